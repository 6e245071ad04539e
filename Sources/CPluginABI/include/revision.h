// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "32bb63c5cea73c959e776b25e7b0c224b54003af10955b640d4dfb20bba79ecb"
