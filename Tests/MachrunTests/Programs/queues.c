// Kernel queues: reading, writing, timers, user events, files, processes, and what flags do.
#include "system.h"

static long queue;

static int change(unsigned long identifier, int filter, unsigned flags, unsigned more, long data) {
    struct xnu_kevent event = {identifier, (int16_t)filter, (uint16_t)flags, more, data, 0x1234};
    return call(XNU_SYS_kevent, queue, &event, 1, 0, 0, 0).error;
}

static struct xnu_kevent events[4];
/// How many events come within `milliseconds`.
static long wait_for(long milliseconds) {
    struct xnu_timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};
    struct result result = call(XNU_SYS_kevent, queue, 0, 0, events, 4, &time);
    CHECK(!result.error);
    return result.value;
}

static void test_pipe(void) {
    struct result ends = call0(XNU_SYS_pipe);
    CHECK(!change((unsigned long)ends.value, XNU_EVFILT_READ, XNU_EV_ADD, 0, 0));
    CHECK(wait_for(0) == 0);
    call(XNU_SYS_write, ends.second, "four", 4);
    CHECK(wait_for(10000) == 1);
    CHECK(events[0].xnu_ident == (unsigned long)ends.value && events[0].xnu_filter == XNU_EVFILT_READ);
    CHECK(events[0].xnu_data == 4 && events[0].xnu_udata == 0x1234 && !(events[0].xnu_flags & XNU_EV_EOF));
    // As long as there's something to read.
    CHECK(wait_for(0) == 1);
    CHECK(!change((unsigned long)ends.value, XNU_EVFILT_READ, XNU_EV_DISABLE, 0, 0) && wait_for(0) == 0);
    CHECK(!change((unsigned long)ends.value, XNU_EVFILT_READ, XNU_EV_ENABLE, 0, 0) && wait_for(0) == 1);
    // Once for each change.
    CHECK(!change((unsigned long)ends.value, XNU_EVFILT_READ, XNU_EV_ADD | XNU_EV_CLEAR, 0, 0));
    CHECK(wait_for(0) == 1 && wait_for(0) == 0);
    call(XNU_SYS_write, ends.second, "!", 1);
    CHECK(wait_for(10000) == 1 && events[0].xnu_data == 5 && wait_for(0) == 0);
    CHECK(!change((unsigned long)ends.second, XNU_EVFILT_WRITE, XNU_EV_ADD | XNU_EV_ONESHOT, 0, 0));
    CHECK(wait_for(0) == 1 && events[0].xnu_filter == XNU_EVFILT_WRITE && events[0].xnu_data > 0);
    CHECK(change((unsigned long)ends.second, XNU_EVFILT_WRITE, XNU_EV_DELETE, 0, 0) == XNU_ENOENT);
    // The other end is closed.
    call(XNU_SYS_close, ends.second);
    CHECK(wait_for(10000) == 1 && events[0].xnu_flags & XNU_EV_EOF);
    // Closing takes it out.
    call(XNU_SYS_close, ends.value);
    CHECK(change((unsigned long)ends.value, XNU_EVFILT_READ, XNU_EV_DELETE, 0, 0) == XNU_ENOENT);
    CHECK(change(77, XNU_EVFILT_READ, XNU_EV_ADD, 0, 0) == XNU_EBADF);
}

static void test_timer(void) {
    // An hour hasn't passed, on the busiest machine.
    CHECK(!change(1, XNU_EVFILT_TIMER, XNU_EV_ADD | XNU_EV_ONESHOT, XNU_NOTE_SECONDS, 3600));
    CHECK(wait_for(0) == 0);
    // Added again, it starts again with another time.
    CHECK(!change(1, XNU_EVFILT_TIMER, XNU_EV_ADD | XNU_EV_ONESHOT, 0, 5));
    CHECK(wait_for(20000) == 1 && events[0].xnu_ident == 1 && events[0].xnu_data == 1);
    CHECK(wait_for(20) == 0);
    CHECK(!change(2, XNU_EVFILT_TIMER, XNU_EV_ADD, XNU_NOTE_USECONDS, 3000));
    CHECK(wait_for(20000) == 1 && wait_for(20000) == 1);
    CHECK(!change(2, XNU_EVFILT_TIMER, XNU_EV_DELETE, 0, 0));
}

