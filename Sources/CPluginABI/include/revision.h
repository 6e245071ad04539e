// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "f362000689e983fd811b81e285433c255ac3ba80f61d3f7a57be1c29cc6ef281"
