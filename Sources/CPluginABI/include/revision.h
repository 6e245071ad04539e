// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "0ba9300ced7e5be9560c86a4a3d36e28ffdf54ceb3ba84f6504f404e8c35fbe1"
