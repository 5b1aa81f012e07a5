// What machrun knows of the program's descriptors beyond what Linux does.
#pragma once

#include <stdbool.h>
#include <stdint.h>

/// Keeps the numbers above the program's limit for machrun's own descriptors.
void descriptors_prepare(void);

/// The program's limit of open files (RLIMIT_NOFILE), and the way to set it.
uint64_t descriptors_limit(void);
void descriptors_set_limit(uint64_t limit);

/// Gives the process the program's own limit, or machrun's again.
void descriptors_show_limit(bool is_shown);

/// Whether a write to the descriptor sends no SIGPIPE (SO_NOSIGPIPE, F_SETNOSIGPIPE).
bool descriptor_has_no_pipe_signal(int descriptor);
void descriptor_set_no_pipe_signal(int descriptor, bool has_none);

/// The descriptor was closed: whatever was known of it is forgotten.
void descriptor_forget(int descriptor);
