// Files, folders, memory, time, limits, and what the system tells of itself.
#include "system.h"

static char path[256];
static const char *in_folder(const char *folder, const char *name) {
    unsigned long length = length_of(folder);
    memcpy(path, folder, length);
    memcpy(path + length, name, length_of(name) + 1);
    return path;
}

static void test_files(const char *folder) {
    const char *name = in_folder(folder, "/file");
    struct xnu_stat status;
    char text[16];
    long file = call(XNU_SYS_open, name, XNU_O_RDWR | XNU_O_CREAT | XNU_O_EXCL | XNU_O_CLOEXEC, 0640).value;
    CHECK(file > 2);
    CHECK(call(XNU_SYS_open, name, XNU_O_RDWR | XNU_O_CREAT | XNU_O_EXCL, 0640).error == XNU_EEXIST);
    CHECK(call(XNU_SYS_fcntl, file, XNU_F_GETFD, 0).value == XNU_FD_CLOEXEC);
    CHECK(call(XNU_SYS_write, file, "0123456789", 10).value == 10);
    CHECK(call(XNU_SYS_pwrite, file, "AB", 2, 4).value == 2);
    CHECK(call(XNU_SYS_lseek, file, 0, XNU_SEEK_CUR).value == 10);
    CHECK(call(XNU_SYS_lseek, file, -8, XNU_SEEK_END).value == 2);
    CHECK(call(XNU_SYS_read, file, text, 4).value == 4 && is_equal(text, "23AB", 4));
    CHECK(call(XNU_SYS_pread, file, text, 3, 7).value == 3 && is_equal(text, "789", 3));
    struct xnu_iovec parts[2] = {{(unsigned long)text, 1}, {(unsigned long)(text + 8), 2}};
    CHECK(call(XNU_SYS_readv, file, parts, 2).value == 3 && text[0] == '6' && text[9] == '8');
    CHECK(call(XNU_SYS_readv, file, parts, 0).error == XNU_EINVAL);
    CHECK(!call(XNU_SYS_fstat64, file, &status).error);
    CHECK(status.xnu_st_size == 10 && status.xnu_st_nlink == 1 && status.xnu_st_mode == (XNU_S_IFREG | 0640));
    CHECK(status.xnu_st_birthtime > 1700000000 && status.xnu_st_mtime >= status.xnu_st_birthtime);
    CHECK(!call(XNU_SYS_ftruncate, file, 3).error && call(XNU_SYS_lseek, file, 0, XNU_SEEK_END).value == 3);
    CHECK(call(XNU_SYS_fcntl, file, XNU_F_GETFL, 0).value == XNU_O_RDWR);
    CHECK(!call(XNU_SYS_fcntl, file, XNU_F_SETFL, XNU_O_APPEND | XNU_O_NONBLOCK).error);
    CHECK(call(XNU_SYS_fcntl, file, XNU_F_GETFL, 0).value == (XNU_O_RDWR | XNU_O_APPEND | XNU_O_NONBLOCK));
    CHECK(call(XNU_SYS_fcntl, file, XNU_F_DUPFD_CLOEXEC, 20).value == 20);
    CHECK(call(XNU_SYS_dup2, file, 21).value == 21 && call(XNU_SYS_dup, file).value == file + 1);
    CHECK(!call(XNU_SYS_fchmod, file, 0400).error && !call(XNU_SYS_stat64, name, &status).error);
    CHECK((status.xnu_st_mode & 0777) == 0400);
    CHECK(!call(XNU_SYS_close, file).error && call(XNU_SYS_close, file).error == XNU_EBADF);
    CHECK(call(XNU_SYS_read, file, text, 1).error == XNU_EBADF);
    CHECK(call(XNU_SYS_write, 20, 16, 1).error == XNU_EFAULT);
    CHECK(call(XNU_SYS_write, 20, text, 0x100000000).error == XNU_EINVAL);
}

