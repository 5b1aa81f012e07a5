#!/bin/sh
# read-line: assembles and links ./read-line for Linux.
set -e
cd "$(dirname "$0")"

nasm -f elf64 -Werror read_line.s -o read_line.o
nasm -f elf64 -Werror helper.s -o helper.o
gcc -pie -Wl,--fatal-warnings read_line.o helper.o -o read-line
