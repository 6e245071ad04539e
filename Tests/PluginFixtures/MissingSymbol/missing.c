#include "stempel.h"

void sidilan_function_that_nobody_defines(void);

// Calls what no library has.
void *sidilan_plugin_make(void) {
  sidilan_function_that_nobody_defines();
  return 0;
}
