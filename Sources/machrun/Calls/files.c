#if defined(__linux__) && defined(__x86_64__)
#include <limits.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include "Calls/descriptors.h"
#include "Calls/functions.h"
#include "Calls/paths.h"
#include "Trace/notes.h"
#include "Translation/constants.h"
#include "Trap/hostcall.h"

#define A call->arguments

/// bsd/kern/sys_generic.c: more than an int holds is refused.
static bool is_too_much(uint64_t count) { return count > INT_MAX; }

int call_read(struct call *call) {
    if (is_too_much(A[2])) return XNU_EINVAL;
    return call_take(call, host_wait(SYS_read, (int)A[0], A[1], A[2]));
}

int call_write(struct call *call) {
    if (is_too_much(A[2])) return XNU_EINVAL;
    if (descriptor_has_no_pipe_signal((int)A[0])) {
        long result = host_wait(SYS_sendto, (int)A[0], A[1], A[2], MSG_NOSIGNAL, 0, 0);
        // Of a pipe (F_SETNOSIGPIPE) the signal can't be kept away so.
        if (result != -88) return call_take(call, result);
    }
    return call_take(call, host_wait(SYS_write, (int)A[0], A[1], A[2]));
}

int call_pread(struct call *call) {
    if (is_too_much(A[2])) return XNU_EINVAL;
    return call_take(call, host_wait(SYS_pread64, (int)A[0], A[1], A[2], A[3]));
}

int call_pwrite(struct call *call) {
    if (is_too_much(A[2])) return XNU_EINVAL;
    return call_take(call, host_wait(SYS_pwrite64, (int)A[0], A[1], A[2], A[3]));
}

/// bsd/kern/sys_generic.c: none at all is refused too, which Linux allows.
static bool is_wrong_vector_count(int count) { return count <= 0 || count > 1024; }

int call_readv(struct call *call) {
    if (is_wrong_vector_count((int)A[2])) return XNU_EINVAL;
    return call_take(call, host_wait(SYS_readv, (int)A[0], A[1], (int)A[2]));
}

int call_writev(struct call *call) {
    if (is_wrong_vector_count((int)A[2])) return XNU_EINVAL;
    return call_take(call, host_wait(SYS_writev, (int)A[0], A[1], (int)A[2]));
}

int call_preadv(struct call *call) {
    if (is_wrong_vector_count((int)A[2])) return XNU_EINVAL;
    return call_take(call, host_wait(SYS_preadv, (int)A[0], A[1], (int)A[2], A[3], 0));
}

int call_pwritev(struct call *call) {
    if (is_wrong_vector_count((int)A[2])) return XNU_EINVAL;
    return call_take(call, host_wait(SYS_pwritev, (int)A[0], A[1], (int)A[2], A[3], 0));
}

// MARK: Opening

static int open_at(struct call *call, int folder, uint64_t path, uint32_t flags, uint64_t mode) {
    if (flags & XNU_O_ASYNC) note("open: O_ASYNC (0x40) has no effect; 0x40 is O_CREAT on Linux");
    // Only for events: reading is the least that Linux gives.
    flags &= ~(uint32_t)(XNU_O_EVTONLY | XNU_O_ASYNC);
    uint32_t translated = flags_to_linux(XNU_FAMILY_O, flags, XNU_O_ACCMODE, "open");
    return call_take(call, host_wait(SYS_openat, folder, path, translated, mode & 07777));
}

int call_open(struct call *call) { return open_at(call, PATH_AT_WORKING_FOLDER, A[0], (uint32_t)A[1], A[2]); }

int call_openat(struct call *call) { return open_at(call, path_folder((int)A[0]), A[1], (uint32_t)A[2], A[3]); }

int call_close(struct call *call) {
    // Before, because the number may be another file's at once.
    descriptor_forget((int)A[0]);
    return call_take(call, host_call(SYS_close, (int)A[0]));
}

// MARK: Positions and sizes

int call_lseek(struct call *call) {
    int64_t from;
    if (!constant_to_linux(XNU_FAMILY_SEEK, (int)A[2], &from)) return XNU_EINVAL;
    return call_take(call, host_call(SYS_lseek, (int)A[0], A[1], from));
}

int call_truncate(struct call *call) { return call_take(call, host_call(SYS_truncate, A[0], A[1])); }
int call_ftruncate(struct call *call) { return call_take(call, host_call(SYS_ftruncate, (int)A[0], A[1])); }
int call_fsync(struct call *call) { return call_take(call, host_call(SYS_fsync, (int)A[0])); }
int call_fdatasync(struct call *call) { return call_take(call, host_call(SYS_fdatasync, (int)A[0])); }
int call_sync(struct call *call) { return call_take(call, host_call(SYS_sync, 0)); }
// LOCK_SH, LOCK_EX, LOCK_NB and LOCK_UN are the same numbers.
int call_flock(struct call *call) { return call_take(call, host_wait(SYS_flock, (int)A[0], (int)A[1])); }
#endif
