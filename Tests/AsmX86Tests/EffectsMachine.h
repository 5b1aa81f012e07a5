// One instruction between a state that is loaded whole and a state that is saved whole. Included by
// EffectsDriver.c only.
#include <cpuid.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <ucontext.h>

// What an instruction can see of the processor: the trampoline below knows the offsets.
struct state {
  uint64_t general[16];
  uint64_t flags, filler[7];
  unsigned char legacy[512];  // as fxsave writes it: x87, MMX, MXCSR
  uint64_t vector[16][4];     // ymm0 to ymm15
} __attribute__((aligned(64)));

// int machine_run(const struct state *before, struct state *after): 0, or the signal that the instruction raised.
int machine_run(const struct state *, struct state *);
extern char machine_exit[], machine_fault[];
extern void *machine_code;
extern uint64_t machine_host_stack;
uint64_t machine_flags(uint64_t);

#define VECTORS(move) move(0) move(1) move(2) move(3) move(4) move(5) move(6) move(7) move(8) move(9) move(10) \
    move(11) move(12) move(13) move(14) move(15)
#define LOAD(n) "  vmovdqu 704+" #n "*32(%rdi), %ymm" #n "\n"
#define SAVE(n) "  vmovdqu %ymm" #n ", 704+" #n "*32(%rax)\n"

__asm__(
  ".text\n"
  ".globl machine_run, machine_exit, machine_fault, machine_flags\n"
  "machine_run:\n"
  "  push %rbx\n push %rbp\n push %r12\n push %r13\n push %r14\n push %r15\n sub $8, %rsp\n"
  "  mov %rsp, machine_host_stack(%rip)\n"
  "  mov %rsi, machine_after(%rip)\n"
  "  fxrstor64 192(%rdi)\n"
  VECTORS(LOAD)
  "  push 128(%rdi)\n popf\n"  // nothing behind this changes a flag
  "  mov (%rdi), %rax\n mov 8(%rdi), %rcx\n mov 16(%rdi), %rdx\n mov 24(%rdi), %rbx\n mov 32(%rdi), %rsp\n"
  "  mov 40(%rdi), %rbp\n mov 48(%rdi), %rsi\n mov 64(%rdi), %r8\n mov 72(%rdi), %r9\n mov 80(%rdi), %r10\n"
  "  mov 88(%rdi), %r11\n mov 96(%rdi), %r12\n mov 104(%rdi), %r13\n mov 112(%rdi), %r14\n mov 120(%rdi), %r15\n"
  "  mov 56(%rdi), %rdi\n"
  "  jmp *machine_code(%rip)\n"
  // The instruction is followed by a jump to here.
  "machine_exit:\n"
  "  mov %rax, machine_scratch(%rip)\n"
  "  mov machine_after(%rip), %rax\n"
  "  mov %rcx, 8(%rax)\n mov %rdx, 16(%rax)\n mov %rbx, 24(%rax)\n mov %rsp, 32(%rax)\n mov %rbp, 40(%rax)\n"
  "  mov %rsi, 48(%rax)\n mov %rdi, 56(%rax)\n mov %r8, 64(%rax)\n mov %r9, 72(%rax)\n mov %r10, 80(%rax)\n"
  "  mov %r11, 88(%rax)\n mov %r12, 96(%rax)\n mov %r13, 104(%rax)\n mov %r14, 112(%rax)\n mov %r15, 120(%rax)\n"
  "  mov machine_scratch(%rip), %rcx\n mov %rcx, (%rax)\n"
  "  mov machine_host_stack(%rip), %rsp\n"
  "  pushf\n pop %rcx\n mov %rcx, 128(%rax)\n"
  "  push $0x202\n popf\n"  // AC and DF would hurt the C code
  "  fxsave64 192(%rax)\n"
  VECTORS(SAVE)
  "  xor %eax, %eax\n"
  "machine_leave:\n"
  "  vzeroupper\n ldmxcsr machine_mxcsr(%rip)\n"
  "  add $8, %rsp\n pop %r15\n pop %r14\n pop %r13\n pop %r12\n pop %rbp\n pop %rbx\n"
  "  ret\n"
  // The signal handler goes on here, with the host's stack and the signal's number in rax.
  "machine_fault:\n"
  "  jmp machine_leave\n"
  // The flags word that popf makes of `value`.
  "machine_flags:\n"
  "  push %rdi\n popf\n pushf\n pop %rax\n push $0x202\n popf\n ret\n"
  ".section .rodata\n"
  "machine_mxcsr: .long 0x1F80\n"
  ".text\n"
  ".comm machine_code, 8, 8\n"
  ".comm machine_after, 8, 8\n"
  ".comm machine_scratch, 8, 8\n"
  ".comm machine_host_stack, 8, 8\n");

