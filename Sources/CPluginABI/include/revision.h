// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "04badc1fbac8f7e025103b6ff9b8e016024936bced9d28a8833ebecb2f5a13d8"
