// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "16093124596f34d780c9390b712e1829d4566daedd5b9f731a2e490700604ad4"
