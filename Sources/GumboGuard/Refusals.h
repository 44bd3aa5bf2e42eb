#ifndef GUMBO_GUARD_REFUSALS_H
#define GUMBO_GUARD_REFUSALS_H

#include "GumboGuard.h"

/// What a glance at a page's tags tells before it is parsed: OK, or why it is refused and where that begins.
GumboGuardTree gumbo_guard_refusal(const char *text, size_t length, GumboGuardLimits limits);

#endif
