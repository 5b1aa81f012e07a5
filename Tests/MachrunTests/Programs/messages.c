// Sockets: pairs, messages with descriptors, names, options, errors.
#include "system.h"

static void test_message(void) {
    int ends[2];
    CHECK(!call(XNU_SYS_socketpair, XNU_AF_UNIX, XNU_SOCK_STREAM, 0, ends).error);
    struct result pipe = call0(XNU_SYS_pipe);
    struct xnu_iovec out[2] = {{(unsigned long)"one ", 4}, {(unsigned long)"two", 3}};
    struct {
        struct xnu_cmsghdr head;
        int descriptor;
    } control = {{16, XNU_SOL_SOCKET, XNU_SCM_RIGHTS}, (int)pipe.second};
    struct xnu_msghdr sent = {.xnu_msg_iov = (unsigned long)out, .xnu_msg_iovlen = 2}, message;
    sent.xnu_msg_control = (unsigned long)&control;
    sent.xnu_msg_controllen = sizeof control;
    CHECK(call(XNU_SYS_sendmsg, ends[0], &sent, 0).value == 7);

    char text[16] = {0};
    struct xnu_iovec in = {(unsigned long)text, sizeof text};
    struct {
        struct xnu_cmsghdr head;
        int descriptor;
        int more[4];
    } received = {0};
    message = (struct xnu_msghdr){0};
    message.xnu_msg_iov = (unsigned long)&in;
    message.xnu_msg_iovlen = 1;
    message.xnu_msg_control = (unsigned long)&received;
    message.xnu_msg_controllen = sizeof received;
    CHECK(call(XNU_SYS_recvmsg, ends[1], &message, 0).value == 7);
    CHECK(is_equal(text, "one two", 7));
    CHECK(message.xnu_msg_controllen == 16 && received.head.xnu_cmsg_len == 16);
    CHECK(received.head.xnu_cmsg_level == XNU_SOL_SOCKET && received.head.xnu_cmsg_type == XNU_SCM_RIGHTS);
    // What came is the pipe's end.
    CHECK(call(XNU_SYS_write, received.descriptor, "!", 1).value == 1);
    CHECK(call(XNU_SYS_read, pipe.value, text, 1).value == 1 && text[0] == '!');
    // Too little room: told, and cut.
    message.xnu_msg_controllen = 8;
    CHECK(call(XNU_SYS_sendmsg, ends[0], &sent, 0).value == 7);
    CHECK(call(XNU_SYS_recvmsg, ends[1], &message, 0).value == 7 && message.xnu_msg_flags & XNU_MSG_CTRUNC);
    message.xnu_msg_iovlen = 0;
    CHECK(call(XNU_SYS_sendmsg, ends[0], &message, 0).error == XNU_EMSGSIZE);
}

static void test_names(void) {
    struct xnu_sockaddr_in address = {.xnu_sin_len = 16, .xnu_sin_family = XNU_AF_INET}, name = {0};
    unsigned length = sizeof name;
    address.xnu_sin_addr.xnu_s_addr = 0x0100007f;
    long server = call(XNU_SYS_socket, XNU_AF_INET, XNU_SOCK_STREAM, 0).value;
    CHECK(!call(XNU_SYS_bind, server, &address, sizeof address).error);
    CHECK(!call(XNU_SYS_listen, server, 1).error);
    CHECK(!call(XNU_SYS_getsockname, server, &name, &length).error);
    CHECK(length == 16 && name.xnu_sin_len == 16 && name.xnu_sin_family == XNU_AF_INET && name.xnu_sin_port);
    long client = call(XNU_SYS_socket, XNU_AF_INET, XNU_SOCK_STREAM, 0).value;
    CHECK(!call(XNU_SYS_connect, client, &name, sizeof name).error);
    CHECK(call(XNU_SYS_connect, client, &name, sizeof name).error == XNU_EISCONN);
    struct xnu_sockaddr_in peer;
    length = 4;
    long connection = call(XNU_SYS_accept, server, &peer, &length).value;
    // Cut to the room, and its true length.
    CHECK(connection > 0 && length == 16 && peer.xnu_sin_len == 16 && peer.xnu_sin_family == XNU_AF_INET);
    length = sizeof peer;
    CHECK(!call(XNU_SYS_getpeername, connection, &peer, &length).error && peer.xnu_sin_addr.xnu_s_addr == 0x0100007f);
    CHECK(call(XNU_SYS_sendto, client, "abc", 3, 0, 0, 0).value == 3);
    char text[8];
    CHECK(call(XNU_SYS_recvfrom, connection, text, sizeof text, XNU_MSG_PEEK, 0, 0).value == 3);
    CHECK(call(XNU_SYS_recvfrom, connection, text, sizeof text, 0, 0, 0).value == 3 && text[2] == 'c');
    CHECK(call(XNU_SYS_recvfrom, connection, text, sizeof text, XNU_MSG_DONTWAIT, 0, 0).error == XNU_EAGAIN);
    CHECK(!call(XNU_SYS_shutdown, client, XNU_SHUT_WR).error);
    CHECK(call(XNU_SYS_read, connection, text, sizeof text).value == 0);
    // Nobody is there any more: an error, not a signal.
    int one = 1;
    CHECK(!call(XNU_SYS_setsockopt, connection, XNU_SOL_SOCKET, XNU_SO_NOSIGPIPE, &one, 4).error);
    call(XNU_SYS_close, client);
    for (int i = 0; i < 10000; i++) {
        struct result result = call(XNU_SYS_write, connection, "x", 1);
        if (result.error) {
            CHECK(result.error == XNU_EPIPE || result.error == XNU_ECONNRESET);
            if (result.error == XNU_EPIPE) return;
        }
        // Time for the refusal to come.
        struct xnu_timeval time = {.xnu_tv_usec = 1000};
        CHECK(!call(XNU_SYS_select, 0, 0, 0, 0, &time).error);
    }
    CHECK(!"the connection is broken");
}

