// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "cb8b383b6b3b08a3b0ae518dea557cbd5f166cd5a4c77dcba26f8e425f07fcb1"
