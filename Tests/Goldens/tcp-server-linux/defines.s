; tcp-server: defines.s
; System calls, constants and structures, by the names that the C headers give them.

%ifndef DEFINES_S
%define DEFINES_S

; Added to the number of every system call.
%define SYSCALL_BASE    0

; System calls
%define ACCEPT          43
%define BIND            49
%define CLOSE           3
%define EXIT            60
%define LISTEN          50
%define READ            0
%define RT_SIGACTION    13
%define SELECT          23
%define SETSOCKOPT      54
%define SOCKET          41
%define WRITE           1

; AF
%define AF_INET         2

; SOCK
%define SOCK_STREAM     1

; SOL
%define SOL_SOCKET      1

; SO
%define SO_REUSEADDR    2

; INADDR
%define INADDR_ANY      0

; STD
%define STDERR          2

; SIG
%define SIG_IGN         1
%define SIGPIPE         13

; errno
%define EPERM           1
%define EINTR           4
%define EIO             5
%define EBADF           9
%define EAGAIN          11
%define ENOMEM          12
%define EACCES          13
%define EFAULT          14
%define EISDIR          21
%define EINVAL          22
%define ENFILE          23
%define EMFILE          24
%define EFBIG           27
%define ENOSPC          28
%define EPIPE           32
%define ENONET          64
%define EPROTO          71
%define ENOTSOCK        88
%define EDESTADDRREQ    89
%define ENOPROTOOPT     92
%define EPROTONOSUPPORT 93
%define EOPNOTSUPP      95
%define EAFNOSUPPORT    97
%define EADDRINUSE      98
%define EADDRNOTAVAIL   99
%define ENETDOWN        100
%define ENETUNREACH     101
%define ECONNABORTED    103
%define ECONNRESET      104
%define ENOBUFS         105
%define ETIMEDOUT       110
%define EHOSTDOWN       112
%define EHOSTUNREACH    113
%define EDQUOT          122

struc sigaction
.sa_handler:    resq    1
.sa_flags:      resq    1
.sa_restorer:   resq    1
.sa_mask:       resq    1
endstruc

struc sockaddr_in
.sin_family:    resw    1
.sin_port:      resw    1
.sin_addr:      resd    1
.sin_zero:      resq    1
endstruc

struc timeval
.tv_sec:        resq    1
.tv_usec:       resq    1
endstruc

; The number of a system call as the kernel takes it.
%define SYSCALL(NUM) (SYSCALL_BASE + NUM)

%endif
