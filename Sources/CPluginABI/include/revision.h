// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "08895090f34bac1618875d255e1c5e6158864c425f5b63906ab87ccac7905ca7"
