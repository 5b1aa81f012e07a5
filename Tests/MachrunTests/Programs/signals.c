// Signals: handlers through a trampoline, masks, waiting, interrupted and restarted calls, a stack of their own.
#include "system.h"

static volatile int count, last, sender, order[8], order_count;
static volatile unsigned long stack_pointer;
static volatile int style;

typedef void handler(int, struct xnu_siginfo_t *, void *);

// As the C library's: calls the handler, then sigreturn. rdi: handler, esi: style, edx: signal, rcx: siginfo, r8:
// context, r9: token (libsyscall, _sigtramp).
extern void trampoline(void);
__asm__(".text\n"
        "_trampoline:\n"
        "    push %r8\n"
        "    push %r9\n"
        "    push %rsi\n"
        "    mov %rdi, %rax\n"
        "    mov %esi, _style(%rip)\n"
        "    mov %rsp, _stack_pointer(%rip)\n"
        "    mov %edx, %edi\n"
        "    mov %rcx, %rsi\n"
        "    mov %r8, %rdx\n"
        "    call *%rax\n"
        "    pop %rsi\n"
        "    pop %rdx\n"
        "    pop %rdi\n"
        "    mov $0x20000b8, %eax\n"
        "    syscall\n"
        "    hlt\n");

static void note_signal(int signal, struct xnu_siginfo_t *information, void *context) {
    (void)context;
    count++;
    last = signal;
    sender = information->xnu_si_pid;
    if (order_count < 8) order[order_count++] = signal;
    // What the interrupted code has in its registers is not the handler's.
    __asm__ volatile("pcmpeqd %%xmm5, %%xmm5\n\tmov $-1, %%r10" ::: "xmm5", "r10");
}

static void set(int signal, handler *function, int flags, unsigned mask) {
    struct xnu_sigaction action = {(unsigned long)function, (unsigned long)trampoline, mask, flags};
    CHECK(!call(XNU_SYS_sigaction, signal, &action, 0).error);
}

static int own(void) { return (int)call0(XNU_SYS_getpid).value; }
#define BIT(signal) (1u << ((signal) - 1))

static void test_handler(void) {
    set(XNU_SIGUSR1, note_signal, XNU_SA_SIGINFO, 0);
    CHECK(!call(XNU_SYS_kill, own(), XNU_SIGUSR1, 1).error);
    CHECK(count == 1 && last == XNU_SIGUSR1 && sender == own() && style == 30);
    CHECK(stack_pointer % 16 == 0);
    set(XNU_SIGUSR1, note_signal, 0, 0);
    call(XNU_SYS_kill, own(), XNU_SIGUSR1, 1);
    CHECK(count == 2 && style == 1);
    struct {
        unsigned long handler;
        unsigned mask;
        int flags;
    } old;
    CHECK(!call(XNU_SYS_sigaction, XNU_SIGUSR1, 0, &old).error);
    CHECK(old.handler == (unsigned long)note_signal && old.flags == 0);
    CHECK(call(XNU_SYS_sigaction, XNU_SIGKILL, &old, 0).error == XNU_EINVAL);
    CHECK(call(XNU_SYS_sigaction, 32, 0, &old).error == XNU_EINVAL);
}

static void test_once(void) {
    set(XNU_SIGUSR2, note_signal, XNU_SA_RESETHAND, 0);
    call(XNU_SYS_kill, own(), XNU_SIGUSR2, 1);
    struct {
        unsigned long handler;
        unsigned mask;
        int flags;
    } old;
    CHECK(!call(XNU_SYS_sigaction, XNU_SIGUSR2, 0, &old).error);
    CHECK(old.handler == XNU_SIG_DFL);
}

static void test_mask(void) {
    unsigned mask = BIT(XNU_SIGUSR1) | BIT(XNU_SIGUSR2), old = ~0u, pending = 0;
    int before = count;
    set(XNU_SIGUSR2, note_signal, 0, 0);
    CHECK(!call(XNU_SYS_sigprocmask, XNU_SIG_BLOCK, &mask, &old).error);
    CHECK(old == 0);
    call(XNU_SYS_kill, own(), XNU_SIGUSR2, 1);
    call(XNU_SYS_kill, own(), XNU_SIGUSR1, 1);
    CHECK(count == before);
    CHECK(!call(XNU_SYS_sigpending, &pending).error && pending == mask);
    CHECK(!call(XNU_SYS_sigprocmask, XNU_SIG_SETMASK, &old, 0).error);
    CHECK(count == before + 2);
    CHECK(call(XNU_SYS_sigprocmask, 9, &old, 0).error == XNU_EINVAL);
    // The one blocks the other while it runs.
    order_count = 0;
    set(XNU_SIGUSR1, note_signal, 0, BIT(XNU_SIGUSR2));
    CHECK(!call(XNU_SYS_sigprocmask, XNU_SIG_BLOCK, &mask, 0).error);
    call(XNU_SYS_kill, own(), XNU_SIGUSR2, 1);
    call(XNU_SYS_kill, own(), XNU_SIGUSR1, 1);
    CHECK(!call(XNU_SYS_sigprocmask, XNU_SIG_UNBLOCK, &mask, 0).error);
    CHECK(order_count == 2 && order[0] == XNU_SIGUSR1 && order[1] == XNU_SIGUSR2);
}

static void set_alarm(int microseconds, int interval) {
    struct xnu_itimerval timer = {{.xnu_tv_usec = interval}, {.xnu_tv_usec = microseconds}};
    CHECK(!call(XNU_SYS_setitimer, XNU_ITIMER_REAL, &timer, 0).error);
}

