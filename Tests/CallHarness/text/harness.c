// Calls functions as a strange caller would, and holds them to the System V ABI (psABI 1.0, section 3.2).
//
// Every callee-saved register, every volatile one that holds no argument, the upper half of every 32-bit argument and
// the vector registers hold noise; the stack is one of its own, full of noise, with canaries above the return address.
// Each call is stepped through with the trap flag. At every `call` in the program itself rsp has to be a multiple of
// 16, the direction flag clear and no upper half of a vector register in use. Behind a call that left the program the
// volatile registers are noise again, and so is, at every step, what lies below the red zone.
//
// `subjects.h` is generated: the functions and their arguments. Each is called in a process of its own, for a few
// seconds at most. Prints a line a violation, and "called: N".
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

enum kind { NUMBER, NARROW, BUFFER, TEXT, CODE, READABLE, WRITABLE, ARGUMENTS };
struct argument {
  enum kind kind;
  int64_t number;      // NUMBER, NARROW; bytes of BUFFER
  const void *pointer; // TEXT; CODE; values of BUFFER
};
struct subject {
  const char *name;
  void (*function)(void);
  int count;
  struct argument arguments[6];
};
#include "subjects.h"

// What the stub loads and stores, by index.
enum {
  FUNCTION, ARGUMENT, SAVED = 7, RAX = 13, R10, STACK, OWN_STACK, OUT_SAVED, OUT_RSP = 23, OUT_FLAGS, OUT_RAX,
  OUT_MXCSR, OUT_CONTROL, OUT_INUSE, OUT_TAGS, HAS_INUSE, CLEAN
};
uint64_t harness_record[32];
unsigned char harness_vectors[16 * 32] __attribute__((aligned(32)));
uint64_t harness_rax;
extern char harness_begin[], harness_end[], __executable_start[], etext[];
void harness_call(void);
__asm__(
  ".intel_syntax noprefix\n"
  ".text\n"
  ".globl harness_call, harness_begin, harness_end\n"
  "harness_call:\n"
  "  push rbx; push rbp; push r12; push r13; push r14; push r15\n"
  "  lea r11, harness_record[rip]\n"
  "  mov [r11 + 16*8], rsp\n"
  "  lea rax, harness_vectors[rip]\n"
  "  vmovdqa ymm0, [rax]; vmovdqa ymm1, [rax+32]; vmovdqa ymm2, [rax+64]; vmovdqa ymm3, [rax+96]\n"
  "  vmovdqa ymm4, [rax+128]; vmovdqa ymm5, [rax+160]; vmovdqa ymm6, [rax+192]; vmovdqa ymm7, [rax+224]\n"
  "  vmovdqa ymm8, [rax+256]; vmovdqa ymm9, [rax+288]; vmovdqa ymm10, [rax+320]; vmovdqa ymm11, [rax+352]\n"
  "  vmovdqa ymm12, [rax+384]; vmovdqa ymm13, [rax+416]; vmovdqa ymm14, [rax+448]; vmovdqa ymm15, [rax+480]\n"
  "  cmp qword ptr [r11 + 31*8], 0\n"
  "  je 1f\n"
  "  vzeroupper\n"
  "1:\n"
  "  mov rsp, [r11 + 15*8]\n"
  "  mov rdi, [r11 + 8]; mov rsi, [r11 + 16]; mov rdx, [r11 + 24]; mov rcx, [r11 + 32]\n"
  "  mov r8, [r11 + 40]; mov r9, [r11 + 48]\n"
  "  mov rbx, [r11 + 56]; mov rbp, [r11 + 64]; mov r12, [r11 + 72]; mov r13, [r11 + 80]\n"
  "  mov r14, [r11 + 88]; mov r15, [r11 + 96]\n"
  "  mov rax, [r11 + 104]; mov r10, [r11 + 112]\n"
  "  pushfq; or dword ptr [rsp], 0x100; popfq\n"
  "harness_begin:\n"
  "  call qword ptr [r11]\n"
  "harness_end:\n"
  "  mov harness_rax[rip], rax\n"
  "  lea rax, harness_record[rip]\n"
  "  mov [rax + 23*8], rsp\n"
  "  mov rsp, [rax + 16*8]\n"
  "  pushfq; pop qword ptr [rax + 24*8]\n"
  "  pushfq; and dword ptr [rsp], 0xfffffaff; popfq\n"
  "  mov [rax + 17*8], rbx; mov [rax + 18*8], rbp; mov [rax + 19*8], r12; mov [rax + 20*8], r13\n"
  "  mov [rax + 21*8], r14; mov [rax + 22*8], r15\n"
  "  mov rbx, rax\n"
  "  stmxcsr [rbx + 26*8]\n"
  "  fnstcw [rbx + 27*8]\n"
  "  cmp qword ptr [rbx + 30*8], 0\n"
  "  je 2f\n"
  "  mov ecx, 1; xgetbv; mov [rbx + 28*8], rax\n"
  "2:\n"
  "  sub rsp, 32; fnstenv [rsp]; movzx eax, word ptr [rsp + 8]; mov [rbx + 29*8], rax; add rsp, 32\n"
  "  fninit; vzeroupper\n"
  "  mov rax, harness_rax[rip]; mov [rbx + 25*8], rax\n"
  "  pop r15; pop r14; pop r13; pop r12; pop rbp; pop rbx\n"
  "  ret\n"
  ".att_syntax\n");

