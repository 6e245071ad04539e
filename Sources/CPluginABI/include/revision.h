// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "2bfeed3f39d5cdfad107f54711f2c24ac92d65b5913de0b7d8e531684b83918c"
