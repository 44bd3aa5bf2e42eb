#include "Arena.h"
#include "Skeleton.h"

#include <string.h>

/// The stretch that the character at a place in a text stands for, or NULL.
static const Stretch *stretch_at(const Skeleton *skeleton, const char *at, const char *end) {
    const unsigned char *mark = (const unsigned char *)at;
    if (end - at < SKELETON_MARK || mark[0] != 0xF3 || mark[1] < 0xB0) return NULL;
    size_t number = (size_t)(mark[1] & 0x0F) << 12 | (size_t)(mark[2] & 0x3F) << 6 | (mark[3] & 0x3F);
    return number < skeleton->count ? &skeleton->stretches[number] : NULL;
}

GumboGuardText gumbo_guard_restored(const Skeleton *skeleton, GumboGuardText text) {
    if (!skeleton->count || !text.length || !memchr(text.bytes, 0xF3, text.length)) return text;
    const char *end = text.bytes + text.length;
    size_t length = 0;
    for (const char *at = text.bytes; at < end;) {
        const Stretch *stretch = stretch_at(skeleton, at, end);
        length += stretch ? stretch->length : 1;
        at += stretch ? SKELETON_MARK : 1;
    }
    const Stretch *only = stretch_at(skeleton, text.bytes, end);
    if (only && text.length == SKELETON_MARK) return (GumboGuardText){skeleton->page + only->start, only->length};
    char *restored = gumbo_guard_arena_allocate(NULL, length), *out = restored;
    for (const char *at = text.bytes; at < end;) {
        const Stretch *stretch = stretch_at(skeleton, at, end);
        size_t piece = stretch ? stretch->length : 1;
        memcpy(out, stretch ? skeleton->page + stretch->start : at, piece);
        out += piece;
        at += stretch ? SKELETON_MARK : 1;
    }
    return (GumboGuardText){restored, length};
}

const Stretch *gumbo_guard_stretch_before(const Skeleton *skeleton, size_t offset, const Stretch *near) {
    size_t low = 0, high = skeleton->count;
    // Most nodes stand behind the same stretch as the one before them, or behind the next.
    if (near && near->place < offset) {
        low = (size_t)(near - skeleton->stretches) + 1;
        for (int ahead = 0; ahead < 2 && low < high && skeleton->stretches[low].place < offset; ahead++) low++;
        if (low == high || skeleton->stretches[low].place >= offset) return &skeleton->stretches[low - 1];
    }
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (skeleton->stretches[middle].place < offset) low = middle + 1;
        else high = middle;
    }
    return low ? &skeleton->stretches[low - 1] : NULL;
}
