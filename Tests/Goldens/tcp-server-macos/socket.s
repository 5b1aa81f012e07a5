; tcp-server: socket.s
; Opens the listening socket and accepts clients.

%include "defines.s"

global socket_listen
global socket_accept
extern h_memset
extern h_report

%define PORT            4444
%define BACKLOG         5

section .text

; htons(port)
; Returns `port` in network byte order.
htons:
        movzx   eax, di
        rol     ax, 8
        ret

; socket_listen()
; Opens a TCP socket, binds it to PORT and listens.
; Returns its descriptor, or -1 after telling standard error what failed.
;
; Frame:
;   rbp - 8   saved rbx
;   rbp - 24  addr: sockaddr_in
;   rbp - 28  reuse: dword
%define addr rbp - 24
%define reuse rbp - 28
socket_listen:
        push    rbp
        mov     rbp, rsp
        push    rbx                     ; socket
        sub     rsp, 24

        ; socket(AF_INET, SOCK_STREAM, 0)
        mov     edi, AF_INET
        mov     esi, SOCK_STREAM
        xor     edx, edx
        mov     eax, SYSCALL(SOCKET)
        syscall
        jc      .socket_failed
        mov     rbx, rax
        mov     dword [reuse], 1

        ; setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof(reuse))
        mov     edi, ebx
        mov     esi, SOL_SOCKET
        mov     edx, SO_REUSEADDR
        lea     r10, [reuse]
        mov     r8d, 4
        mov     eax, SYSCALL(SETSOCKOPT)
        syscall
        jc      .setsockopt_failed

        ; h_memset(&addr, 0, sizeof(addr))
        lea     rdi, [addr]
        xor     esi, esi
        mov     edx, sockaddr_in_size
        call    h_memset
        mov     byte [addr + sockaddr_in.sin_len], sockaddr_in_size
        mov     byte [addr + sockaddr_in.sin_family], AF_INET
        mov     edi, PORT
        call    htons
        mov     [addr + sockaddr_in.sin_port], ax
        mov     dword [addr + sockaddr_in.sin_addr], INADDR_ANY

        ; bind(socket, &addr, sizeof(addr))
        mov     edi, ebx
        lea     rsi, [addr]
        mov     edx, sockaddr_in_size
        mov     eax, SYSCALL(BIND)
        syscall
        jc      .bind_failed

        ; listen(socket, BACKLOG)
        mov     edi, ebx
        mov     esi, BACKLOG
        mov     eax, SYSCALL(LISTEN)
        syscall
        jc      .listen_failed
        mov     rax, rbx
.return:
        add     rsp, 24
        pop     rbx
        pop     rbp
        ret

.socket_failed:
        lea     rdi, [rel SOCKET_FAILED]
        mov     esi, eax
        call    h_report
        mov     rax, -1
        jmp     .return

.setsockopt_failed:
        lea     rdi, [rel SETSOCKOPT_FAILED]
        mov     esi, eax
        call    h_report

        ; close(socket)
        mov     edi, ebx
        mov     eax, SYSCALL(CLOSE)
        syscall                         ; the first failure is the one to tell
        mov     rax, -1
        jmp     .return

.bind_failed:
        lea     rdi, [rel BIND_FAILED]
        mov     esi, eax
        call    h_report

        ; close(socket)
        mov     edi, ebx
        mov     eax, SYSCALL(CLOSE)
        syscall                         ; the first failure is the one to tell
        mov     rax, -1
        jmp     .return

.listen_failed:
        lea     rdi, [rel LISTEN_FAILED]
        mov     esi, eax
        call    h_report

        ; close(socket)
        mov     edi, ebx
        mov     eax, SYSCALL(CLOSE)
        syscall                         ; the first failure is the one to tell
        mov     rax, -1
        jmp     .return
%undef addr
%undef reuse

; socket_accept(listener)
; Waits for a client. Goes on after what only that client can have caused; tells standard error and
; waits a moment when the system is short of something.
; Returns the client's descriptor, or -1 after telling standard error what failed.
;
; Frame:
;   rbp - 8   saved rbx
;   rbp - 24  addr: sockaddr_in
;   rbp - 28  addrlen: dword
;   rbp - 48  timeout: timeval
%define addr rbp - 24
%define addrlen rbp - 28
%define timeout rbp - 48
socket_accept:
        push    rbp
        mov     rbp, rsp
        push    rbx                     ; listener
        sub     rsp, 40
        mov     rbx, rdi
.accept:
        mov     dword [addrlen], sockaddr_in_size

        ; accept(listener, &addr, &addrlen)
        mov     edi, ebx
        lea     rsi, [addr]
        lea     rdx, [addrlen]
        mov     eax, SYSCALL(ACCEPT)
        syscall
        jc      .accept_failed
.return:
        add     rsp, 40
        pop     rbx
        pop     rbp
        ret

.accept_failed:
        lea     rdi, [rel CLIENT_ERRORS]
        mov     ecx, CLIENT_ERRORS_LENGTH
        repne scasb
        je      .accept
        lea     rdi, [rel SHORTAGES]
        mov     ecx, SHORTAGES_LENGTH
        repne scasb
        je      .wait
        lea     rdi, [rel ACCEPT_FAILED]
        mov     esi, eax
        call    h_report
        mov     rax, -1
        jmp     .return

.wait:
        lea     rdi, [rel ACCEPT_FAILED]
        mov     esi, eax
        call    h_report
        mov     qword [timeout + timeval.tv_sec], 0
        mov     dword [timeout + timeval.tv_usec], 100000

        ; select(0, NULL, NULL, NULL, &timeout)
        xor     edi, edi
        xor     esi, esi
        xor     edx, edx
        xor     r10d, r10d
        lea     r8, [timeout]
        mov     eax, SYSCALL(SELECT)
        syscall                         ; a tenth of a second, or less
        jmp     .accept
%undef addr
%undef addrlen
%undef timeout

section .rodata

; What accept(2) says to try again after: a signal, and what went wrong with that one connection.
CLIENT_ERRORS:
        db      EINTR, ECONNABORTED, EPROTO, ENOPROTOOPT, EOPNOTSUPP, ENETDOWN, ENETUNREACH
        db      EHOSTDOWN, EHOSTUNREACH, ETIMEDOUT
CLIENT_ERRORS_LENGTH equ $ - CLIENT_ERRORS

; What passes when someone gives back descriptors or memory.
SHORTAGES:
        db      EMFILE, ENFILE, ENOBUFS, ENOMEM, EAGAIN
SHORTAGES_LENGTH equ $ - SHORTAGES

SOCKET_FAILED:
        db      "socket() failed: ", 0
SETSOCKOPT_FAILED:
        db      "setsockopt() failed: ", 0
BIND_FAILED:
        db      "bind() failed: ", 0
LISTEN_FAILED:
        db      "listen() failed: ", 0
ACCEPT_FAILED:
        db      "accept() failed: ", 0
