#define _GNU_SOURCE
#include "Skeleton.h"

#include "Arena.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

enum {
    /// Stretches shorter than this are left where they are.
    SHORTEST = 12,
};

/// Elements with rules of their own.
enum { SVG, MATH, SELECT, TEMPLATE, STRANGE };

/// A skeleton while it is made.
typedef struct {
    const char *at;
    const char *end;
    char *out;
    size_t capacity;
    /// How many elements of each strange name are open, and of all: what stands in them is left as it is.
    size_t open_strange[STRANGE];
    size_t strange;
    Skeleton skeleton;
} Maker;

static bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\f' || byte == '\r'; }

static bool is_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

static void copy_until(Maker *maker, const char *end) {
    size_t length = (size_t)(end - maker->at);
    memcpy(maker->out + maker->skeleton.length, maker->at, length);
    maker->skeleton.length += length;
    maker->at = end;
}

static Stretch *new_stretch(Maker *maker) {
    Skeleton *skeleton = &maker->skeleton;
    if (skeleton->count == maker->capacity) {
        Stretch *larger = gumbo_guard_arena_allocate(NULL, maker->capacity * 2 * sizeof(Stretch));
        memcpy(larger, skeleton->stretches, skeleton->count * sizeof(Stretch));
        gumbo_guard_arena_free(NULL, skeleton->stretches);
        skeleton->stretches = larger;
        maker->capacity *= 2;
    }
    return &skeleton->stretches[skeleton->count++];
}

static size_t line_ends(const char *text, size_t length) {
    size_t count = 0;
    for (const char *end = text + length; (text = memchr(text, '\n', (size_t)(end - text))) != NULL; text++) count++;
    return count;
}

/// Writes one character for the stretch up to an end, or the stretch itself when it is short or the characters are used up.
static void replace_until(Maker *maker, const char *end) {
    Skeleton *skeleton = &maker->skeleton;
    size_t length = (size_t)(end - maker->at), number = skeleton->count;
    if (length < SHORTEST || number == SKELETON_MOST_MARKS || maker->strange) return copy_until(maker, end);
    Stretch *stretch = new_stretch(maker);
    const Stretch *last = number ? stretch - 1 : NULL;
    *stretch = (Stretch){
        .start = (size_t)(maker->at - skeleton->page), .length = length, .place = skeleton->length,
        .bytes_more = (last ? last->bytes_more : 0) + length - SKELETON_MARK,
        .lines_more = (last ? last->lines_more : 0) + line_ends(maker->at, length)};
    uint32_t scalar = SKELETON_FIRST_MARK + (uint32_t)number;
    unsigned char mark[SKELETON_MARK] = {0xF0 | (unsigned char)(scalar >> 18), 0x80 | (unsigned char)(scalar >> 12 & 0x3F),
                                0x80 | (unsigned char)(scalar >> 6 & 0x3F), 0x80 | (unsigned char)(scalar & 0x3F)};
    memcpy(maker->out + skeleton->length, mark, SKELETON_MARK);
    skeleton->length += SKELETON_MARK;
    maker->at = end;
}

static bool continues(char byte) { return ((unsigned char)byte & 0xC0) == 0x80; }

/// For each byte: 1 where it is a plain character, 2 and 3 where it begins one of so many bytes, 0 where it does neither or
/// has to be looked at.
static const unsigned char plain_bytes[256] = {
    ['\t'] = 1, ['\n'] = 1, [' ' ... '%'] = 1, ['\'' ... ';'] = 1, ['=' ... '~'] = 1, [0xC3 ... 0xDF] = 2,
    [0xE1 ... 0xEC] = 3, [0xEE] = 3,
};

/// The bytes of a character that the parser hands on as it is, and where no state of it begins or ends; 0 for any other.
static size_t plain_length(const char *at, const char *end) {
    unsigned char lead = (unsigned char)*at, next = end - at > 1 ? (unsigned char)at[1] : 0;
    size_t length = plain_bytes[lead];
    // U+0080–009F, and what is no UTF-8, become another character.
    if (lead == 0xC2 && next >= 0xA0) length = 2;
    if ((lead == 0xE0 && next >= 0xA0) || (lead == 0xED && next < 0xA0)) length = 3;
    if (length > (size_t)(end - at)) return 0;
    for (size_t place = 1; place < length; place++) {
        if (!continues(at[place])) return 0;
    }
    return length;
}

static bool is_of_entity(char byte) { return is_letter(byte) || (byte >= '0' && byte <= '9') || byte == '#'; }

/// The first place from one on where a stretch can begin: a character that is plain, no blank and of no entity.
static const char *start_of_stretch(const char *at, const char *end) {
    while (at < end && *at != '<' && (is_blank(*at) || !plain_length(at, end))) {
        if (*at++ != '&') continue;
        while (at < end && is_of_entity(*at)) at++;
        if (at < end && *at == ';') at++;
    }
    return at;
}

