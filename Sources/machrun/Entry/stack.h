// The program's stack, as the kernel and dyld leave it.
#pragma once

#include <stdbool.h>
#include <stdint.h>

struct entry_state {
    uint64_t stack_pointer;
    uint64_t argument_count, arguments, environment, apple;
};

/// Maps a stack of `bytes` bytes and fills it. With `fill` the rest of it is that byte; -1: zeros. Ends with a message
/// where that fails.
void stack_make(struct entry_state *state, uint64_t bytes, int fill, char *const *arguments, char *const *environment,
                const char *image);

/// Whether `length` bytes at `address` are the stack's.
bool stack_contains(uint64_t address, uint64_t length);
