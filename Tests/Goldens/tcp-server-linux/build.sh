#!/bin/sh
# tcp-server: assembles and links ./server for Linux.
set -e
cd "$(dirname "$0")"

nasm -f elf64 -Werror socket.s -o socket.o
nasm -f elf64 -Werror helper.s -o helper.o
nasm -f elf64 -Werror main.s -o main.o
gcc -pie -Wl,--fatal-warnings socket.o helper.o main.o -o server
