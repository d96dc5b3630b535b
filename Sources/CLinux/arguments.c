#include "CLinux.h"

#include <stddef.h>

static char *none[] = {NULL};
static char **arguments = none;

// The C library calls this before main, with what main gets.
__attribute__((constructor)) static void keep_arguments(int count, char **given) {
  if (count > 0) arguments = given;
}

char *const *program_arguments(void) { return arguments; }
