// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "d816cbf3515988ea1072b1384f48b6be2011b378d20c156018db6b2e323731f4"
