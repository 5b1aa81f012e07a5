#if defined(__linux__) && defined(__x86_64__)
#include <string.h>

#include "Generated/Structures.h"
#include "Signals/signals.h"
#include "Trace/line.h"
#include "Trace/trace.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "process.h"

// What is behind a pointer, by its type in the table.

void trace_bytes(uint64_t address, uint64_t count) {
    static uint8_t bytes[1 << 13];
    uint64_t limit = process.options.string_limit;
    uint64_t shown = count < limit ? count : limit;
    if (!address || copy_in(bytes, address, shown))
        line_add_address(address);
    else
        line_add_string(bytes, shown, count > limit);
}

void trace_string(uint64_t address) {
    // A name is shown whole, as strace does.
    char text[1024];
    int problem = address ? copy_in_string(text, address, sizeof text) : XNU_EFAULT;
    if (problem == XNU_EFAULT)
        line_add_address(address);
    else
        line_add_string((uint8_t *)text, problem ? sizeof text : strlen(text), problem);
}

void trace_vectors(uint64_t address, uint64_t count, uint64_t bytes) {
    line_add("[");
    for (uint64_t i = 0; i < count && i < 16; i++) {
        struct xnu_iovec vector;
        if (copy_in(&vector, address + i * sizeof vector, sizeof vector)) break;
        uint64_t length = vector.xnu_iov_len < bytes ? vector.xnu_iov_len : bytes;
        bytes -= length;
        line_add("%s{iov_base=", i ? ", " : "");
        trace_bytes(vector.xnu_iov_base, length);
        line_add(", iov_len=%llu}", (unsigned long long)vector.xnu_iov_len);
    }
    line_add("]");
}

void trace_signal_set(uint32_t set) {
    const char *separator = "";
    line_add("[");
    for (int signal = 1; signal < XNU_SIGNAL_LIMIT; signal++) {
        if (!(set & signal_bit(signal))) continue;
        const struct xnu_constant *constant = constant_on_macos(XNU_FAMILY_SIG, signal);
        line_add("%s%s", separator, constant ? constant->name + strlen("SIG") : "?");
        separator = " ";
    }
    line_add("]");
}

static void add_time_value(uint64_t address) {
    struct xnu_timeval time;
    if (copy_in(&time, address, sizeof time))
        line_add_address(address);
    else
        line_add("{tv_sec=%lld, tv_usec=%d}", (long long)time.xnu_tv_sec, time.xnu_tv_usec);
}

static void add_time(uint64_t address) {
    struct xnu_timespec time;
    if (copy_in(&time, address, sizeof time))
        line_add_address(address);
    else
        line_add("{tv_sec=%lld, tv_nsec=%lld}", (long long)time.xnu_tv_sec, (long long)time.xnu_tv_nsec);
}

static void add_action(uint64_t address) {
    struct xnu_sigaction action;
    if (copy_in(&action, address, sizeof action)) {
        line_add_address(address);
        return;
    }
    line_add("{sa_handler=");
    if (action.xnu_sa_handler == XNU_SIG_IGN)
        line_add("SIG_IGN");
    else if (action.xnu_sa_handler == XNU_SIG_DFL)
        line_add("SIG_DFL");
    else
        line_add_address(action.xnu_sa_handler);
    line_add(", sa_mask=");
    trace_signal_set(action.xnu_sa_mask);
    line_add(", sa_flags=");
    line_add_flags(XNU_FAMILY_SA, (uint32_t)action.xnu_sa_flags, "0");
    line_add("}");
}

