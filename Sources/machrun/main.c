// machrun: runs a macOS program on Linux.
//
// The program's own instructions run as they are; each of its `syscall` instructions comes here instead of to the
// kernel, and machrun does what XNU would: it takes the call apart, does it with Linux's calls, and puts the result
// where XNU puts it.
#if defined(__linux__) && defined(__x86_64__)
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "Calls/call.h"
#include "Calls/descriptors.h"
#include "Entry/enter.h"
#include "Signals/signals.h"
#include "Trace/notes.h"
#include "Trace/summary.h"
#include "Trace/trace.h"
#include "Trap/trap.h"
#include "process.h"

struct process process;

/// The default, and the most (bsd/i386/vmparam.h).
enum { USUAL_STACK_BYTES = 8 << 20, MAXIMAL_STACK_BYTES = 64 << 20 };

/// Says of each file whether it would be loaded. Returns how many would not.
static int check_files(char *const *paths) {
    int refused = 0;
    for (int i = 0; paths[i]; i++) {
        struct image image;
        int problem = image_open(&image, paths[i]);
        bool loads = !problem && image_read(&image) && image_load(&image);
        if (loads)
            printf("%s: would be loaded\n", paths[i]);
        else
            printf("%s: %s\n", paths[i], problem ? strerror(problem) : image.reason);
        refused += !loads;
        image_close(&image);
    }
    return refused ? EXIT_REFUSED : 0;
}

static void load(void) {
    struct image *image = &process.image;
    const char *path = process.options.image;
    int problem = image_open(image, path);
    if (problem) fail(EXIT_NOT_FOUND, "%s: %s", path, strerror(problem));
    bool is_read = image_read(image);
    image->has_fixed_slide = process.options.has_slide;
    image->slide = process.options.slide;
    if (!is_read || !image_load(image)) fail(EXIT_REFUSED, "%s: %s", path, image->reason);
}

int main(int count, char **arguments, char **environment) {
    struct options *options = &process.options;
    options_read(options, count, arguments);
    if (options->checks) return check_files(options->arguments);
    descriptors_prepare();
    load();
    uint64_t stack = process.image.main_stack_size ? process.image.main_stack_size : USUAL_STACK_BYTES;
    if (stack > MAXIMAL_STACK_BYTES) stack = MAXIMAL_STACK_BYTES;
    struct entry_state state;
    stack_make(&state, stack, options->fill, options->arguments, environment, options->image);
    trace_prepare();
    summary_prepare();
    trap_install(options->trap, options->is_trapped);
    signals_prepare();
    trace_exec(options->image, options->arguments, environment);
    enter_program(&process.image, &state);
}

#else
#include <stdio.h>

int main(void) {
    fputs("machrun runs macOS programs on Linux on x86-64; on a Mac, run the program itself\n", stderr);
    return 126;
}
#endif
