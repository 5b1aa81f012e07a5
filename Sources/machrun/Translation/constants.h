// Named numbers of both systems, and the way from one to the other.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "Generated/Constants.h"

enum { ON_LINUX = 1, ON_MACOS = 2, ON_BOTH = 3 };

struct xnu_constant {
    const char *name;
    int64_t on_macos;
    int64_t on_linux;
    /// ON_LINUX, ON_MACOS or ON_BOTH.
    unsigned char systems;
    /// What an errno means.
    const char *note;
};

struct xnu_constants {
    const char *family;
    const struct xnu_constant *list;
    size_t count;
};

extern const struct xnu_constants xnu_families[XNU_FAMILY_LIMIT];

/// macOS's constant of `family` with `value`; NULL where there is none. Of several names the first.
const struct xnu_constant *constant_on_macos(enum xnu_family family, int64_t value);

/// Linux's constant of `family` with `value`, likewise.
const struct xnu_constant *constant_on_linux(enum xnu_family family, int64_t value);

/// Turns the `value` of macOS into Linux's of the same name. Returns false where Linux has no such constant.
bool constant_to_linux(enum xnu_family family, int64_t value, int64_t *translated);

/// Turns the `value` of Linux into macOS's of the same name, likewise.
bool constant_to_macos(enum xnu_family family, int64_t value, int64_t *translated);

/// Turns the bits of `flags` into Linux's of the same names; the bits of `kept` are the same on both. What
/// neither knows is dropped, and told of as something that `call` got.
uint32_t flags_to_linux(enum xnu_family family, uint32_t flags, uint32_t kept, const char *call);

/// Turns bits of Linux into macOS's of the same names; those without a name there are dropped.
uint32_t flags_to_macos(enum xnu_family family, uint32_t flags, uint32_t kept);

/// macOS's number of the errno that is `number` on Linux; EINVAL where macOS has none.
int errno_to_macos(int number);

/// macOS's errno with this name; 0 where there is none.
int errno_named(const char *name);

/// The name and the meaning of macOS's errno `number`.
const char *errno_name(int number);
const char *errno_meaning(int number);
