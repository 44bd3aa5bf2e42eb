#define _GNU_SOURCE
#include "Refusals.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

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

/// Whether a name is one of some words that end in a blank each.
static bool is_one_of(const char *words, const char *name, size_t length) {
    for (const char *word = words, *blank; *word; word = blank + 1) {
        blank = strchr(word, ' ');
        // Most words are told apart by their lengths and first letters.
        if ((size_t)(blank - word) != length || *word != (*name | 0x20)) continue;
        if (strncasecmp(word, name, length) == 0) return true;
    }
    return false;
}

/// Elements that never hold others, or that the next of their kind closes.
static bool stays_open(const char *name, size_t length) {
    static const char *others =
        "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot "
        "option optgroup rp rt colgroup html head body ";
    return !is_one_of(others, name, length);
}

/// Elements whose content is text, whatever it looks like.
static bool holds_raw_text(const char *name, size_t length) {
    return is_one_of("script style textarea title xmp iframe noembed noframes ", name, length);
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
