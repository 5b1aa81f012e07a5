#!/usr/bin/env python3
"""Remakes instructions.tsv from iced-x86 and proves every row with the installed nasm.

    python3 -m venv venv && venv/bin/pip install iced-x86==1.21.0
    venv/bin/python Sources/AsmX86/Tables/make_instructions.py

iced-x86 says which instructions there are, what they read and write. From each a typed form is made (mnemonic and
operand kinds), accumulator, sign-extended and short-jump encodings are merged into the general form, spellings
from mnemonics.tsv are added, and each form is written as NASM text with several registers, addresses and
immediates, assembled, decoded again and compared operand by operand. A form with one wrong sample is left out and
named on standard error.
"""

import collections
import itertools
import os
import re
import subprocess
import sys
import tempfile

from iced_x86 import (
    Code,
    CpuidFeature,
    Decoder,
    EncodingKind,
    FlowControl,
    Instruction,
    InstructionInfoFactory,
    MemorySize,
    MemorySizeExt,
    Mnemonic,
    OpAccess,
    OpCodeInfo,
    OpCodeOperandKind,
    OpKind,
    Register,
    RegisterExt,
    RflagsBits,
)
from importlib.metadata import version

HERE = os.path.dirname(os.path.abspath(__file__))
NASM = os.environ.get("NASM", "nasm")


def names(enumeration):
    return {v: k for k, v in vars(enumeration).items() if isinstance(v, int) and k[0].isupper()}


CODE, KIND, FEATURE, FLOW, ACCESS = map(names, (Code, OpCodeOperandKind, CpuidFeature, FlowControl, OpAccess))
MNEMONIC, REGISTER, SIZE, OPKIND = map(names, (Mnemonic, Register, MemorySize, OpKind))

# ---------------------------------------------------------------------------------------------------------------
# Scope: widen here.

# Present in every x86-64 processor, so not worth a column.
BASELINE = {
    "INTEL8086", "INTEL8086_ONLY", "INTEL186", "INTEL286", "INTEL386", "INTEL486", "X64", "CPUID", "CMOV", "TSC", "CX8",
    "MULTIBYTENOP", "PAUSE", "SYSCALL",
}  # fmt: skip
FEATURES = BASELINE | {
    "SSE", "SSE2", "SSE3", "SSSE3", "SSE4_1", "SSE4_2", "AVX", "AVX2", "BMI1", "BMI2", "ADX", "POPCNT", "LZCNT", "MOVBE",
    "CMPXCHG16B", "RDTSCP", "PREFETCHW", "CLFSH", "RDRAND", "RDSEED", "CET_IBT",
}  # fmt: skip
# One instruction of a feature that is otherwise for kernels.
EXTRA_CODES = {"XGETBV"}
# Left out: for kernels, for old code, or with operands that a form can't have.
MNEMONICS_OUT = {
    "int", "int1", "into", "bound", "sysenter", "sysexit", "sysret", "sysretq", "iret", "iretd", "iretq", "retf",
    "enter",  # two immediates
    "sal", "salc", "hlt", "cli", "sti", "wait", "lar", "lsl", "str", "sldt", "smsw", "sgdt", "sidt", "verr",
    "verw", "lfs", "lgs", "lss", "ud0", "ud1", "reservednop", "pushfd", "popfd", "arpl", "jmpe", "storeall", "endbr32",
    "insb", "insw", "insd", "outsb", "outsw", "outsd", "umov", "xbts", "ibts",
}  # fmt: skip
# Encodings of the same text, or of the same jump with another operand size.
CODES_OUT = re.compile(
    r"^(J|CALL|LOOP|RETN?W|RETNW).*_16$|^(JMP|CALL)_(RM16|RM32|M16|M32|PTR)|_64_(CX|ECX)$|_16_|^RETNW|^LEAVEW|^ENTERW"
    r"|^PUSHW_(IMM|CS|DS|ES|SS|FS|GS)|^PUSHW$|^PUSH_IMM16|^NOP_RM|^(PUSH|POP)FW$"
    # The upper half of the register is zero in either width.
    r"|^(VEX_V)?(EXTRACTPS|PEXTR[BW]|PINSR[BW]|P?MOVMSK(B|PS|PD))_.*R64|^XCHG_.*_(AX|EAX|RAX)$"
)


