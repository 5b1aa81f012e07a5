#if defined(__linux__) && defined(__x86_64__)
#include <errno.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "Calls/functions.h"
#include "Generated/Structures.h"
#include "Signals/signals.h"
#include "Trace/notes.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"

#define A call->arguments

/// What sigaction gives back has no trampoline (bsd/sys/signal.h).
struct given_back {
    uint64_t handler;
    uint32_t mask;
    int32_t flags;
};

int call_sigaction(struct call *call) {
    int signal = (int)A[0];
    if (signal < 1 || signal >= XNU_SIGNAL_LIMIT) return XNU_EINVAL;
    if (A[1] && (signal == XNU_SIGKILL || signal == XNU_SIGSTOP)) return XNU_EINVAL;
    struct xnu_sigaction old = signals_action(signal), action;
    if (A[1] && copy_in(&action, A[1], sizeof action)) return XNU_EFAULT;
    if (A[2]) {
        struct given_back given_back = {old.xnu_sa_handler, old.xnu_sa_mask, old.xnu_sa_flags};
        if (copy_out(A[2], &given_back, sizeof given_back)) return XNU_EFAULT;
    }
    if (!A[1]) return 0;
    if (action.xnu_sa_handler > XNU_SIG_IGN && !action.xnu_sa_tramp)
        note("sigaction: the handler of signal %d has no sa_tramp, where XNU would enter it", signal);
    signals_set_action(signal, &action);
    return 0;
}

int call_sigprocmask(struct call *call) {
    uint32_t old = signals_mask(call->context), set;
    if (A[2] && copy_out(A[2], &old, sizeof old)) return XNU_EFAULT;
    if (!A[1]) return 0;
    if (copy_in(&set, A[1], sizeof set)) return XNU_EFAULT;
    switch ((int)A[0]) {
    case XNU_SIG_BLOCK: signals_set_mask(call->context, old | set); return 0;
    case XNU_SIG_UNBLOCK: signals_set_mask(call->context, old & ~set); return 0;
    case XNU_SIG_SETMASK: signals_set_mask(call->context, set); return 0;
    default: return XNU_EINVAL;
    }
}

int call_sigpending(struct call *call) {
    uint32_t set = signals_pending();
    return copy_out(A[0], &set, sizeof set);
}

int call_sigsuspend(struct call *call) {
    uint64_t mask = signals_begin_suspension(call->context, (uint32_t)A[0]);
    call->never_restarts = true;
    return call_take(call, host_wait(SYS_rt_sigsuspend, &mask, sizeof mask));
}

int call_sigaltstack(struct call *call) {
    struct xnu_sigaltstack old = signals_stack, stack;
    if (signals_are_on_stack) old.xnu_ss_flags |= XNU_SS_ONSTACK;
    if (A[1] && copy_out(A[1], &old, sizeof old)) return XNU_EFAULT;
    if (!A[0]) return 0;
    if (copy_in(&stack, A[0], sizeof stack)) return XNU_EFAULT;
    if (stack.xnu_ss_flags & ~XNU_SS_DISABLE) return XNU_EINVAL;
    if (signals_are_on_stack) return stack.xnu_ss_flags & XNU_SS_DISABLE ? XNU_EINVAL : XNU_EPERM;
    // bsd/sys/signal.h: MINSIGSTKSZ.
    if (!(stack.xnu_ss_flags & XNU_SS_DISABLE) && stack.xnu_ss_size < 32768) return XNU_ENOMEM;
    signals_stack = stack;
    return 0;
}

int call_sigreturn(struct call *call) { return signals_return(call); }

int call_kill(struct call *call) {
    int signal = (int)A[1], translated = signal ? signal_to_linux(signal) : 0;
    if (signal < 0 || signal >= XNU_SIGNAL_LIMIT) return XNU_EINVAL;
    if (signal && !translated) {
        const struct xnu_constant *constant = constant_on_macos(XNU_FAMILY_SIG, signal);
        note("kill: Linux has no %s", constant ? constant->name : "such signal");
        return XNU_EINVAL;
    }
    return call_take(call, host_call(SYS_kill, (int)A[0], translated));
}
#endif
