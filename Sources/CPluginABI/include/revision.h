// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "0ad914c84f4f7de3b1f9ff07fbb13a9b21d5cd5e44a624a8ce4bf29c0036afbf"
