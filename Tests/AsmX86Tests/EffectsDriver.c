// Executes instructions on random states and says what they changed and what mattered to them. EffectsTests.swift
// builds it with gcc and compares its answers with the table.
//
// Standard input: the seed, then a line a case: words NAME=VALUE, of which
//   code=HEX       the instruction
//   set=REG:KIND,… what a register has to hold: p0…p3 a pointer to that area, c a count, b a bit's number, s a
//                  selector, i32 or i64 small offsets in each element of a vector register
//   size=BYTES     how much memory at area 0 the table claims (0: it doesn't say)
//   areas=MASK     the areas that the instruction may reach
//   watch=REG,…    the elements to look at one by one; the others are tried all together, and one by one only where
//                  something unexpected happens
//   undefined=MASK flags of no meaning, which are left out
//   flags=MASK     flags that are said to be read, in the order of flag_list
//   hint=HEX       a number that operands should be equal to now and then: the immediate
//   x87=1          floating-point numbers and empty places in the x87 registers
// REG: 0-15 general registers, 16-31 vector registers, 32-39 x87 registers (as they were numbered before).
//
// Standard output: `processor VENDOR`, then a line a case. `ok states=… faults=… noisy=… stack=LEAST..MOST top=…`, then
// a word for each element that isn't just kept: NAME,C=changed,Z=always 0 after,P=kept its own bit,K=lost its own bit,
// I=parts that mattered,T=to what,M=1 kept and lost bits at once. Or `illegal`, `faulted`, `late`.
#define _GNU_SOURCE
#include "EffectsMachine.h"
#include "EffectsStates.h"
#include <sched.h>
#include <unistd.h>

// What a state comes to, element by element: what is compared.
struct view {
  uint64_t element[ELEMENTS][4];
  uint32_t flags, control[4];
};

struct element {
  uint64_t changed[4], zero[4], kept[4], lost[4], kept_flip[FLIPS][4], lost_flip[FLIPS][4];
  unsigned parts, targets;
  int flips;
};

static struct view base_before, base_after;
static struct element elements[ELEMENTS];
static struct { unsigned always0, always1, changed, kept, lost, targets[FLAG_COUNT]; } flags;
static struct {
  int changed_first, changed_last, is_outside_read;
  unsigned targets;
  unsigned char kept[WINDOW_MOST];  // from the claimed memory's start on
} memory;
// `top`: the x87 registers are numbered from where the stack's top was before.
static void look(const struct state *state, int top, struct view *view) {
  memset(view, 0, sizeof *view);
  for (int i = 0; i < 16; i++) {
    view->element[i][0] = state->general[i];
    memcpy(view->element[VECTOR + i], state->vector[i], 32);
  }
  uint16_t status;
  memcpy(&status, state->legacy + 2, 2);
  int own_top = status >> 11 & 7;
  for (int i = 0; i < 8; i++)
    memcpy(view->element[FLOAT + ((i + own_top - top) & 7)], state->legacy + 32 + 16 * i, 10);
  for (int i = 0; i < FLAG_COUNT; i++)
    view->flags |= ((flag_list[i].is_x87 ? status : state->flags) >> flag_list[i].bit & 1) << i;
  view->flags &= ~test.undefined;
  view->control[0] = status & 0xB8FF;
  memcpy(&view->control[1], state->legacy + 24, 4);
  memcpy(&view->control[2], state->legacy, 2);
  view->control[3] = state->legacy[4];
}

static int top_of(const struct state *state) { return state->legacy[3] >> 3 & 7; }

// Runs the instruction on `before` and `contents`; the memory is in the places afterwards.
static int execute(void) {
  for (int i = 0; i < PLACES; i++)
    if (test.areas >> i / 2 & 1) memcpy(place_window(i), contents[i], window_bytes);
  return machine_step(&before, &after);
}

