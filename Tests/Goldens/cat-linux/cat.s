; cat: cat.s
; Writes files, or standard input, to standard output.

%include "defines.s"

global main
extern h_write_all
extern h_report
extern h_strlen

%define BUFFER_SIZE     0x10000

section .text

; copy(descriptor)
; Writes everything that `descriptor` gives to standard output. Returns 0, or -1 after telling standard error that
; it can't be read. Where standard output can't be written there's no use in going on: the program ends with 1.
;
; Frame:
;   rbp - 8  saved rbx
copy:
        push    rbp
        mov     rbp, rsp
        push    rbx                     ; descriptor
        sub     rsp, 8
        mov     ebx, edi
.next:
        ; read(descriptor, BUFFER, BUFFER_SIZE)
        mov     edi, ebx
        lea     rsi, [rel BUFFER]
        mov     edx, BUFFER_SIZE
.read_again:
        mov     eax, SYSCALL(READ)
        syscall
        test    rax, rax
        js      .read_failed
        jz      .done
        mov     edi, STDOUT
        lea     rsi, [rel BUFFER]
        mov     rdx, rax
        call    h_write_all
        test    eax, eax
        jz      .next
        jmp     .write_failed
.done:
        xor     eax, eax
        jmp     .return

.write_failed:
        lea     rdi, [rel WRITE_FAILED]
        mov     esi, eax
        call    h_report

        ; exit(1)
        mov     edi, 1
        mov     eax, SYSCALL(EXIT)
        syscall
.return:
        add     rsp, 8
        pop     rbx
        pop     rbp
        ret

.read_failed:
        neg     eax
        cmp     eax, EINTR
        je      .read_again
        lea     rdi, [rel READ_FAILED]
        mov     esi, eax
        call    h_report
        mov     rax, -1
        jmp     .return

; copy_file(path)
; Writes the file at `path` to standard output. Returns 0, or -1 after telling standard error what failed.
;
; Frame:
;   rbp - 8   saved r12
;   rbp - 16  saved rbx
;   rbp - 24  saved r13
;   rbp - 28  path_errno: dword
%define path_errno rbp - 28
copy_file:
        push    rbp
        mov     rbp, rsp
        push    r12                     ; path
        push    rbx                     ; file
        push    r13                     ; result
        sub     rsp, 8
        mov     r12, rdi

        ; open(path, O_RDONLY | O_CLOEXEC, 0)
        mov     rdi, r12
        mov     esi, O_RDONLY | O_CLOEXEC
        xor     edx, edx
.open_again:
        mov     eax, SYSCALL(OPEN)
        syscall
        test    rax, rax
        js      .open_failed
        mov     rbx, rax
        mov     edi, ebx
        call    copy
        mov     r13, rax

        ; close(file)
        mov     edi, ebx
        mov     eax, SYSCALL(CLOSE)
        syscall                         ; all of it has been read
        mov     rax, r13
.return:
        add     rsp, 8
        pop     r13
        pop     rbx
        pop     r12
        pop     rbp
        ret

.open_failed:
        neg     eax
        cmp     eax, EINTR
        je      .open_again
        mov     [path_errno], eax
        mov     rdi, r12
        call    h_strlen
        ; h_write_all(STDERR, path, length)
        mov     edi, STDERR
        mov     rsi, r12
        mov     rdx, rax
        call    h_write_all
        lea     rdi, [rel TEXT]
        mov     esi, [path_errno]
        call    h_report
        mov     rax, -1
        jmp     .return
%undef path_errno

; Exits with 0, or with 1 where a file can't be read: the others are written all the same.
;
; Frame:
;   rbp - 8   saved rbx
;   rbp - 16  saved r12
main:
        push    rbp
        mov     rbp, rsp
        push    rbx                     ; where the next path is
        push    r12                     ; status
        xor     r12d, r12d
        lea     rbx, [rsi + 8]          ; behind the program's own name
        cmp     edi, 1
        jle     .from_input
.next:
        mov     rdi, [rbx]
        test    rdi, rdi
        jz      .done
        call    copy_file
        add     rbx, 8
        test    eax, eax
        jz      .next
        mov     r12d, 1
        jmp     .next
.from_input:
        mov     edi, STDIN
        call    copy
        test    eax, eax
        jz      .done
        mov     r12d, 1
.done:
        ; exit(status)
        mov     edi, r12d
        mov     eax, SYSCALL(EXIT)
        syscall

section .rodata

WRITE_FAILED:
        db      "write() failed: ", 0
READ_FAILED:
        db      "read() failed: ", 0
TEXT:
        db      ": ", 0

section .bss

BUFFER:
        resb    BUFFER_SIZE

section .note.GNU-stack noalloc noexec nowrite progbits
