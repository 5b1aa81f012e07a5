// The functions of the C library that the reference programs call, for macOS programs that machrun runs, which has no
// libSystem.
//
// Each is stricter than it has to be: it ends the program where it's called with a misaligned stack or the direction
// flag set, and leaves noise in every volatile register, as other versions of the C library do or might. Nothing is
// buffered.
#include "system.h"

/// What a function was called with.
struct arguments {
    /// rdi, rsi, rdx, rcx, r8 and r9.
    unsigned long general[6];
    /// xmm0 to xmm7, where al wasn't 0; noise elsewhere.
    double vector[8][2];
};

/// How far the arguments have been read.
struct reader {
    const struct arguments *arguments;
    /// Those on the stack that haven't.
    const unsigned long *stack;
    int general, vector;
};

// MARK: What each call goes through

// r11: the function in C, called with the address of `struct arguments` and of the arguments on the stack.
__asm__(".text\n"
        "enter:\n"
        "    push %rbp\n"
        "    mov %rsp, %rbp\n"
        "    test $15, %spl\n"
        "    jnz call_with_a_misaligned_stack\n"
        "    pushfq\n"
        "    pop %r10\n"
        "    test $0x400, %r10d\n"
        "    jnz call_with_the_direction_flag_set\n"
        "    sub $176, %rsp\n"
        "    mov %rdi, (%rsp)\n"
        "    mov %rsi, 8(%rsp)\n"
        "    mov %rdx, 16(%rsp)\n"
        "    mov %rcx, 24(%rsp)\n"
        "    mov %r8, 32(%rsp)\n"
        "    mov %r9, 40(%rsp)\n"
        "    test %al, %al\n"
        "    jnz 1f\n"
        "    pcmpeqd %xmm0, %xmm0\n"
        "    movaps %xmm0, %xmm1\n"
        "    movaps %xmm0, %xmm2\n"
        "    movaps %xmm0, %xmm3\n"
        "    movaps %xmm0, %xmm4\n"
        "    movaps %xmm0, %xmm5\n"
        "    movaps %xmm0, %xmm6\n"
        "    movaps %xmm0, %xmm7\n"
        "1:  movaps %xmm0, 48(%rsp)\n"
        "    movaps %xmm1, 64(%rsp)\n"
        "    movaps %xmm2, 80(%rsp)\n"
        "    movaps %xmm3, 96(%rsp)\n"
        "    movaps %xmm4, 112(%rsp)\n"
        "    movaps %xmm5, 128(%rsp)\n"
        "    movaps %xmm6, 144(%rsp)\n"
        "    movaps %xmm7, 160(%rsp)\n"
        "    mov %rsp, %rdi\n"
        "    lea 16(%rbp), %rsi\n"
        "    call *%r11\n"
        "    leave\n"
        "    movabs $0xbad0bad1bad2bad3, %rcx\n"
        "    lea 1(%rcx), %rdx\n"
        "    lea 2(%rcx), %rsi\n"
        "    lea 3(%rcx), %rdi\n"
        "    lea 4(%rcx), %r8\n"
        "    lea 5(%rcx), %r9\n"
        "    lea 6(%rcx), %r10\n"
        "    lea 7(%rcx), %r11\n"
        "    movq %rcx, %xmm0\n"
        "    movaps %xmm0, %xmm1\n"
        "    movaps %xmm0, %xmm2\n"
        "    movaps %xmm0, %xmm3\n"
        "    movaps %xmm0, %xmm4\n"
        "    movaps %xmm0, %xmm5\n"
        "    movaps %xmm0, %xmm6\n"
        "    movaps %xmm0, %xmm7\n"
        "    movaps %xmm0, %xmm8\n"
        "    movaps %xmm0, %xmm9\n"
        "    movaps %xmm0, %xmm10\n"
        "    movaps %xmm0, %xmm11\n"
        "    movaps %xmm0, %xmm12\n"
        "    movaps %xmm0, %xmm13\n"
        "    movaps %xmm0, %xmm14\n"
        "    movaps %xmm0, %xmm15\n"
        "    ret\n"
        "call_with_a_misaligned_stack:\n"
        "    ud2\n"
        "call_with_the_direction_flag_set:\n"
        "    ud2\n");

/// A function that programs call: its body gets its arguments as `from`.
#define FUNCTION(name)                                                                                                 \
    __asm__(".text\n"                                                                                                  \
            ".globl _" #name "\n"                                                                                      \
            "_" #name ":\n"                                                                                            \
            "    lea _library_" #name "(%rip), %r11\n"                                                                 \
            "    jmp enter\n");                                                                                        \
    static long do_##name(struct reader *from);                                                                        \
    __attribute__((used)) long library_##name(const struct arguments *arguments, const unsigned long *stack) {         \
        struct reader reader = {arguments, stack, 0, 0};                                                               \
        return do_##name(&reader);                                                                                     \
    }                                                                                                                  \
    static long do_##name(struct reader *from)

static unsigned long next_number(struct reader *from) {
    return from->general < 6 ? from->arguments->general[from->general++] : *from->stack++;
}

static double next_double(struct reader *from) {
    return from->vector < 8 ? from->arguments->vector[from->vector++][0] : *(const double *)from->stack++;
}

// MARK: Text

enum { TEXT_BYTES = 4096 };