// Runs the instruction on a state that differs from the first one, and says to what that made a difference; the
// differences themselves are left in `difference`. `skip`: an element whose own difference doesn't count.
static struct view difference;
static unsigned compare(int skip, uint64_t skip_group, uint64_t now_contents_differ) {
  if (execute()) return TO_FAULT;
  struct view view;
  look(&after, top_of(&before), &view);
  flags.always0 &= ~view.flags, flags.always1 &= view.flags;
  unsigned targets = 0;
  for (int i = 0; i < ELEMENTS; i++)
    for (int k = 0; k < 4; k++) {
      difference.element[i][k] = view.element[i][k] ^ base_after.element[i][k];
      if (difference.element[i][k] && i != skip && !(skip_group >> i & 1))
        targets |= i < VECTOR ? TO_GENERAL : i < FLOAT ? TO_VECTOR : TO_FLOAT;
    }
  difference.flags = view.flags ^ base_after.flags;
  if (difference.flags) targets |= TO_FLAGS;
  if (memcmp(view.control, base_after.control, sizeof view.control)) targets |= TO_CONTROL;
  for (int i = 0; i < PLACES && !now_contents_differ; i++)
    if ((test.areas >> i / 2 & 1) && memcmp(place_window(i), base_contents[i], window_bytes)) targets |= TO_MEMORY;
  return targets;
}

static void try_element(int n, int is_whole) {
  struct element *element = &elements[n];
  uint64_t *kept = element->kept_flip[element->flips], *lost = element->lost_flip[element->flips];
  uint64_t flip[4], is_other = 0;
  unsigned part = flip_element(n, is_whole, flip), targets = compare(n, 0, 0);
  flip_back(n, flip);
  if (!(targets & TO_FAULT)) {
    for (int k = 0; k < 4; k++) {
      kept[k] = flip[k] & difference.element[n][k], lost[k] = flip[k] & ~difference.element[n][k];
      element->kept[k] |= kept[k], element->lost[k] |= lost[k];
      // A bit that isn't flipped became another one, or one that doesn't just stay.
      is_other |= difference.element[n][k] & ~flip[k];
      is_other |= kept[k] & (base_before.element[n][k] ^ base_after.element[n][k]);
    }
    element->flips++;
  }
  if (is_other) targets |= n < VECTOR ? TO_GENERAL : n < FLOAT ? TO_VECTOR : TO_FLOAT;
  if (targets) element->parts |= part, element->targets |= targets;
}

// All elements that nobody claims anything about at once. Returns 0 where one of them did matter.
static int try_others(int is_whole) {
  static uint64_t flip[ELEMENTS][4];
  uint64_t group = 0;
  for (int i = 0; i < ELEMENTS; i++)
    if (i != 4 && !(test.watch >> i & 1)) {
      group |= 1ULL << i;
      if (test.kind[i] != FREE || (i >= FLOAT && test.is_x87)) {
        flip_element(i, is_whole, flip[i]);
        continue;
      }
      // Any other bits will do where nothing is expected.
      memset(flip[i], 0, 32);
      for (int k = 0; k < (i < VECTOR ? 1 : i < FLOAT ? 4 : 2); k++) flip[i][k] = noise();
      if (i >= FLOAT) flip[i][1] &= 0xFFFF;
      flip_back(i, flip[i]);
    }
  int is_kept = !compare(-1, group, 0);
  for (int i = 0; i < ELEMENTS; i++)
    if (group >> i & 1) {
      if (memcmp(flip[i], difference.element[i], 32)) is_kept = 0;
      flip_back(i, flip[i]);
    }
  return is_kept;
}

static void flip_flag(int n) {
  if (flag_list[n].is_x87) before.legacy[3] ^= 1 << (flag_list[n].bit - 8);
  else before.flags ^= 1ULL << flag_list[n].bit;
}

// Flips the flags in `group`. Returns what depended on one of them, beside themselves.
static unsigned try_flags(unsigned group) {
  for (int i = 0; i < FLAG_COUNT; i++) if (group >> i & 1) flip_flag(i);
  unsigned targets = compare(-1, 0, 0);
  for (int i = 0; i < FLAG_COUNT; i++) if (group >> i & 1) flip_flag(i);
  if (targets & TO_FAULT) return targets;
  flags.kept |= group & difference.flags, flags.lost |= group & ~difference.flags;
  // One that isn't flipped became another one, or one that doesn't just stay.
  unsigned is_changed = (base_before.flags ^ base_after.flags) & group;
  if (!(difference.flags & (~group | is_changed))) targets &= ~TO_FLAGS;
  return targets;
}

