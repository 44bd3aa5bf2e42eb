#include "CMarkGuard.h"

#include "Arena.h"
#include "Extensions.h"
#include "Refusals.h"

#include <string.h>

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

/// Whether a text can have footnotes. Looking for them in its tree costs one instruction in twenty, and most have none.
static bool may_have_footnotes(const uint8_t *text, size_t length) {
    for (const uint8_t *end = text + length; length > 1;) {
        const uint8_t *bracket = memchr(text, '[', length - 1);
        if (!bracket) return false;
        if (bracket[1] == '^') return true;
        text = bracket + 1;
        length = (size_t)(end - text);
    }
    return false;
}

/// Whether a byte occurs in a text with two others, or the same two, behind it.
static bool has_three(const uint8_t *text, size_t length, const char *three) {
    for (const uint8_t *end = text + length; length > 2;) {
        const uint8_t *first = memchr(text, three[0], length - 2);
        if (!first) return false;
        if (first[1] == three[1] && first[2] == three[2]) return true;
        text = first + 1;
        length = (size_t)(end - text);
    }
    return false;
}

/// Whether a text can have bare addresses, of which most have none: looking for them goes through its tree once more. An
/// entity may stand for the sign of a mail address.
static bool may_have_bare_addresses(const uint8_t *text, size_t length) {
    return has_three(text, length, "://") || has_three(text, length, "www") ||
           (length > 0 && (memchr(text, '@', length) || memchr(text, '&', length)));
}

static cmark_node *parse(const uint8_t *text, size_t length) {
    int options = may_have_footnotes(text, length) ? CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES : CMARK_OPT_SOURCEPOS;
    cmark_parser *parser = cmark_parser_new_with_mem(options, &cmark_guard_memory);
    cmark_guard_attach_extensions(parser, may_have_bare_addresses(text, length));
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
