// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION "7e391f405c91ce374ec1c2ec025ba2a0eab5a06580887c7909c13aca7d44ce54"
