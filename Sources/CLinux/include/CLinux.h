#pragma once

#include <malloc.h>
#include <sys/xattr.h>

/// The arguments of the program as the system passed them, the last one followed by NULL.
///
/// Swift's own list of them is read from /proc, which need not be there.
char *_Nullable const *_Nonnull program_arguments(void);
