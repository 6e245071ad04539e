// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "a9b50d3275fb21aca78e333643553a58fd3c967a278ff01e8c8e6824b43810a9"
