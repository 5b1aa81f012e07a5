// System calls of macOS for programs without a library, with the names of the package's own tables.
#pragma once

#include "Generated/CallNumbers.h"
#include "Generated/Constants.h"
#include "Generated/Structures.h"

struct result {
    long value, second;
    int error;
};

static inline struct result call6(long number, long a, long b, long c, long d, long e, long f) {
    struct result result;
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    register long r9 __asm__("r9") = f;
    unsigned char carry;
    long value = number | 0x2000000;
    __asm__ volatile("syscall\n\tsetc %0"
                     : "=q"(carry), "+a"(value), "+d"(c), "+r"(r10), "+r"(r8), "+r"(r9)
                     : "D"(a), "S"(b)
                     : "rcx", "r11", "memory", "cc");
    result.error = carry ? (int)value : 0;
    result.value = carry ? -1 : value;
    result.second = c;
    return result;
}

#define PICK(a, b, c, d, e, f, ...) (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f)
#define call(number, ...) call6(number, PICK(__VA_ARGS__, 0, 0, 0, 0, 0, 0))
/// Arguments none.
#define call0(number) call6(number, 0, 0, 0, 0, 0, 0)

static inline unsigned long length_of(const char *text) {
    unsigned long length = 0;
    while (text[length]) length++;
    return length;
}

static inline int is_equal(const void *left, const void *right, unsigned long count) {
    for (unsigned long i = 0; i < count; i++)
        if (((const char *)left)[i] != ((const char *)right)[i]) return 0;
    return 1;
}

static inline void say(const char *text) { call(XNU_SYS_write, 2, text, length_of(text)); }

static inline void say_number(long number) {
    char text[24];
    int at = 24;
    unsigned long left = number < 0 ? -(unsigned long)number : (unsigned long)number;
    do text[--at] = (char)('0' + left % 10);
    while (left /= 10);
    if (number < 0) text[--at] = '-';
    call(XNU_SYS_write, 2, text + at, 24 - at);
}

/// Ends the program where `is_true` is 0, and tells the line.
#define CHECK(is_true)                                                                                                 \
    do                                                                                                                 \
        if (!(is_true)) {                                                                                              \
            say(__FILE__ ":");                                                                                         \
            say_number(__LINE__);                                                                                      \
            say(": " #is_true "\n");                                                                                   \
            call(XNU_SYS_exit, 1);                                                                                     \
        }                                                                                                              \
    while (0)

/// The compiler calls these.
__attribute__((used)) void *memset(void *memory, int value, unsigned long count) {
    unsigned char *bytes = memory;
    for (unsigned long i = 0; i < count; i++) ((volatile unsigned char *)bytes)[i] = (unsigned char)value;
    return memory;
}

__attribute__((used)) void *memcpy(void *to, const void *from, unsigned long count) {
    for (unsigned long i = 0; i < count; i++) ((volatile unsigned char *)to)[i] = ((const unsigned char *)from)[i];
    return to;
}
