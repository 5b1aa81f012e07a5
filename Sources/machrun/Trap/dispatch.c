#if defined(__linux__) && defined(__x86_64__)
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "Calls/call.h"
#include "Calls/descriptors.h"
#include "Options/injection.h"
#include "Signals/signals.h"
#include "Trace/notes.h"
#include "Trace/summary.h"
#include "Trace/trace.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"
#include "Trap/trap.h"
#include "process.h"

/// The classes in bits 24 to 31 of rax (osfmk/mach/i386/syscall_sw.h).
enum { CLASS_NONE = 0, CLASS_MACH = 1, CLASS_UNIX = 2, CLASS_MACHINE = 3, CLASS_SHIFT = 24 };
/// The carry flag.
enum { FLAG_CARRY = 1 };
/// Bytes of a `syscall`.
enum { SYSCALL_BYTES = 2 };

// MARK: What isn't a call

static void raise_bad_call(const struct call *call) {
    siginfo_t information = {.si_signo = SIGSYS, .si_code = 1};
    signals_raise(XNU_SIGSYS, &information, call->context);
}

static void refuse_class(struct call *call, uint64_t rax) {
    char place[256];
    unsigned class = (uint32_t)rax >> CLASS_SHIFT, number = rax & 0xffffff;
    image_place(&process.image, call->place, place, sizeof place);
    if (class == CLASS_NONE && xnu_kind_of(number) == XNU_KIND_call)
        note("the system call %u at %s lacks the class 0x2000000; with it, it would be %s", number, place,
             xnu_calls[number].name);
    else
        note("the system call 0x%llx at %s is of class %u%s, not of Unix's, 2", (unsigned long long)rax, place, class,
             class == CLASS_MACH ? " (Mach, which is not emulated)" : "");
    raise_bad_call(call);
}

/// A call of XNU's that machrun doesn't do. Going on would show the program something that no Mac does.
static void refuse_call(struct call *call) {
    char place[256];
    image_place(&process.image, call->place, place, sizeof place);
    if (xnu_calls[call->number].name)
        note("%s (%u) at %s is a system call of macOS that machrun does not emulate", xnu_calls[call->number].name,
             call->number, place);
    else
        note("the system call %u at %s does not exist in XNU", call->number, place);
}

// MARK: Arguments

/// Reads the arguments. Returns XNU's errno.
static int read_arguments(struct call *call) {
    const greg_t *registers = call->context->uc_mcontext.gregs;
    static const int order[] = {REG_RDI, REG_RSI, REG_RDX, REG_R10, REG_R8, REG_R9};
    unsigned in_registers = 6, first = 0;
    // Number 0: the number is the first argument (bsd/dev/i386/systemcalls.c).
    if (!call->number) {
        call->number = (uint16_t)registers[REG_RDI];
        first = 1;
        in_registers = 5;
    }
    for (unsigned i = 0; i < in_registers; i++) call->arguments[i] = (uint64_t)registers[order[first + i]];
    unsigned count = call->number < XNU_CALL_LIMIT ? xnu_calls[call->number].count : 0;
    if (count <= in_registers) return 0;
    // The rest is on the stack, above a return address.
    return copy_in(&call->arguments[in_registers], (uint64_t)registers[REG_RSP] + 8, (count - in_registers) * 8);
}

/// Machrun's own descriptors look closed to the program.
static bool names_own_descriptor(const struct call *call) {
    const struct xnu_call *known = &xnu_calls[call->number];
    for (unsigned i = 0; i < known->count; i++)
        if (known->parameters[i].kind == XNU_PARAMETER_descriptor && !is_descriptor_of_program((int)call->arguments[i]))
            return true;
    return false;
}

/// A descriptor above the program's limit, which is lower than the process's.
static int check_limit(struct call *call) {
    bool is_above =
        xnu_calls[call->number].result == XNU_RESULT_descriptor && (uint64_t)call->result >= descriptors_limit();
    bool second_is = call->number == XNU_SYS_pipe && (uint64_t)call->second >= descriptors_limit();
    if (!is_above && !second_is) return 0;
    host_call(SYS_close, call->result);
    if (call->number == XNU_SYS_pipe) host_call(SYS_close, call->second);
    call->result = call->second = 0;
    return XNU_EMFILE;
}

