#define _GNU_SOURCE
#include "plugin_abi.h"

#include <string.h>

const char *sidilan_kernel_revision(void) { return SIDILAN_KERNEL_REVISION; }

const char *sidilan_kernel_compiler(void) { return __VERSION__; }

int sidilan_find_descriptor(
    const void *bytes, size_t count, char revision[SIDILAN_PLUGIN_REVISION_LENGTH + 1],
    char compiler[SIDILAN_PLUGIN_COMPILER_LENGTH + 1]) {
  if (count < SIDILAN_PLUGIN_DESCRIPTOR_SIZE) return 0;
  const char *at = bytes;
  const char *end = at + count;
  while ((at = memmem(at, (size_t)(end - at), SIDILAN_PLUGIN_MAGIC, sizeof(SIDILAN_PLUGIN_MAGIC)))) {
    struct sidilan_plugin_descriptor found;
    if ((size_t)(end - at) < sizeof(found)) return 0;
    memcpy(&found, at, sizeof(found));
    if (found.size == SIDILAN_PLUGIN_DESCRIPTOR_SIZE) {
      memcpy(revision, found.revision, SIDILAN_PLUGIN_REVISION_LENGTH);
      revision[SIDILAN_PLUGIN_REVISION_LENGTH] = 0;
      memcpy(compiler, found.compiler, SIDILAN_PLUGIN_COMPILER_LENGTH);
      compiler[SIDILAN_PLUGIN_COMPILER_LENGTH] = 0;
      return 1;
    }
    at += sizeof(SIDILAN_PLUGIN_MAGIC);
  }
  return 0;
}
