#!/bin/sh
# time: assembles and links ./time for Linux.
set -e
cd "$(dirname "$0")"

nasm -f elf64 -Werror time.s -o time.o
nasm -f elf64 -Werror helper.s -o helper.o
gcc -pie -Wl,--fatal-warnings time.o helper.o -o time
