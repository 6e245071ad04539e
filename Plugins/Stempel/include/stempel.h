// The stamp of a plugin: linked into each of them, read from the file before it is opened.
#ifndef SIDILAN_STEMPEL_H
#define SIDILAN_STEMPEL_H

#include "plugin_abi.h"

extern const struct sidilan_plugin_descriptor sidilan_plugin_descriptor;

#endif
