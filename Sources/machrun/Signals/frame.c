#if defined(__linux__) && defined(__x86_64__)
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "Signals/signals.h"
#include "Signals/vectors.h"
#include "Translation/memory.h"
#include "Trace/notes.h"

// The frame that XNU puts on the stack (bsd/dev/i386/unix_signal.c, sendsig): these structures are the kernel's own,
// so they aren't in the package's tables. osfmk/mach/i386/_structs.h, bsd/sys/_types/_ucontext64.h.

struct exception_state {
    uint16_t trap_number, processor;
    uint32_t error;
    uint64_t address;
};

struct thread_state {
    uint64_t rax, rbx, rcx, rdx, rdi, rsi, rbp, rsp, r8, r9, r10, r11, r12, r13, r14, r15, rip, rflags, cs, fs, gs;
};

struct float_state {
    int32_t reserved[2];
    /// What fxsave writes.
    uint8_t area[512];
    int32_t reserved_at_end;
};

struct machine_context {
    struct exception_state exception;
    struct thread_state thread;
    struct float_state floating;
} __attribute__((packed));
_Static_assert(sizeof(struct machine_context) == 16 + 168 + 524, "mcontext64");

struct user_context {
    int32_t is_on_stack;
    uint32_t mask;
    uint64_t stack_pointer, stack_size;
    int32_t stack_flags, padding;
    uint64_t link, machine_context_size, machine_context;
};
_Static_assert(sizeof(struct user_context) == 56, "ucontext64");

/// `infostyle` of a handler without and with SA_SIGINFO, and what sigreturn knows besides.
enum { UC_TRAD = 1, UC_FLAVOR = 30, UC_SET_ALT_STACK = 0x40000000, UC_RESET_ALT_STACK = (int)0x80000000 };
enum { RED_ZONE = 128 };
/// Where in what fxsave writes the bytes begin that software may use (Intel SDM, FXSAVE).
enum { SOFTWARE_BYTES = 464 };

static uint64_t token;

/// Linux's registers in the order of `struct thread_state`.
static const int order[] = {
    REG_RAX, REG_RBX, REG_RCX, REG_RDX, REG_RDI, REG_RSI, REG_RBP, REG_RSP, REG_R8,
    REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15, REG_RIP, REG_EFL,
};
enum { ORDER_COUNT = sizeof order / sizeof *order };
/// In a program's cs, as XNU has it.
enum { USER64_CS = 0x2b };

static void save_registers(const ucontext_t *context, struct machine_context *saved) {
    const greg_t *registers = context->uc_mcontext.gregs;
    uint64_t values[ORDER_COUNT];
    for (unsigned i = 0; i < ORDER_COUNT; i++) values[i] = (uint64_t)registers[order[i]];
    memcpy(&saved->thread, values, sizeof values);
    saved->thread.cs = USER64_CS;
    saved->exception.trap_number = (uint16_t)registers[REG_TRAPNO];
    saved->exception.error = (uint32_t)registers[REG_ERR];
    saved->exception.address = (uint64_t)registers[REG_CR2];
    if (context->uc_mcontext.fpregs)
        memcpy(saved->floating.area, context->uc_mcontext.fpregs, sizeof saved->floating.area);
}

/// The reason of a signal in macOS's words (bsd/sys/signal.h); 0 says nothing.
static int32_t reason(int signal, const siginfo_t *information) {
    int code = information->si_code;
    switch (signal) {
    case XNU_SIGSEGV: return code == SEGV_MAPERR ? XNU_SEGV_MAPERR : code == SEGV_ACCERR ? XNU_SEGV_ACCERR : 0;
    case XNU_SIGBUS: return XNU_BUS_ADRERR;
    case XNU_SIGILL: return XNU_ILL_ILLOPC;
    case XNU_SIGFPE: return code == FPE_INTDIV ? XNU_FPE_INTDIV : code;
    case XNU_SIGTRAP: return XNU_TRAP_BRKPT;
    case XNU_SIGCHLD: return code;
    default: return code == SI_USER ? XNU_SI_USER : code;
    }
}

static struct xnu_siginfo_t describe(int signal, const siginfo_t *information, uint64_t place) {
    struct xnu_siginfo_t description = {
        .xnu_si_signo = signal, .xnu_si_code = reason(signal, information), .xnu_si_addr = place};
    bool is_fault = signal == XNU_SIGSEGV || signal == XNU_SIGBUS;
    if (is_fault)
        description.xnu_si_addr = (uint64_t)information->si_addr;
    else if (signal != XNU_SIGILL && signal != XNU_SIGFPE && signal != XNU_SIGTRAP) {
        description.xnu_si_pid = information->si_pid;
        description.xnu_si_uid = information->si_uid;
    }
    if (signal == XNU_SIGCHLD) description.xnu_si_status = information->si_status;
    return description;
}

