// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "4e3651a30c2b4a24910798b3b0d73250eb907113aa501a28a03be1437252c1dc"
