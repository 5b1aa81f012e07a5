#if defined(__linux__) && defined(__x86_64__)
#include <errno.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include "Calls/functions.h"
#include "Entry/stack.h"
#include "Image/image.h"
#include "Trace/notes.h"
#include "Translation/constants.h"
#include "Trap/hostcall.h"

#define A call->arguments

/// Whether the program may change what is there: it's its window or its stack. Machrun's own memory is not its.
static bool is_of_program(uint64_t address, uint64_t length) {
    bool in_window =
        address >= IMAGE_WINDOW_START && address <= IMAGE_WINDOW_END && length <= IMAGE_WINDOW_END - address;
    return in_window || stack_contains(address, length);
}

/// The next place to try, behind everything that was mapped before.
static uint64_t next_place = IMAGE_WINDOW_START + (IMAGE_WINDOW_END - IMAGE_WINDOW_START) / 2;

/// Maps where the kernel chooses: in the window, from its middle on, where nothing is yet.
static long map_anywhere(uint64_t length, int protection, int flags, int descriptor, uint64_t offset) {
    uint64_t pages = (length + 4095) & ~4095ull;
    for (int tries = 0; tries < 4096; tries++) {
        if (pages > IMAGE_WINDOW_END - IMAGE_WINDOW_START) return -ENOMEM;
        if (next_place > IMAGE_WINDOW_END - pages)
            next_place = IMAGE_WINDOW_START + (IMAGE_WINDOW_END - IMAGE_WINDOW_START) / 4;
        uint64_t place = next_place;
        next_place += pages;
        long result = host_call(SYS_mmap, place, length, protection, flags | MAP_FIXED_NOREPLACE, descriptor, offset);
        if (result != -EEXIST) return result;
    }
    return -ENOMEM;
}

int call_mmap(struct call *call) {
    uint64_t length = A[1];
    uint32_t wanted = (uint32_t)A[3];
    if (!length || length > INT64_MAX) return XNU_EINVAL;
    bool is_anonymous = wanted & XNU_MAP_ANON;
    int flags = (int)flags_to_linux(XNU_FAMILY_MAP, wanted & ~(uint32_t)(XNU_MAP_FIXED | XNU_MAP_JIT), 3, "mmap");
    // Of anonymous memory the descriptor is a tag for tools on macOS.
    int descriptor = is_anonymous ? -1 : (int)A[4];
    uint64_t offset = is_anonymous ? 0 : A[5];
    if (!(wanted & XNU_MAP_FIXED))
        return call_take(call, map_anywhere(length, (int)A[2] & 7, flags, descriptor, offset));
    if (A[0] & 4095) return XNU_EINVAL;
    if (!is_of_program(A[0], length)) {
        note("mmap: MAP_FIXED at 0x%llx is outside the memory that programs have here", (unsigned long long)A[0]);
        return XNU_ENOMEM;
    }
    return call_take(call, host_call(SYS_mmap, A[0], length, (int)A[2] & 7, flags | MAP_FIXED, descriptor, offset));
}

int call_munmap(struct call *call) {
    if (A[0] & 4095 || !A[1] || !is_of_program(A[0], A[1])) return XNU_EINVAL;
    return call_take(call, host_call(SYS_munmap, A[0], A[1]));
}

int call_mprotect(struct call *call) {
    if (A[0] & 4095) return XNU_EINVAL;
    if (!is_of_program(A[0], A[1])) return XNU_ENOMEM;
    return call_take(call, host_call(SYS_mprotect, A[0], A[1], (int)A[2] & 7));
}

int call_madvise(struct call *call) {
    int64_t advice;
    if (!is_of_program(A[0], A[1])) return XNU_ENOMEM;
    // An advice that Linux doesn't know changes nothing.
    if (!constant_to_linux(XNU_FAMILY_MADV, (int)A[2], &advice))
        return constant_on_macos(XNU_FAMILY_MADV, (int)A[2]) ? 0 : XNU_EINVAL;
    return call_take(call, host_call(SYS_madvise, A[0], A[1], advice));
}

int call_msync(struct call *call) {
    uint32_t flags = flags_to_linux(XNU_FAMILY_MSYNC,
                                    (uint32_t)A[2] & ~(uint32_t)(XNU_MS_KILLPAGES | XNU_MS_DEACTIVATE), 0, "msync");
    return call_take(call, host_wait(SYS_msync, A[0], A[1], flags ? flags : MS_SYNC));
}

int call_mlock(struct call *call) { return call_take(call, host_call(SYS_mlock, A[0], A[1])); }
int call_munlock(struct call *call) { return call_take(call, host_call(SYS_munlock, A[0], A[1])); }
int call_mincore(struct call *call) { return call_take(call, host_call(SYS_mincore, A[0], A[1], A[2])); }
#endif
