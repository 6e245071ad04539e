// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "645694bd8a57370d1a79d3dadbb73898a2105af6d598b2dda2450bfe52006f05"
