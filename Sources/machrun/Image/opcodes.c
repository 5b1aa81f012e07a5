#if defined(__linux__) && defined(__x86_64__)
#include <string.h>

#include "Image/image.h"

// The opcodes of LC_DYLD_INFO (mach-o/loader.h): the high four bits, the low four are an operand.
enum {
    REBASE_DONE = 0x00,
    REBASE_SET_TYPE = 0x10,
    REBASE_SET_SEGMENT_AND_OFFSET = 0x20,
    REBASE_ADD_ADDRESS = 0x30,
    REBASE_ADD_ADDRESS_SCALED = 0x40,
    REBASE_TIMES = 0x50,
    REBASE_MANY_TIMES = 0x60,
    REBASE_AND_ADD_ADDRESS = 0x70,
    REBASE_MANY_TIMES_SKIPPING = 0x80,
    REBASE_TYPE_POINTER = 1,

    BIND_DONE = 0x00,
    BIND_SET_ORDINAL = 0x10,
    BIND_SET_ORDINAL_LONG = 0x20,
    BIND_SET_SPECIAL = 0x30,
    BIND_SET_SYMBOL = 0x40,
    BIND_SET_TYPE = 0x50,
    BIND_SET_ADDEND = 0x60,
    BIND_SET_SEGMENT_AND_OFFSET = 0x70,
    BIND_ADD_ADDRESS = 0x80,
    BIND_DO = 0x90,
    BIND_DO_ADD_ADDRESS = 0xa0,
    BIND_DO_ADD_SCALED = 0xb0,
    BIND_DO_MANY_TIMES = 0xc0,
};

struct opcodes {
    const uint8_t *next, *end;
};

/// Reads an unsigned number of seven bits a byte.
static bool read_number(struct image *image, struct opcodes *opcodes, uint64_t *number) {
    *number = 0;
    for (unsigned shift = 0; opcodes->next < opcodes->end; shift += 7) {
        uint8_t byte = *opcodes->next++;
        if (shift >= 64 || (shift == 63 && byte & 0x7e))
            return image_refuse(image, "a number in the fixups is too large");
        *number |= (uint64_t)(byte & 0x7f) << shift;
        if (!(byte & 0x80)) return true;
    }
    return image_refuse(image, "the fixups are cut short");
}

/// The position of the opcodes' segment: its number in the file, which counts segments that aren't mapped.
static unsigned mapped_segment(const struct image *image, unsigned number);

static bool rebase_many(struct image *image, unsigned segment, uint64_t *offset, uint64_t count, uint64_t step) {
    while (count--) {
        if (!image_fix_pointer(image, segment, *offset, NULL)) return false;
        *offset += step;
    }
    return true;
}

static bool rebase(struct image *image, struct opcodes opcodes) {
    unsigned segment = IMAGE_SEGMENT_LIMIT;
    uint64_t offset = 0, count, more;
    while (opcodes.next < opcodes.end) {
        uint8_t byte = *opcodes.next++, operand = byte & 0xf;
        switch (byte & 0xf0) {
        case REBASE_DONE: return true;
        case REBASE_SET_TYPE:
            // dyld allows the others for 32-bit programs only.
            if (operand != REBASE_TYPE_POINTER) return image_refuse(image, "text relocation: rebase type %u", operand);
            break;
        case REBASE_SET_SEGMENT_AND_OFFSET:
            segment = mapped_segment(image, operand);
            if (!read_number(image, &opcodes, &offset)) return false;
            break;
        case REBASE_ADD_ADDRESS:
            if (!read_number(image, &opcodes, &more)) return false;
            offset += more;
            break;
        case REBASE_ADD_ADDRESS_SCALED: offset += operand * 8ull; break;
        case REBASE_TIMES:
            if (!rebase_many(image, segment, &offset, operand, 8)) return false;
            break;
        case REBASE_MANY_TIMES:
            if (!read_number(image, &opcodes, &count) || !rebase_many(image, segment, &offset, count, 8)) return false;
            break;
        case REBASE_AND_ADD_ADDRESS:
            if (!read_number(image, &opcodes, &more) || !rebase_many(image, segment, &offset, 1, 8 + more))
                return false;
            break;
        case REBASE_MANY_TIMES_SKIPPING:
            if (!read_number(image, &opcodes, &count) || !read_number(image, &opcodes, &more) ||
                !rebase_many(image, segment, &offset, count, 8 + more))
                return false;
            break;
        default: return image_refuse(image, "the rebase opcode 0x%02x is unknown", byte);
        }
    }
    return true;
}

/// Goes through the opcodes of imports for the names in them.
static bool check_binds(struct image *image, struct opcodes opcodes) {
    uint64_t number;
    while (opcodes.next < opcodes.end) {
        uint8_t byte = *opcodes.next++;
        switch (byte & 0xf0) {
        case BIND_SET_SYMBOL: {
            const uint8_t *end = memchr(opcodes.next, 0, (size_t)(opcodes.end - opcodes.next));
            if (!end) return image_refuse(image, "the name of an import has no end");
            if (!image_check_import(image, (const char *)opcodes.next)) return false;
            opcodes.next = end + 1;
            break;
        }
        case BIND_SET_ORDINAL_LONG:
        case BIND_SET_ADDEND:
        case BIND_SET_SEGMENT_AND_OFFSET:
        case BIND_ADD_ADDRESS:
        case BIND_DO_ADD_ADDRESS:
            if (!read_number(image, &opcodes, &number)) return false;
            break;
        case BIND_DO_MANY_TIMES:
            if (!read_number(image, &opcodes, &number) || !read_number(image, &opcodes, &number)) return false;
            break;
        // In lazy imports it stands between two of them.
        case BIND_DONE:
        case BIND_SET_ORDINAL:
        case BIND_SET_SPECIAL:
        case BIND_SET_TYPE:
        case BIND_DO:
        case BIND_DO_ADD_SCALED: break;
        default: return image_refuse(image, "the bind opcode 0x%02x is unknown", byte);
        }
    }
    return true;
}

static bool take(struct image *image, uint32_t offset, uint32_t count, struct opcodes *opcodes) {
    const uint8_t *bytes = image_bytes(image, offset, count);
    if (!bytes) return image_refuse(image, "the fixups lie beyond the file's end");
    *opcodes = (struct opcodes){bytes, bytes + count};
    return true;
}

bool image_fix_with_opcodes(struct image *image) {
    const struct macho_dyld_info *info = &image->dyld_info;
    struct opcodes opcodes;
    return take(image, info->rebase, info->rebase_bytes, &opcodes) && rebase(image, opcodes) &&
           take(image, info->bind, info->bind_bytes, &opcodes) && check_binds(image, opcodes) &&
           take(image, info->weak, info->weak_bytes, &opcodes) && check_binds(image, opcodes) &&
           take(image, info->lazy, info->lazy_bytes, &opcodes) && check_binds(image, opcodes);
}

static unsigned mapped_segment(const struct image *image, unsigned number) {
    for (unsigned i = 0; i < image->segment_count; i++)
        if (image->segments[i].number == number) return i;
    return IMAGE_SEGMENT_LIMIT;
}
#endif
