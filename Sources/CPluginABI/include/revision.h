// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "f0dbcd49134892e0025a2bca7e901aa62f568ca56a5c4a96487d53f25486635f"
