#if defined(__linux__) && defined(__x86_64__)
#include <arpa/inet.h>
#include <string.h>

#include "Generated/Structures.h"
#include "Trace/line.h"
#include "Trace/trace.h"
#include "Translation/constants.h"
#include "Translation/memory.h"

// Arguments whose meaning depends on other arguments.

void trace_socket_address(uint64_t address, uint32_t length) {
    uint8_t bytes[256] = {0};
    char text[INET6_ADDRSTRLEN];
    if (length > 255) length = 255;
    if (!address || length < 2 || copy_in(bytes, address, length)) {
        line_add_address(address);
        return;
    }
    struct xnu_sockaddr_in four;
    struct xnu_sockaddr_in6 six;
    memcpy(&four, bytes, sizeof four);
    memcpy(&six, bytes, sizeof six);
    // bsd/kern/uipc_syscalls.c, getsockaddr: what has no family but the size of an IPv4 address is one.
    unsigned family = four.xnu_sin_family || length != sizeof four ? four.xnu_sin_family : XNU_AF_INET;
    if (family == XNU_AF_INET && length >= 8)
        line_add("{sa_family=AF_INET, sin_port=htons(%u), sin_addr=inet_addr(\"%s\")}", ntohs(four.xnu_sin_port),
                 inet_ntop(AF_INET, &four.xnu_sin_addr, text, sizeof text));
    else if (family == XNU_AF_INET6 && length >= sizeof six)
        line_add("{sa_family=AF_INET6, sin6_port=htons(%u), sin6_flowinfo=htonl(%u), inet_pton(AF_INET6, \"%s\", "
                 "&sin6_addr), sin6_scope_id=%u}",
                 ntohs(six.xnu_sin6_port), ntohl(six.xnu_sin6_flowinfo),
                 inet_ntop(AF_INET6, &six.xnu_sin6_addr, text, sizeof text), six.xnu_sin6_scope_id);
    else if (family == XNU_AF_UNIX) {
        line_add("{sa_family=AF_UNIX");
        size_t count = strnlen((char *)bytes + 2, length - 2);
        if (count) {
            line_add(", sun_path=");
            line_add_string(bytes + 2, count, 0);
        }
        line_add("}");
    } else {
        line_add("{sa_family=");
        line_add_constant(XNU_FAMILY_AF, family);
        line_add(", sa_len=%u, ...}", bytes[0]);
    }
}

/// The address that the kernel wrote, as far as there was room for it.
static void add_returned_address(const struct call *call, unsigned index) {
    uint32_t after, address = index;
    uint64_t place = call->arguments[address];
    if (!place || call->error || copy_in(&after, call->arguments[index + 1], sizeof after))
        line_add_address(place);
    else
        trace_socket_address(place, after < call->length_before ? after : call->length_before);
}

static void add_returned_length(const struct call *call, unsigned index) {
    uint32_t after;
    uint64_t place = call->arguments[index];
    if (!place || copy_in(&after, place, sizeof after))
        line_add_address(place);
    else if (after == call->length_before || call->error)
        line_add("[%u]", call->length_before);
    else
        line_add("[%u => %u]", call->length_before, after);
}

/// A status of wait4 (bsd/sys/wait.h).
static void add_wait_status(uint64_t address) {
    int32_t status;
    if (!address || copy_in(&status, address, sizeof status)) {
        line_add_address(address);
        return;
    }
    int low = status & 0x7f, high = status >> 8 & 0xff;
    const struct xnu_constant *constant = constant_on_macos(XNU_FAMILY_SIG, low == 0x7f ? high : low);
    const char *name = constant ? constant->name : "SIG?";
    if (!low)
        line_add("[{WIFEXITED(s) && WEXITSTATUS(s) == %d}]", high);
    else if (low == 0x7f)
        line_add("[{WIFSTOPPED(s) && WSTOPSIG(s) == %s}]", name);
    else
        line_add("[{WIFSIGNALED(s) && WTERMSIG(s) == %s%s}]", name, status & 0x80 ? " && WCOREDUMP(s)" : "");
}

static void add_option(const struct call *call) {
    int64_t value = (int)call->arguments[2];
    switch ((int)call->arguments[1]) {
    case XNU_SOL_SOCKET: line_add_constant(XNU_FAMILY_SO, value); break;
    case XNU_IPPROTO_TCP: line_add_constant(XNU_FAMILY_TCP, value); break;
    case XNU_IPPROTO_IP: line_add_constant(XNU_FAMILY_IP, value); break;
    case XNU_IPPROTO_IPV6: line_add_constant(XNU_FAMILY_IPV6, value); break;
    default: line_add("%#x", (unsigned)value);
    }
}

