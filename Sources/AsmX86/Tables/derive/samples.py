"""Sample operands of a form, and how they are written."""

import itertools
from dataclasses import dataclass, replace

from .encoder import SEGMENTS, Imm, Mem, Reg, Target
from .kinds import KEYWORD, is_memory_kind

LOW = ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi"]
TEXT = {
    "r64": LOW + [f"r{n}" for n in range(8, 16)],
    "r32": ["e" + r[1:] for r in LOW] + [f"r{n}d" for n in range(8, 16)],
    "r16": [r[1:] for r in LOW] + [f"r{n}w" for n in range(8, 16)],
    "r8": ["al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil"] + [f"r{n}b" for n in range(8, 16)],
    "sreg": SEGMENTS,
} | {
    kind: [f"{prefix}{n}" for n in range(count)]
    for kind, prefix, count in [
        ("mm", "mm", 8), ("xmm", "xmm", 16), ("ymm", "ymm", 16), ("xmme", "xmm", 32), ("ymme", "ymm", 32),
        ("zmm", "zmm", 32), ("k", "k", 8), ("tmm", "tmm", 8), ("bnd", "bnd", 4), ("cr", "cr", 16), ("dr", "dr", 8),
        ("st", "st", 8),
    ]
}  # fmt: skip
CONTROL = [0, 2, 3, 4, 8]
VALUES = {
    "i8": [0, 1, 0x42, 127, 128, 255, -1, -128],
    "u8": [0, 1, 0x42, 127, 128, 255],
    "s8": [0, 1, 0x42, 127, -1, -128],
    "u4": [0, 1, 5, 15],
    "i16": [0, 1, 127, 128, 0x1234, 0xFFFF, -1, -129, -0x8000],
    "i32": [0, 1, 127, 128, 0x12345678, 0xFFFFFFFF, -1, -129, -0x80000000],
    "i32s": [0, 1, 127, 128, 0x12345678, 0x7FFFFFFF, -1, -129, -0x80000000],
    "i64": [0, 1, 127, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x123456789ABCDEF0, -1, -0x80000000, -(1 << 63)],
}
DISTANCES = {"rel": [0x20, 0x200, -0x20, -0x200, 0x1234], "rel8": [0x20, -0x20, 0x70, -0x70, 0x21]}
# base, index, scale, displacement
ADDRESSES = [
    ("rax", "", 1, 0), ("rsp", "", 1, 8), ("rbp", "", 1, 0), ("r12", "", 1, 0x12345), ("r13", "", 1, -128),
    ("rdi", "", 1, -129), ("r8", "r9", 4, 0x40), ("rbx", "rcx", 8, 0), ("rsp", "r15", 2, 127), ("", "rdx", 8, -0x1000),
    ("r14", "rbp", 4, 0x20), ("rsi", "r12", 2, 0x7FFFFFFF), ("", "", 1, 0x1000), ("rbp", "rax", 2, 0x1),
    ("rip", "", 1, 0x1000), ("r13", "r13", 8, 0),
]  # fmt: skip
ROUNDINGS = {"rn": "{rn-sae}", "rd": "{rd-sae}", "ru": "{ru-sae}", "rz": "{rz-sae}", "sae": "{sae}"}
VECTORS = ("xmm", "ymm", "zmm", "xmme", "ymme")


@dataclass(frozen=True)
class Sample:
    operands: tuple
    mask: int = 0
    zeroing: bool = False
    rounding: str = ""
    prefixes: tuple = ()


def register(kind, number):
    if kind == "cr":
        return Reg(kind, CONTROL[number % len(CONTROL)])
    return Reg(kind, number % len(TEXT[kind]))