static const char *subject_name = "";
static int report = 1;
static int hasInUse;
static volatile int violations;
static unsigned char *stack_low, *stack_high;
enum { STACK_SIZE = 1 << 18, CANARIES = 256 };

static uint64_t noise(void) {
  static uint64_t x = 0x9E3779B97F4A7C15;
  x ^= x << 13, x ^= x >> 7, x ^= x << 17;
  return x;
}

static void complain(const char *what, unsigned long value) {
  if (violations++ > 20) return;
  dprintf(report, "%s: %s (%#lx)\n", subject_name, what, value);
}

static int inUse(void) {
  uint32_t low, high;
  __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(1));
  return low;
}

static int isOwn(uint64_t place) { return place >= (uint64_t)__executable_start && place < (uint64_t)etext; }

static void trap(int signal, siginfo_t *info, void *context) {
  (void)signal, (void)info;
  static int wasOwn = 1;
  ucontext_t *machine = context;
  greg_t *registers = machine->uc_mcontext.gregs;
  uint64_t rip = registers[REG_RIP], rsp = registers[REG_RSP];
  if (rip >= (uint64_t)harness_begin && rip <= (uint64_t)harness_end + 64) { wasOwn = 1; return; }
  int own = isOwn(rip);
  // Nothing below the red zone outlives a step.
  if (own && rsp > (uint64_t)stack_low + 4096 && rsp <= (uint64_t)stack_high)
    for (uint64_t place = (rsp - 640) & ~7ull; place < rsp - 136; place += 8) *(uint64_t *)place = noise();
  if (own && !wasOwn) {
    static const int overwritten[] = {REG_RCX, REG_RDX, REG_RSI, REG_RDI, REG_R8, REG_R9, REG_R10, REG_R11};
    const unsigned char *code = (const unsigned char *)rip;
    // Behind a call, not where the library calls the program back.
    if (code[-5] == 0xE8)
      for (unsigned i = 0; i < sizeof overwritten / sizeof *overwritten; i++) registers[overwritten[i]] = noise();
  }
  wasOwn = own;
  if (!own) return;
  const unsigned char *code = (const unsigned char *)rip;
  if ((code[0] & 0xF0) == 0x40) code++;
  if (code[0] == 0xE8 || (code[0] == 0xFF && (code[1] & 0x38) == 0x10)) {
    if (rsp % 16 != 0) complain("call with a misaligned stack", rsp);
    if (registers[REG_EFL] & 0x400) complain("call with the direction flag set", registers[REG_EFL]);
    // The kernel wrote the state as it was.
    if (hasInUse && harness_record[CLEAN] && machine->uc_mcontext.fpregs) {
      uint64_t *header = (uint64_t *)((char *)machine->uc_mcontext.fpregs + 512);
      uint64_t *uppers = (uint64_t *)((char *)machine->uc_mcontext.fpregs + 576);
      int dirty = 0;
      for (int i = 0; i < 32; i++) dirty |= uppers[i] != 0;
      if ((header[0] & 4) && dirty) complain("call with the upper halves of vector registers in use", header[0]);
    }
  }
}

