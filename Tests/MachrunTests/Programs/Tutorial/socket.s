; As the tutorial has it, mistakes and all.
%include "defines.s"
%define AF_INET 2
%define SOCK_STREAM 1
%define INADDR_ANY 0
global socket_listen
section .text
socket_listen:
; Save the stack's base pointer.
push rbp
mov rbp, rsp
push rbx
sub rsp, 0x10
; socket(rdi: AF_INET, rsi: SOCK_STREAM, rdx: 0)
mov rax, SYSCALL(SOCKET)
mov rdi, AF_INET
mov rsi, SOCK_STREAM
mov rdx, 0
syscall
; Socket returns <0 on failure.
cmp rax, 0
jl .socket_failed
; Save the returned socket descriptor.
mov rbx, rax
%ifdef PLATFORM_LINUX
mov word [rsp+0x0], AF_INET
%elifdef PLATFORM_OSX
mov byte [rsp+0x0], 0x10
mov byte [rsp+0x1], AF_INET
%endif
mov word [rsp+0x2], 23569
mov dword[rsp+0x4], INADDR_ANY
mov qword[rsp+0x8], 0
; bind(rdi: socket, rsi: addr, rdx: sizeof(addr))
mov rax, SYSCALL(BIND)
mov rdi, rbx
mov rsi, rsp
mov rdx, 0x10
syscall
cmp rax, 0
jl .bind_failed
; listen(rdi: socket, rsi: backlog(5))
mov rax, SYSCALL(LISTEN)
mov rdi, rbx
mov rsi, 5
syscall
cmp rax, 0
jl .listen_failed
; Restore the socket to return.
mov rax, rbx
jmp .ret
.socket_failed:
mov rsi, SOCKET_FAILED
jmp .err_msg
.bind_failed:
mov rsi, BIND_FAILED
jmp .err_msg
.listen_failed:
mov rsi, LISTEN_FAILED
jmp .err_msg
.err_msg:
; write(rdi: fd, rsi: buffer, rdx: count of bytes to write);
mov rax, SYSCALL(WRITE)
mov rdi, 1
mov rdx, 20 ; Not generic :(
syscall
mov rax, -1
.ret:
; Restore rbx
mov rbx, QWORD [rsp + 0x10]
; Properly return from the function
mov rsp, rbp
pop rbp
ret
section .data
SOCKET_FAILED:
db "socket() failed", 10, 0
BIND_FAILED:
db "bind() failed", 10, 0
LISTEN_FAILED:
db "listen() failed", 10, 0
ACCEPT_FAILED:
db "accept() failed", 10, 0
