#include "Arena.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    ALIGNMENT = 16,
    BLOCK = 1 << 20,
    KEPT_BLOCKS = 8,
    CLASSES = 64,
    ALLOCATIONS_BETWEEN_CHECKS = 512,
};

typedef struct Block {
    struct Block *next;
    size_t capacity;
    _Alignas(ALIGNMENT) char bytes[];
} Block;

/// Stands before every piece of memory that is handed out.
typedef struct {
    _Alignas(ALIGNMENT) size_t size;
} Header;

/// A piece that was given back.
typedef struct Free {
    struct Free *next;
} Free;

typedef struct {
    Block *first;
    Block *current;
    size_t used_of_current;
    size_t used;
    size_t limit;
    /// Pieces that were given back, by their size in steps of the alignment.
    Free *free[CLASSES];
    unsigned allocations;
    int64_t deadline;
    bool busy;
    GumboGuardStatus failure;
    jmp_buf exit;
} Arena;

static _Thread_local Arena arena;
static pthread_key_t end_of_thread;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static int64_t processor_time(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

_Noreturn void gumbo_guard_arena_leave(GumboGuardStatus status) {
    arena.failure = status;
    longjmp(arena.exit, 1);
}

/// Goes on to the next block with room, a new one where there is none.
static void advance(size_t needed) {
    Block **link = arena.current ? &arena.current->next : &arena.first;
    if (!*link || (*link)->capacity < needed) {
        size_t capacity = needed > BLOCK ? needed : BLOCK;
        Block *block = malloc(sizeof(Block) + capacity);
        if (!block) gumbo_guard_arena_leave(GumboGuardStatusOutOfMemory);
        block->capacity = capacity;
        block->next = *link;
        *link = block;
    }
    arena.current = *link;
    arena.used_of_current = 0;
}

static void *fresh(size_t rounded) {
    size_t needed = sizeof(Header) + rounded;
    if (arena.used > arena.limit - needed) gumbo_guard_arena_leave(GumboGuardStatusOutOfMemory);
    arena.used += needed;
    if (!arena.current || arena.current->capacity - arena.used_of_current < needed) advance(needed);
    Header *header = (Header *)(arena.current->bytes + arena.used_of_current);
    arena.used_of_current += needed;
    header->size = rounded;
    return header + 1;
}

void *gumbo_guard_arena_allocate(void *unused, size_t size) {
    (void)unused;
    if (size > arena.limit / 2) gumbo_guard_arena_leave(GumboGuardStatusOutOfMemory);
    if (++arena.allocations % ALLOCATIONS_BETWEEN_CHECKS == 0 && processor_time() > arena.deadline) {
        gumbo_guard_arena_leave(GumboGuardStatusOutOfTime);
    }
    size_t rounded = size ? (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1) : ALIGNMENT;
    size_t class = rounded / ALIGNMENT;
    if (class >= CLASSES || !arena.free[class]) return fresh(rounded);
    Free *piece = arena.free[class];
    arena.free[class] = piece->next;
    return piece;
}

void gumbo_guard_arena_free(void *unused, void *memory) {
    (void)unused;
    if (!memory) return;
    size_t class = ((Header *)memory - 1)->size / ALIGNMENT;
    if (class >= CLASSES) return;
    Free *piece = memory;
    piece->next = arena.free[class];
    arena.free[class] = piece;
}

/// Frees the blocks from a link on.
static void free_from(Block **link) {
    while (*link) {
        Block *doomed = *link;
        *link = doomed->next;
        free(doomed);
    }
}

static void free_arena(void *unused) {
    (void)unused;
    free_from(&arena.first);
}

static void prepare(void) { pthread_key_create(&end_of_thread, free_arena); }

bool gumbo_guard_arena_begin(GumboGuardLimits limits) {
    if (arena.busy) return false;
    pthread_once(&once, prepare);
    // Any value but NULL makes the destructor run when the thread ends.
    pthread_setspecific(end_of_thread, &arena);
    arena.busy = true;
    arena.limit = limits.memory < BLOCK ? BLOCK : limits.memory;
    arena.deadline = processor_time() + limits.milliseconds * 1000000;
    return true;
}

jmp_buf *gumbo_guard_arena_exit(void) { return &arena.exit; }

GumboGuardStatus gumbo_guard_arena_failure(void) { return arena.failure; }

void gumbo_guard_arena_end(void) {
    Block **link = &arena.first;
    for (int kept = 0; *link && kept < KEPT_BLOCKS && (*link)->capacity == BLOCK; kept++) link = &(*link)->next;
    free_from(link);
    arena.current = NULL;
    arena.used_of_current = 0;
    arena.used = 0;
    arena.allocations = 0;
    arena.busy = false;
    memset(arena.free, 0, sizeof arena.free);
}
