; hello-world: hello_world.s
; Writes a greeting and exits: with 0, or with 1 when it can't be written.

%include "defines.s"

%ifdef PLATFORM_OSX
global _main
%elifdef PLATFORM_LINUX
global _start
%endif
extern h_write_all
extern h_report

section .text

%ifdef PLATFORM_OSX
_main:
        push    rbp
        mov     rbp, rsp

%elifdef PLATFORM_LINUX
_start:
%endif
        ; h_write_all(STDOUT, HELLO, HELLO_LENGTH)
        mov     edi, STDOUT
        lea     rsi, [rel HELLO]
        mov     edx, HELLO_LENGTH
        call    h_write_all
        test    eax, eax
        jnz     .write_failed

        ; exit(0)
        xor     edi, edi
        mov     eax, SYSCALL(EXIT)
        syscall

.write_failed:
        lea     rdi, [rel WRITE_FAILED]
        mov     esi, eax
        call    h_report

        ; exit(1)
        mov     edi, 1
        mov     eax, SYSCALL(EXIT)
        syscall

section .rodata

HELLO:
        db      "Hello, World!", 10
HELLO_LENGTH equ $ - HELLO

WRITE_FAILED:
        db      "write() failed: ", 0

%ifdef PLATFORM_LINUX
section .note.GNU-stack noalloc noexec nowrite progbits
%endif
