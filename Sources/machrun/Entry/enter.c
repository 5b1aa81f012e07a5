#if defined(__linux__) && defined(__x86_64__)
#include "Entry/enter.h"

#include <string.h>
#include <sys/syscall.h>

#include "Trace/notes.h"
#include "Trace/trace.h"
#include "Trap/hostcall.h"
#include "Trap/trap.h"

/// What the registers hold that main has to keep; something that no program makes by chance.
enum { KEPT_COUNT = 6 };
static const char *const kept_names[KEPT_COUNT] = {"rbx", "rbp", "r12", "r13", "r14", "r15"};
static const uint64_t kept_values[KEPT_COUNT] = {
    0xa5a5a5a500000001, 0xa5a5a5a500000002, 0xa5a5a5a500000003,
    0xa5a5a5a500000004, 0xa5a5a5a500000005, 0xa5a5a5a500000006,
};

/// rsp, rip, then rax, rbx, rcx, rdx, rdi, rsi, rbp, r8 to r15, rflags: the order in which `enter_with` loads them.
struct registers {
    uint64_t rsp, rip, rax, rbx, rcx, rdx, rdi, rsi, rbp, r8, r9, r10, r11, r12, r13, r14, r15, rflags;
};

void enter_with(const struct registers *registers) __attribute__((noreturn));
extern const char main_returned_here[];

__asm__(".text\n"
        ".globl enter_with\n"
        "enter_with:\n"
        "    mov (%rdi), %rsp\n"
        "    pushq 136(%rdi)\n"
        "    popfq\n"
        // rip below the stack pointer, where the red zone is: nothing of the program is there yet.
        "    mov 8(%rdi), %rax\n"
        "    mov %rax, -8(%rsp)\n"
        "    movb $1, trap_selector(%rip)\n"
        "    mov 16(%rdi), %rax\n"
        "    mov 24(%rdi), %rbx\n"
        "    mov 32(%rdi), %rcx\n"
        "    mov 40(%rdi), %rdx\n"
        "    mov 56(%rdi), %rsi\n"
        "    mov 64(%rdi), %rbp\n"
        "    mov 72(%rdi), %r8\n"
        "    mov 80(%rdi), %r9\n"
        "    mov 88(%rdi), %r10\n"
        "    mov 96(%rdi), %r11\n"
        "    mov 104(%rdi), %r12\n"
        "    mov 112(%rdi), %r13\n"
        "    mov 120(%rdi), %r14\n"
        "    mov 128(%rdi), %r15\n"
        "    mov 48(%rdi), %rdi\n"
        "    jmp *-8(%rsp)\n"
        // Where main returns to: dyld calls exit with its result.
        ".globl main_returned_here\n"
        "main_returned_here:\n"
        "    push %r15\n"
        "    push %r14\n"
        "    push %r13\n"
        "    push %r12\n"
        "    push %rbp\n"
        "    push %rbx\n"
        "    mov %rsp, %rdi\n"
        "    mov %eax, %esi\n"
        "    cld\n"
        "    and $-16, %rsp\n"
        "    call main_returned\n"
        "    hlt\n");

/// Tells which registers main should have kept, and exits as dyld does.
__attribute__((used, noreturn)) void main_returned(const uint64_t kept[KEPT_COUNT], int result);

void main_returned(const uint64_t kept[KEPT_COUNT], int result) {
    trap_enter_machrun();
    for (int i = 0; i < KEPT_COUNT; i++)
        if (kept[i] != kept_values[i])
            note("main returned with %s changed to 0x%llx; a function has to give it back as it got it (psABI 3.2.1)",
                 kept_names[i], (unsigned long long)kept[i]);
    trace_exit(result);
    host_call(SYS_exit_group, result & 255);
    __builtin_trap();
}

void enter_program(const struct image *image, const struct entry_state *state) {
    struct registers registers = {.rflags = 0x202};
    registers.rip = image_entry(image);
    if (image->has_main) {
        // As after a call: 8 more than a multiple of 16, the return address on top (dyldMain.cpp).
        uint64_t top = (state->stack_pointer & ~15ull) - 24;
        const uint64_t back = (uint64_t)main_returned_here;
        memcpy((void *)top, &back, sizeof back);
        registers.rsp = top;
        registers.rdi = state->argument_count;
        registers.rsi = state->arguments;
        registers.rdx = state->environment;
        registers.rcx = state->apple;
        registers.rbx = kept_values[0];
        registers.rbp = kept_values[1];
        registers.r12 = kept_values[2];
        registers.r13 = kept_values[3];
        registers.r14 = kept_values[4];
        registers.r15 = kept_values[5];
        // What nothing may be read from.
        registers.rax = registers.r8 = registers.r9 = registers.r10 = registers.r11 = 0xa5a5a5a5000000ff;
    } else {
        const struct macho_thread *thread = &image->thread;
        registers.rax = thread->rax, registers.rbx = thread->rbx, registers.rcx = thread->rcx;
        registers.rdx = thread->rdx, registers.rdi = thread->rdi, registers.rsi = thread->rsi;
        registers.rbp = thread->rbp, registers.r8 = thread->r8, registers.r9 = thread->r9;
        registers.r10 = thread->r10, registers.r11 = thread->r11, registers.r12 = thread->r12;
        registers.r13 = thread->r13, registers.r14 = thread->r14, registers.r15 = thread->r15;
        registers.rsp = thread->rsp ? thread->rsp : state->stack_pointer;
    }
    enter_with(&registers);
}
#endif
