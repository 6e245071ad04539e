// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "79392923211b53dad55e43f6f781b24fdde49196c7739b8a6a8fe1d95ab9b7cd"
