#if defined(__linux__) && defined(__x86_64__)
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>

#include "Calls/descriptors.h"
#include "Calls/functions.h"
#include "Generated/Structures.h"
#include "Trace/notes.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"

#define A call->arguments

/// Turns level and option into Linux's. Returns XNU's errno.
static int translate(struct call *call, int *level, int64_t *option) {
    int family;
    switch ((int)A[1]) {
    case XNU_SOL_SOCKET: *level = SOL_SOCKET, family = XNU_FAMILY_SO; break;
    case XNU_IPPROTO_TCP: *level = IPPROTO_TCP, family = XNU_FAMILY_TCP; break;
    case XNU_IPPROTO_IP: *level = IPPROTO_IP, family = XNU_FAMILY_IP; break;
    case XNU_IPPROTO_IPV6: *level = IPPROTO_IPV6, family = XNU_FAMILY_IPV6; break;
    default:
        // A TCP socket gives this to IP (bsd/netinet/tcp_usrreq.c), which knows no other level.
        note("%s: %d is no level of macOS%s", xnu_calls[call->number].name, (int)A[1],
             (int)A[1] == SOL_SOCKET ? "; 1 is Linux's SOL_SOCKET, which is 0xffff on macOS" : "");
        return XNU_EINVAL;
    }
    if (constant_to_linux((enum xnu_family)family, (int)A[2], option)) return 0;
    const struct xnu_constant *here = constant_on_macos((enum xnu_family)family, (int)A[2]);
    if (here)
        note("%s: %s is not emulated", xnu_calls[call->number].name, here->name);
    else
        note("%s: %d is no option of macOS", xnu_calls[call->number].name, (int)A[2]);
    return XNU_ENOPROTOOPT;
}

static bool is_no_pipe_signal(const struct call *call) {
    return (int)A[1] == XNU_SOL_SOCKET && (int)A[2] == XNU_SO_NOSIGPIPE;
}

static bool is_time(int level, int64_t option) {
    return level == SOL_SOCKET && (option == SO_RCVTIMEO || option == SO_SNDTIMEO);
}

static bool is_socket(int descriptor) {
    int type;
    socklen_t length = sizeof type;
    return !getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &length);
}

int call_setsockopt(struct call *call) {
    int32_t number;
    if (is_no_pipe_signal(call)) {
        if (!is_socket((int)A[0])) return call_take(call, host_call(SYS_getsockopt, (int)A[0], 0, 0, 0, 0));
        if ((uint32_t)A[4] < sizeof number) return XNU_EINVAL;
        if (copy_in(&number, A[3], sizeof number)) return XNU_EFAULT;
        descriptor_set_no_pipe_signal((int)A[0], number != 0);
        return 0;
    }
    int level;
    int64_t option;
    int problem = translate(call, &level, &option);
    if (problem) return problem;
    if (is_time(level, option)) {
        struct xnu_timeval given;
        if ((uint32_t)A[4] < sizeof given) return XNU_EINVAL;
        if (copy_in(&given, A[3], sizeof given)) return XNU_EFAULT;
        struct timeval time = {given.xnu_tv_sec, given.xnu_tv_usec};
        return call_take(call, host_call(SYS_setsockopt, (int)A[0], level, option, &time, sizeof time));
    }
    // SO_LINGER counts ticks of 1/100 s on macOS, SO_LINGER_SEC seconds (bsd/kern/uipc_socket.c).
    if (level == SOL_SOCKET && option == SO_LINGER) {
        struct xnu_linger given;
        if ((uint32_t)A[4] < sizeof given) return XNU_EINVAL;
        if (copy_in(&given, A[3], sizeof given)) return XNU_EFAULT;
        struct linger linger = {given.xnu_l_onoff, (given.xnu_l_linger + 99) / 100};
        return call_take(call, host_call(SYS_setsockopt, (int)A[0], level, option, &linger, sizeof linger));
    }
    return call_take(call, host_call(SYS_setsockopt, (int)A[0], level, option, A[3], (uint32_t)A[4]));
}

/// Writes a value of `count` bytes, as much of it as there's room for.
static int give(struct call *call, const void *value, uint32_t count) {
    uint32_t room;
    if (copy_in(&room, A[4], sizeof room)) return XNU_EFAULT;
    if (room > count) room = count;
    if (copy_out(A[3], value, room)) return XNU_EFAULT;
    return copy_out(A[4], &room, sizeof room);
}

int call_getsockopt(struct call *call) {
    if (is_no_pipe_signal(call)) {
        int32_t has_none = descriptor_has_no_pipe_signal((int)A[0]);
        return give(call, &has_none, sizeof has_none);
    }
    int level;
    int64_t option;
    int problem = translate(call, &level, &option);
    if (problem) return problem;
    if (is_time(level, option)) {
        struct timeval time;
        socklen_t length = sizeof time;
        problem = call_take(call, host_call(SYS_getsockopt, (int)A[0], level, option, &time, &length));
        struct xnu_timeval translated = {.xnu_tv_sec = time.tv_sec, .xnu_tv_usec = (int32_t)time.tv_usec};
        return problem ? problem : give(call, &translated, sizeof translated);
    }
    if (level == SOL_SOCKET && option == SO_ERROR) {
        int32_t error;
        socklen_t length = sizeof error;
        problem = call_take(call, host_call(SYS_getsockopt, (int)A[0], level, option, &error, &length));
        if (!problem && error) error = errno_to_macos(error);
        return problem ? problem : give(call, &error, sizeof error);
    }
    return call_take(call, host_call(SYS_getsockopt, (int)A[0], level, option, A[3], A[4]));
}
#endif
