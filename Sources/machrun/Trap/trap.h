// How the program's `syscall` instructions come to machrun.
#pragma once

#include <signal.h>
#include <stdbool.h>
#include <ucontext.h>

#include "Options/options.h"

/// Installs the handlers and the trap. From then on every `syscall` of the program calls `system_call_trapped`.
void trap_install(enum trap trap, bool is_trapped);

/// Installs what a child process doesn't inherit.
void trap_install_in_child(void);

/// Tells the trap that machrun runs, or that the program does (syscall user dispatch asks for it).
void trap_enter_machrun(void);
void trap_enter_program(void);

/// Where the trap's own byte is: 0 while machrun runs.
extern volatile unsigned char trap_selector;

/// Installs `handler` for Linux's `signal`, on machrun's own stack, with only `blocked` blocked meanwhile.
void trap_set_handler(int signal, void (*handler)(int, siginfo_t *, void *), int flags);

/// Whether `address` is the program's: its image, its mappings.
bool trap_is_program(uint64_t address);

/// A `syscall` of the program.
void system_call_trapped(int signal, siginfo_t *information, void *context);
