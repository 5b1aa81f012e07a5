#if defined(__linux__) && defined(__x86_64__)
#include "Trace/notes.h"

#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

static void write_note(const char *format, va_list arguments) {
    char text[1024] = "machrun: ";
    size_t length = sizeof "machrun: " - 1;
    int more = vsnprintf(text + length, sizeof text - length - 1, format, arguments);
    if (more > 0) length += (size_t)more;
    if (length > sizeof text - 1) length = sizeof text - 1;
    text[length++] = '\n';
    // Whether it could be written changes nothing.
    if (write(STDERR_FILENO, text, length) < 0) return;
}

void note(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    write_note(format, arguments);
    va_end(arguments);
}

void fail(int code, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    write_note(format, arguments);
    va_end(arguments);
    _exit(code);
}
#endif
