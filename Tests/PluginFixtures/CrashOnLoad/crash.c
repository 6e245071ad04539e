#include <signal.h>

#include "stempel.h"

// Dies as soon as the library is opened.
__attribute__((constructor)) static void crash(void) { raise(SIGSEGV); }
