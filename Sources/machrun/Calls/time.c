#if defined(__linux__) && defined(__x86_64__)
#include <errno.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>

#include "Calls/functions.h"
#include "Generated/Structures.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"

#define A call->arguments

int call_gettimeofday(struct call *call) {
    struct timespec now, since_start;
    // The clocks that need no system call.
    clock_gettime(CLOCK_REALTIME, &now);
    clock_gettime(CLOCK_MONOTONIC, &since_start);
    struct xnu_timeval time = {.xnu_tv_sec = now.tv_sec, .xnu_tv_usec = (int32_t)(now.tv_nsec / 1000)};
    struct xnu_timezone zone = {0};
    // In nanoseconds, as on an Intel Mac.
    uint64_t ticks = (uint64_t)since_start.tv_sec * 1000000000 + (uint64_t)since_start.tv_nsec;
    int problem = A[0] ? copy_out(A[0], &time, sizeof time) : 0;
    if (!problem && A[1]) problem = copy_out(A[1], &zone, sizeof zone);
    if (!problem && A[2]) problem = copy_out(A[2], &ticks, sizeof ticks);
    return problem;
}

// MARK: Timers

static struct timeval time_to_linux(const struct xnu_timeval *time) {
    return (struct timeval){time->xnu_tv_sec, time->xnu_tv_usec};
}

static struct xnu_timeval time_to_macos(const struct timeval *time) {
    return (struct xnu_timeval){.xnu_tv_sec = time->tv_sec, .xnu_tv_usec = (int32_t)time->tv_usec};
}

static int timer_out(uint64_t address, const struct itimerval *timer) {
    struct xnu_itimerval translated = {time_to_macos(&timer->it_interval), time_to_macos(&timer->it_value)};
    return copy_out(address, &translated, sizeof translated);
}

int call_setitimer(struct call *call) {
    struct xnu_itimerval given;
    struct itimerval old;
    if (!A[1]) return A[2] ? call_getitimer(call) : 0;
    int problem = copy_in(&given, A[1], sizeof given);
    if (problem) return problem;
    struct itimerval timer = {time_to_linux(&given.xnu_it_interval), time_to_linux(&given.xnu_it_value)};
    // The three timers are the same numbers.
    problem = call_take(call, host_call(SYS_setitimer, (int)A[0], &timer, &old));
    return problem || !A[2] ? problem : timer_out(A[2], &old);
}

int call_getitimer(struct call *call) {
    struct itimerval timer;
    int problem = call_take(call, host_call(SYS_getitimer, (int)A[0], &timer));
    return problem ? problem : timer_out(call->number == XNU_SYS_setitimer ? A[2] : A[1], &timer);
}

// MARK: Sleeping

int call_semwait_signal(struct call *call) {
    // nanosleep(3) of the C library: no semaphore, a time from now. Without one there's nothing to wait for but
    // signals.
    struct timespec time = {(int64_t)A[4], (int32_t)A[5]};
    call->never_restarts = true;
    if (!A[2]) return call_take(call, host_wait(SYS_pause, 0));
    if (time.tv_sec < 0 || time.tv_nsec < 0 || time.tv_nsec > 999999999) return XNU_EINVAL;
    long result = host_wait(SYS_clock_nanosleep, CLOCK_REALTIME, A[3] ? 0 : TIMER_ABSTIME, &time, 0);
    return result ? call_take(call, result) : XNU_ETIMEDOUT;
}
#endif
