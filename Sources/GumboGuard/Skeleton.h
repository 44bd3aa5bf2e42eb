#ifndef GUMBO_GUARD_SKELETON_H
#define GUMBO_GUARD_SKELETON_H

#include "GumboGuard.h"

#include <stdint.h>

enum {
    /// U+F0000, the first character that stands for a stretch, and how many there are.
    SKELETON_FIRST_MARK = 0xF0000,
    SKELETON_MOST_MARKS = 0xFFF0,
    /// The bytes of such a character.
    SKELETON_MARK = 4,
};

/// A stretch of a page's text that a single character stands for.
typedef struct {
    /// Where it begins in the page, and its length.
    size_t start;
    size_t length;
    /// Where its character stands in the skeleton.
    size_t place;
    /// How many bytes more the page has than the skeleton up to and with this stretch, and how many more line ends.
    size_t bytes_more;
    size_t lines_more;
} Stretch;

/// A page for the parser: its markup as it is, and for every long stretch of text one character of a plane for private use.
///
/// The parser takes a page apart character by character, and to it one letter is as good as a thousand: what it makes of a
/// text depends only on where blanks, tags and entities stand.
typedef struct {
    const char *page;
    const char *text;
    size_t length;
    Stretch *stretches;
    size_t count;
} Skeleton;

/// The skeleton of a page; the page itself, where it holds such characters already or a frameset. Lives in the arena.
Skeleton gumbo_guard_skeleton(const char *page, size_t length);

/// A text of the skeleton with its stretches in the place of their characters.
GumboGuardText gumbo_guard_restored(const Skeleton *skeleton, GumboGuardText text);

/// The last stretch whose character stands before an offset of the skeleton, or NULL; found soonest near another one.
const Stretch *gumbo_guard_stretch_before(const Skeleton *skeleton, size_t offset, const Stretch *near);

#endif
