#if defined(__linux__) && defined(__x86_64__)
#include "Translation/calltable.h"

#include <string.h>

unsigned xnu_call_named(const char *name) {
    for (unsigned number = 1; number < XNU_CALL_LIMIT; number++)
        if (xnu_calls[number].name && !strcmp(xnu_calls[number].name, name)) return number;
    return 0;
}
#endif