static void test_paths(const char *folder) {
    char old[256], target[64];
    struct xnu_stat status;
    memcpy(old, in_folder(folder, "/file"), sizeof old);
    CHECK(!call(XNU_SYS_access, old, XNU_F_OK).error);
    CHECK(!call(XNU_SYS_link, old, in_folder(folder, "/second")).error);
    CHECK(!call(XNU_SYS_symlink, "target", in_folder(folder, "/link")).error);
    CHECK(call(XNU_SYS_readlink, path, target, sizeof target).value == 6 && is_equal(target, "target", 6));
    CHECK(!call(XNU_SYS_lstat64, path, &status).error && (status.xnu_st_mode & XNU_S_IFMT) == XNU_S_IFLNK);
    CHECK(call(XNU_SYS_stat64, path, &status).error == XNU_ENOENT);
    CHECK(!call(XNU_SYS_fstatat64, XNU_AT_FDCWD, path, &status, XNU_AT_SYMLINK_NOFOLLOW).error);
    CHECK(call(XNU_SYS_open, path, XNU_O_RDONLY | XNU_O_NOFOLLOW).error == XNU_ELOOP);
    CHECK(!call(XNU_SYS_unlink, path).error);
    CHECK(!call(XNU_SYS_rename, old, in_folder(folder, "/renamed")).error);
    CHECK(call(XNU_SYS_stat64, old, &status).error == XNU_ENOENT);
    CHECK(!call(XNU_SYS_mkdir, in_folder(folder, "/sub"), 0755).error);
    CHECK(call(XNU_SYS_mkdir, path, 0755).error == XNU_EEXIST);
    CHECK(call(XNU_SYS_unlink, path).error == XNU_EPERM);
    CHECK(call(XNU_SYS_unlinkat, XNU_AT_FDCWD, path, XNU_AT_REMOVEDIR).error == 0);
    long directory = call(XNU_SYS_open, folder, XNU_O_RDONLY | XNU_O_DIRECTORY).value;
    CHECK(directory > 0);
    CHECK(call(XNU_SYS_openat, directory, "renamed", XNU_O_RDONLY).value > 0);
    CHECK(call(XNU_SYS_openat, directory, "nothing", XNU_O_RDONLY).error == XNU_ENOENT);
    static char entries[4096];
    long position = -1, found = 0;
    long bytes = call(XNU_SYS_getdirentries64, directory, entries, sizeof entries, &position).value;
    CHECK(bytes > 0 && position == 0);
    for (long at = 0; at < bytes;) {
        struct xnu_dirent *entry = (struct xnu_dirent *)(entries + at);
        CHECK(entry->xnu_d_namlen == length_of((char *)entry->xnu_d_name));
        if (is_equal(entry->xnu_d_name, "renamed", 8)) CHECK(entry->xnu_d_type == XNU_DT_REG && ++found);
        at += entry->xnu_d_reclen;
    }
    CHECK(found == 1);
    CHECK(call(XNU_SYS_getdirentries64, directory, entries, sizeof entries, &position).value == 0);
    CHECK(!call(XNU_SYS_unlink, in_folder(folder, "/renamed")).error &&
          !call(XNU_SYS_unlink, in_folder(folder, "/second")).error);
}

static void test_memory(void) {
    struct result result =
        call(XNU_SYS_mmap, 0, 10000, XNU_PROT_READ | XNU_PROT_WRITE, XNU_MAP_PRIVATE | XNU_MAP_ANON, -1, 0);
    CHECK(!result.error && result.second == 0);
    char *memory = (char *)result.value;
    CHECK(memory[0] == 0 && memory[9999] == 0);
    memory[5000] = 7;
    CHECK(!call(XNU_SYS_mprotect, memory, 4096, XNU_PROT_READ).error);
    CHECK(call(XNU_SYS_read, 0, memory, 1).error == XNU_EFAULT || call(XNU_SYS_read, 0, memory, 0).value == 0);
    CHECK(call(XNU_SYS_mmap, memory + 4096, 4096, XNU_PROT_READ, XNU_MAP_PRIVATE | XNU_MAP_ANON | XNU_MAP_FIXED, -1, 0)
              .value == (long)memory + 4096);
    CHECK(memory[5000] == 0);
    CHECK(call(XNU_SYS_mmap, 0, 0, XNU_PROT_READ, XNU_MAP_PRIVATE | XNU_MAP_ANON, -1, 0).error == XNU_EINVAL);
    CHECK(call(XNU_SYS_mmap, 0, 4096, XNU_PROT_READ, XNU_MAP_PRIVATE, 77, 0).error == XNU_EBADF);
    CHECK(call(XNU_SYS_munmap, memory + 1, 4096).error == XNU_EINVAL);
    CHECK(!call(XNU_SYS_munmap, memory, 10000).error);
    // Code that is made at run time makes its calls here too: getpid, ret.
    unsigned char *code = (unsigned char *)call(XNU_SYS_mmap, 0, 4096, XNU_PROT_READ | XNU_PROT_WRITE | XNU_PROT_EXEC,
                                                XNU_MAP_PRIVATE | XNU_MAP_ANON, -1, 0)
                              .value;
    memcpy(code, "\xb8\x14\x00\x00\x02\x0f\x05\xc3", 8);
    CHECK(((long (*)(void))code)() == call0(XNU_SYS_getpid).value);
}

