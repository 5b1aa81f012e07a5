#!/bin/sh
# ls: assembles and links ./ls for Linux.
set -e
cd "$(dirname "$0")"

nasm -f elf64 -Werror ls.s -o ls.o
nasm -f elf64 -Werror helper.s -o helper.o
gcc -pie -Wl,--fatal-warnings ls.o helper.o -o ls
