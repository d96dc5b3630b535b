#include "CPage.h"

// `make build` links packed.s, which defines both; where the package alone is built, the linker gives weak names the
// address 0. So a page needs a compiler for WebAssembly and some minutes, and a program neither.
extern const unsigned char workbench_page_start[] __attribute__((weak));
extern const unsigned char workbench_page_end[] __attribute__((weak));

const unsigned char *workbench_page(void) { return workbench_page_start; }

size_t workbench_page_size(void) {
  return (size_t)(workbench_page_end - workbench_page_start);
}
