#if defined(__linux__) && defined(__x86_64__)
#include "Options/options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "Options/injection.h"
#include "Trace/notes.h"

static const char usage[] =
    "usage: machrun [OPTIONS] [--] PROGRAM [ARGUMENT...]\n"
    "Runs a macOS program (x86-64 Mach-O) that makes its own system calls on Linux, as XNU would.\n"
    "\n"
    "  --trace            show its system calls on standard error, as strace does\n"
    "  -f                 those of its children too\n"
    "  -o FILE            write them to FILE\n"
    "  -c                 only count them\n"
    "  -i                 with the place that each comes from\n"
    "  -s BYTES           how much of a string is shown (32)\n"
    "  --inject=CALL[,CALL]:error=ERRNO|retval=N[:signal=SIGNAL][:delay_enter=MICROSECONDS][:when=N]\n"
    "                     let calls fail; when as strace has it: 3, 2+, 1..4, 1+2\n"
    "  --slide=BYTES      load it so far above the address in the file (any; pages)\n"
    "  --fill=BYTE        fill the stack with BYTE, to find what reads before it writes\n"
    "  --trap=WAY         how its system calls are caught: seccomp, or dispatch (syscall user dispatch)\n"
    "  --check FILE...    only say whether the files would be loaded\n"
    "\n"
    "It ends as the program does; with 125 for a wrong option, 126 for a program that macOS would refuse.\n";

enum {
    TRACE = 256,
    INJECT,
    SLIDE,
    FILL,
    TRAP,
    CHECK,
    HELP,
    IMAGE,
    TRACE_DESCRIPTOR,
    SUMMARY_DESCRIPTOR,
    TRAPPED,
    CHILD
};

static const struct option names[] = {
    {"trace", no_argument, NULL, TRACE},
    {"inject", required_argument, NULL, INJECT},
    {"slide", required_argument, NULL, SLIDE},
    {"fill", required_argument, NULL, FILL},
    {"trap", required_argument, NULL, TRAP},
    {"check", no_argument, NULL, CHECK},
    {"help", no_argument, NULL, HELP},
    // Between one machrun and the one that an execve starts.
    {"image", required_argument, NULL, IMAGE},
    {"trace-descriptor", required_argument, NULL, TRACE_DESCRIPTOR},
    {"summary-descriptor", required_argument, NULL, SUMMARY_DESCRIPTOR},
    {"trapped", no_argument, NULL, TRAPPED},
    {"child", no_argument, NULL, CHILD},
    {0},
};

static uint64_t number(const char *option, const char *value, uint64_t limit) {
    char *end;
    uint64_t result = strtoull(value, &end, 0);
    if (!*value || *end || *value == '-' || result > limit)
        fail(EXIT_USAGE, "%s needs a number up to %llu, not %s", option, (unsigned long long)limit, value);
    return result;
}

/// strace's `-e inject=…`, so that its command lines work here.
static void read_expression(const char *value) {
    if (strncmp(value, "inject=", strlen("inject="))) fail(EXIT_USAGE, "-e knows only inject=…, not %s", value);
    injection_add(value + strlen("inject="));
}

static void read_one(struct options *options, int option) {
    switch (option) {
    case TRACE: options->traces = true; break;
    case 'f': options->traces = options->follows = true; break;
    case 'i': options->traces = options->shows_place = true; break;
    case 'c': options->summarizes = true; break;
    case 'o': options->traces = true, options->output = optarg; break;
    case 's': options->string_limit = (size_t)number("-s", optarg, 1 << 13); break;
    case 'e': read_expression(optarg); break;
    case INJECT: injection_add(optarg); break;
    case SLIDE: options->slide = number("--slide", optarg, UINT32_MAX) & ~4095ull, options->has_slide = true; break;
    case FILL: options->fill = (int)number("--fill", optarg, 255); break;
    case TRAP:
        if (strcmp(optarg, "seccomp") && strcmp(optarg, "dispatch"))
            fail(EXIT_USAGE, "--trap is seccomp or dispatch, not %s", optarg);
        options->trap = strcmp(optarg, "dispatch") ? TRAP_SECCOMP : TRAP_DISPATCH;
        break;
    case CHECK: options->checks = true; break;
    case IMAGE: options->image = optarg; break;
    case TRACE_DESCRIPTOR: options->trace_descriptor = (int)number("--trace-descriptor", optarg, 1 << 20); break;
    case SUMMARY_DESCRIPTOR: options->summary_descriptor = (int)number("--summary-descriptor", optarg, 1 << 20); break;
    case TRAPPED: options->is_trapped = true; break;
    case CHILD: options->is_child = true; break;
    case HELP: fputs(usage, stdout); exit(0);
    default: fputs(usage, stderr); exit(EXIT_USAGE);
    }
}

void options_read(struct options *options, int count, char **arguments) {
    *options = (struct options){.string_limit = 32, .fill = -1, .trace_descriptor = -1, .summary_descriptor = -1};
    // +: what follows the program's name is the program's.
    for (int option; (option = getopt_long(count, arguments, "+fico:s:e:", names, NULL)) != -1;)
        read_one(options, option);
    options->arguments = arguments + optind;
    options->argument_count = count - optind;
    if (!options->argument_count) {
        fputs(usage, stderr);
        exit(EXIT_USAGE);
    }
    if (!options->image) options->image = options->arguments[0];
}

// MARK: execve

struct words {
    char **list;
    size_t count, limit;
    bool failed;
};

static void add(struct words *words, const char *format, const char *text) {
    char *word = NULL;
    if (words->count + 1 >= words->limit || asprintf(&word, format, text) < 0) {
        words->failed = true;
        return;
    }
    words->list[words->count++] = word;
    words->list[words->count] = NULL;
}

static void add_number(struct words *words, const char *format, unsigned long long value) {
    char text[64];
    snprintf(text, sizeof text, format, value);
    add(words, "%s", text);
}

char **options_for_exec(const struct options *options, const char *image, char **arguments) {
    size_t count = 0;
    while (arguments[count]) count++;
    struct words words = {.limit = count + 100};
    words.list = calloc(words.limit, sizeof *words.list);
    if (!words.list) return NULL;
    add(&words, "%s", "machrun");
    if (options->traces) add(&words, "%s", "--trace");
    if (options->follows) add(&words, "%s", "-f");
    if (options->summarizes) add(&words, "%s", "-c");
    if (options->shows_place) add(&words, "%s", "-i");
    if (options->is_child) add(&words, "%s", "--child");
    if (options->trap == TRAP_SECCOMP) add(&words, "%s", "--trapped");
    add(&words, "--trap=%s", options->trap == TRAP_SECCOMP ? "seccomp" : "dispatch");
    add_number(&words, "-s%llu", options->string_limit);
    if (options->has_slide) add_number(&words, "--slide=%llu", options->slide);
    if (options->fill >= 0) add_number(&words, "--fill=%llu", (unsigned long long)options->fill);
    if (options->trace_descriptor >= 0)
        add_number(&words, "--trace-descriptor=%llu", (unsigned long long)options->trace_descriptor);
    if (options->summary_descriptor >= 0)
        add_number(&words, "--summary-descriptor=%llu", (unsigned long long)options->summary_descriptor);
    for (unsigned i = 0; injection_text(i); i++) add(&words, "--inject=%s", injection_text(i));
    add(&words, "--image=%s", image);
    add(&words, "%s", "--");
    for (size_t i = 0; i < count; i++) add(&words, "%s", arguments[i]);
    return words.failed ? NULL : words.list;
}
#endif
