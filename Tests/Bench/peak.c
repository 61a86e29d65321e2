// malloc and its kin, counted (glibc: "Replacing malloc"). The program's own definitions are found before those of the C
// library by everything it loads, so that the Swift runtime, libxml2 and iconv are counted too. What an allocation really
// takes is counted, not what was asked for.

#define _GNU_SOURCE
#include "peak.h"

#include <errno.h>
#include <malloc.h>
#include <stdatomic.h>
#include <stddef.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

static atomic_int counting;
static atomic_long live, most;

static void *counted(void *block) {
    if (block && atomic_load_explicit(&counting, memory_order_relaxed)) {
        long size = (long)malloc_usable_size(block);
        long now = atomic_fetch_add(&live, size) + size;
        long before = atomic_load(&most);
        while (now > before && !atomic_compare_exchange_weak(&most, &before, now)) {}
    }
    return block;
}

static void uncounted(void *block) {
    if (block && atomic_load_explicit(&counting, memory_order_relaxed)) {
        atomic_fetch_sub(&live, (long)malloc_usable_size(block));
    }
}

void *malloc(size_t size) { return counted(__libc_malloc(size)); }
void *calloc(size_t count, size_t size) { return counted(__libc_calloc(count, size)); }
void *memalign(size_t alignment, size_t size) { return counted(__libc_memalign(alignment, size)); }
void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **block, size_t alignment, size_t size) {
    *block = memalign(alignment, size);
    return *block ? 0 : ENOMEM;
}

// The old block counts until the new one is there: while one is copied into the other, both are.
void *realloc(void *block, size_t size) {
    long before = block ? (long)malloc_usable_size(block) : 0;
    void *moved = __libc_realloc(block, size);
    counted(moved);
    if (atomic_load_explicit(&counting, memory_order_relaxed) && (moved || !size)) atomic_fetch_sub(&live, before);
    return moved;
}

void free(void *block) {
    uncounted(block);
    __libc_free(block);
}

void peak_count(int on) {
    if (on) {
        atomic_store(&live, 0);
        atomic_store(&most, 0);
    }
    atomic_store(&counting, on);
}

long peak_most(void) { return atomic_load(&most); }
