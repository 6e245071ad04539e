#include "stempel.h"

// Exported, so that neither compiler nor linker leaves it out.
__attribute__((used, visibility("default"), section(".sidilan.plugin")))
const struct sidilan_plugin_descriptor sidilan_plugin_descriptor = SIDILAN_PLUGIN_DESCRIPTOR;
