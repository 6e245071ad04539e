// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "9a21a4364ad9ea3268867124d6fe25e621c1b7b6ccf86c69921402e33cebeae3"
