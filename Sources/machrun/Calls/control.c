#if defined(__linux__) && defined(__x86_64__)
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

#include "Calls/descriptors.h"
#include "Calls/functions.h"
#include "Generated/Structures.h"
#include "Trace/notes.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"

#define A call->arguments

int call_dup(struct call *call) { return call_take(call, host_call(SYS_dup, (int)A[0])); }

int call_dup2(struct call *call) {
    int target = (int)A[1];
    if (target < 0 || (uint64_t)target >= descriptors_limit()) return XNU_EBADF;
    int problem = call_take(call, host_call(SYS_dup2, (int)A[0], target));
    if (!problem && target != (int)A[0]) descriptor_forget(target);
    return problem;
}

int call_pipe(struct call *call) {
    // No argument: rax and rdx are the ends (bsd/kern/sys_pipe.c).
    int ends[2];
    int problem = call_take(call, host_call(SYS_pipe2, ends, 0));
    if (problem) return problem;
    call->result = ends[0];
    call->second = ends[1];
    return 0;
}

int call_getdtablesize(struct call *call) {
    call->result = (int64_t)descriptors_limit();
    return 0;
}

// MARK: fcntl

static int lock(struct call *call, int command) {
    struct xnu_flock given;
    int problem = copy_in(&given, A[2], sizeof given);
    if (problem) return problem;
    struct flock lock = {.l_start = given.xnu_l_start, .l_len = given.xnu_l_len, .l_pid = given.xnu_l_pid};
    int64_t whence;
    if (!constant_to_linux(XNU_FAMILY_SEEK, given.xnu_l_whence, &whence)) return XNU_EINVAL;
    lock.l_whence = (short)whence;
    switch (given.xnu_l_type) {
    case XNU_F_RDLCK: lock.l_type = F_RDLCK; break;
    case XNU_F_WRLCK: lock.l_type = F_WRLCK; break;
    case XNU_F_UNLCK: lock.l_type = F_UNLCK; break;
    default: return XNU_EINVAL;
    }
    problem = call_take(call, host_wait(SYS_fcntl, (int)A[0], command, &lock));
    if (problem || command != F_GETLK) return problem;
    given.xnu_l_type = lock.l_type == F_RDLCK ? XNU_F_RDLCK : lock.l_type == F_WRLCK ? XNU_F_WRLCK : XNU_F_UNLCK;
    given.xnu_l_start = lock.l_start;
    given.xnu_l_len = lock.l_len;
    given.xnu_l_pid = lock.l_pid;
    given.xnu_l_whence = (int16_t)XNU_SEEK_SET;
    return copy_out(A[2], &given, sizeof given);
}

static int path_of(struct call *call) {
    char link[64], path[1024] = {0};
    snprintf(link, sizeof link, "/proc/self/fd/%d", (int)A[0]);
    if (fcntl((int)A[0], F_GETFD) < 0) return XNU_EBADF;
    ssize_t length = readlink(link, path, sizeof path - 1);
    return length < 0 ? XNU_EBADF : copy_out(A[2], path, (size_t)length + 1);
}

