#ifndef CMARK_GUARD_ARENA_H
#define CMARK_GUARD_ARENA_H

#include "CMarkGuard.h"

#include <cmark-gfm.h>
#include <setjmp.h>

/// The allocator of this thread: memory is handed out in a row, freed by nobody, and taken back as a whole.
extern cmark_mem cmark_guard_memory;

/// Makes the end of a thread free its arena; call once.
void cmark_guard_arena_prepare(void);

/// Begins a document, or says no because the last one was not ended.
bool cmark_guard_arena_begin(CMarkGuardLimits limits);

/// The place to come back to, as `setjmp` fills it, when a limit is passed.
jmp_buf *cmark_guard_arena_exit(void);

/// Which limit led to the exit.
CMarkGuardStatus cmark_guard_arena_failure(void);

/// Whether passing a limit leads to the exit. Only frames of C may then lie between it and the allocations.
void cmark_guard_arena_arm(bool armed);

/// Leaves through the exit when the time is up.
void cmark_guard_arena_check_time(void);

/// Ends the document. Some blocks are kept for the next.
void cmark_guard_arena_end(void);

#endif
