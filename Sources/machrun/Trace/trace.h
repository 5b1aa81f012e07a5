// The trace: lines as strace writes them, with macOS's names.
#pragma once

#include <signal.h>
#include <stdbool.h>
#include <ucontext.h>

#include "Calls/call.h"

/// Opens the output; ends with a message where that fails.
void trace_prepare(void);

/// Whether this process's calls are shown.
bool trace_is_on(void);

/// Before the call and after it.
void trace_call_begins(struct call *call);
void trace_call_ends(const struct call *call, bool waits_for_signal);

/// The call that ends the process, and the end. The summary follows, where one is wanted.
void trace_exit(int code);

/// A signal that came to the program; then, that it ended by one, at `place`.
void trace_signal(int signal, const siginfo_t *information);
void trace_killed(int signal, uint64_t place);

/// What an instruction of the program did that ends it: on standard error, with registers.
void trace_crash(int signal, const siginfo_t *information, const ucontext_t *context);

/// The program that runs from now on.
void trace_exec(const char *path, char *const *arguments, char *const *environment);

/// In a new child process.
void trace_in_child(void);

// MARK: For the parts of this folder

/// The arguments of a call, between the parentheses.
void trace_arguments(const struct call *call);

/// The argument `index`, whose type is a pointer. Returns false where no form is known for it.
bool trace_pointer(const struct call *call, unsigned index);

/// The calls whose arguments depend on one another. Returns false where `index` isn't one of those.
bool trace_special(const struct call *call, unsigned index);

/// Keeps the sets of select, which the kernel changes.
void trace_keep_sets(const struct call *call);

/// The sets as they were, for the argument at `index`.
void trace_kept_set(const struct call *call, unsigned index);

/// What strace adds to the result of the calls that wait for descriptors.
void trace_result_words(const struct call *call);

/// Forms of structures.
void trace_bytes(uint64_t address, uint64_t count);
void trace_string(uint64_t address);
void trace_socket_address(uint64_t address, uint32_t length);
void trace_vectors(uint64_t address, uint64_t count, uint64_t bytes);
void trace_signal_set(uint32_t set);
