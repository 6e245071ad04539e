// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "929282f808ff7e5ec12895a9cb7513c1674842d4b72a773c390151e819da8eb8"
