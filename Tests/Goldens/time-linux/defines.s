; time: defines.s
; System calls, constants and structures, by the names that the C headers give them.

%ifndef DEFINES_S
%define DEFINES_S

; Added to the number of every system call.
%define SYSCALL_BASE    0

; System calls
%define CLOCK_GETTIME   228
%define EXIT            60
%define WRITE           1

; STD
%define STDOUT          1
%define STDERR          2

; CLOCK
%define CLOCK_REALTIME  0

; errno
%define EPERM           1
%define EINTR           4
%define EIO             5
%define EBADF           9
%define EAGAIN          11
%define EFAULT          14
%define EINVAL          22
%define EFBIG           27
%define ENOSPC          28
%define EPIPE           32
%define EDQUOT          122

struc timespec
.tv_sec:        resq    1
.tv_nsec:       resq    1
endstruc

; The number of a system call as the kernel takes it.
%define SYSCALL(NUM) (SYSCALL_BASE + NUM)

%endif
