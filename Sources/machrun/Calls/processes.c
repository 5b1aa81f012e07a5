#if defined(__linux__) && defined(__x86_64__)
#include <errno.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "Calls/functions.h"
#include "Queues/queue.h"
#include "Calls/usage.h"
#include "Options/injection.h"
#include "Signals/signals.h"
#include "Trace/trace.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"
#include "Trap/trap.h"

#define A call->arguments

int call_exit(struct call *call) {
    trace_exit((int)A[0]);
    host_call(SYS_exit_group, (int)A[0] & 255);
    return 0;
}

int call_fork(struct call *call) {
    // What comes to the child isn't to be taken for what waited in the parent. The end of the call lets them come.
    uint64_t all = ~0ull;
    host_call(SYS_rt_sigprocmask, SIG_SETMASK, &all, 0, sizeof all);
    pid_t child = fork();
    if (child < 0) return errno_to_macos(errno);
    if (child > 0) {
        call->result = child;
        return 0;
    }
    trap_install_in_child();
    trace_in_child();
    injection_restart();
    signals_forget_waiting();
    queues_forget_all();
    // bsd/dev/i386/systemcalls.c: the child gets its own number in rax, and 1 in rdx.
    call->is_in_child = true;
    call->result = getpid();
    call->second = 1;
    return 0;
}

// MARK: Waiting

/// The status in macOS's form: signals have other numbers (bsd/sys/wait.h).
static int translated_status(int status) {
    if (WIFEXITED(status)) return status;
    if (WIFSIGNALED(status)) return (status & ~0x7f) | signal_to_macos(WTERMSIG(status));
    if (WIFCONTINUED(status)) return XNU_SIGCONT << 8 | 0x7f;
    return signal_to_macos(WSTOPSIG(status)) << 8 | 0x7f;
}

int call_wait4(struct call *call) {
    int status = 0;
    struct rusage usage;
    uint32_t options = flags_to_linux(XNU_FAMILY_W, (uint32_t)A[2], 0, "wait4");
    int problem = call_take(call, host_wait(SYS_wait4, (int)A[0], &status, options, A[3] ? &usage : NULL));
    if (problem || !call->result) return problem;
    status = translated_status(status);
    if (A[1]) problem = copy_out(A[1], &status, sizeof status);
    if (!problem && A[3]) problem = usage_out(A[3], &usage);
    return problem;
}

// MARK: Who it is

#define PLAIN(name, number)                                                                                            \
    int call_##name(struct call *call) { return call_take(call, host_call(number, (int)A[0], (int)A[1], (int)A[2])); }

PLAIN(getpid, SYS_getpid)
PLAIN(getppid, SYS_getppid)
PLAIN(gettid, SYS_gettid)
PLAIN(getuid, SYS_getuid)
PLAIN(geteuid, SYS_geteuid)
PLAIN(getgid, SYS_getgid)
PLAIN(getegid, SYS_getegid)
PLAIN(setuid, SYS_setuid)
PLAIN(setgid, SYS_setgid)
PLAIN(setreuid, SYS_setreuid)
PLAIN(setregid, SYS_setregid)
PLAIN(getpgid, SYS_getpgid)
PLAIN(setpgid, SYS_setpgid)
PLAIN(getsid, SYS_getsid)
PLAIN(setsid, SYS_setsid)

int call_seteuid(struct call *call) { return call_take(call, host_call(SYS_setresuid, -1, (int)A[0], -1)); }
int call_setegid(struct call *call) { return call_take(call, host_call(SYS_setresgid, -1, (int)A[0], -1)); }
int call_getpgrp(struct call *call) { return call_take(call, host_call(SYS_getpgid, 0)); }
int call_getgroups(struct call *call) { return call_take(call, host_call(SYS_getgroups, (int)A[0], A[1])); }

int call_issetugid(struct call *call) {
    call->result = 0;
    return 0;
}

int call_getpriority(struct call *call) {
    // PRIO_PROCESS, PRIO_PGRP and PRIO_USER are the same numbers; Linux's call gives 20 less the value.
    int problem = call_take(call, host_call(SYS_getpriority, (int)A[0], (int)A[1]));
    call->result = 20 - call->result;
    return problem;
}

int call_setpriority(struct call *call) {
    return call_take(call, host_call(SYS_setpriority, (int)A[0], (int)A[1], (int)A[2]));
}
#endif
