#!/bin/sh
# cat: assembles and links ./cat for Linux.
set -e
cd "$(dirname "$0")"

nasm -f elf64 -Werror cat.s -o cat.o
nasm -f elf64 -Werror helper.s -o helper.o
gcc -pie -Wl,--fatal-warnings cat.o helper.o -o cat
