#if defined(__linux__) && defined(__x86_64__)
#include "Signals/signals.h"

#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "Trace/notes.h"
#include "Trace/trace.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"
#include "Trap/trap.h"
#include "process.h"

static struct xnu_sigaction actions[XNU_SIGNAL_LIMIT];
/// What came and has no handler yet, with what Linux told of it.
static volatile uint32_t waiting;
static siginfo_t informations[XNU_SIGNAL_LIMIT];
static uint32_t blocked;
/// What is blocked again after a call that blocks others while it waits.
static uint32_t blocked_before;
static bool is_suspended;

volatile uint32_t signals_are_waiting;
bool signals_have_handlers;
struct xnu_sigaltstack signals_stack = {.xnu_ss_flags = XNU_SS_DISABLE};
bool signals_are_on_stack;

/// The signals that Linux sends for what an instruction did; they can't wait, and aren't blocked.
static bool is_synchronous(int signal) {
    return signal == SIGSEGV || signal == SIGBUS || signal == SIGILL || signal == SIGFPE || signal == SIGTRAP ||
           signal == SIGSYS;
}

static bool is_ignored_by_default(int signal) {
    return signal == XNU_SIGCHLD || signal == XNU_SIGURG || signal == XNU_SIGCONT || signal == XNU_SIGWINCH ||
           signal == XNU_SIGIO || signal == XNU_SIGINFO;
}

static bool stops_by_default(int signal) {
    return signal == XNU_SIGSTOP || signal == XNU_SIGTSTP || signal == XNU_SIGTTIN || signal == XNU_SIGTTOU;
}

static void update_waiting(void) { signals_are_waiting = waiting & ~blocked; }

// MARK: Linux's handlers

static void signal_came(int number, siginfo_t *information, void *pointer) {
    trap_enter_machrun();
    ucontext_t *context = pointer;
    greg_t *registers = context->uc_mcontext.gregs;
    uint64_t place = (uint64_t)registers[REG_RIP];
    int signal = signal_to_macos(number);
    if (signal) {
        waiting |= signal_bit(signal);
        informations[signal] = *information;
        update_waiting();
    }
    if (trap_is_program(place)) {
        signals_deliver(context);
        trap_enter_program();
    } else if (place >= (uint64_t)host_wait_start && place <= (uint64_t)host_wait_instruction) {
        // Between looking for signals and waiting: it doesn't wait.
        registers[REG_RIP] = (greg_t)host_wait_interrupted;
    }
}

/// What an instruction did.
static void instruction_failed(int number, siginfo_t *information, void *pointer) {
    if (information->si_code <= 0) {
        // Sent by a process, and so a signal like any other.
        signal_came(number, information, pointer);
        return;
    }
    trap_enter_machrun();
    ucontext_t *context = pointer;
    greg_t *registers = context->uc_mcontext.gregs;
    uint64_t place = (uint64_t)registers[REG_RIP];
    if (place == (uint64_t)memory_copy_instruction) {
        registers[REG_RIP] = (greg_t)memory_copy_fault;
        return;
    }
    // The program jumped somewhere wild; or it's a fault of machrun itself.
    if (!trap_is_program(place))
        note("signal %d at 0x%llx, address %p, outside the program", number, (unsigned long long)place,
             information->si_addr);
    int signal = signal_to_macos(number);
    // bsd/uxkern/ux_exception.c: a page that is there but protected is SIGBUS on macOS.
    if (number == SIGSEGV && information->si_code == SEGV_ACCERR) signal = XNU_SIGBUS;
    signals_raise(signal, information, context);
    trap_enter_program();
}

void signals_prepare(void) {
    for (int number = 1; number < XNU_SIGNAL_LIMIT; number++)
        if (is_synchronous(number) && number != SIGSYS) trap_set_handler(number, instruction_failed, SA_NODEFER);
    for (int signal = 1; signal < XNU_SIGNAL_LIMIT; signal++) {
        int number = signal_to_linux(signal);
        struct {
            void *handler;
            unsigned long flags;
            void *restorer;
            unsigned long mask;
        } inherited = {0};
        if (!number || is_synchronous(number)) continue;
        syscall(SYS_rt_sigaction, number, NULL, &inherited, sizeof inherited.mask);
        if (inherited.handler == (void *)SIG_IGN) actions[signal].xnu_sa_handler = XNU_SIG_IGN;
        // So that the trace can tell how the program ended.
        bool ends = !is_ignored_by_default(signal) && !stops_by_default(signal) && signal != XNU_SIGKILL;
        if (trace_is_on() && ends && actions[signal].xnu_sa_handler == XNU_SIG_DFL)
            trap_set_handler(number, signal_came, 0);
    }
    uint64_t mask = 0;
    host_call(SYS_rt_sigprocmask, SIG_BLOCK, 0, &mask, sizeof mask);
    blocked = signal_set_to_macos(mask);
    signals_have_handlers = trace_is_on();
}

// MARK: Actions

struct xnu_sigaction signals_action(int signal) { return actions[signal]; }

