#if defined(__linux__) && defined(__x86_64__)
#include "Calls/addresses.h"

#include <string.h>
#include <sys/un.h>

#include "Generated/Structures.h"
#include "Trace/notes.h"
#include "Translation/constants.h"
#include "Translation/memory.h"

int address_family_to_linux(int family) {
    switch (family) {
    case XNU_AF_UNSPEC: return AF_UNSPEC;
    case XNU_AF_UNIX: return AF_UNIX;
    case XNU_AF_INET: return AF_INET;
    case XNU_AF_INET6: return AF_INET6;
    default: return -1;
    }
}

static int family_to_macos(int family) { return family == AF_INET6 ? XNU_AF_INET6 : family; }

int address_in(uint64_t address, uint32_t length, bool guesses_family, struct sockaddr_storage *storage,
               socklen_t *translated_length) {
    uint8_t bytes[256] = {0};
    // bsd/kern/uipc_syscalls.c, getsockaddr.
    if (length > 255) return XNU_ENAMETOOLONG;
    if (length < 2) return XNU_EINVAL;
    if (length > sizeof *storage) return XNU_EINVAL;
    if (copy_in(bytes, address, length)) return XNU_EFAULT;
    int family = bytes[1];
    if (!family && length == sizeof(struct xnu_sockaddr_in) && guesses_family) {
        family = XNU_AF_INET;
        note("the address has no family, which XNU takes as AF_INET; sin_family is the second byte on macOS");
    }
    int translated = address_family_to_linux(family);
    if (translated < 0) {
        note("the address family %d is not emulated%s", family, bytes[0] == AF_INET6 ? "; 10 is Linux's AF_INET6" : "");
        return XNU_EAFNOSUPPORT;
    }
    memset(storage, 0, sizeof *storage);
    memcpy(storage, bytes, length);
    storage->ss_family = (sa_family_t)translated;
    *translated_length = length;
    return 0;
}

uint32_t address_to_macos(const struct sockaddr_storage *storage, socklen_t length, uint8_t bytes[256]) {
    memset(bytes, 0, 256);
    if (length > 255) length = 255;
    // What has no name is told as its family alone on Linux, and at its full size on macOS.
    if (storage->ss_family == AF_UNIX && length <= 2) length = 16;
    memcpy(bytes, storage, length < sizeof *storage ? length : sizeof *storage);
    bytes[0] = (uint8_t)length;
    bytes[1] = (uint8_t)family_to_macos(storage->ss_family);
    return length;
}

int address_out(const struct sockaddr_storage *storage, socklen_t length, uint64_t address, uint64_t length_address) {
    uint8_t bytes[256];
    uint32_t room;
    if (!address) return 0;
    if (copy_in(&room, length_address, sizeof room)) return XNU_EFAULT;
    uint32_t translated = length ? address_to_macos(storage, length, bytes) : 0;
    if (copy_out(address, bytes, room < translated ? room : translated)) return XNU_EFAULT;
    return copy_out(length_address, &translated, sizeof translated);
}
#endif
