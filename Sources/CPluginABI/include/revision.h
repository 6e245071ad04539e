// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "c69a8eaf322894f6cad96212cd725afdc87d910fb3b5dd035d5c4f2122ebd523"
