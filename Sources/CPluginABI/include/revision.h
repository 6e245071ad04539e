// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "f2420fd1da9842b88e3176b488a25b3311e820a3c451b73e72d4ce830e31ff1f"
