; time: helper.s
; Strings, numbers, whole writes and messages.

%include "defines.s"

global h_strlen
global h_write_all
global h_append_time
global h_report

section .text

; h_strlen(string)
; Returns how many bytes come before the NUL of `string`. Reads 16 bytes at a time, always from a
; multiple of 16, so that it never touches a page that the string isn't on.
h_strlen:
        mov     rax, rdi
        mov     ecx, edi
        and     rax, -16
        and     ecx, 15
        pxor    xmm0, xmm0
        movdqa  xmm1, [rax]
        pcmpeqb xmm1, xmm0
        pmovmskb edx, xmm1
        shr     edx, cl                 ; drop what lies before the string
        test    edx, edx
        jnz     .in_first_block
.next_block:
        add     rax, 16
        pcmpeqb xmm0, [rax]             ; stays zero until there's a NUL
        pmovmskb edx, xmm0
        test    edx, edx
        jz      .next_block
        bsf     edx, edx
        sub     rax, rdi
        add     rax, rdx
        ret
.in_first_block:
        bsf     eax, edx
        ret

; h_write_all(descriptor, buffer, count)
; Writes `count` bytes in as many writes as it takes. Returns 0, or the errno of the write that failed.
h_write_all:
        mov     r8, rdx                 ; bytes left; rdx doesn't survive a system call on macOS
        test    r8, r8
        jz      .done
.write:
        ; write(descriptor, buffer, left)
        mov     rdx, r8
.write_again:
        mov     eax, SYSCALL(WRITE)
        syscall
        jc      .write_failed
        test    rax, rax
        jz      .stalled
        add     rsi, rax
        sub     r8, rax
        jnz     .write
.done:
        xor     eax, eax
        ret
.stalled:
        mov     eax, EIO                ; nothing written and no error: again would spin
        ret

.write_failed:
        cmp     eax, EINTR
        je      .write_again
        ret

; h_append_time(destination, seconds, microseconds)
; Writes the 32-bit `seconds` in decimal, a point and six digits. Returns where they end.
;
; Frame:
;   rbp - 8  saved rbx
h_append_time:
        push    rbp
        mov     rbp, rsp
        push    rbx                     ; microseconds
        sub     rsp, 8
        mov     ebx, edx
        mov     esi, esi
        call    h_append_number
        mov     rdi, rax
        mov     byte [rdi], 46          ; '.'
        mov     eax, ebx
        mov     ecx, 10
        lea     rsi, [rdi + 6]          ; the last digit, written first
.next_digit:
        xor     edx, edx
        div     ecx
        add     edx, 48                 ; '0'
        mov     [rsi], dl
        dec     rsi
        cmp     rsi, rdi
        jne     .next_digit
        lea     rax, [rdi + 7]
        add     rsp, 8
        pop     rbx
        pop     rbp
        ret

; h_append(destination, string)
; Copies `string` to `destination` without its NUL. Returns where the copy ends.
h_append:
.next:
        lodsb
        test    al, al
        jz      .done
        stosb
        jmp     .next
.done:
        mov     rax, rdi
        ret

; h_append_number(destination, number)
; Writes the 32-bit `number` in decimal. Returns where it ends.
;
; Frame:
;   rbp - 16  digits: 16 bytes
%define digits rbp - 16
h_append_number:
        push    rbp
        mov     rbp, rsp
        sub     rsp, 16
        mov     eax, esi
        mov     ecx, 10
        lea     rsi, [digits + 15]
        mov     byte [rsi], 0
.next_digit:
        xor     edx, edx
        div     ecx
        add     edx, 48                 ; '0'
        dec     rsi
        mov     [rsi], dl
        test    eax, eax
        jnz     .next_digit
        call    h_append
        leave
        ret
%undef digits

; h_report(what, errno)
; Writes one line to standard error, as "bind() failed: Address already in use", or with "errno 123"
; where the table below has no text. That it can't be written is nowhere to be told, so ignored.
;
; Frame:
;   rbp - 8    saved rbx
;   rbp - 16   saved r12
;   rbp - 24   saved r13
;   rbp - 160  line: 128 bytes
%define line rbp - 160
h_report:
        push    rbp
        mov     rbp, rsp
        push    rbx                     ; errno
        push    r12                     ; where the cause goes
        push    r13                     ; in the table
        sub     rsp, 136
        mov     ebx, esi
        mov     rsi, rdi
        lea     rdi, [line]
        call    h_append
        mov     r12, rax

        ; Look for the text of errno.
        lea     r13, [rel ERROR_TEXTS]
.search:
        movzx   eax, byte [r13]
        inc     r13
        test    eax, eax
        jz      .unknown
        cmp     eax, ebx
        je      .found
        mov     rdi, r13
        call    h_strlen
        lea     r13, [r13 + rax + 1]
        jmp     .search
.found:
        mov     rdi, r12
        mov     rsi, r13
        call    h_append
.end_line:
        mov     byte [rax], 10          ; line feed
        inc     rax

        ; h_write_all(STDERR, line, end - line)
        lea     rsi, [line]
        sub     rax, rsi
        mov     edi, STDERR
        mov     rdx, rax
        call    h_write_all
        jmp     .return
.unknown:
        mov     rdi, r12
        lea     rsi, [rel ERRNO]
        call    h_append
        mov     rdi, rax
        mov     esi, ebx
        call    h_append_number
        jmp     .end_line
.return:
        add     rsp, 136
        pop     r13
        pop     r12
        pop     rbx
        pop     rbp
        ret
%undef line

section .rodata

; errno, its text, NUL; a 0 ends the table.
ERROR_TEXTS:
        db      EPERM, "Operation not permitted", 0
        db      EINTR, "Interrupted system call", 0
        db      EIO, "Input/output error", 0
        db      EBADF, "Bad file descriptor", 0
        db      EAGAIN, "Resource temporarily unavailable", 0
        db      EFAULT, "Bad address", 0
        db      EINVAL, "Invalid argument", 0
        db      EFBIG, "File too large", 0
        db      ENOSPC, "No space left on device", 0
        db      EPIPE, "Broken pipe", 0
        db      EDQUOT, "Disk quota exceeded", 0
        db      0

ERRNO:
        db      "errno ", 0
