// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "767a8225c468c7ab80738a8c03efbd05e11abf32e306da05fb880ad101550342"
