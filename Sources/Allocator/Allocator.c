#include "Allocator.h"

#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

void allocator_take_large_pieces(void) {
#if defined(__GLIBC__)
    mallopt(M_TOP_PAD, 2 << 20);
#endif
}
