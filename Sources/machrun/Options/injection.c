#if defined(__linux__) && defined(__x86_64__)
#include "Options/injection.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "Trace/notes.h"
#include "Translation/calltable.h"
#include "Translation/constants.h"

enum { RULE_LIMIT = 64 };

struct rule {
    const char *text;
    /// A bit a call.
    uint8_t calls[(XNU_CALL_LIMIT + 7) / 8];
    uint64_t first, last, step;
    struct injection injection;
    uint64_t seen[XNU_CALL_LIMIT];
};

static struct rule *rules[RULE_LIMIT];
static unsigned rule_count;

static void wrong(const char *text, const char *why, const char *part) {
    fail(EXIT_USAGE, "--inject=%s: %s%s%s", text, why, *part ? " " : "", part);
}

static uint64_t number(const char *text, const char *value) {
    char *end;
    uint64_t result = strtoull(value, &end, 0);
    if (!*value || *end || *value == '-') wrong(text, "this is not a number:", value);
    return result;
}

/// N, N+, N+STEP, N..M, N..M+STEP.
static void read_when(struct rule *rule, const char *value) {
    char part[64];
    if (strlen(value) >= sizeof part) wrong(rule->text, "this is too long:", value);
    strcpy(part, value);
    char *plus = strchr(part, '+');
    if (plus) *plus++ = 0;
    char *dots = strstr(part, "..");
    if (dots) *dots = 0;
    rule->first = number(rule->text, part);
    rule->last = dots ? number(rule->text, dots + 2) : plus ? UINT64_MAX : rule->first;
    rule->step = plus && *plus ? number(rule->text, plus) : 1;
    if (!rule->first || !rule->step || rule->last < rule->first) wrong(rule->text, "calls count from 1:", value);
}

static void read_signal(struct rule *rule, const char *value) {
    const struct xnu_constants *all = &xnu_families[XNU_FAMILY_SIG];
    for (size_t i = 0; i < all->count; i++)
        if (all->list[i].systems & ON_MACOS && !strcmp(all->list[i].name, value))
            rule->injection.signal = (int)all->list[i].on_macos;
    if (!rule->injection.signal) wrong(rule->text, "macOS has no signal", value);
}

static void read_setting(struct rule *rule, char *setting) {
    char *value = strchr(setting, '=');
    if (!value) wrong(rule->text, "a value is missing behind", setting);
    *value++ = 0;
    if (!strcmp(setting, "error")) {
        rule->injection.error = errno_named(value);
        if (!rule->injection.error) rule->injection.error = (int)number(rule->text, value);
        if (!rule->injection.error || rule->injection.error > 4095) wrong(rule->text, "macOS has no errno", value);
    } else if (!strcmp(setting, "retval")) {
        rule->injection.has_result = true;
        rule->injection.result = (int64_t)number(rule->text, value);
    } else if (!strcmp(setting, "signal")) {
        read_signal(rule, value);
    } else if (!strcmp(setting, "delay_enter")) {
        rule->injection.delay_microseconds = number(rule->text, value);
    } else if (!strcmp(setting, "when")) {
        read_when(rule, value);
    } else {
        wrong(rule->text, "use error, retval, signal, delay_enter or when instead of", setting);
    }
}

static void read_calls(struct rule *rule, char *names) {
    char *rest = names;
    for (char *name; (name = strsep(&rest, ","));) {
        bool is_all = !strcmp(name, "all");
        unsigned called = is_all ? 0 : xnu_call_named(name);
        if (!is_all && !called) wrong(rule->text, "macOS has no system call", name);
        if (is_all)
            memset(rule->calls, 0xff, sizeof rule->calls);
        else
            rule->calls[called / 8] |= (uint8_t)(1 << called % 8);
    }
}

void injection_add(const char *text) {
    if (rule_count == RULE_LIMIT) fail(EXIT_USAGE, "--inject can be given %d times at most", RULE_LIMIT);
    struct rule *rule = calloc(1, sizeof *rule);
    char *copy = strdup(text), *rest = copy;
    if (!rule || !copy) fail(EXIT_REFUSED, "out of memory");
    rule->text = text;
    rule->first = rule->step = 1;
    rule->last = UINT64_MAX;
    read_calls(rule, strsep(&rest, ":"));
    for (char *setting; (setting = strsep(&rest, ":"));) read_setting(rule, setting);
    const struct injection *injection = &rule->injection;
    if (injection->error && injection->has_result) wrong(text, "error and retval exclude each other", "");
    if (!injection->error && !injection->has_result && !injection->signal && !injection->delay_microseconds)
        wrong(text, "say what is to happen: error=ENOSPC, say", "");
    free(copy);
    rules[rule_count++] = rule;
}

bool injection_next(unsigned called, struct injection *injection) {
    bool found = false;
    for (unsigned i = 0; i < rule_count; i++) {
        struct rule *rule = rules[i];
        if (!(rule->calls[called / 8] & 1 << called % 8)) continue;
        uint64_t seen = ++rule->seen[called];
        if (found || seen < rule->first || seen > rule->last || (seen - rule->first) % rule->step) continue;
        *injection = rule->injection;
        found = true;
    }
    return found;
}

void injection_restart(void) {
    for (unsigned i = 0; i < rule_count; i++) memset(rules[i]->seen, 0, sizeof rules[i]->seen);
}

const char *injection_text(unsigned index) { return index < rule_count ? rules[index]->text : NULL; }
#endif
