// A line of the trace while it's put together.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/// Room for strings of the longest -s, each byte as four.
enum { LINE_BYTES = 1 << 17 };

struct line {
    size_t length;
    char text[LINE_BYTES];
};

/// There is one at a time.
extern struct line trace_line;

void line_clear(void);
/// What doesn't fit is cut off.
void line_add(const char *format, ...) __attribute__((format(printf, 1, 2)));
/// Blanks up to `column`, from 0.
void line_pad(size_t column);

/// `count` bytes in quotes, as strace writes them; more than -s are cut off, and told by `...`.
void line_add_string(const uint8_t *bytes, size_t count, int is_cut);

/// `A|B|0x40` of the constants of a family; 0 as `zero`.
void line_add_flags(int family, uint64_t value, const char *zero);
/// The constant's name, or the number.
void line_add_constant(int family, int64_t value);
/// An address, or NULL.
void line_add_address(uint64_t address);
