#if defined(__linux__) && defined(__x86_64__)
#include "Trace/trace.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "Signals/signals.h"
#include "Trace/line.h"
#include "Trace/notes.h"
#include "Trace/summary.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"
#include "process.h"

/// Where strace puts the result.
enum { RESULT_COLUMN = 40 };

static int output = -1;

void trace_prepare(void) {
    struct options *options = &process.options;
    process.is_child = options->is_child;
    if (options->trace_descriptor < 0 && options->output) {
        int file = open(options->output, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0644);
        if (file < 0) fail(EXIT_USAGE, "%s: %s", options->output, strerror(errno));
        options->trace_descriptor = move_descriptor_away(file);
    } else if (options->trace_descriptor < 0 && (options->traces || options->summarizes)) {
        // A copy: the program may close its own.
        int copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
        options->trace_descriptor = copy < 0 ? -1 : move_descriptor_away(copy);
    }
    output = options->trace_descriptor;
    if (output >= 0) fcntl(output, F_SETFD, FD_CLOEXEC);
}

bool trace_is_on(void) {
    const struct options *options = &process.options;
    return options->traces && !options->summarizes && output >= 0 && (!process.is_child || options->follows);
}

// MARK: Lines

static void begin_line(void) {
    line_clear();
    if (process.is_child) line_add("[pid %ld] ", host_call(SYS_getpid, 0));
}

static void end_line(void) {
    trace_line.text[trace_line.length++] = '\n';
    size_t written = 0;
    while (written < trace_line.length) {
        long count = host_call(SYS_write, output, trace_line.text + written, trace_line.length - written);
        if (count == -EINTR) continue;
        if (count <= 0) return;
        written += (size_t)count;
    }
}

static void add_place(uint64_t place) {
    char text[256];
    if (!process.options.shows_place) return;
    image_place(&process.image, place, text, sizeof text);
    line_add("[%s] ", text);
}

// MARK: Calls

/// The parameter that holds a length which the kernel changes; -1 where there is none.
static int length_parameter(unsigned number) {
    const struct xnu_call *known = &xnu_calls[number];
    for (int i = 0; i < known->count; i++)
        if (!strcmp(known->parameters[i].type, "socklen_t *")) return i;
    return -1;
}

void trace_call_begins(struct call *call) {
    if (!trace_is_on()) return;
    trace_keep_sets(call);
    int parameter = length_parameter(call->number);
    if (parameter >= 0 && copy_in(&call->length_before, call->arguments[parameter], sizeof call->length_before))
        call->length_before = 0;
}

static void add_result(const struct call *call) {
    int64_t result = call->result;
    if (call->error)
        line_add("-1 %s (%s)", errno_name(call->error), errno_meaning(call->error));
    else if (xnu_calls[call->number].result == XNU_RESULT_address || result > INT32_MAX * 16ll)
        line_add("0x%llx", (unsigned long long)result);
    else
        line_add("%lld", (long long)result);
    if (call->is_injected) line_add(" (INJECTED)");
    if (!call->error) trace_result_words(call);
    // The other result of the call that has two.
    if (!call->error && call->number == XNU_SYS_pipe) line_add(" [rdx = %lld]", (long long)call->second);
}

void trace_call_ends(const struct call *call, bool waits_for_signal) {
    if (!trace_is_on()) return;
    begin_line();
    add_place(call->place);
    line_add("%s(", xnu_calls[call->number].name);
    trace_arguments(call);
    line_add(") ");
    line_pad(RESULT_COLUMN);
    line_add("= ");
    if (waits_for_signal)
        line_add(call->never_restarts ? "? ERESTARTNOHAND (To be restarted if no handler)"
                                      : "? ERESTARTSYS (To be restarted if SA_RESTART is set)");
    else
        add_result(call);
    end_line();
}

static void print_summary(void) {
    if (!process.is_child) summary_print(output);
}

void trace_exit(int code) {
    if (trace_is_on()) {
        begin_line();
        line_add("exit(%d) ", code);
        line_pad(RESULT_COLUMN);
        line_add("= ?");
        end_line();
        begin_line();
        line_add("+++ exited with %d +++", code & 255);
        end_line();
    }
    print_summary();
}

