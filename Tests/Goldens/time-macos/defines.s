; time: defines.s
; System calls, constants and structures, by the names that the C headers give them.

%ifndef DEFINES_S
%define DEFINES_S

; Added to the number of every system call.
%define SYSCALL_BASE    0x2000000

; System calls
%define EXIT            1
%define GETTIMEOFDAY    116
%define WRITE           4

; STD
%define STDOUT          1
%define STDERR          2

; errno
%define EPERM           1
%define EINTR           4
%define EIO             5
%define EBADF           9
%define EFAULT          14
%define EINVAL          22
%define EFBIG           27
%define ENOSPC          28
%define EPIPE           32
%define EAGAIN          35
%define EDQUOT          69

struc timeval
.tv_sec:        resq    1
.tv_usec:       resd    1
        resb    4
endstruc

; The number of a system call as the kernel takes it.
%define SYSCALL(NUM) (SYSCALL_BASE + NUM)

%endif