int call_fcntl(struct call *call) {
    int descriptor = (int)A[0], command = (int)A[1];
    switch (command) {
    case XNU_F_DUPFD:
    case XNU_F_DUPFD_CLOEXEC:
        if ((int)A[2] < 0 || A[2] >= descriptors_limit()) return XNU_EINVAL;
        return call_take(
            call, host_call(SYS_fcntl, descriptor, command == XNU_F_DUPFD ? F_DUPFD : F_DUPFD_CLOEXEC, (int)A[2]));
    case XNU_F_GETFD: return call_take(call, host_call(SYS_fcntl, descriptor, F_GETFD));
    case XNU_F_SETFD: return call_take(call, host_call(SYS_fcntl, descriptor, F_SETFD, (int)A[2] & 1));
    case XNU_F_GETFL: {
        int problem = call_take(call, host_call(SYS_fcntl, descriptor, F_GETFL));
        // Linux's O_LARGEFILE has no counterpart.
        if (!problem) call->result = flags_to_macos(XNU_FAMILY_O, (uint32_t)call->result, O_ACCMODE);
        return problem;
    }
    case XNU_F_SETFL:
        return call_take(call, host_call(SYS_fcntl, descriptor, F_SETFL,
                                         flags_to_linux(XNU_FAMILY_O, (uint32_t)A[2], XNU_O_ACCMODE, "fcntl")));
    case XNU_F_GETOWN: return call_take(call, host_call(SYS_fcntl, descriptor, F_GETOWN));
    case XNU_F_SETOWN: return call_take(call, host_call(SYS_fcntl, descriptor, F_SETOWN, (int)A[2]));
    case XNU_F_GETLK: return lock(call, F_GETLK);
    case XNU_F_SETLK: return lock(call, F_SETLK);
    case XNU_F_SETLKW: return lock(call, F_SETLKW);
    case XNU_F_GETPATH: return path_of(call);
    case XNU_F_SETNOSIGPIPE:
    case XNU_F_GETNOSIGPIPE:
        if (fcntl(descriptor, F_GETFD) < 0) return XNU_EBADF;
        if (command == XNU_F_SETNOSIGPIPE)
            descriptor_set_no_pipe_signal(descriptor, (int)A[2] != 0);
        else
            call->result = descriptor_has_no_pipe_signal(descriptor);
        return 0;
    default: {
        const struct xnu_constant *constant = constant_on_macos(XNU_FAMILY_F, command);
        note("fcntl: %s (%d) is not emulated", constant ? constant->name : "the command", command);
        return XNU_EINVAL;
    }
    }
}

// MARK: ioctl

static int window_size(struct call *call) {
    struct winsize size;
    int problem = call_take(call, host_call(SYS_ioctl, (int)A[0], TIOCGWINSZ, &size));
    struct xnu_winsize translated = {size.ws_row, size.ws_col, size.ws_xpixel, size.ws_ypixel};
    return problem ? problem : copy_out(A[2], &translated, sizeof translated);
}

int call_ioctl(struct call *call) {
    int32_t number;
    int problem;
    switch ((uint32_t)A[1]) {
    case XNU_FIONREAD:
        problem = call_take(call, host_call(SYS_ioctl, (int)A[0], FIONREAD, &number));
        return problem ? problem : copy_out(A[2], &number, sizeof number);
    case XNU_FIONBIO:
        problem = copy_in(&number, A[2], sizeof number);
        return problem ? problem : call_take(call, host_call(SYS_ioctl, (int)A[0], FIONBIO, &number));
    case XNU_FIOCLEX: return call_take(call, host_call(SYS_ioctl, (int)A[0], FIOCLEX, 0));
    case XNU_FIONCLEX: return call_take(call, host_call(SYS_ioctl, (int)A[0], FIONCLEX, 0));
    case XNU_TIOCGWINSZ: return window_size(call);
    case XNU_TIOCGETA: {
        // What isatty(3) asks.
        struct termios settings;
        if (tcgetattr((int)A[0], &settings)) return fcntl((int)A[0], F_GETFD) < 0 ? XNU_EBADF : XNU_ENOTTY;
        note("ioctl: of the terminal's settings only that there are some is emulated");
        struct xnu_termios none = {0};
        return copy_out(A[2], &none, sizeof none);
    }
    default: {
        const struct xnu_constant *constant = constant_on_macos(XNU_FAMILY_IOCTL, (int64_t)(uint32_t)A[1]);
        const struct xnu_constant *there = constant_on_linux(XNU_FAMILY_IOCTL, (int64_t)(uint32_t)A[1]);
        if (constant)
            note("ioctl: %s is not emulated", constant->name);
        else if (there)
            note("ioctl: 0x%x is not a request of macOS; it is Linux's %s", (uint32_t)A[1], there->name);
        return XNU_ENOTTY;
    }
    }
}
#endif
