#if defined(__linux__) && defined(__x86_64__)
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "Calls/functions.h"
#include "Calls/paths.h"
#include "Generated/Structures.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"

#define A call->arguments

// MARK: One file

/// Calls statx, which also knows when a file was made.
static int status_of(struct call *call, int folder, uint64_t path, int flags, uint64_t destination) {
    struct statx status;
    int problem = call_take(call, host_call(SYS_statx, folder, path, flags, STATX_BASIC_STATS | STATX_BTIME, &status));
    if (problem) return problem;
    bool has_birth = status.stx_mask & STATX_BTIME;
    // File types and permissions are the same bits.
    struct xnu_stat translated = {
        .xnu_st_dev = (int32_t)(status.stx_dev_major << 24 | status.stx_dev_minor),
        .xnu_st_mode = status.stx_mode,
        .xnu_st_nlink = (uint16_t)status.stx_nlink,
        .xnu_st_ino = status.stx_ino,
        .xnu_st_uid = status.stx_uid,
        .xnu_st_gid = status.stx_gid,
        .xnu_st_rdev = (int32_t)(status.stx_rdev_major << 24 | status.stx_rdev_minor),
        .xnu_st_atime = status.stx_atime.tv_sec,
        .xnu_st_atime_nsec = status.stx_atime.tv_nsec,
        .xnu_st_mtime = status.stx_mtime.tv_sec,
        .xnu_st_mtime_nsec = status.stx_mtime.tv_nsec,
        .xnu_st_ctime = status.stx_ctime.tv_sec,
        .xnu_st_ctime_nsec = status.stx_ctime.tv_nsec,
        .xnu_st_birthtime = has_birth ? status.stx_btime.tv_sec : status.stx_ctime.tv_sec,
        .xnu_st_birthtime_nsec = has_birth ? status.stx_btime.tv_nsec : status.stx_ctime.tv_nsec,
        .xnu_st_size = (int64_t)status.stx_size,
        .xnu_st_blocks = (int64_t)status.stx_blocks,
        .xnu_st_blksize = (int32_t)status.stx_blksize,
    };
    return copy_out(destination, &translated, sizeof translated);
}

enum { LINUX_NO_FOLLOW = 0x100, LINUX_EMPTY_PATH = 0x1000 };

int call_stat64(struct call *call) { return status_of(call, PATH_AT_WORKING_FOLDER, A[0], 0, A[1]); }
int call_lstat64(struct call *call) { return status_of(call, PATH_AT_WORKING_FOLDER, A[0], LINUX_NO_FOLLOW, A[1]); }
int call_fstat64(struct call *call) { return status_of(call, (int)A[0], (uint64_t)"", LINUX_EMPTY_PATH, A[1]); }

int call_fstatat64(struct call *call) {
    int flags = (int)flags_to_linux(XNU_FAMILY_AT, (uint32_t)A[3], 0, "fstatat64");
    return status_of(call, path_folder((int)A[0]), A[1], flags, A[2]);
}

// MARK: The file system

static int file_system(struct call *call, long result, const struct statfs *status, uint64_t destination) {
    int problem = call_take(call, result);
    if (problem) return problem;
    struct xnu_statfs translated = {
        .xnu_f_bsize = (uint32_t)status->f_bsize,
        .xnu_f_iosize = (int32_t)status->f_bsize,
        .xnu_f_blocks = status->f_blocks,
        .xnu_f_bfree = status->f_bfree,
        .xnu_f_bavail = status->f_bavail,
        .xnu_f_files = status->f_files,
        .xnu_f_ffree = status->f_ffree,
    };
    memcpy(translated.xnu_f_fstypename, "linux", sizeof "linux");
    memcpy(translated.xnu_f_mntonname, "/", sizeof "/");
    return copy_out(destination, &translated, sizeof translated);
}

int call_statfs64(struct call *call) {
    struct statfs status;
    return file_system(call, host_call(SYS_statfs, A[0], &status), &status, A[1]);
}

int call_fstatfs64(struct call *call) {
    struct statfs status;
    return file_system(call, host_call(SYS_fstatfs, (int)A[0], &status), &status, A[1]);
}

// MARK: Folders

/// As Linux gives it (fs/readdir.c).
struct entry {
    uint64_t inode;
    int64_t position;
    uint16_t length;
    uint8_t type;
    char name[];
};

/// An entry of macOS takes as many bytes as its name needs, in steps of 8 (bsd/sys/dirent.h).
static size_t translated_length(const char *name) {
    return (offsetof(struct xnu_dirent, xnu_d_name) + strlen(name) + 1 + 7) & ~7ull;
}

int call_getdirentries64(struct call *call) {
    enum { CHUNK = 1 << 15 };
    static uint8_t entries[CHUNK];
    uint64_t room = A[2], used = 0;
    int64_t start = host_call(SYS_lseek, (int)A[0], 0, SEEK_CUR);
    // bsd/vfs/vfs_syscalls.c: the last four bytes are for flags.
    if (room > 1 << 30) return XNU_EINVAL;
    long count = host_call(SYS_getdents64, (int)A[0], entries, room < CHUNK ? room : CHUNK);
    int problem = call_take(call, count);
    if (problem) return problem;
    int64_t position = start;
    for (long at = 0; at < count;) {
        const struct entry *entry = (const struct entry *)(entries + at);
        size_t length = translated_length(entry->name);
        if (used + length > room) {
            if (!used) return XNU_EINVAL;
            // The rest comes with the next call.
            host_call(SYS_lseek, (int)A[0], position, SEEK_SET);
            break;
        }
        struct xnu_dirent translated = {
            .xnu_d_ino = entry->inode,
            .xnu_d_seekoff = (uint64_t)entry->position,
            .xnu_d_reclen = (uint16_t)length,
            .xnu_d_namlen = (uint16_t)strlen(entry->name),
            // The DT constants are the same numbers.
            .xnu_d_type = entry->type,
        };
        memcpy(translated.xnu_d_name, entry->name, strlen(entry->name) + 1);
        problem = copy_out(A[1] + used, &translated, length);
        if (problem) return problem;
        used += length;
        position = entry->position;
        at += entry->length;
    }
    call->result = (int64_t)used;
    return A[3] ? copy_out(A[3], &start, sizeof start) : 0;
}
#endif
