// What machrun says itself, on standard error.
#pragma once

/// Writes `machrun: ` and a line.
void note(const char *format, ...) __attribute__((format(printf, 1, 2)));

/// Writes the line and ends with `code`.
void fail(int code, const char *format, ...) __attribute__((noreturn, format(printf, 2, 3)));

/// The exit codes of machrun itself, as env(1) has them.
enum { EXIT_USAGE = 125, EXIT_REFUSED = 126, EXIT_NOT_FOUND = 127 };