def in_scope(code):
    info = OpCodeInfo(code)
    name = CODE[code]
    if not info.is_instruction or not info.mode64 or info.is_privileged:
        return False
    if info.encoding not in (EncodingKind.LEGACY, EncodingKind.VEX) or info.decoder_option:
        return False
    if name not in EXTRA_CODES:
        features = {FEATURE[f] for f in Instruction.create(code).cpuid_features()} if info.op_count == 0 else None
        if features is None:
            probe = Instruction()
            probe.code = code
            features = {FEATURE[f] for f in probe.cpuid_features()}
        if not features <= FEATURES:
            return False
    return MNEMONIC[info.mnemonic].lower() not in MNEMONICS_OUT and not CODES_OUT.search(name)


# ---------------------------------------------------------------------------------------------------------------
# Operand kinds, as they stand in the table:
#   r8 r16 r32 r64 xmm ymm     a register
#   al ax eax rax cl dx xmm0   this register, written
#   m8 … m256                  memory of that many bits
#   n8 … n256                  the same where NASM takes no size keyword; n: memory without a size
#   i8 i16 i32 i64             an immediate, signed or not; i32s: 32 bits, sign-extended to 64
#   u8                         an immediate of 0...255
#   rel rel8                   a jump's target; rel8 within 127 bytes

FIXED = {"AL", "AX", "EAX", "RAX", "CL", "DX"}
IMMEDIATES = {
    "IMM8": "i8", "IMM16": "i16", "IMM32": "i32", "IMM64": "i64", "IMM8SEX16": "i16s8", "IMM8SEX32": "i32s8",
    "IMM8SEX64": "i64s8", "IMM32SEX64": "i32s", "IMM8_CONST_1": "one",
}  # fmt: skip
IMPLICIT = {"SEG_RSI", "SEG_RDI", "ES_RDI", "SEG_RBX_AL"}
SIZED = {8, 16, 32, 64, 128, 256}
# Which immediate stands for all of an operand size; the first that a family has.
WIDEST = ["i64", "i32s", "i32", "i16", "i8", "i64s8", "i32s8", "i16s8", "one"]


def alternatives(kind):
    """The ways to write an operand of iced's kind: [(table kind or None for implicit, is memory)]; None if unknown."""
    name = KIND[kind]
    if name in FIXED:
        return [(name.lower(), False)]
    if name in IMMEDIATES:
        return [(IMMEDIATES[name], False)]
    if name in IMPLICIT:
        return [(None, False)]
    if name.startswith("BR64"):
        return [("rel", False)]
    if name == "MEM":
        return [("n", True)]
    match = re.match(r"(R8|R16|R32|R64|XMM|YMM)_(OR_MEM|REG|RM|VVVV|OPCODE|IS4)$", name)
    if not match:
        return None
    register = [(match[1].lower(), False)]
    return register + [("n", True)] if match[2] == "OR_MEM" else register


# Sample registers that no instruction uses implicitly.
PROBES = {
    "r8": ["R10L", "R12L", "R13L", "R14L"], "r16": ["R10W", "R12W", "R13W", "R14W"],
    "r32": ["R10D", "R12D", "R13D", "R14D"], "r64": ["R10", "R12", "R13", "R14"],
    "xmm": ["XMM7", "XMM8", "XMM9", "XMM10"], "ymm": ["YMM7", "YMM8", "YMM9", "YMM10"],
}  # fmt: skip
PROBE_VALUE = {"i8": 0x42, "i16": 0x1234, "i32": 0x12345678, "i64": 0x123456789ABCDEF0, "i32s": 0x12345678, "one": 1}
SETTER = {
    "i8": ("IMMEDIATE8", "immediate8"), "one": ("IMMEDIATE8", "immediate8"), "i16": ("IMMEDIATE16", "immediate16"),
    "i32": ("IMMEDIATE32", "immediate32"), "i64": ("IMMEDIATE64", "immediate64"),
    "i16s8": ("IMMEDIATE8TO16", "immediate8to16"), "i32s8": ("IMMEDIATE8TO32", "immediate8to32"),
    "i64s8": ("IMMEDIATE8TO64", "immediate8to64"), "i32s": ("IMMEDIATE32TO64", "immediate32to64"),
}  # fmt: skip


