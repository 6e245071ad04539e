// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "a656c498916e362cf498af29b91bb63ea4f35aa73088fa5c4ddf152708de4d41"
