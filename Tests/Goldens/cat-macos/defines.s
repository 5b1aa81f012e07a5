; cat: defines.s
; System calls, constants and structures, by the names that the C headers give them.

%ifndef DEFINES_S
%define DEFINES_S

; Added to the number of every system call.
%define SYSCALL_BASE    0x2000000

; System calls
%define CLOSE           6
%define EXIT            1
%define OPEN            5
%define READ            3
%define WRITE           4

; STD
%define STDIN           0
%define STDOUT          1
%define STDERR          2

; O
%define O_RDONLY        0
%define O_CLOEXEC       0x1000000

; errno
%define EPERM           1
%define ENOENT          2
%define EINTR           4
%define EIO             5
%define EBADF           9
%define ENOMEM          12
%define EACCES          13
%define EFAULT          14
%define ENOTDIR         20
%define EISDIR          21
%define EINVAL          22
%define ENFILE          23
%define EMFILE          24
%define EFBIG           27
%define ENOSPC          28
%define EPIPE           32
%define EAGAIN          35
%define EDESTADDRREQ    39
%define ELOOP           62
%define ENAMETOOLONG    63
%define EDQUOT          69

; The number of a system call as the kernel takes it.
%define SYSCALL(NUM) (SYSCALL_BASE + NUM)

%endif
