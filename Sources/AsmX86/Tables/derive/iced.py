"""iced-x86's codes: names of its enumerations, which codes are looked at, and a sample instruction of each."""

import itertools
import re

from iced_x86 import (
    Code,
    CpuidFeature,
    DecoderOptions,
    EncodingKind,
    FlowControl,
    Instruction,
    MemorySize,
    MemorySizeExt,
    Mnemonic,
    OpAccess,
    OpCodeInfo,
    OpCodeOperandKind,
    OpKind,
    Register,
    TupleType,
)


def names(enumeration):
    return {v: k for k, v in vars(enumeration).items() if isinstance(v, int) and k[0].isupper()}


CODE, KIND, FEATURE, FLOW, ACCESS = map(names, (Code, OpCodeOperandKind, CpuidFeature, FlowControl, OpAccess))
MNEMONIC, REGISTER, SIZE, OPKIND, TUPLE = map(names, (Mnemonic, Register, MemorySize, OpKind, TupleType))

# Every decoder option that turns on instructions without turning off today's: to read back what nasm wrote.
OPTION_SETS = (
    DecoderOptions.MPX,
    DecoderOptions.MPX | DecoderOptions.AMD,
    DecoderOptions.MPX | DecoderOptions.PCOMMIT | DecoderOptions.UDBG | DecoderOptions.CL1INVMB,
    DecoderOptions.CYRIX | DecoderOptions.CYRIX_DMI | DecoderOptions.ALTINST,
    DecoderOptions.OLD_FPU | DecoderOptions.CMPXCHG486A | DecoderOptions.MOV_TR | DecoderOptions.FORCE_RESERVED_NOP,
)


def codes():
    """The codes that are counted: instructions of 64-bit mode."""
    for code in sorted(CODE):
        info = OpCodeInfo(code)
        if info.is_instruction and info.mode64:
            yield code


def option_of(code):
    info = OpCodeInfo(code)
    return info.decoder_option | (0 if info.intel_decoder64 else DecoderOptions.AMD)


# Numbers of the sample registers by operand position: none is used implicitly by an instruction.
LOW = {
    "R8": ["R10L", "R12L", "R13L", "R14L"], "R16": ["R10W", "R12W", "R13W", "R14W"],
    "R32": ["R10D", "R12D", "R13D", "R14D"], "R64": ["R10", "R12", "R13", "R14"],
    "MM": ["MM1", "MM2", "MM3", "MM4"], "K": ["K2", "K4", "K5", "K6"], "TMM": ["TMM1", "TMM2", "TMM3", "TMM4"],
    "BND": ["BND1", "BND2"], "CR": ["CR0", "CR2", "CR3"], "DR": ["DR1", "DR2"], "TR": ["TR3", "TR4"],
    "SEG": ["FS", "GS", "ES"],
}  # fmt: skip
VECTOR = re.compile(r"([XYZ]MM)(P\d)?_")


def sample_register(kind_name, position, is_evex):
    """iced's register for an operand kind such as XMM_VVVV."""
    vector = VECTOR.match(kind_name)
    if vector:
        number = 20 if vector[2] else 7 + position + (10 if is_evex else 0)
        if vector[2] and not is_evex:
            number = 4
        return getattr(Register, f"{vector[1]}{number}")
    family = re.match(r"[A-Z]+\d*", kind_name)[0]
    if family == "KP1":
        family = "K"
    return getattr(Register, LOW[family][position])