def probe(code, choice):
    """An instruction with this code and the chosen alternatives, to ask iced what it does."""
    info = OpCodeInfo(code)
    result = Instruction()
    result.code = code
    for position, ((kind, is_memory), iced) in enumerate(zip(choice, info.op_kinds())):
        name = KIND[iced]
        if is_memory:
            result.set_op_kind(position, OpKind.MEMORY)
            result.memory_base, result.memory_index, result.memory_index_scale = Register.R8, Register.R9, 4
            result.memory_displacement, result.memory_displ_size = 0x40, 1
        elif name in FIXED:
            result.set_op_kind(position, OpKind.REGISTER)
            result.set_op_register(position, getattr(Register, name))
        elif kind in SETTER:
            result.set_op_kind(position, getattr(OpKind, SETTER[kind][0]))
            setattr(result, SETTER[kind][1], PROBE_VALUE.get(kind, 2))
        elif kind == "rel":
            result.set_op_kind(position, OpKind.NEAR_BRANCH64)
            result.near_branch64 = 0x20
        elif kind is None:
            implicit = {"SEG_RSI": "MEMORY_SEG_RSI", "SEG_RDI": "MEMORY_SEG_RDI", "ES_RDI": "MEMORY_ESRDI"}
            result.set_op_kind(position, getattr(OpKind, implicit.get(name, "MEMORY")))
            if name == "SEG_RBX_AL":
                result.memory_base, result.memory_index = Register.RBX, Register.AL
        else:
            result.set_op_kind(position, OpKind.REGISTER)
            result.set_op_register(position, getattr(Register, PROBES[kind][position]))
    return result


# ---------------------------------------------------------------------------------------------------------------
# Effects.

FLAG_LETTERS = [
    ("OF", "o"), ("SF", "s"), ("ZF", "z"), ("AF", "a"), ("CF", "c"), ("PF", "p"), ("DF", "d"), ("IF", "i"),
]  # fmt: skip
ACCESS_WORD = {
    "NONE": "n", "READ": "r", "COND_READ": "cr", "WRITE": "w", "COND_WRITE": "cw", "READ_WRITE": "rw",
    "READ_COND_WRITE": "rcw", "NO_MEM_ACCESS": "n",
}  # fmt: skip
FLOW_WORD = {
    "NEXT": "next", "UNCONDITIONAL_BRANCH": "jump", "INDIRECT_BRANCH": "indirect-jump",
    "CONDITIONAL_BRANCH": "branch", "RETURN": "return", "CALL": "call", "INDIRECT_CALL": "indirect-call",
    "INTERRUPT": "trap", "EXCEPTION": "stop",
}  # fmt: skip
FACTORY = InstructionInfoFactory()
Effects = collections.namedtuple(
    "Effects", "access implicit read written cleared set undefined stack flow features prefixes"
)


def flags(bits):
    return "".join(letter for name, letter in FLAG_LETTERS if bits & getattr(RflagsBits, name)) or "-"


def effects(code, choice):
    info = OpCodeInfo(code)
    instruction = probe(code, choice)
    used = FACTORY.info(instruction)
    access = [
        ACCESS_WORD[ACCESS[used.op_access(p)]] for p, (kind, _) in enumerate(choice) if kind not in (None,)
    ]
    explicit = {Register.R8, Register.R9}
    for position, (kind, _) in enumerate(choice):
        if kind is not None and instruction.op_kind(position) == OpKind.REGISTER:
            explicit.add(RegisterExt.full_register(instruction.op_register(position)))
    implicit = collections.OrderedDict()
    for register in used.used_registers():
        if RegisterExt.full_register(register.register) in explicit or RegisterExt.is_segment_register(
            register.register
        ):
            continue
        name = REGISTER[register.register].lower()
        word = ACCESS_WORD[ACCESS[register.access]]
        both = {implicit.get(name, word), word}
        implicit[name] = word if len(both) == 1 else "rw" if both == {"r", "w"} else "rcw"
    memory_first = bool(choice) and choice[0][1]
    prefixes = []
    if info.can_use_lock_prefix and memory_first:
        prefixes.append("lock")
    mnemonic = MNEMONIC[info.mnemonic].lower()
    if any(kind is None for kind, _ in choice) and info.can_use_rep_prefix and "maskmov" not in mnemonic:
        prefixes += ["repe", "repne"] if mnemonic.startswith(("cmps", "scas")) else ["rep"]
    flow = FLOW_WORD[FLOW[instruction.flow_control]]
    flags_read = flags(instruction.rflags_read)
    if mnemonic == "syscall":
        # It copies the flags to r11, from where the kernel restores them: nobody reads them.
        flow, flags_read = "system-call", "-"
    stack = str(instruction.stack_pointer_increment)
    if mnemonic == "ret" and choice:
        stack = "8+i"
    features = sorted({FEATURE[f] for f in instruction.cpuid_features()} - BASELINE)
    return Effects(
        ",".join(access) or "-",
        ",".join(f"{r}:{a}" for r, a in sorted(implicit.items())) or "-",
        flags_read, flags(instruction.rflags_written), flags(instruction.rflags_cleared),
        flags(instruction.rflags_set), flags(instruction.rflags_undefined), stack,
        flow, ",".join(features) or "-", ",".join(prefixes) or "-",
    )  # fmt: skip