def memory(kind, number, displacement=None):
    base, index, scale, offset = ADDRESSES[number % len(ADDRESSES)]
    if kind[0] == "o":
        return Mem(kind, displacement=[0x1122334455667788, -1, 0x10, 0x80000000][number % 4])
    if kind in ("sib", "mib") and (not base or base == "rip"):
        base, index, scale = "rdi", "rsi", 1
    if kind == "mib":
        scale = 1
        index = "" if index == base else index
    if kind[0] == "v":
        if base == "rip":
            base = "r9"
        size = kind[2:]
        count = 16 if size[-1] not in "ez" or number % 3 == 0 else 32
        index, scale = f"{kind[3]}mm{(number * 5 + 4) % count}", [1, 2, 4, 8][number % 4]
        if kind[3] not in "xyz":
            raise ValueError(kind)
    if displacement is not None:
        offset = displacement
    return Mem(kind, base, index, scale, offset)


def sample_operand(kind, number, position, high=True, mnemonic=""):
    """The sample operand of a kind with this number."""
    if kind in TEXT:
        step = number * 3 + position * 5 + 1
        if kind == "sreg" and position == 0 and mnemonic == "mov":
            # cs can't be written.
            return Reg(kind, [0, 2, 3, 4, 5][number % 5])
        if mnemonic.startswith(("v4f", "vp4dp", "v4dp")) and position == 1:
            # The first of four registers.
            return Reg(kind, number * 4 % 32)
        if mnemonic.startswith("vp2intersect") and position == 0:
            # The first of two.
            return Reg(kind, number * 2 % 8)
        if kind in ("xmme", "ymme", "zmm"):
            step = number * 7 + position * 11 + 3 if high else step % 16
        return register(kind, step)
    if is_memory_kind(kind):
        result = memory(kind, number)
        # bndmk has no address relative to rip.
        return memory(kind, 0) if mnemonic == "bndmk" and result.base == "rip" else result
    if kind in VALUES:
        values = VALUES[kind]
        return Imm(kind, values[(number + position) % len(values)])
    if kind in DISTANCES:
        return Target(kind, DISTANCES[kind][number % len(DISTANCES[kind])])
    for name, table in TEXT.items():
        if kind in table and not (name == "sreg" and kind not in SEGMENTS):
            return Reg({"xmme": "xmm"}.get(name, name), table.index(kind))
    raise ValueError(kind)


def text_of_address(memory):
    if memory.kind[0] == "o":
        return f"[qword {memory.displacement}]"
    if memory.base == "rip":
        return f"[rel $ + {memory.displacement}]"
    index = memory.index and (memory.index if memory.kind == "mib" else f"{memory.index} * {memory.scale}")
    parts = [p for p in (memory.base, index) if p]
    text = " + ".join(parts)
    if not text:
        return f"[{memory.displacement}]"
    if not memory.displacement:
        return f"[{text}]"
    return f"[{text} {'-' if memory.displacement < 0 else '+'} {abs(memory.displacement)}]"


def text_of(operand):
    if isinstance(operand, Reg):
        return TEXT[operand.kind][operand.number]
    if isinstance(operand, Imm):
        return str(operand.value)
    if isinstance(operand, Target):
        return f"$ {'-' if operand.distance < 0 else '+'} {abs(operand.distance)}"
    kind, address = operand.kind, text_of_address(operand)
    if kind[0] == "m" and kind != "mib":
        return f"{KEYWORD[int(kind[1:])]} {address}"
    if kind[0] == "f":
        return f"far {KEYWORD[int(kind[1:])]} {address}"
    if kind[0] == "b":
        bits, count = kind[1:].split("x")
        return f"{KEYWORD[int(bits)]} {address}{{1to{count}}}"
    return address


def text(mnemonic, kinds, sample, spelling="-"):
    """The instruction as NASM reads it."""
    parts = [text_of(o) for o in sample.operands]
    if sample.mask:
        parts[0] += f"{{k{sample.mask}}}" + ("{z}" if sample.zeroing else "")
    if sample.rounding:
        # Behind the last vector register.
        place = max(p for p, k in enumerate(kinds) if k in VECTORS) + 1
        parts.insert(place, ROUNDINGS[sample.rounding])
    if spelling.startswith("to="):
        mnemonic = spelling[3:]
    words = [f"{{{p}}}" if p == "vex" else p for p in sample.prefixes]
    if spelling in ("vex", "evex"):
        words.append(f"{{{spelling}}}")
    return " ".join(words + [mnemonic, ", ".join(parts)]).strip()


