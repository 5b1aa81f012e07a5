; tcp-server: main.s
; The echo server: one client after another, until no more can be accepted.

%include "defines.s"

global _main
extern h_memset
extern h_report
extern h_write_all
extern socket_accept
extern socket_listen

%define BUFFER_SIZE     1024

section .text

; ignore_broken_pipes()
; Lets a write to a client that has gone fail with EPIPE; as it is, the signal would end the server.
; Returns 0, or -1 after telling standard error what failed.
;
; Frame:
;   rbp - 24  action: sigaction
%define action rbp - 24
ignore_broken_pipes:
        push    rbp
        mov     rbp, rsp
        sub     rsp, 32

        ; h_memset(&action, 0, sizeof(action))
        lea     rdi, [action]
        xor     esi, esi
        mov     edx, sigaction_size
        call    h_memset
        mov     qword [action + sigaction.sa_handler], SIG_IGN

        ; sigaction(SIGPIPE, &action, NULL)
        mov     edi, SIGPIPE
        lea     rsi, [action]
        xor     edx, edx
        mov     eax, SYSCALL(SIGACTION)
        syscall
        jc      .sigaction_failed
        xor     eax, eax
.return:
        leave
        ret

.sigaction_failed:
        lea     rdi, [rel SIGACTION_FAILED]
        mov     esi, eax
        call    h_report
        mov     rax, -1
        jmp     .return
%undef action

; echo(client)
; Sends back what the client sends, until it closes or the connection breaks. Only what isn't the
; client's doing is told to standard error.
;
; Frame:
;   rbp - 8  saved rbx
echo:
        push    rbp
        mov     rbp, rsp
        push    rbx                     ; client
        sub     rsp, 8
        mov     rbx, rdi
.read:
        ; read(client, BUFFER, BUFFER_SIZE)
        mov     edi, ebx
        lea     rsi, [rel BUFFER]
        mov     edx, BUFFER_SIZE
.read_again:
        mov     eax, SYSCALL(READ)
        syscall
        jc      .read_failed
        test    rax, rax
        jz      .done

        ; h_write_all(client, BUFFER, count)
        mov     rdi, rbx
        lea     rsi, [rel BUFFER]
        mov     rdx, rax
        call    h_write_all
        test    eax, eax
        jz      .read
        cmp     eax, EPIPE
        je      .done
        cmp     eax, ECONNRESET
        je      .done
        lea     rdi, [rel WRITE_FAILED]
.report:
        mov     esi, eax
        call    h_report
.done:
        add     rsp, 8
        pop     rbx
        pop     rbp
        ret

.read_failed:
        cmp     eax, EINTR
        je      .read_again
        cmp     eax, ECONNRESET
        je      .done
        lea     rdi, [rel READ_FAILED]
        jmp     .report

; close_connection(descriptor)
; Closes it. The result is ignored: the descriptor is gone even after EINTR (close(2)), where trying
; again could close another one.
close_connection:
        ; close(descriptor)
        mov     eax, SYSCALL(CLOSE)
        syscall
        ret

; accept_loop(listener)
; Serves one client after another. Returns when there can be no more.
;
; Frame:
;   rbp - 8   saved rbx
;   rbp - 16  saved r12
accept_loop:
        push    rbp
        mov     rbp, rsp
        push    rbx                     ; listener
        push    r12                     ; client
        mov     rbx, rdi
.next_client:
        mov     rdi, rbx
        call    socket_accept
        test    eax, eax
        js      .done
        mov     r12, rax
        mov     rdi, r12
        call    echo
        mov     rdi, r12
        call    close_connection
        jmp     .next_client
.done:
        pop     r12
        pop     rbx
        pop     rbp
        ret

; Serves until that fails, which has then been told to standard error. Exits with 1.
;
; Frame:
;   rbp - 8  saved rbx
_main:
        push    rbp
        mov     rbp, rsp
        push    rbx                     ; socket
        sub     rsp, 8
        call    ignore_broken_pipes
        test    eax, eax
        js      .exit
        call    socket_listen
        test    eax, eax
        js      .exit
        mov     rbx, rax
        mov     rdi, rbx
        call    accept_loop
        mov     rdi, rbx
        call    close_connection
.exit:
        ; exit(1)
        mov     edi, 1
        mov     eax, SYSCALL(EXIT)
        syscall

section .rodata

SIGACTION_FAILED:
        db      "sigaction() failed: ", 0
WRITE_FAILED:
        db      "write() failed: ", 0
READ_FAILED:
        db      "read() failed: ", 0

section .bss

BUFFER:
        resb    BUFFER_SIZE
