// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "1f38095b4835982696af3341f98483bd6dc5f944fdd644f8ed5a2f09c8a9da10"
