// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "0609cad04de4d01cf646a15d24552a8044fbc8d0cca69b8b9c3fa1393a7d9b4b"
