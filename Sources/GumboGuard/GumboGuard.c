#define _GNU_SOURCE
#include "GumboGuard.h"

#include "Arena.h"
#include "Refusals.h"
#include "Skeleton.h"

#include <gumbo.h>
#include <string.h>

/// A tree while it is written in a row.
typedef struct {
    const Skeleton *skeleton;
    GumboGuardNode *nodes;
    GumboGuardAttribute *attributes;
    size_t node_count;
    size_t attribute_count;
    size_t depth_limit;
    /// The stretch before the node that was written last, or NULL.
    const Stretch *last_stretch;
} Row;

/// An element whose children are being visited.
typedef struct {
    const GumboNode *node;
    unsigned next_child;
    int32_t index;
} Open;

static const GumboVector *children(const GumboNode *node) {
    if (node->type == GUMBO_NODE_DOCUMENT) return &node->v.document.children;
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE ? &node->v.element.children : NULL;
}

static GumboGuardText whole(const char *text) { return (GumboGuardText){text, text ? strlen(text) : 0}; }

uint32_t gumbo_guard_name_count(void) { return GUMBO_TAG_UNKNOWN; }

GumboGuardText gumbo_guard_name(uint32_t number) { return whole(gumbo_normalized_tagname((GumboTag)number)); }

static GumboGuardText element_name(const GumboElement *element) {
    if (element->tag != GUMBO_TAG_UNKNOWN) return gumbo_guard_name(element->tag);
    GumboStringPiece piece = element->original_tag;
    gumbo_tag_from_original_text(&piece);
    return (GumboGuardText){piece.data, piece.length};
}

/// Where a node begins in the page, of which the parser has seen the skeleton.
static void set_place(Row *row, GumboGuardNode *node, GumboSourcePosition position) {
    if (!row->nodes) return;
    const Stretch *last = row->last_stretch =
        gumbo_guard_stretch_before(row->skeleton, position.offset, row->last_stretch);
    node->line = (position.line ? position.line : 1) + (uint32_t)(last ? last->lines_more : 0);
    node->offset = position.offset + (uint32_t)(last ? last->bytes_more : 0);
}

static void set_attributes(Row *row, GumboGuardNode *node, const GumboVector *attributes) {
    node->first_attribute = (int32_t)row->attribute_count;
    node->attribute_count = (int32_t)attributes->length;
    for (unsigned index = 0; index < attributes->length; index++) {
        const GumboAttribute *attribute = attributes->data[index];
        if (row->attributes) {
            row->attributes[row->attribute_count] =
                (GumboGuardAttribute){whole(attribute->name), gumbo_guard_restored(row->skeleton, whole(attribute->value))};
        }
        row->attribute_count++;
    }
}

/// Adds a node to the row and gives its index, or -1 for what is left out.
static int32_t add(Row *row, const GumboNode *node, int32_t parent) {
    GumboGuardNode written = {.parent = parent, .name_number = GUMBO_TAG_UNKNOWN};
    switch (node->type) {
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE:
            written.name = element_name(&node->v.element);
            written.name_number = node->v.element.tag;
            set_place(row, &written, node->v.element.start_pos);
            set_attributes(row, &written, &node->v.element.attributes);
            break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            if (row->nodes) written.text = gumbo_guard_restored(row->skeleton, whole(node->v.text.text));
            set_place(row, &written, node->v.text.start_pos);
            break;
        default: return -1;
    }
    int32_t index = (int32_t)row->node_count++;
    written.end = index + 1;
    if (row->nodes) row->nodes[index] = written;
    return index;
}

static Open *grown(Open *stack, size_t *capacity) {
    Open *larger = gumbo_guard_arena_allocate(NULL, *capacity * 2 * sizeof(Open));
    memcpy(larger, stack, *capacity * sizeof(Open));
    gumbo_guard_arena_free(NULL, stack);
    *capacity *= 2;
    return larger;
}

/// Visits all nodes without recursion, counting them, and writing them when there is room for it.
static void write_row(Row *row, const GumboNode *document) {
    size_t capacity = 64, depth = 1;
    Open *stack = gumbo_guard_arena_allocate(NULL, capacity * sizeof(Open));
    stack[0] = (Open){document, 0, -1};
    while (depth > 0) {
        Open *open = &stack[depth - 1];
        const GumboVector *nodes = children(open->node);
        if (open->next_child >= nodes->length) {
            if (row->nodes && open->index >= 0) row->nodes[open->index].end = (int32_t)row->node_count;
            depth--;
            continue;
        }
        const GumboNode *child = nodes->data[open->next_child++];
        int32_t index = add(row, child, open->index);
        if (index < 0 || !children(child)) continue;
        // The tags may be few and the tree deep all the same: formatting is opened again in every paragraph.
        if (depth > row->depth_limit * 2) gumbo_guard_arena_leave(GumboGuardStatusTooDeep);
        if (depth == capacity) stack = grown(stack, &capacity);
        stack[depth++] = (Open){child, 0, index};
    }
}

static GumboGuardTree parse(const char *text, size_t length, GumboGuardLimits limits) {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = gumbo_guard_arena_allocate;
    options.deallocator = gumbo_guard_arena_free;
    // Every error keeps a copy of the open elements: deep pages would take all memory.
    options.max_errors = 0;
    Skeleton skeleton = gumbo_guard_skeleton(text, length);
    const GumboOutput *output = gumbo_parse_with_options(&options, skeleton.text, skeleton.length);
    Row row = {.skeleton = &skeleton, .depth_limit = limits.depth};
    write_row(&row, output->document);
    Row filled = {.skeleton = &skeleton, .depth_limit = limits.depth};
    filled.nodes = gumbo_guard_arena_allocate(NULL, (row.node_count + 1) * sizeof(GumboGuardNode));
    filled.attributes = gumbo_guard_arena_allocate(NULL, (row.attribute_count + 1) * sizeof(GumboGuardAttribute));
    write_row(&filled, output->document);
    return (GumboGuardTree){GumboGuardStatusOK, filled.nodes, filled.node_count, filled.attributes, 0};
}

/// Parses with the arena armed: a limit that is passed comes back to `setjmp`, over frames of C alone.
static GumboGuardTree parse_within_limits(const char *text, size_t length, GumboGuardLimits limits) {
    if (setjmp(*gumbo_guard_arena_exit()) != 0) return (GumboGuardTree){.status = gumbo_guard_arena_failure()};
    return parse(text, length, limits);
}

GumboGuardTree gumbo_guard_parse(const char *text, size_t length, GumboGuardLimits limits) {
    GumboGuardTree tree = gumbo_guard_refusal(text, length, limits);
    if (tree.status != GumboGuardStatusOK) return tree;
    if (!gumbo_guard_arena_begin(limits)) return (GumboGuardTree){.status = GumboGuardStatusBusy};
    tree = parse_within_limits(text, length, limits);
    if (tree.status != GumboGuardStatusOK) gumbo_guard_arena_end();
    return tree;
}

void gumbo_guard_release(void) { gumbo_guard_arena_end(); }
