// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "3603daf80e62046b87c1e6b87049cfafb90c5695ae442d1efc1abef5f2680a73"
