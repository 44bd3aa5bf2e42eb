#include "CMarkGuard.h"

#include "Arena.h"
#include "Extensions.h"
#include "Refusals.h"

#if !defined(__linux__)
#include <pthread.h>
#endif

/// Some quadratic texts ask for no memory for a long time; between the pieces of a text the clock is looked at.
static const size_t PIECE = 512;

#if defined(__linux__)
static void lock(void) {}
static void unlock(void) {}
#else
// Without the linker's --wrap (see Extensions.c) only one thread at a time may parse.
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static void lock(void) { pthread_mutex_lock(&mutex); }
static void unlock(void) { pthread_mutex_unlock(&mutex); }
#endif

static cmark_node *parse(const uint8_t *text, size_t length) {
    cmark_parser *parser = cmark_parser_new_with_mem(CMARK_GUARD_OPTIONS, &cmark_guard_memory);
    cmark_guard_attach_extensions(parser);
    for (size_t done = 0; done < length; done += PIECE) {
        size_t piece = length - done < PIECE ? length - done : PIECE;
        cmark_parser_feed(parser, (const char *)text + done, piece);
        cmark_guard_arena_check_time();
    }
    return cmark_parser_finish(parser);
}

/// Parses with the arena armed: a limit that is passed comes back to `setjmp`, over frames of C alone.
static CMarkGuardResult parse_within_limits(const uint8_t *text, size_t length) {
    if (setjmp(*cmark_guard_arena_exit()) != 0) return (CMarkGuardResult){cmark_guard_arena_failure(), NULL, 0};
    cmark_guard_arena_arm(true);
    cmark_node *root = parse(text, length);
    cmark_guard_arena_arm(false);
    return (CMarkGuardResult){CMarkGuardStatusOK, root, 0};
}

CMarkGuardResult cmark_guard_parse(const uint8_t *text, size_t length, CMarkGuardLimits limits) {
    CMarkGuardResult result = cmark_guard_refusal(text, length, limits);
    if (result.status != CMarkGuardStatusOK) return result;
    cmark_guard_prepare();
    if (!cmark_guard_arena_begin(limits)) return (CMarkGuardResult){CMarkGuardStatusBusy, NULL, 0};
    lock();
    result = parse_within_limits(text, length);
    unlock();
    if (result.status != CMarkGuardStatusOK) cmark_guard_arena_end();
    return result;
}

void cmark_guard_release(void) { cmark_guard_arena_end(); }