static void test_time(void) {
    struct xnu_timeval time = {0}, pause = {.xnu_tv_usec = 2000};
    unsigned long before = 0, after = 0;
    CHECK(!call(XNU_SYS_gettimeofday, &time, 0, &before).error);
    CHECK(time.xnu_tv_sec > 1700000000 && time.xnu_tv_usec >= 0 && time.xnu_tv_usec < 1000000);
    CHECK(call(XNU_SYS_select, 0, 0, 0, 0, &pause).value == 0 && pause.xnu_tv_usec == 2000);
    CHECK(call(XNU_SYS___semwait_signal, 0, 0, 1, 1, 0, 1000000).error == XNU_ETIMEDOUT);
    CHECK(!call(XNU_SYS_gettimeofday, 0, 0, &after).error && after - before >= 3000000);
    struct result ends = call0(XNU_SYS_pipe);
    struct xnu_pollfd polled[2] = {{(int)ends.value, XNU_POLLIN, 0}, {(int)ends.second, XNU_POLLOUT, 0}};
    CHECK(call(XNU_SYS_poll, polled, 2, 0).value == 1 && polled[1].xnu_revents == XNU_POLLOUT);
    call(XNU_SYS_write, ends.second, "x", 1);
    CHECK(call(XNU_SYS_poll, polled, 2, -1).value == 2 && polled[0].xnu_revents == XNU_POLLIN);
    unsigned set[32] = {1u << ends.value};
    CHECK(call(XNU_SYS_select, ends.value + 1, set, 0, 0, 0).value == 1 && set[0] == 1u << ends.value);
    int waiting = 0;
    CHECK(!call(XNU_SYS_ioctl, ends.value, XNU_FIONREAD, &waiting).error && waiting == 1);
    CHECK(call(XNU_SYS_ioctl, ends.value, XNU_TIOCGETA, &set).error == XNU_ENOTTY);
}

static void test_limits(void) {
    struct xnu_rlimit limit;
    CHECK(!call(XNU_SYS_getrlimit, XNU_RLIMIT_NOFILE, &limit).error);
    CHECK(limit.xnu_rlim_cur == (unsigned long)call0(XNU_SYS_getdtablesize).value);
    limit.xnu_rlim_cur = 24;
    CHECK(!call(XNU_SYS_setrlimit, XNU_RLIMIT_NOFILE, &limit).error);
    int error = 0, last = 0;
    for (int i = 0; i < 30 && !error; i++) {
        struct result result = call(XNU_SYS_dup, 0);
        error = result.error;
        if (!error) last = (int)result.value;
    }
    CHECK(error == XNU_EMFILE && last == 23);
    CHECK(!call(XNU_SYS_getrlimit, XNU_RLIMIT_CORE, &limit).error);
    CHECK(call(XNU_SYS_getrlimit, 99, &limit).error == XNU_EINVAL);
    struct xnu_rusage usage;
    CHECK(!call(XNU_SYS_getrusage, XNU_RUSAGE_SELF, &usage).error && usage.xnu_ru_maxrss > 100000);
}

static void test_system(void) {
    char text[256] = {0};
    int numbers[2] = {1, 1};
    unsigned long length = sizeof text;
    CHECK(!call(XNU_SYS_sysctl, numbers, 2, text, &length, 0, 0).error && is_equal(text, "Darwin", 7) && length == 7);
    int page = 0;
    length = sizeof page;
    CHECK(!call(XNU_SYS_sysctlbyname, "hw.pagesize", 11, &page, &length, 0).error && page == 4096);
    length = 2;
    CHECK(call(XNU_SYS_sysctlbyname, "kern.ostype", 11, text, &length, 0).error == XNU_ENOMEM);
    CHECK(!call(XNU_SYS_getentropy, text, 256).error && call(XNU_SYS_getentropy, text, 257).error == XNU_EINVAL);
    int zeros = 0;
    for (int i = 0; i < 256; i++) zeros += !text[i];
    CHECK(zeros < 32);
    // rdx doesn't survive a call that succeeds, and does one that fails.
    struct result result = call(XNU_SYS_close, 999, 0, 0x1234);
    CHECK(result.error == XNU_EBADF && result.second == 0x1234);
    CHECK(call(XNU_SYS_getpid, 0, 0, 0x1234).second == 0);
    // Number 0: the number is the first argument.
    CHECK(call(0, XNU_SYS_getpid).value == call0(XNU_SYS_getpid).value);
    // A number that XNU keeps free.
    CHECK(call0(8).error == XNU_ENOSYS);
}

int main(int argc, char **argv) {
    CHECK(argc == 2);
    test_files(argv[1]);
    test_paths(argv[1]);
    test_memory();
    test_time();
    test_limits();
    test_system();
    say("calls are as they should be\n");
    return 0;
}