static void alarm_in(int microseconds) { set_alarm(microseconds, 0); }

// On a busy machine the first can come before the call that it's to interrupt; so it comes until it's stopped.
static void alarm_every(int microseconds) { set_alarm(microseconds, microseconds); }

static void test_interruption(void) {
    struct result ends = call0(XNU_SYS_pipe);
    char byte;
    int before = count;
    set(XNU_SIGALRM, note_signal, 0, 0);
    alarm_every(20000);
    CHECK(call(XNU_SYS_read, ends.value, &byte, 1).error == XNU_EINTR);
    CHECK(count > before && last == XNU_SIGALRM);
    struct xnu_timeval time = {.xnu_tv_sec = 30};
    CHECK(call(XNU_SYS_select, 0, 0, 0, 0, &time).error == XNU_EINTR);
    CHECK(count > before + 1);
    alarm_every(0);
}

static int write_end;
static void write_byte(int signal, struct xnu_siginfo_t *information, void *context) {
    note_signal(signal, information, context);
    call(XNU_SYS_write, write_end, "x", 1);
}

static void test_restart(void) {
    struct result ends = call0(XNU_SYS_pipe);
    char byte = 0;
    write_end = (int)ends.second;
    set(XNU_SIGALRM, write_byte, XNU_SA_RESTART, 0);
    alarm_in(20000);
    struct result result = call(XNU_SYS_read, ends.value, &byte, 1);
    CHECK(!result.error && result.value == 1 && byte == 'x');
}

static void test_suspension(void) {
    unsigned mask = BIT(XNU_SIGALRM), now;
    int before = count;
    set(XNU_SIGALRM, note_signal, 0, 0);
    call(XNU_SYS_sigprocmask, XNU_SIG_BLOCK, &mask, 0);
    alarm_in(1000);
    CHECK(call(XNU_SYS_sigsuspend, 0).error == XNU_EINTR);
    CHECK(count == before + 1);
    call(XNU_SYS_sigprocmask, XNU_SIG_UNBLOCK, &mask, &now);
    CHECK(now == mask);
}

/// A signal in the middle of a loop without calls, whose registers have to survive.
static void test_loop(void) {
    unsigned long sum = 0, rounds = 0;
    int before = count;
    set(XNU_SIGALRM, note_signal, 0, 0);
    alarm_in(20000);
    __asm__ volatile("pxor %%xmm5, %%xmm5\n\t"
                     "mov $7, %%r10\n"
                     "1:  inc %1\n\t"
                     "add %%r10, %0\n\t"
                     "cmp %2, %3\n\t"
                     "je 1b\n\t"
                     "ptest %%xmm5, %%xmm5\n\t"
                     "jz 2f\n\t"
                     "xor %0, %0\n"
                     "2:\n"
                     : "+r"(sum), "+r"(rounds)
                     : "r"(before), "m"(count)
                     : "r10", "xmm5", "cc", "memory");
    CHECK(count == before + 1);
    CHECK(sum == rounds * 7);
}

static char own_stack[65536] __attribute__((aligned(16)));
static volatile int was_on_stack;
static void look_at_stack(int signal, struct xnu_siginfo_t *information, void *context) {
    char here;
    struct xnu_sigaltstack stack;
    note_signal(signal, information, context);
    CHECK(!call(XNU_SYS_sigaltstack, 0, &stack).error);
    was_on_stack = &here > own_stack && &here < own_stack + sizeof own_stack && stack.xnu_ss_flags & XNU_SS_ONSTACK;
}

static void test_stack(void) {
    struct xnu_sigaltstack stack = {(unsigned long)own_stack, sizeof own_stack, 0, {0}}, old;
    CHECK(!call(XNU_SYS_sigaltstack, &stack, &old).error);
    CHECK(old.xnu_ss_flags & XNU_SS_DISABLE);
    set(XNU_SIGUSR1, look_at_stack, XNU_SA_ONSTACK, 0);
    call(XNU_SYS_kill, own(), XNU_SIGUSR1, 1);
    CHECK(was_on_stack);
    CHECK(!call(XNU_SYS_sigaltstack, 0, &old).error && !(old.xnu_ss_flags & XNU_SS_ONSTACK));
}

/// A fault whose handler goes on behind the instruction.
static void skip_instruction(int signal, struct xnu_siginfo_t *information, void *context) {
    note_signal(signal, information, context);
    // ucontext: the machine's context is at 48, its registers after 16 bytes, rip the 17th of them.
    unsigned long machine = *(unsigned long *)((char *)context + 48);
    *(unsigned long *)(machine + 16 + 16 * 8) += 2;
}

static void test_fault(void) {
    int before = count;
    set(XNU_SIGSEGV, skip_instruction, XNU_SA_SIGINFO, 0);
    set(XNU_SIGBUS, skip_instruction, XNU_SA_SIGINFO, 0);
    // mov (%rax), %eax takes two bytes: nothing is at 16.
    __asm__ volatile("mov $16, %%eax\n\t.byte 0x8b, 0x00" ::: "rax");
    CHECK(count == before + 1 && last == XNU_SIGSEGV);
    // A page that's there and can't be written: SIGBUS on macOS.
    __asm__ volatile("lea _trampoline(%%rip), %%rax\n\t.byte 0x89, 0x00" ::: "rax");
    CHECK(count == before + 2 && last == XNU_SIGBUS);
}

int main(void) {
    test_handler();
    test_once();
    test_mask();
    test_interruption();
    test_restart();
    test_suspension();
    test_loop();
    test_stack();
    test_fault();
    say("signals are as they should be\n");
    return 0;
}
