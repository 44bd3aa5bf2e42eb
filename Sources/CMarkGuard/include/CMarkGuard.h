#ifndef CMARK_GUARD_H
#define CMARK_GUARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Why a text was or was not parsed.
typedef enum __attribute__((enum_extensibility(closed))) {
    CMarkGuardStatusOK = 0,
    /// The text is longer than allowed.
    CMarkGuardStatusTooLong,
    /// A line opens more block quotes and lists in one another than allowed.
    CMarkGuardStatusTooDeep,
    /// One word has more closing parentheses or at signs than allowed.
    CMarkGuardStatusTooManyMarks,
    /// Parsing needed more memory than allowed, or than there is.
    CMarkGuardStatusOutOfMemory,
    /// Parsing took more processor time than allowed.
    CMarkGuardStatusOutOfTime,
    /// The document parsed before on this thread was not released.
    CMarkGuardStatusBusy,
} CMarkGuardStatus;

/// How much one text may cost.
typedef struct {
    /// Bytes of the text.
    size_t length;
    /// Bytes of memory.
    size_t memory;
    /// Milliseconds of the thread's processor time; the load of the machine does not count.
    int64_t milliseconds;
    /// Containers opened by one line.
    size_t depth;
    /// Closing parentheses in one word that no opening one goes with; at signs and ampersands in one word.
    size_t marks;
} CMarkGuardLimits;

/// A node of a parsed text; its memory is the guard's.
typedef struct cmark_node CMarkNode;

/// What parsing gave: the root when the status is OK; else where in the text the refused part begins, or 0.
typedef struct {
    CMarkGuardStatus status;
    CMarkNode *_Nullable root;
    size_t offset;
} CMarkGuardResult;

/// The kinds of nodes, those of the extensions included.
typedef enum __attribute__((enum_extensibility(closed))) {
    CMarkKindDocument,
    CMarkKindBlockQuote,
    CMarkKindList,
    CMarkKindItem,
    CMarkKindCodeBlock,
    CMarkKindHTMLBlock,
    CMarkKindParagraph,
    CMarkKindHeading,
    CMarkKindThematicBreak,
    CMarkKindFootnoteDefinition,
    CMarkKindTable,
    CMarkKindTableRow,
    CMarkKindTableCell,
    CMarkKindText,
    CMarkKindSoftBreak,
    CMarkKindLineBreak,
    CMarkKindCode,
    CMarkKindHTMLInline,
    CMarkKindEmphasis,
    CMarkKindStrong,
    CMarkKindStrikethrough,
    CMarkKindLink,
    CMarkKindImage,
    CMarkKindFootnoteReference,
    /// Nothing that a text can say.
    CMarkKindOther,
} CMarkKind;

/// The box before a task.
typedef enum __attribute__((enum_extensibility(closed))) {
    CMarkTaskNone,
    CMarkTaskOpen,
    CMarkTaskDone,
} CMarkTask;

/// Lines and columns from 1, in bytes, both ends included; 0 where libcmark does not know.
typedef struct {
    int startLine;
    int startColumn;
    int endLine;
    int endColumn;
} CMarkPosition;

/// UTF-8 text; nothing where a node has none.
typedef struct {
    const uint8_t *_Nullable bytes;
    size_t length;
} CMarkText;

/// Parses UTF-8 text of GitHub-flavoured Markdown: tables, strikethrough, autolinks, task lists and footnotes.
///
/// The nodes live until `cmark_guard_release`, which must follow on the same thread. libcmark-gfm called directly
/// makes wrong pages on two threads and hangs or aborts on known inputs; here it does neither.
CMarkGuardResult cmark_guard_parse(const uint8_t *_Nullable text, size_t length, CMarkGuardLimits limits);

/// Gives back the memory of the document that was parsed last on this thread.
void cmark_guard_release(void);

CMarkKind cmark_guard_kind(CMarkNode *_Nonnull node);
CMarkNode *_Nullable cmark_guard_parent(CMarkNode *_Nonnull node);
CMarkNode *_Nullable cmark_guard_next(CMarkNode *_Nonnull node);
CMarkNode *_Nullable cmark_guard_first_child(CMarkNode *_Nonnull node);
CMarkNode *_Nullable cmark_guard_last_child(CMarkNode *_Nonnull node);
CMarkPosition cmark_guard_position(CMarkNode *_Nonnull node);

/// The text of a text, code, code block, HTML or footnote reference node. Of a reference it is its number.
CMarkText cmark_guard_literal(CMarkNode *_Nonnull node);
/// The destination of a link or image, entities and backslashes resolved.
CMarkText cmark_guard_url(CMarkNode *_Nonnull node);
/// The title of a link or image.
CMarkText cmark_guard_title(CMarkNode *_Nonnull node);
/// The words after a code fence.
CMarkText cmark_guard_fence_info(CMarkNode *_Nonnull node);

/// 1 to 6, or 0 for another node.
int cmark_guard_heading_level(CMarkNode *_Nonnull node);
/// The first number of an ordered list, or -1 for another list or node.
int cmark_guard_list_start(CMarkNode *_Nonnull node);
/// Whether the items of a list show their paragraphs without space between.
bool cmark_guard_list_is_tight(CMarkNode *_Nonnull node);
CMarkTask cmark_guard_task(CMarkNode *_Nonnull item);
/// Whether a table row is the heading row.
bool cmark_guard_row_is_header(CMarkNode *_Nonnull row);
/// `l`, `c`, `r`, or 0 for a column of a table that says nothing, or is not there.
uint8_t cmark_guard_alignment(CMarkNode *_Nonnull table, int column);

#endif
