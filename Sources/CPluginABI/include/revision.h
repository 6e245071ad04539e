// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "5b10dc18c393e8802a73536b5417f93f2d65613bdb01b625759920c83679f45d"
