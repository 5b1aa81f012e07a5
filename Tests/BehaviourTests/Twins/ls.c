#include "twin.h"

static char entries[32768];

int main(int argc, char **argv) {
    int64_t position = 0;
    long folder = CALL(NUMBER_OPEN, argc > 1 ? argv[1] : ".", O_RDONLY | O_CLOEXEC | O_DIRECTORY), count;
    if (folder < 0) CALL(NUMBER_EXIT, 1);
    while ((count = CALL(NUMBER_GETDIRENTRIES64, folder, entries, sizeof entries, &position)) > 0)
        for (long at = 0; at < count;) {
            struct dirent *entry = (struct dirent *)(entries + at);
            at += entry->d_reclen;
            if (entry->d_name[0] == '.') continue;
            entry->d_name[entry->d_namlen] = '\n';
            write_all(1, entry->d_name, entry->d_namlen + 1ul);
        }
    CALL(NUMBER_CLOSE, folder);
    CALL(NUMBER_EXIT, 0);
    return 0;
}
