// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "e505ee050c4e71f8d8847a9a256dacf76321563a8f8cd5bc3f522360c913774c"
