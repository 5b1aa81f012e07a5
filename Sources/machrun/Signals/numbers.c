#if defined(__linux__) && defined(__x86_64__)
#include "Signals/signals.h"
#include "Translation/constants.h"

int signal_to_macos(int signal) {
    int64_t translated;
    if (signal < 1 || signal >= XNU_SIGNAL_LIMIT) return 0;
    return constant_to_macos(XNU_FAMILY_SIG, signal, &translated) && translated > 0 && translated < XNU_SIGNAL_LIMIT
               ? (int)translated
               : 0;
}

int signal_to_linux(int signal) {
    int64_t translated;
    if (signal < 1 || signal >= XNU_SIGNAL_LIMIT) return 0;
    return constant_to_linux(XNU_FAMILY_SIG, signal, &translated) && translated > 0 && translated < XNU_SIGNAL_LIMIT
               ? (int)translated
               : 0;
}

uint64_t signal_set_to_linux(uint32_t set) {
    uint64_t translated = 0;
    for (int signal = 1; signal < XNU_SIGNAL_LIMIT; signal++)
        if (set & signal_bit(signal) && signal_to_linux(signal)) translated |= 1ull << (signal_to_linux(signal) - 1);
    return translated;
}

uint32_t signal_set_to_macos(uint64_t set) {
    uint32_t translated = 0;
    for (int signal = 1; signal < XNU_SIGNAL_LIMIT; signal++)
        if (set & 1ull << (signal - 1) && signal_to_macos(signal)) translated |= signal_bit(signal_to_macos(signal));
    return translated;
}
#endif
