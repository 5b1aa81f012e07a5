// Random states for one instruction, and other values for one register of them. Included by EffectsDriver.c only.

enum { GENERAL = 0, VECTOR = 16, FLOAT = 32, ELEMENTS = 40, FLAG_COUNT = 12, STATES = 96, FLIPS = 2 * STATES };
enum { TO_GENERAL = 1, TO_VECTOR = 2, TO_FLOAT = 4, TO_FLAGS = 8, TO_MEMORY = 16, TO_CONTROL = 32, TO_FAULT = 64 };
enum { WHOLE = 128 };  // in the mask of parts: the whole register at once

// The bits of rflags, then those of the x87 status word.
static const struct { const char *name; int bit, is_x87; } flag_list[FLAG_COUNT] = {
  {"cf", 0, 0}, {"pf", 2, 0}, {"af", 4, 0}, {"zf", 6, 0}, {"sf", 7, 0}, {"df", 10, 0}, {"of", 11, 0}, {"ac", 18, 0},
  {"c0", 8, 1}, {"c1", 9, 1}, {"c2", 10, 1}, {"c3", 14, 1}};
enum { AC = 7 };

static struct {
  unsigned char code[16];
  int code_bytes, size, areas, is_x87, is_pooled, kind[ELEMENTS];
  uint64_t watch, undefined, flags_read, hint;
} test;
enum { FREE, POINTER, COUNT = POINTER + AREAS, BIT, SELECTOR, OFFSETS32, OFFSETS64 };

static struct state before, after;
static unsigned char contents[PLACES][WINDOW_MOST], base_contents[PLACES][WINDOW_MOST];
static int window_bytes, faults;

static uint64_t random_state;
static uint64_t noise(void) {
  random_state += 0x9E3779B97F4A7C15;
  uint64_t x = random_state;
  x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9, x = (x ^ x >> 27) * 0x94D049BB133111EB;
  return x ^ x >> 31;
}
static int below(int limit) { return noise() % limit; }

// Values that make rare things happen: equal ones, borders, small ones.
static uint64_t pool[2], vector_pool[2][4];
static int common_general, common_vector, own_mode_chance;

// In some states most values are this one border.
static const uint64_t *border;
static const uint64_t borders[] = {0, 1, 2, -1ULL, 0x80, 0x8000, 0x80000000, 1ULL << 63, 0x7F, 0x7FFF, 0x7FFFFFFF,
                                   ~(1ULL << 63)};
enum { BORDERS = sizeof borders / sizeof *borders };

static uint64_t general_value(int mode) {
  if (border && below(8)) return *border;
  switch (mode) {
    case 0: return noise();
    case 1: return below(32);
    case 2: return pool[below(2)];
    case 4: return noise() & noise() & noise();
    case 5: return -(uint64_t)below(3);
    case 6: return noise() & 0xFFFFFFFF;
    default: {
      static const int bits[] = {7, 15, 31, 63, 7, 15, 31, 63, 7, 15, 31, 63, 0, 8};
      return (1ULL << bits[below(14)]) - below(3) + (below(4) ? 0 : noise() << 32) + (below(8) ? 0 : test.hint);
    }
  }
}

static uint64_t single_pair(void) {
  uint64_t value = 0;
  for (int i = 0; i < 2; i++)
    value = value << 32 | (noise() & 1) << 31 | (uint64_t)(127 - 4 + below(9)) << 23 | (noise() & noise() & 0x7FFFFF);
  return value;
}
static uint64_t double_value(void) {
  return (noise() & 1) << 63 | (uint64_t)(1023 - 4 + below(9)) << 52 | (noise() & noise() & 0xFFFFFFFFFFFFF);
}

static void vector_value(uint64_t *value, int mode) {
  int which = below(2);
  for (int i = 0; i < 4; i++) switch (mode) {
    case 0: value[i] = noise(); break;
    case 1: value[i] = single_pair(); break;
    case 2: value[i] = double_value(); break;
    case 3: value[i] = below(24); break;
    case 4: value[i] = noise() & 0x0303030303030303; break;
    case 5: value[i] = vector_pool[which][i]; break;
    case 6: value[i] = -(uint64_t)which; break;
    case 7: value[i] = noise() & noise() & noise(); break;
    default: value[i] = general_value(test.is_pooled ? 2 : i ? common_general : 3);
  }
}

