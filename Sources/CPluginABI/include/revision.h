// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "85cd09fc097476afd55838d7ce3811d23fd3bcba2dc7cbb13b69cf7666a8c5d3"
