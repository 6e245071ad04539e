// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "2565e8bdd924d3a1e1128490c3a3f3ce06c1a1ef05c5ab2e90f1e7d8e68cf098"
