// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "bf2d9146702c926cb0bf846a76b976bc91213221751d26e8b8304a2558d92032"
