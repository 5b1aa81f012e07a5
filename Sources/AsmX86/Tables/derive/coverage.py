"""Counts iced's codes and nasm's lines, and finds those that neither a form nor an exception stands for."""

import collections
import itertools
import os
import sys

from iced_x86 import OpCodeInfo

from .encodings import encoding_of, parse
from .iced import CODE, MNEMONIC, codes, ways
from .insns import operand_ways, read
from .kinds import kinds_of
from .scope import NASM_NAME, excluded

TABLES = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Rows:
    """The rows of instructions.tsv, to look up forms and encodings in."""

    def __init__(self, lines):
        self.kinds = collections.defaultdict(list)  # mnemonic → kinds, decorations
        self.encodings = collections.defaultdict(set)  # mnemonic → encodings without places and constraints
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            kinds = () if fields[1] == "-" else tuple(fields[1].split(","))
            self.kinds[fields[0]].append(kinds)
            for text in fields[14].split(";"):
                self.encodings[fields[0]].add(signature(parse(text)))

    @classmethod
    def of_file(cls, path):
        with open(path) as file:
            return cls([line for line in file if not line.startswith("#")])

    def takes(self, mnemonic, kinds):
        """Whether a form of the mnemonic takes operands of these kinds."""
        return any(len(k) == len(kinds) and all(map(accepts_kind, k, kinds)) for k in self.kinds.get(mnemonic, ()))


def signature(encoding):
    return (
        encoding.scheme, encoding.pp, encoding.map, encoding.w, encoding.l, encoding.opcode, encoding.modrm,
        "o16" in encoding.constraints, "a32" in encoding.constraints,
    )  # fmt: skip


# What an operand of a code or line becomes in a form that stands for it.
WIDER = {
    "i16s8": {"i16", "s8"}, "i32s8": {"i32", "s8"}, "i64s8": {"i32s", "s8", "i64"}, "one": {"i8", "u8"},
    "i32s": {"i64"},
    "i32": {"i64"}, "rel8": {"rel"}, "xmm": {"xmme"}, "ymm": {"ymme"}, "al": {"r8"}, "ax": {"r16"}, "eax": {"r32"},
    "rax": {"r64"}, "u4": {"i8"}, "fs": {"sreg"}, "gs": {"sreg"},
}  # fmt: skip
ANY_IMMEDIATE = {"i8", "u8", "s8", "u4", "i16", "i32", "i32s", "i64"}


def accepts_kind(form, kind):
    if form == kind or form in WIDER.get(kind, ()):
        return True
    if kind == "imm":
        return form in ANY_IMMEDIATE
    if kind == "target":
        return form in ("rel", "rel8")
    if kind == "moffs":
        return form[0] == "o" and form[1:].isdigit()
    if kind == "mem":
        return form[0] in "mnf" and form != "mm" or form in ("sib", "mib")
    if kind[0] == "m" and kind[1:].isdigit():
        return form in ("n" + kind[1:], "n", "f" + str(int(kind[1:])))
    if kind == "i8":
        return form == "u8"
    return False


def codes_without_form(rows):
    """Codes that no row encodes; and those with a row that lacks some of their operands: [(name, missing kinds)]"""
    missing, partial = [], []
    for code in codes():
        if excluded(code):
            missing.append(CODE[code])
            continue
        info = OpCodeInfo(code)
        mnemonic = NASM_NAME.get(CODE[code], MNEMONIC[info.mnemonic].lower())
        found, lacking = False, []
        for way in ways(code):
            for broadcast in (False, True) if info.can_broadcast and any(way) else (False,):
                kinds = tuple(k for k in kinds_of(code, way, broadcast) if k is not None)
                found |= signature(encoding_of(code, way, broadcast)) in rows.encodings.get(mnemonic, ())
                if not rows.takes(mnemonic, kinds):
                    lacking.append(kinds)
        if not found:
            missing.append(CODE[code])
        elif lacking:
            partial.append((CODE[code], lacking))
    return missing, partial


def line_kinds(line):
    """The operand kinds that a line takes, with broadcasts, but without left-out operands."""
    for chosen in itertools.product(*(operand_ways(t, line) for t in line.operands)):
        yield tuple(o.kind for o in chosen)
        broadcast = [p for p, o in enumerate(chosen) if o.broadcast and o.kind[0] == "m" and o.kind[1:].isdigit()]
        for position in broadcast:
            operand = chosen[position]
            kinds = [o.kind for o in chosen]
            kinds[position] = f"b{operand.broadcast}x{int(operand.kind[1:]) // operand.broadcast}"
            yield tuple(kinds)


def lines_without_form(rows):
    """Usable lines none of whose operands a form takes; and those with some that none takes: [(line, missing kinds)]"""
    missing, partial = [], []
    for line in read()[0]:
        taken, lacking = 0, []
        for mnemonic, kinds in itertools.product(line.mnemonics, line_kinds(line)):
            if rows.takes(mnemonic, kinds):
                taken += 1
            else:
                lacking.append((mnemonic, kinds))
        if not taken:
            missing.append(line)
        elif lacking:
            partial.append((line, lacking))
    return missing, partial


def read_exceptions(path):
    """The sources in exceptions.tsv, and how many of each class."""
    sources, classes = set(), collections.Counter()
    with open(path) as file:
        for line in file:
            if not line.startswith("#"):
                source, kind, _ = line.rstrip("\n").split("\t")
                sources.add(source)
                classes[source.split(":")[0], kind] += 1
    return sources, classes


def report():
    """Prints the counts; returns what neither a row nor an exception stands for."""
    rows = Rows.of_file(f"{TABLES}/instructions.tsv")
    sources, classes = read_exceptions(f"{TABLES}/exceptions.tsv")
    missing, partial = codes_without_form(rows)
    names = [f"iced:{n}" for n in missing] + [f"iced:{n}" for n, _ in partial]
    total = sum(1 for _ in codes())
    print(f"iced: {total} codes of 64-bit mode, {total - len(missing)} in a row")
    missing, partial = lines_without_form(rows)
    lines = read()[0]
    print(f"insns.dat: {len(lines)} lines usable in 64-bit mode, {len(lines) - len(missing)} with a row")
    names += [f"insns.dat:{line.text}" for line in missing] + [f"insns.dat:{line.text}" for line, _ in partial]
    for (source, kind), count in sorted(classes.items()):
        print(f"  exceptions of {source}, {kind}: {count}")
    unaccounted = [n for n in names if n not in sources]
    for name in unaccounted:
        print("unaccounted for:", name, file=sys.stderr)
    stale = sources - set(names)
    for name in sorted(stale):
        print("has a row by now:", name, file=sys.stderr)
    return unaccounted + sorted(stale)
