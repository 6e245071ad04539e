// What is stamped into every plugin, and how it is found in a file without running anything of it.
//
// The descriptor never changes its size or the place of its fields; what is reserved is zero.
#ifndef SIDILAN_PLUGIN_ABI_H
#define SIDILAN_PLUGIN_ABI_H

#include <stddef.h>
#include <stdint.h>

#include "revision.h"

#define SIDILAN_PLUGIN_MAGIC "SIDILAN-MODUL-1"
#define SIDILAN_PLUGIN_DESCRIPTOR_SIZE 512
#define SIDILAN_PLUGIN_REVISION_LENGTH 80
#define SIDILAN_PLUGIN_COMPILER_LENGTH 160

struct sidilan_plugin_descriptor {
  char magic[16];
  uint32_t size;
  char revision[SIDILAN_PLUGIN_REVISION_LENGTH];
  char compiler[SIDILAN_PLUGIN_COMPILER_LENGTH];
  unsigned char reserved[252];
};

_Static_assert(
    sizeof(struct sidilan_plugin_descriptor) == SIDILAN_PLUGIN_DESCRIPTOR_SIZE,
    "the descriptor keeps its size for ever");
_Static_assert(
    sizeof(__VERSION__) <= SIDILAN_PLUGIN_COMPILER_LENGTH, "the compiler's name is too long");
_Static_assert(
    sizeof(SIDILAN_KERNEL_REVISION) <= SIDILAN_PLUGIN_REVISION_LENGTH, "the revision is too long");

// Literals, so that the numbers are those of the build in which they are written down.
#define SIDILAN_PLUGIN_DESCRIPTOR                                           \
  {                                                                         \
    SIDILAN_PLUGIN_MAGIC, SIDILAN_PLUGIN_DESCRIPTOR_SIZE,                   \
        SIDILAN_KERNEL_REVISION, __VERSION__, { 0 }                         \
  }

// The revision and the compiler with which the kernel itself was built.
const char *sidilan_kernel_revision(void);
const char *sidilan_kernel_compiler(void);

// Finds the descriptor in the bytes of a file and copies its two texts, each ended by a zero.
// Returns 0 when there is none, or none that is whole.
int sidilan_find_descriptor(
    const void *bytes, size_t count, char revision[SIDILAN_PLUGIN_REVISION_LENGTH + 1],
    char compiler[SIDILAN_PLUGIN_COMPILER_LENGTH + 1]);

#endif