void trace_exec(const char *path, char *const *arguments, char *const *environment) {
    if (!trace_is_on()) return;
    unsigned count = 0;
    while (environment[count]) count++;
    begin_line();
    line_add("execve(");
    line_add_string((const uint8_t *)path, strlen(path), 0);
    line_add(", [");
    for (unsigned i = 0; arguments[i]; i++) {
        if (i) line_add(", ");
        line_add_string((const uint8_t *)arguments[i], strlen(arguments[i]), 0);
    }
    line_add("], %p /* %u var%s */) ", (const void *)environment, count, count == 1 ? "" : "s");
    line_pad(RESULT_COLUMN);
    line_add("= 0");
    end_line();
}

void trace_in_child(void) { process.is_child = process.options.is_child = true; }

// MARK: Signals

static const char *signal_name(int signal) {
    const struct xnu_constant *constant = constant_on_macos(XNU_FAMILY_SIG, signal);
    return constant ? constant->name : "SIG?";
}

static const char *reason_name(int signal, int code) {
    if (code <= 0) return code == SI_USER ? "SI_USER" : "SI_QUEUE";
    if (signal == XNU_SIGSEGV)
        return code == SEGV_MAPERR ? "SEGV_MAPERR" : code == SEGV_ACCERR ? "SEGV_ACCERR" : "SI_KERNEL";
    if (signal == XNU_SIGBUS) return "BUS_ADRERR";
    if (signal == XNU_SIGFPE) return code == FPE_INTDIV ? "FPE_INTDIV" : "FPE_FLTINV";
    if (signal == XNU_SIGILL) return "ILL_ILLOPC";
    if (signal == XNU_SIGTRAP) return "TRAP_BRKPT";
    if (signal == XNU_SIGCHLD)
        return code == CLD_EXITED ? "CLD_EXITED" : code == CLD_KILLED ? "CLD_KILLED" : "CLD_STOPPED";
    return code == SI_USER ? "SI_USER" : "SI_KERNEL";
}

void trace_signal(int signal, const siginfo_t *information) {
    if (!trace_is_on()) return;
    begin_line();
    line_add("--- %s {si_signo=%s, si_code=%s", signal_name(signal), signal_name(signal),
             reason_name(signal, information->si_code));
    if (information->si_code > 0 && signal != XNU_SIGCHLD)
        line_add(", si_addr=%p", information->si_addr);
    else
        line_add(", si_pid=%d, si_uid=%d", information->si_pid, information->si_uid);
    line_add("} ---");
    end_line();
}

void trace_killed(int signal, uint64_t place) {
    (void)place;
    if (trace_is_on()) {
        begin_line();
        line_add("+++ killed by %s +++", signal_name(signal));
        end_line();
    }
    print_summary();
}

void trace_crash(int signal, const siginfo_t *information, const ucontext_t *context) {
    const greg_t *r = context->uc_mcontext.gregs;
    char place[256];
    image_place(&process.image, (uint64_t)r[REG_RIP], place, sizeof place);
    if (signal == XNU_SIGSEGV || signal == XNU_SIGBUS)
        note("%s at %s, address %p", signal_name(signal), place, information->si_addr);
    else
        note("%s at %s", signal_name(signal), place);
    note("  rax %016llx rbx %016llx rcx %016llx rdx %016llx", r[REG_RAX], r[REG_RBX], r[REG_RCX], r[REG_RDX]);
    note("  rsi %016llx rdi %016llx rbp %016llx rsp %016llx", r[REG_RSI], r[REG_RDI], r[REG_RBP], r[REG_RSP]);
    note("  r8  %016llx r9  %016llx r10 %016llx r11 %016llx", r[REG_R8], r[REG_R9], r[REG_R10], r[REG_R11]);
    note("  r12 %016llx r13 %016llx r14 %016llx r15 %016llx", r[REG_R12], r[REG_R13], r[REG_R14], r[REG_R15]);
}
#endif
