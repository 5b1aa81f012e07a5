"""Forms that only nasm has: other names, fixed immediates, repeated operands; found by reading back its bytes."""

import itertools
import re
from dataclasses import replace

from iced_x86 import Code, OpCodeInfo, OpKind, Register, RegisterExt

from .effects import effects_of
from .encoder import Imm, Mem, Reg, Target
from .encodings import encoding_of
from .forms import Alternative, Form
from .iced import CODE, KIND, MNEMONIC, OPTION_SETS, STRING, memory_bits, ways
from .insns import FLAG_SIZE, operand_ways, read
from .kinds import FIXED_KINDS, RAW_IMMEDIATE, SIZES, is_memory_kind, memory_kind
from .nasm import SLOT, assemble
from .proof import decode_all, register_value
from .samples import TEXT, Sample, text
from .scope import ALSO, EXTRA_ALIASES, NASM_NAME, excluded, excluded_line

# A number of its own for each operand, so that the decoder's operands can be told apart.
REGISTER_NUMBERS = [13, 14, 11, 10, 9]
SMALL_NUMBERS = [2, 4, 5, 6, 7]
HIGH_NUMBERS = [19, 26, 29, 23, 30]
IMMEDIATE_VALUES = [0x47, 0x35]


def number_for(kind, position):
    if kind in ("mm", "k", "tmm", "st", "dr"):
        return SMALL_NUMBERS[position]
    if kind == "bnd":
        return 1 + position
    if kind == "sreg":
        return 4 + position % 2
    if kind == "cr":
        return 3
    if kind in ("xmme", "ymme", "zmm"):
        return HIGH_NUMBERS[position]
    return REGISTER_NUMBERS[position]


def candidates(line, known):
    """Sample operands of each way to write a line that no form stands for: (mnemonic, ways, operands)"""
    sets = [operand_ways(t, line) for t in line.operands]
    for mnemonic in line.mnemonics:
        for chosen in itertools.product(*sets):
            if any(o.keyword in ("to", "near", "short") for o in chosen) or any(o.kind == "tr" for o in chosen):
                continue
            for broadcast in (False, True) if any(o.broadcast and o.kind[0] == "m" for o in chosen) else (False,):
                for memory_size, wide in itertools.product(sizes(line, chosen, broadcast), (False, True)):
                    if not wide or any(re.match(r"imm(16|32)?(\||$)", o) for o in line.operands):
                        yield mnemonic, chosen, sample_operands(chosen, memory_size, broadcast, line, wide)


def sizes(line, chosen, broadcast):
    """The sizes to try for a memory operand that the line leaves open; None for no keyword."""
    memory = [o for o in chosen if o.kind == "mem"]
    if not memory or broadcast:
        return [None]
    flagged = [FLAG_SIZE[f] for f in line.flags if f in FLAG_SIZE]
    return [0] + (flagged or SIZES)


def sample_operands(chosen, memory_size, broadcast, line, wide=False):
    result, immediates = [], 0
    for position, operand in enumerate(chosen):
        kind = operand.kind
        if kind == "imm":
            result.append(Imm("i32", 0x1235 if wide else IMMEDIATE_VALUES[immediates]))
            immediates += 1
        elif kind == "one":
            result.append(Imm("i8", 1))
        elif kind == "target":
            result.append(Target("rel", 0x200 if wide else 0x20))
        elif kind == "moffs":
            result.append(Mem("o64", displacement=0x1122334455667788))
        elif kind[0] == "v" and kind[1].isdigit():
            index = f"{kind[3]}mm{21 if line.is_evex else 5}"
            result.append(Mem(kind, "r8", index, 4, 0x1000))
        elif kind == "mem" or kind[0] == "m" and kind[1:].isdigit():
            size = memory_size if kind == "mem" else int(kind[1:])
            if broadcast and operand.broadcast and size:
                name = f"b{operand.broadcast}x{size // operand.broadcast}"
            elif operand.keyword == "far":
                name = f"f{size}" if size else "n"
            else:
                name = f"m{size}" if size else "n"
            mib = any(word in line.flags for word in ("MIB",)) or "mib" in line.code
            result.append(Mem(name, "r8", "" if mib else "rdi", 1 if mib else 4, 0x1000))
        elif kind in TEXT:
            result.append(Reg(kind, number_for(kind, position)))
        elif kind in FIXED_KINDS:
            result.append(fixed_register(kind))
        else:
            raise ValueError(kind)
    return tuple(result)


def fixed_register(kind):
    for name, table in TEXT.items():
        if kind in table and name not in ("xmme", "ymme"):
            return Reg(name, table.index(kind))
    raise ValueError(kind)


