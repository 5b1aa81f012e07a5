#if defined(__linux__) && defined(__x86_64__)
#include <limits.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include "Calls/addresses.h"
#include "Calls/descriptors.h"
#include "Calls/functions.h"
#include "Trace/notes.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"

#define A call->arguments

// MARK: Making sockets

/// Checks family and type as XNU does (bsd/kern/uipc_socket.c). Returns its errno.
static int check_kind(int family, int type) {
    if (address_family_to_linux(family) <= 0) {
        const struct xnu_constant *there = constant_on_linux(XNU_FAMILY_AF, family);
        if (family == AF_INET6 && there) note("socket: AF_INET6 is 30 on macOS; 10 is Linux's");
        return XNU_EAFNOSUPPORT;
    }
    if (type & ~7) {
        note("socket: type 0x%x: macOS has no SOCK_NONBLOCK and no SOCK_CLOEXEC", type);
        return XNU_EPROTONOSUPPORT;
    }
    return 0;
}

int call_socket(struct call *call) {
    int problem = check_kind((int)A[0], (int)A[1]);
    if (problem) return problem;
    return call_take(call, host_call(SYS_socket, address_family_to_linux((int)A[0]), (int)A[1], (int)A[2]));
}

int call_socketpair(struct call *call) {
    int ends[2];
    int problem = check_kind((int)A[0], (int)A[1]);
    if (problem) return problem;
    problem =
        call_take(call, host_call(SYS_socketpair, address_family_to_linux((int)A[0]), (int)A[1], (int)A[2], ends));
    if (problem) return problem;
    problem = copy_out(A[3], ends, sizeof ends);
    for (int i = 0; i < 2 && problem; i++) host_call(SYS_close, ends[i]);
    return problem;
}

// MARK: Connecting

int call_bind(struct call *call) {
    struct sockaddr_storage storage;
    socklen_t length;
    int problem = address_in(A[1], (uint32_t)A[2], true, &storage, &length);
    return problem ? problem : call_take(call, host_call(SYS_bind, (int)A[0], &storage, length));
}

int call_connect(struct call *call) {
    struct sockaddr_storage storage;
    socklen_t length;
    int problem = address_in(A[1], (uint32_t)A[2], true, &storage, &length);
    return problem ? problem : call_take(call, host_wait(SYS_connect, (int)A[0], &storage, length));
}

int call_listen(struct call *call) { return call_take(call, host_call(SYS_listen, (int)A[0], (int)A[1])); }

int call_accept(struct call *call) {
    struct sockaddr_storage storage;
    socklen_t length = sizeof storage;
    uint32_t room;
    // The length is read first (bsd/kern/uipc_syscalls.c).
    if (A[1] && copy_in(&room, A[2], sizeof room)) return XNU_EFAULT;
    int problem = call_take(call, host_wait(SYS_accept, (int)A[0], &storage, &length));
    // macOS's sockets inherit O_NONBLOCK, Linux's don't.
    if (problem) return problem;
    long flags = host_call(SYS_fcntl, (int)A[0], 3 /* F_GETFL */);
    if (flags > 0 && flags & 04000 /* O_NONBLOCK */) {
        long own = host_call(SYS_fcntl, call->result, 3);
        host_call(SYS_fcntl, call->result, 4 /* F_SETFL */, own | 04000);
    }
    return address_out(&storage, length, A[1], A[2]);
}

static int name_of(struct call *call, long number) {
    struct sockaddr_storage storage;
    socklen_t length = sizeof storage;
    int problem = call_take(call, host_call(number, (int)A[0], &storage, &length));
    return problem ? problem : address_out(&storage, length, A[1], A[2]);
}

int call_getsockname(struct call *call) { return name_of(call, SYS_getsockname); }
int call_getpeername(struct call *call) { return name_of(call, SYS_getpeername); }
// SHUT_RD, SHUT_WR and SHUT_RDWR are the same numbers.
int call_shutdown(struct call *call) { return call_take(call, host_call(SYS_shutdown, (int)A[0], (int)A[1])); }

// MARK: Moving bytes

int call_sendto(struct call *call) {
    struct sockaddr_storage storage;
    socklen_t length = 0;
    if (A[2] > INT_MAX) return XNU_EINVAL;
    uint32_t flags = flags_to_linux(XNU_FAMILY_MSG, (uint32_t)A[3], 0, "sendto");
    if (descriptor_has_no_pipe_signal((int)A[0])) flags |= MSG_NOSIGNAL;
    if (A[4]) {
        int problem = address_in(A[4], (uint32_t)A[5], false, &storage, &length);
        if (problem) return problem;
    }
    return call_take(call, host_wait(SYS_sendto, (int)A[0], A[1], A[2], flags, A[4] ? &storage : NULL, length));
}

int call_recvfrom(struct call *call) {
    struct sockaddr_storage storage;
    socklen_t length = sizeof storage;
    if (A[2] > INT_MAX) return XNU_EINVAL;
    uint32_t flags = flags_to_linux(XNU_FAMILY_MSG, (uint32_t)A[3], 0, "recvfrom");
    long result = host_wait(SYS_recvfrom, (int)A[0], A[1], A[2], flags, A[4] ? &storage : NULL, A[4] ? &length : NULL);
    int problem = call_take(call, result);
    return problem || !A[4] ? problem : address_out(&storage, length, A[4], A[5]);
}
#endif
