// The program's memory, as the kernel reads and writes it: a bad address is an error, not a crash.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Copies `count` bytes from the program's `address`. Returns 0 or XNU_EFAULT.
int copy_in(void *destination, uint64_t address, size_t count);

/// Copies `count` bytes to the program's `address`. Returns 0 or XNU_EFAULT.
int copy_out(uint64_t address, const void *source, size_t count);

/// Copies a string with its NUL, at most `limit` bytes. Returns 0, XNU_EFAULT or XNU_ENAMETOOLONG.
int copy_in_string(char *destination, uint64_t address, size_t limit);

/// Where the copy instruction is, which may fault, and where to go on when it did.
extern const char memory_copy_instruction[], memory_copy_fault[];
