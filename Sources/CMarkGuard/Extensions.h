#ifndef CMARK_GUARD_EXTENSIONS_H
#define CMARK_GUARD_EXTENSIONS_H

#include <cmark-gfm.h>
#include <stdbool.h>

/// The types that libcmark gives to the nodes of extensions only when it runs.
typedef struct {
    cmark_node_type table;
    cmark_node_type table_row;
    cmark_node_type table_cell;
    cmark_node_type strikethrough;
} CMarkExtensionTypes;

/// Registers the extensions and sets the tables of libcmark that all threads share; runs once, however often called.
void cmark_guard_prepare(void);

/// Attaches every extension but autolink, which is for texts that may have bare addresses. Its characters are special to
/// the parser all the same; alone they mean nothing.
void cmark_guard_attach_extensions(cmark_parser *parser, bool with_autolink);

const CMarkExtensionTypes *cmark_guard_extension_types(void);

/// Whether a list item was made by the task list extension.
bool cmark_guard_is_task(cmark_node *item);

#endif