// Each flag by itself now and then; most of the time, those that aren't said to be read all at once.
static void try_all_flags(int is_each) {
  unsigned group = ((1u << FLAG_COUNT) - 1) & ~(1u << AC) & ~test.flags_read;
  if (!is_each && try_flags(group)) is_each = 1;
  for (int i = 0; i < FLAG_COUNT; i++)
    if (i != AC && (is_each || !(group >> i & 1))) flags.targets[i] |= try_flags(1u << i);
}

// Notes what became of the memory's byte `k` of area 0, of which `flip` was flipped. Returns whether it did more than
// stay as it was or be overwritten.
static int note_byte(int k, int start, int end, unsigned char flip) {
  unsigned char now = place_window(0)[k] ^ base_contents[0][k];
  int matters = (now & ~flip) || (now & flip & (contents[0][k] ^ base_contents[0][k]));
  if (k < start || k >= end) return matters || (flip & ~now);
  memory.kept[k - start] |= now & flip;
  return matters;
}

// Other contents inside the claimed memory: all of it, or one byte; or around it.
enum { ALL_INSIDE, ONE_BYTE, OUTSIDE };
static void try_memory(int how) {
  static unsigned char flip[WINDOW_MOST];
  int start = WINDOW_BEFORE, end = WINDOW_BEFORE + test.size;
  if (!test.size) start = 0, end = window_bytes;
  int first = how == OUTSIDE ? 0 : start, last = how == OUTSIDE ? window_bytes : end;
  memset(flip, 0, sizeof flip);
  if (how == ALL_INSIDE) {
    fill_memory(flip + start, (end - start + 31) / 32 * 32);
    memset(flip + end, 0, sizeof flip - end);
    uint64_t value = general_value(below(9));
    if (below(2)) memcpy(flip + start, &value, test.size < 8 ? test.size : 8);
    for (int i = start; i < end; i++) flip[i] ^= contents[0][i];
  } else if (how == ONE_BYTE) {
    flip[start + below(end - start)] = noise() & noise();
  } else {
    for (int i = 0; i < window_bytes; i += 8) { uint64_t word = noise(); memcpy(flip + i, &word, 8); }
    memset(flip + start, 0, end - start);
  }
  for (int i = first; i < last; i++) contents[0][i] ^= flip[i];
  unsigned targets = compare(-1, 0, 1);
  for (int i = first; i < last; i++) contents[0][i] ^= flip[i];
  if (!(targets & TO_FAULT)) {
    for (int i = 1; i < PLACES; i++)
      if ((test.areas >> i / 2 & 1) && memcmp(place_window(i), base_contents[i], window_bytes)) targets |= TO_MEMORY;
    if (memcmp(place_window(0), base_contents[0], first)) targets |= TO_MEMORY;
    if (memcmp(place_window(0) + last, base_contents[0] + last, window_bytes - last)) targets |= TO_MEMORY;
    for (int k = first; k < last; k++) if (note_byte(k, start, end, flip[k])) targets |= TO_MEMORY;
  }
  if (how != OUTSIDE) memory.targets |= targets; else if (targets) memory.is_outside_read = 1;
}

static int stack_least, stack_most, top_change, is_noisy;

// Notes what the first run of a state changed. Returns 0 where an element changed that isn't watched.
static int note_changes(void) {
  int is_expected = 1;
  for (int i = 0; i < ELEMENTS; i++)
    for (int k = 0; k < 4; k++) {
      uint64_t changed = base_before.element[i][k] ^ base_after.element[i][k];
      elements[i].changed[k] |= changed;
      elements[i].zero[k] &= ~base_after.element[i][k];
      if (changed && !(test.watch >> i & 1)) is_expected = 0;
    }
  flags.changed |= base_before.flags ^ base_after.flags;
  flags.always0 &= ~base_after.flags, flags.always1 &= base_after.flags;
  if ((test.areas & 1) && memcmp(base_contents[0], contents[0], window_bytes))
    for (int k = 0; k < window_bytes; k++)
      if (base_contents[0][k] != contents[0][k]) {
        if (k - WINDOW_BEFORE < memory.changed_first) memory.changed_first = k - WINDOW_BEFORE;
        if (k - WINDOW_BEFORE > memory.changed_last) memory.changed_last = k - WINDOW_BEFORE;
      }
  int64_t stack = base_after.element[4][0] - base_before.element[4][0];
  if (stack > 1 << 20 || stack < -(1 << 20)) stack = 1 << 20;
  if (stack < stack_least) stack_least = stack;
  if (stack > stack_most) stack_most = stack;
  top_change = ((top_of(&after) - top_of(&before) + 4) & 7) - 4;
  return is_expected;
}

