// How often each call was made, by the program and its children: -c.
#pragma once

#include <stdbool.h>
#include <stdint.h>

void summary_prepare(void);
/// A moment, in nanoseconds; 0 where nothing is counted.
uint64_t summary_now(void);
void summary_add(unsigned number, bool failed, uint64_t start);
/// The table, as strace prints it.
void summary_print(int descriptor);
