#if defined(__linux__) && defined(__x86_64__)
#include <errno.h>
#include <fcntl.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "Calls/call.h"
#include "Queues/queue.h"
#include "Signals/signals.h"
#include "Trace/notes.h"
#include "Translation/constants.h"

// What each filter of kevent waits for on Linux (bsd/sys/event.h).

// MARK: Opening

static int keep(struct watch *watch, int descriptor) {
    if (descriptor < 0) return errno_to_macos(errno);
    watch->source = move_descriptor_away(descriptor);
    watch->owns_source = true;
    if (watch->source < 0) {
        close(descriptor);
        return XNU_ENOMEM;
    }
    return 0;
}

static int open_descriptor(struct watch *watch) {
    struct stat status;
    int descriptor = (int)watch->event.xnu_ident;
    if (fstat(descriptor, &status)) return XNU_EBADF;
    if (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)) {
        // epoll doesn't take these.
        watch->is_always_ready = true;
        watch->source = -1;
        return 0;
    }
    // A copy each, because epoll takes a descriptor once, and reading and writing are two watches.
    return keep(watch, fcntl(descriptor, F_DUPFD_CLOEXEC, 3));
}

static int open_timer(struct watch *watch) {
    struct xnu_kevent64_s *event = &watch->event;
    int64_t amount = event->xnu_data, nanoseconds = 1000000;
    if (event->xnu_fflags & XNU_NOTE_SECONDS) nanoseconds = 1000000000;
    if (event->xnu_fflags & XNU_NOTE_USECONDS) nanoseconds = 1000;
    if (event->xnu_fflags & (XNU_NOTE_NSECONDS | XNU_NOTE_MACHTIME)) nanoseconds = 1;
    // The shortest is a nanosecond: none would disarm Linux's timer.
    __int128 total = (__int128)(amount < 0 ? 0 : amount) * nanoseconds;
    if (total <= 0) total = 1;
    if (total > (__int128)INT64_MAX) return XNU_ERANGE;
    struct timespec time = {(int64_t)total / 1000000000, (int64_t)total % 1000000000};
    bool is_absolute = event->xnu_fflags & XNU_NOTE_ABSOLUTE;
    struct itimerspec timer = {.it_value = time};
    if (!is_absolute && !(event->xnu_flags & XNU_EV_ONESHOT)) timer.it_interval = time;
    int problem =
        keep(watch, timerfd_create(is_absolute ? CLOCK_REALTIME : CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK));
    if (problem) return problem;
    // bsd/kern/kern_event.c: a timer clears itself.
    event->xnu_flags |= XNU_EV_CLEAR;
    return timerfd_settime(watch->source, is_absolute ? TFD_TIMER_ABSTIME : 0, &timer, NULL) ? XNU_EINVAL : 0;
}

static int open_file_watch(struct watch *watch) {
    char path[64];
    struct stat status;
    if (fstat((int)watch->event.xnu_ident, &status)) return XNU_EBADF;
    watch->size = (uint64_t)status.st_size;
    watch->links = status.st_nlink;
    int problem = keep(watch, inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (problem) return problem;
    snprintf(path, sizeof path, "/proc/self/fd/%d", (int)watch->event.xnu_ident);
    uint32_t mask =
        IN_MODIFY | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO;
    return inotify_add_watch(watch->source, path, mask) < 0 ? errno_to_macos(errno) : 0;
}

int watch_open(struct watch *watch) {
    watch->source = -1;
    switch (watch->event.xnu_filter) {
    case XNU_EVFILT_READ:
    case XNU_EVFILT_WRITE: return open_descriptor(watch);
    case XNU_EVFILT_TIMER: return open_timer(watch);
    case XNU_EVFILT_VNODE: return open_file_watch(watch);
    case XNU_EVFILT_USER: return 0;
    case XNU_EVFILT_PROC: return keep(watch, (int)syscall(SYS_pidfd_open, (pid_t)watch->event.xnu_ident, 0));
    default: {
        const struct xnu_constant *constant = constant_on_macos(XNU_FAMILY_EVFILT, watch->event.xnu_filter);
        note("kevent: the filter %s (%d) is not emulated", constant ? constant->name : "", watch->event.xnu_filter);
        return constant ? XNU_ENOTSUP : XNU_EINVAL;
    }
    }
}

// MARK: Taking

static int64_t readable(int descriptor) {
    int value = 0;
    socklen_t length = sizeof value;
    if (!getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &value, &length) && value) {
        // Of a socket that listens: how many connections wait (tcp(7): in tcpi_unacked).
        struct tcp_info information;
        length = sizeof information;
        bool is_known = !getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &information, &length);
        return is_known && information.tcpi_unacked ? information.tcpi_unacked : 1;
    }
    return ioctl(descriptor, FIONREAD, &value) ? 0 : value;
}

