#if defined(__linux__) && defined(__x86_64__)
#include "Translation/constants.h"

#include <string.h>

#include "Trace/notes.h"

const struct xnu_constant *constant_on_macos(enum xnu_family family, int64_t value) {
    const struct xnu_constants *all = &xnu_families[family];
    for (size_t i = 0; i < all->count; i++)
        if (all->list[i].systems & ON_MACOS && all->list[i].on_macos == value) return &all->list[i];
    return NULL;
}

const struct xnu_constant *constant_on_linux(enum xnu_family family, int64_t value) {
    const struct xnu_constants *all = &xnu_families[family];
    for (size_t i = 0; i < all->count; i++)
        if (all->list[i].systems & ON_LINUX && all->list[i].on_linux == value) return &all->list[i];
    return NULL;
}

bool constant_to_linux(enum xnu_family family, int64_t value, int64_t *translated) {
    const struct xnu_constants *all = &xnu_families[family];
    for (size_t i = 0; i < all->count; i++)
        if (all->list[i].systems == ON_BOTH && all->list[i].on_macos == value) {
            *translated = all->list[i].on_linux;
            return true;
        }
    return false;
}

bool constant_to_macos(enum xnu_family family, int64_t value, int64_t *translated) {
    const struct xnu_constants *all = &xnu_families[family];
    for (size_t i = 0; i < all->count; i++)
        if (all->list[i].systems == ON_BOTH && all->list[i].on_linux == value) {
            *translated = all->list[i].on_macos;
            return true;
        }
    return false;
}

// MARK: Flags

static bool is_one_bit(int64_t value) { return value > 0 && (value & (value - 1)) == 0; }

/// Tells of `bits` that macOS doesn't have, or that only it has.
static void note_bits(enum xnu_family family, uint32_t bits, const char *call) {
    for (uint32_t bit = 1; bit; bit <<= 1) {
        if (!(bits & bit)) continue;
        const struct xnu_constant *here = constant_on_macos(family, bit);
        const struct xnu_constant *there = constant_on_linux(family, bit);
        if (here)
            note("%s: %s has no counterpart on Linux and is left out", call, here->name);
        else if (there)
            note("%s: 0x%x is not a flag of macOS; it is Linux's %s", call, bit, there->name);
        else
            note("%s: 0x%x is not a flag of macOS", call, bit);
    }
}

uint32_t flags_to_linux(enum xnu_family family, uint32_t flags, uint32_t kept, const char *call) {
    const struct xnu_constants *all = &xnu_families[family];
    uint32_t translated = flags & kept, left = flags & ~kept;
    for (size_t i = 0; i < all->count && left; i++) {
        const struct xnu_constant *constant = &all->list[i];
        if (constant->systems != ON_BOTH || !is_one_bit(constant->on_macos)) continue;
        if (left & (uint32_t)constant->on_macos) {
            translated |= (uint32_t)constant->on_linux;
            left &= ~(uint32_t)constant->on_macos;
        }
    }
    if (left) note_bits(family, left, call);
    return translated;
}

uint32_t flags_to_macos(enum xnu_family family, uint32_t flags, uint32_t kept) {
    const struct xnu_constants *all = &xnu_families[family];
    uint32_t translated = flags & kept;
    for (size_t i = 0; i < all->count; i++) {
        const struct xnu_constant *constant = &all->list[i];
        uint32_t bits = (uint32_t)constant->on_linux;
        if (constant->systems != ON_BOTH || !is_one_bit(constant->on_macos) || !bits || bits & kept) continue;
        if ((flags & bits) == bits) translated |= (uint32_t)constant->on_macos;
    }
    return translated;
}

// MARK: errno

int errno_to_macos(int number) {
    // The table has ENOTSUP and EOPNOTSUPP, which are one number on Linux: XNU's sockets give the second.
    if (number == 95) return XNU_EOPNOTSUPP;
    int64_t translated;
    return constant_to_macos(XNU_FAMILY_errno, number, &translated) ? (int)translated : XNU_EINVAL;
}

int errno_named(const char *name) {
    const struct xnu_constants *all = &xnu_families[XNU_FAMILY_errno];
    for (size_t i = 0; i < all->count; i++)
        if (all->list[i].systems & ON_MACOS && !strcmp(all->list[i].name, name)) return (int)all->list[i].on_macos;
    return 0;
}

const char *errno_name(int number) {
    const struct xnu_constant *constant = constant_on_macos(XNU_FAMILY_errno, number);
    return constant ? constant->name : "errno";
}

const char *errno_meaning(int number) {
    const struct xnu_constant *constant = constant_on_macos(XNU_FAMILY_errno, number);
    return constant && constant->note ? constant->note : "unknown";
}
#endif
