#!/bin/sh
# ls: assembles and links ./ls for macOS.
set -e
cd "$(dirname "$0")"

nasm -f macho64 -Werror ls.s -o ls.o
nasm -f macho64 -Werror helper.s -o helper.o
if [ "$(uname)" = Darwin ]; then
  clang -arch x86_64 -mmacosx-version-min=11.0 ls.o helper.o -o ls
else
  printf '%s\n' > libSystem.tbd \
    '--- !tapi-tbd' \
    'tbd-version:     4' \
    'targets:         [ x86_64-macos ]' \
    'install-name:    '\''/usr/lib/libSystem.B.dylib'\''' \
    exports: \
    '  - targets:     [ x86_64-macos ]' \
    '    symbols:     [ dyld_stub_binder ]' \
    ...
  ld64.lld -arch x86_64 -platform_version macos 11.0 13.0 -fatal_warnings -final_output ls -L. -lSystem ls.o helper.o -o ls
fi