// MARK: The call

/// Does the call, or what --inject says.
static void do_call(struct call *call) {
    struct injection injection;
    call_function *function = call_function_of(call->number);
    bool is_injected = injection_next(call->number, &injection);
    if (is_injected && injection.delay_microseconds) usleep((useconds_t)injection.delay_microseconds);
    if (is_injected && (injection.error || injection.has_result)) {
        call->is_injected = true;
        call->error = injection.error;
        call->result = injection.error ? 0 : injection.result;
    } else if (xnu_kind_of(call->number) == XNU_KIND_enosys)
        call->error = XNU_ENOSYS;
    else if (!function || names_own_descriptor(call)) {
        call->error = function ? XNU_EBADF : XNU_ENOSYS;
    } else {
        call->error = function(call);
        if (!call->error) call->error = check_limit(call);
    }
    if (is_injected && injection.signal)
        host_call(SYS_kill, host_call(SYS_getpid, 0), signal_to_linux(injection.signal));
}

/// Sets rax, rdx and the carry flag (bsd/dev/i386/systemcalls.c).
static void set_registers(const struct call *call) {
    greg_t *registers = call->context->uc_mcontext.gregs;
    if (call->has_set_registers) return;
    if (call->error) {
        // rdx stays.
        registers[REG_RAX] = call->error;
        registers[REG_EFL] |= FLAG_CARRY;
    } else {
        registers[REG_RAX] = call->result;
        registers[REG_RDX] = call->second;
        registers[REG_EFL] &= ~(greg_t)FLAG_CARRY;
    }
}

/// Lets signals come that waited for the call's end. Nothing can come between that and the program's going on.
static void finish(struct call *call) {
    if (!signals_have_handlers && !signals_are_waiting) return;
    uint64_t all = ~0ull;
    host_call(SYS_rt_sigprocmask, SIG_SETMASK, &all, 0, sizeof all);
    signals_deliver(call->context);
}

void system_call_trapped(int signal, siginfo_t *information, void *pointer) {
    trap_enter_machrun();
    ucontext_t *context = pointer;
    greg_t *registers = context->uc_mcontext.gregs;
    uint64_t rax = (uint64_t)registers[REG_RAX];
    int kept_errno = errno;
    struct call call = {
        .context = context, .place = (uint64_t)registers[REG_RIP] - SYSCALL_BYTES, .number = rax & 0xffffff};
    if (information->si_code <= 0) {
        // Sent by kill: a signal like any other.
        signals_raise(signal_to_macos(signal), information, context);
    } else if ((uint32_t)rax >> CLASS_SHIFT != CLASS_UNIX) {
        refuse_class(&call, rax);
    } else {
        call.error = read_arguments(&call);
        enum xnu_kind kind = xnu_kind_of(call.number);
        bool is_known = kind == XNU_KIND_enosys || (kind == XNU_KIND_call && call_function_of(call.number));
        uint64_t start = summary_now();
        if (!is_known) {
            refuse_call(&call);
            call.error = XNU_ENOSYS;
        } else if (!call.error) {
            trace_call_begins(&call);
            do_call(&call);
        }
        bool is_interrupted = call.error == XNU_EINTR && signals_are_waiting && !call.is_injected;
        if (xnu_calls[call.number < XNU_CALL_LIMIT ? call.number : 0].name && !call.is_in_child) {
            summary_add(call.number, call.error, start);
            trace_call_ends(&call, is_interrupted);
        }
        if (is_interrupted && !call.never_restarts && signals_restart_calls())
            registers[REG_RIP] -= SYSCALL_BYTES;
        else
            set_registers(&call);
        if (!is_known) raise_bad_call(&call);
        finish(&call);
    }
    errno = kept_errno;
    trap_enter_program();
}
#endif
