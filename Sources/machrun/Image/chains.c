#if defined(__linux__) && defined(__x86_64__)
#include <string.h>

#include "Image/image.h"

// LC_DYLD_CHAINED_FIXUPS (mach-o/fixup-chains.h): in each page the pointers are a list; a pointer holds its target
// and how far the next one is.

struct chains {
    const uint8_t *bytes;
    uint32_t length;
};

static bool read_at(struct image *image, const struct chains *chains, uint64_t offset, void *to, size_t count) {
    if (offset > chains->length || count > chains->length - offset)
        return image_refuse(image, "the chained fixups are cut short");
    memcpy(to, chains->bytes + offset, count);
    return true;
}

static bool fix_page(struct image *image, unsigned segment, uint64_t offset, unsigned format) {
    for (;;) {
        uint64_t *pointer, content;
        if (!image_pointer(image, segment, offset, &pointer)) return false;
        memcpy(&content, pointer, sizeof content);
        if (content >> 63) return image_refuse(image, "it has imports; only programs that import nothing run here");
        uint64_t target = content & 0xfffffffffull, high = content >> 36 & 0xff;
        uint64_t value = (format == MACHO_CHAINED_64_OFFSET ? target + image->low : target) | high << 56;
        if (!image_fix_pointer(image, segment, offset, &value)) return false;
        uint64_t next = content >> 51 & 0xfff;
        if (!next) return true;
        offset += next * 4;
    }
}

static bool fix_segment(struct image *image, const struct chains *chains, uint64_t place, unsigned number) {
    struct macho_chained_starts starts;
    if (!read_at(image, chains, place, &starts, sizeof starts)) return false;
    if (starts.pointer_format != MACHO_CHAINED_64 && starts.pointer_format != MACHO_CHAINED_64_OFFSET)
        return image_refuse(image, "the chained pointer format %u is not one of x86-64", starts.pointer_format);
    unsigned segment = 0;
    while (segment < image->segment_count && image->segments[segment].number != number) segment++;
    for (uint32_t page = 0; page < starts.page_count; page++) {
        uint16_t start;
        if (!read_at(image, chains, place + sizeof starts + page * 2ull, &start, sizeof start)) return false;
        if (start == MACHO_CHAINED_NO_START) continue;
        if (start & MACHO_CHAINED_MULTIPLE_STARTS)
            return image_refuse(image, "a page has several chains, which x86-64 does not allow");
        if (!fix_page(image, segment, (uint64_t)page * starts.page_size + start, starts.pointer_format)) return false;
    }
    return true;
}

static bool check_imports(struct image *image, const struct chains *chains, const struct macho_chained_header *header) {
    for (uint32_t i = 0; i < header->import_count; i++) {
        // dyld_chained_import: the name's offset is in the high 23 bits; the other formats say more after it.
        uint32_t import;
        if (header->import_format != 1)
            return image_refuse(image, "it has imports; only programs that import nothing run here");
        if (!read_at(image, chains, header->imports + i * 4ull, &import, sizeof import)) return false;
        uint64_t name = (uint64_t)header->symbols + (import >> 9);
        if (name >= chains->length || !memchr(chains->bytes + name, 0, chains->length - name))
            return image_refuse(image, "the name of an import has no end");
        if (!image_check_import(image, (const char *)chains->bytes + name)) return false;
    }
    return true;
}

bool image_fix_with_chains(struct image *image) {
    struct chains chains = {image_bytes(image, image->chained_fixups.offset, image->chained_fixups.size),
                            image->chained_fixups.size};
    if (!chains.bytes) return image_refuse(image, "the chained fixups lie beyond the file's end");
    struct macho_chained_header header;
    if (!read_at(image, &chains, 0, &header, sizeof header)) return false;
    if (header.version) return image_refuse(image, "the chained fixups have the unknown version %u", header.version);
    if (!check_imports(image, &chains, &header)) return false;
    uint32_t count;
    if (!read_at(image, &chains, header.starts, &count, sizeof count)) return false;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t offset;
        if (!read_at(image, &chains, header.starts + 4 + i * 4ull, &offset, sizeof offset)) return false;
        if (offset && !fix_segment(image, &chains, (uint64_t)header.starts + offset, i)) return false;
    }
    return true;
}
#endif