static void test_options(void) {
    long socket = call(XNU_SYS_socket, XNU_AF_INET, XNU_SOCK_STREAM, 0).value;
    int value = 1;
    unsigned length = sizeof value;
    CHECK(!call(XNU_SYS_setsockopt, socket, XNU_SOL_SOCKET, XNU_SO_KEEPALIVE, &value, 4).error);
    CHECK(!call(XNU_SYS_getsockopt, socket, XNU_SOL_SOCKET, XNU_SO_TYPE, &value, &length).error);
    CHECK(value == XNU_SOCK_STREAM && length == 4);
    CHECK(!call(XNU_SYS_setsockopt, socket, XNU_IPPROTO_TCP, XNU_TCP_NODELAY, &(int){1}, 4).error);
    CHECK(call(XNU_SYS_setsockopt, 1, XNU_SOL_SOCKET, XNU_SO_REUSEADDR, &value, 4).error == XNU_ENOTSOCK);
    CHECK(call(XNU_SYS_setsockopt, 99, XNU_SOL_SOCKET, XNU_SO_REUSEADDR, &value, 4).error == XNU_EBADF);
    struct xnu_timeval time = {.xnu_tv_sec = 3, .xnu_tv_usec = 0}, read = {0};
    CHECK(!call(XNU_SYS_setsockopt, socket, XNU_SOL_SOCKET, XNU_SO_RCVTIMEO, &time, sizeof time).error);
    length = sizeof read;
    CHECK(!call(XNU_SYS_getsockopt, socket, XNU_SOL_SOCKET, XNU_SO_RCVTIMEO, &read, &length).error);
    CHECK(read.xnu_tv_sec == 3 && read.xnu_tv_usec == 0);
    CHECK(call(XNU_SYS_socket, 99, XNU_SOCK_STREAM, 0).error == XNU_EAFNOSUPPORT);
    CHECK(call(XNU_SYS_bind, socket, &time, 300).error == XNU_ENAMETOOLONG);
    CHECK(call(XNU_SYS_bind, socket, &time, 1).error == XNU_EINVAL);
    CHECK(call(XNU_SYS_accept, 1, 0, 0).error == XNU_ENOTSOCK);
}

static void test_unix(const char *folder) {
    struct xnu_sockaddr_un address = {.xnu_sun_len = sizeof address, .xnu_sun_family = XNU_AF_UNIX}, name;
    unsigned length = length_of(folder);
    memcpy(address.xnu_sun_path, folder, length);
    memcpy(address.xnu_sun_path + length, "/s", 3);
    long server = call(XNU_SYS_socket, XNU_AF_UNIX, XNU_SOCK_DGRAM, 0).value;
    CHECK(!call(XNU_SYS_bind, server, &address, sizeof address).error);
    length = sizeof name;
    CHECK(!call(XNU_SYS_getsockname, server, &name, &length).error);
    CHECK(name.xnu_sun_family == XNU_AF_UNIX &&
          is_equal(name.xnu_sun_path, address.xnu_sun_path, length_of((char *)address.xnu_sun_path) + 1));
    long client = call(XNU_SYS_socket, XNU_AF_UNIX, XNU_SOCK_DGRAM, 0).value;
    CHECK(call(XNU_SYS_sendto, client, "packet", 6, 0, &address, sizeof address).value == 6);
    char text[16];
    CHECK(call(XNU_SYS_recvfrom, server, text, sizeof text, 0, 0, 0).value == 6);
    call(XNU_SYS_unlink, address.xnu_sun_path);
}

int main(int argc, char **argv) {
    CHECK(argc == 2);
    test_message();
    test_names();
    test_options();
    test_unix(argv[1]);
    say("messages are as they should be\n");
    return 0;
}
