// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "e5de529888e5ed24a70aeb7965c1a7ae4cdacea0f4112d5907b67325c9e6a6f2"
