// What a process has used.
#pragma once

#include <stdint.h>
#include <sys/resource.h>

/// Writes it to the program's `address` in macOS's form. Returns XNU's errno.
int usage_out(uint64_t address, const struct rusage *usage);
