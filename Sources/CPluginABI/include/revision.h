// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "b8cbb1554e042eea4099125e97f10339460d24e55e486e8b29f37de49c198116"
