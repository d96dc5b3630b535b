// What expat is told of the module it is compiled for; all else as Debian compiles it, so that both read alike.
#pragma once
#include <stddef.h>

#define BYTEORDER 1234
#define HAVE_MEMMOVE 1
#define XML_CONTEXT_BYTES 1024
#define XML_DTD 1
#define XML_GE 1
#define XML_NS 1

// Expat salts its tables of names, so that no document can be written to make them slow. The C library's
// arc4random_buf begins with bytes from random_get, which the module imports anyway for Swift's dictionaries:
// a number of our own (XML_POOR_ENTROPY, XML_SetHashSalt) could be read in the page by who writes a document.
#define HAVE_ARC4RANDOM_BUF 1

// It is in the library, but not in its headers.
void arc4random_buf(void *bytes, size_t count);
