#if defined(__linux__) && defined(__x86_64__)
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "Image/image.h"

bool image_refuse(struct image *image, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(image->reason, sizeof image->reason, format, arguments);
    va_end(arguments);
    // Names in the file may hold anything; the terminal is to get text.
    for (char *byte = image->reason; *byte; byte++)
        if (*byte < ' ' || *byte > '~') *byte = '?';
    return false;
}

const uint8_t *image_bytes(const struct image *image, uint64_t offset, uint64_t count) {
    if (offset > image->length || count > image->length - offset) return NULL;
    return image->bytes + offset;
}

// MARK: The file

int image_open(struct image *image, const char *path) {
    *image = (struct image){.path = path};
    // No waiting for whoever opens the other end of a pipe of that name.
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) return errno;
    struct stat status;
    int problem = fstat(file, &status) ? errno : S_ISDIR(status.st_mode) ? EISDIR : 0;
    if (!problem && !S_ISREG(status.st_mode)) problem = EACCES;
    if (!problem && status.st_size > 0) {
        // A copy, so that nobody changes or cuts the file under our hands.
        uint8_t *bytes = malloc((size_t)status.st_size);
        size_t length = 0;
        while (bytes && length < (size_t)status.st_size) {
            ssize_t count = read(file, bytes + length, (size_t)status.st_size - length);
            if (count < 0) problem = errno;
            if (count <= 0) break;
            length += (size_t)count;
        }
        if (!bytes) problem = ENOMEM;
        image->bytes = bytes;
        image->length = length;
    }
    close(file);
    return problem;
}

void image_close(struct image *image) {
    for (unsigned i = 0; i < image->segment_count; i++) {
        const struct segment *segment = &image->segments[i];
        if (image->is_mapped) munmap((void *)(segment->address + image->slide), segment->size);
    }
    free((void *)image->bytes);
    *image = (struct image){0};
}

// MARK: Load commands

static bool read_segment(struct image *image, const uint8_t *bytes, uint32_t length) {
    struct macho_segment command;
    if (length < sizeof command) return image_refuse(image, "a segment's load command is cut short");
    memcpy(&command, bytes, sizeof command);
    unsigned number = image->file_segment_count++;
    char name[17] = {0};
    memcpy(name, command.name, sizeof command.name);
    if (command.file_size && !image_bytes(image, command.offset, command.file_size))
        return image_refuse(image, "the segment %s lies beyond the file's end", name);
    if (command.file_size > command.size)
        return image_refuse(image, "the segment %s has more bytes in the file than in memory", name);
    if (command.address & 4095) return image_refuse(image, "the segment %s does not start at a page", name);
    // __PAGEZERO, which is never mapped, or a segment of nothing.
    if ((!command.protection && !command.file_size) || !command.size) return true;
    if (command.size > IMAGE_WINDOW_END || command.address < IMAGE_WINDOW_START ||
        command.address > IMAGE_WINDOW_END - command.size)
        return image_refuse(image, "the segment %s lies outside 0x%llx to 0x%llx, where programs run here", name,
                            IMAGE_WINDOW_START, IMAGE_WINDOW_END - 1);
    if (command.protection & ~7u)
        return image_refuse(image, "the segment %s has unknown protection 0x%x", name, command.protection);
    uint64_t size = (command.size + 4095) & ~4095ull;
    for (unsigned i = 0; i < image->segment_count; i++) {
        const struct segment *other = &image->segments[i];
        if (command.address < other->address + other->size && other->address < command.address + size)
            return image_refuse(image, "the segments %s and %s overlap", other->name, name);
    }
    if (image->segment_count == IMAGE_SEGMENT_LIMIT)
        return image_refuse(image, "it has more than %d segments", IMAGE_SEGMENT_LIMIT);
    struct segment *segment = &image->segments[image->segment_count++];
    memcpy(segment->name, name, sizeof name);
    segment->number = number;
    segment->address = command.address;
    segment->size = size;
    segment->offset = command.offset;
    segment->file_size = command.file_size;
    segment->protection = command.protection;
    return true;
}

static bool read_main(struct image *image, const uint8_t *bytes, uint32_t length) {
    struct macho_main command;
    if (length < sizeof command) return image_refuse(image, "LC_MAIN is cut short");
    if (image->has_main) return image_refuse(image, "it has two LC_MAIN");
    memcpy(&command, bytes, sizeof command);
    image->has_main = true;
    image->main_offset = command.entry;
    image->main_stack_size = command.stack_size;
    return true;
}

static bool read_thread(struct image *image, const uint8_t *bytes, uint32_t length) {
    if (length < sizeof image->thread) return image_refuse(image, "LC_UNIXTHREAD is cut short");
    memcpy(&image->thread, bytes, sizeof image->thread);
    if (image->thread.flavor != MACHO_THREAD_STATE_64)
        return image_refuse(image, "LC_UNIXTHREAD holds no x86-64 registers (flavor %u)", image->thread.flavor);
    image->has_thread = true;
    return true;
}

static bool read_library(struct image *image, const uint8_t *bytes, uint32_t length) {
    struct macho_dylib command;
    if (length < sizeof command) return image_refuse(image, "a library's load command is cut short");
    memcpy(&command, bytes, sizeof command);
    if (command.name >= length || !memchr(bytes + command.name, 0, length - command.name))
        return image_refuse(image, "the name of a library has no end");
    const char *name = (const char *)bytes + command.name;
    if (strncmp(name, "/usr/lib/libSystem.", strlen("/usr/lib/libSystem.")))
        return image_refuse(image, "it needs the library %.200s; only libSystem is allowed here", name);
    image->has_libsystem = true;
    return true;
}