def find(known):
    """Forms from insns.dat whose mnemonic and operands no known form has: {(mnemonic, kinds): Form}"""
    lines, _ = read()
    jobs = []
    for line in lines:
        if excluded_line(line):
            continue
        for mnemonic, chosen, operands in candidates(line, known):
            kinds = tuple(c.kind if c.kind in FIXED_KINDS else o.kind for c, o in zip(chosen, operands))
            if mnemonic not in known or not covered(known[mnemonic], kinds, chosen):
                prefix = "{vex} " if "LATEVEX" in line.flags else ""
                mask = (
                    1 if any("mask" in o.decorations for o in chosen) and "mem32|mask" in "".join(line.operands) else 0
                )
                jobs.append((line, mnemonic, chosen, operands, prefix + text(mnemonic, kinds, Sample(operands, mask))))
    forms = {}
    found = assemble([job[-1] for job in jobs])
    for number, (job, (code, _)) in enumerate(zip(jobs, found)):
        if code is not None:
            derived = derive(job, code, SLOT * number, known)
            if derived:
                add(forms, *derived)
    return forms


def covered(kind_lists, kinds, chosen):
    """Whether a known form of the mnemonic takes these operands."""
    return any(len(k) == len(kinds) and all(map(accepts, k, kinds)) for k in kind_lists)


def accepts(kind, sample):
    """Whether a form's operand kind takes what a sample of insns.dat has."""
    if kind == sample or {kind, sample} <= {"xmm", "xmme"} or {kind, sample} <= {"ymm", "ymme"}:
        return True
    if sample in ("i8", "i32") and (kind in ("i8", "u8", "s8", "u4", "i16", "i32", "i32s", "i64")):
        return True
    if sample == "rel":
        return kind == "rel8"
    if sample == "n":
        return is_memory_kind(kind) and kind[0] in "mn" or kind in ("sib", "mib")
    if sample[0] == "m" and sample[1:].isdigit():
        return kind == "n" + sample[1:] or kind == "n"
    if sample[0] == "o":
        return kind[0] == "o"
    if sample in ("al", "ax", "eax", "rax"):
        return kind == {"al": "r8", "ax": "r16", "eax": "r32", "rax": "r64"}[sample]
    if sample in ("es", "cs", "ss", "ds", "fs", "gs"):
        return kind == "sreg"
    return False


def same_register(operand, register):
    return register == register_value(TEXT[operand.kind][operand.number])


def same_any_width(operand, register):
    wanted = register_value(TEXT[operand.kind][operand.number])
    return RegisterExt.full_register(register) == RegisterExt.full_register(wanted)


def match_operand(instruction, position, operands):
    """Which written operand the decoder's operand is: (index or None, whether of another width)"""
    kind = instruction.op_kind(position)
    for index, operand in enumerate(operands):
        if kind == OpKind.REGISTER and isinstance(operand, Reg):
            if same_register(operand, instruction.op_register(position)):
                return index, False
        elif kind == OpKind.MEMORY and isinstance(operand, Mem):
            return index, False
        elif isinstance(operand, Target) and is_branch(kind):
            return index, False
        elif isinstance(operand, Imm) and kind not in (OpKind.REGISTER, OpKind.MEMORY) and not is_branch(kind):
            if instruction.immediate(position) == operand.value:
                return index, False
    if kind == OpKind.REGISTER:
        for index, operand in enumerate(operands):
            # A general register of another width; of a vector it would be another operand.
            if (
                isinstance(operand, Reg)
                and operand.kind[0] == "r"
                and same_any_width(operand, instruction.op_register(position))
            ):
                return index, True
    return None, False


def is_branch(kind):
    return kind in (OpKind.NEAR_BRANCH16, OpKind.NEAR_BRANCH32, OpKind.NEAR_BRANCH64)


