// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "48b79431804b182f7abc0b788c1c35b970e791c62712668eee1aca6c67764196"
