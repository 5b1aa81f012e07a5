#if defined(__linux__) && defined(__x86_64__)
#include <stdio.h>
#include <string.h>

#include "Image/image.h"

// n_type (mach-o/nlist.h).
enum { SYMBOL_IS_DEBUGGING = 0xe0, SYMBOL_TYPE = 0x0e, SYMBOL_IN_SECTION = 0x0e };

/// The symbol's name; NULL where the table of strings doesn't hold it whole.
static const char *name_of(const struct image *image, const struct macho_symbol *symbol) {
    if (symbol->name >= image->symtab.string_bytes) return NULL;
    const uint8_t *strings = image_bytes(image, image->symtab.strings, image->symtab.string_bytes);
    if (!strings || !memchr(strings + symbol->name, 0, image->symtab.string_bytes - symbol->name)) return NULL;
    return (const char *)strings + symbol->name;
}

void image_place(const struct image *image, uint64_t address, char *text, size_t size) {
    struct macho_symbol best = {0};
    bool found = false;
    uint64_t unslid = address - image->slide;
    const uint8_t *symbols =
        image_bytes(image, image->symtab.symbols, (uint64_t)image->symtab.symbol_count * sizeof(struct macho_symbol));
    for (uint32_t i = 0; symbols && i < image->symtab.symbol_count; i++) {
        struct macho_symbol symbol;
        memcpy(&symbol, symbols + i * sizeof symbol, sizeof symbol);
        if (symbol.type & SYMBOL_IS_DEBUGGING || (symbol.type & SYMBOL_TYPE) != SYMBOL_IN_SECTION) continue;
        if (symbol.value > unslid || (found && symbol.value < best.value)) continue;
        if (!name_of(image, &symbol)) continue;
        best = symbol;
        found = true;
    }
    if (found && image_contains(image, address))
        snprintf(text, size, "%.200s+0x%llx", name_of(image, &best), (unsigned long long)(unslid - best.value));
    else
        snprintf(text, size, "0x%llx", (unsigned long long)address);
}
#endif
