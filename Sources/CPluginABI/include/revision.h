// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "d3d02b1d3282a8b41efd98138109fe2217dbd78e533f0ec0d27471346d50b115"
