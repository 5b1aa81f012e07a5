"""Runs a macOS program in Unicorn, an emulator of the processor, with its system calls done by Python, and prints a
line a call, `name = result`, on the file that the first argument names. It shares nothing with machrun, so that a
mistake of the one isn't the other's too.

  python3 second_opinion.py TRANSCRIPT PROGRAM [ARGUMENT...]
"""

import ctypes
import errno
import os
import struct
import sys
import time

from unicorn import UC_ARCH_X86, UC_HOOK_INSN, UC_MODE_64, UC_PROT_ALL, Uc, UcError
from unicorn import x86_const as x86

SLIDE = 0x5000000
STACK_TOP, STACK_BYTES, RETURN = 0x7FF7BFF00000, 1 << 20, 0x7FF800000000
# bsd/kern/syscalls.master: what the programs that ship call.
NAMES = {
    1: "exit", 3: "read", 4: "write", 5: "open", 6: "close", 30: "accept", 46: "sigaction", 97: "socket", 104: "bind",
    105: "setsockopt", 106: "listen", 116: "gettimeofday", 344: "getdirentries64",
}
# bsd/sys/errno.h, where it isn't Linux's number.
ERRORS = {errno.EAGAIN: 35, errno.ENOTSOCK: 38, errno.EADDRINUSE: 48, errno.ECONNRESET: 54, errno.ENOTCONN: 57,
          errno.ENAMETOOLONG: 63, errno.ELOOP: 62, errno.EOPNOTSUPP: 102, errno.ENOSYS: 78}

transcript = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND | os.O_CLOEXEC, 0o644)
os.set_inheritable(transcript, False)
high = os.dup2(transcript, 1000, False)
os.close(transcript)
library = ctypes.CDLL(None, use_errno=True)
machine = Uc(UC_ARCH_X86, UC_MODE_64)


def tell(text):
    os.write(high, (text + "\n").encode())


def load(path):
    """Maps the segments, moves pointers by the slide, and returns where main is."""
    data = open(path, "rb").read()
    count, flags = struct.unpack_from("<II", data, 16)[0], struct.unpack_from("<I", data, 24)[0]
    slide = SLIDE if flags & 0x200000 else 0
    segments, entry, at = [], None, 32
    for _ in range(count):
        command, size = struct.unpack_from("<II", data, at)
        if command == 0x19:
            segments.append(struct.unpack_from("<QQQQ", data, at + 24))
        elif command == 0x80000028:
            entry = struct.unpack_from("<Q", data, at + 8)[0]
        elif command in (0x22, 0x80000022):
            rebases = struct.unpack_from("<II", data, at + 8)
        at += size
    base = min(address for address, _, _, size in segments if size)
    for address, size, offset, stored in segments:
        if stored or address >= base:
            machine.mem_map(address + slide, (size + 4095) & ~4095, UC_PROT_ALL)
            machine.mem_write(address + slide, data[offset:offset + stored])
    rebase(data[rebases[0]:rebases[0] + rebases[1]], segments, slide)
    return base + slide + entry


