// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "01232c7ab3d00822bafbdd7de108f1565bf601aefa77d193cb0ee1dd7a176d64"
