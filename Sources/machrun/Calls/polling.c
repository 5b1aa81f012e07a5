#if defined(__linux__) && defined(__x86_64__)
#include <string.h>
#include <sys/syscall.h>
#include <time.h>

#include "Calls/functions.h"
#include "Generated/Structures.h"
#include "Signals/signals.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"

#define A call->arguments

struct sets {
    uint64_t bits[3][16];
    bool is_given[3];
    size_t bytes;
};

/// Reads the three sets, of which the kernel looks at the first `count` bits, in words of 32 (bsd/kern/sys_generic.c).
static int read_sets(struct call *call, struct sets *sets) {
    int count = (int)A[0];
    if (count < 0 || count > 1024) return XNU_EINVAL;
    *sets = (struct sets){.bytes = ((size_t)count + 31) / 32 * 4};
    for (int i = 0; i < 3; i++) {
        sets->is_given[i] = A[1 + i] != 0;
        if (sets->is_given[i] && copy_in(sets->bits[i], A[1 + i], sets->bytes)) return XNU_EFAULT;
    }
    return 0;
}

static int wait_for_sets(struct call *call, struct sets *sets, struct timespec *limit, const void *mask) {
    uint64_t *given[3];
    for (int i = 0; i < 3; i++) given[i] = sets->is_given[i] ? sets->bits[i] : NULL;
    call->never_restarts = true;
    int problem = call_take(call, host_wait(SYS_pselect6, (int)A[0], given[0], given[1], given[2], limit, mask));
    for (int i = 0; i < 3 && !problem; i++)
        if (sets->is_given[i]) problem = copy_out(A[1 + i], sets->bits[i], sets->bytes);
    return problem;
}

int call_select(struct call *call) {
    struct sets sets;
    struct xnu_timeval given;
    struct timespec limit;
    int problem = read_sets(call, &sets);
    if (!problem && A[4]) problem = copy_in(&given, A[4], sizeof given);
    if (problem) return problem;
    if (A[4]) {
        if (given.xnu_tv_sec < 0 || given.xnu_tv_usec < 0 || given.xnu_tv_usec > 999999) return XNU_EINVAL;
        limit = (struct timespec){given.xnu_tv_sec, given.xnu_tv_usec * 1000l};
    }
    // What is left of the time isn't told.
    return wait_for_sets(call, &sets, A[4] ? &limit : NULL, NULL);
}

int call_pselect(struct call *call) {
    struct sets sets;
    struct xnu_timespec given;
    struct timespec limit;
    uint32_t mask;
    int problem = read_sets(call, &sets);
    if (!problem && A[4]) problem = copy_in(&given, A[4], sizeof given);
    if (!problem && A[5]) problem = copy_in(&mask, A[5], sizeof mask);
    if (problem) return problem;
    if (A[4]) {
        if (given.xnu_tv_sec < 0 || given.xnu_tv_nsec < 0 || given.xnu_tv_nsec > 999999999) return XNU_EINVAL;
        limit = (struct timespec){given.xnu_tv_sec, given.xnu_tv_nsec};
    }
    if (!A[5]) return wait_for_sets(call, &sets, A[4] ? &limit : NULL, NULL);
    uint64_t translated = signals_begin_suspension(call->context, mask);
    struct {
        const uint64_t *set;
        size_t bytes;
    } argument = {&translated, sizeof translated};
    return wait_for_sets(call, &sets, A[4] ? &limit : NULL, &argument);
}

int call_poll(struct call *call) {
    if (A[1] > 1 << 20) return XNU_EINVAL;
    call->never_restarts = true;
    // The structure is the same, and so are the events up to POLLRDBAND.
    return call_take(call, host_wait(SYS_poll, A[0], (uint32_t)A[1], (int)A[2]));
}
#endif
