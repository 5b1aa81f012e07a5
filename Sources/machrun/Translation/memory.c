#if defined(__linux__) && defined(__x86_64__)
#include "Translation/memory.h"

#include "Generated/Constants.h"

/// Copies `count` bytes; the fault handler lets it return 1 where an address is bad.
int memory_copy(void *destination, const void *source, size_t count);

__asm__(".text\n"
        ".globl memory_copy\n"
        "memory_copy:\n"
        "    mov %rdx, %rcx\n"
        ".globl memory_copy_instruction\n"
        "memory_copy_instruction:\n"
        "    rep movsb\n"
        "    xor %eax, %eax\n"
        "    ret\n"
        ".globl memory_copy_fault\n"
        "memory_copy_fault:\n"
        "    mov $1, %eax\n"
        "    ret\n");

int copy_in(void *destination, uint64_t address, size_t count) {
    return memory_copy(destination, (const void *)address, count) ? XNU_EFAULT : 0;
}

int copy_out(uint64_t address, const void *source, size_t count) {
    return memory_copy((void *)address, source, count) ? XNU_EFAULT : 0;
}

int copy_in_string(char *destination, uint64_t address, size_t limit) {
    for (size_t i = 0; i < limit; i++) {
        if (copy_in(destination + i, address + i, 1)) return XNU_EFAULT;
        if (!destination[i]) return 0;
    }
    return XNU_ENAMETOOLONG;
}
#endif
