#if defined(__linux__) && defined(__x86_64__)
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "Calls/descriptors.h"
#include "Calls/functions.h"
#include "Trace/notes.h"
#include "Translation/constants.h"
#include "Translation/memory.h"

#define A call->arguments

/// The first numbers (bsd/sys/sysctl.h).
enum { CTL_KERN = 1, CTL_HW = 6 };

enum kind { TEXT, INTEGER, LONG };

/// A value that the system tells.
struct value {
    int area, number;
    const char *name;
    enum kind kind;
};

static const struct value values[] = {
    {CTL_KERN, 1, "kern.ostype", TEXT},        {CTL_KERN, 2, "kern.osrelease", TEXT},
    {CTL_KERN, 3, "kern.osrevision", INTEGER}, {CTL_KERN, 4, "kern.version", TEXT},
    {CTL_KERN, 8, "kern.argmax", INTEGER},     {CTL_KERN, 10, "kern.hostname", TEXT},
    {CTL_KERN, 7, "kern.maxfiles", INTEGER},   {CTL_HW, 1, "hw.machine", TEXT},
    {CTL_HW, 3, "hw.ncpu", INTEGER},           {CTL_HW, 4, "hw.byteorder", INTEGER},
    {CTL_HW, 7, "hw.pagesize", INTEGER},       {CTL_HW, 24, "hw.memsize", LONG},
    {CTL_HW, 25, "hw.availcpu", INTEGER},      {-1, -1, "hw.logicalcpu", INTEGER},
    {-1, -1, "hw.physicalcpu", INTEGER},
};

static const char *text_of(const struct value *value, struct utsname *system) {
    if (!strcmp(value->name, "kern.ostype")) return "Darwin";
    // The release that the tables are of.
    if (!strcmp(value->name, "kern.osrelease")) return "24.4.0";
    if (!strcmp(value->name, "kern.version")) return "Darwin Kernel Version 24.4.0 (machrun)";
    if (!strcmp(value->name, "hw.machine")) return "x86_64";
    return uname(system) ? "localhost" : system->nodename;
}

static int64_t number_of(const struct value *value) {
    if (!strcmp(value->name, "kern.osrevision")) return 199506;
    if (!strcmp(value->name, "kern.argmax")) return 1 << 20;
    if (!strcmp(value->name, "kern.maxfiles")) return (int64_t)descriptors_limit();
    if (!strcmp(value->name, "hw.byteorder")) return 1234;
    if (!strcmp(value->name, "hw.pagesize")) return 4096;
    if (!strcmp(value->name, "hw.memsize")) return sysconf(_SC_PHYS_PAGES) * sysconf(_SC_PAGESIZE);
    return sysconf(_SC_NPROCESSORS_ONLN);
}

/// Gives the value as sysctl(3) tells: its length always, as much of it as there's room for.
static int give(const struct value *value, uint64_t destination, uint64_t length_address) {
    struct utsname system;
    int64_t number = 0;
    const void *bytes = &number;
    uint64_t length, room;
    if (value->kind == TEXT) {
        bytes = text_of(value, &system);
        length = strlen(bytes) + 1;
    } else {
        number = number_of(value);
        length = value->kind == LONG ? sizeof(int64_t) : sizeof(int32_t);
    }
    if (!length_address) return destination ? XNU_EFAULT : 0;
    int problem = copy_in(&room, length_address, sizeof room);
    if (problem) return problem;
    bool fits = !destination || room >= length;
    if (destination) problem = copy_out(destination, bytes, fits ? length : room);
    if (!fits) length = room;
    if (!problem) problem = copy_out(length_address, &length, sizeof length);
    return problem ? problem : fits ? 0 : XNU_ENOMEM;
}

int call_sysctl(struct call *call) {
    int32_t numbers[12];
    uint32_t count = (uint32_t)A[1];
    if (count < 2 || count > sizeof numbers / sizeof *numbers) return XNU_EINVAL;
    int problem = copy_in(numbers, A[0], count * sizeof *numbers);
    if (problem) return problem;
    if (A[4]) return XNU_EPERM;
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (count == 2 && values[i].area == numbers[0] && values[i].number == numbers[1])
            return give(&values[i], A[2], A[3]);
    note("sysctl: {%d, %d} is not emulated", numbers[0], numbers[1]);
    return XNU_ENOENT;
}

int call_sysctlbyname(struct call *call) {
    char name[256] = {0};
    if (A[1] >= sizeof name) return XNU_ENAMETOOLONG;
    int problem = copy_in(name, A[0], A[1]);
    if (problem) return problem;
    if (A[4]) return XNU_EPERM;
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (!strcmp(values[i].name, name)) return give(&values[i], A[2], A[3]);
    note("sysctlbyname: %s is not emulated", name);
    return XNU_ENOENT;
}
#endif
