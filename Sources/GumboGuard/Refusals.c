#define _GNU_SOURCE
#include "Refusals.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

enum { LONGEST_WORD = 8 };

#define BIT(letter) (1u << ((letter) - 'a'))

/// A page while its tags are looked at.
typedef struct {
    const char *at;
    const char *end;
} Scan;

static bool is_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

static bool is_blank(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

static size_t name_length(const char *name, const char *end) {
    size_t length = 0;
    while (name + length < end && !is_blank(name[length]) && name[length] != '>' && name[length] != '/') length++;
    return length;
}

/// Words of small letters, and for each length the letters that words of that length begin with, as bits.
typedef struct {
    const char *const *words;
    uint32_t beginnings[LONGEST_WORD + 1];
} Words;

/// Most names are none of the words, and no word has their length and their first letter.
static bool is_one_of(const Words *words, const char *name, size_t length) {
    if (length > LONGEST_WORD || !(words->beginnings[length] & BIT(*name | 0x20))) return false;
    for (const char *const *word = words->words; *word; word++) {
        if (strncasecmp(*word, name, length) == 0 && !(*word)[length]) return true;
    }
    return false;
}

/// Elements that never hold others, or that the next of their kind closes.
static bool stays_open(const char *name, size_t length) {
    static const char *const names[] = {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p",
        "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "optgroup", "rp", "rt", "colgroup", "html",
        "head", "body", NULL,
    };
    static const Words others = {
        names,
        {[1] = BIT('p'), [2] = BIT('b') | BIT('h') | BIT('l') | BIT('d') | BIT('t') | BIT('r'),
         [3] = BIT('c') | BIT('i') | BIT('w'), [4] = BIT('a') | BIT('b') | BIT('l') | BIT('m') | BIT('h'),
         [5] = BIT('e') | BIT('i') | BIT('p') | BIT('t'), [6] = BIT('s') | BIT('o'), [8] = BIT('o') | BIT('c')},
    };
    return !is_one_of(&others, name, length);
}

/// Elements whose content is text, whatever it looks like.
static bool holds_raw_text(const char *name, size_t length) {
    static const char *const names[] = {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", NULL};
    static const Words raw = {
        names,
        {[3] = BIT('x'), [5] = BIT('s') | BIT('t'), [6] = BIT('s') | BIT('i'), [7] = BIT('n'), [8] = BIT('t') | BIT('n')},
    };
    return is_one_of(&raw, name, length);
}

/// Goes behind the tag that begins here, and gives how many attributes it has.
static size_t pass_tag(Scan *scan) {
    size_t attributes = 0;
    bool is_between = false;
    while (scan->at < scan->end && *scan->at != '>') {
        char byte = *scan->at++;
        if (is_blank(byte) || byte == '/') {
            is_between = true;
        } else if (byte == '"' || byte == '\'') {
            const char *close = memchr(scan->at, byte, (size_t)(scan->end - scan->at));
            scan->at = close ? close + 1 : scan->end;
            is_between = true;
        } else if (is_between && byte != '=') {
            attributes++;
            is_between = false;
        }
    }
    if (scan->at < scan->end) scan->at++;
    return attributes;
}

/// Goes to the end tag of an element whose content is text.
static void pass_raw_text(Scan *scan, const char *name, size_t length) {
    while (scan->at < scan->end) {
        const char *close = memchr(scan->at, '<', (size_t)(scan->end - scan->at));
        if (!close) break;
        scan->at = close + 1;
        if ((size_t)(scan->end - close) > length + 2 && close[1] == '/' && strncasecmp(close + 2, name, length) == 0) {
            return;
        }
    }
    scan->at = scan->end;
}

static void pass_comment(Scan *scan) {
    const char *close = scan->end - scan->at >= 3 ? memmem(scan->at, (size_t)(scan->end - scan->at), "-->", 3) : NULL;
    scan->at = close ? close + 3 : scan->end;
}

/// Goes behind the tag at a sign `<`, and gives why the page is refused there.
static GumboGuardStatus pass_markup(Scan *scan, size_t *depth, GumboGuardLimits limits) {
    if (scan->end - scan->at >= 3 && memcmp(scan->at, "!--", 3) == 0) {
        pass_comment(scan);
        return GumboGuardStatusOK;
    }
    bool closes = scan->at < scan->end && *scan->at == '/';
    const char *name = scan->at + closes;
    if (name >= scan->end || !is_letter(*name)) return GumboGuardStatusOK;
    size_t length = name_length(name, scan->end);
    if (pass_tag(scan) > limits.attributes) return GumboGuardStatusTooManyAttributes;
    bool is_empty = scan->at - name > 2 && scan->at[-2] == '/';
    if (holds_raw_text(name, length)) {
        if (!closes) pass_raw_text(scan, name, length);
    } else if (stays_open(name, length)) {
        if (closes) *depth -= *depth > 0;
        else if (!is_empty) ++*depth;
    }
    return *depth > limits.depth ? GumboGuardStatusTooDeep : GumboGuardStatusOK;
}

GumboGuardTree gumbo_guard_refusal(const char *text, size_t length, GumboGuardLimits limits) {
    if (length > limits.length) return (GumboGuardTree){.status = GumboGuardStatusTooLong};
    Scan scan = {text, text + length};
    size_t depth = 0;
    while (scan.at < scan.end) {
        const char *sign = memchr(scan.at, '<', (size_t)(scan.end - scan.at));
        if (!sign) break;
        scan.at = sign + 1;
        GumboGuardStatus status = pass_markup(&scan, &depth, limits);
        if (status != GumboGuardStatusOK) return (GumboGuardTree){.status = status, .offset = (size_t)(sign - text)};
    }
    return (GumboGuardTree){.status = GumboGuardStatusOK};
}
