// The calls, by subject. Each is named as XNU names it.
#pragma once

#include "Calls/call.h"

#define CALL(name) int call_##name(struct call *call)

// files.c
CALL(read);
CALL(write);
CALL(pread);
CALL(pwrite);
CALL(readv);
CALL(writev);
CALL(preadv);
CALL(pwritev);
CALL(open);
CALL(openat);
CALL(close);
CALL(lseek);
CALL(truncate);
CALL(ftruncate);
CALL(fsync);
CALL(fdatasync);
CALL(sync);
CALL(flock);
// paths.c
CALL(link);
CALL(linkat);
CALL(unlink);
CALL(unlinkat);
CALL(rename);
CALL(renameat);
CALL(symlink);
CALL(symlinkat);
CALL(readlink);
CALL(readlinkat);
CALL(access);
CALL(faccessat);
CALL(chmod);
CALL(fchmod);
CALL(fchmodat);
CALL(chown);
CALL(lchown);
CALL(fchown);
CALL(fchownat);
CALL(mkdir);
CALL(mkdirat);
CALL(rmdir);
CALL(mkfifo);
CALL(chdir);
CALL(fchdir);
CALL(umask);
CALL(utimes);
CALL(futimes);
// status.c
CALL(stat64);
CALL(fstat64);
CALL(lstat64);
CALL(fstatat64);
CALL(statfs64);
CALL(fstatfs64);
CALL(getdirentries64);
// control.c
CALL(dup);
CALL(dup2);
CALL(pipe);
CALL(fcntl);
CALL(ioctl);
CALL(getdtablesize);
// memory.c
CALL(mmap);
CALL(munmap);
CALL(mprotect);
CALL(madvise);
CALL(msync);
CALL(mlock);
CALL(munlock);
CALL(mincore);
// processes.c
CALL(exit);
CALL(fork);
CALL(wait4);
CALL(getpid);
CALL(getppid);
CALL(gettid);
CALL(getuid);
CALL(geteuid);
CALL(getgid);
CALL(getegid);
CALL(setuid);
CALL(setgid);
CALL(seteuid);
CALL(setegid);
CALL(setreuid);
CALL(setregid);
CALL(getgroups);
CALL(getpgrp);
CALL(getpgid);
CALL(setpgid);
CALL(getsid);
CALL(setsid);
CALL(issetugid);
CALL(getpriority);
CALL(setpriority);
// execute.c
CALL(execve);
// actions.c
CALL(sigaction);
CALL(sigprocmask);
CALL(sigpending);
CALL(sigsuspend);
CALL(sigaltstack);
CALL(sigreturn);
CALL(kill);
// sockets.c
CALL(socket);
CALL(socketpair);
CALL(bind);
CALL(connect);
CALL(listen);
CALL(accept);
CALL(getsockname);
CALL(getpeername);
CALL(shutdown);
CALL(sendto);
CALL(recvfrom);
// options.c
CALL(setsockopt);
CALL(getsockopt);
// messages.c
CALL(sendmsg);
CALL(recvmsg);
// polling.c
CALL(select);
CALL(pselect);
CALL(poll);
// queue.c
CALL(kqueue);
CALL(kevent);
CALL(kevent64);
// time.c
CALL(gettimeofday);
CALL(setitimer);
CALL(getitimer);
CALL(semwait_signal);
// system.c
CALL(getrlimit);
CALL(setrlimit);
CALL(getrusage);
CALL(getentropy);
CALL(sysctl);
CALL(sysctlbyname);