static bool read_command(struct image *image, uint32_t kind, const uint8_t *bytes, uint32_t length) {
    switch (kind) {
    case MACHO_SEGMENT_64: return read_segment(image, bytes, length);
    case MACHO_MAIN: return read_main(image, bytes, length);
    case MACHO_UNIXTHREAD: return read_thread(image, bytes, length);
    case MACHO_LOAD_DYLIB:
    case MACHO_LOAD_WEAK_DYLIB: return read_library(image, bytes, length);
    case MACHO_SYMTAB:
        if (length < sizeof image->symtab) return image_refuse(image, "LC_SYMTAB is cut short");
        memcpy(&image->symtab, bytes, sizeof image->symtab);
        if (!image_bytes(image, image->symtab.symbols,
                         (uint64_t)image->symtab.symbol_count * sizeof(struct macho_symbol)) ||
            !image_bytes(image, image->symtab.strings, image->symtab.string_bytes))
            return image_refuse(image, "the symbol table lies beyond the file's end");
        return true;
    case MACHO_DYLD_INFO:
    case MACHO_DYLD_INFO_ONLY:
        if (length < sizeof image->dyld_info) return image_refuse(image, "LC_DYLD_INFO is cut short");
        memcpy(&image->dyld_info, bytes, sizeof image->dyld_info);
        image->has_dyld_info = true;
        return true;
    case MACHO_CHAINED_FIXUPS:
        if (length < sizeof image->chained_fixups) return image_refuse(image, "LC_DYLD_CHAINED_FIXUPS is cut short");
        memcpy(&image->chained_fixups, bytes, sizeof image->chained_fixups);
        image->has_chained_fixups = true;
        return true;
    case MACHO_ENCRYPTION_INFO_64: return image_refuse(image, "it is encrypted");
    default: return true;
    }
}

static bool check_whole(struct image *image) {
    if (!image->segment_count) return image_refuse(image, "it has no segments");
    image->low = UINT64_MAX;
    for (unsigned i = 0; i < image->segment_count; i++) {
        const struct segment *segment = &image->segments[i];
        if (segment->address < image->low) image->low = segment->address;
        if (segment->address + segment->size > image->high) image->high = segment->address + segment->size;
    }
    if (!image->has_main && !image->has_thread)
        return image_refuse(image, "it has neither LC_MAIN nor LC_UNIXTHREAD: nowhere to start");
    if (image->has_main && !(image->header.flags & MACHO_HAS_DYLD))
        return image_refuse(image, "it has LC_MAIN but is static (no MH_DYLDLINK)");
    // dyld, common/MachOAnalyzer.cpp.
    if (image->header.flags & MACHO_HAS_DYLD && !image->has_libsystem)
        return image_refuse(image,
                            "missing LC_LOAD_DYLIB (must link with at least libSystem.dylib); link with -lSystem");
    uint64_t entry = image_entry(image);
    for (unsigned i = 0; i < image->segment_count; i++) {
        const struct segment *segment = &image->segments[i];
        if (entry >= segment->address && entry < segment->address + segment->size) {
            if (segment->protection & MACHO_EXECUTABLE) return true;
            return image_refuse(image, "its entry lies in %s, which is not executable", segment->name);
        }
    }
    return image_refuse(image, "its entry 0x%llx lies in no segment", (unsigned long long)entry);
}

bool image_read(struct image *image) {
    const uint8_t *bytes = image_bytes(image, 0, sizeof image->header);
    if (!bytes) return image_refuse(image, "it is too short for a Mach-O file (%zu bytes)", image->length);
    memcpy(&image->header, bytes, sizeof image->header);
    const struct macho_header *header = &image->header;
    if (header->magic == MACHO_MAGIC_FAT)
        return image_refuse(image, "it is a universal file; take the x86-64 one out with lipo -thin x86_64");
    if (header->magic != MACHO_MAGIC_64) return image_refuse(image, "it is not a 64-bit Mach-O file");
    if (header->cpu != MACHO_CPU_X86_64)
        return image_refuse(image, "it is for another processor (cpu type 0x%x)", header->cpu);
    if (header->file_type != MACHO_EXECUTE)
        return image_refuse(image, "it is no executable (file type %u)", header->file_type);
    if (!image_bytes(image, sizeof *header, header->command_bytes))
        return image_refuse(image, "its load commands lie beyond the file's end");

    const uint8_t *command = bytes + sizeof *header, *end = command + header->command_bytes;
    for (uint32_t i = 0; i < header->command_count; i++) {
        struct macho_command head;
        if ((size_t)(end - command) < sizeof head) return image_refuse(image, "load command %u is cut short", i);
        memcpy(&head, command, sizeof head);
        if (head.bytes < sizeof head || head.bytes > (size_t)(end - command))
            return image_refuse(image, "load command %u has an impossible size of %u bytes", i, head.bytes);
        if (!read_command(image, head.command, command, head.bytes)) return false;
        command += head.bytes;
    }
    return check_whole(image);
}

uint64_t image_entry(const struct image *image) {
    return (image->has_main ? image->low + image->main_offset : image->thread.rip) + image->slide;
}

bool image_contains(const struct image *image, uint64_t address) {
    return address >= image->low + image->slide && address < image->high + image->slide;
}
#endif
