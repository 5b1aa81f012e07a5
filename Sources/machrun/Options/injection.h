// Calls that are made to fail, as strace's --inject spells them.
#pragma once

#include <stdbool.h>
#include <stdint.h>

struct injection {
    /// An errno of macOS; 0 where `result` counts.
    int error;
    bool has_result;
    int64_t result;
    /// A signal of macOS that comes with it, or 0.
    int signal;
    uint64_t delay_microseconds;
};

/// Reads `CALL[,CALL]:error=NAME:retval=N:signal=NAME:delay_enter=N:when=N..M+STEP`. Ends with a message where
/// it's wrong.
void injection_add(const char *text);

/// What is to happen instead of this call of `number`, which is counted. Returns false where nothing is.
bool injection_next(unsigned number, struct injection *injection);

/// Counts from 1 again, as strace does for a new process.
void injection_restart(void);

/// How it was written, from 0; NULL behind the last one.
const char *injection_text(unsigned index);
