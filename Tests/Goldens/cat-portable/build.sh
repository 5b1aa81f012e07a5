#!/bin/sh
# cat: assembles and links ./cat for Linux, or macOS.
# Usage: ./build.sh [PLATFORM_LINUX|PLATFORM_OSX]
set -e
cd "$(dirname "$0")"

case "${1:-PLATFORM_LINUX}" in
PLATFORM_LINUX)
  nasm -f elf64 -Werror -dPLATFORM_LINUX cat.s -o cat.o
  nasm -f elf64 -Werror -dPLATFORM_LINUX helper.s -o helper.o
  gcc -pie -Wl,--fatal-warnings cat.o helper.o -o cat
  ;;
PLATFORM_OSX)
  nasm -f macho64 -Werror -dPLATFORM_OSX cat.s -o cat.o
  nasm -f macho64 -Werror -dPLATFORM_OSX helper.s -o helper.o
  if [ "$(uname)" = Darwin ]; then
    clang -arch x86_64 -mmacosx-version-min=11.0 cat.o helper.o -o cat
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
    ld64.lld -arch x86_64 -platform_version macos 11.0 13.0 -fatal_warnings -final_output cat -L. -lSystem cat.o helper.o -o cat
  fi
  ;;
*)
  echo "usage: $0 [PLATFORM_LINUX|PLATFORM_OSX]" >&2
  exit 64
  ;;
esac