bool signal_enter_handler(int signal, const struct xnu_sigaction *action, const siginfo_t *information,
                          ucontext_t *context) {
    greg_t *registers = context->uc_mcontext.gregs;
    bool was_on_stack = signals_are_on_stack;
    bool goes_to_stack =
        !was_on_stack && !(signals_stack.xnu_ss_flags & XNU_SS_DISABLE) && action->xnu_sa_flags & XNU_SA_ONSTACK;
    uint64_t pointer =
        goes_to_stack ? signals_stack.xnu_ss_sp + signals_stack.xnu_ss_size : (uint64_t)registers[REG_RSP];
    pointer -= RED_ZONE;
    uint64_t user_place = pointer -= sizeof(struct user_context);
    uint64_t description_place = pointer -= sizeof(struct xnu_siginfo_t);
    uint64_t machine_place = pointer -= sizeof(struct machine_context);
    // Aligned as after a call.
    pointer = (pointer & ~15ull) - 8;

    struct machine_context machine = {0};
    save_registers(context, &machine);
    struct user_context user = {
        .is_on_stack = was_on_stack,
        .mask = signals_mask(context),
        .stack_pointer = pointer,
        .stack_size = goes_to_stack ? signals_stack.xnu_ss_size : 0,
        .stack_flags = was_on_stack ? XNU_SS_ONSTACK : 0,
        .machine_context_size = sizeof machine,
        .machine_context = machine_place,
    };
    struct xnu_siginfo_t description = describe(signal, information, (uint64_t)registers[REG_RIP]);
    if (copy_out(user_place, &user, sizeof user) || copy_out(machine_place, &machine, sizeof machine) ||
        copy_out(description_place, &description, sizeof description) || copy_out(pointer, &(uint64_t){0}, 8))
        return false;
    if (!token && getrandom(&token, sizeof token, 0) != sizeof token) token = 0x9e3779b97f4a7c15;
    if (goes_to_stack) signals_are_on_stack = true;
    vectors_save(user_place, context);

    registers[REG_RDI] = (greg_t)action->xnu_sa_handler;
    registers[REG_RSI] = action->xnu_sa_flags & XNU_SA_SIGINFO ? UC_FLAVOR : UC_TRAD;
    registers[REG_RDX] = signal;
    registers[REG_RCX] = (greg_t)description_place;
    registers[REG_R8] = (greg_t)user_place;
    registers[REG_R9] = (greg_t)(user_place ^ token);
    registers[REG_RSP] = (greg_t)pointer;
    registers[REG_RIP] = (greg_t)action->xnu_sa_tramp;
    // Direction, trap and the arithmetic flags are clear (get_eflags_exportmask).
    registers[REG_EFL] &= ~0xdd5ll;
    return true;
}

int signals_return(struct call *call) {
    uint64_t place = call->arguments[0];
    int style = (int)call->arguments[1];
    if (style == UC_SET_ALT_STACK || style == UC_RESET_ALT_STACK) {
        signals_are_on_stack = style == UC_SET_ALT_STACK;
        return 0;
    }
    struct user_context user;
    struct machine_context machine;
    if (copy_in(&user, place, sizeof user) || copy_in(&machine, user.machine_context, sizeof machine))
        return XNU_EFAULT;
    if (call->arguments[2] != (place ^ token)) {
        note("sigreturn: the token is not the one that the handler got in r9");
        return XNU_EINVAL;
    }
    ucontext_t *context = call->context;
    greg_t *registers = context->uc_mcontext.gregs;
    uint64_t values[ORDER_COUNT];
    memcpy(values, &machine.thread, sizeof values);
    // The arithmetic flags, direction and trap are the program's to choose (osfmk/i386/pcb.c).
    uint64_t chosen = 0x244dd5;
    values[ORDER_COUNT - 1] = (values[ORDER_COUNT - 1] & chosen) | ((uint64_t)registers[REG_EFL] & ~chosen);
    for (unsigned i = 0; i < ORDER_COUNT; i++) registers[order[i]] = (greg_t)values[i];
    if (context->uc_mcontext.fpregs) {
        // The last bytes of the area are Linux's own, and tell it of what follows.
        vectors_restore(place, context, SOFTWARE_BYTES);
        memcpy(context->uc_mcontext.fpregs, machine.floating.area, SOFTWARE_BYTES);
    }
    signals_are_on_stack = user.is_on_stack & 1;
    signals_set_mask(context, user.mask);
    call->has_set_registers = true;
    return 0;
}
#endif
