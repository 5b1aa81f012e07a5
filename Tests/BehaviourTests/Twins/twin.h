// Programs that do what those that ship do, written in C with macOS's own headers: what constants and structures are is
// Apple's to say here. Numbers of calls are not in the headers (bsd/kern/syscalls.master has them).
#pragma once

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdint.h>
#include <sys/dirent.h>
#include <sys/socket.h>
#include <sys/time.h>

enum {
    NUMBER_EXIT = 1,
    NUMBER_READ = 3,
    NUMBER_WRITE = 4,
    NUMBER_OPEN = 5,
    NUMBER_CLOSE = 6,
    NUMBER_ACCEPT = 30,
    NUMBER_SIGACTION = 46,
    NUMBER_BIND = 104,
    NUMBER_SETSOCKOPT = 105,
    NUMBER_LISTEN = 106,
    NUMBER_SOCKET = 97,
    NUMBER_GETTIMEOFDAY = 116,
    NUMBER_GETDIRENTRIES64 = 344,
};

/// -errno where it fails.
static long call6(long number, long a, long b, long c, long d, long e) {
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    unsigned char carry;
    long result = 0x2000000 + number;
    __asm__ volatile("syscall\n\tsetc %0"
                     : "=q"(carry), "+a"(result), "+d"(c), "+r"(r10), "+r"(r8)
                     : "D"(a), "S"(b)
                     : "rcx", "r9", "r11", "memory", "cc");
    return carry ? -result : result;
}

#define PICK(a, b, c, d, e, ...) (long)(a), (long)(b), (long)(c), (long)(d), (long)(e)
#define CALL(number, ...) call6(number, PICK(__VA_ARGS__, 0, 0, 0, 0, 0))

static inline unsigned long length_of(const char *text) {
    unsigned long length = 0;
    while (text[length]) length++;
    return length;
}

static inline void write_all(int descriptor, const char *text, unsigned long count) {
    while (count) {
        long written = CALL(NUMBER_WRITE, descriptor, text, count);
        if (written == -EINTR) continue;
        if (written <= 0) CALL(NUMBER_EXIT, 1);
        text += written;
        count -= (unsigned long)written;
    }
}
