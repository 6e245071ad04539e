// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "ec72526d4c6f3a4ae134e11a64efa322a72961dc570c2e96fc7578d725d4ae00"
