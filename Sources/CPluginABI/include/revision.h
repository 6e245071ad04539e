// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "73a394eca5baa5bdf5cfe1773c17eb01de94b7e6fab82dbade6a767fb6323294"
