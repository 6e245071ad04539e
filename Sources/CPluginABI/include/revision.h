// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "ca411ecd68f65e2e62da22a403b3cb63851d8b61784f5151e984a5a6e02c37b7"
