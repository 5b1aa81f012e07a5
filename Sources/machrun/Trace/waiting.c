#if defined(__linux__) && defined(__x86_64__)
#include <string.h>

#include "Generated/Structures.h"
#include "Trace/line.h"
#include "Trace/trace.h"
#include "Translation/memory.h"

// select and poll: what was asked, and what came of it.

static struct xnu_fd_set kept[3];

static bool is_select(const struct call *call) {
    return call->number == XNU_SYS_select || call->number == XNU_SYS_select_nocancel ||
           call->number == XNU_SYS_pselect || call->number == XNU_SYS_pselect_nocancel;
}

static bool is_poll(const struct call *call) {
    return call->number == XNU_SYS_poll || call->number == XNU_SYS_poll_nocancel;
}

/// The bytes of a set that the kernel looks at.
static size_t set_bytes(const struct call *call) {
    int count = (int)call->arguments[0];
    return count < 0 || count > 1024 ? 0 : ((size_t)count + 7) / 8;
}

static void add_set(const struct xnu_fd_set *set, size_t bytes) {
    const char *separator = "";
    line_add("[");
    for (size_t i = 0; i < bytes * 8; i++)
        if (set->xnu_fds_bits[i / 8] & 1 << i % 8) {
            line_add("%s%zu", separator, i);
            separator = " ";
        }
    line_add("]");
}

void trace_keep_sets(const struct call *call) {
    if (!is_select(call)) return;
    for (int i = 0; i < 3; i++)
        if (!call->arguments[1 + i] || copy_in(&kept[i], call->arguments[1 + i], set_bytes(call)))
            kept[i] = (struct xnu_fd_set){0};
}

void trace_kept_set(const struct call *call, unsigned index) {
    if (is_select(call) && index >= 1 && index <= 3 && call->arguments[index])
        add_set(&kept[index - 1], set_bytes(call));
    else
        line_add_address(call->arguments[index]);
}

static void add_ready_sets(const struct call *call) {
    static const char *const names[] = {"in", "out", "except"};
    const char *separator = " (";
    for (int i = 0; i < 3; i++) {
        struct xnu_fd_set set = {0};
        if (!call->arguments[1 + i] || copy_in(&set, call->arguments[1 + i], set_bytes(call))) continue;
        bool is_empty = true;
        for (size_t byte = 0; byte < set_bytes(call); byte++) is_empty &= !set.xnu_fds_bits[byte];
        if (is_empty) continue;
        line_add("%s%s ", separator, names[i]);
        add_set(&set, set_bytes(call));
        separator = ", ";
    }
    line_add(")");
}

static void add_ready_descriptors(const struct call *call) {
    const char *separator = " ([";
    for (uint32_t i = 0; i < (uint32_t)call->arguments[1] && i < 16; i++) {
        struct xnu_pollfd polled;
        if (copy_in(&polled, call->arguments[0] + i * sizeof polled, sizeof polled)) break;
        if (!polled.xnu_revents) continue;
        line_add("%s{fd=%d, revents=", separator, polled.xnu_fd);
        line_add_flags(XNU_FAMILY_POLL, (uint16_t)polled.xnu_revents, "0");
        line_add("}");
        separator = ", ";
    }
    line_add("])");
}

void trace_result_words(const struct call *call) {
    if (call->is_injected || (!is_select(call) && !is_poll(call))) return;
    if (!call->result)
        line_add(" (Timeout)");
    else if (is_select(call))
        add_ready_sets(call);
    else
        add_ready_descriptors(call);
}
#endif
