; ls: defines.s
; System calls, constants and structures, by the names that the C headers give them.

%ifndef DEFINES_S
%define DEFINES_S

; Added to the number of every system call.
%define SYSCALL_BASE    0

; System calls
%define CLOSE           3
%define EXIT            60
%define GETDENTS64      217
%define OPEN            2
%define WRITE           1

; STD
%define STDOUT          1
%define STDERR          2

; O
%define O_RDONLY        0
%define O_DIRECTORY     0x10000
%define O_CLOEXEC       0x80000

; errno
%define EPERM           1
%define ENOENT          2
%define EINTR           4
%define EIO             5
%define EBADF           9
%define EAGAIN          11
%define ENOMEM          12
%define EACCES          13
%define EFAULT          14
%define ENOTDIR         20
%define EINVAL          22
%define ENFILE          23
%define EMFILE          24
%define EFBIG           27
%define ENOSPC          28
%define EPIPE           32
%define ENAMETOOLONG    36
%define ELOOP           40
%define EDQUOT          122

struc dirent
.d_ino:         resq    1
.d_off:         resq    1
.d_reclen:      resw    1
.d_type:        resb    1
.d_name:        resb    256
        resb    5
endstruc

; The number of a system call as the kernel takes it.
%define SYSCALL(NUM) (SYSCALL_BASE + NUM)

%endif