static void test_user(void) {
    CHECK(!change(9, XNU_EVFILT_USER, XNU_EV_ADD | XNU_EV_CLEAR, 5, 0));
    CHECK(wait_for(0) == 0);
    CHECK(!change(9, XNU_EVFILT_USER, 0, XNU_NOTE_TRIGGER | XNU_NOTE_FFOR | 8, 0));
    CHECK(wait_for(0) == 1 && events[0].xnu_filter == XNU_EVFILT_USER && events[0].xnu_fflags == 13);
    CHECK(wait_for(0) == 0);
    CHECK(!change(9, XNU_EVFILT_USER, XNU_EV_DELETE, 0, 0));
}

static void test_file(const char *folder) {
    char path[200];
    unsigned long length = length_of(folder);
    memcpy(path, folder, length);
    memcpy(path + length, "/watched", 9);
    long file = call(XNU_SYS_open, path, XNU_O_RDWR | XNU_O_CREAT, 0600).value;
    CHECK(file > 0);
    unsigned all = XNU_NOTE_WRITE | XNU_NOTE_EXTEND | XNU_NOTE_DELETE | XNU_NOTE_RENAME;
    CHECK(!change((unsigned long)file, XNU_EVFILT_VNODE, XNU_EV_ADD | XNU_EV_CLEAR, all, 0));
    CHECK(wait_for(0) == 0);
    call(XNU_SYS_write, file, "more", 4);
    CHECK(wait_for(10000) == 1 && events[0].xnu_fflags == (XNU_NOTE_WRITE | XNU_NOTE_EXTEND));
    call(XNU_SYS_unlink, path);
    CHECK(wait_for(10000) == 1 && events[0].xnu_fflags & XNU_NOTE_DELETE);
    call(XNU_SYS_close, file);
}

static void test_process(void) {
    struct result child = call0(XNU_SYS_fork);
    if (child.second) {
        // A child has no queue.
        CHECK(call(XNU_SYS_kevent, queue, 0, 0, events, 1, 0).error == XNU_EBADF);
        call(XNU_SYS_exit, 3);
    }
    CHECK(!change((unsigned long)child.value, XNU_EVFILT_PROC, XNU_EV_ADD, XNU_NOTE_EXIT | XNU_NOTE_EXITSTATUS, 0));
    CHECK(wait_for(5000) == 1 && events[0].xnu_filter == XNU_EVFILT_PROC && events[0].xnu_fflags & XNU_NOTE_EXIT);
    CHECK(events[0].xnu_data == 3 << 8);
    CHECK(call(XNU_SYS_wait4, child.value, 0, 0, 0).value == child.value);
}

static void test_receipts(void) {
    struct xnu_kevent both[2] = {{77, XNU_EVFILT_READ, XNU_EV_ADD, 0, 0, 1},
                                 {5, XNU_EVFILT_USER, XNU_EV_ADD | XNU_EV_RECEIPT, 0, 0, 2}};
    struct result result = call(XNU_SYS_kevent, queue, both, 2, events, 4, 0);
    CHECK(!result.error && result.value == 2);
    CHECK(events[0].xnu_flags & XNU_EV_ERROR && events[0].xnu_data == XNU_EBADF);
    CHECK(events[1].xnu_flags & XNU_EV_ERROR && events[1].xnu_data == 0 && events[1].xnu_udata == 2);
    CHECK(call(XNU_SYS_kevent, 1, 0, 0, events, 4, 0).error == XNU_EBADF);
    struct xnu_kevent64_s wide[2];
    CHECK(!change(5, XNU_EVFILT_USER, 0, XNU_NOTE_TRIGGER, 0));
    // Its seventh argument is on the stack, above a return address: 0, no limit.
    result = call(XNU_SYS_kevent64, queue, 0, 0, wide, 2, XNU_KEVENT_FLAG_IMMEDIATE);
    CHECK(!result.error && result.value == 1 && wide[0].xnu_ident == 5);
}

int main(int argc, char **argv) {
    CHECK(argc == 2);
    queue = call0(XNU_SYS_kqueue).value;
    CHECK(queue > 0);
    test_pipe();
    test_timer();
    test_user();
    test_file(argv[1]);
    test_process();
    test_receipts();
    say("queues are as they should be\n");
    return 0;
}
