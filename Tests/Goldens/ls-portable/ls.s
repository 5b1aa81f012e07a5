; ls: ls.s
; Prints the names in a directory, in the kernel's own order.

%include "defines.s"

%ifdef PLATFORM_OSX
global _main
%elifdef PLATFORM_LINUX
global main
%endif
extern h_strlen
extern h_write_all
extern h_report

%define ENTRIES_SIZE    0x8000

section .text

; print_entries(count)
; Prints the names in the `count` bytes of ENTRIES, except hidden ones. Where they can't be written the program ends
; with 1.
;
; Frame:
;   rbp - 8   saved rbx
;   rbp - 16  saved r12
print_entries:
        push    rbp
        mov     rbp, rsp
        push    rbx                     ; entry
        push    r12                     ; where the entries end
        lea     rbx, [rel ENTRIES]
        lea     r12, [rbx + rdi]
.next:
        cmp     rbx, r12
        jae     .done
        cmp     byte [rbx + dirent.d_name], 46  ; '.'
        je      .hidden
        lea     rdi, [rbx + dirent.d_name]
        call    h_strlen
        lea     rsi, [rbx + dirent.d_name]
        mov     byte [rsi + rax], 10    ; a line feed in place of the NUL
        inc     rax
        mov     edi, STDOUT
        mov     rdx, rax
        call    h_write_all
        test    eax, eax
        jnz     .write_failed
.hidden:
        movzx   eax, word [rbx + dirent.d_reclen]
        add     rbx, rax
        jmp     .next
.done:
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
        pop     r12
        pop     rbx
        pop     rbp
        ret

; list(path)
; Prints the names in the directory at `path`. Returns 0, or -1 after telling standard error what failed.
;
; Frame:
;   rbp - 8   saved r12
;   rbp - 16  saved rbx
%ifdef PLATFORM_OSX
;   rbp - 24  position: qword
;   rbp - 28  path_errno: dword
%define position rbp - 24
%define path_errno rbp - 28
%elifdef PLATFORM_LINUX
;   rbp - 20  path_errno: dword
%define path_errno rbp - 20
%endif
list:
        push    rbp
        mov     rbp, rsp
        push    r12                     ; path
        push    rbx                     ; directory
        sub     rsp, 16
        mov     r12, rdi

        ; open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
        mov     rdi, r12
        mov     esi, O_RDONLY | O_DIRECTORY | O_CLOEXEC
        xor     edx, edx
.open_again:
        mov     eax, SYSCALL(OPEN)
        syscall
%ifdef PLATFORM_OSX
        jc      .open_failed
%elifdef PLATFORM_LINUX
        test    rax, rax
        js      .open_failed
%endif
        mov     rbx, rax
.next:
%ifdef PLATFORM_OSX
        ; getdirentries64(directory, ENTRIES, ENTRIES_SIZE, &position)
%elifdef PLATFORM_LINUX
        ; getdents64(directory, ENTRIES, ENTRIES_SIZE)
%endif
        mov     edi, ebx
        lea     rsi, [rel ENTRIES]
        mov     edx, ENTRIES_SIZE
%ifdef PLATFORM_OSX
        lea     r10, [position]
        mov     eax, SYSCALL(GETDIRENTRIES64)
        syscall
        jc      .getdirentries64_failed
        test    rax, rax
%elifdef PLATFORM_LINUX
        mov     eax, SYSCALL(GETDENTS64)
        syscall
        test    rax, rax
        js      .getdents64_failed
%endif
        jz      .done
        mov     rdi, rax
        call    print_entries
        jmp     .next
.done:
        ; close(directory)
        mov     edi, ebx
        mov     eax, SYSCALL(CLOSE)
        syscall                         ; all of it has been read
        xor     eax, eax
.return:
        add     rsp, 16
        pop     rbx
        pop     r12
        pop     rbp
        ret

.open_failed:
%ifdef PLATFORM_LINUX
        neg     eax
%endif
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

%ifdef PLATFORM_OSX
.getdirentries64_failed:
        lea     rdi, [rel GETDIRENTRIES64_FAILED]
%elifdef PLATFORM_LINUX
.getdents64_failed:
        neg     eax
        lea     rdi, [rel GETDENTS64_FAILED]
%endif
        mov     esi, eax
        call    h_report

        ; close(directory)
        mov     edi, ebx
        mov     eax, SYSCALL(CLOSE)
        syscall                         ; the first failure is the one to tell
        mov     rax, -1
        jmp     .return
%ifdef PLATFORM_OSX
%undef position
%endif
%undef path_errno

; Lists the directory that's named, or else this one. Exits with 0, or with 1 where it can't be read.
%ifdef PLATFORM_OSX
_main:
%elifdef PLATFORM_LINUX
main:
%endif
        push    rbp
        mov     rbp, rsp
        cmp     edi, 1
        jg      .named
        lea     rdi, [rel TEXT_2]
        jmp     .list
.named:
        mov     rdi, [rsi + 8]
.list:
        call    list
        test    eax, eax
        jnz     .failed

        ; exit(0)
        xor     edi, edi
        mov     eax, SYSCALL(EXIT)
        syscall
.failed:
        ; exit(1)
        mov     edi, 1
        mov     eax, SYSCALL(EXIT)
        syscall

section .rodata

WRITE_FAILED:
        db      "write() failed: ", 0
TEXT:
        db      ": ", 0
%ifdef PLATFORM_OSX
GETDIRENTRIES64_FAILED:
        db      "getdirentries64() failed: ", 0
%elifdef PLATFORM_LINUX
GETDENTS64_FAILED:
        db      "getdents64() failed: ", 0
%endif
TEXT_2:
        db      ".", 0

section .bss

        alignb  8
ENTRIES:
        resb    ENTRIES_SIZE

%ifdef PLATFORM_LINUX
section .note.GNU-stack noalloc noexec nowrite progbits
%endif