def rebase(code, segments, slide):
    place = at = 0

    def number():
        nonlocal at
        value = shift = 0
        while True:
            byte = code[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    def move(times, skip=0):
        nonlocal place
        for _ in range(times):
            value = struct.unpack("<Q", machine.mem_read(place, 8))[0]
            machine.mem_write(place, struct.pack("<Q", value + slide))
            place += 8 + skip

    while at < len(code):
        opcode, operand = code[at] & 0xF0, code[at] & 15
        at += 1
        if opcode == 0x00:
            return
        if opcode == 0x20:
            place = segments[operand][0] + slide + number()
        elif opcode == 0x30:
            place += number()
        elif opcode == 0x40:
            place += operand * 8
        elif opcode == 0x50:
            move(operand)
        elif opcode == 0x60:
            move(number())
        elif opcode == 0x70:
            move(1, number())
        elif opcode == 0x80:
            times = number()
            move(times, number())


def text(address):
    found = b""
    while not found.endswith(b"\0"):
        found += bytes(machine.mem_read(address + len(found), 1))
    return found[:-1]


def checked(result):
    if result < 0:
        raise OSError(ctypes.get_errno(), "")
    return result


folders = {}


def entries(descriptor, address, room, position):
    """The entries that are left, as bsd/sys/dirent.h has them."""
    if descriptor not in folders:
        path = os.readlink(f"/proc/self/fd/{descriptor}")
        folders[descriptor] = [".", "..", *os.listdir(path)]
    out = b""
    while folders[descriptor]:
        name = os.fsencode(folders[descriptor][0])
        size = (21 + len(name) + 1 + 7) & ~7
        if len(out) + size > room:
            break
        out += (struct.pack("<QQHHB", 1, 0, size, len(name), 0) + name).ljust(size, b"\0")
        folders[descriptor].pop(0)
    machine.mem_write(address, out)
    machine.mem_write(position, bytes(8))
    return len(out)


def call(number, a):
    if number == 3:
        data = os.read(a[0], a[2])
        machine.mem_write(a[1], data)
        return len(data)
    if number == 4:
        return os.write(a[0], bytes(machine.mem_read(a[1], a[2])))
    if number == 5:
        flags = a[1] & 3
        for own, theirs in ((0x1000000, os.O_CLOEXEC), (0x100000, os.O_DIRECTORY)):
            flags |= theirs if a[1] & own else 0
        return os.open(text(a[0]), flags)
    if number == 6:
        folders.pop(a[0], None)
        return os.close(a[0]) or 0
    if number == 30:
        room = struct.unpack("<I", machine.mem_read(a[2], 4))[0]
        buffer, length = ctypes.create_string_buffer(16), ctypes.c_uint(16)
        result = checked(library.accept(a[0], buffer, ctypes.byref(length)))
        machine.mem_write(a[1], (bytes([16, buffer.raw[0]]) + buffer.raw[2:])[:room])
        machine.mem_write(a[2], struct.pack("<I", 16))
        return result
    if number == 46:
        handler = struct.unpack("<Q", machine.mem_read(a[1], 8))[0]
        assert a[0] == 13 and handler == 1, "SIGPIPE, ignored"
        return 0
    if number == 97:
        return checked(library.socket(a[0], a[1], a[2]))
    if number == 104:
        length, family = machine.mem_read(a[1], 2)
        assert (length, family, a[2]) == (16, 2, 16), "an IPv4 address of macOS"
        address = struct.pack("<H", family) + bytes(machine.mem_read(a[1] + 2, 14))
        return checked(library.bind(a[0], address, 16))
    if number == 105:
        assert (a[1], a[2], a[4]) == (0xFFFF, 4, 4), "SO_REUSEADDR of SOL_SOCKET"
        return checked(library.setsockopt(a[0], 1, 2, bytes(machine.mem_read(a[3], 4)), 4))
    if number == 106:
        return checked(library.listen(a[0], a[1]))
    if number == 116:
        now = time.time_ns() // 1000
        machine.mem_write(a[0], struct.pack("<qii", now // 1000000, now % 1000000, 0))
        return 0
    return entries(a[0], a[1], a[2], a[3])


def trapped(_, __):
    rax = machine.reg_read(x86.UC_X86_REG_RAX)
    number, flags = rax & 0xFFFFFF, machine.reg_read(x86.UC_X86_REG_EFLAGS)
    assert rax >> 24 & 0xFF == 2 and number in NAMES, f"rax {rax:#x}"
    registers = ("RDI", "RSI", "RDX", "R10", "R8", "R9")
    a = [machine.reg_read(getattr(x86, f"UC_X86_REG_{name}")) for name in registers]
    if number == 1:
        leave(a[0] & 255)
    if number not in (5, 116):
        a[0] = ctypes.c_int(a[0]).value
    try:
        result, error = call(number, a), 0
    except OSError as problem:
        result, error = 0, ERRORS.get(problem.errno, problem.errno)
    tell(f"{NAMES[number]} = {-error if error else result}")
    # bsd/dev/i386/systemcalls.c: an error is positive, with carry, and leaves rdx; success sets rdx to 0.
    machine.reg_write(x86.UC_X86_REG_RAX, error or result)
    if not error:
        machine.reg_write(x86.UC_X86_REG_RDX, 0)
    machine.reg_write(x86.UC_X86_REG_EFLAGS, flags | 1 if error else flags & ~1)
    # sysret leaves these two (osfmk/x86_64/idt64.s).
    machine.reg_write(x86.UC_X86_REG_RCX, machine.reg_read(x86.UC_X86_REG_RIP) + 2)
    machine.reg_write(x86.UC_X86_REG_R11, flags)


def leave(code):
    tell(f"exit = {code}")
    os._exit(code)


def enter(arguments):
    """The stack and the registers that dyld gives main."""
    machine.mem_map(STACK_TOP - STACK_BYTES, STACK_BYTES)
    machine.mem_map(RETURN, 4096)
    pointer, places = STACK_TOP - 4096, []
    for argument in arguments:
        data = os.fsencode(argument) + b"\0"
        pointer -= len(data)
        machine.mem_write(pointer, data)
        places.append(pointer)
    vector = struct.pack(f"<{len(places) + 4}Q", *places, 0, 0, 0, 0)
    pointer = (pointer - len(vector)) & ~15
    machine.mem_write(pointer, vector)
    machine.mem_write(pointer - 8, struct.pack("<Q", RETURN))
    machine.reg_write(x86.UC_X86_REG_RSP, pointer - 8)
    machine.reg_write(x86.UC_X86_REG_RDI, len(places))
    machine.reg_write(x86.UC_X86_REG_RSI, pointer)
    machine.reg_write(x86.UC_X86_REG_RDX, pointer + 8 * len(places) + 8)
    machine.reg_write(x86.UC_X86_REG_RCX, pointer + 8 * len(places) + 16)


start = load(sys.argv[2])
enter(sys.argv[2:])
machine.hook_add(UC_HOOK_INSN, trapped, None, 1, 0, x86.UC_X86_INS_SYSCALL)
try:
    machine.emu_start(start, RETURN)
except UcError as problem:
    tell(f"{problem} at {machine.reg_read(x86.UC_X86_REG_RIP):#x}")
    os._exit(139)
leave(machine.reg_read(x86.UC_X86_REG_RAX) & 255)
