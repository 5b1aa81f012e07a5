// Linux's system calls on the program's behalf. They return what the kernel does: a result, or an errno, negative.
#pragma once

long host_call_6(long a, long b, long c, long d, long e, long f, long number);
long host_wait_6(long a, long b, long c, long d, long e, long f, long number);

#define HOST_ARGUMENTS(a, b, c, d, e, f, ...) (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f)
/// One that doesn't wait.
#define host_call(number, ...) host_call_6(HOST_ARGUMENTS(__VA_ARGS__, 0, 0, 0, 0, 0, 0), number)
/// One that may wait: it isn't begun, but returns -EINTR, when a signal for the program has come.
#define host_wait(number, ...) host_wait_6(HOST_ARGUMENTS(__VA_ARGS__, 0, 0, 0, 0, 0, 0), number)

/// From here until before the system call, a signal has to send host_wait_6 to where it returns -EINTR.
extern const char host_wait_start[], host_wait_instruction[], host_wait_interrupted[];
