// The program's signals: what it asked for, and its handlers.
#pragma once

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <ucontext.h>

#include "Calls/call.h"
#include "Generated/Structures.h"

enum { XNU_SIGNAL_LIMIT = 32 };

/// macOS's number of Linux's `signal` and back; 0 where the other has none.
int signal_to_macos(int signal);
int signal_to_linux(int signal);

/// A set of macOS: bit 0 is signal 1.
static inline uint32_t signal_bit(int signal) { return 1u << (signal - 1); }

/// The sets of Linux that stand for sets of macOS and back.
uint64_t signal_set_to_linux(uint32_t set);
uint32_t signal_set_to_macos(uint64_t set);

/// Installs the handlers that machrun itself needs.
void signals_prepare(void);

/// What is done on `signal`.
struct xnu_sigaction signals_action(int signal);
/// Changes that. The trampoline is part of it.
void signals_set_action(int signal, const struct xnu_sigaction *action);

/// Not 0 while a signal that has come, and isn't blocked, waits for the end of a call.
extern volatile uint32_t signals_are_waiting;

/// How often a program's handlers can be entered: whether the end of a call has to look for signals with them blocked.
extern bool signals_have_handlers;

/// Runs the handlers of what waits, or the default action, when `context` goes on. Linux's signals are blocked.
void signals_deliver(ucontext_t *context);

/// Whether the signal that comes first lets an interrupted call begin again.
bool signals_restart_calls(void);

/// Sends `signal` to the program itself, because of what it did at `context`.
void signals_raise(int signal, siginfo_t *information, ucontext_t *context);

/// Sets the mask to go on with.
void signals_set_mask(ucontext_t *context, uint32_t set);
uint32_t signals_mask(const ucontext_t *context);

/// Blocks `set` until a signal was handled, then again what's blocked now: for the calls that wait so. Returns Linux's
/// set for the waiting.
uint64_t signals_begin_suspension(ucontext_t *context, uint32_t set);

/// Signals that have come and are blocked.
uint32_t signals_pending(void);

/// Where handlers run that ask for it (sigaltstack).
extern struct xnu_sigaltstack signals_stack;
extern bool signals_are_on_stack;

/// Goes back from a handler: the call sigreturn.
int signals_return(struct call *call);

/// Ends the process by `signal`, as its default action does.
void signals_die(int signal, uint64_t place) __attribute__((noreturn));

/// What is left to a child of fork.
void signals_forget_waiting(void);

// MARK: For the parts of this folder

/// Puts a handler's frame on the program's stack and lets `context` go on there. Returns false where it doesn't fit.
bool signal_enter_handler(int signal, const struct xnu_sigaction *action, const siginfo_t *information,
                          ucontext_t *context);
