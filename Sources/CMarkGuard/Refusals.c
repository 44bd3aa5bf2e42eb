#include "Refusals.h"

#include <string.h>

static CMarkGuardResult refused(CMarkGuardStatus status, size_t offset) {
    return (CMarkGuardResult){status, NULL, offset};
}

static bool is_blank(uint8_t byte) { return byte == ' ' || byte == '\t'; }

static bool is_space(uint8_t byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

static bool is_digit(uint8_t byte) { return byte >= '0' && byte <= '9'; }

/// Whether a byte occurs more often than a limit; as most texts have few, finding them is faster than looking at all.
static bool occurs_more_often(uint8_t wanted, const uint8_t *text, size_t length, size_t limit) {
    const uint8_t *const end = text + length;
    for (size_t count = 0; text < end; count++) {
        const uint8_t *found = memchr(text, wanted, (size_t)(end - text));
        if (!found) return false;
        if (count == limit) return true;
        text = found + 1;
    }
    return false;
}

/// Finds a word that closes more parentheses than it opened, counted from wherever that is most.
///
/// The autolink extension takes them from the end of an address one by one and counts all of the address each time.
static bool find_parentheses(const uint8_t *text, size_t length, size_t limit, size_t *offset) {
    if (!occurs_more_often(')', text, length, limit)) return false;
    size_t unmatched = 0;
    for (size_t i = 0; i < length; i++) {
        if (text[i] == ')') {
            unmatched++;
        } else if (text[i] == '(') {
            if (unmatched > 0) unmatched--;
        } else if (is_space(text[i])) {
            unmatched = 0;
        }
        *offset = i;
        if (unmatched > limit) return true;
    }
    return false;
}

/// Finds a word with many at signs; an ampersand may be one that is written `&commat;`.
///
/// The autolink extension reads on from each of them as far as an address could go.
static bool find_at_signs(const uint8_t *text, size_t length, size_t limit, size_t *offset) {
    if (!occurs_more_often('@', text, length, limit / 2) && !occurs_more_often('&', text, length, limit / 2)) return false;
    size_t found = 0;
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '@' || text[i] == '&') found++;
        if (is_space(text[i])) found = 0;
        *offset = i;
        if (found > limit) return true;
    }
    return false;
}

/// The length of a mark that opens a block quote or a list item, or 0.
static size_t container_mark(const uint8_t *text, size_t length) {
    if (text[0] == '>') return 1;
    size_t mark = 0;
    if (text[0] == '-' || text[0] == '+' || text[0] == '*') {
        mark = 1;
    } else {
        size_t digits = 0;
        while (digits < length && digits < 9 && is_digit(text[digits])) digits++;
        if (digits > 0 && digits < length && (text[digits] == '.' || text[digits] == ')')) mark = digits + 1;
    }
    return mark == length || is_blank(text[mark]) ? mark : 0;
}

/// How many containers the beginning of a line opens; a line of hyphens or asterisks alone is a rule and opens none.
static size_t depth_of_line(const uint8_t *line, size_t length) {
    size_t depth = 0, i = 0;
    bool is_rule = true;
    while (i < length) {
        if (is_blank(line[i])) {
            i++;
            continue;
        }
        size_t mark = container_mark(line + i, length - i);
        if (mark == 0) return depth;
        is_rule = is_rule && (line[i] == '-' || line[i] == '*');
        depth++;
        i += mark;
    }
    return is_rule ? 0 : depth;
}

static const uint8_t *find(uint8_t byte, const uint8_t *from, const uint8_t *end) {
    const uint8_t *found = memchr(from, byte, (size_t)(end - from));
    return found ? found : end;
}

static bool find_deep_line(const uint8_t *text, size_t length, size_t limit, size_t *offset) {
    const uint8_t *const end = text + length;
    // libcmark ends a line at a lone carriage return as well. Both are looked up only when passed: a text without one
    // of them is searched for it once.
    const uint8_t *feed = find('\n', text, end), *carriage = find('\r', text, end);
    for (const uint8_t *line = text; line < end;) {
        const uint8_t *stop = feed < carriage ? feed : carriage;
        size_t size = (size_t)(stop - line);
        *offset = (size_t)(line - text);
        if (size > limit && depth_of_line(line, size) > limit) return true;
        if (stop == end) return false;
        line = stop + 1;
        if (feed < line) feed = find('\n', line, end);
        if (carriage < line) carriage = find('\r', line, end);
    }
    return false;
}

CMarkGuardResult cmark_guard_refusal(const uint8_t *text, size_t length, CMarkGuardLimits limits) {
    size_t offset = 0;
    if (length > limits.length) return refused(CMarkGuardStatusTooLong, 0);
    if (find_parentheses(text, length, limits.marks, &offset)) return refused(CMarkGuardStatusTooManyMarks, offset);
    if (find_at_signs(text, length, limits.marks, &offset)) return refused(CMarkGuardStatusTooManyMarks, offset);
    if (find_deep_line(text, length, limits.depth, &offset)) return refused(CMarkGuardStatusTooDeep, offset);
    return refused(CMarkGuardStatusOK, 0);
}