# ---------------------------------------------------------------------------------------------------------------
# Forms: {(mnemonic, kinds): Effects}


def collect():
    forms = {}
    for code in sorted(CODE):
        if not in_scope(code):
            continue
        info = OpCodeInfo(code)
        mnemonic = MNEMONIC[info.mnemonic].lower()
        ways = [alternatives(kind) for kind in info.op_kinds()]
        if None in ways:
            continue
        if [(None, False)] in ways and "maskmov" not in mnemonic:
            # A string instruction: NASM writes none of its operands.
            ways = [[(None, False)] for _ in ways]
        for choice in itertools.product(*ways):
            kinds = []
            for kind, is_memory in choice:
                if is_memory and mnemonic not in ("lea", "clflush") and not mnemonic.startswith("prefetch"):
                    size = MemorySizeExt.size(probe(code, choice).memory_size) * 8
                    kind = f"m{size}" if size in SIZED else "n"
                if kind is not None:
                    kinds.append(kind)
            forms.setdefault((mnemonic, tuple(kinds)), effects(code, choice))
    return forms


def merge(forms):
    """Without the encodings for which nasm picks the shortest by itself."""
    general = {"al": "r8", "ax": "r16", "eax": "r32", "rax": "r64"}
    families = collections.defaultdict(list)
    for key in forms:
        mnemonic, kinds = key
        families[mnemonic, tuple("i" if k in WIDEST else k for k in kinds)].append(key)
    for (mnemonic, shape), members in families.items():
        for position, kind in enumerate(shape):
            wide = shape[:position] + (general.get(kind),) + shape[position + 1 :]
            if kind in general and (mnemonic, wide) in families:
                for key in members:
                    del forms[key]
                break
        else:
            members.sort(key=lambda key: min([WIDEST.index(k) for k in key[1] if k in WIDEST], default=99))
            for key in members[1:]:
                del forms[key]
    return forms


def add_spellings(forms, mnemonics):
    """Other names of a mnemonic, and what else nasm takes: either order of operands, a factor on the same register."""
    for (mnemonic, kinds), effect in list(forms.items()):
        if mnemonic == "imul" and len(kinds) == 3 and kinds[0] == kinds[1]:
            forms[mnemonic, kinds[1:]] = effect._replace(access="rw,r")
        if mnemonic in ("test", "xchg") and kinds[0].startswith("m") and kinds[1].startswith("r"):
            swapped = effect._replace(access=",".join(reversed(effect.access.split(","))))
            forms.setdefault((mnemonic, kinds[::-1]), swapped._replace(prefixes="-"))
    for alias, (canonical, _) in mnemonics.items():
        if canonical:
            for (mnemonic, kinds), effect in list(forms.items()):
                if mnemonic == canonical:
                    forms[alias, kinds] = effect


def read_mnemonics():
    """mnemonics.tsv: {mnemonic: (the mnemonic it is another spelling of or '', doc)}"""
    result = {}
    with open(f"{HERE}/mnemonics.tsv") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                mnemonic, canonical, doc = line.rstrip("\n").split("\t")
                result[mnemonic] = (canonical.strip("-"), doc)
    return result


# ---------------------------------------------------------------------------------------------------------------
# Proof: text → nasm → decoder → the same operands.

