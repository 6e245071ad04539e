// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "deb42ad999169a98272dd3e276ec4cd0a34390d37e00bfeccfb40d1b262f1c7d"
