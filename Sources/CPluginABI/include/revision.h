// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "89cbaf9fd1d4e0ecf1919c0070e74648ca993b5766695bc8f2a2372e7943bc1f"
