// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "eea6e32b6d764936ddab4db2e0565715d022f3da6b17666eb620a588fbbcb6d3"