static void add_file_type(uint32_t mode) {
    static const struct {
        uint32_t type;
        const char *name;
    } types[] = {
        {XNU_S_IFREG, "S_IFREG"}, {XNU_S_IFDIR, "S_IFDIR"}, {XNU_S_IFLNK, "S_IFLNK"},   {XNU_S_IFCHR, "S_IFCHR"},
        {XNU_S_IFBLK, "S_IFBLK"}, {XNU_S_IFIFO, "S_IFIFO"}, {XNU_S_IFSOCK, "S_IFSOCK"},
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if ((mode & XNU_S_IFMT) == types[i].type) line_add("%s|", types[i].name);
    line_add("0%o", mode & 07777);
}

static void add_status(uint64_t address) {
    struct xnu_stat status;
    if (copy_in(&status, address, sizeof status)) {
        line_add_address(address);
        return;
    }
    line_add("{st_mode=");
    add_file_type(status.xnu_st_mode);
    line_add(", st_size=%lld, ...}", (long long)status.xnu_st_size);
}

static void add_numbers(uint64_t address, unsigned count) {
    int32_t numbers[2];
    if (copy_in(numbers, address, count * sizeof *numbers))
        line_add_address(address);
    else if (count == 1)
        line_add("[%d]", numbers[0]);
    else
        line_add("[%d, %d]", numbers[0], numbers[1]);
}

static void add_limit(uint64_t value) {
    if (value == (uint64_t)XNU_RLIM_INFINITY)
        line_add("RLIM_INFINITY");
    else
        line_add("%llu", (unsigned long long)value);
}

static void add_limits(uint64_t address) {
    struct xnu_rlimit limits;
    if (copy_in(&limits, address, sizeof limits)) {
        line_add_address(address);
        return;
    }
    line_add("{rlim_cur=");
    add_limit(limits.xnu_rlim_cur);
    line_add(", rlim_max=");
    add_limit(limits.xnu_rlim_max);
    line_add("}");
}

static void add_event(const uint8_t *bytes) {
    struct xnu_kevent event;
    memcpy(&event, bytes, sizeof event);
    line_add("{ident=%llu, filter=", (unsigned long long)event.xnu_ident);
    line_add_constant(XNU_FAMILY_EVFILT, event.xnu_filter);
    line_add(", flags=");
    line_add_flags(XNU_FAMILY_EV, event.xnu_flags, "0");
    line_add(", fflags=%#x, data=%lld, udata=%#llx}", event.xnu_fflags, (long long)event.xnu_data,
             (unsigned long long)event.xnu_udata);
}

static void add_events(uint64_t address, uint64_t count, size_t size) {
    line_add("[");
    for (uint64_t i = 0; i < count && i < 16; i++) {
        // The one with 64 bits begins like the other.
        uint8_t bytes[sizeof(struct xnu_kevent)];
        if (copy_in(bytes, address + i * size, sizeof bytes)) break;
        if (i) line_add(", ");
        add_event(bytes);
    }
    line_add("]");
}

static void add_polled(uint64_t address, uint64_t count) {
    line_add("[");
    for (uint64_t i = 0; i < count && i < 16; i++) {
        struct xnu_pollfd polled;
        if (copy_in(&polled, address + i * sizeof polled, sizeof polled)) break;
        line_add("%s{fd=%d, events=", i ? ", " : "", polled.xnu_fd);
        line_add_flags(XNU_FAMILY_POLL, (uint16_t)polled.xnu_events, "0");
        line_add("}");
    }
    line_add("]");
}

/// The parameter that tells how long what's behind `index` is; -1 where none does.
static int length_of(const struct xnu_call *known, unsigned index) {
    for (int i = 0; i < known->count; i++) {
        unsigned kind = known->parameters[i].kind;
        if ((kind == XNU_PARAMETER_length || kind == XNU_PARAMETER_elements) && known->parameters[i].of == index)
            return i;
    }
    return -1;
}

static bool is_type(const struct xnu_parameter *parameter, const char *name) {
    const char *type = parameter->type;
    if (!strncmp(type, "const ", 6)) type += 6;
    return !strcmp(type, name);
}

static bool add_plain(const struct call *call, unsigned index, bool is_known) {
    const struct xnu_parameter *parameter = &xnu_calls[call->number].parameters[index];
    uint64_t address = call->arguments[index];
    int length = length_of(&xnu_calls[call->number], index);
    if (is_type(parameter, "char *") || is_type(parameter, "void *")) {
        if (parameter->kind == XNU_PARAMETER_output) {
            if (!is_known || length < 0 || xnu_calls[call->number].result != XNU_RESULT_count) return false;
            trace_bytes(address, (uint64_t)call->result);
        } else if (length >= 0)
            trace_bytes(address, call->arguments[length]);
        else if (is_type(parameter, "char *"))
            trace_string(address);
        else
            return false;
        return true;
    }
    return false;
}

bool trace_pointer(const struct call *call, unsigned index) {
    const struct xnu_call *known = &xnu_calls[call->number];
    const struct xnu_parameter *parameter = &known->parameters[index];
    uint64_t address = call->arguments[index];
    // Of what the kernel writes there's nothing to see where it has failed.
    bool is_known = parameter->kind != XNU_PARAMETER_output || (!call->error && !call->is_injected);
    if (!address || !is_known) return false;
    int length = length_of(known, index);
    uint64_t count = length >= 0 ? call->arguments[length] : 0;
    bool is_output = parameter->kind == XNU_PARAMETER_output;
    if (is_type(parameter, "struct timeval *"))
        add_time_value(address);
    else if (is_type(parameter, "struct timespec *"))
        add_time(address);
    else if (is_type(parameter, "struct __sigaction *"))
        add_action(address);
    else if (is_type(parameter, "struct stat *"))
        add_status(address);
    else if (is_type(parameter, "struct rlimit *"))
        add_limits(address);
    else if (is_type(parameter, "fd_set *"))
        trace_kept_set(call, index);
    else if (is_type(parameter, "struct pollfd *"))
        add_polled(address, count);
    else if (is_type(parameter, "struct kevent *"))
        add_events(address, is_output ? (uint64_t)call->result : count, sizeof(struct xnu_kevent));
    else if (is_type(parameter, "struct kevent64_s *"))
        add_events(address, is_output ? (uint64_t)call->result : count, sizeof(struct xnu_kevent64_s));
    else if (is_type(parameter, "struct iovec *"))
        trace_vectors(address, count,
                      known->result == XNU_RESULT_count && !call->error && call->result >= 0 &&
                              known->parameters[0].kind == XNU_PARAMETER_descriptor
                          ? (uint64_t)call->result
                          : UINT64_MAX);
    else if (is_type(parameter, "int *"))
        add_numbers(address, call->number == XNU_SYS_socketpair ? 2 : 1);
    else if (is_type(parameter, "sigset_t *")) {
        uint32_t set;
        if (copy_in(&set, address, sizeof set)) return false;
        trace_signal_set(set);
    } else
        return add_plain(call, index, is_known);
    return true;
}
#endif