static void add_option_value(const struct call *call, uint32_t length) {
    int32_t number;
    struct xnu_linger linger;
    uint64_t address = call->arguments[3];
    int option = (int)call->arguments[2];
    bool is_socket = (int)call->arguments[1] == XNU_SOL_SOCKET;
    if (is_socket && (option == XNU_SO_LINGER || option == XNU_SO_LINGER_SEC) && length >= sizeof linger &&
        !copy_in(&linger, address, sizeof linger))
        line_add("{l_onoff=%d, l_linger=%d}", linger.xnu_l_onoff, linger.xnu_l_linger);
    else if (length == sizeof number && !copy_in(&number, address, sizeof number))
        line_add("[%d]", number);
    else if (length)
        trace_bytes(address, length);
    else
        line_add_address(address);
}

static void add_message(const struct call *call) {
    struct xnu_msghdr message;
    uint64_t address = call->arguments[1];
    if (call->error || copy_in(&message, address, sizeof message)) {
        line_add_address(address);
        return;
    }
    line_add("{msg_name=");
    if (message.xnu_msg_name)
        trace_socket_address(message.xnu_msg_name, message.xnu_msg_namelen);
    else
        line_add("NULL");
    line_add(", msg_namelen=%u, msg_iov=", message.xnu_msg_namelen);
    trace_vectors(message.xnu_msg_iov, (uint64_t)message.xnu_msg_iovlen, (uint64_t)call->result);
    line_add(", msg_iovlen=%d, ", message.xnu_msg_iovlen);
    if (message.xnu_msg_controllen) {
        line_add("msg_control=");
        line_add_address(message.xnu_msg_control);
        line_add(", ");
    }
    line_add("msg_controllen=%u, msg_flags=", message.xnu_msg_controllen);
    line_add_flags(XNU_FAMILY_MSG, (uint32_t)message.xnu_msg_flags, "0");
    line_add("}");
}

static void add_command_argument(const struct call *call) {
    uint64_t value = call->arguments[2];
    switch ((int)call->arguments[1]) {
    case XNU_F_SETFD: line_add_flags(XNU_FAMILY_FD, value, "0"); break;
    case XNU_F_SETFL: line_add_flags(XNU_FAMILY_O, (uint32_t)value, "O_RDONLY"); break;
    case XNU_F_GETLK:
    case XNU_F_SETLK:
    case XNU_F_SETLKW: line_add_address(value); break;
    default: line_add("%lld", (long long)value);
    }
}

static void add_entries(const struct call *call) {
    uint64_t at = 0, count = 0;
    while (!call->error && at < (uint64_t)call->result) {
        uint16_t length;
        if (copy_in(&length, call->arguments[1] + at + offsetof(struct xnu_dirent, xnu_d_reclen), 2) || !length) break;
        at += length;
        count++;
    }
    line_add_address(call->arguments[1]);
    if (!call->error) line_add(" /* %llu entries */", (unsigned long long)count);
}

bool trace_special(const struct call *call, unsigned index) {
    const struct xnu_parameter *parameter = &xnu_calls[call->number].parameters[index];
    const struct xnu_parameter *next = index + 1u < xnu_calls[call->number].count ? parameter + 1 : NULL;
    bool is_address = strstr(parameter->type, "struct sockaddr *");
    if (is_address && next && parameter->kind == XNU_PARAMETER_output)
        add_returned_address(call, index);
    else if (is_address && next)
        trace_socket_address(call->arguments[index], (uint32_t)call->arguments[index + 1]);
    else if (!strcmp(parameter->type, "socklen_t *"))
        add_returned_length(call, index);
    else if (!strcmp(parameter->name, "wstatus") && !call->error && call->result > 0)
        add_wait_status(call->arguments[index]);
    else if (!strcmp(parameter->name, "wstatus"))
        line_add_address(call->arguments[index]);
    else if (!strcmp(parameter->name, "optname"))
        add_option(call);
    else if (!strcmp(parameter->name, "optval") && call->number == XNU_SYS_setsockopt)
        add_option_value(call, (uint32_t)call->arguments[4]);
    else if (!strcmp(parameter->name, "optval") && !call->error)
        add_option_value(call, call->length_before);
    else if (!strcmp(parameter->type, "const struct msghdr *") || !strcmp(parameter->type, "struct msghdr *"))
        add_message(call);
    else if (!strcmp(xnu_calls[call->number].name, "fcntl") && index == 2)
        add_command_argument(call);
    else if (!strcmp(xnu_calls[call->number].name, "ioctl") && index == 1)
        line_add_constant(XNU_FAMILY_IOCTL, (int64_t)call->arguments[1]);
    else if (call->number == XNU_SYS_getdirentries64 && index == 1)
        add_entries(call);
    else
        return false;
    return true;
}
#endif
