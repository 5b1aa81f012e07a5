#if defined(__linux__) && defined(__x86_64__)
#include "Calls/descriptors.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "Calls/call.h"
#include "Queues/queue.h"
#include "Translation/constants.h"
#include "Trap/hostcall.h"

enum { OWN_COUNT = 512, REMEMBERED = 1 << 16 };

static uint64_t limit;
/// Machrun's own descriptors are from here on.
static int first_own = INT32_MAX;
static uint8_t without_pipe_signal[REMEMBERED / 8];

static struct rlimit real_limit;

void descriptors_prepare(void) {
    if (getrlimit(RLIMIT_NOFILE, &real_limit)) return;
    limit = real_limit.rlim_cur;
    if (limit > INT32_MAX - OWN_COUNT) limit = INT32_MAX - OWN_COUNT;
    struct rlimit raised = {limit + OWN_COUNT, real_limit.rlim_max};
    // Where there's no room above, machrun takes the program's last numbers.
    if (raised.rlim_cur <= raised.rlim_max && !setrlimit(RLIMIT_NOFILE, &raised))
        first_own = (int)limit;
    else
        first_own = limit > 2 * OWN_COUNT ? (int)limit - OWN_COUNT : (int)(limit / 2);
}

uint64_t descriptors_limit(void) { return limit; }

void descriptors_set_limit(uint64_t wanted) {
    limit = wanted < (uint64_t)first_own ? wanted : (uint64_t)first_own;
    real_limit.rlim_cur = limit;
}

void descriptors_show_limit(bool is_shown) {
    struct rlimit raised = {real_limit.rlim_cur, real_limit.rlim_max};
    if (!is_shown && (uint64_t)first_own >= limit && limit + OWN_COUNT <= raised.rlim_max)
        raised.rlim_cur = (rlim_t)first_own + OWN_COUNT;
    setrlimit(RLIMIT_NOFILE, &raised);
}

bool is_descriptor_of_program(int descriptor) { return descriptor < first_own; }

int move_descriptor_away(int descriptor) {
    int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, first_own);
    if (moved < 0) return -errno;
    close(descriptor);
    return moved;
}

bool descriptor_has_no_pipe_signal(int descriptor) {
    return descriptor >= 0 && descriptor < REMEMBERED && without_pipe_signal[descriptor / 8] & 1 << descriptor % 8;
}

void descriptor_set_no_pipe_signal(int descriptor, bool has_none) {
    if (descriptor < 0 || descriptor >= REMEMBERED) return;
    uint8_t bit = (uint8_t)(1 << descriptor % 8);
    if (has_none)
        without_pipe_signal[descriptor / 8] |= bit;
    else
        without_pipe_signal[descriptor / 8] &= (uint8_t)~bit;
}

void descriptor_forget(int descriptor) {
    descriptor_set_no_pipe_signal(descriptor, false);
    queues_forget_descriptor(descriptor);
}

// MARK: Results

int call_take(struct call *call, long result) {
    if (result < 0 && result > -4096) return errno_to_macos((int)-result);
    call->result = result;
    return 0;
}
#endif