// The places in memory that pointers lead to, below 4 GiB so that 32-bit addresses reach them. Each has a twin at
// another address with other contents: flipping a pointer means taking the twin. Pages around them aren't mapped.
enum {
  AREAS = 4,          // the operand, two for implicit pointers, the stack
  PLACES = 2 * AREAS,
  PLACE_BYTES = 0x4000,
  WINDOW_BEFORE = 192,
  WINDOW_MOST = 192 + 1536,
};
#define PLACES_START 0x20000000UL

static uint64_t place_pointer(int area, int twin) {
  return PLACES_START + (uint64_t)(2 * area + twin) * PLACE_BYTES + 0x2000;
}

static unsigned char *place_window(int place) {
  return (unsigned char *)(PLACES_START + (uint64_t)place * PLACE_BYTES + 0x2000 - WINDOW_BEFORE);
}

static unsigned char *code_page;

// Redirects the instruction's faults to machine_fault; any other is the driver's own.
static volatile sig_atomic_t is_running;

static void on_signal(int signal, siginfo_t *info, void *context) {
  machine_flags(0x202);  // the kernel leaves AC as the instruction set it
  greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
  if (!is_running) {
    // The single step that popf began ends in the trampoline or here.
    if (signal == SIGVTALRM) return;
    dprintf(2, "signal %d in the driver at %#llx, address %p\n", signal, registers[REG_RIP], info->si_addr);
    _exit(3);
  }
  registers[REG_RAX] = signal;
  registers[REG_RSP] = (greg_t)machine_host_stack;
  registers[REG_RIP] = (greg_t)machine_fault;
  registers[REG_EFL] = 0x202;
}

static int machine_step(const struct state *before, struct state *after) {
  is_running = 1;
  int signal = machine_run(before, after);
  is_running = 0;
  return signal;
}

static int machine_prepare(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_AVX) || !(c & bit_OSXSAVE)) return 0;
  static unsigned char stack[65536];
  stack_t alternative = {.ss_sp = stack, .ss_size = sizeof stack};
  if (sigaltstack(&alternative, 0)) return 0;
  struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGVTALRM, SIGSYS};
  for (unsigned i = 0; i < sizeof signals / sizeof *signals; i++) sigaction(signals[i], &action, 0);
  code_page = mmap(0, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (code_page == MAP_FAILED) return 0;
  for (int i = 0; i < PLACES; i++) {
    unsigned char *pages = (unsigned char *)(PLACES_START + (uint64_t)i * PLACE_BYTES);
    unsigned char *mapped =
        mmap(pages, PLACE_BYTES, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    if (mapped != pages || mprotect(pages + 4096, PLACE_BYTES - 8192, PROT_READ | PROT_WRITE)) return 0;
  }
  return 1;
}

// The instruction, and a jump to machine_exit that needs no register, only an aligned address because of AC.
static void machine_load(const unsigned char *bytes, int count) {
  unsigned char *start = code_page + 64 - 6 - count;
  void *target = machine_exit;
  memcpy(start, bytes, count);
  memcpy(start + count, "\xFF\x25\0\0\0", 6);
  memcpy(code_page + 64, &target, 8);
  machine_code = start;
}
