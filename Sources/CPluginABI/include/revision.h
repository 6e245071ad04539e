// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "3f0447a85190883de0cad1350b86b6cb48a41f8e0d4a7ad7af433cf4f1e9f623"