/// Where a stretch that begins at a place ends, blanks at its end left out.
static const char *end_of_stretch(const char *start, const char *end) {
    const char *at = start;
    while (at < end) {
        unsigned char length = plain_bytes[(unsigned char)*at];
        if (length == 1) {
            at++;
        } else if (length == 2 && end - at > 1 && continues(at[1])) {
            at += 2;
        } else if (length == 3 && end - at > 2 && continues(at[1]) && continues(at[2])) {
            at += 3;
        } else {
            size_t rare = plain_length(at, end);
            if (!rare) break;
            at += rare;
        }
    }
    while (at > start && is_blank(at[-1])) at--;
    return at;
}

/// Passes a text between tags.
static void pass_text(Maker *maker) {
    while (maker->at < maker->end && *maker->at != '<') {
        copy_until(maker, start_of_stretch(maker->at, maker->end));
        if (maker->at < maker->end) replace_until(maker, end_of_stretch(maker->at, maker->end));
    }
}

/// The sign `>` that ends a tag whose name ends here, or the end of the page.
static const char *end_of_tag(const char *at, const char *end) {
    while (at < end) {
        while (at < end && (is_blank(*at) || *at == '/')) at++;
        if (at >= end || *at == '>') return at;
        // A sign of equality at the beginning belongs to the name.
        for (at++; at < end && !is_blank(*at) && *at != '/' && *at != '>' && *at != '=';) at++;
        while (at < end && is_blank(*at)) at++;
        if (at >= end || *at != '=') continue;
        for (at++; at < end && is_blank(*at);) at++;
        if (at < end && (*at == '"' || *at == '\'')) {
            const char *close = memchr(at + 1, *at, (size_t)(end - at - 1));
            at = close ? close + 1 : end;
        } else {
            while (at < end && !is_blank(*at) && *at != '>') at++;
        }
    }
    return end;
}

static bool is_named(const char *name, size_t length, const char *word) {
    // Most words are told apart by their first letters.
    return length && *word == (*name | 0x20) && strlen(word) == length && strncasecmp(name, word, length) == 0;
}

/// The end tag of an element whose content is text, or the end of the page.
static const char *end_of_content(const Maker *maker, const char *name, size_t length) {
    for (const char *at = maker->at; (at = memchr(at, '<', (size_t)(maker->end - at))) != NULL; at++) {
        if ((size_t)(maker->end - at) <= length + 2 || at[1] != '/' || strncasecmp(at + 2, name, length) != 0) continue;
        char next = at[2 + length];
        if (is_blank(next) || next == '/' || next == '>') return at;
    }
    return maker->end;
}

static bool holds_script(const char *at, const char *end) {
    for (; (at = memchr(at, '<', (size_t)(end - at))) != NULL; at++) {
        if (end - at > 7 && strncasecmp(at + 1, "script", 6) == 0) return true;
    }
    return false;
}