// An x87 register: numbers near 1, whole ones, equal ones, infinities and others that aren't any, huge ones. Or an MMX
// register, in the same place.
static void float_value(unsigned char *image) {
  uint64_t value[4], mantissa = noise() | 1ULL << 63;
  unsigned top = 16383 - 6 + below(13);
  int mode = test.is_pooled ? 1 : below(8);
  if (!test.is_x87) {
    vector_value(value, below(16) < own_mode_chance ? below(9) : common_vector);
    mantissa = value[0], top = noise();
  } else if (mode == 0) {
    mantissa &= 0xFFFFULL << 48;
  } else if (mode == 1) {
    mantissa = pool[below(2)] | 1ULL << 63;
    top = 16384;
  } else if (mode == 2) {
    if (below(2)) top = 0x7FFF; else mantissa = top = 0;
    if (below(2)) mantissa &= 1ULL << 63;
  } else if (mode == 3) {
    top = 16383 + below(100);
  }
  uint16_t sign_and_exponent = top | below(2) << 15;
  memcpy(image, &mantissa, 8), memcpy(image + 8, &sign_and_exponent, 2), memset(image + 10, 0, 6);
}

// A value that register `n` may have, beside `old` where it had one: another.
static uint64_t general_for(int n, const uint64_t *old) {
  int kind = test.kind[n];
  if (kind == COUNT) return below(16);
  // The kernel's selectors for user mode, among others.
  if (kind == SELECTOR) return below(4) ? 0x23 + 8 * below(3) : below(256);
  if (kind == BIT) return (uint64_t)(int64_t)(below(1500) - 500);
  if (kind >= POINTER && kind < POINTER + AREAS) {
    uint64_t first = place_pointer(kind - POINTER, 0);
    return old && *old == first ? place_pointer(kind - POINTER, 1) : first;
  }
  return general_value(below(16) < own_mode_chance ? below(9) : common_general);
}

static void vector_for(int n, uint64_t *value) {
  int kind = test.kind[VECTOR + n];
  vector_value(value, below(16) < own_mode_chance ? below(9) : common_vector);
  for (int i = 0; i < 4 && kind == OFFSETS32; i++) value[i] = below(64) | (uint64_t)below(64) << 32;
  for (int i = 0; i < 4 && kind == OFFSETS64; i++) value[i] = below(64);
}

static void fill_memory(unsigned char *bytes, int count) {
  int mode = below(16) < own_mode_chance ? below(9) : common_vector;
  for (int i = 0; i < count; i += 32) {
    uint64_t value[4];
    vector_value(value, mode);
    memcpy(bytes + i, value, 32);
  }
  // What general registers hold, where the operand begins.
  uint64_t value = general_value(test.is_pooled ? 2 : below(9));
  if (below(2) && count > WINDOW_BEFORE) memcpy(bytes + WINDOW_BEFORE, &value, 8);
}

