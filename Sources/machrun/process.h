// The program that runs here, and how it was asked to be run.
#pragma once

#include <stdbool.h>
#include <sys/types.h>

#include "Image/image.h"
#include "Options/options.h"

struct process {
    struct options options;
    struct image image;
    /// Whether it's one that the program has started by fork.
    bool is_child;
};

/// There is one program a process; the signal handlers reach it here.
extern struct process process;
