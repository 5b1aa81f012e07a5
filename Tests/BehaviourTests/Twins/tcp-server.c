#include "twin.h"

static char buffer[1024];

static void serve(int client) {
    long count;
    while ((count = CALL(NUMBER_READ, client, buffer, sizeof buffer)) > 0)
        write_all(client, buffer, (unsigned long)count);
    CALL(NUMBER_CLOSE, client);
}

int main(void) {
    struct __sigaction ignore = {.sa_handler = SIG_IGN};
    CALL(NUMBER_SIGACTION, SIGPIPE, &ignore, 0);
    long server = CALL(NUMBER_SOCKET, AF_INET, SOCK_STREAM, 0);
    int one = 1;
    CALL(NUMBER_SETSOCKOPT, server, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    struct sockaddr_in address = {.sin_len = sizeof address, .sin_family = AF_INET};
    address.sin_port = (in_port_t)(PORT << 8 | PORT >> 8);
    if (CALL(NUMBER_BIND, server, &address, sizeof address) < 0) CALL(NUMBER_EXIT, 1);
    CALL(NUMBER_LISTEN, server, 5);
    for (;;) {
        socklen_t length = sizeof address;
        long client = CALL(NUMBER_ACCEPT, server, &address, &length);
        if (client < 0) CALL(NUMBER_EXIT, 1);
        serve((int)client);
    }
}
