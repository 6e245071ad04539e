#include <alsa/asoundlib.h>

static void sidilan_alsa_ignore(const char *file, int line, const char *function, int error,
                                const char *format, ...) {
  (void)file; (void)line; (void)function; (void)error; (void)format;
}

/// Keeps the library from writing its own messages to the standard error; its handler takes variable
/// arguments, which Swift cannot name.
static inline void sidilan_alsa_quiet(void) { snd_lib_error_set_handler(sidilan_alsa_ignore); }
