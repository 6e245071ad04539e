// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "bc635ba58f1a09d1ab689bb9b7bf5ee6c38a8a25a798d8bbff42ce5e0c344595"
