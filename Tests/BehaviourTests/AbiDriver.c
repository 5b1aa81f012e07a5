// Calls the server's functions and holds them to the System V ABI (psABI 1.0, section 3.2) while they run.
// Each call is stepped through instruction by instruction with the trap flag: at every `call` the stack pointer
// has to be a multiple of 16; after the call the callee-saved registers, the stack pointer, the direction flag,
// and MXCSR's control bits have to be as before. Prints one line a violation, and a summary.
//
// Built by AbiTests.swift with gcc, and linked with helper.o and socket.o. Argument: the port.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

extern void *h_memset(void *, int, size_t);
extern size_t h_strlen(const char *);
extern int socket_listen(void);
extern int socket_accept(int);

// What callees must keep, before and after: rbx, rbp, r12 to r15, rsp, flags, MXCSR.
struct state {
  uint64_t rbx, rbp, r12, r13, r14, r15, rsp, flags;
  uint32_t mxcsr;
};

// uint64_t abi_call(function, a, b, c, struct state *before, struct state *after): loads the registers from
// `before`, calls with the trap flag set, stores them in `after`.
uint64_t abi_call(void *, uint64_t, uint64_t, uint64_t, const struct state *, struct state *);
__asm__(
  ".text\n"
  ".globl abi_call\n"
  "abi_call:\n"
  "  push %rbx\n push %rbp\n push %r12\n push %r13\n push %r14\n push %r15\n"
  "  push %r9\n"                       // after; the stack is aligned here
  "  sub $16, %rsp\n"
  "  mov %rsp, abi_saved_rsp(%rip)\n"
  "  mov %rdi, %rax\n mov %rsi, %rdi\n mov %rdx, %rsi\n mov %rcx, %rdx\n"
  "  mov (%r8), %rbx\n mov 8(%r8), %rbp\n mov 16(%r8), %r12\n mov 24(%r8), %r13\n"
  "  mov 32(%r8), %r14\n mov 40(%r8), %r15\n"
  "  mov %rax, %r11\n"
  "  mov $0x5A5A5A5A5A5A5A5A, %rcx\n mov %rcx, %r8\n mov %rcx, %r9\n mov %rcx, %r10\n mov %rcx, %rax\n"
  "  pushf\n orl $0x100, (%rsp)\n popf\n"
  ".globl abi_call_begin\n"
  "abi_call_begin:\n"
  "  call *%r11\n"
  ".globl abi_call_end\n"
  "abi_call_end:\n"
  "  pushf\n pop %rcx\n"
  "  push %rcx\n andl $0xfffffeff, (%rsp)\n popf\n"
  "  mov %rsp, %rdx\n"
  "  mov abi_saved_rsp(%rip), %rsp\n"
  "  mov 16(%rsp), %r9\n"
  "  mov %rbx, (%r9)\n mov %rbp, 8(%r9)\n mov %r12, 16(%r9)\n mov %r13, 24(%r9)\n"
  "  mov %r14, 32(%r9)\n mov %r15, 40(%r9)\n mov %rdx, 48(%r9)\n mov %rcx, 56(%r9)\n"
  "  stmxcsr 64(%r9)\n"
  "  cld\n"
  "  add $24, %rsp\n"
  "  pop %r15\n pop %r14\n pop %r13\n pop %r12\n pop %rbp\n pop %rbx\n"
  "  ret\n"
  ".comm abi_saved_rsp, 8, 8\n");
extern char abi_call_begin[], abi_call_end[];
extern uint64_t abi_saved_rsp;

static volatile unsigned long steps, calls, violations;
static const char *volatile subject = "";
static char trap_stack[65536];

static void complain(const char *what, unsigned long value) {
  violations++;
  printf("%s: %s (%#lx)\n", subject, what, value);
}

static void trap(int signal, siginfo_t *info, void *context) {
  (void)signal, (void)info;
  greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
  const unsigned char *code = (const unsigned char *)registers[REG_RIP];
  if ((const char *)code >= abi_call_begin && (const char *)code <= abi_call_end + 8) return;
  steps++;
  if (code[0] == 0xE8 || (code[0] == 0xFF && (code[1] & 0x38) == 0x10)) {
    calls++;
    if (registers[REG_RSP] % 16 != 0) complain("call with a misaligned stack", registers[REG_RSP]);
    if (registers[REG_EFL] & 0x400) complain("call with the direction flag set", registers[REG_EFL]);
  }
}

static uint64_t noise(void) {
  static uint64_t x = 0x9E3779B97F4A7C15;
  x ^= x << 13, x ^= x >> 7, x ^= x << 17;
  return x;
}

static uint64_t check(const char *name, void *function, uint64_t a, uint64_t b, uint64_t c) {
  struct state before = {noise(), noise(), noise(), noise(), noise(), noise(), 0, 0, 0}, after;
  uint32_t mxcsr;
  __asm__ volatile("stmxcsr %0" : "=m"(mxcsr));
  subject = name;
  uint64_t result = abi_call(function, a, b, c, &before, &after);
  if (after.rbx != before.rbx) complain("rbx changed", after.rbx);
  if (after.rbp != before.rbp) complain("rbp changed", after.rbp);
  if (after.r12 != before.r12) complain("r12 changed", after.r12);
  if (after.r13 != before.r13) complain("r13 changed", after.r13);
  if (after.r14 != before.r14) complain("r14 changed", after.r14);
  if (after.r15 != before.r15) complain("r15 changed", after.r15);
  if (after.rsp != abi_saved_rsp) complain("rsp changed", after.rsp);
  if (after.flags & 0x400) complain("direction flag left set", after.flags);
  if ((after.mxcsr ^ mxcsr) & 0xFFC0) complain("MXCSR changed", after.mxcsr);
  return result;
}