// `attempt`: the states' number.
static void make_state(int attempt) {
  border = attempt % 4 == 3 ? &borders[attempt / 4 % BORDERS] : 0;
  common_general = below(7), common_vector = below(9), own_mode_chance = 8;
  // Equal values everywhere, so that comparisons succeed.
  test.is_pooled = !below(4);
  if (test.is_pooled) common_general = 2, common_vector = 8, own_mode_chance = 1;
  for (int i = 0; i < 2; i++) pool[i] = below(3) ? noise() : 0, vector_value(vector_pool[i], below(5));
  if (below(2)) pool[1] = test.hint;
  for (int i = 0; i < 16; i++) before.general[i] = general_for(i, 0), vector_for(i, before.vector[i]);
  if (test.kind[4] == FREE) before.general[4] = place_pointer(3, 0);
  before.flags = 0x202 | (noise() & 0xCD5);
  memset(before.legacy, 0, sizeof before.legacy);
  uint16_t control = 0x37F, status = noise() & 0x4700, mxcsr = 0x1F80;
  if (test.is_x87) status |= below(8) << 11;
  // Three of the x87 registers are empty, most of the time: those that a push comes to.
  unsigned tags = 0;
  int used = !test.is_x87 ? 8 : attempt % 8 == 5 ? 8 - attempt / 8 % 9 : 5;
  for (int i = 0; i < used; i++) tags |= 1 << (((status >> 11) + i) & 7);
  memcpy(before.legacy, &control, 2), memcpy(before.legacy + 2, &status, 2), memcpy(before.legacy + 24, &mxcsr, 2);
  before.legacy[4] = tags;
  for (int i = 0; i < 8; i++) float_value(before.legacy + 32 + 16 * i);
  for (int i = 0; i < 16; i++) memcpy(before.legacy + 160 + 16 * i, before.vector[i], 16);
  for (int i = 0; i < PLACES; i++)
    if (test.areas >> i / 2 & 1) fill_memory(contents[i], window_bytes);
}

// The parts of an element that are flipped by themselves: al, ah, the rest of ax, eax, rax; the halves of ymm.
static int part_count(int n) { return n < VECTOR ? 4 : 2; }
static void part_mask(int n, int part, uint64_t *mask) {
  static const uint64_t general[4] = {0xFF, 0xFF00, 0xFFFF0000, 0xFFFFFFFF00000000};
  memset(mask, 0, 32);
  if (n < VECTOR) mask[0] = general[part];
  else if (n < FLOAT) mask[2 * part] = mask[2 * part + 1] = ~0ULL;
  else mask[part] = part ? 0xFFFF : ~0ULL;
}

static uint64_t *storage(int n, unsigned char **image) {
  *image = n < FLOAT ? 0 : before.legacy + 32 + 16 * (n - FLOAT);
  return n < VECTOR ? &before.general[n] : n < FLOAT ? before.vector[n - VECTOR] : 0;
}

// Gives element `n` another value: a new one, or one with other bits in one part. Returns the parts' mask; `flip` is
// the difference.
static unsigned flip_element(int n, int is_whole, uint64_t *flip) {
  unsigned char *image;
  uint64_t *value = storage(n, &image), old[4] = {0}, new[4];
  int words = n < VECTOR ? 1 : n < FLOAT ? 4 : 2;
  if (value) memcpy(old, value, words * 8); else memcpy(old, image, 10);
  memcpy(new, old, 32);
  unsigned parts = WHOLE;
  int part = below(part_count(n));
  for (int tries = 0; tries < 20 && !memcmp(new, old, 32); tries++) {
    memcpy(new, old, 32);
    if (is_whole || test.kind[n] != FREE || (n >= FLOAT && test.is_x87)) {
      if (n < VECTOR) new[0] = general_for(n, old);
      else if (n < FLOAT) vector_for(n - VECTOR, new);
      else { unsigned char bytes[16]; float_value(bytes); memset(new, 0, 32); memcpy(new, bytes, 10); }
    } else {
      uint64_t mask[4], sparse = below(2) ? ~0ULL : noise() & noise() & noise();
      part_mask(n, part, mask);
      for (int k = 0; k < 4; k++) new[k] ^= noise() & mask[k] & sparse;
      parts = 1 << part;
    }
  }
  for (int k = 0; k < 4; k++) flip[k] = old[k] ^ new[k];
  if (value) memcpy(value, new, words * 8); else memcpy(image, new, 10);
  return parts;
}

static void flip_back(int n, const uint64_t *flip) {
  unsigned char *image;
  uint64_t *value = storage(n, &image);
  if (value) for (int k = 0; k < (n < VECTOR ? 1 : 4); k++) value[k] ^= flip[k];
  else for (int k = 0; k < 10; k++) image[k] ^= ((unsigned char *)flip)[k];
}

