// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "9ef7a705612e5ed52b6e80e34fb1a0f9232fd2642d7482a62232aed4cd73192b"
