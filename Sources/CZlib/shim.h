#pragma once
#include <zlib.h>

// Swift sees no macros with arguments. Both work on streams without zlib's own head and checksum, as ZIP has them.

static inline int beginInflating(z_stream *stream) {
  return inflateInit2(stream, -MAX_WBITS);
}

static inline int beginDeflating(z_stream *stream) {
  return deflateInit2(stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}
