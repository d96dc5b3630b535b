// What Swift's library looks for and the C library of WASI does not have.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// A number that nobody can guess would need the host; where a function writes beyond its room, the
// module ends all the same.
uintptr_t __stack_chk_guard = 0xAE2B315F;

void __stack_chk_fail(void) { __builtin_trap(); }

// Reads a number and returns where it ends; null where there is none.
const char *_swift_stdlib_strtod_clocale(const char *text, double *number) {
  char *end;
  *number = strtod(text, &end);
  return end == text ? NULL : end;
}

// Expat looks for settings of its own there; a page has no environment, and so need not import one.
char *getenv(const char *name) { return NULL; }
