"""Operand kinds as they stand in the table, and how iced's operand kinds are called there."""

import re

from iced_x86 import EncodingKind, MemorySizeExt, OpCodeInfo

from .iced import FIXED, IMMEDIATE_FIELD, KIND, SIZE, STRING, build, memory_bits

REGISTER_CLASSES = [
    "r8", "r16", "r32", "r64", "mm", "xmm", "ymm", "xmme", "ymme", "zmm", "k", "tmm", "bnd", "cr", "dr", "sreg", "st",
]  # fmt: skip
FIXED_KINDS = [
    "al", "ax", "eax", "rax", "cl", "dx", "cx", "ecx", "rcx", "edx", "rdx", "xmm0", "st0", "es", "cs", "ss", "ds", "fs",
    "gs",
]  # fmt: skip
SIZES = [8, 16, 32, 64, 80, 128, 256, 512]
KEYWORD = {8: "byte", 16: "word", 32: "dword", 64: "qword", 80: "tword", 128: "oword", 256: "yword", 512: "zword"}
ODD_SIZES = [48, 112, 224, 384, 752, 864, 4096]
MEMORY = (
    ["n"] + [f"m{s}" for s in SIZES] + [f"n{s}" for s in sorted(SIZES + ODD_SIZES)] + ["f16", "f32", "f64"]
    + [f"b{b}x{n}" for b in (16, 32, 64) for n in (2, 4, 8, 16, 32)]
    + [f"v{b}{c}" for b in (32, 64) for c in ("x", "y", "xe", "ye", "z")] + ["o8", "o16", "o32", "o64", "sib", "mib"]
)  # fmt: skip
# Immediates: narrower encodings' operands are i16s8 and so on until they are merged into the widest.
IMMEDIATES = ["i8", "u4", "u8", "s8", "i16", "i32", "i32s", "i64"]
TARGETS = ["rel", "rel8"]
ORDER = {kind: n for n, kind in enumerate(REGISTER_CLASSES + FIXED_KINDS + MEMORY + IMMEDIATES + TARGETS)}

RAW_IMMEDIATE = {
    "IMM8": "i8", "IMM16": "i16", "IMM32": "i32", "IMM64": "i64", "IMM8SEX16": "i16s8", "IMM8SEX32": "i32s8",
    "IMM8SEX64": "i64s8", "IMM32SEX64": "i32s", "IMM8_CONST_1": "one", "IMM4_M2Z": "u4",
}  # fmt: skip
# Which immediate stands for all of an operand size; the first that a family has.
WIDEST = ["i64", "i32s", "i32", "i16", "i8", "u4", "i64s8", "i32s8", "i16s8", "one"]
# Memory that NASM doesn't want a size for, though the processor reads or writes a known number of bytes.
SIZELESS = {"lea", "clflush", "clflushopt", "clwb", "cldemote", "invlpg"}

# One instruction of its own for each size, so that the text must say it.
FAR = {"SEG_PTR16": "f16", "SEG_PTR32": "f32", "SEG_PTR64": "f64"}


def is_memory_kind(kind):
    return kind in ("n", "sib", "mib") or bool(re.match(r"[mnfbo]\d|v\d", kind))


def is_immediate(kind):
    return kind in WIDEST or kind in IMMEDIATES


def memory_kind(code, way, broadcast=False):
    """The kind of a code's memory operand, before nasm has been asked whether it takes the keyword."""
    info = OpCodeInfo(code)
    instruction = build(code, way, broadcast=broadcast)
    name, bits = SIZE[instruction.memory_size], memory_bits(instruction)
    operand = [KIND[k] for k, m in zip(info.op_kinds(), way) if m][0]
    mnemonic = info.instruction_string.split()[0].lower()
    if operand.startswith("MEM_VSIB"):
        element = MemorySizeExt.element_size(instruction.memory_size) * 8 or bits
        high = "e" if info.encoding == EncodingKind.EVEX and operand[-1] != "Z" else ""
        return f"v{element}{operand[-1].lower()}{high}"
    if operand == "MEM_OFFS":
        return f"o{bits}"
    if operand == "SIBMEM":
        return "sib"
    if operand == "MEM_MIB":
        return "mib"
    if broadcast:
        count = re.search(r"1TO(\d+)|BROADCAST(\d+)_", name)
        element = MemorySizeExt.element_size(instruction.memory_size) * 8
        total = int(re.match(r"BROADCAST(\d+)", name)[1])
        return f"b{bits}x{total // bits}" if count else f"b{element}x{total // element}"
    if name in FAR:
        # jmp and call say `far`; lfs, lgs, lss just load that many bytes.
        return FAR[name] if mnemonic in ("jmp", "call") else f"n{bits}"
    if mnemonic in SIZELESS or mnemonic.startswith("prefetch") or bits == 0:
        return "n"
    return f"m{bits}" if bits in SIZES else f"n{bits}"


def kinds_of(code, way, broadcast=False):
    """Table kinds of a code's operands, None for those that the text doesn't have; None if they can't be written."""
    info = OpCodeInfo(code)
    evex = info.encoding == EncodingKind.EVEX
    names = [KIND[k] for k in info.op_kinds()]
    if any(n in STRING and n != "SEG_RDI" for n in names):
        # A string instruction: NASM writes none of its operands; ins and outs have dx besides.
        return [None] * len(names)
    result = []
    for name, is_memory in zip(names, way):
        if name == "SEG_RDI":
            result.append(None)
        elif name in FIXED:
            result.append(name.lower())
        elif name in IMMEDIATE_FIELD:
            result.append(RAW_IMMEDIATE[name])
        elif name.startswith(("BR64", "XBEGIN")):
            result.append("rel8" if name.endswith("1") else "rel")
        elif name.startswith("BR"):
            return None
        elif is_memory:
            result.append(memory_kind(code, way, broadcast))
        elif name == "STI_OPCODE":
            result.append("st")
        else:
            family = re.match(r"[A-Z]+\d*", name)[0].lower()
            if re.match(r"[xyz]mm", family):
                family = family[:3] + ("e" if evex and family[0] != "z" else "")
            result.append({"seg": "sreg", "kp1": "k"}.get(family, family))
    return result
