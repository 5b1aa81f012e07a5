; read-line: read_line.s
; Reads a line from standard input and prints it.

%include "defines.s"

%ifdef PLATFORM_OSX
global _main
%elifdef PLATFORM_LINUX
global main
%endif
extern h_write_all
extern h_report

%define LINE_SIZE       1024

section .text

; The line ends after a newline, where the input ends, or where the buffer does. Exits with 0, or with 1
; when reading or writing fails.
;
; Frame:
;   rbp - 8  saved rbx
%ifdef PLATFORM_OSX
_main:
%elifdef PLATFORM_LINUX
main:
%endif
        push    rbp
        mov     rbp, rsp
        push    rbx                     ; length of the line so far
        sub     rsp, 8
        xor     ebx, ebx
.read:
        lea     rsi, [rel LINE]
        add     rsi, rbx
        mov     edx, LINE_SIZE
        sub     edx, ebx

        ; read(STDIN, LINE + length, LINE_SIZE - length)
        mov     edi, STDIN
.read_again:
        mov     eax, SYSCALL(READ)
        syscall
%ifdef PLATFORM_OSX
        jc      .read_failed
        test    rax, rax
%elifdef PLATFORM_LINUX
        test    rax, rax
        js      .read_failed
%endif
        jz      .print

        ; Look for a newline in what has come.
        lea     rdi, [rel LINE]
        add     rdi, rbx
        add     rbx, rax
        mov     rcx, rax
        mov     eax, 10
        repne scasb
        je      .line_is_complete
        cmp     ebx, LINE_SIZE
        jb      .read
        jmp     .print
.line_is_complete:
        lea     rax, [rel LINE]
        sub     rdi, rax
        mov     rbx, rdi                ; leave out what follows the newline
.print:
        ; h_write_all(STDOUT, LINE, length)
        mov     edi, STDOUT
        lea     rsi, [rel LINE]
        mov     rdx, rbx
        call    h_write_all
        test    eax, eax
        jnz     .write_failed

        ; exit(0)
        xor     edi, edi
        mov     eax, SYSCALL(EXIT)
        syscall

.write_failed:
        lea     rdi, [rel WRITE_FAILED]
.fail:
        mov     esi, eax
        call    h_report

        ; exit(1)
        mov     edi, 1
        mov     eax, SYSCALL(EXIT)
        syscall

.read_failed:
%ifdef PLATFORM_LINUX
        neg     eax
%endif
        cmp     eax, EINTR
        je      .read_again
        lea     rdi, [rel READ_FAILED]
        jmp     .fail

section .rodata

WRITE_FAILED:
        db      "write() failed: ", 0
READ_FAILED:
        db      "read() failed: ", 0

section .bss

LINE:
        resb    LINE_SIZE

%ifdef PLATFORM_LINUX
section .note.GNU-stack noalloc noexec nowrite progbits
%endif
