// A Mach-O executable: read, checked as XNU and dyld check it, mapped, fixed up.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "Image/macho.h"

#define IMAGE_SEGMENT_LIMIT 32

/// Everything of a program lies where the high 32 bits of an address are 1: that's how its system calls are
/// told from machrun's own.
#define IMAGE_WINDOW_START 0x100000000ull
#define IMAGE_WINDOW_END 0x200000000ull

struct segment {
    char name[17];
    /// Its position among all segments of the file, those included that aren't mapped.
    unsigned number;
    /// As in the file, without the slide.
    uint64_t address, size;
    uint64_t offset, file_size;
    uint32_t protection;
};

struct image {
    const char *path;
    /// The whole file.
    const uint8_t *bytes;
    size_t length;
    struct macho_header header;

    struct segment segments[IMAGE_SEGMENT_LIMIT];
    unsigned segment_count;
    /// Segments of the file, those included that aren't mapped.
    unsigned file_segment_count;
    bool is_mapped;
    /// Of all segments that are mapped, without the slide.
    uint64_t low, high;
    uint64_t slide;
    bool has_fixed_slide;

    /// LC_MAIN; otherwise LC_UNIXTHREAD.
    bool has_main;
    bool has_thread;
    uint64_t main_offset, main_stack_size;
    struct macho_thread thread;
    bool has_dyld, has_libsystem;

    bool has_dyld_info, has_chained_fixups;
    struct macho_dyld_info dyld_info;
    struct macho_linkedit_data chained_fixups;
    struct macho_symtab symtab;
    uint64_t fixed_pointers;

    /// Why it's refused.
    char reason[512];
};

/// Reads the file at `path`. Returns 0 or an errno of Linux.
int image_open(struct image *image, const char *path);

/// Frees the memory and the mappings.
void image_close(struct image *image);

/// Reads the load commands. Returns false, with a reason, where XNU or dyld would refuse the file.
bool image_read(struct image *image);

/// Maps the segments at a random slide and fixes their pointers up. Returns false, with a reason, likewise.
bool image_load(struct image *image);

/// The address of the first instruction, with the slide.
uint64_t image_entry(const struct image *image);

/// Whether `address`, with the slide, lies in the image.
bool image_contains(const struct image *image, uint64_t address);

/// Writes `symbol+0x12`, the place of `address`, or the address itself where no symbol is before it.
void image_place(const struct image *image, uint64_t address, char *text, size_t size);

// MARK: For the parts of this folder

/// Keeps the reason and returns false.
bool image_refuse(struct image *image, const char *format, ...) __attribute__((format(printf, 2, 3)));

/// The `count` bytes at `offset` of the file; NULL where it has fewer.
const uint8_t *image_bytes(const struct image *image, uint64_t offset, uint64_t count);

/// Adds the slide to the pointer at `offset` of the segment; dyld's checks come first. With `value`, the pointer
/// is that, before the slide.
bool image_fix_pointer(struct image *image, unsigned segment, uint64_t offset, const uint64_t *value);

/// Where `offset` of the segment is in memory; the eight bytes there belong to the segment.
bool image_pointer(struct image *image, unsigned segment, uint64_t offset, uint64_t **pointer);

/// The two ways to say which pointers are fixed up.
bool image_fix_with_opcodes(struct image *image);
bool image_fix_with_chains(struct image *image);

/// Refuses imports other than what the linker makes of itself.
bool image_check_import(struct image *image, const char *name);
