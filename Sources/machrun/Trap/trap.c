#if defined(__linux__) && defined(__x86_64__)
#include "Trap/trap.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "Image/image.h"
#include "Trace/notes.h"

// linux/prctl.h, since Linux 5.11.
#ifndef PR_SET_SYSCALL_USER_DISPATCH
#define PR_SET_SYSCALL_USER_DISPATCH 59
#define PR_SYS_DISPATCH_ON 1
#endif
enum { DISPATCH_ALLOW = 0, DISPATCH_BLOCK = 1 };

/// A stack for the handlers, so that they don't care where the program's stack pointer is.
enum { STACK_BYTES = 512 << 10 };

volatile unsigned char trap_selector = DISPATCH_ALLOW;
static enum trap installed;

// The end of a handler. Its own, so that syscall user dispatch can let it through.
extern const char trap_restorer[], trap_restorer_end[];
__asm__(".text\n"
        ".globl trap_restorer\n"
        "trap_restorer:\n"
        "    mov $15, %eax\n"
        "    syscall\n"
        "    nop\n"
        ".globl trap_restorer_end\n"
        "trap_restorer_end:\n");

void trap_enter_machrun(void) { trap_selector = DISPATCH_ALLOW; }
void trap_enter_program(void) { trap_selector = DISPATCH_BLOCK; }

bool trap_is_program(uint64_t address) { return address >> 32 == IMAGE_WINDOW_START >> 32; }

void trap_set_handler(int signal, void (*handler)(int, siginfo_t *, void *), int flags) {
    // As the kernel has it (asm/signal.h), for the restorer.
    struct {
        void (*handler)(int, siginfo_t *, void *);
        unsigned long flags;
        const void *restorer;
        unsigned long mask;
    } action = {handler, (unsigned long)(SA_SIGINFO | SA_ONSTACK | 0x04000000 | flags), trap_restorer, 0};
    if (syscall(SYS_rt_sigaction, signal, &action, NULL, sizeof action.mask))
        fail(EXIT_REFUSED, "a signal handler can't be installed: %s", strerror(errno));
}

// MARK: The two ways

static void install_seccomp(void) {
    struct sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, instruction_pointer) + 4),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, IMAGE_WINDOW_START >> 32, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog filter = {sizeof code / sizeof *code, code};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter))
        fail(EXIT_REFUSED, "system calls can't be trapped by seccomp: %s; try --trap=dispatch", strerror(errno));
}

static void install_dispatch(void) {
    if (prctl(PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_ON, trap_restorer, trap_restorer_end - trap_restorer,
              &trap_selector))
        fail(EXIT_REFUSED, "system calls can't be trapped by user dispatch: %s; try --trap=seccomp", strerror(errno));
}

void trap_install(enum trap trap, bool is_trapped) {
    void *memory = mmap(NULL, STACK_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    stack_t stack = {.ss_sp = memory, .ss_size = STACK_BYTES};
    if (memory == MAP_FAILED || sigaltstack(&stack, NULL))
        fail(EXIT_REFUSED, "there is no memory for a stack: %s", strerror(errno));
    trap_set_handler(SIGSYS, system_call_trapped, 0);
    // Blocked in the handler that has called execve, and what is blocked there stays so.
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGSYS);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    installed = trap;
    if (trap == TRAP_DISPATCH)
        install_dispatch();
    else if (!is_trapped)
        install_seccomp();
}

void trap_install_in_child(void) {
    // A seccomp filter is inherited.
    if (installed == TRAP_DISPATCH) install_dispatch();
}
#endif
