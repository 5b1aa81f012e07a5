// XNU's system calls, as the package's tables have them.
#pragma once

#include "Generated/CallNumbers.h"
#include "Generated/Constants.h"

/// What is behind a number (bsd/kern/syscalls.master).
enum xnu_kind {
    /// Beyond the table.
    XNU_KIND_none,
    XNU_KIND_call,
    /// Fails with ENOSYS and sends SIGSYS.
    XNU_KIND_nosys,
    /// Fails with ENOSYS.
    XNU_KIND_enosys,
};

enum xnu_result {
    XNU_RESULT_nothing,
    XNU_RESULT_descriptor,
    XNU_RESULT_count,
    XNU_RESULT_address,
    XNU_RESULT_processIdentifier,
    XNU_RESULT_integer,
    XNU_RESULT_never,
};

enum xnu_parameter_kind {
    XNU_PARAMETER_descriptor,
    XNU_PARAMETER_integer,
    /// How many bytes are behind the parameter `of`.
    XNU_PARAMETER_length,
    /// How many things are behind the parameter `of`.
    XNU_PARAMETER_elements,
    XNU_PARAMETER_input,
    XNU_PARAMETER_output,
    XNU_PARAMETER_inputOutput,
    /// An address that is only a number.
    XNU_PARAMETER_address,
};

#define XNU_PARAMETER_LIMIT 8

struct xnu_parameter {
    unsigned char kind;
    unsigned short family;
    unsigned char of;
    const char *name;
    /// As C writes it.
    const char *type;
};

struct xnu_call {
    const char *name;
    unsigned char kind;
    unsigned char result;
    unsigned char count;
    struct xnu_parameter parameters[XNU_PARAMETER_LIMIT];
};

extern const struct xnu_call xnu_calls[XNU_CALL_LIMIT];

/// The kind of what is behind `number`.
static inline enum xnu_kind xnu_kind_of(unsigned number) {
    return number < XNU_CALL_LIMIT ? (enum xnu_kind)xnu_calls[number].kind : XNU_KIND_none;
}

/// The number of the call `name`; 0 where there is none.
unsigned xnu_call_named(const char *name);
