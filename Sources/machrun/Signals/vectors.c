#if defined(__linux__) && defined(__x86_64__)
#include "Signals/vectors.h"

#include <asm/sigcontext.h>
#include <stdlib.h>
#include <string.h>

struct saved {
    struct saved *older;
    uint64_t frame;
    uint32_t bytes;
    uint8_t state[];
};

static struct saved *newest;

/// How many bytes Linux has put on its signal frame (asm/sigcontext.h).
static uint32_t state_bytes(const ucontext_t *context) {
    const uint8_t *state = (const uint8_t *)context->uc_mcontext.fpregs;
    struct _fpx_sw_bytes description;
    if (!state) return 0;
    memcpy(&description, state + 464, sizeof description);
    return description.magic1 == FP_XSTATE_MAGIC1 && description.xstate_size <= 1 << 16 ? description.xstate_size : 512;
}

void vectors_save(uint64_t frame, const ucontext_t *context) {
    uint32_t bytes = state_bytes(context);
    struct saved *saved = bytes ? malloc(sizeof *saved + bytes) : NULL;
    if (!saved) return;
    *saved = (struct saved){newest, frame, bytes};
    memcpy(saved->state, context->uc_mcontext.fpregs, bytes);
    newest = saved;
}

void vectors_restore(uint64_t frame, ucontext_t *context, unsigned kept) {
    struct saved *found = newest;
    while (found && found->frame != frame) found = found->older;
    if (!found) return;
    if (found->bytes == state_bytes(context))
        memcpy((uint8_t *)context->uc_mcontext.fpregs + kept, found->state + kept, found->bytes - kept);
    struct saved *rest = found->older;
    while (newest != rest) {
        struct saved *next = newest->older;
        free(newest);
        newest = next;
    }
}
#endif
