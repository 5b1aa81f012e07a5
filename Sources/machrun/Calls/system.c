#if defined(__linux__) && defined(__x86_64__)
#include <stdbool.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>

#include "Calls/descriptors.h"
#include "Calls/functions.h"
#include "Calls/usage.h"
#include "Generated/Structures.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"

#define A call->arguments

// MARK: Limits

/// bsd/sys/resource.h: a bit that the C library adds.
enum { RLIMIT_POSIX_FLAG = 0x1000 };

static uint64_t limit_to_macos(rlim_t limit) {
    return limit == RLIM_INFINITY || limit > (uint64_t)XNU_RLIM_INFINITY ? (uint64_t)XNU_RLIM_INFINITY : limit;
}

static rlim_t limit_to_linux(uint64_t limit) { return limit >= (uint64_t)XNU_RLIM_INFINITY ? RLIM_INFINITY : limit; }

static bool resource_to_linux(uint64_t resource, int64_t *translated) {
    return constant_to_linux(XNU_FAMILY_RLIMIT, (int64_t)(resource & ~(uint64_t)RLIMIT_POSIX_FLAG), translated);
}

int call_getrlimit(struct call *call) {
    int64_t resource;
    struct rlimit limits;
    if (!resource_to_linux(A[0], &resource)) return XNU_EINVAL;
    int problem = call_take(call, host_call(SYS_getrlimit, resource, &limits));
    if (problem) return problem;
    if (resource == RLIMIT_NOFILE) limits.rlim_cur = descriptors_limit();
    struct xnu_rlimit translated = {limit_to_macos(limits.rlim_cur), limit_to_macos(limits.rlim_max)};
    return copy_out(A[1], &translated, sizeof translated);
}

int call_setrlimit(struct call *call) {
    int64_t resource;
    struct xnu_rlimit given;
    if (!resource_to_linux(A[0], &resource)) return XNU_EINVAL;
    int problem = copy_in(&given, A[1], sizeof given);
    if (problem) return problem;
    if (given.xnu_rlim_cur > given.xnu_rlim_max) return XNU_EINVAL;
    if (resource == RLIMIT_NOFILE) {
        // Machrun's own descriptors lie above: only the program's are counted.
        descriptors_set_limit(given.xnu_rlim_cur);
        return 0;
    }
    struct rlimit limits = {limit_to_linux(given.xnu_rlim_cur), limit_to_linux(given.xnu_rlim_max)};
    return call_take(call, host_call(SYS_setrlimit, resource, &limits));
}

// MARK: Use

int usage_out(uint64_t address, const struct rusage *usage) {
    struct xnu_rusage translated = {
        .xnu_ru_utime = {.xnu_tv_sec = usage->ru_utime.tv_sec, .xnu_tv_usec = (int32_t)usage->ru_utime.tv_usec},
        .xnu_ru_stime = {.xnu_tv_sec = usage->ru_stime.tv_sec, .xnu_tv_usec = (int32_t)usage->ru_stime.tv_usec},
        // Bytes on macOS, kilobytes on Linux.
        .xnu_ru_maxrss = usage->ru_maxrss * 1024,
        .xnu_ru_minflt = usage->ru_minflt,
        .xnu_ru_majflt = usage->ru_majflt,
        .xnu_ru_inblock = usage->ru_inblock,
        .xnu_ru_oublock = usage->ru_oublock,
        .xnu_ru_nvcsw = usage->ru_nvcsw,
        .xnu_ru_nivcsw = usage->ru_nivcsw,
    };
    return copy_out(address, &translated, sizeof translated);
}

int call_getrusage(struct call *call) {
    struct rusage usage;
    // RUSAGE_SELF and RUSAGE_CHILDREN are the same numbers.
    if ((int)A[0] != XNU_RUSAGE_SELF && (int)A[0] != XNU_RUSAGE_CHILDREN) return XNU_EINVAL;
    int problem = call_take(call, host_call(SYS_getrusage, (int)A[0], &usage));
    return problem ? problem : usage_out(A[1], &usage);
}

int call_getentropy(struct call *call) {
    uint8_t bytes[256];
    // getentropy(2): no more than that at once.
    if (A[1] > sizeof bytes) return XNU_EINVAL;
    long count = host_call(SYS_getrandom, bytes, A[1], 0);
    if (count < 0) return call_take(call, count);
    return copy_out(A[0], bytes, A[1]);
}
#endif
