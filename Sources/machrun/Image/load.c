#if defined(__linux__) && defined(__x86_64__)
#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>

#include "Image/image.h"

// MARK: Pointers

bool image_pointer(struct image *image, unsigned segment, uint64_t offset, uint64_t **pointer) {
    if (segment >= image->segment_count)
        return image_refuse(image, "a fixup is in segment %u, which is not there", segment);
    const struct segment *place = &image->segments[segment];
    if (place->size < 8 || offset > place->size - 8)
        return image_refuse(image, "a fixup at %s+0x%llx is outside the segment", place->name,
                            (unsigned long long)offset);
    *pointer = (uint64_t *)(place->address + image->slide + offset);
    return true;
}

bool image_fix_pointer(struct image *image, unsigned segment, uint64_t offset, const uint64_t *value) {
    uint64_t *pointer;
    if (!image_pointer(image, segment, offset, &pointer)) return false;
    const struct segment *place = &image->segments[segment];
    // dyld, common/MachOAnalyzer.cpp: a rebase in a segment that isn't writable.
    if (!(place->protection & MACHO_WRITE) || place->protection & MACHO_EXECUTABLE)
        return image_refuse(image,
                            "text relocation: %s+0x%llx holds an absolute address, which dyld refuses in %s; write "
                            "lea reg, [rel symbol] instead of mov reg, symbol",
                            place->name, (unsigned long long)offset,
                            place->protection & MACHO_EXECUTABLE ? "code" : "read-only data");
    // Each pointer is fixed once, so that no file keeps us busy for ever.
    if (++image->fixed_pointers > (image->high - image->low) / 4)
        return image_refuse(image, "it has more fixups than room for pointers");
    uint64_t content;
    memcpy(&content, pointer, sizeof content);
    if (value) content = *value;
    content += image->slide;
    memcpy(pointer, &content, sizeof content);
    return true;
}

bool image_check_import(struct image *image, const char *name) {
    // The linker's own, which nothing calls in a program without lazy imports.
    if (!strcmp(name, "dyld_stub_binder")) return true;
    return image_refuse(image, "it imports %.200s; only programs that import nothing run here", name);
}

// MARK: Mapping

/// A slide as macOS chooses it: pages, so that all stays in the window.
static uint64_t random_slide(const struct image *image) {
    uint64_t room = (IMAGE_WINDOW_END - image->high) >> 12, random = 0;
    // Half of the window stays for mmap.
    if (room > 0x40000) room = 0x40000;
    if (!room || getrandom(&random, sizeof random, 0) != sizeof random) return 0;
    return random % room << 12;
}

static bool map_segment(struct image *image, const struct segment *segment) {
    void *wanted = (void *)(segment->address + image->slide);
    void *memory = mmap(wanted, segment->size, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE | MAP_NORESERVE, -1, 0);
    if (memory != wanted) {
        if (memory != MAP_FAILED) munmap(memory, segment->size);
        return image_refuse(image, "the segment %s can't be mapped at 0x%llx: %s", segment->name,
                            (unsigned long long)(segment->address + image->slide), strerror(errno));
    }
    if (segment->file_size) memcpy(memory, image->bytes + segment->offset, segment->file_size);
    return true;
}

static int protection_on_linux(uint32_t protection) {
    return (protection & MACHO_READ ? PROT_READ : 0) | (protection & MACHO_WRITE ? PROT_WRITE : 0) |
           (protection & MACHO_EXECUTABLE ? PROT_EXEC : 0);
}

bool image_load(struct image *image) {
    if (!(image->header.flags & MACHO_IS_PIE))
        image->slide = 0;
    else if (!image->has_fixed_slide)
        image->slide = random_slide(image);
    if (image->slide & 4095 || image->high > IMAGE_WINDOW_END || image->slide > IMAGE_WINDOW_END - image->high)
        return image_refuse(image, "the slide 0x%llx does not fit", (unsigned long long)image->slide);

    unsigned wanted = image->segment_count;
    image->is_mapped = true;
    for (unsigned i = 0; i < wanted; i++)
        if (!map_segment(image, &image->segments[i])) {
            // What isn't mapped isn't ours to unmap.
            image->segment_count = i;
            return false;
        }
    if (image->has_dyld_info && !image_fix_with_opcodes(image)) return false;
    if (image->has_chained_fixups && !image_fix_with_chains(image)) return false;
    for (unsigned i = 0; i < wanted; i++) {
        const struct segment *segment = &image->segments[i];
        if (mprotect((void *)(segment->address + image->slide), segment->size,
                     protection_on_linux(segment->protection)))
            return image_refuse(image, "the segment %s can't be protected: %s", segment->name, strerror(errno));
    }
    return true;
}
#endif
