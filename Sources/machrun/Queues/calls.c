#if defined(__linux__) && defined(__x86_64__)
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "Calls/functions.h"
#include "Queues/queue.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"

#define A call->arguments

int call_kqueue(struct call *call) {
    // Closed by execve, and not there in a child (bsd/kern/kern_event.c).
    int problem = call_take(call, host_call(SYS_epoll_create1, EPOLL_CLOEXEC));
    if (problem) return problem;
    problem = queue_add((int)call->result);
    if (problem) close((int)call->result);
    return problem;
}

/// The lists of kevent and kevent64 differ in the size of an event.
struct lists {
    uint64_t changes, events, time;
    int change_count, event_count;
    size_t size;
};

static int event_in(struct xnu_kevent64_s *event, uint64_t address, size_t size) {
    *event = (struct xnu_kevent64_s){0};
    return copy_in(event, address, size);
}

static int event_out(uint64_t address, const struct xnu_kevent64_s *event, size_t size) {
    return copy_out(address, event, size);
}

/// Does the changes. Errors go to the list of events, as long as there's room (kevent(2)).
static int do_changes(struct queue *queue, const struct lists *lists, int *told) {
    for (int i = 0; i < lists->change_count; i++) {
        struct xnu_kevent64_s change;
        if (event_in(&change, lists->changes + (uint64_t)i * lists->size, lists->size)) return XNU_EFAULT;
        int problem = queue_change(queue, &change);
        if (!problem && !(change.xnu_flags & XNU_EV_RECEIPT)) continue;
        if (*told >= lists->event_count) {
            if (problem) return problem;
            continue;
        }
        change.xnu_flags |= XNU_EV_ERROR;
        change.xnu_data = problem;
        if (event_out(lists->events + (uint64_t)(*told)++ * lists->size, &change, lists->size)) return XNU_EFAULT;
    }
    return 0;
}

static int collect(struct queue *queue, const struct lists *lists, int *told) {
    struct xnu_kevent64_s events[WATCH_LIMIT];
    int room = lists->event_count < WATCH_LIMIT ? lists->event_count : WATCH_LIMIT;
    int count = queue_collect(queue, events, room);
    for (int i = 0; i < count; i++)
        if (event_out(lists->events + (uint64_t)i * lists->size, &events[i], lists->size)) return XNU_EFAULT;
    *told = count;
    return 0;
}

static struct timespec time_left(const struct timespec *end) {
    struct timespec now, left;
    clock_gettime(CLOCK_MONOTONIC, &now);
    left.tv_sec = end->tv_sec - now.tv_sec;
    left.tv_nsec = end->tv_nsec - now.tv_nsec;
    if (left.tv_nsec < 0) left.tv_sec--, left.tv_nsec += 1000000000;
    if (left.tv_sec < 0) left = (struct timespec){0};
    return left;
}

static int wait_for_events(struct call *call, struct queue *queue, const struct lists *lists) {
    struct xnu_timespec given = {0};
    struct timespec end;
    int told = 0;
    if (lists->time) {
        if (copy_in(&given, lists->time, sizeof given)) return XNU_EFAULT;
        if (given.xnu_tv_sec < 0 || given.xnu_tv_nsec < 0 || given.xnu_tv_nsec > 999999999) return XNU_EINVAL;
        clock_gettime(CLOCK_MONOTONIC, &end);
        end.tv_sec += given.xnu_tv_sec < INT32_MAX ? given.xnu_tv_sec : INT32_MAX;
        end.tv_nsec += given.xnu_tv_nsec;
        if (end.tv_nsec > 999999999) end.tv_sec++, end.tv_nsec -= 1000000000;
    }
    call->never_restarts = true;
    for (;;) {
        int problem = collect(queue, lists, &told);
        if (problem || told) {
            call->result = told;
            return problem;
        }
        struct pollfd waits = {queue->descriptor, POLLIN, 0};
        struct timespec left;
        if (lists->time) left = time_left(&end);
        long result = host_wait(SYS_ppoll, &waits, 1, lists->time ? &left : NULL, 0, 0);
        if (result < 0) return call_take(call, result);
        if (!result) return 0;
    }
}

static int do_lists(struct call *call, const struct lists *lists) {
    struct queue *queue = queue_of((int)A[0]);
    int told = 0;
    if (!queue || lists->change_count < 0 || lists->event_count < 0) return queue ? XNU_EINVAL : XNU_EBADF;
    int problem = do_changes(queue, lists, &told);
    if (problem || told || !lists->event_count) {
        call->result = told;
        return problem;
    }
    return wait_for_events(call, queue, lists);
}

int call_kevent(struct call *call) {
    struct lists lists = {A[1], A[3], A[5], (int)A[2], (int)A[4], sizeof(struct xnu_kevent)};
    return do_lists(call, &lists);
}

int call_kevent64(struct call *call) {
    struct lists lists = {A[1], A[3], A[6], (int)A[2], (int)A[4], sizeof(struct xnu_kevent64_s)};
    struct lists at_once = lists;
    struct xnu_timespec none = {0};
    if (!((uint32_t)A[5] & XNU_KEVENT_FLAG_IMMEDIATE)) return do_lists(call, &lists);
    at_once.time = (uint64_t)&none;
    return do_lists(call, &at_once);
}
#endif
