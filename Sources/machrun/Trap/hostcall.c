#if defined(__linux__) && defined(__x86_64__)
#include "Trap/hostcall.h"

// The seventh argument, the call's number, is on the stack (psABI 3.2.3).
__asm__(".text\n"
        ".globl host_call_6\n"
        "host_call_6:\n"
        "    mov 8(%rsp), %rax\n"
        "    mov %rcx, %r10\n"
        "    syscall\n"
        "    ret\n"
        ".globl host_wait_6\n"
        "host_wait_6:\n"
        "    mov 8(%rsp), %rax\n"
        "    mov %rcx, %r10\n"
        ".globl host_wait_start\n"
        "host_wait_start:\n"
        "    cmpl $0, signals_are_waiting(%rip)\n"
        "    jne host_wait_interrupted\n"
        ".globl host_wait_instruction\n"
        "host_wait_instruction:\n"
        "    syscall\n"
        "    ret\n"
        ".globl host_wait_interrupted\n"
        "host_wait_interrupted:\n"
        "    mov $-4, %eax\n"
        "    cltq\n"
        "    ret\n");
#endif
