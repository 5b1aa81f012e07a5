"""Bytes from column 15: the encoder that the table describes, to prove the table with."""

from dataclasses import dataclass, replace

from .encodings import Encoding


@dataclass(frozen=True)
class Reg:
    kind: str
    number: int
    high: bool = False  # ah ch dh bh


@dataclass(frozen=True)
class Mem:
    kind: str
    base: str = ""
    index: str = ""
    scale: int = 1
    displacement: int = 0


@dataclass(frozen=True)
class Imm:
    kind: str
    value: int


@dataclass(frozen=True)
class Target:
    kind: str
    distance: int  # from the instruction's first byte


PREFIX_BYTE = {"np": b"", "66": b"\x66", "F3": b"\xf3", "F2": b"\xf2"}
PP = {"np": 0, "66": 1, "F3": 2, "F2": 3}
MAP_BYTES = {"op": b"", "0F": b"\x0f", "0F38": b"\x0f\x38", "0F3A": b"\x0f\x3a"}
MAP_NUMBER = {"0F": 1, "0F38": 2, "0F3A": 3, "map5": 5, "map6": 6, "xop8": 8, "xop9": 9, "xopA": 10}
LENGTH = {"L0": 0, "LIG": 0, "128": 0, "L1": 1, "256": 1, "512": 2}
ROUNDING = {"rn": 0, "rd": 1, "ru": 2, "rz": 3}
WRITTEN_PREFIX = {
    "lock": b"\xf0", "rep": b"\xf3", "repe": b"\xf3", "repne": b"\xf2", "xacquire": b"\xf2", "xrelease": b"\xf3",
    "bnd": b"\xf2",
}  # fmt: skip
GENERAL = {name: n for n, name in enumerate("rax rcx rdx rbx rsp rbp rsi rdi".split())} | {
    f"r{n}": n for n in range(8, 16)
}
SEGMENTS = ["es", "cs", "ss", "ds", "fs", "gs"]
IMMEDIATE_BITS = {"i8": 8, "u8": 8, "s8": 8, "i16": 16, "i32": 32, "i32s": 64, "i64": 64, "u4": 4}


def register_number(name):
    return GENERAL[name] if name in GENERAL else int("".join(c for c in name if c.isdigit()))


def signed(value, bits):
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def fits(encoding: Encoding, operands, mask=0, rounding="", prefixes=(), length=None):
    """Whether these operands can be encoded so."""
    evex = encoding.scheme == "evex"
    if ("vex" in prefixes and encoding.scheme != "vex") or ((mask or rounding) and not evex):
        return False
    immediates = [i for i in encoding.immediates if i not in ("is4", "cb", "cd", "cw") and not i.startswith("ib=")]
    place = 0
    for position, operand in enumerate(operands):
        if isinstance(operand, Reg):
            if operand.number > 15 and not evex and operand.kind in ("xmme", "ymme", "zmm"):
                return False
            if f"acc{position}" in encoding.constraints and operand != Reg(operand.kind, 0):
                return False
        elif isinstance(operand, Mem):
            if operand.index[1:3] == "mm" and register_number(operand.index) > 15 and not evex:
                return False
        elif isinstance(operand, Imm):
            how, value, bits = immediates[place], operand.value, IMMEDIATE_BITS[operand.kind]
            place += 1
            if how == "one" and value != 1:
                return False
            if how in ("ibs", "ids") and not fits_signed(value, bits, 8 if how == "ibs" else 32):
                return False
            if how == "idz" and not 0 <= value < 1 << 32:
                return False
        elif isinstance(operand, Target) and "cb" in encoding.immediates:
            if not -128 <= operand.distance - (length or 2 + len(prefixes)) <= 127:
                return False
    if "notacc" in encoding.constraints and all(o.number == 0 for o in operands if isinstance(o, Reg)):
        return False
    return True


def fits_signed(value, bits, width):
    if bits <= 32:
        value = signed(value, bits)
    return -(1 << (width - 1)) <= value < 1 << (width - 1)


