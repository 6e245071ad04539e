// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "c4c192152c7ce629208314dcbd591ff31e06b1198f2635f25cf88c6df86f8656"
