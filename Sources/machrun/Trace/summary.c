#if defined(__linux__) && defined(__x86_64__)
#include "Trace/summary.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "Trace/notes.h"
#include "Translation/calltable.h"
#include "Calls/call.h"
#include "process.h"

struct row {
    uint64_t calls, errors, nanoseconds;
};

/// Shared with the children.
static struct row *rows;

void summary_prepare(void) {
    struct options *options = &process.options;
    if (!options->summarizes) return;
    size_t bytes = XNU_CALL_LIMIT * sizeof *rows;
    if (options->summary_descriptor < 0) {
        int memory = memfd_create("machrun summary", MFD_CLOEXEC);
        if (memory < 0 || ftruncate(memory, (off_t)bytes)) fail(EXIT_REFUSED, "-c: %s", strerror(errno));
        options->summary_descriptor = move_descriptor_away(memory);
    }
    void *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, options->summary_descriptor, 0);
    if (memory == MAP_FAILED) fail(EXIT_REFUSED, "-c: %s", strerror(errno));
    rows = memory;
}

uint64_t summary_now(void) {
    struct timespec now;
    if (!rows) return 0;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

void summary_add(unsigned number, bool failed, uint64_t start) {
    if (!rows || number >= XNU_CALL_LIMIT) return;
    __atomic_add_fetch(&rows[number].calls, 1, __ATOMIC_RELAXED);
    if (failed) __atomic_add_fetch(&rows[number].errors, 1, __ATOMIC_RELAXED);
    __atomic_add_fetch(&rows[number].nanoseconds, summary_now() - start, __ATOMIC_RELAXED);
}

static void print_row(int descriptor, const struct row *row, uint64_t total, const char *name) {
    char errors[24] = "";
    if (row->errors) snprintf(errors, sizeof errors, "%llu", (unsigned long long)row->errors);
    dprintf(descriptor, "%6.2f %11.6f %11llu %9llu %9s %s\n",
            total ? 100.0 * (double)row->nanoseconds / (double)total : 0, (double)row->nanoseconds / 1e9,
            row->calls ? (unsigned long long)(row->nanoseconds / row->calls / 1000) : 0ull,
            (unsigned long long)row->calls, errors, name);
}

void summary_print(int descriptor) {
    if (!rows) return;
    struct row total = {0};
    for (unsigned i = 0; i < XNU_CALL_LIMIT; i++) {
        total.calls += rows[i].calls;
        total.errors += rows[i].errors;
        total.nanoseconds += rows[i].nanoseconds;
    }
    dprintf(descriptor, "%% time     seconds  usecs/call     calls    errors syscall\n"
                        "------ ----------- ----------- --------- --------- ----------------\n");
    bool printed[XNU_CALL_LIMIT] = {false};
    for (;;) {
        int next = -1;
        for (unsigned i = 0; i < XNU_CALL_LIMIT; i++)
            if (rows[i].calls && !printed[i] && (next < 0 || rows[i].nanoseconds > rows[next].nanoseconds))
                next = (int)i;
        if (next < 0) break;
        printed[next] = true;
        print_row(descriptor, &rows[next], total.nanoseconds, xnu_calls[next].name);
    }
    dprintf(descriptor, "------ ----------- ----------- --------- --------- ----------------\n");
    print_row(descriptor, &total, total.nanoseconds, "total");
}
#endif
