#!/bin/sh
# hello-world: assembles and links ./hello-world for Linux.
set -e
cd "$(dirname "$0")"

nasm -f elf64 -Werror hello_world.s -o hello_world.o
nasm -f elf64 -Werror helper.s -o helper.o
ld -static --fatal-warnings -z noseparate-code --build-id=none --strip-all hello_world.o helper.o -o hello-world