PREFIX_SETS = {
    "lock": [("lock",)], "rep": [("rep",)], "repe": [("repe",)], "repne": [("repne",)], "bnd": [("bnd",)],
    "xacquire": [("xacquire",)], "xrelease": [("xrelease",)], "xacquire-lock": [("xacquire", "lock")],
    "xrelease-lock": [("xrelease", "lock")], "vex": [("vex",)], "vex-bytes": [],
}  # fmt: skip


def prefix_sets(prefixes):
    """The combinations of prefixes in which a form is written."""
    listed = [p for p in prefixes.split(",") if p != "-"]
    result = [p for name in listed for p in PREFIX_SETS.get(name, [])]
    if "a32" in listed:
        result += [("a32",)] + [(*p, "a32") for p in result if p[0].startswith("rep")]
    return result


def accumulators(form):
    """Samples with rax and its parts in one place or all, for which there are shorter encodings."""
    places = [p for p, k in enumerate(form.kinds) if k in ("r8", "r16", "r32", "r64")]
    for chosen in [[p] for p in places] + ([places] if len(places) > 1 else []):
        for number in (1, 3, 6):
            operands = [sample_operand(k, number, p, False, form.mnemonic) for p, k in enumerate(form.kinds)]
            for place in chosen:
                operands[place] = Reg(form.kinds[place], 0)
            yield Sample(tuple(operands))


def distinct(samples):
    """Gathers without those whose destination, index and mask aren't different registers: they are invalid."""
    for sample in samples:
        index = [int(o.index[3:]) for o in sample.operands if isinstance(o, Mem) and o.index[1:3] == "mm"]
        vectors = [o.number for o in sample.operands if isinstance(o, Reg) and o.kind in VECTORS] + index
        if index and len(set(vectors)) < len(vectors):
            fixed = []
            for place, operand in enumerate(sample.operands):
                if isinstance(operand, Reg) and operand.kind in VECTORS:
                    # Far from the index, and from each other.
                    number = (index[0] + 5 + 3 * place) % (16 if index[0] < 16 else 32)
                    operand = Reg(operand.kind, number)
                fixed.append(operand)
            sample = replace(sample, operands=tuple(fixed))
        yield sample


def few(form, decorations, count):
    return list(dict.fromkeys(distinct(few_of(form, decorations, count))))


def few_of(form, decorations, count):
    """The first samples of a form: registers, addresses, immediates, each decoration once or twice."""
    kinds = form.kinds

    def operand(kind, number, position, high=True):
        return sample_operand(kind, number, position, high, form.mnemonic)

    varied = any(k not in ("al", "ax", "eax", "rax", "cl", "dx", "xmm0", "st0") for k in kinds)
    result = []
    for number in range(count if varied else 1):
        result.append(Sample(tuple(operand(k, number, p, number % 2) for p, k in enumerate(kinds))))
    if "mask!" not in decorations:
        result += accumulators(form)
    required = "mask!" in decorations
    if required:
        result = [Sample(s.operands, mask=n % 7 + 1) for n, s in enumerate(result)]
    elif "mask" in decorations or "zeroing" in decorations:
        for number in range(7):
            operands = tuple(operand(k, number + 1, p, number % 2) for p, k in enumerate(kinds))
            result.append(Sample(operands, number + 1))
            if "zeroing" in decorations:
                result.append(Sample(operands, 7 - number, True))
    roundings = ["rn", "rd", "ru", "rz"] if "rounding" in decorations else ["sae"] if "sae" in decorations else []
    for number, rounding in enumerate(roundings):
        operands = tuple(operand(k, number + 2, p, number % 2) for p, k in enumerate(kinds))
        result.append(Sample(operands, 0, False, rounding))
        if "zeroing" in decorations:
            result.append(Sample(operands, number + 1, True, rounding))
    for prefixes, number in itertools.product(prefix_sets(form.prefixes), range(3 if varied else 1)):
        operands = tuple(operand(k, number * 2, p, False) for p, k in enumerate(kinds))
        result.append(Sample(operands, prefixes=prefixes))
    return result


