// Unpacks what LZMA packed: the page's module, a third smaller than by gzip, which is all that browsers unpack
// themselves. It is a small module of its own, without imports, around the decoder of 7-Zip: the page asks for room,
// puts the packed bytes there, and is given the others.
//
// The format is the one of *.lzma files: five bytes of settings, the size in eight, and the bytes. What the program
// itself packed is no stranger's; yet nothing is read or written beyond its room.
#include <stddef.h>
#include <stdint.h>

#include "LzmaDec.h"

#define EXPORT(name) __attribute__((export_name(#name)))

enum { HEAD_SIZE = LZMA_PROPS_SIZE + 8, PAGE_SIZE = 1 << 16 };

static const Byte *packed;
static size_t packed_size;

// Memory of its own for each of the three uses there are: nothing is given back, as the whole module goes at once.
static void *allocate(ISzAllocPtr allocator, size_t count) {
  (void)allocator;
  size_t pages = (count + PAGE_SIZE - 1) / PAGE_SIZE;
  size_t first_page = __builtin_wasm_memory_grow(0, pages);
  return first_page == SIZE_MAX ? NULL : (void *)(first_page * PAGE_SIZE);
}

static void release(ISzAllocPtr allocator, void *start) { (void)allocator, (void)start; }

static const ISzAlloc allocator = {allocate, release};

// Room for packed bytes, which are to be put there; 0 where there is none.
EXPORT(room) Byte *room(size_t count) {
  Byte *start = allocate(&allocator, count);
  packed = start;
  packed_size = start == NULL ? 0 : count;
  return start;
}

// How many bytes there are unpacked, of which the head says so much, once the packed ones are there; 0 where there is
// no head.
EXPORT(size) size_t size(void) {
  size_t size = 0;
  for (int index = 3; index >= 0 && packed_size >= HEAD_SIZE; index--) {
    size = size << 8 | packed[LZMA_PROPS_SIZE + index];
  }
  return size;
}

// The unpacked bytes; 0 where there is no room for them, or the packed ones are damaged.
EXPORT(unpack) const Byte *unpack(void) {
  SizeT count = size();
  Byte *bytes = count > 0 ? allocate(&allocator, count) : NULL;
  if (bytes == NULL) return NULL;
  SizeT made = count, used = packed_size - HEAD_SIZE;
  ELzmaStatus status;
  SRes result = LzmaDecode(
      bytes, &made, packed + HEAD_SIZE, &used, packed, LZMA_PROPS_SIZE, LZMA_FINISH_END, &status, &allocator);
  return result == SZ_OK && made == count ? bytes : NULL;
}
