// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "8c4417979c4b8bf53407d2f2ff110c8e37e322cc5a8e2d340d3404f716ccd82d"
