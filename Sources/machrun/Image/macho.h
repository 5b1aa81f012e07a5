// The parts of Mach-O files that machrun reads (mach-o/loader.h, mach-o/fixup-chains.h, mach-o/nlist.h).
#pragma once

#include <stdint.h>

#define MACHO_MAGIC_64 0xfeedfacfu
#define MACHO_MAGIC_FAT 0xbebafecau
#define MACHO_CPU_X86_64 0x01000007u
#define MACHO_EXECUTE 2u
#define MACHO_HAS_DYLD 0x4u
#define MACHO_IS_PIE 0x200000u

struct macho_header {
    uint32_t magic, cpu, cpu_subtype, file_type, command_count, command_bytes, flags, reserved;
};

enum {
    MACHO_SYMTAB = 0x2,
    MACHO_UNIXTHREAD = 0x5,
    MACHO_LOAD_DYLIB = 0xc,
    MACHO_LOAD_DYLINKER = 0xe,
    MACHO_SEGMENT_64 = 0x19,
    MACHO_ENCRYPTION_INFO_64 = 0x2c,
    MACHO_DYLD_INFO = 0x22,
};
#define MACHO_REQUIRED 0x80000000u
#define MACHO_DYLD_INFO_ONLY (0x22u | MACHO_REQUIRED)
#define MACHO_MAIN (0x28u | MACHO_REQUIRED)
#define MACHO_LOAD_WEAK_DYLIB (0x18u | MACHO_REQUIRED)
#define MACHO_CHAINED_FIXUPS (0x34u | MACHO_REQUIRED)

struct macho_command {
    uint32_t command, bytes;
};

struct macho_segment {
    uint32_t command, bytes;
    char name[16];
    uint64_t address, size, offset, file_size;
    uint32_t maximal_protection, protection, section_count, flags;
};

enum { MACHO_READ = 1, MACHO_WRITE = 2, MACHO_EXECUTABLE = 4 };

struct macho_main {
    uint32_t command, bytes;
    uint64_t entry, stack_size;
};

/// LC_UNIXTHREAD with x86_THREAD_STATE64 (mach/i386/thread_status.h).
struct macho_thread {
    uint32_t command, bytes, flavor, count;
    uint64_t rax, rbx, rcx, rdx, rdi, rsi, rbp, rsp, r8, r9, r10, r11, r12, r13, r14, r15, rip, rflags, cs, fs, gs;
};
enum { MACHO_THREAD_STATE_64 = 4 };

struct macho_symtab {
    uint32_t command, bytes, symbols, symbol_count, strings, string_bytes;
};

struct macho_symbol {
    uint32_t name;
    uint8_t type, section;
    uint16_t description;
    uint64_t value;
} __attribute__((packed));

struct macho_dylib {
    uint32_t command, bytes, name, timestamp, version, compatible_version;
};

struct macho_dyld_info {
    uint32_t command, bytes;
    uint32_t rebase, rebase_bytes, bind, bind_bytes, weak, weak_bytes, lazy, lazy_bytes, exports, exports_bytes;
};

struct macho_linkedit_data {
    uint32_t command, bytes, offset, size;
};

struct macho_chained_header {
    uint32_t version, starts, imports, symbols, import_count, import_format, symbols_format;
};

/// Of one segment; `page_count` offsets of 16 bits follow.
struct macho_chained_starts {
    uint32_t bytes;
    uint16_t page_size, pointer_format;
    uint64_t segment_offset;
    uint32_t maximal_pointer;
    uint16_t page_count;
} __attribute__((packed));

enum {
    MACHO_CHAINED_64 = 2,
    MACHO_CHAINED_64_OFFSET = 6,
    MACHO_CHAINED_NO_START = 0xffff,
    MACHO_CHAINED_MULTIPLE_STARTS = 0x8000,
};
