#if defined(__linux__) && defined(__x86_64__)
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "Calls/descriptors.h"
#include "Calls/functions.h"
#include "Image/image.h"
#include "Options/options.h"
#include "Trace/notes.h"
#include "Trace/trace.h"
#include "Translation/constants.h"
#include "Translation/memory.h"
#include "Trap/hostcall.h"
#include "process.h"

#define A call->arguments

enum { PATH_BYTES = 1024, WORD_LIMIT = 8192, WORD_BYTES = 1 << 17 };

static void free_words(char **words) {
    for (size_t i = 0; words && words[i]; i++) free(words[i]);
    free(words);
}

/// Reads a list of strings that ends with NULL. Returns XNU's errno.
static int read_words(uint64_t address, char ***result) {
    static char text[WORD_BYTES];
    char **words = calloc(WORD_LIMIT + 1, sizeof *words);
    if (!words) return XNU_ENOMEM;
    *result = words;
    for (size_t i = 0; address; i++) {
        uint64_t place;
        if (copy_in(&place, address + i * sizeof place, sizeof place)) return XNU_EFAULT;
        if (!place) break;
        if (i == WORD_LIMIT) return XNU_E2BIG;
        int problem = copy_in_string(text, place, sizeof text);
        if (problem) return problem == XNU_ENAMETOOLONG ? XNU_E2BIG : problem;
        words[i] = strdup(text);
        if (!words[i]) return XNU_ENOMEM;
    }
    return 0;
}

/// Whether XNU would run the file at `path`. Returns its errno.
static int check_image(const char *path) {
    struct image image;
    int problem = image_open(&image, path);
    if (problem == EISDIR) return XNU_EACCES;
    if (problem) return errno_to_macos(problem);
    if (access(path, X_OK)) problem = errno_to_macos(errno);
    if (!problem && !image_read(&image)) {
        note("execve: %s: %s", path, image.reason);
        bool is_macho = image.length >= 4 && !memcmp(image.bytes, &(uint32_t){MACHO_MAGIC_64}, 4);
        problem = is_macho ? XNU_EBADMACHO : XNU_ENOEXEC;
    }
    image_close(&image);
    return problem;
}

/// The descriptors that the next machrun takes over.
static void keep_open(bool is_kept) {
    const int own[] = {process.options.trace_descriptor, process.options.summary_descriptor};
    for (int i = 0; i < 2; i++)
        if (own[i] >= 0) fcntl(own[i], F_SETFD, is_kept ? 0 : FD_CLOEXEC);
}

int call_execve(struct call *call) {
    char path[PATH_BYTES];
    char **arguments = NULL, **environment = NULL, **command = NULL;
    int problem = copy_in_string(path, A[0], sizeof path);
    if (!problem) problem = check_image(path);
    if (!problem) problem = read_words(A[1], &arguments);
    if (!problem) problem = read_words(A[2], &environment);
    // Without an argument machrun would have no program (bsd/kern/kern_exec.c allows it).
    if (!problem && !arguments[0]) arguments[0] = strdup(path);
    if (!problem) command = options_for_exec(&process.options, path, arguments);
    if (!problem && !command) problem = XNU_ENOMEM;
    if (!problem) {
        keep_open(true);
        descriptors_show_limit(true);
        execve("/proc/self/exe", command, environment);
        problem = errno_to_macos(errno);
        descriptors_show_limit(false);
        keep_open(false);
    }
    free_words(arguments);
    free_words(environment);
    free_words(command);
    (void)call;
    return problem;
}
#endif