static void expect(const char *what, uint64_t found, uint64_t expected) {
  if (found == expected) return;
  violations++;
  printf("%s: %s is %#lx, not %#lx\n", subject, what, (unsigned long)found, (unsigned long)expected);
}

// A page's worth of memory that ends where none is mapped, and begins there too.
static unsigned char *fenced(void) {
  unsigned char *pages = mmap(0, 3 * 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (pages == MAP_FAILED || mprotect(pages + 4096, 4096, PROT_READ | PROT_WRITE)) abort();
  return pages + 4096;
}

static void helpers(void) {
  unsigned char *page = fenced();
  // Every length up to 70 at every place in the first and the last 80 bytes of the page.
  for (int length = 0; length <= 70; length++)
    for (int shift = 0; shift <= 9; shift++)
      for (int end = 0; end < 2; end++) {
        memset(page, 'x', 4096);
        unsigned char *string = end ? page + 4096 - length - 1 - shift : page + shift;
        if (!end && shift) string[-1] = 0;
        string[length] = 0;
        expect("length", check("h_strlen", h_strlen, (uint64_t)string, 0, 0), length);
      }
  memset(page, 'x', 4095), page[4095] = 0;
  expect("length", check("h_strlen", h_strlen, (uint64_t)page, 0, 0), 4095);
  for (int length = 0; length <= 70; length++)
    for (int shift = 1; shift <= 9; shift++) {
      memset(page, 'x', 4096);
      unsigned char *start = page + 4096 - length - shift;
      expect("result", check("h_memset", h_memset, (uint64_t)start, 0xFFFFFF00 | length, length), (uint64_t)start);
      for (int i = 0; i < 4096; i++) {
        int inside = page + i >= start && page + i < start + length;
        if (page[i] != (inside ? (unsigned char)length : 'x')) expect("byte", page[i], inside ? length : 'x');
      }
    }
}

static void sockets(uint16_t port) {
  int listener = (int)check("socket_listen", socket_listen, 0, 0, 0);
  if (listener < 0) {
    complain("doesn't listen", listener);
    return;
  }
  struct sockaddr_in address = {0};
  socklen_t length = sizeof address;
  int number = 0;
  getsockname(listener, (struct sockaddr *)&address, &length);
  expect("port", ntohs(address.sin_port), port);
  expect("address", address.sin_addr.s_addr, 0);
  length = sizeof number;
  getsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &number, &length);
  expect("SO_REUSEADDR", number, 1);
  getsockopt(listener, SOL_SOCKET, SO_ACCEPTCONN, &number, &length);
  expect("SO_ACCEPTCONN", number, 1);

  // Taken: a message, -1, and no descriptor lost.
  int next = dup(0);
  close(next);
  expect("result", (uint32_t)check("socket_listen, port taken", socket_listen, 0, 0, 0), (uint32_t)-1);
  int after = dup(0);
  close(after);
  expect("next descriptor", after, next);

  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int client = socket(AF_INET, SOCK_STREAM, 0);
  if (connect(client, (struct sockaddr *)&address, sizeof address)) abort();
  int accepted = (int)check("socket_accept", socket_accept, listener, 0, 0);
  char byte = 0;
  if (write(client, "y", 1) != 1 || read(accepted, &byte, 1) != 1) complain("not the client's connection", accepted);
  expect("byte", byte, 'y');
  close(accepted), close(client);

  expect("result", (uint32_t)check("socket_accept, bad descriptor", socket_accept, 999, 0, 0), (uint32_t)-1);
  expect("result", (uint32_t)check("socket_accept, not a socket", socket_accept, 0, 0, 0), (uint32_t)-1);
  close(listener);
}

// Functions that break one rule each, to see that it's noticed.
void break_rbx(void), break_r15(void), break_rsp(void), break_alignment(void), break_direction(void);
__asm__(
  ".text\n"
  "break_rbx: inc %rbx\n ret\n"
  "break_r15: xor %r15d, %r15d\n ret\n"
  "break_rsp: pop %rax\n push %rax\n push %rax\n ret\n"
  "break_alignment: call 1f\n 1: pop %rax\n ret\n"
  "break_direction: std\n ret\n");

static void itself(void) {
  const struct {
    const char *name;
    void *function;
  } wrong[] = {{"break_rbx", break_rbx}, {"break_r15", break_r15}, {"break_rsp", break_rsp},
               {"break_alignment", break_alignment}, {"break_direction", break_direction}};
  for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    violations = 0;
    check(wrong[i].name, wrong[i].function, 0, 0, 0);
    if (violations != 1) {
      printf("%s isn't noticed\n", wrong[i].name);
      exit(2);
    }
  }
  printf("self-test passed\n");
  violations = 0;
}

int main(int count, char **arguments) {
  if (count != 2) return 2;
  setvbuf(stdout, 0, _IOLBF, 0);
  stack_t stack = {.ss_sp = trap_stack, .ss_size = sizeof trap_stack};
  struct sigaction action = {.sa_sigaction = trap, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigaltstack(&stack, 0);
  sigaction(SIGTRAP, &action, 0);
  itself();
  steps = calls = 0;
  helpers();
  sockets((uint16_t)atoi(arguments[1]));
  printf("%s: %lu instructions, %lu calls\n", violations ? "violated" : "kept", steps, calls);
  return violations != 0;
}
