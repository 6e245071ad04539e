// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "1e9877ae2e9eea82dc8becfad1c1fd935ee688e5223e8af6ce1d305c9b6f7f86"
