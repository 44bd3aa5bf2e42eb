#ifndef CMARK_GUARD_H
#define CMARK_GUARD_H
#endif
