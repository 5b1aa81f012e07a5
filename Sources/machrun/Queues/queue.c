#if defined(__linux__) && defined(__x86_64__)
#include "Queues/queue.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "Translation/constants.h"

static struct queue *queues[QUEUE_LIMIT];

struct queue *queue_of(int descriptor) {
    for (int i = 0; i < QUEUE_LIMIT; i++)
        if (queues[i] && queues[i]->descriptor == descriptor) return queues[i];
    return NULL;
}

int queue_add(int descriptor) {
    for (int i = 0; i < QUEUE_LIMIT; i++)
        if (!queues[i]) {
            queues[i] = calloc(1, sizeof **queues);
            if (!queues[i]) return XNU_ENOMEM;
            queues[i]->descriptor = descriptor;
            return 0;
        }
    return XNU_ENOMEM;
}

static void remove_queue(int index) {
    for (int i = 0; i < WATCH_LIMIT; i++) watch_remove(queues[index], &queues[index]->watches[i]);
    free(queues[index]);
    queues[index] = NULL;
}

void queues_forget_descriptor(int descriptor) {
    for (int i = 0; i < QUEUE_LIMIT; i++) {
        if (!queues[i]) continue;
        if (queues[i]->descriptor == descriptor) {
            remove_queue(i);
            continue;
        }
        for (int j = 0; j < WATCH_LIMIT; j++) {
            struct watch *watch = &queues[i]->watches[j];
            int filter = watch->event.xnu_filter;
            bool is_of_descriptor =
                filter == XNU_EVFILT_READ || filter == XNU_EVFILT_WRITE || filter == XNU_EVFILT_VNODE;
            if (watch->is_used && is_of_descriptor && (int)watch->event.xnu_ident == descriptor)
                watch_remove(queues[i], watch);
        }
    }
}

void queues_forget_all(void) {
    for (int i = 0; i < QUEUE_LIMIT; i++) {
        if (!queues[i]) continue;
        // The parent's epoll, which the child has only a number of: it's left as it is.
        for (int j = 0; j < WATCH_LIMIT; j++)
            if (queues[i]->watches[j].owns_source) close(queues[i]->watches[j].source);
        close(queues[i]->descriptor);
        free(queues[i]);
        queues[i] = NULL;
    }
}

// MARK: Watches

int watch_arm(struct queue *queue, struct watch *watch) {
    if (watch->source < 0) return 0;
    bool wanted = watch->is_used && watch->is_enabled;
    uint32_t events = watch->event.xnu_filter == XNU_EVFILT_WRITE ? EPOLLOUT : EPOLLIN | EPOLLRDHUP;
    if (watch->event.xnu_flags & XNU_EV_CLEAR) events |= EPOLLET;
    struct epoll_event event = {events, {.u32 = (uint32_t)(watch - queue->watches)}};
    int operation = wanted ? (watch->is_in_epoll ? EPOLL_CTL_MOD : EPOLL_CTL_ADD) : EPOLL_CTL_DEL;
    if (!wanted && !watch->is_in_epoll) return 0;
    watch->is_in_epoll = wanted;
    return epoll_ctl(queue->descriptor, operation, watch->source, &event) ? errno_to_macos(errno) : 0;
}

void watch_remove(struct queue *queue, struct watch *watch) {
    if (!watch->is_used) return;
    watch->is_used = false;
    watch_arm(queue, watch);
    if (watch->owns_source) close(watch->source);
    *watch = (struct watch){.source = -1};
}

static struct watch *find(struct queue *queue, const struct xnu_kevent64_s *change) {
    for (int i = 0; i < WATCH_LIMIT; i++) {
        struct watch *watch = &queue->watches[i];
        if (watch->is_used && watch->event.xnu_ident == change->xnu_ident &&
            watch->event.xnu_filter == change->xnu_filter)
            return watch;
    }
    return NULL;
}

static int add(struct queue *queue, const struct xnu_kevent64_s *change, struct watch **added) {
    for (int i = 0; i < WATCH_LIMIT; i++) {
        struct watch *watch = &queue->watches[i];
        if (watch->is_used) continue;
        *watch = (struct watch){.is_enabled = true, .event = *change, .source = -1};
        int problem = watch_open(watch);
        if (problem) {
            if (watch->owns_source) close(watch->source);
            *watch = (struct watch){.source = -1};
            return problem;
        }
        watch->is_used = true;
        *added = watch;
        return 0;
    }
    return XNU_ENOMEM;
}

