#if defined(__linux__) && defined(__x86_64__)
#include "Entry/stack.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "Trace/notes.h"

enum { GUARD_BYTES = 1 << 16 };
/// Where XNU's stacks end, before it slides them (bsd/i386/vmparam.h).
static const uint64_t usual_end = 0x7ff7bff00000;

static uint64_t start, end;

static void map_stack(uint64_t bytes) {
    uint64_t length = ((bytes + 4095) & ~4095ull) + GUARD_BYTES;
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
    void *memory =
        mmap((void *)(usual_end - length), length, PROT_READ | PROT_WRITE, flags | MAP_FIXED_NOREPLACE, -1, 0);
    if (memory != (void *)(usual_end - length)) {
        if (memory != MAP_FAILED) munmap(memory, length);
        memory = mmap(NULL, length, PROT_READ | PROT_WRITE, flags, -1, 0);
    }
    if (memory == MAP_FAILED || mprotect(memory, GUARD_BYTES, PROT_NONE))
        fail(EXIT_REFUSED, "there is no memory for a stack of %llu bytes: %s", (unsigned long long)bytes,
             strerror(errno));
    start = (uint64_t)memory + GUARD_BYTES;
    end = (uint64_t)memory + length;
}

bool stack_contains(uint64_t address, uint64_t length) {
    return address >= start && address <= end && length <= end - address;
}

/// The vectors while they're put together: their words, and where the strings go, downwards.
struct vectors {
    uint64_t *words;
    size_t count;
    uint64_t strings;
};

static void add_string(struct vectors *vectors, const char *prefix, const char *text) {
    size_t first = strlen(prefix), second = strlen(text) + 1;
    vectors->strings -= first + second;
    memcpy((void *)vectors->strings, prefix, first);
    memcpy((void *)(vectors->strings + first), text, second);
    vectors->words[vectors->count++] = vectors->strings;
}

static size_t count_of(char *const *list, size_t *bytes) {
    size_t count = 0;
    for (; list[count]; count++) *bytes += strlen(list[count]) + 1;
    return count;
}

void stack_make(struct entry_state *state, uint64_t bytes, int fill, char *const *arguments, char *const *environment,
                const char *image) {
    size_t string_bytes = strlen(image) + 64;
    size_t argument_count = count_of(arguments, &string_bytes), variable_count = count_of(environment, &string_bytes);
    size_t word_count = argument_count + variable_count + 8;
    // The strings come on top of the size, as on macOS a big environment doesn't eat the stack up.
    map_stack(bytes + string_bytes + word_count * 8 + 4096);
    if (fill >= 0) memset((void *)start, fill, end - start);

    struct vectors vectors = {calloc(word_count, sizeof(uint64_t)), 0, end - 16};
    if (!vectors.words) fail(EXIT_REFUSED, "out of memory");
    // bsd/kern/kern_exec.c: argc, argv, 0, envp, 0, apple, 0.
    vectors.words[vectors.count++] = argument_count;
    for (size_t i = 0; i < argument_count; i++) add_string(&vectors, "", arguments[i]);
    vectors.words[vectors.count++] = 0;
    size_t environment_at = vectors.count;
    for (size_t i = 0; i < variable_count; i++) add_string(&vectors, "", environment[i]);
    vectors.words[vectors.count++] = 0;
    size_t apple_at = vectors.count;
    add_string(&vectors, "executable_path=", image);
    vectors.words[vectors.count++] = 0;
    // Aligned to 8 only, as XNU does.
    uint64_t base = (vectors.strings & ~7ull) - vectors.count * 8;
    memcpy((void *)base, vectors.words, vectors.count * 8);
    free(vectors.words);
    *state = (struct entry_state){
        .stack_pointer = base,
        .argument_count = argument_count,
        .arguments = base + 8,
        .environment = base + environment_at * 8,
        .apple = base + apple_at * 8,
    };
}
#endif
