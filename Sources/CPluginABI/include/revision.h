// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "92ef26aeac4b6cdb2988f6fd7d9412a0067ed2269859ce7aa491f0739cecb5c9"
