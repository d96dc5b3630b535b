#pragma once

#include <stddef.h>

/// The workbench's page, packed by gzip; NULL or empty in a program that was linked without it.
const unsigned char *_Nullable workbench_page(void);

/// How many bytes it has.
size_t workbench_page_size(void);
