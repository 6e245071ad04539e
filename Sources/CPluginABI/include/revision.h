// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "9f7895e358592bd5c6af909fd71368b2e6d751c970dbcd5abe06440504616a65"
