// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "df8404cf6e0dca2f2ddd86a47494393ce7e12f3ba1d1ed4f822cd285dbb36e09"
