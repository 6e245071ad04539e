// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "bda0e521d937738c6cc46a83f649028c68ba75c90de0521036c3ef2a6f5f1802"
