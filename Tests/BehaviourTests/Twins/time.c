#include "twin.h"

static char text[64];

int main(void) {
    struct timeval now;
    unsigned long at = sizeof text;
    CALL(NUMBER_GETTIMEOFDAY, &now, 0, 0);
    text[--at] = '\n';
    long rest = now.tv_usec;
    for (int i = 0; i < 6; i++, rest /= 10) text[--at] = (char)('0' + rest % 10);
    text[--at] = '.';
    for (rest = now.tv_sec; rest; rest /= 10) text[--at] = (char)('0' + rest % 10);
    write_all(1, text + at, sizeof text - at);
    CALL(NUMBER_EXIT, 0);
    return 0;
}
