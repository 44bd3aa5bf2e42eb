#include "Extensions.h"

#include "Arena.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { TABLE, STRIKETHROUGH, AUTOLINK, TASK_LIST, EXTENSIONS };

static const char *const NAMES[EXTENSIONS] = {"table", "strikethrough", "autolink", "tasklist"};
static cmark_syntax_extension *extensions[EXTENSIONS];
static CMarkExtensionTypes types;
static pthread_once_t once = PTHREAD_ONCE_INIT;

#if defined(__linux__)
// The linker puts this in the place of libcmark's own (--wrap in Package.swift). Parsers switch `~`, `:` and `w` on in
// tables that all threads share and off again when they are done, in the middle of another thread's text; here they
// only ever switch them on. Upstream's issue is cmark-gfm pull request 176.
void __wrap_cmark_inlines_remove_special_character(unsigned char character, bool emphasis);
void __wrap_cmark_inlines_remove_special_character(unsigned char character, bool emphasis) {
    (void)character;
    (void)emphasis;
}
#endif

void cmark_guard_attach_extensions(cmark_parser *parser, bool with_autolink) {
    for (int i = 0; i < EXTENSIONS; i++) {
        if (i != AUTOLINK || with_autolink) cmark_parser_attach_syntax_extension(parser, extensions[i]);
    }
}

static void learn_type(cmark_node *node) {
    const char *name = cmark_node_get_type_string(node);
    cmark_node_type type = cmark_node_get_type(node);
    if (strcmp(name, "table") == 0) types.table = type;
    if (strcmp(name, "table_header") == 0) types.table_row = type;
    if (strcmp(name, "table_cell") == 0) types.table_cell = type;
    if (strcmp(name, "strikethrough") == 0) types.strikethrough = type;
}

/// Parses a text with every extension in it before any other thread can, so that no page is parsed without them.
static void parse_specimen(void) {
    static const char specimen[] = "| ~~a~~ | www.a.vn |\n|---|---|\n\n- [x] a@b.vn http://a.vn\n";
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    cmark_guard_attach_extensions(parser, true);
    cmark_parser_feed(parser, specimen, sizeof(specimen) - 1);
    cmark_node *document = cmark_parser_finish(parser);
    cmark_iter *iterator = cmark_iter_new(document);
    while (cmark_iter_next(iterator) != CMARK_EVENT_DONE) learn_type(cmark_iter_get_node(iterator));
    cmark_iter_free(iterator);
    cmark_node_free(document);
    cmark_parser_free(parser);
}

static void prepare(void) {
    cmark_guard_arena_prepare();
    cmark_gfm_core_extensions_ensure_registered();
    for (int i = 0; i < EXTENSIONS; i++) {
        extensions[i] = cmark_find_syntax_extension(NAMES[i]);
        if (!extensions[i]) abort();
    }
    parse_specimen();
}

void cmark_guard_prepare(void) { pthread_once(&once, prepare); }

const CMarkExtensionTypes *cmark_guard_extension_types(void) { return &types; }

bool cmark_guard_is_task(cmark_node *item) {
    return cmark_node_get_syntax_extension(item) == extensions[TASK_LIST];
}
