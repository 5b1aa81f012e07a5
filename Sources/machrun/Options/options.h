// The command line.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum trap { TRAP_SECCOMP, TRAP_DISPATCH };

struct options {
    /// Show calls: --trace, or one of the options that say how.
    bool traces;
    /// -f: those of children too.
    bool follows;
    /// -c: how often, instead of each.
    bool summarizes;
    /// -i: from where.
    bool shows_place;
    /// -o
    const char *output;
    /// -s: how many bytes of a string are shown.
    size_t string_limit;
    enum trap trap;
    bool has_slide;
    uint64_t slide;
    /// --fill: what the stack's unused bytes are; -1: zeros.
    int fill;
    /// --check: only say whether the files would be loaded.
    bool checks;

    // For machrun's own execve.
    /// The file to load, where it isn't the program's argv[0].
    const char *image;
    int trace_descriptor, summary_descriptor;
    /// The filter of an earlier machrun is still there.
    bool is_trapped;
    bool is_child;

    char **arguments;
    int argument_count;
};

/// Reads the command line; ends with a message where it's wrong, or where it asks for help.
void options_read(struct options *options, int count, char **arguments);

/// The command line that runs `image` with `arguments` in the same way; NULL where there is no memory.
char **options_for_exec(const struct options *options, const char *image, char **arguments);
