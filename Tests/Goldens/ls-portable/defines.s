; ls: defines.s
; System calls, constants and structures, by the names that the C headers give them.

%ifndef DEFINES_S
%define DEFINES_S

; Added to the number of every system call.
%ifdef PLATFORM_OSX
%define SYSCALL_BASE    0x2000000

; System calls
%define CLOSE           6
%define EXIT            1
%define GETDIRENTRIES64 344
%define OPEN            5
%define WRITE           4
%elifdef PLATFORM_LINUX
%define SYSCALL_BASE    0

; System calls
%define CLOSE           3
%define EXIT            60
%define GETDENTS64      217
%define OPEN            2
%define WRITE           1
%else
%error choose a platform: nasm -dPLATFORM_LINUX or -dPLATFORM_OSX
%endif

; STD
%define STDOUT          1
%define STDERR          2

; O
%define O_RDONLY        0
%ifdef PLATFORM_OSX
%define O_DIRECTORY     0x100000
%define O_CLOEXEC       0x1000000
%elifdef PLATFORM_LINUX
%define O_DIRECTORY     0x10000
%define O_CLOEXEC       0x80000
%endif

; errno
%define EPERM           1
%define ENOENT          2
%define EINTR           4
%define EIO             5
%define EBADF           9
%ifdef PLATFORM_LINUX
%define EAGAIN          11
%endif
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
%ifdef PLATFORM_OSX
%define EAGAIN          35
%define ELOOP           62
%define ENAMETOOLONG    63
%define EDQUOT          69
%elifdef PLATFORM_LINUX
%define ENAMETOOLONG    36
%define ELOOP           40
%define EDQUOT          122
%endif

struc dirent
.d_ino:         resq    1
%ifdef PLATFORM_OSX
.d_seekoff:     resq    1
.d_reclen:      resw    1
.d_namlen:      resw    1
.d_type:        resb    1
.d_name:        resb    1024
        resb    3
%elifdef PLATFORM_LINUX
.d_off:         resq    1
.d_reclen:      resw    1
.d_type:        resb    1
.d_name:        resb    256
        resb    5
%endif
endstruc

; The number of a system call as the kernel takes it.
%define SYSCALL(NUM) (SYSCALL_BASE + NUM)

%endif