// One case with the elements that are watched. Returns the number of states, -1 where others have to be too.
static int observe(uint64_t seed, int *last_signal) {
  random_state = seed;
  memset(elements, 0, sizeof elements), memset(&flags, 0, sizeof flags), memset(&memory, 0, sizeof memory);
  for (int i = 0; i < ELEMENTS; i++) memset(elements[i].zero, 0xFF, 32);
  flags.always0 = flags.always1 = ~0u;
  memory.changed_first = 1 << 20, memory.changed_last = -(1 << 20);
  stack_least = 1 << 21, stack_most = -(1 << 21), is_noisy = faults = 0;
  int is_all = test.watch + 1 == 1ULL << ELEMENTS, states = 0;
  while (states < STATES) {
    make_state(states + faults);
    int signal = execute();
    if (signal) {
      *last_signal = signal;
      faults++;
      // What never worked won't; what works now and then has to go on.
      if (signal == SIGVTALRM || faults >= (states ? 400 * (states + 1) : signal == SIGILL ? 10 : 4000)) break;
      continue;
    }
    look(&before, top_of(&before), &base_before), look(&after, top_of(&before), &base_after);
    for (int i = 0; i < PLACES; i++)
      if (test.areas >> i / 2 & 1) memcpy(base_contents[i], place_window(i), window_bytes);
    if (!note_changes() && !is_all) return -1;
    states++;
    if (states < 9 && compare(-1, 0, 0)) is_noisy = 1;
    if (is_noisy) continue;
    for (int is_whole = 0; is_whole < 2; is_whole++) {
      for (int i = 0; i < ELEMENTS; i++)
        if ((test.watch >> i & 1) && (i != 4 || test.kind[4] != FREE)) try_element(i, is_whole);
      if (!is_all && !try_others(is_whole)) return -1;
    }
    try_all_flags(is_all || states % 8 == 1);
    for (int how = ALL_INSIDE; how <= (test.size ? OUTSIDE : ONE_BYTE) && (test.areas & 1); how++) try_memory(how);
  }
  return states;
}

static int is_mixed(const uint64_t *kept, const uint64_t *lost, uint64_t (*kept_flip)[4], uint64_t (*lost_flip)[4],
                    int flips) {
  for (int f = 0; f < flips; f++) {
    uint64_t some_kept = 0, some_lost = 0;
    for (int k = 0; k < 4; k++)
      some_kept |= kept_flip[f][k] & kept[k] & lost[k], some_lost |= lost_flip[f][k] & kept[k] & lost[k];
    if (some_kept && some_lost) return 1;
  }
  return 0;
}

static void print_words(const char *name, const uint64_t *words) {
  printf(",%s=", name);
  for (int k = 3; k >= 0; k--) if (words[k] || !k) {
    printf("%lx", words[k]);
    for (k--; k >= 0; k--) printf("%016lx", words[k]);
  }
}

static void report(int states) {
  printf("ok states=%d faults=%d noisy=%d stack=%d..%d top=%d", states, faults, is_noisy, stack_least, stack_most,
         top_change);
  for (int i = 0; i < ELEMENTS; i++) {
    struct element *e = &elements[i];
    uint64_t all = 0;
    for (int k = 0; k < 4; k++) all |= e->changed[k] | e->lost[k];
    if (!all && !e->parts) continue;
    printf(" %d", i);
    print_words("C", e->changed), print_words("Z", e->zero), print_words("P", e->kept), print_words("K", e->lost);
    printf(",I=%x,T=%x,M=%d", e->parts, e->targets,
           is_mixed(e->kept, e->lost, e->kept_flip, e->lost_flip, e->flips));
  }
  for (int i = 0; i < FLAG_COUNT; i++)
    if ((flags.changed | flags.lost) >> i & 1 || flags.targets[i])
      printf(" %s,C=%x,Z=%x,O=%x,P=%x,K=%x,T=%x", flag_list[i].name, flags.changed >> i & 1, flags.always0 >> i & 1,
             flags.always1 >> i & 1, flags.kept >> i & 1, flags.lost >> i & 1, flags.targets[i]);
  if (test.areas & 1) {
    uint64_t kept = 0;
    for (int k = 0; k < WINDOW_MOST; k++) kept |= memory.kept[k];
    printf(" memory,F=%d,L=%d,P=%d,T=%x,O=%d", memory.changed_first, memory.changed_last, kept != 0, memory.targets,
           memory.is_outside_read);
  }
  putchar('\n');
}

