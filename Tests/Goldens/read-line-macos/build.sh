#!/bin/sh
# read-line: assembles and links ./read-line for macOS.
set -e
cd "$(dirname "$0")"

nasm -f macho64 -Werror read_line.s -o read_line.o
nasm -f macho64 -Werror helper.s -o helper.o
if [ "$(uname)" = Darwin ]; then
  clang -arch x86_64 -mmacosx-version-min=11.0 read_line.o helper.o -o read-line
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
  ld64.lld -arch x86_64 -platform_version macos 11.0 13.0 -fatal_warnings -final_output read-line -L. -lSystem read_line.o helper.o -o read-line
fi