void signals_set_action(int signal, const struct xnu_sigaction *action) {
    actions[signal] = *action;
    int number = signal_to_linux(signal);
    if (action->xnu_sa_handler == XNU_SIG_IGN ||
        (action->xnu_sa_handler == XNU_SIG_DFL && is_ignored_by_default(signal))) {
        waiting &= ~signal_bit(signal);
        update_waiting();
    }
    if (!number || is_synchronous(number)) return;
    bool ends = !is_ignored_by_default(signal) && !stops_by_default(signal);
    if (action->xnu_sa_handler > XNU_SIG_IGN || (action->xnu_sa_handler == XNU_SIG_DFL && ends && trace_is_on())) {
        int flags = (action->xnu_sa_flags & XNU_SA_NOCLDSTOP ? SA_NOCLDSTOP : 0) |
                    (action->xnu_sa_flags & XNU_SA_NOCLDWAIT ? SA_NOCLDWAIT : 0);
        trap_set_handler(number, signal_came, flags);
        signals_have_handlers = true;
    } else {
        struct sigaction plain = {.sa_handler = action->xnu_sa_handler == XNU_SIG_IGN ? SIG_IGN : SIG_DFL};
        if (action->xnu_sa_flags & XNU_SA_NOCLDWAIT) plain.sa_flags |= SA_NOCLDWAIT;
        sigaction(number, &plain, NULL);
    }
}

void signals_set_mask(ucontext_t *context, uint32_t set) {
    // bsd/kern/kern_sig.c: these can't be blocked.
    blocked = set & ~(signal_bit(XNU_SIGKILL) | signal_bit(XNU_SIGSTOP));
    uint64_t mask = signal_set_to_linux(blocked);
    // Linux would end a program that faults, or makes a call, with these blocked.
    for (int number = 1; number < XNU_SIGNAL_LIMIT; number++)
        if (is_synchronous(number)) mask &= ~(1ull << (number - 1));
    memcpy(&context->uc_sigmask, &mask, sizeof mask);
    update_waiting();
}

uint32_t signals_mask(const ucontext_t *context) {
    (void)context;
    return is_suspended ? blocked_before : blocked;
}

uint64_t signals_begin_suspension(ucontext_t *context, uint32_t set) {
    blocked_before = blocked;
    signals_set_mask(context, set);
    is_suspended = true;
    uint64_t mask;
    memcpy(&mask, &context->uc_sigmask, sizeof mask);
    return mask;
}

uint32_t signals_pending(void) {
    uint64_t set = 0;
    host_call(SYS_rt_sigpending, &set, sizeof set);
    return (signal_set_to_macos(set) | waiting) & blocked;
}

void signals_forget_waiting(void) {
    waiting = 0;
    update_waiting();
}

// MARK: Delivery

static int first_waiting(void) { return signals_are_waiting ? __builtin_ctz(signals_are_waiting) + 1 : 0; }

bool signals_restart_calls(void) {
    int signal = first_waiting();
    if (!signal) return true;
    const struct xnu_sigaction *action = &actions[signal];
    return action->xnu_sa_handler <= XNU_SIG_IGN || action->xnu_sa_flags & XNU_SA_RESTART;
}

void signals_deliver(ucontext_t *context) {
    for (int signal; (signal = first_waiting());) {
        waiting &= ~signal_bit(signal);
        update_waiting();
        signals_raise(signal, &informations[signal], context);
    }
    if (is_suspended) {
        is_suspended = false;
        signals_set_mask(context, blocked_before);
    }
}

void signals_raise(int signal, siginfo_t *information, ucontext_t *context) {
    struct xnu_sigaction action = actions[signal];
    uint64_t place = (uint64_t)context->uc_mcontext.gregs[REG_RIP];
    bool is_fault = information->si_code > 0 && is_synchronous(signal_to_linux(signal));
    if (action.xnu_sa_handler == XNU_SIG_IGN && !is_fault) return;
    if (action.xnu_sa_handler == XNU_SIG_DFL && is_ignored_by_default(signal)) return;
    trace_signal(signal, information);
    if (action.xnu_sa_handler <= XNU_SIG_IGN || (is_fault && blocked & signal_bit(signal))) {
        if (is_fault) trace_crash(signal, information, context);
        signals_die(signal, place);
    }
    uint32_t before = blocked;
    if (action.xnu_sa_flags & XNU_SA_RESETHAND) actions[signal].xnu_sa_handler = XNU_SIG_DFL;
    if (!signal_enter_handler(signal, &action, information, context)) {
        note("the stack has no room for a signal's frame at 0x%llx",
             (unsigned long long)context->uc_mcontext.gregs[REG_RSP]);
        signals_die(XNU_SIGILL, place);
    }
    // The frame keeps what was blocked before the wait.
    is_suspended = false;
    signals_set_mask(context,
                     before | action.xnu_sa_mask | (action.xnu_sa_flags & XNU_SA_NODEFER ? 0 : signal_bit(signal)));
}

void signals_die(int signal, uint64_t place) {
    trace_killed(signal, place);
    int number = signal_to_linux(signal);
    if (!number) number = SIGKILL;
    struct sigaction plain = {.sa_handler = SIG_DFL};
    sigaction(number, &plain, NULL);
    uint64_t none = 0;
    host_call(SYS_rt_sigprocmask, SIG_SETMASK, &none, 0, sizeof none);
    host_call(SYS_kill, host_call(SYS_getpid, 0), number);
    // Nothing but SIGKILL is left, should the signal have been one that doesn't end.
    host_call(SYS_kill, host_call(SYS_getpid, 0), SIGKILL);
    _exit(128 + number);
}
#endif