static int64_t writable(int descriptor) {
    int size = 0, used = 0;
    socklen_t length = sizeof size;
    if (!getsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &size, &length)) {
        if (ioctl(descriptor, SIOCOUTQ, &used)) used = 0;
    } else {
        size = fcntl(descriptor, F_GETPIPE_SZ);
        if (size < 0 || ioctl(descriptor, FIONREAD, &used)) used = 0;
    }
    return size > used ? size - used : 0;
}

static bool take_regular_file(struct watch *watch, struct xnu_kevent64_s *event) {
    struct stat status;
    int descriptor = (int)watch->event.xnu_ident;
    if (fstat(descriptor, &status)) return false;
    event->xnu_data = watch->event.xnu_filter == XNU_EVFILT_WRITE ? 1 : status.st_size - lseek(descriptor, 0, SEEK_CUR);
    // At its end a file isn't ready.
    return event->xnu_data != 0;
}

static bool take_timer(struct watch *watch, struct xnu_kevent64_s *event) {
    uint64_t count;
    if (read(watch->source, &count, sizeof count) != sizeof count) return false;
    event->xnu_data = (int64_t)count;
    return true;
}

static bool take_file_watch(struct watch *watch, struct xnu_kevent64_s *event) {
    uint8_t bytes[4096] __attribute__((aligned(8)));
    struct stat status;
    ssize_t count;
    while ((count = read(watch->source, bytes, sizeof bytes)) > 0) {
        for (ssize_t at = 0; at < count;) {
            const struct inotify_event *happened = (const struct inotify_event *)(bytes + at);
            uint32_t mask = happened->mask;
            if (mask & (IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO))
                watch->happened |= XNU_NOTE_WRITE;
            if (mask & IN_MOVE_SELF) watch->happened |= XNU_NOTE_RENAME;
            if (mask & IN_DELETE_SELF) watch->happened |= XNU_NOTE_DELETE;
            if (mask & IN_ATTRIB) watch->happened |= XNU_NOTE_ATTRIB;
            at += (ssize_t)sizeof *happened + happened->len;
        }
    }
    if (!fstat((int)watch->event.xnu_ident, &status)) {
        if ((uint64_t)status.st_size > watch->size) watch->happened |= XNU_NOTE_EXTEND;
        if (status.st_nlink != watch->links) {
            watch->happened &= ~(uint32_t)XNU_NOTE_ATTRIB;
            watch->happened |= status.st_nlink ? XNU_NOTE_LINK : XNU_NOTE_DELETE;
        }
        watch->size = (uint64_t)status.st_size;
        watch->links = status.st_nlink;
    }
    event->xnu_fflags = watch->happened & watch->event.xnu_fflags;
    event->xnu_data = 0;
    watch->happened = 0;
    return event->xnu_fflags;
}

static bool take_process(struct watch *watch, struct xnu_kevent64_s *event) {
    siginfo_t information = {0};
    event->xnu_fflags = (uint32_t)XNU_NOTE_EXIT & watch->event.xnu_fflags;
    event->xnu_data = 0;
    if (watch->event.xnu_fflags & XNU_NOTE_EXITSTATUS &&
        !waitid(P_PID, (id_t)watch->event.xnu_ident, &information, WEXITED | WNOHANG | WNOWAIT)) {
        event->xnu_fflags |= XNU_NOTE_EXITSTATUS;
        event->xnu_data = information.si_code == CLD_EXITED ? (information.si_status & 255) << 8
                                                            : signal_to_macos(information.si_status);
    }
    event->xnu_flags |= XNU_EV_EOF | XNU_EV_ONESHOT;
    return event->xnu_fflags;
}

bool watch_take(struct watch *watch, uint32_t ready, struct xnu_kevent64_s *event) {
    *event = watch->event;
    // What was asked is not told, but for what the watch is.
    event->xnu_flags &= (uint16_t)~(XNU_EV_ENABLE | XNU_EV_DELETE | XNU_EV_RECEIPT);
    switch (watch->event.xnu_filter) {
    case XNU_EVFILT_READ:
    case XNU_EVFILT_WRITE:
        event->xnu_fflags = 0;
        if (watch->is_always_ready) return take_regular_file(watch, event);
        event->xnu_data =
            watch->event.xnu_filter == XNU_EVFILT_READ ? readable(watch->source) : writable(watch->source);
        if (ready & (EPOLLHUP | EPOLLRDHUP | EPOLLERR)) {
            bool is_end = watch->event.xnu_filter == XNU_EVFILT_READ || ready & (EPOLLHUP | EPOLLERR);
            if (is_end) event->xnu_flags |= XNU_EV_EOF;
        }
        return true;
    case XNU_EVFILT_TIMER: return take_timer(watch, event);
    case XNU_EVFILT_VNODE: return take_file_watch(watch, event);
    case XNU_EVFILT_PROC: return take_process(watch, event);
    case XNU_EVFILT_USER:
        event->xnu_fflags &= XNU_NOTE_FFLAGSMASK;
        if (watch->event.xnu_flags & XNU_EV_CLEAR) watch->is_triggered = false;
        return true;
    default: return false;
    }
}
#endif
