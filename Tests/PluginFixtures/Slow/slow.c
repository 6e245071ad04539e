#include <unistd.h>

#include "stempel.h"

// Never finishes being opened.
__attribute__((constructor)) static void wait_for_ever(void) {
  for (;;) pause();
}
