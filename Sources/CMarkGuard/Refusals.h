#ifndef CMARK_GUARD_REFUSALS_H
#define CMARK_GUARD_REFUSALS_H

#include "CMarkGuard.h"

/// Looks for what no clock stops: libcmark would spend seconds on it without asking for memory once.
CMarkGuardResult cmark_guard_refusal(const uint8_t *text, size_t length, CMarkGuardLimits limits);

#endif
