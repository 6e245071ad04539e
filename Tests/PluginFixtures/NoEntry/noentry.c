#include "stempel.h"

// Has a stamp and nothing else.
int sidilan_nothing(void) { return 0; }