BASES = ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi"] + [f"r{n}" for n in range(8, 16)]
LIMITS = [0, 1, -1, 127, -127, 128, -128, -129, 255, -256, 0x12345, 0x7FFFFFFF, -0x80000000]


def displacements(steps):
    """Around the limits of displacements of 8 bits, as they are or scaled by EVEX."""
    result = list(LIMITS)
    for step in sorted(steps):
        if step > 1:
            result += [
                step,
                -step,
                127 * step,
                128 * step,
                -128 * step,
                -129 * step,
                step + 1,
                127 * step + 1,
                step // 2,
            ]
    return list(dict.fromkeys(result))


def addresses(kind, steps):
    """Every base and index once or twice, and every displacement of interest with some of them."""
    if kind[0] == "o" or kind in ("sib", "mib"):
        return [memory(kind, n) for n in range(16)]
    result = [memory(kind, n) for n in range(len(ADDRESSES))]
    if kind[0] == "v":
        high = 32 if kind[-1] in "ez" else 16
        for number in range(high):
            offset = displacements(steps)[number % 8]
            index = f"{kind[3]}mm{number}"
            result.append(Mem(kind, BASES[number % 16], index, [1, 2, 4, 8][number % 4], offset))
        return result
    for number, base in enumerate(BASES):
        index = [r for r in BASES if r != "rsp"][(number * 4 + 3) % 15]
        result.append(Mem(kind, base, index if number % 2 else "", [2, 4, 8][number % 3] if number % 2 else 1, 0))
    for number, offset in enumerate(displacements(steps)):
        result.append(
            Mem(kind, BASES[(number * 5 + 3) % 16], "" if number % 3 else "r10", 1 if number % 3 else 4, offset)
        )
    result.append(Mem(kind, "", "r9", 4, 0x40))
    return result


def sweep(form, decorations):
    return list(dict.fromkeys(distinct(sweep_of(form, decorations))))


def sweep_of(form, decorations):
    """Every register in each place, every address of interest, each mask, zeroing and rounding, each prefix."""
    kinds = form.kinds
    result = few(form, decorations, 16)
    mask = 1 if "mask!" in decorations else 0

    def operand(kind, number, position, high):
        return sample_operand(kind, number, position, high, form.mnemonic)

    registers = max([len(TEXT[k]) for k in kinds if k in TEXT], default=0)
    for number in range(registers):
        operands = tuple(operand(k, number, p, True) for p, k in enumerate(kinds))
        result.append(Sample(operands, mask and number % 7 + 1))
    memories = [p for p, k in enumerate(kinds) if is_memory_kind(k)]
    if memories:
        steps = {a.encoding.n for a in form.alternatives if a.encoding.n}
        for number, address in enumerate(addresses(kinds[memories[0]], steps)):
            if form.mnemonic == "bndmk" and address.base == "rip":
                continue
            # Scaled displacements matter with EVEX: for that, a register above 15.
            operands = [operand(k, number, p, True) for p, k in enumerate(kinds)]
            operands[memories[0]] = address
            for place, kind in enumerate(kinds):
                if kind in ("xmme", "ymme", "zmm") and number % 4:
                    operands[place] = Reg(kind, 16 + (number + place) % 16)
            if form.mnemonic.startswith(("v4f", "vp4dp", "v4dp")):
                operands[1] = operand(kinds[1], number, 1, True)
            result.append(Sample(tuple(operands), mask and number % 7 + 1))
            if number % 5 == 0 and "zeroing" in decorations:
                result.append(Sample(tuple(operands), number % 7 + 1, True))
    for rounding in ["rn", "rd", "ru", "rz"] if "rounding" in decorations else ["sae"] if "sae" in decorations else []:
        for number in range(8):
            operands = tuple(operand(k, number * 3, p, number % 2) for p, k in enumerate(kinds))
            result.append(Sample(operands, 0, False, rounding))
            if "mask" in decorations or "zeroing" in decorations:
                result.append(Sample(operands, number % 7 + 1, number % 3 == 0 and "zeroing" in decorations, rounding))
    return result
