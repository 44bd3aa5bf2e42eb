#ifndef GUMBO_GUARD_ARENA_H
#define GUMBO_GUARD_ARENA_H

#include "GumboGuard.h"

#include <setjmp.h>
#include <stdbool.h>

/// Begins a page on this thread, or says no because the last one was not ended.
bool gumbo_guard_arena_begin(GumboGuardLimits limits);

/// The place to come back to, as `setjmp` fills it, when a limit is passed. Only frames of C may lie between.
jmp_buf *gumbo_guard_arena_exit(void);

/// Which limit led to the exit.
GumboGuardStatus gumbo_guard_arena_failure(void);

/// Leaves through the exit.
_Noreturn void gumbo_guard_arena_leave(GumboGuardStatus status);

/// Memory that lives until the page ends, or until it is freed.
void *gumbo_guard_arena_allocate(void *unused, size_t size);

/// Keeps a piece of memory for the next one of its size.
void gumbo_guard_arena_free(void *unused, void *memory);

/// Ends the page; its first blocks are kept for the next.
void gumbo_guard_arena_end(void);

#endif
