// A system call of the program, between its registers and its result.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <ucontext.h>

#include "Translation/calltable.h"

struct call {
    unsigned number;
    uint64_t arguments[XNU_PARAMETER_LIMIT];
    /// Where its `syscall` is.
    uint64_t place;
    ucontext_t *context;

    /// What goes to rax and rdx.
    int64_t result, second;
    /// XNU's errno; 0 when it has succeeded.
    int error;
    bool is_injected;
    /// Interrupted by a signal it fails, whatever SA_RESTART says.
    bool never_restarts;
    /// A child that comes back from fork: it's the parent that has made the call.
    bool is_in_child;
    /// The registers are already as they have to be.
    bool has_set_registers;
    /// What `*length` held before, for the trace.
    uint32_t length_before;
};

/// Does the call. Returns XNU's errno, 0 when it has succeeded.
typedef int call_function(struct call *call);

/// What does the call `number`; NULL where machrun has nothing for it.
call_function *call_function_of(unsigned number);

/// Takes over what Linux returned: a result, or an errno, negative.
int call_take(struct call *call, long result);

/// Whether the descriptor is one of the program's own, not of machrun's. Others look closed.
bool is_descriptor_of_program(int descriptor);

/// Moves a descriptor of machrun's own out of the program's way. Returns the new one, or -errno.
int move_descriptor_away(int descriptor);
