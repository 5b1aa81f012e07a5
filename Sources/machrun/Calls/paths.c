#if defined(__linux__) && defined(__x86_64__)
#include "Calls/paths.h"

#include <stddef.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>

#include "Calls/functions.h"
#include "Generated/Structures.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"

#define A call->arguments

int path_folder(int descriptor) { return descriptor == XNU_AT_FDCWD ? PATH_AT_WORKING_FOLDER : descriptor; }

static uint32_t at_flags(uint64_t flags, const char *name) {
    return flags_to_linux(XNU_FAMILY_AT, (uint32_t)flags, 0, name);
}

// MARK: Names

int call_link(struct call *call) {
    // link(2) of macOS follows a symbolic link.
    return call_take(call, host_call(SYS_linkat, PATH_AT_WORKING_FOLDER, A[0], PATH_AT_WORKING_FOLDER, A[1], 0x400));
}

int call_linkat(struct call *call) {
    return call_take(call, host_call(SYS_linkat, path_folder((int)A[0]), A[1], path_folder((int)A[2]), A[3],
                                     at_flags(A[4], "linkat")));
}

int call_unlink(struct call *call) {
    int problem = call_take(call, host_call(SYS_unlink, A[0]));
    // bsd/man/man2/unlink.2: a directory is EPERM.
    return problem == XNU_EISDIR ? XNU_EPERM : problem;
}

int call_unlinkat(struct call *call) {
    int problem = call_take(call, host_call(SYS_unlinkat, path_folder((int)A[0]), A[1], at_flags(A[2], "unlinkat")));
    return problem == XNU_EISDIR ? XNU_EPERM : problem;
}

int call_rename(struct call *call) { return call_take(call, host_call(SYS_rename, A[0], A[1])); }

int call_renameat(struct call *call) {
    return call_take(call, host_call(SYS_renameat, path_folder((int)A[0]), A[1], path_folder((int)A[2]), A[3]));
}

int call_symlink(struct call *call) { return call_take(call, host_call(SYS_symlink, A[0], A[1])); }

int call_symlinkat(struct call *call) {
    return call_take(call, host_call(SYS_symlinkat, A[0], path_folder((int)A[1]), A[2]));
}

int call_readlink(struct call *call) { return call_take(call, host_call(SYS_readlink, A[0], A[1], (int)A[2])); }

int call_readlinkat(struct call *call) {
    return call_take(call, host_call(SYS_readlinkat, path_folder((int)A[0]), A[1], A[2], (int)A[3]));
}

// MARK: Permissions

int call_access(struct call *call) {
    return call_take(call, host_call(SYS_access, A[0], flags_to_linux(XNU_FAMILY_ACCESS, (uint32_t)A[1], 7, "access")));
}

int call_faccessat(struct call *call) {
    uint32_t mode = flags_to_linux(XNU_FAMILY_ACCESS, (uint32_t)A[2], 7, "faccessat");
    return call_take(call,
                     host_call(439 /* faccessat2 */, path_folder((int)A[0]), A[1], mode, at_flags(A[3], "faccessat")));
}

int call_chmod(struct call *call) { return call_take(call, host_call(SYS_chmod, A[0], A[1] & 07777)); }
int call_fchmod(struct call *call) { return call_take(call, host_call(SYS_fchmod, (int)A[0], A[1] & 07777)); }

int call_fchmodat(struct call *call) {
    // Linux's call has no flags, and none of a symbolic link.
    if (A[3] & XNU_AT_SYMLINK_NOFOLLOW) return XNU_ENOTSUP;
    return call_take(call, host_call(SYS_fchmodat, path_folder((int)A[0]), A[1], A[2] & 07777));
}

int call_chown(struct call *call) { return call_take(call, host_call(SYS_chown, A[0], (int)A[1], (int)A[2])); }
int call_lchown(struct call *call) { return call_take(call, host_call(SYS_lchown, A[0], (int)A[1], (int)A[2])); }
int call_fchown(struct call *call) { return call_take(call, host_call(SYS_fchown, (int)A[0], (int)A[1], (int)A[2])); }

int call_fchownat(struct call *call) {
    return call_take(
        call, host_call(SYS_fchownat, path_folder((int)A[0]), A[1], (int)A[2], (int)A[3], at_flags(A[4], "fchownat")));
}

int call_umask(struct call *call) { return call_take(call, host_call(SYS_umask, A[0] & 0777)); }

// MARK: Folders

int call_mkdir(struct call *call) { return call_take(call, host_call(SYS_mkdir, A[0], A[1] & 07777)); }

int call_mkdirat(struct call *call) {
    return call_take(call, host_call(SYS_mkdirat, path_folder((int)A[0]), A[1], A[2] & 07777));
}

int call_rmdir(struct call *call) { return call_take(call, host_call(SYS_rmdir, A[0])); }
int call_mkfifo(struct call *call) { return call_take(call, host_call(SYS_mknod, A[0], (A[1] & 07777) | S_IFIFO, 0)); }
int call_chdir(struct call *call) { return call_take(call, host_call(SYS_chdir, A[0])); }
int call_fchdir(struct call *call) { return call_take(call, host_call(SYS_fchdir, (int)A[0])); }

// MARK: Times

/// Reads two times, or sets both to now where there are none.
static int read_times(uint64_t address, struct timespec times[2]) {
    struct xnu_timeval given[2];
    times[0] = times[1] = (struct timespec){0, UTIME_NOW};
    if (!address) return 0;
    int problem = copy_in(given, address, sizeof given);
    for (int i = 0; i < 2 && !problem; i++) {
        if (given[i].xnu_tv_usec < 0 || given[i].xnu_tv_usec > 999999) return XNU_EINVAL;
        times[i] = (struct timespec){given[i].xnu_tv_sec, given[i].xnu_tv_usec * 1000l};
    }
    return problem;
}

int call_utimes(struct call *call) {
    struct timespec times[2];
    int problem = read_times(A[1], times);
    return problem ? problem : call_take(call, host_call(SYS_utimensat, PATH_AT_WORKING_FOLDER, A[0], times, 0));
}

int call_futimes(struct call *call) {
    struct timespec times[2];
    int problem = read_times(A[1], times);
    return problem ? problem : call_take(call, host_call(SYS_utimensat, (int)A[0], 0, times, 0));
}
#endif
