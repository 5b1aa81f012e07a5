; time: time.s
; Prints the time since 1970, in seconds and microseconds.

%include "defines.s"

%ifdef PLATFORM_OSX
global _main
%elifdef PLATFORM_LINUX
global main
%endif
extern h_append_time
extern h_write_all
extern h_report

section .text

; Exits with 0, or with 1 when the time can't be read or written.
;
; Frame:
;   rbp - 8   saved rbx
;   rbp - 48  line: 32 bytes
%ifdef PLATFORM_OSX
;   rbp - 64  now: timeval
%elifdef PLATFORM_LINUX
;   rbp - 64  now: timespec
%endif
%define line rbp - 48
%define now rbp - 64
%ifdef PLATFORM_OSX
_main:
%elifdef PLATFORM_LINUX
main:
%endif
        push    rbp
        mov     rbp, rsp
        push    rbx                     ; microseconds
        sub     rsp, 56

%ifdef PLATFORM_OSX
        ; gettimeofday(&now, NULL, NULL)
        lea     rdi, [now]
        xor     esi, esi
        xor     edx, edx
        mov     eax, SYSCALL(GETTIMEOFDAY)
        syscall
        jc      .gettimeofday_failed
        mov     ebx, [now + timeval.tv_usec]
        mov     esi, [now + timeval.tv_sec]  ; enough until 2106
%elifdef PLATFORM_LINUX
        ; clock_gettime(CLOCK_REALTIME, &now)
        mov     edi, CLOCK_REALTIME
        lea     rsi, [now]
        mov     eax, SYSCALL(CLOCK_GETTIME)
        syscall
        test    rax, rax
        js      .clock_gettime_failed
        mov     rax, [now + timespec.tv_nsec]
        xor     edx, edx
        mov     ecx, 1000
        div     rcx
        mov     rbx, rax
        mov     esi, [now + timespec.tv_sec]  ; enough until 2106
%endif

        ; line = seconds.microseconds and a line feed
        lea     rdi, [line]
        mov     esi, esi
        mov     edx, ebx
        call    h_append_time
        mov     byte [rax], 10
        inc     rax

        ; h_write_all(STDOUT, line, end - line)
        lea     rsi, [line]
        sub     rax, rsi
        mov     edi, STDOUT
        mov     rdx, rax
        call    h_write_all
        test    eax, eax
        jnz     .write_failed

        ; exit(0)
        xor     edi, edi
        mov     eax, SYSCALL(EXIT)
        syscall

.write_failed:
        lea     rdi, [rel WRITE_FAILED]
.failed:
        mov     esi, eax
        call    h_report

        ; exit(1)
        mov     edi, 1
        mov     eax, SYSCALL(EXIT)
        syscall

%ifdef PLATFORM_OSX
.gettimeofday_failed:
        lea     rdi, [rel GETTIMEOFDAY_FAILED]
%elifdef PLATFORM_LINUX
.clock_gettime_failed:
        neg     eax
        lea     rdi, [rel CLOCK_GETTIME_FAILED]
%endif
        jmp     .failed
%undef line
%undef now

section .rodata

WRITE_FAILED:
        db      "write() failed: ", 0
%ifdef PLATFORM_OSX
GETTIMEOFDAY_FAILED:
        db      "gettimeofday() failed: ", 0
%elifdef PLATFORM_LINUX
CLOCK_GETTIME_FAILED:
        db      "clock_gettime() failed: ", 0

section .note.GNU-stack noalloc noexec nowrite progbits
%endif
