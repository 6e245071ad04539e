// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "07f1ae7e1d8cf4186f2e911a4626184a5df3d34f77850b0826e143650a819063"
