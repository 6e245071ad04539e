// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "d644c4c72c29562c6c4bcb8cd4ac9fb215c6f5aa4ac11ce21d93c518e443fa21"
