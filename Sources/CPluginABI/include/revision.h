// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "aff93a287d4d2ce1fc2a24299bba5983f331a5b6ff04ffc14349a283ee5e73df"