/// What's printed, no more than there is room for.
struct output {
    char text[TEXT_BYTES];
    unsigned long length;
};

static void add(struct output *output, char letter) {
    if (output->length < TEXT_BYTES) output->text[output->length++] = letter;
}

/// The digits of `value`, at least `least` of them.
static void add_digits(struct output *output, unsigned long value, unsigned long base, int least) {
    char digits[24];
    int count = 0;
    do digits[count++] = "0123456789abcdef"[value % base];
    while (value /= base);
    while (count < least && count < 24) digits[count++] = '0';
    while (count > 0) add(output, digits[--count]);
}

static void add_signed(struct output *output, long value, int least) {
    if (value < 0) add(output, '-');
    add_digits(output, value < 0 ? -(unsigned long)value : (unsigned long)value, 10, least);
}

/// With `digits` behind the point; what doesn't fit into 64 bits then is `inf`, as is what is no number.
static void add_double(struct output *output, double value, int digits) {
    unsigned long scale = 1;
    for (int i = 0; i < digits; i++) scale *= 10;
    if (value < 0) add(output, '-');
    double scaled = (value < 0 ? -value : value) * (double)scale + 0.5;
    if (!(scaled < 1e18)) {
        for (const char *text = "inf"; *text; text++) add(output, *text);
        return;
    }
    add_digits(output, (unsigned long)scaled / scale, 10, 1);
    add(output, '.');
    add_digits(output, (unsigned long)scaled % scale, 10, digits);
}

/// Numbers, letters and texts with 0 and a width, l, and digits behind the point. Another format ends the program.
static void print(struct output *output, const char *format, struct reader *from) {
    for (; *format; format++) {
        if (*format != '%') {
            add(output, *format);
            continue;
        }
        int width = 0, digits = 6, is_long = 0;
        format++;
        while (*format >= '0' && *format <= '9') width = width * 10 + *format++ - '0';
        if (*format == '.')
            for (digits = 0, format++; *format >= '0' && *format <= '9';) digits = digits * 10 + *format++ - '0';
        if (*format == 'l') is_long = 1, format++;
        switch (*format) {
        case 'd': {
            unsigned long value = next_number(from);
            add_signed(output, is_long ? (long)value : (int)value, width);
            break;
        }
        case 'x': {
            unsigned long value = next_number(from);
            add_digits(output, is_long ? value : (unsigned)value, 16, width);
            break;
        }
        case 'f': add_double(output, next_double(from), digits); break;
        case 's':
            for (const char *text = (const char *)next_number(from); *text; text++) add(output, *text);
            break;
        default: say("library.c: a format that printf doesn't know here\n"), __builtin_trap();
        }
    }
}

static long write_out(const struct output *output) {
    call(XNU_SYS_write, 1, output->text, output->length);
    return (long)output->length;
}

FUNCTION(printf) {
    struct output output;
    output.length = 0;
    print(&output, (const char *)next_number(from), from);
    return write_out(&output);
}

FUNCTION(snprintf) {
    struct output output;
    output.length = 0;
    char *text = (char *)next_number(from);
    unsigned long size = next_number(from);
    print(&output, (const char *)next_number(from), from);
    for (unsigned long i = 0; i < size; i++) {
        text[i] = i < output.length && i + 1 < size ? output.text[i] : 0;
        if (!text[i]) break;
    }
    return (long)output.length;
}

FUNCTION(puts) {
    struct output output;
    output.length = 0;
    for (const char *text = (const char *)next_number(from); *text; text++) add(&output, *text);
    add(&output, '\n');
    return write_out(&output);
}

FUNCTION(putchar) {
    struct output output;
    output.length = 0;
    add(&output, (char)next_number(from));
    write_out(&output);
    return (unsigned char)output.text[0];
}

// MARK: Sorting

FUNCTION(qsort) {
    char *base = (char *)next_number(from);
    unsigned long count = next_number(from), size = next_number(from);
    int (*compare)(const void *, const void *) = (int (*)(const void *, const void *))next_number(from);
    for (unsigned long i = 1; i < count; i++)
        for (unsigned long j = i; j > 0 && compare(base + (j - 1) * size, base + j * size) > 0; j--)
            for (unsigned long byte = 0; byte < size; byte++) {
                char kept = base[j * size + byte];
                base[j * size + byte] = base[(j - 1) * size + byte];
                base[(j - 1) * size + byte] = kept;
            }
    return 0;
}

// MARK: Signals

// Calls the handler, then sigreturn. rdi: handler, esi: style, edx: signal, r8: context, r9: token (libsyscall,
// _sigtramp).
extern void trampoline(void);
__asm__(".text\n"
        "_trampoline:\n"
        "    push %r8\n"
        "    push %r9\n"
        "    push %rsi\n"
        "    mov %rdi, %rax\n"
        "    mov %edx, %edi\n"
        "    call *%rax\n"
        "    pop %rsi\n"
        "    pop %rdx\n"
        "    pop %rdi\n"
        "    mov $0x20000b8, %eax\n"
        "    syscall\n"
        "    hlt\n");

/// signal's SIG_ERR is -1; the handler before isn't told.
FUNCTION(signal) {
    int number = (int)next_number(from);
    struct xnu_sigaction action = {next_number(from), (unsigned long)trampoline, 0, 0};
    return call(XNU_SYS_sigaction, number, &action, 0).error ? -1 : 0;
}
