#if defined(__linux__) && defined(__x86_64__)
#include "Calls/functions.h"

#define ENTRY(name) [XNU_SYS_##name] = call_##name
// A call that a thread can't be cancelled in is the same where there are no threads.
#define ENTRIES(name) ENTRY(name), [XNU_SYS_##name##_nocancel] = call_##name

static call_function *const functions[XNU_CALL_LIMIT] = {
    // Files.
    ENTRIES(read), ENTRIES(write), ENTRIES(pread), ENTRIES(pwrite), ENTRIES(readv), ENTRIES(writev), ENTRIES(preadv),
    ENTRIES(pwritev), ENTRIES(open), ENTRIES(openat), ENTRIES(close), ENTRY(lseek), ENTRY(truncate), ENTRY(ftruncate),
    ENTRIES(fsync), ENTRY(fdatasync), ENTRY(sync), ENTRY(flock),
    // Paths.
    ENTRY(link), ENTRY(linkat), ENTRY(unlink), ENTRY(unlinkat), ENTRY(rename), ENTRY(renameat), ENTRY(symlink),
    ENTRY(symlinkat), ENTRY(readlink), ENTRY(readlinkat), ENTRY(access), ENTRY(faccessat), ENTRY(chmod), ENTRY(fchmod),
    ENTRY(fchmodat), ENTRY(chown), ENTRY(lchown), ENTRY(fchown), ENTRY(fchownat), ENTRY(mkdir), ENTRY(mkdirat),
    ENTRY(rmdir), ENTRY(mkfifo), ENTRY(chdir), ENTRY(fchdir), ENTRY(umask), ENTRY(utimes), ENTRY(futimes),
    // Status. The calls without 64 fill in an older structure, and have no functions in today's headers.
    ENTRY(stat64), ENTRY(fstat64), ENTRY(lstat64), ENTRY(fstatat64), ENTRY(statfs64), ENTRY(fstatfs64),
    ENTRY(getdirentries64),
    // Descriptors.
    ENTRY(dup), ENTRY(dup2), ENTRY(pipe), ENTRIES(fcntl), ENTRY(ioctl), ENTRY(getdtablesize),
    // Memory.
    ENTRY(mmap), ENTRY(munmap), ENTRY(mprotect), ENTRY(madvise), ENTRIES(msync), ENTRY(mlock), ENTRY(munlock),
    ENTRY(mincore),
    // Processes.
    ENTRY(exit), ENTRY(fork), ENTRIES(wait4), ENTRY(execve), ENTRY(getpid), ENTRY(getppid),
    ENTRY(gettid), [XNU_SYS_thread_selfid] = call_gettid, ENTRY(getuid), ENTRY(geteuid), ENTRY(getgid), ENTRY(getegid),
    ENTRY(setuid), ENTRY(setgid), ENTRY(seteuid), ENTRY(setegid), ENTRY(setreuid), ENTRY(setregid), ENTRY(getgroups),
    ENTRY(getpgrp), ENTRY(getpgid), ENTRY(setpgid), ENTRY(getsid), ENTRY(setsid), ENTRY(issetugid), ENTRY(getpriority),
    ENTRY(setpriority),
    // Signals.
    ENTRY(sigaction), ENTRY(sigprocmask), [XNU_SYS___pthread_sigmask] = call_sigprocmask, ENTRY(sigpending),
    ENTRIES(sigsuspend), ENTRY(sigaltstack), ENTRY(sigreturn), ENTRY(kill),
    // Sockets.
    ENTRY(socket), ENTRY(socketpair), ENTRY(bind), ENTRIES(connect), ENTRY(listen), ENTRIES(accept), ENTRY(getsockname),
    ENTRY(getpeername), ENTRY(shutdown), ENTRIES(sendto), ENTRIES(recvfrom), ENTRY(setsockopt), ENTRY(getsockopt),
    ENTRIES(sendmsg), ENTRIES(recvmsg),
    // Waiting.
    ENTRIES(select), ENTRIES(pselect), ENTRIES(poll), ENTRY(kqueue), ENTRY(kevent), ENTRY(kevent64),
    // Time.
    ENTRY(gettimeofday), ENTRY(setitimer), ENTRY(getitimer), [XNU_SYS___semwait_signal] = call_semwait_signal,
    [XNU_SYS___semwait_signal_nocancel] = call_semwait_signal,
    // The system.
    ENTRY(getrlimit), ENTRY(setrlimit), ENTRY(getrusage), ENTRY(getentropy), ENTRY(sysctl), ENTRY(sysctlbyname),
};

call_function *call_function_of(unsigned number) { return number < XNU_CALL_LIMIT ? functions[number] : 0; }
#endif
