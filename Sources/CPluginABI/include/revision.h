// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "e5910cae787b2c84d717a641ddcef595fa635f79245be7f2e97cccf2092a5b3a"
