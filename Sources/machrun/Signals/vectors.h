// The vector registers beyond what XNU's frame holds, across a handler.
#pragma once

#include <stdint.h>
#include <ucontext.h>

/// Keeps the whole extended state of `context` until the handler with that frame returns.
void vectors_save(uint64_t frame, const ucontext_t *context);

/// Gives it back, but for the first `kept` bytes, and forgets it, and that of handlers that were left by a jump.
void vectors_restore(uint64_t frame, ucontext_t *context, unsigned kept);
