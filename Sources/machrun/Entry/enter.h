// The first instruction of the program.
#pragma once

#include "Entry/stack.h"
#include "Image/image.h"

/// Sets the registers as dyld does for main, or as LC_UNIXTHREAD says, and goes there.
void enter_program(const struct image *image, const struct entry_state *state) __attribute__((noreturn));
