// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "65ae608254a1cf48cbd5ecb82082063742c62d843cd2f25f7ec646947601cec4"
