; As the tutorial has it, mistakes and all.
%include "defines.s"
extern socket_listen
%ifdef PLATFORM_OSX
global _main
%elifdef PLATFORM_LINUX
global main
%endif
section .text
%ifdef PLATFORM_OSX
_main:
%elifdef PLATFORM_LINUX
main:
%endif
call socket_listen
.ret:
mov rax, SYSCALL(EXIT)
mov rdi, 0
syscall
