// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "6ba8d823034548894ba4be2cfa756b8699d648b24156a7811a75284dd461b0f9"