KEYWORD = {8: "byte", 16: "word", 32: "dword", 64: "qword", 128: "oword", 256: "yword"}
LOW = ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi"]
REGISTER_TEXT = {
    "r64": LOW + [f"r{n}" for n in range(8, 16)],
    "r32": ["e" + r[1:] for r in LOW] + [f"r{n}d" for n in range(8, 16)],
    "r16": [r[1:] for r in LOW] + [f"r{n}w" for n in range(8, 16)],
    "r8": ["al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil"] + [f"r{n}b" for n in range(8, 16)],
    "xmm": [f"xmm{n}" for n in range(16)],
    "ymm": [f"ymm{n}" for n in range(16)],
}
# base, index, scale, displacement
ADDRESSES = [
    ("rax", "", 1, 0), ("rsp", "", 1, 8), ("rbp", "", 1, 0), ("r12", "", 1, 0x12345), ("r13", "", 1, -128),
    ("rdi", "", 1, -129), ("r8", "r9", 4, 0x40), ("rbx", "rcx", 8, 0), ("rsp", "r15", 2, 127), ("", "rdx", 8, -0x1000),
    ("r14", "rbp", 1, 0x20), ("rsi", "r12", 1, 0x7FFFFFFF), ("", "", 1, 0x1000), ("rbp", "rax", 2, 0x1),
]  # fmt: skip
VALUES = {
    "i8": [0, 1, 0x42, 127, 128, 255, -1, -128],
    "u8": [0, 1, 0x42, 127, 128, 255],
    "i16": [0, 1, 127, 128, 0x1234, 0xFFFF, -1, -129, -0x8000],
    "i32": [0, 1, 127, 128, 0x12345678, 0xFFFFFFFF, -1, -129, -0x80000000],
    "i32s": [0, 1, 127, 128, 0x12345678, 0x7FFFFFFF, -1, -129, -0x80000000],
    "i64": [0, 1, 127, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x123456789ABCDEF0, -1, -0x80000000, -(1 << 63)],
}
SAMPLES = 14


def address_text(address):
    base, index, scale, displacement = address
    parts = [p for p in (base, f"{index} * {scale}" if index else "") if p]
    text = " + ".join(parts)
    if not text:
        return f"[{displacement}]"
    return f"[{text} {'-' if displacement < 0 else '+'} {abs(displacement)}]" if displacement else f"[{text}]"


def sample(kinds, number):
    """The sample operands with this number: [(text, what the decoder must say)]"""
    result = []
    for position, kind in enumerate(kinds):
        if kind in REGISTER_TEXT:
            table = REGISTER_TEXT[kind]
            name = table[(number * 3 + position * 5 + 1) % len(table)]
            result.append((name, ("register", name)))
        elif kind in ("al", "ax", "eax", "rax", "cl", "dx", "xmm0"):
            result.append((kind, ("register", kind)))
        elif kind[0] in "mn":
            address = ADDRESSES[number % len(ADDRESSES)]
            bits = int(kind[1:] or 0)
            text = address_text(address)
            result.append((f"{KEYWORD[bits]} {text}" if kind[0] == "m" else text, ("memory", address, bits)))
        elif kind in VALUES:
            value = VALUES[kind][number % len(VALUES[kind])]
            result.append((str(value), ("immediate", value, int(kind.strip("ius")))))
        elif kind in ("rel", "rel8"):
            distance = (0x20, 0x200 if kind == "rel" else -0x20)[number % 2]
            result.append((f"$ + {distance}", ("target", distance)))
        else:
            raise ValueError(kind)
    return result


