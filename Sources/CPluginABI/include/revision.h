// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "7053b3b08afc04853d2a16db5df2c855470123f823a95cff002fcf8b007ad88d"
