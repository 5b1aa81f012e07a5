#if defined(__linux__) && defined(__x86_64__)
#include "Trace/line.h"

#include <stdio.h>
#include <string.h>

#include "Translation/constants.h"
#include "process.h"

struct line trace_line;

void line_clear(void) { trace_line.length = 0; }

void line_add(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    // One byte stays for the newline.
    size_t room = LINE_BYTES - trace_line.length - 1;
    int count = vsnprintf(trace_line.text + trace_line.length, room, format, arguments);
    va_end(arguments);
    if (count > 0) trace_line.length += (size_t)count < room ? (size_t)count : room - 1;
}

void line_pad(size_t column) {
    while (trace_line.length < column) line_add(" ");
}

void line_add_string(const uint8_t *bytes, size_t count, int is_cut) {
    line_add("\"");
    for (size_t i = 0; i < count; i++) {
        uint8_t byte = bytes[i];
        switch (byte) {
        case '\n': line_add("\\n"); break;
        case '\t': line_add("\\t"); break;
        case '\r': line_add("\\r"); break;
        case '\v': line_add("\\v"); break;
        case '\f': line_add("\\f"); break;
        case '"': line_add("\\\""); break;
        case '\\': line_add("\\\\"); break;
        default:
            if (byte >= ' ' && byte < 0x7f) line_add("%c", byte);
            // Shorter, where no digit follows.
            else if (i + 1 < count && bytes[i + 1] >= '0' && bytes[i + 1] <= '9')
                line_add("\\%03o", byte);
            else
                line_add("\\%o", byte);
        }
    }
    line_add(is_cut ? "\"..." : "\"");
}

void line_add_flags(int family, uint64_t value, const char *zero) {
    const char *separator = "";
    if (!value) {
        line_add("%s", zero);
        return;
    }
    for (int bit = 0; bit < 64; bit++) {
        if (!(value & 1ull << bit)) continue;
        const struct xnu_constant *constant = constant_on_macos((enum xnu_family)family, (int64_t)(1ull << bit));
        if (!constant) continue;
        line_add("%s%s", separator, constant->name);
        separator = "|";
        value &= ~(1ull << bit);
    }
    if (value) line_add("%s0x%llx", separator, (unsigned long long)value);
}

void line_add_constant(int family, int64_t value) {
    const struct xnu_constant *constant = constant_on_macos((enum xnu_family)family, value);
    // SIG_DFL is no signal.
    if (family == XNU_FAMILY_SIG && !value) constant = NULL;
    if (constant)
        line_add("%s", constant->name);
    else if (value > -4096 && value < 4096)
        line_add("%lld", (long long)value);
    else
        line_add("0x%llx", (unsigned long long)value);
}

void line_add_address(uint64_t address) {
    if (address)
        line_add("0x%llx", (unsigned long long)address);
    else
        line_add("NULL");
}
#endif
