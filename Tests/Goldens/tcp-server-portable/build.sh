#!/bin/sh
# tcp-server: assembles and links ./server for Linux, or macOS.
# Usage: ./build.sh [PLATFORM_LINUX|PLATFORM_OSX]
set -e
cd "$(dirname "$0")"

case "${1:-PLATFORM_LINUX}" in
PLATFORM_LINUX)
  nasm -f elf64 -Werror -dPLATFORM_LINUX socket.s -o socket.o
  nasm -f elf64 -Werror -dPLATFORM_LINUX helper.s -o helper.o
  nasm -f elf64 -Werror -dPLATFORM_LINUX main.s -o main.o
  gcc -pie -Wl,--fatal-warnings socket.o helper.o main.o -o server
  ;;
PLATFORM_OSX)
  nasm -f macho64 -Werror -dPLATFORM_OSX socket.s -o socket.o
  nasm -f macho64 -Werror -dPLATFORM_OSX helper.s -o helper.o
  nasm -f macho64 -Werror -dPLATFORM_OSX main.s -o main.o
  if [ "$(uname)" = Darwin ]; then
    clang -arch x86_64 -mmacosx-version-min=11.0 socket.o helper.o main.o -o server
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
    ld64.lld -arch x86_64 -platform_version macos 11.0 13.0 -fatal_warnings -final_output server -L. -lSystem socket.o helper.o main.o -o server
  fi
  ;;
*)
  echo "usage: $0 [PLATFORM_LINUX|PLATFORM_OSX]" >&2
  exit 64
  ;;
esac
