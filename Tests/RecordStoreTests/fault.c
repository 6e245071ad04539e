// Loaded before the C library: from the FAULT_AFTER-th call on, writing or syncing fails with FAULT_ERRNO.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_int calls;

static int fails(const char *kind) {
  const char *wanted = getenv("FAULT_KIND");
  if (!wanted || strcmp(wanted, kind)) return 0;
  if (atomic_fetch_add(&calls, 1) < atoi(getenv("FAULT_AFTER"))) return 0;
  errno = atoi(getenv("FAULT_ERRNO"));
  return 1;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int fsync(int fd) { return fails("sync") ? -1 : NEXT(fsync)(fd); }
int fdatasync(int fd) { return fails("sync") ? -1 : NEXT(fdatasync)(fd); }
ssize_t pwrite64(int fd, const void *b, size_t n, off64_t at) { return fails("write") ? -1 : NEXT(pwrite64)(fd, b, n, at); }
ssize_t pwrite(int fd, const void *b, size_t n, off_t at) { return fails("write") ? -1 : NEXT(pwrite)(fd, b, n, at); }
