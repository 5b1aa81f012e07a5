#if defined(__linux__) && defined(__x86_64__)
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include "Calls/addresses.h"
#include "Calls/descriptors.h"
#include "Calls/functions.h"
#include "Generated/Structures.h"
#include "Trace/notes.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"

#define A call->arguments

enum { CONTROL_BYTES = 4096, VECTOR_LIMIT = 1024 };

/// A message of the program in Linux's form.
struct message {
    struct xnu_msghdr given;
    struct msghdr header;
    struct sockaddr_storage name;
    struct iovec vectors[VECTOR_LIMIT];
    uint64_t control[CONTROL_BYTES / 8];
};
// One at a time: there are no threads.
static struct message message;

/// Reads the parts that both directions have.
static int read_message(uint64_t address) {
    if (copy_in(&message.given, address, sizeof message.given)) return XNU_EFAULT;
    int count = message.given.xnu_msg_iovlen;
    if (count <= 0 || count > VECTOR_LIMIT) return XNU_EMSGSIZE;
    // A vector is the same on both.
    if (copy_in(message.vectors, message.given.xnu_msg_iov, (size_t)count * sizeof *message.vectors)) return XNU_EFAULT;
    message.header = (struct msghdr){.msg_iov = message.vectors, .msg_iovlen = (size_t)count};
    return 0;
}

// MARK: Control messages

/// A control message takes a multiple of 4 bytes on macOS (bsd/sys/socket.h, __DARWIN_ALIGN32).
static size_t aligned(size_t length) { return (length + 3) & ~3ull; }

static int control_to_linux(uint64_t address, uint32_t length) {
    uint8_t given[CONTROL_BYTES / 2];
    if (length > sizeof given) return XNU_EINVAL;
    if (copy_in(given, address, length)) return XNU_EFAULT;
    size_t used = 0;
    for (size_t at = 0; at + sizeof(struct xnu_cmsghdr) <= length;) {
        struct xnu_cmsghdr part;
        memcpy(&part, given + at, sizeof part);
        if (part.xnu_cmsg_len < sizeof part || part.xnu_cmsg_len > length - at) return XNU_EINVAL;
        if (part.xnu_cmsg_level != XNU_SOL_SOCKET || part.xnu_cmsg_type != XNU_SCM_RIGHTS) {
            note("sendmsg: of control messages only SCM_RIGHTS is emulated");
            return XNU_EINVAL;
        }
        size_t bytes = part.xnu_cmsg_len - sizeof part;
        if (used + CMSG_SPACE(bytes) > sizeof message.control) return XNU_EINVAL;
        struct cmsghdr *translated = (struct cmsghdr *)((uint8_t *)message.control + used);
        *translated = (struct cmsghdr){CMSG_LEN(bytes), SOL_SOCKET, SCM_RIGHTS};
        memcpy(CMSG_DATA(translated), given + at + sizeof part, bytes);
        used += CMSG_SPACE(bytes);
        at += aligned(part.xnu_cmsg_len);
    }
    message.header.msg_control = message.control;
    message.header.msg_controllen = used;
    return 0;
}

/// Writes what came, as much as there's room for. Returns XNU's errno.
static int control_to_macos(void) {
    uint8_t translated[CONTROL_BYTES];
    size_t used = 0;
    for (struct cmsghdr *part = CMSG_FIRSTHDR(&message.header); part; part = CMSG_NXTHDR(&message.header, part)) {
        size_t bytes = part->cmsg_len - CMSG_LEN(0);
        struct xnu_cmsghdr head = {(uint32_t)(sizeof head + bytes), XNU_SOL_SOCKET, XNU_SCM_RIGHTS};
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS) continue;
        if (used + aligned(head.xnu_cmsg_len) > sizeof translated) break;
        memcpy(translated + used, &head, sizeof head);
        memcpy(translated + used + sizeof head, CMSG_DATA(part), bytes);
        used += aligned(head.xnu_cmsg_len);
    }
    if (used > message.given.xnu_msg_controllen) {
        used = message.given.xnu_msg_controllen;
        message.given.xnu_msg_flags |= XNU_MSG_CTRUNC;
    }
    message.given.xnu_msg_controllen = (uint32_t)used;
    return used ? copy_out(message.given.xnu_msg_control, translated, used) : 0;
}

// MARK: The calls

int call_sendmsg(struct call *call) {
    int problem = read_message(A[1]);
    if (problem) return problem;
    if (message.given.xnu_msg_name) {
        problem = address_in(message.given.xnu_msg_name, message.given.xnu_msg_namelen, false, &message.name,
                             &message.header.msg_namelen);
        message.header.msg_name = &message.name;
    }
    if (!problem && message.given.xnu_msg_control && message.given.xnu_msg_controllen)
        problem = control_to_linux(message.given.xnu_msg_control, message.given.xnu_msg_controllen);
    if (problem) return problem;
    uint32_t flags = flags_to_linux(XNU_FAMILY_MSG, (uint32_t)A[2], 0, "sendmsg");
    if (descriptor_has_no_pipe_signal((int)A[0])) flags |= MSG_NOSIGNAL;
    return call_take(call, host_wait(SYS_sendmsg, (int)A[0], &message.header, flags));
}

int call_recvmsg(struct call *call) {
    int problem = read_message(A[1]);
    if (problem) return problem;
    if (message.given.xnu_msg_name) {
        message.header.msg_name = &message.name;
        message.header.msg_namelen = sizeof message.name;
    }
    if (message.given.xnu_msg_control) {
        // Linux's heads are longer than macOS's.
        size_t room = message.given.xnu_msg_controllen * 2ul + sizeof(struct cmsghdr);
        message.header.msg_control = message.control;
        message.header.msg_controllen = room < sizeof message.control ? room : sizeof message.control;
    }
    uint32_t flags = flags_to_linux(XNU_FAMILY_MSG, (uint32_t)A[2], 0, "recvmsg");
    problem = call_take(call, host_wait(SYS_recvmsg, (int)A[0], &message.header, flags));
    if (problem) return problem;
    message.given.xnu_msg_flags = (int32_t)flags_to_macos(XNU_FAMILY_MSG, (uint32_t)message.header.msg_flags, 0);
    if (message.given.xnu_msg_name) {
        uint8_t bytes[256];
        uint32_t length =
            message.header.msg_namelen ? address_to_macos(&message.name, message.header.msg_namelen, bytes) : 0;
        uint32_t room = message.given.xnu_msg_namelen;
        if (copy_out(message.given.xnu_msg_name, bytes, length < room ? length : room)) return XNU_EFAULT;
        message.given.xnu_msg_namelen = length;
    }
    if (message.given.xnu_msg_control) problem = control_to_macos();
    return problem ? problem : copy_out(A[1], &message.given, sizeof message.given);
}
#endif