def address(operand: Mem, field, n):
    """ModRM, SIB and displacement: (bytes, number of base, number of index)"""
    if operand.kind[0] == "o":
        raise ValueError("an absolute address has no ModRM")
    displacement, base, index = operand.displacement, operand.base, operand.index
    if base == "end":
        return bytes([field << 3 | 5]) + signed(displacement, 32).to_bytes(4, "little", signed=True), 0, 0
    if not base:
        index_number = register_number(index) if index else 4
        sib = {1: 0, 2: 1, 4: 2, 8: 3}[operand.scale] << 6 | (index_number & 7) << 3 | 5
        return (
            bytes([field << 3 | 4, sib]) + signed(displacement, 32).to_bytes(4, "little", signed=True), 0,
            index_number if index else 0,
        )  # fmt: skip
    number = register_number(base)
    scaled = displacement % n == 0 and -128 <= displacement // n <= 127
    if displacement == 0 and number & 7 != 5:
        mod, tail = 0, b""
    elif scaled:
        mod, tail = 1, (displacement // n).to_bytes(1, "little", signed=True)
    else:
        mod, tail = 2, displacement.to_bytes(4, "little", signed=True)
    if not index and number & 7 != 4 and operand.kind != "sib":
        return bytes([mod << 6 | field << 3 | number & 7]) + tail, number, 0
    index_number = register_number(index) if index else 4
    sib = {1: 0, 2: 1, 4: 2, 8: 3}[operand.scale] << 6 | (index_number & 7) << 3 | number & 7
    return bytes([mod << 6 | field << 3 | 4, sib]) + tail, number, index_number if index else 0


def encode(encoding: Encoding, operands, mask=0, zeroing=False, rounding="", prefixes=()):
    """The instruction's bytes."""
    for operand in operands:
        if isinstance(operand, Mem) and operand.base == "rip":
            # A sample's displacement counts from the instruction's first byte, the encoded one from its end.
            near = [replace(o, base="end") if o is operand else o for o in operands]
            length = len(encode(encoding, near, mask, zeroing, rounding, prefixes))
            near = [
                replace(o, base="end", displacement=o.displacement - length) if o is operand else o for o in operands
            ]
            return encode(encoding, near, mask, zeroing, rounding, prefixes)
    registers = dict.fromkeys("RMVOS", 0)
    memory = None
    immediates, target, absolute = [], None, None
    byte_registers = []
    for place, operand in zip(encoding.places, operands):
        if place == "x":
            continue
        if isinstance(operand, Reg):
            number = operand.number + (4 if operand.high else 0)
            if operand.kind == "r8":
                byte_registers.append(operand)
            for letter in "RM" if place == "B" else place:
                registers[letter] = number
        elif isinstance(operand, Mem):
            if place == "A":
                absolute = operand.displacement & (1 << 64) - 1
            else:
                memory = operand
        elif isinstance(operand, Imm):
            immediates.append(operand.value)
        elif isinstance(operand, Target):
            target = operand
    field = registers["R"] & 7 if encoding.modrm in ("/r", "-", "+r") else int(encoding.modrm[1])
    opcode = bytes.fromhex(encoding.opcode)
    if encoding.modrm == "+r":
        opcode = opcode[:-1] + bytes([opcode[-1] + (registers["O"] & 7)])
    r, x, b = registers["R"] >> 3, 0, 0
    tail = b""
    if encoding.modrm not in ("-", "+r"):
        if memory is not None:
            tail, base, index = address(memory, field, encoding.n or 1)
            b, x = base >> 3 & 1, index >> 3 & 1
            high_index = index >> 4 & 1
        else:
            tail = bytes([0xC0 | field << 3 | registers["M"] & 7])
            b, x, high_index = registers["M"] >> 3 & 1, registers["M"] >> 4 & 1, 0
    else:
        b, high_index = registers["O"] >> 3, 0
    tail += immediate_bytes(encoding, immediates, registers["S"])
    if absolute is not None:
        tail += absolute.to_bytes(8, "little")
    w = int(encoding.w == "W1")
    lead = b"\x9b" if "wait" in encoding.constraints else b""
    lead += b"".join(WRITTEN_PREFIX.get(prefix, b"") for prefix in prefixes)
    if "o16" in encoding.constraints:
        lead += b"\x66"
    if "a32" in encoding.constraints or "a32" in prefixes:
        lead += b"\x67"
    if encoding.scheme in ("legacy", "3dnow"):
        lead += PREFIX_BYTE[encoding.pp]
        rex = w << 3 | (r & 1) << 2 | x << 1 | b
        if rex or any(o.number >= 4 and not o.high for o in byte_registers):
            lead += bytes([0x40 | rex])
        lead += MAP_BYTES[encoding.map]
        if encoding.scheme == "3dnow":
            body = b"\x0f" + tail + opcode
        else:
            body = opcode + tail
    elif encoding.scheme in ("vex", "xop"):
        v = ~registers["V"] & 15
        last = w << 7 | v << 3 | LENGTH[encoding.l] << 2 | PP[encoding.pp]
        if encoding.scheme == "vex" and encoding.map == "0F" and not (w or x or b):
            lead += bytes([0xC5, (~r & 1) << 7 | last & 0x7F])
        else:
            second = (~r & 1) << 7 | (~x & 1) << 6 | (~b & 1) << 5 | MAP_NUMBER[encoding.map]
            lead += bytes([0xC4 if encoding.scheme == "vex" else 0x8F, second, last])
        body = opcode + tail
    else:
        vector = registers["V"]
        if memory is not None and memory.index[1:3] == "mm":
            vector = high_index << 4
        length = LENGTH[encoding.l]
        broadcast = memory is not None and memory.kind[0] == "b"
        if rounding:
            # Where the length would be; {sae} leaves it 0, as nasm does.
            length = ROUNDING.get(rounding, 0)
        first = (~r & 1) << 7 | (~x & 1) << 6 | (~b & 1) << 5 | (~(r >> 1) & 1) << 4 | MAP_NUMBER[encoding.map]
        second = w << 7 | (~vector & 15) << 3 | 4 | PP[encoding.pp]
        third = (
            int(zeroing) << 7 | length << 5 | int(broadcast or bool(rounding)) << 4 | (~(vector >> 4) & 1) << 3 | mask
        )
        lead += bytes([0x62, first, second, third])
        body = opcode + tail
    result = lead + body
    if target is not None:
        size = 1 if "cb" in encoding.immediates else 4
        result += (target.distance - len(result) - size).to_bytes(size, "little", signed=True)
    return result


def immediate_bytes(encoding, immediates, fourth):
    result, place = b"", 0
    for how in encoding.immediates:
        if how in ("cb", "cw", "cd"):
            continue
        if how.startswith("ib="):
            result += bytes.fromhex(how[3:])
            continue
        if how == "is4":
            result += bytes([fourth << 4])
            continue
        value = immediates[place]
        place += 1
        if how == "is4i":
            result += bytes([fourth << 4 | value & 15])
        elif how != "one":
            size = {"ib": 1, "iw": 2, "id": 4, "iq": 8, "ibs": 1, "ids": 4, "idz": 4}[how]
            result += (value & (1 << 8 * size) - 1).to_bytes(size, "little")
    return result