/// What the program does to a user event (bsd/sys/event.h, NOTE_FF…).
static void touch_user_event(struct watch *watch, const struct xnu_kevent64_s *change) {
    uint32_t given = change->xnu_fflags & XNU_NOTE_FFLAGSMASK;
    struct xnu_kevent64_s *event = &watch->event;
    switch (change->xnu_fflags & XNU_NOTE_FFCTRLMASK) {
    case XNU_NOTE_FFAND: event->xnu_fflags &= given; break;
    case XNU_NOTE_FFOR: event->xnu_fflags |= given; break;
    case XNU_NOTE_FFCOPY: event->xnu_fflags = given; break;
    default: break;
    }
    if (change->xnu_fflags & XNU_NOTE_TRIGGER) watch->is_triggered = true;
}

/// A change of something that's watched already.
static int update(struct watch *watch, const struct xnu_kevent64_s *change) {
    if (watch->event.xnu_filter == XNU_EVFILT_USER) {
        touch_user_event(watch, change);
        watch->event.xnu_udata = change->xnu_udata;
        return 0;
    }
    if (!(change->xnu_flags & XNU_EV_ADD)) return 0;
    bool is_timer = watch->event.xnu_filter == XNU_EVFILT_TIMER;
    int source = watch->source;
    bool owned = watch->owns_source;
    if (is_timer) watch->is_in_epoll = false;
    watch->event = *change;
    if (!is_timer) return 0;
    // It starts again.
    if (owned) close(source);
    return watch_open(watch);
}

int queue_change(struct queue *queue, const struct xnu_kevent64_s *change) {
    struct watch *watch = find(queue, change);
    if (!watch && !(change->xnu_flags & XNU_EV_ADD)) return XNU_ENOENT;
    if (change->xnu_flags & XNU_EV_DELETE) {
        if (watch) watch_remove(queue, watch);
        return 0;
    }
    int problem = 0;
    if (!watch) {
        problem = add(queue, change, &watch);
        if (!problem && watch->event.xnu_filter == XNU_EVFILT_USER) {
            uint32_t given = change->xnu_fflags & XNU_NOTE_FFLAGSMASK;
            watch->event.xnu_fflags = given;
            watch->is_triggered = change->xnu_fflags & XNU_NOTE_TRIGGER;
        }
    } else
        problem = update(watch, change);
    if (problem) return problem;
    if (change->xnu_flags & XNU_EV_DISABLE) watch->is_enabled = false;
    if (change->xnu_flags & XNU_EV_ENABLE) watch->is_enabled = true;
    return watch_arm(queue, watch);
}

// MARK: Events

/// Takes one event of `watch`, and does what its flags say.
static bool take(struct queue *queue, struct watch *watch, uint32_t ready, struct xnu_kevent64_s *event) {
    if (!watch->is_used || !watch->is_enabled || !watch_take(watch, ready, event)) return false;
    if (watch->event.xnu_flags & XNU_EV_ONESHOT || event->xnu_flags & XNU_EV_ONESHOT)
        watch_remove(queue, watch);
    else if (watch->event.xnu_flags & XNU_EV_DISPATCH) {
        watch->is_enabled = false;
        watch_arm(queue, watch);
    }
    return true;
}

int queue_collect(struct queue *queue, struct xnu_kevent64_s *events, int limit) {
    struct epoll_event ready[WATCH_LIMIT];
    int count = 0;
    for (int i = 0; i < WATCH_LIMIT && count < limit; i++) {
        struct watch *watch = &queue->watches[i];
        if ((watch->is_always_ready || watch->is_triggered) && take(queue, watch, 0, &events[count])) count++;
    }
    if (count == limit) return count;
    int found = epoll_wait(queue->descriptor, ready, limit - count < WATCH_LIMIT ? limit - count : WATCH_LIMIT, 0);
    for (int i = 0; i < found; i++)
        if (take(queue, &queue->watches[ready[i].data.u32], ready[i].events, &events[count])) count++;
    return count;
}
#endif