static int kind_named(const char *name) {
  if (name[0] == 'p') return POINTER + (name[1] - '0') % AREAS;
  if (name[0] == 'c') return COUNT;
  if (name[0] == 'b') return BIT;
  if (name[0] == 's') return SELECTOR;
  return name[1] == '3' ? OFFSETS32 : OFFSETS64;
}

static int read_case(char *line) {
  memset(&test, 0, sizeof test);
  for (char *word = strtok(line, " \n"); word; word = strtok(0, " \n")) {
    char *value = strchr(word, '=');
    if (!value) return 0;
    *value++ = 0;
    if (!strcmp(word, "code")) {
      for (; value[0] && value[1] && test.code_bytes < 16; value += 2) {
        char digits[3] = {value[0], value[1], 0};
        test.code[test.code_bytes++] = strtoul(digits, 0, 16);
      }
    } else if (!strcmp(word, "set") || !strcmp(word, "watch")) {
      while (*value) {
        unsigned n = strtoul(value, &value, 10);
        if (n >= ELEMENTS) return 0;
        if (!strcmp(word, "set") && *value == ':') test.kind[n] = kind_named(++value);
        else test.watch |= 1ULL << n;
        while (*value && *value != ',') value++;
        if (*value) value++;
      }
    } else if (!strcmp(word, "size")) test.size = atoi(value);
    else if (!strcmp(word, "areas")) test.areas = atoi(value);
    else if (!strcmp(word, "undefined")) test.undefined = strtoul(value, 0, 10);
    else if (!strcmp(word, "flags")) test.flags_read = strtoul(value, 0, 10);
    else if (!strcmp(word, "hint")) test.hint = strtoull(value, 0, 16);
    else if (!strcmp(word, "x87")) test.is_x87 = atoi(value);
    else return 0;
  }
  window_bytes = test.size > 256 ? WINDOW_BEFORE + 1536 : WINDOW_BEFORE + 320;
  return test.code_bytes > 0 && test.size <= 1536;
}

int main(void) {
  // cpuid and rdpid have to answer the same all the time.
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(sched_getcpu(), &one);
  sched_setaffinity(0, sizeof one, &one);
  if (!machine_prepare()) return printf("no AVX, or no memory below 4 GiB\n"), 2;
  static char line[4096];
  if (!fgets(line, sizeof line, stdin)) return 2;
  uint64_t seed = strtoull(line, 0, 10);
  char vendor[13] = {0};
  unsigned leaf;
  __get_cpuid(0, &leaf, (unsigned *)vendor, (unsigned *)(vendor + 8), (unsigned *)(vendor + 4));
  printf("processor %s\n", vendor);
  while (fgets(line, sizeof line, stdin)) {
    if (!read_case(line)) { printf("unreadable\n"); return 2; }
    machine_load(test.code, test.code_bytes);
    uint64_t own = seed;
    for (int i = 0; i < test.code_bytes; i++) own = (own ^ test.code[i]) * 0x100000001B3;
    struct itimerval limit = {{1, 0}, {3, 0}};
    setitimer(ITIMER_VIRTUAL, &limit, 0);
    int signal = 0, states = observe(own, &signal);
    if (states < 0) test.watch = (1ULL << ELEMENTS) - 1, states = observe(own, &signal);
    limit = (struct itimerval){{0, 0}, {0, 0}};
    setitimer(ITIMER_VIRTUAL, &limit, 0);
    if (signal == SIGVTALRM) printf("late\n");
    else if (states <= 0) printf("%s\n", signal == SIGILL ? "illegal" : "faulted");
    else report(states);
  }
  return 0;
}