def derive(job, code, origin, known):
    """(form key, Alternative, canonical mnemonic, pseudo) from what nasm made of a sample, or None."""
    line, mnemonic, chosen, operands, _ = job
    for option in OPTION_SETS:
        instruction, length = decode_all(code, origin, option, has_wait=code[0] == 0x9B)
        if instruction.code != Code.INVALID and not code[length:].strip(b"\xcc"):
            break
    else:
        return None
    info = OpCodeInfo(instruction.code)
    if excluded(instruction.code):
        return None
    way = tuple(
        instruction.op_kind(p) == OpKind.MEMORY and KIND[info.op_kind(p)] not in STRING for p in range(info.op_count)
    )  # fmt: skip
    if way not in ways(instruction.code):
        return None
    broadcast = instruction.is_broadcast
    encoding = encoding_of(instruction.code, way, broadcast)
    positions = [p for p in range(instruction.op_count) if KIND[info.op_kind(p)] not in STRING]
    if len(positions) != len(encoding.places):
        positions = []
    order, any_width, places, immediates = [], False, ["x"] * len(operands), list(encoding.immediates)
    fixed, place = [], 0
    for position, letter in zip(positions, encoding.places):
        index, other_width = match_operand(instruction, position, operands)
        order.append(index)
        any_width |= other_width
        if letter in "IJ":
            if index is None:
                immediates[place] = f"ib={instruction.immediate(position) & 0xFF:02X}"
            place += 1
        if index is None:
            if letter not in "xIJ" and not (letter == "O" and instruction.op_register(position)):
                return None
            if letter == "O":
                fixed.append(instruction.op_register(position))
            continue
        places[index] = letter if places[index] == "x" else "B" if {places[index], letter} == {"R", "M"} else "?"
    if "?" in places or any(p == "x" and c.kind not in FIXED_KINDS and c.kind != "one" for p, c in zip(places, chosen)):
        return None
    if fixed:
        # faddp without operands: the register is in the opcode.
        last = int(encoding.opcode[-2:], 16) + RegisterExt.number(fixed[0])
        encoding = replace(encoding, opcode=encoding.opcode[:-2] + f"{last:02X}", modrm="-")
    if any_width and any(c.kind == "r8" for c in chosen):
        # nasm takes a byte register for a 32-bit one by its number, so ah would be esp.
        return None
    encoding = replace(encoding, places="".join(places), immediates=tuple(immediates))
    kinds = tuple(kind_of(c, o, instruction, way, broadcast) for c, o in zip(chosen, operands))
    if None in kinds:
        return None
    decoded_kinds = [None] * instruction.op_count
    for position, index in zip(positions, order):
        if index is not None:
            decoded_kinds[position] = kinds[index]
    effect = effects_of(instruction, way, decoded_kinds)
    effect = effect._replace(**access_of(effect, positions, order, operands, decoded_kinds))
    alternative = Alternative(encoding, instruction.code, effect, broadcast, tuple(order), any_width=any_width)
    canonical = NASM_NAME.get(CODE[instruction.code], MNEMONIC[info.mnemonic].lower())
    if mnemonic in known and canonical != mnemonic and canonical not in ALSO.get(mnemonic, ()):
        return None
    return (mnemonic, kinds), alternative, canonical, any(i.startswith("ib=") for i in immediates)


def kind_of(chosen, operand, instruction, way, broadcast):
    """The table kind of a sample's operand; None if nasm made something else of it."""
    if isinstance(operand, Mem):
        kind = memory_kind(instruction.code, way, broadcast)
        said, found = operand.kind, memory_bits(instruction)
        if (
            (said[0] == "b" or broadcast)
            and said != kind
            or said[0] == "m"
            and said[1:].isdigit()
            and int(said[1:]) != found
        ):
            return None
        return kind
    if isinstance(operand, Imm):
        info = OpCodeInfo(instruction.code)
        immediate = [RAW_IMMEDIATE[n] for n in (KIND[k] for k in info.op_kinds()) if n in RAW_IMMEDIATE]
        return immediate[-1] if immediate else "i8"
    if isinstance(operand, Target):
        return "rel8" if KIND[OpCodeInfo(instruction.code).op_kind(0)].endswith("1") else "rel"
    return chosen.kind


def access_of(effect, positions, order, operands, decoded_kinds):
    """Access by written operand, where the decoder has them in another order, twice, or only as implicit registers."""
    by_position = dict(zip([p for p, k in enumerate(decoded_kinds) if k is not None], effect.access.split(",")))
    implicit = dict(item.split(":") for item in effect.implicit.split(",") if item != "-")
    access = []
    for index, operand in enumerate(operands):
        words = {by_position[p] for p, i in zip(positions, order) if i == index}
        if not words and isinstance(operand, Reg):
            full = RegisterExt.full_register(register_value(TEXT[operand.kind][operand.number]))
            for name in [n for n in implicit if RegisterExt.full_register(getattr(Register, n.upper())) == full]:
                words.add(implicit.pop(name))
        if len(words) > 1:
            words = {"rw"} if words & {"w", "rw"} and words & {"r", "rw"} else {"rcw"}
        access.append(words.pop() if words else "n")
    return {
        "access": ",".join(access) or "-",
        "implicit": ",".join(f"{r}:{a}" for r, a in sorted(implicit.items())) or "-",
    }


def extra_aliases(forms):
    """Names without a line of their own."""
    result = {}
    for alias, canonical in EXTRA_ALIASES.items():
        for (mnemonic, kinds), form in forms.items():
            if mnemonic == canonical:
                result[alias, kinds] = replace(form, mnemonic=alias, canonical=canonical)
    return result


def add(forms, key, alternative, canonical, pseudo):
    form = forms.setdefault(key, Form(*key))
    form.canonical, form.is_pseudo = canonical, form.is_pseudo or pseudo
    if alternative.encoding not in [a.encoding for a in form.alternatives]:
        form.alternatives.append(alternative)