IMMEDIATE_FIELD = {
    "IMM8": ("IMMEDIATE8", "immediate8", 2), "IMM4_M2Z": ("IMMEDIATE8", "immediate8", 1),
    "IMM8_CONST_1": ("IMMEDIATE8", "immediate8", 1), "IMM16": ("IMMEDIATE16", "immediate16", 0x1234),
    "IMM32": ("IMMEDIATE32", "immediate32", 0x12345678), "IMM64": ("IMMEDIATE64", "immediate64", 0x123456789ABCDEF0),
    "IMM8SEX16": ("IMMEDIATE8TO16", "immediate8to16", 2), "IMM8SEX32": ("IMMEDIATE8TO32", "immediate8to32", 2),
    "IMM8SEX64": ("IMMEDIATE8TO64", "immediate8to64", 2),
    "IMM32SEX64": ("IMMEDIATE32TO64", "immediate32to64", 0x12345678),
}  # fmt: skip
FIXED = {"AL", "AX", "EAX", "RAX", "CL", "DX", "ES", "CS", "SS", "DS", "FS", "GS", "ST0"}
STRING = {"SEG_RSI": "MEMORY_SEG_RSI", "SEG_RDI": "MEMORY_SEG_RDI", "ES_RDI": "MEMORY_ESRDI", "SEG_RBX_AL": "MEMORY"}
MEMORY_KINDS = {"MEM", "MEM_MPX", "MEM_MIB", "SIBMEM", "MEM_OFFS"}


def ways(code):
    """The choices of register or memory for the operands of a code: [(True for memory, …)]"""
    options = []
    for kind in OpCodeInfo(code).op_kinds():
        name = KIND[kind]
        if "_OR_MEM" in name:
            options.append((False, True))
        else:
            options.append((name in MEMORY_KINDS or name.startswith("MEM_VSIB"),))
    return list(itertools.product(*options))


def build(code, way, opmask=None, zeroing=False, broadcast=False, ip=0):
    """An instruction with sample operands, to ask iced what it does or to encode it."""
    info = OpCodeInfo(code)
    is_evex = info.encoding == EncodingKind.EVEX
    result = Instruction()
    result.code = code
    immediates = 0
    for position, (is_memory, kind) in enumerate(zip(way, info.op_kinds())):
        name = KIND[kind]
        if name in STRING:
            result.set_op_kind(position, getattr(OpKind, STRING[name]))
            if name == "SEG_RBX_AL":
                result.memory_base, result.memory_index = Register.RBX, Register.AL
        elif name == "MEM_OFFS":
            result.set_op_kind(position, OpKind.MEMORY)
            result.memory_displacement, result.memory_displ_size = 0x123456789ABCDEF0, 8
        elif is_memory:
            result.set_op_kind(position, OpKind.MEMORY)
            result.memory_base, result.memory_index_scale = Register.R8, 4
            result.memory_displacement, result.memory_displ_size = 0x40, 1
            if name.startswith("MEM_VSIB"):
                result.memory_index = getattr(Register, f"{name[-1]}MM{21 if is_evex else 5}")
            elif name != "MEM_MIB":
                result.memory_index = Register.R9
            else:
                result.memory_index_scale = 1
        elif name in FIXED:
            result.set_op_kind(position, OpKind.REGISTER)
            result.set_op_register(position, getattr(Register, name))
        elif name == "STI_OPCODE":
            result.set_op_kind(position, OpKind.REGISTER)
            result.set_op_register(position, Register.ST2)
        elif name in IMMEDIATE_FIELD:
            kind_name, field, value = IMMEDIATE_FIELD[name]
            if immediates:
                kind_name, field = "IMMEDIATE8_2ND", "immediate8_2nd"
            immediates += 1
            result.set_op_kind(position, getattr(OpKind, kind_name))
            setattr(result, field, value)
        elif name.startswith("BR64") or name.startswith("XBEGIN"):
            result.set_op_kind(position, OpKind.NEAR_BRANCH64)
            result.near_branch64 = ip + (0x20 if name.endswith("1") else 0x200)
        elif name.startswith("BR16"):
            result.set_op_kind(position, OpKind.NEAR_BRANCH16)
            result.near_branch16 = (ip + 0x20) & 0xFFFF
        elif name.startswith("BR32"):
            result.set_op_kind(position, OpKind.NEAR_BRANCH32)
            result.near_branch32 = ip + 0x20
        else:
            result.set_op_kind(position, OpKind.REGISTER)
            result.set_op_register(position, sample_register(name, position, is_evex))
    if opmask or info.require_op_mask_register:
        result.op_mask = Register.K1
    result.zeroing_masking, result.is_broadcast = zeroing, broadcast
    result.ip = ip
    return result


def memory_bits(instruction):
    return MemorySizeExt.size(instruction.memory_size) * 8