// Memory that ends where none is mapped.
static unsigned char *fenced(size_t bytes) {
  size_t pages = (bytes + 4095) / 4096 * 4096;
  unsigned char *place = mmap(0, pages + 8192, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (place == MAP_FAILED || mprotect(place + 4096, pages, PROT_READ | PROT_WRITE)) _exit(70);
  return place + 4096 + pages - bytes;
}

static uint64_t value(const struct argument *argument) {
  switch (argument->kind) {
  case NUMBER: return argument->number;
  case NARROW: return (noise() << 32) | (uint32_t)argument->number;
  case BUFFER: {
    unsigned char *place = fenced(argument->number);
    if (argument->pointer) memcpy(place, argument->pointer, argument->number);
    else for (int64_t i = 0; i < argument->number; i++) place[i] = (unsigned char)noise();
    return (uint64_t)place;
  }
  case TEXT: {
    size_t bytes = strlen(argument->pointer) + 1;
    return (uint64_t)memcpy(fenced(bytes), argument->pointer, bytes);
  }
  case CODE: return (uint64_t)argument->pointer;
  case READABLE:
  case WRITABLE: {
    int ends[2];
    if (pipe(ends)) _exit(70);
    if (argument->kind == WRITABLE) return (noise() << 32) | (uint32_t)ends[1];
    if (write(ends[1], "some text\n", 10) != 10) _exit(70);
    close(ends[1]);
    return (noise() << 32) | (uint32_t)ends[0];
  }
  case ARGUMENTS: {
    char **list = (char **)fenced(5 * sizeof *list);
    list[0] = "program", list[1] = "from", list[2] = "to", list[3] = list[4] = 0;
    return (uint64_t)list;
  }
  }
  return 0;
}

static void check(const struct subject *subject, int clean) {
  uint64_t *record = harness_record;
  memset(record, 0, sizeof harness_record);
  subject_name = subject->name;
  record[FUNCTION] = (uint64_t)subject->function;
  for (int i = 0; i < 6; i++) record[ARGUMENT + i] = i < subject->count ? value(&subject->arguments[i]) : noise();
  for (int i = 0; i < 6; i++) record[SAVED + i] = noise();
  record[RAX] = noise(), record[R10] = noise(), record[CLEAN] = clean, record[HAS_INUSE] = hasInUse;
  for (unsigned char *place = stack_low; place < stack_high + CANARIES; place += 8) *(uint64_t *)place = noise();
  uint64_t canaries[CANARIES / 8];
  memcpy(canaries, stack_high, CANARIES);
  for (unsigned i = 0; i < sizeof harness_vectors; i++) harness_vectors[i] = (unsigned char)noise();
  record[STACK] = (uint64_t)stack_high;
  uint32_t mxcsr;
  uint16_t control;
  __asm__ volatile("stmxcsr %0; fnstcw %1" : "=m"(mxcsr), "=m"(control));
  harness_call();
  static const char *const names[] = {"rbx changed", "rbp changed", "r12 changed", "r13 changed", "r14 changed", "r15 changed"};
  for (int i = 0; i < 6; i++)
    if (record[OUT_SAVED + i] != record[SAVED + i]) complain(names[i], record[OUT_SAVED + i]);
  if (record[OUT_RSP] != record[STACK]) complain("rsp changed", record[OUT_RSP] - record[STACK]);
  if (record[OUT_FLAGS] & 0x400) complain("direction flag left set", record[OUT_FLAGS]);
  if (((uint32_t)record[OUT_MXCSR] ^ mxcsr) & 0xFFC0) complain("MXCSR changed", record[OUT_MXCSR]);
  if ((uint16_t)record[OUT_CONTROL] != control) complain("x87 control word changed", record[OUT_CONTROL]);
  if ((uint16_t)record[OUT_TAGS] != 0xFFFF) complain("x87 registers left in use", record[OUT_TAGS]);
  if (clean && hasInUse && (record[OUT_INUSE] & 4)) complain("upper halves of vector registers left in use", record[OUT_INUSE]);
  if (memcmp(canaries, stack_high, CANARIES)) complain("the caller's stack is overwritten", 0);
}

// Calls one function in a process of its own.
static int run(const struct subject *subject) {
  int ends[2];
  if (pipe(ends)) return 1;
  pid_t child = fork();
  if (child == 0) {
    close(ends[0]);
    report = fcntl(ends[1], F_DUPFD, 200);
    for (int i = 3; i < 64; i++) close(i);
    int nowhere = open("/dev/null", O_RDWR);
    dup2(nowhere, 0), dup2(nowhere, 1), dup2(nowhere, 2);
    close(nowhere);
    struct rlimit cpu = {2, 3}, memory = {1ul << 32, 1ul << 32}, files = {1 << 24, 1 << 24}, none = {0, 0};
    setrlimit(RLIMIT_CPU, &cpu), setrlimit(RLIMIT_AS, &memory), setrlimit(RLIMIT_FSIZE, &files);
    setrlimit(RLIMIT_CORE, &none);
    // For those that wait; a busy machine may take long for what runs.
    alarm(15);
    for (int round = 0; round < 4 && !violations; round++) check(subject, round % 2 == 0);
    dprintf(report, "done\n");
    _exit(0);
  }
  close(ends[1]);
  char text[4096];
  size_t count = 0;
  ssize_t got;
  while (count < sizeof text - 1 && (got = read(ends[0], text + count, sizeof text - 1 - count)) > 0) count += got;
  text[count] = 0;
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  char *done = strstr(text, "done\n");
  if (done) *done = 0;
  fputs(text, stdout);
  int isWrong = text[0] != 0;
  // By the clock or by the processor's time, whichever comes first.
  if (WIFSIGNALED(status) && (WTERMSIG(status) == SIGALRM || WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL))
    printf("%s: takes too long\n", subject->name), isWrong = 1;
  else if (WIFSIGNALED(status)) printf("%s: signal %d\n", subject->name, WTERMSIG(status)), isWrong = 1;
  else if (!done) printf("%s: ended the process with %d\n", subject->name, WEXITSTATUS(status));
  return isWrong;
}

int main(void) {
  setvbuf(stdout, 0, _IONBF, 0);
  uint32_t a = 0xD, b, c = 1, d;
  __asm__ volatile("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
  hasInUse = a >> 2 & 1;
  if (hasInUse) inUse();
  unsigned char *memory = mmap(0, STACK_SIZE + 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return 70;
  stack_low = memory + 4096, stack_high = memory + STACK_SIZE;
  static unsigned char trap_stack[1 << 17];
  stack_t stack = {.ss_sp = trap_stack, .ss_size = sizeof trap_stack};
  struct sigaction action = {.sa_sigaction = trap, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigaltstack(&stack, 0);
  sigaction(SIGTRAP, &action, 0);
  int wrong = 0;
  unsigned count = sizeof subjects / sizeof *subjects;
  for (unsigned i = 0; i < count; i++) wrong += run(&subjects[i]);
  printf("called: %u, wrong: %d\n", count, wrong);
  return wrong != 0;
}
