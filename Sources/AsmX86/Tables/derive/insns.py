"""nasm's own table, insns.dat: its lines that 64-bit mode can use, and the operands that each takes."""

import os
import re
from dataclasses import dataclass

PATH = os.environ.get("INSNS_DAT", "insns.dat")
CONDITIONS = "o no b c nae ae nb nc e z ne nz be na a nbe s ns p pe np po l nge ge nl le ng g nle".split()
# The size that a flag gives to operands without one.
FLAG_SIZE = {"SB": 8, "SW": 16, "SD": 32, "SQ": 64, "ST": 80, "SO": 128, "SY": 256, "SZ": 512}
DECORATIONS = {"mask", "z", "b16", "b32", "b64", "er", "sae"}


@dataclass(frozen=True)
class Line:
    number: int
    mnemonic: str
    operands: tuple
    code: str
    flags: tuple

    @property
    def text(self):
        return " ".join([self.mnemonic, ",".join(self.operands) or "void", self.code, ",".join(self.flags)])

    @property
    def mnemonics(self):
        """The mnemonics of the line: one, or one for each condition."""
        name = self.mnemonic.lower()
        return [name.replace("cc", c) for c in CONDITIONS] if "cc" in self.mnemonic else [name]

    @property
    def is_evex(self):
        return "evex." in self.code


def read(path=None):
    """(lines that 64-bit mode can use, those that it can't as (line, reason))"""
    usable, others = [], []
    with open(path or PATH) as file:
        for number, text in enumerate(file, 1):
            match = re.match(r"^([^;\s]\S*)\s+(\S+)\s+(\[.*?\]|\S+)\s+(\S+)\s*$", text.rstrip("\n"))
            if not match:
                continue
            operands = () if match[2] == "void" else tuple(match[2].split(","))
            code = re.sub(r"\s+", " ", match[3])
            line = Line(number, match[1], operands, code, tuple(match[4].split(",")))
            if match[2] == "ignore" or "resb" in code or code == "ignore":
                others.append((line, "directive"))
            elif "NOLONG" in line.flags or ":" in match[2]:
                others.append((line, "not in 64-bit mode"))
            else:
                usable.append(line)
    return usable, others


@dataclass(frozen=True)
class Operand:
    """One way to read an operand of a line."""

    kind: str  # as in the table; "mem" and "imm" where the line doesn't say which
    decorations: frozenset = frozenset()
    keyword: str = ""  # to, near, short, far

    @property
    def broadcast(self):
        return next((int(d[1:]) for d in self.decorations if d[0] == "b"), 0)


VECTOR_SIZE = {"mmxrm": 64, "xmmrm": 0, "ymmrm": 256, "zmmrm": 512}
FIXED = {"fpu0": "st0", "xmm0": "xmm0"}
CLASS = {
    "reg_sreg": "sreg", "reg_creg": "cr", "reg_dreg": "dr", "reg_treg": "tr", "fpureg": "st", "mmxreg": "mm",
    "tmmreg": "tmm", "bndreg": "bnd", "reg32na": "r32",
}  # fmt: skip


def operand_ways(token, line):
    """The kinds that an operand of insns.dat can be."""
    base, *modifiers = token.rstrip("*").split("|")
    decorations = frozenset(m for m in modifiers if m in DECORATIONS)
    keyword = next((m for m in modifiers if m in ("to", "near", "short", "far")), "")
    high = "e" if line.is_evex else ""

    def vector(letter):
        return f"{letter}mm{high if letter != 'z' else ''}"

    kinds = []
    match = re.match(r"^(rm|mmxrm|xmmrm|ymmrm|zmmrm|krm)(\d*)$", base)
    if match:
        family, size = match[1], int(match[2] or VECTOR_SIZE.get(match[1], 0))
        register = {"rm": f"r{match[2]}", "krm": "k", "mmxrm": "mm"}.get(family) or vector(family[0])
        kinds = [register, f"m{size}" if size else "mem"]
    elif re.match(r"^reg(8|16|32|64)$", base):
        kinds = ["r" + base[3:]]
    elif base in CLASS:
        kinds = [CLASS[base]]
    elif base in FIXED:
        kinds = [FIXED[base]]
    elif base.startswith("reg_"):
        kinds = [base[4:]]
    elif base == "unity":
        kinds = ["one"]
    elif re.match(r"^[xyz]mmreg$", base):
        kinds = [vector(base[0])]
    elif re.match(r"^kreg\d*$", base):
        kinds = ["k"]
    elif base == "mem_offs":
        kinds = ["moffs"]
    elif re.match(r"^mem\d+$", base):
        kinds = ["m" + base[3:]]
    elif base == "mem":
        kinds = ["mem"]
    elif re.match(r"^[xyz]mem(32|64)$", base):
        kinds = [f"v{base[4:]}{base[0]}{high if base[0] != 'z' else ''}"]
    elif base.startswith(("imm", "sbyte", "sdword", "udword")):
        kinds = ["target" if re.search(r"\brel8?\b", line.code) else "imm"]
    else:
        raise ValueError(f"{line.number}: {base}")
    return [Operand(k, decorations, keyword) for k in kinds]
