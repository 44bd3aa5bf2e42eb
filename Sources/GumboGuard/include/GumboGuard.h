#ifndef GUMBO_GUARD_H
#define GUMBO_GUARD_H

#include <stddef.h>
#include <stdint.h>

/// Why a page was or was not parsed.
typedef enum __attribute__((enum_extensibility(closed))) {
    GumboGuardStatusOK = 0,
    /// The page is longer than allowed.
    GumboGuardStatusTooLong,
    /// More elements stand open in one another than allowed.
    GumboGuardStatusTooDeep,
    /// A tag has more attributes than allowed.
    GumboGuardStatusTooManyAttributes,
    /// Parsing needed more memory than allowed, or than there is.
    GumboGuardStatusOutOfMemory,
    /// Parsing took more processor time than allowed.
    GumboGuardStatusOutOfTime,
    /// The page parsed before on this thread was not released.
    GumboGuardStatusBusy,
} GumboGuardStatus;

/// How much one page may cost.
typedef struct {
    /// Bytes of the page.
    size_t length;
    /// Elements that stand open in one another.
    size_t depth;
    /// Attributes of one tag.
    size_t attributes;
    /// Bytes of memory.
    size_t memory;
    /// Milliseconds of the thread's processor time.
    int64_t milliseconds;
} GumboGuardLimits;

/// UTF-8 text; nothing where a node has none.
typedef struct {
    const char *_Nullable bytes;
    size_t length;
} GumboGuardText;

typedef struct {
    GumboGuardText name;
    /// Entities resolved.
    GumboGuardText value;
} GumboGuardAttribute;

/// An element or a text; comments and processing instructions are left out.
typedef struct {
    /// The name of an element, in small letters; nothing for a text.
    GumboGuardText name;
    /// The number of an element's name among those the parser knows; `gumbo_guard_name_count` for all others and for a text.
    uint32_t name_number;
    /// The words of a text, entities resolved; nothing for an element.
    GumboGuardText text;
    /// The index of the element it stands in, -1 for the outermost.
    int32_t parent;
    /// The index after its last descendant.
    int32_t end;
    /// Where it begins in the page: from 1, and a UTF-8 offset.
    uint32_t line;
    uint32_t offset;
    /// Its attributes among those of the tree.
    int32_t first_attribute;
    int32_t attribute_count;
} GumboGuardNode;

/// A page's elements and texts in their order.
typedef struct {
    GumboGuardStatus status;
    const GumboGuardNode *_Nullable nodes;
    size_t node_count;
    const GumboGuardAttribute *_Nullable attributes;
    /// Where the refused part of the page begins, or 0.
    size_t offset;
} GumboGuardTree;

/// Parses UTF-8 text as HTML, the way browsers do.
///
/// The tree lives until `gumbo_guard_release`, which must follow on the same thread. libgumbo called directly recurses
/// into deep pages and takes quadratic time or all memory for some; here it does neither.
GumboGuardTree gumbo_guard_parse(const char *_Nullable text, size_t length, GumboGuardLimits limits);

/// How many names of elements the parser knows.
uint32_t gumbo_guard_name_count(void);

/// The name of an element by its number, which is less than their count.
GumboGuardText gumbo_guard_name(uint32_t number);

/// Gives back the memory of the page that was parsed last on this thread.
void gumbo_guard_release(void);

#endif