def assemble(texts):
    """One 32-byte slot a text; None where nasm refused it or warned."""
    slots = [None] * len(texts)
    current = list(texts)
    with tempfile.TemporaryDirectory() as folder:
        source, binary = f"{folder}/forms.asm", f"{folder}/forms.bin"
        for _ in range(20):
            with open(source, "w") as file:
                file.write("bits 64\n")
                for text in current:
                    file.write((text or "nop") + "\ntimes 32-(($-$$) & 31) db 0xcc\n")
            run = subprocess.run(
                [NASM, "-f", "bin", "-Wall", "-Werror", "-o", binary, source], capture_output=True, text=True
            )
            if run.returncode == 0:
                break
            bad = {(int(n) - 2) // 2 for n in re.findall(r"\.asm:(\d+): (?:error|panic|fatal)", run.stderr)}
            if not bad:
                sys.exit(run.stderr[:2000])
            for number in bad:
                current[number] = None
        with open(binary, "rb") as file:
            code = file.read()
    for number, text in enumerate(current):
        if text is not None:
            slots[number] = code[32 * number : 32 * number + 32]
    return slots


def register_of(name):
    if re.match(r"r\d+b$", name):
        name = name[:-1] + "l"
    return getattr(Register, name.upper())


def agrees(instruction, origin, expected):
    """Whether the decoded operands are those that were written."""
    operands = [
        p for p in range(instruction.op_count)
        if OPKIND[instruction.op_kind(p)] not in ("MEMORY_SEG_RSI", "MEMORY_SEG_RDI", "MEMORY_ESRDI")
    ]  # fmt: skip
    if not expected:
        return True
    if len(operands) != len(expected):
        return False
    for position, what in zip(operands, expected):
        kind = instruction.op_kind(position)
        if what[0] == "register":
            if kind != OpKind.REGISTER or instruction.op_register(position) != register_of(what[1]):
                return False
        elif what[0] == "memory":
            base, index, scale, displacement = what[1]
            found = (
                instruction.memory_base, instruction.memory_index, instruction.memory_index_scale,
                (instruction.memory_displacement + (1 << 63)) % (1 << 64) - (1 << 63),
            )  # fmt: skip
            registers = [register_of(r) if r else Register.NONE for r in (base, index)]
            wanted = (*registers, scale if index else 1, displacement)
            swapped = (*registers[::-1], 1, displacement)
            # nasm writes [rdx * 2] as [rdx + rdx]; a lone index with scale 1 is a base.
            if kind != OpKind.MEMORY or (found != wanted and not (scale == 1 and found == swapped)):
                return False
            if what[2] and MemorySizeExt.size(instruction.memory_size) * 8 != what[2]:
                return False
        elif what[0] == "immediate":
            mask = (1 << what[2]) - 1
            if OpKind.REGISTER == kind or instruction.immediate(position) & mask != what[1] & mask:
                return False
            if what[2] == 64 and instruction.immediate(position) & mask != what[1] & ((1 << 64) - 1):
                # nasm moves small numbers through the 32-bit register, which clears the upper half.
                return False
        elif what[0] == "target":
            if instruction.near_branch_target != origin + what[1]:
                return False
    return True


def prove(forms, mnemonics):
    """What nasm did wrong, by form: {(mnemonic, kinds): [message]}"""
    jobs = []
    for (mnemonic, kinds), effect in forms.items():
        prefixes = [""] + [p for p in effect.prefixes.split(",") if p != "-"]
        count = 1 if not kinds else SAMPLES
        for prefix, number in itertools.product(prefixes, range(count)):
            operands = sample(kinds, number)
            text = f"{prefix} {mnemonic} {', '.join(t for t, _ in operands)}".strip()
            jobs.append(((mnemonic, kinds), prefix, text, [w for _, w in operands]))
    slots = assemble([job[2] for job in jobs])
    wrong = collections.defaultdict(list)
    for number, ((key, prefix, text, expected), slot) in enumerate(zip(jobs, slots)):
        if slot is None:
            wrong[key].append(f"{text}: nasm refuses it")
            continue
        origin = 32 * number
        instruction = Decoder(64, slot, 0, origin).decode()
        canonical = (mnemonics.get(key[0]) or ("", ""))[0] or key[0]
        ok = (
            instruction.code != Code.INVALID
            and all(b == 0xCC for b in slot[instruction.len :])
            and MNEMONIC[instruction.mnemonic].lower() == canonical
            and bool(instruction.has_lock_prefix) == (prefix == "lock")
            and (prefix not in ("rep", "repe") or instruction.has_rep_prefix)
            and (prefix != "repne" or instruction.has_repne_prefix)
        )
        if ok and not agrees(instruction, origin, expected):
            swappable = key[0] in ("xchg", "test") and len(expected) == 2
            doubled = key[0] == "imul" and len(expected) == 2
            small = canonical == "mov" and key[1] == ("r64", "i64")
            ok = (
                (swappable and agrees(instruction, origin, expected[::-1]))
                or (doubled and agrees(instruction, origin, expected[:1] + expected))
                or (small and moves_same(instruction, expected))
            )
        if not ok:
            wrong[key].append(f"{text}: became {slot[:instruction.len].hex()}, {instruction}")
    return wrong


def narrowings(kinds):
    """The forms to try where NASM refuses a sample of this one: unsigned, without keyword, short."""
    for table in ({"i8": "u8"}, {"m": "n"}, {"i8": "u8", "m": "n"}, {"rel": "rel8"}):
        narrowed = tuple(
            table.get(k) or (table["m"] + k[1:] if "m" in table and re.match(r"m\d", k) else k) for k in kinds
        )
        yield narrowed


def prove_all(forms, mnemonics):
    """Each form as it is, or as narrowed, that has no wrong sample."""
    proven = {}
    first = prove(forms, mnemonics)
    failed = [key for key in forms if key in first]
    proven.update((key, forms[key]) for key in forms if key not in first)
    candidates = {key: [k for k in dict.fromkeys(narrowings(key[1])) if k != key[1]] for key in failed}
    for round_number in range(4):
        trial = {
            (key[0], ways[round_number]): key for key, ways in candidates.items() if round_number < len(ways)
        }
        wrong = prove({key: forms[origin] for key, origin in trial.items()}, mnemonics)
        for key, origin in trial.items():
            if key not in wrong:
                proven[key] = forms[origin]
                del candidates[origin]
    for key in candidates:
        if key not in proven:
            print(f"left out: {key[0]} {','.join(key[1])}: {len(first[key])} wrong; {first[key][0]}", file=sys.stderr)
    return proven


def moves_same(instruction, expected):
    """nasm writes `mov rax, 5` as `mov eax, 5`, which clears the upper half."""
    register = instruction.op_register(0)
    return (
        RegisterExt.full_register(register) == register_of(expected[0][1])
        and RegisterExt.size(register) == 4
        and instruction.immediate(1) == expected[1][1]
    )


# ---------------------------------------------------------------------------------------------------------------

ORDER = ["r8", "r16", "r32", "r64", "xmm", "ymm", "al", "ax", "eax", "rax", "cl", "dx", "xmm0", "n", "m8", "m16", "m32",
         "m64", "m128", "m256", "n8", "n16", "n32", "n64", "n128", "n256", "i8", "u8", "i16", "i32", "i32s", "i64", "rel", "rel8"]  # fmt: skip


def main():
    mnemonics = read_mnemonics()
    forms = merge(collect())
    add_spellings(forms, mnemonics)
    tried = len(forms)
    forms = prove_all(forms, mnemonics)
    nasm = subprocess.run([NASM, "-v"], capture_output=True, text=True).stdout.split()[2]
    lines = [
        f"# Made by Sources/AsmX86/Tables/make_instructions.py from iced-x86 {version('iced-x86')}, each form proven with"
        f" nasm {nasm}.",
        "# Columns: mnemonic, operands, access of each operand, implicit registers, flags read, written, cleared, set,"
        " undefined, bytes that rsp changes, control flow, processor features, prefixes.",
        "# Operands: r8…r64 xmm ymm al…rax cl dx xmm0 registers; m8…m256 memory of so many bits, n8…n256 where"
        " NASM takes no size keyword, n of any size; i8…i64 immediates, i32s sign-extended to 64 bits, u8 unsigned;"
        " rel a jump's target, rel8 within 127 bytes.",
        "# Access: r read, w write, rw both, cr/cw conditional, rcw read and conditional write, n address only."
        " Flags: o s z a c p d i.",
    ]
    key = lambda k: (k[0], len(k[1]), [ORDER.index(x) for x in k[1]])
    for form in sorted(forms, key=key):
        lines.append("\t".join([form[0], ",".join(form[1]) or "-", *forms[form]]))
    with open(f"{HERE}/instructions.tsv", "w") as file:
        file.write("\n".join(lines) + "\n")
    missing = sorted({form[0] for form in forms} - set(mnemonics))
    unused = sorted(set(mnemonics) - {form[0] for form in forms})
    print(f"{tried} forms tried, {len(forms)} proven, {len({f[0] for f in forms})} mnemonics")
    if missing:
        print("mnemonics.tsv lacks:", " ".join(missing), file=sys.stderr)
    if unused:
        print("mnemonics.tsv has, without a form:", " ".join(unused), file=sys.stderr)


if __name__ == "__main__":
    main()
