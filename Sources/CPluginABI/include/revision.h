// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "d70f469981801c6d23a997561ac779400309efde8e36237ac81ee52ec9febb50"
