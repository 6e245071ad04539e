// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "28d83da8745cc1254f4caa4ec11176301b4ca5df156527f60c6feb40feaf7955"
