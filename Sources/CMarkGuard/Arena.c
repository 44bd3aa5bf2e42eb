#include "Arena.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    ALIGNMENT = 16,
    FIRST_BLOCK = 256 << 10,
    LARGEST_STEP = 16 << 20,
    KEPT = 4 << 20,
    ALLOCATIONS_BETWEEN_CHECKS = 256,
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

typedef struct {
    Block *first;
    Block *current;
    size_t used_of_current;
    size_t used;
    size_t limit;
    unsigned allocations;
    int64_t allowed;
    int64_t wall_deadline;
    /// 0 as long as the processor's clock was not asked.
    int64_t processor_deadline;
    bool busy;
    bool armed;
    CMarkGuardStatus failure;
    jmp_buf exit;
} Arena;

static _Thread_local Arena arena;
static pthread_key_t end_of_thread;

#if defined(CLOCK_MONOTONIC_COARSE)
static const clockid_t WALL_CLOCK = CLOCK_MONOTONIC_COARSE;
#else
static const clockid_t WALL_CLOCK = CLOCK_MONOTONIC;
#endif

static int64_t nanoseconds(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static void leave(CMarkGuardStatus status) {
    // Unarmed, only the machine's own memory can be at its end, and the caller is not C.
    if (!arena.armed) abort();
    arena.armed = false;
    arena.failure = status;
    longjmp(arena.exit, 1);
}

void cmark_guard_arena_check_time(void) {
    int64_t now = nanoseconds(WALL_CLOCK);
    if (!arena.armed || now < arena.wall_deadline) return;
    // The processor's clock costs a system call, but a busy machine must not fail a text: it is asked only when half the
    // time has passed on the wall, and counts the other half. No thread uses more processor time than passes on the
    // wall, so it need not be asked again before what is left has passed.
    int64_t used = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
    if (!arena.processor_deadline) arena.processor_deadline = used + arena.allowed / 2;
    int64_t left = arena.processor_deadline - used;
    if (left <= 0) leave(CMarkGuardStatusOutOfTime);
    arena.wall_deadline = now + left;
}

static Block *new_block(size_t needed) {
    size_t capacity = arena.current ? arena.current->capacity * 2 : FIRST_BLOCK;
    if (capacity > LARGEST_STEP) capacity = LARGEST_STEP;
    if (capacity < needed) capacity = needed;
    Block *block = malloc(sizeof(Block) + capacity);
    if (!block) leave(CMarkGuardStatusOutOfMemory);
    block->capacity = capacity;
    return block;
}

/// Goes on to a block with room: the next one of those kept, or a new one put before it.
static void advance(size_t needed) {
    Block **link = arena.current ? &arena.current->next : &arena.first;
    if (!*link || (*link)->capacity < needed) {
        Block *block = new_block(needed);
        block->next = *link;
        *link = block;
    }
    arena.current = *link;
    arena.used_of_current = 0;
}

static size_t rounded(size_t size) { return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1); }

static void count(size_t size) {
    if (arena.armed && (size > arena.limit || arena.used > arena.limit - size)) leave(CMarkGuardStatusOutOfMemory);
    arena.used += size;
}

static void *allocate(size_t size) {
    // The largest length of a text or buffer in libcmark is an int32.
    if (size > INT32_MAX) leave(CMarkGuardStatusOutOfMemory);
    if (++arena.allocations % ALLOCATIONS_BETWEEN_CHECKS == 0) cmark_guard_arena_check_time();
    size_t needed = sizeof(Header) + rounded(size);
    count(needed);
    if (!arena.current || arena.current->capacity - arena.used_of_current < needed) advance(needed);
    Header *header = (Header *)(arena.current->bytes + arena.used_of_current);
    arena.used_of_current += needed;
    header->size = size;
    return header + 1;
}

static void *allocate_zeroed(size_t count, size_t size) {
    if (size && count > INT32_MAX / size) leave(CMarkGuardStatusOutOfMemory);
    void *memory = allocate(count * size);
    return memset(memory, 0, count * size);
}

/// Lets the last piece grow where it is, as output buffers do.
static bool grow_in_place(Header *header, size_t size) {
    size_t old = rounded(header->size), new = rounded(size);
    char *end = arena.current->bytes + arena.used_of_current;
    if ((char *)(header + 1) + old != end) return false;
    if (new < old || arena.current->capacity - arena.used_of_current < new - old) return false;
    count(new - old);
    arena.used_of_current += new - old;
    header->size = size;
    return true;
}

static void *reallocate(void *memory, size_t size) {
    if (!memory) return allocate(size);
    Header *header = (Header *)memory - 1;
    if (size <= header->size || (size <= INT32_MAX && grow_in_place(header, size))) return memory;
    size_t old = header->size;
    return memcpy(allocate(size), memory, old);
}

static void release(void *memory) { (void)memory; }

cmark_mem cmark_guard_memory = {allocate_zeroed, reallocate, release};

/// Frees the blocks that follow one, or all.
static void free_after(Block *block) {
    Block **link = block ? &block->next : &arena.first;
    while (*link) {
        Block *doomed = *link;
        *link = doomed->next;
        free(doomed);
    }
}

static void free_arena(void *unused) {
    (void)unused;
    free_after(NULL);
}

void cmark_guard_arena_prepare(void) { pthread_key_create(&end_of_thread, free_arena); }

bool cmark_guard_arena_begin(CMarkGuardLimits limits) {
    if (arena.busy) return false;
    // Any value but NULL makes the destructor run when the thread ends.
    pthread_setspecific(end_of_thread, &arena);
    arena.busy = true;
    arena.limit = limits.memory;
    arena.allowed = limits.milliseconds * 1000000;
    arena.wall_deadline = nanoseconds(WALL_CLOCK) + arena.allowed / 2;
    arena.processor_deadline = 0;
    return true;
}

jmp_buf *cmark_guard_arena_exit(void) { return &arena.exit; }

CMarkGuardStatus cmark_guard_arena_failure(void) { return arena.failure; }

void cmark_guard_arena_arm(bool armed) { arena.armed = armed; }

void cmark_guard_arena_end(void) {
    size_t kept = 0;
    Block *last = NULL;
    for (Block *block = arena.first; block && kept + block->capacity <= KEPT; block = block->next) {
        kept += block->capacity;
        last = block;
    }
    free_after(last);
    arena.current = NULL;
    arena.used_of_current = 0;
    arena.used = 0;
    arena.allocations = 0;
    arena.busy = false;
    arena.armed = false;
}
