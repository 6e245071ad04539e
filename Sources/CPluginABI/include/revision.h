// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "cb3718c3722fb5e741b2c2060e1f22884aa231d252972dd295ee5e9dcdccc6dd"