/// Elements whose content is text whatever it looks like.
static const char *const text_names[] = {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"};

/// Elements of HTML that end a drawing or a formula they stand in.
static const char *const html_names[] = {
    "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed", "font", "h1", "h2",
    "h3", "h4", "h5", "h6", "head", "hr", "html", "i", "img", "li", "listing", "menu", "meta", "nobr", "ol", "p", "pre",
    "ruby", "s", "small", "span", "strike", "strong", "sub", "sup", "table", "tt", "u", "ul", "var",
};

#define IS_ONE_OF(names, name, length) is_one_of_named(name, length, names, sizeof(names) / sizeof *(names))

static bool is_one_of_named(const char *name, size_t length, const char *const *names, size_t count) {
    for (size_t index = 0; index < count; index++) {
        if (is_named(name, length, names[index])) return true;
    }
    return false;
}

/// Passes what an element holds whose content is text whatever it looks like.
static void pass_content(Maker *maker, const char *name, size_t length) {
    bool is_script = is_named(name, length, "script");
    const char *end = end_of_content(maker, name, length);
    if (!is_script && !is_named(name, length, "style")) return copy_until(maker, end);
    // Behind `<!--` a script may hold another one, and then goes on behind its end.
    bool may_nest = is_script && memmem(maker->at, (size_t)(end - maker->at), "<!--", 4);
    if (may_nest && holds_script(maker->at, end)) return copy_until(maker, maker->end);
    // What is not plain the parser changes.
    bool is_simple = !may_nest;
    for (const char *at = maker->at; is_simple && at < end;) {
        if (plain_bytes[(unsigned char)*at] == 1 || *at == '<' || *at == '&') {
            at++;
            continue;
        }
        size_t plain = plain_length(at, end);
        is_simple = plain > 0;
        at += plain;
    }
    const char *last = end;
    while (last > maker->at && is_blank(last[-1])) last--;
    const char *first = maker->at;
    while (first < last && is_blank(*first)) first++;
    copy_until(maker, first);
    if (is_simple) replace_until(maker, last);
    copy_until(maker, end);
}

/// What seems a script is markup in them, or texts are taken apart at their blanks.
static const char *const strange_names[STRANGE] = {[SVG] = "svg", [MATH] = "math", [SELECT] = "select", [TEMPLATE] = "template"};

/// Counts a strange element that is opened or closed; only those that are no HTML close themselves.
static void count_strange(Maker *maker, const char *name, size_t length, bool closes, bool is_empty) {
    for (size_t index = 0; index < STRANGE; index++) {
        if (!is_named(name, length, strange_names[index])) continue;
        if (is_empty && !closes && (index == SVG || index == MATH)) return;
        size_t *count = &maker->open_strange[index];
        if (closes && !*count) return;
        *count += closes ? (size_t)-1 : 1;
        maker->strange += closes ? (size_t)-1 : 1;
    }
}

/// Passes a tag, and what its element holds where that is no markup.
static void pass_tag(Maker *maker) {
    bool closes = maker->at[1] == '/';
    const char *name = maker->at + 1 + closes;
    size_t length = 0;
    while (name + length < maker->end && !is_blank(name[length]) && name[length] != '>' && name[length] != '/') length++;
    const char *end = end_of_tag(name + length, maker->end);
    bool is_empty = end < maker->end && end[-1] == '/';
    copy_until(maker, end < maker->end ? end + 1 : end);
    count_strange(maker, name, length, closes, is_empty);
    bool holds_text = IS_ONE_OF(text_names, name, length);
    // What is made of such an element in a select or a template depends on where it stands, and elements of HTML may end
    // a drawing: the rest stays as it is.
    bool is_drawing = maker->open_strange[SVG] || maker->open_strange[MATH];
    bool is_doubtful = maker->strange && ((!is_drawing && holds_text && !closes) || (is_drawing && IS_ONE_OF(html_names, name, length)));
    if (is_doubtful || is_named(name, length, "plaintext")) copy_until(maker, maker->end);
    if (holds_text && !closes && !maker->strange) pass_content(maker, name, length);
}

/// Where a comment ends: behind `-->` or `--!>`.
static const char *end_of_comment(const char *start, const char *end) {
    const char *plain = memmem(start + 2, (size_t)(end - start - 2), "-->", 3);
    const char *other = memmem(start + 4, (size_t)(end - start - 4), "--!>", 4);
    if (other && (!plain || other < plain)) return other + 4;
    return plain ? plain + 3 : end;
}

/// Passes what begins with the sign `<`: a tag, a comment, or the sign alone.
static void pass_markup(Maker *maker) {
    size_t rest = (size_t)(maker->end - maker->at);
    const char *close = NULL;
    if (rest >= 4 && memcmp(maker->at, "<!--", 4) == 0) return copy_until(maker, end_of_comment(maker->at, maker->end));
    char next = rest > 1 ? maker->at[1] : ' ';
    if (is_letter(next) || (next == '/' && rest > 2 && is_letter(maker->at[2]))) return pass_tag(maker);
    if (next != '!' && next != '?' && next != '/') return copy_until(maker, maker->at + 1);
    close = memchr(maker->at, '>', rest);
    copy_until(maker, close ? close + 1 : maker->end);
}

/// Whether a page must be parsed as it is: it has characters that stand for stretches, or framesets, whose texts the
/// parser takes apart at their blanks.
static bool must_stay(const char *page, size_t length) {
    const char *end = page + length;
    for (const char *at = page; (at = memchr(at, 0xF3, (size_t)(end - at))) != NULL; at++) {
        if (at + 1 < end && (unsigned char)at[1] >= 0xB0) return true;
    }
    for (const char *at = page; (at = memchr(at, '<', (size_t)(end - at))) != NULL; at++) {
        if ((size_t)(end - at) > 9 && strncasecmp(at + 1, "frameset", 8) == 0) return true;
    }
    return false;
}

Skeleton gumbo_guard_skeleton(const char *page, size_t length) {
    if (must_stay(page, length)) return (Skeleton){.page = page, .text = page, .length = length};
    Maker maker = {.at = page, .end = page + length, .capacity = 256, .skeleton = {.page = page}};
    maker.out = gumbo_guard_arena_allocate(NULL, length + 1);
    maker.skeleton.text = maker.out;
    maker.skeleton.stretches = gumbo_guard_arena_allocate(NULL, maker.capacity * sizeof(Stretch));
    while (maker.at < maker.end) {
        pass_text(&maker);
        if (maker.at < maker.end) pass_markup(&maker);
    }
    return maker.skeleton;
}
