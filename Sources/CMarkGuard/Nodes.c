#include "CMarkGuard.h"
#include "Extensions.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <string.h>

static CMarkKind kind_of_block(cmark_node_type type) {
    switch (type) {
        case CMARK_NODE_DOCUMENT: return CMarkKindDocument;
        case CMARK_NODE_BLOCK_QUOTE: return CMarkKindBlockQuote;
        case CMARK_NODE_LIST: return CMarkKindList;
        case CMARK_NODE_ITEM: return CMarkKindItem;
        case CMARK_NODE_CODE_BLOCK: return CMarkKindCodeBlock;
        case CMARK_NODE_HTML_BLOCK: return CMarkKindHTMLBlock;
        case CMARK_NODE_PARAGRAPH: return CMarkKindParagraph;
        case CMARK_NODE_HEADING: return CMarkKindHeading;
        case CMARK_NODE_THEMATIC_BREAK: return CMarkKindThematicBreak;
        case CMARK_NODE_FOOTNOTE_DEFINITION: return CMarkKindFootnoteDefinition;
        default: return CMarkKindOther;
    }
}

static CMarkKind kind_of_inline(cmark_node_type type) {
    switch (type) {
        case CMARK_NODE_TEXT: return CMarkKindText;
        case CMARK_NODE_SOFTBREAK: return CMarkKindSoftBreak;
        case CMARK_NODE_LINEBREAK: return CMarkKindLineBreak;
        case CMARK_NODE_CODE: return CMarkKindCode;
        case CMARK_NODE_HTML_INLINE: return CMarkKindHTMLInline;
        case CMARK_NODE_EMPH: return CMarkKindEmphasis;
        case CMARK_NODE_STRONG: return CMarkKindStrong;
        case CMARK_NODE_LINK: return CMarkKindLink;
        case CMARK_NODE_IMAGE: return CMarkKindImage;
        case CMARK_NODE_FOOTNOTE_REFERENCE: return CMarkKindFootnoteReference;
        default: return CMarkKindOther;
    }
}

static CMarkKind kind_of_extension(cmark_node_type type) {
    const CMarkExtensionTypes *types = cmark_guard_extension_types();
    if (type == types->table) return CMarkKindTable;
    if (type == types->table_row) return CMarkKindTableRow;
    if (type == types->table_cell) return CMarkKindTableCell;
    if (type == types->strikethrough) return CMarkKindStrikethrough;
    return CMarkKindOther;
}

CMarkKind cmark_guard_kind(CMarkNode *node) {
    cmark_node_type type = cmark_node_get_type(node);
    bool is_block = (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
    CMarkKind kind = is_block ? kind_of_block(type) : kind_of_inline(type);
    return kind == CMarkKindOther ? kind_of_extension(type) : kind;
}

CMarkNode *cmark_guard_parent(CMarkNode *node) { return cmark_node_parent(node); }

CMarkNode *cmark_guard_next(CMarkNode *node) { return cmark_node_next(node); }

CMarkNode *cmark_guard_first_child(CMarkNode *node) { return cmark_node_first_child(node); }

CMarkNode *cmark_guard_last_child(CMarkNode *node) { return cmark_node_last_child(node); }

CMarkPosition cmark_guard_position(CMarkNode *node) {
    return (CMarkPosition){cmark_node_get_start_line(node), cmark_node_get_start_column(node),
                           cmark_node_get_end_line(node), cmark_node_get_end_column(node)};
}

static CMarkText text(const char *string) {
    return (CMarkText){(const uint8_t *)string, string ? strlen(string) : 0};
}

CMarkText cmark_guard_literal(CMarkNode *node) { return text(cmark_node_get_literal(node)); }

CMarkText cmark_guard_url(CMarkNode *node) { return text(cmark_node_get_url(node)); }

CMarkText cmark_guard_title(CMarkNode *node) { return text(cmark_node_get_title(node)); }

CMarkText cmark_guard_fence_info(CMarkNode *node) { return text(cmark_node_get_fence_info(node)); }

int cmark_guard_heading_level(CMarkNode *node) { return cmark_node_get_heading_level(node); }

int cmark_guard_list_start(CMarkNode *node) {
    return cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? cmark_node_get_list_start(node) : -1;
}

bool cmark_guard_list_is_tight(CMarkNode *node) { return cmark_node_get_list_tight(node); }

CMarkTask cmark_guard_task(CMarkNode *item) {
    if (!cmark_guard_is_task(item)) return CMarkTaskNone;
    return cmark_gfm_extensions_get_tasklist_item_checked(item) ? CMarkTaskDone : CMarkTaskOpen;
}

bool cmark_guard_row_is_header(CMarkNode *row) { return cmark_gfm_extensions_get_table_row_is_header(row) != 0; }

uint8_t cmark_guard_alignment(CMarkNode *table, int column) {
    if (column < 0 || column >= cmark_gfm_extensions_get_table_columns(table)) return 0;
    const uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(table);
    return alignments ? alignments[column] : 0;
}
