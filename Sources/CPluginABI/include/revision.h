// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "2c14f3e228ac4b023cf88eca4b238996f2902c2aa764f7dee1ba7f1c8f17d058"
