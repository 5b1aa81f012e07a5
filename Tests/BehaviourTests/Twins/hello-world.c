#include "twin.h"

int main(void) {
    write_all(1, "Hello, World!\n", 14);
    CALL(NUMBER_EXIT, 0);
    return 0;
}
