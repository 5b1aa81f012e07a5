"""Columns 3 to 14: what a form reads and writes, its features, prefixes and decorations, from iced."""

import collections

from iced_x86 import (
    EncodingKind,
    InstructionInfoFactory,
    OpCodeInfo,
    OpKind,
    RegisterExt,
    RflagsBits,
)

from . import corrections
from .iced import ACCESS, FEATURE, FLOW, KIND, MNEMONIC, REGISTER, STRING, build

# Present in every x86-64 processor, so not worth a column.
BASELINE = {
    "INTEL8086", "INTEL8086_ONLY", "INTEL186", "INTEL286", "INTEL286_ONLY", "INTEL386", "INTEL486", "X64", "CPUID",
    "CMOV",
    "TSC", "CX8", "MULTIBYTENOP", "PAUSE", "SYSCALL", "FPU", "FPU287", "FPU387", "MMX", "MSR", "SEP", "FXSR",
    "INTEL8086_ONLY",
}  # fmt: skip
FLAG_LETTERS = [
    ("OF", "o"), ("SF", "s"), ("ZF", "z"), ("AF", "a"), ("CF", "c"), ("PF", "p"), ("DF", "d"), ("IF", "i"),
    ("AC", "A"), ("UIF", "u"), ("C0", "0"), ("C1", "1"), ("C2", "2"), ("C3", "3"),
]  # fmt: skip
ACCESS_WORD = {
    "NONE": "n", "READ": "r", "COND_READ": "cr", "WRITE": "w", "COND_WRITE": "cw", "READ_WRITE": "rw",
    "READ_COND_WRITE": "rcw", "NO_MEM_ACCESS": "n",
}  # fmt: skip
FLOW_WORD = {
    "NEXT": "next", "UNCONDITIONAL_BRANCH": "jump", "INDIRECT_BRANCH": "indirect-jump", "CONDITIONAL_BRANCH": "branch",
    "RETURN": "return", "CALL": "call", "INDIRECT_CALL": "indirect-call", "INTERRUPT": "trap", "EXCEPTION": "stop",
    "XBEGIN_XABORT_XEND": "next",
}  # fmt: skip
FACTORY = InstructionInfoFactory()
Effects = collections.namedtuple(
    "Effects", "access implicit read written cleared set undefined stack flow features prefixes decorations"
)


def flags(bits):
    return "".join(letter for name, letter in FLAG_LETTERS if bits & getattr(RflagsBits, name)) or "-"


def features_of(instruction):
    return ",".join(sorted({FEATURE[f] for f in instruction.cpuid_features()} - BASELINE)) or "-"


def effects(code, way, kinds, broadcast=False):
    """What a code does, with table kinds by the decoder's operands (None where the text has no operand)."""
    return effects_of(build(code, way, broadcast=broadcast), way, kinds)


def effects_of(instruction, way, kinds):
    info = OpCodeInfo(instruction.code)
    used = FACTORY.info(instruction)
    mnemonic = MNEMONIC[info.mnemonic].lower()
    access = [ACCESS_WORD[ACCESS[used.op_access(p)]] for p, kind in enumerate(kinds) if kind is not None]
    explicit = set()
    if instruction.op_mask:
        explicit.add(instruction.op_mask)
    for position, kind in enumerate(kinds):
        if kind is not None and instruction.op_kind(position) == OpKind.REGISTER:
            explicit.add(RegisterExt.full_register(instruction.op_register(position)))
    written_memory = any(
        kind is not None and instruction.op_kind(p) == OpKind.MEMORY for p, kind in enumerate(kinds)
    )  # fmt: skip
    for register in (instruction.memory_base, instruction.memory_index) if written_memory else ():
        explicit.add(RegisterExt.full_register(register))
    implicit = {}
    for register in used.used_registers():
        full = RegisterExt.full_register(register.register)
        if (
            full in explicit
            or register.register in explicit
            or (RegisterExt.is_segment_register(register.register) and not writes(register))
        ):
            continue
        name = REGISTER[register.register].lower()
        word = ACCESS_WORD[ACCESS[register.access]]
        both = {implicit.get(name, word), word}
        implicit[name] = word if len(both) == 1 else "rw" if both <= {"r", "w", "rw"} else "rcw"
    flow = FLOW_WORD[FLOW[instruction.flow_control]]
    flow = corrections.FLOW.get(mnemonic, flow)
    flags_read = corrections.FLAGS_READ.get(mnemonic, flags(instruction.rflags_read))
    stack = corrections.STACK.get((mnemonic, tuple(k for k in kinds if k)), str(instruction.stack_pointer_increment))
    implicit = corrections.implicit(mnemonic, implicit)
    result = Effects(
        corrections.ACCESS.get((mnemonic, tuple(kinds)), ",".join(access) or "-"),
        ",".join(f"{r}:{a}" for r, a in sorted(implicit.items())) or "-",
        flags_read, flags(instruction.rflags_written), flags(instruction.rflags_cleared),
        flags(instruction.rflags_set), flags(instruction.rflags_undefined), stack, flow,
        features_of(instruction), prefixes(info, mnemonic, way, kinds), decorations(info, way, mnemonic, kinds),
    )  # fmt: skip
    return result._replace(**corrections.FLAGS.get(mnemonic, {}))


def writes(register):
    return "w" in ACCESS_WORD[ACCESS[register.access]]


def prefixes(info, mnemonic, way, kinds):
    result = []
    memory_first = bool(way) and way[0]
    implicit_memory = any(KIND[k] in STRING and KIND[k] != "SEG_RDI" for k in info.op_kinds())
    if info.can_use_lock_prefix and memory_first:
        result.append("lock")
    if implicit_memory and info.can_use_rep_prefix:
        result += ["repe", "repne"] if mnemonic.startswith(("cmps", "scas")) else ["rep"]
    if memory_first:
        # xchg locks by itself, and only mov's release needs no lock.
        suffix = "" if mnemonic in ("xchg", "mov") else "-lock"
        if info.can_use_xacquire_prefix:
            result.append("xacquire" + suffix)
        if info.can_use_xrelease_prefix:
            result.append("xrelease" + suffix)
    if info.can_use_bnd_prefix:
        result.append("bnd")
    if (implicit_memory and mnemonic != "xlatb") or (mnemonic.startswith("loop") and len(kinds) == 1):
        result.append("a32")
    return ",".join(result) or "-"


def decorations(info, way, mnemonic, kinds):
    result = []
    if info.encoding == EncodingKind.EVEX:
        memory_first = bool(way) and way[0]
        if info.require_op_mask_register:
            result.append("mask!")
        elif info.can_use_zeroing_masking and not memory_first:
            result.append("zeroing")
        elif info.can_use_op_mask_register:
            result.append("mask")
        if not any(way):
            if info.can_use_rounding_control and (mnemonic, tuple(kinds)) not in corrections.EXACT:
                result.append("rounding")
            elif info.can_suppress_all_exceptions:
                result.append("sae")
    return ",".join(result) or "-"
