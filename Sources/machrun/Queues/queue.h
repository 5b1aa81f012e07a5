// Kernel queues: kqueue and kevent, on epoll.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "Generated/Structures.h"

/// `descriptor` is being closed: nothing watches it any more, and if it's a queue, it's gone.
void queues_forget_descriptor(int descriptor);

/// A child of fork has no queues.
void queues_forget_all(void);

// MARK: For the parts of this folder

enum { QUEUE_LIMIT = 16, WATCH_LIMIT = 256 };

/// Something that a queue watches: what XNU calls a knote.
struct watch {
    bool is_used, is_enabled;
    struct xnu_kevent64_s event;
    /// What epoll waits for: the descriptor, a copy of it, a timer, …; -1: nothing.
    int source;
    /// The source is machrun's own, to be closed.
    bool owns_source;
    bool is_in_epoll;
    /// It's ready whatever epoll says: regular files, what the program has triggered.
    bool is_always_ready, is_triggered;
    /// vnode: how it was before.
    uint64_t size, links;
    /// vnode: what has happened and wasn't told.
    uint32_t happened;
};

struct queue {
    bool is_used;
    /// The program's number for it, an epoll.
    int descriptor;
    struct watch watches[WATCH_LIMIT];
};

/// Remembers that `descriptor`, an epoll, is a queue. Returns XNU's errno.
int queue_add(int descriptor);

struct queue *queue_of(int descriptor);

/// Does one change of the list. Returns XNU's errno.
int queue_change(struct queue *queue, const struct xnu_kevent64_s *change);

/// Takes what has happened, up to `limit` events, without waiting. Returns how many.
int queue_collect(struct queue *queue, struct xnu_kevent64_s *events, int limit);

/// Takes the watch out of everything.
void watch_remove(struct queue *queue, struct watch *watch);

/// Lets epoll wait for the watch, or not any more.
int watch_arm(struct queue *queue, struct watch *watch);

/// Prepares the source of a new watch. Returns XNU's errno.
int watch_open(struct watch *watch);

/// What a watch has to tell, where it's ready. Returns false where there's nothing after all.
bool watch_take(struct watch *watch, uint32_t ready, struct xnu_kevent64_s *event);
