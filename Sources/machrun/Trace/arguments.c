#if defined(__linux__) && defined(__x86_64__)
#include <string.h>

#include "Trace/line.h"
#include "Trace/trace.h"
#include "Translation/constants.h"

/// Families of which one constant is meant, not several with `|`.
static bool is_choice(int family) {
    switch (family) {
    case XNU_FAMILY_AF:
    case XNU_FAMILY_SOCK:
    case XNU_FAMILY_SOL:
    case XNU_FAMILY_SO:
    case XNU_FAMILY_IPPROTO:
    case XNU_FAMILY_SIG:
    case XNU_FAMILY_SIG_MASK:
    case XNU_FAMILY_F:
    case XNU_FAMILY_SEEK:
    case XNU_FAMILY_SHUT:
    case XNU_FAMILY_RLIMIT:
    case XNU_FAMILY_RUSAGE:
    case XNU_FAMILY_PRIO:
    case XNU_FAMILY_ITIMER:
    case XNU_FAMILY_P:
    case XNU_FAMILY_PC:
    case XNU_FAMILY_MADV:
    case XNU_FAMILY_CLOCK: return true;
    default: return false;
    }
}

static void add_open_flags(uint64_t flags) {
    static const char *const access[] = {"O_RDONLY", "O_WRONLY", "O_RDWR", "O_ACCMODE"};
    line_add("%s", access[flags & 3]);
    if (flags & ~3ull) {
        line_add("|");
        line_add_flags(XNU_FAMILY_O, (uint32_t)flags & ~3u, "");
    }
}

static void add_integer(const struct xnu_parameter *parameter, uint64_t value) {
    // What a 32-bit type doesn't hold is not the argument's.
    bool is_wide = strstr(parameter->type, "long") || strstr(parameter->type, "size_t") ||
                   strstr(parameter->type, "64") || !strcmp(parameter->type, "off_t");
    bool is_unsigned =
        strstr(parameter->type, "unsigned") || strstr(parameter->type, "uint") || strstr(parameter->type, "size_t");
    int64_t number = is_wide ? (int64_t)value : is_unsigned ? (int64_t)(uint32_t)value : (int32_t)value;
    switch (parameter->family) {
    case XNU_FAMILY_none:
        if (is_wide && is_unsigned)
            line_add("%llu", (unsigned long long)value);
        else
            line_add("%lld", (long long)number);
        return;
    case XNU_FAMILY_S: line_add("%#03llo", (unsigned long long)(uint32_t)value); return;
    case XNU_FAMILY_O: add_open_flags(value); return;
    case XNU_FAMILY_PROT: line_add_flags(XNU_FAMILY_PROT, (uint32_t)value, "PROT_NONE"); return;
    case XNU_FAMILY_ACCESS: line_add_flags(XNU_FAMILY_ACCESS, (uint32_t)value, "F_OK"); return;
    default:
        if (is_choice(parameter->family))
            line_add_constant(parameter->family, number);
        else
            line_add_flags(parameter->family, is_wide ? value : (uint32_t)value, "0");
    }
}

/// What is there in the kernel but not in the function of the C library that people know.
static bool has_no_more(const struct call *call, unsigned index) {
    bool is_fcntl = call->number == XNU_SYS_fcntl || call->number == XNU_SYS_fcntl_nocancel;
    int command = (int)call->arguments[1];
    if (is_fcntl && index == 2) return command == XNU_F_GETFD || command == XNU_F_GETFL || command == XNU_F_GETOWN;
    return call->number == XNU_SYS_kill && index == 2;
}

void trace_arguments(const struct call *call) {
    const struct xnu_call *known = &xnu_calls[call->number];
    for (unsigned i = 0; i < known->count; i++) {
        const struct xnu_parameter *parameter = &known->parameters[i];
        uint64_t value = call->arguments[i];
        // The mode is read only where a file may be made (open(2)).
        bool opens = i && known->parameters[i - 1].family == XNU_FAMILY_O && parameter->family == XNU_FAMILY_S;
        if (opens && !(call->arguments[i - 1] & XNU_O_CREAT)) break;
        if (has_no_more(call, i)) break;
        if (i) line_add(", ");
        if (trace_special(call, i)) continue;
        switch (parameter->kind) {
        case XNU_PARAMETER_descriptor:
            if ((int)value == XNU_AT_FDCWD && i == 0)
                line_add("AT_FDCWD");
            else
                line_add("%d", (int)value);
            break;
        case XNU_PARAMETER_integer: add_integer(parameter, value); break;
        case XNU_PARAMETER_length:
        case XNU_PARAMETER_elements:
            if (strstr(parameter->type, "size_t") || strstr(parameter->type, "64"))
                line_add("%llu", (unsigned long long)value);
            else
                line_add("%d", (int)value);
            break;
        case XNU_PARAMETER_address: line_add_address(value); break;
        default:
            if (!trace_pointer(call, i)) line_add_address(value);
        }
    }
}
#endif
