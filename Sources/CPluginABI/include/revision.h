// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "21f8cd5ceaec81dc7fe5e1638c6d839af29bca2d1c9ea589e474b1da7b1c25e4"
