// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "9dbf9db6d93b7e75661f8e781f74c06bbb8be595e1fc7ee7d678dc9bf9f818ea"
