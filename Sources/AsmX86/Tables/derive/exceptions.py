"""exceptions.tsv: what neither set has a form for, one by one, with the reason."""

import re
import sys
from importlib.metadata import version

from iced_x86 import Code, OpCodeInfo

from . import nasm
from .coverage import Rows, codes_without_form, lines_without_form
from .scope import excluded, excluded_line

# Codes without a row of their own: class, reason, by a pattern of iced's name. The first that matches is the reason.
CODE_REASONS = [
    (r"^(LLDT|LTR|VERR|VERW|LMSW|SLDT)_|^MOV_(SREG|R64M16)_",
     "operand-size", "the processor uses 16 bits whatever the operand size; NASM writes no prefix for it"),
    (r"^(TPAUSE|UMWAIT)_R64$",
     "operand-size", "REX.W has no meaning here; the form with a 32-bit register stands for it"),
    (r"^(VEX_V|EVEX_V)?(P(INSR|EXTR)[BW]|EXTRACTPS|PMOVMSKB|MOVMSKP[SD])_.*R64",
     "operand-size",
     "REX.W or VEX.W has no meaning here; NASM leaves it 0, the upper half of the register is 0 anyway"),
    (r"^(INVPCID|ENQCMDS?)_R64_", "operand-size", "the operand size is fixed, but NASM writes REX.W"),
    (r"^NOP[WQ]$", "operand-size", "nop with a prefix that changes nothing"),
    (r"^(MONITORX?D|VMRUND|VMLOADD|VMSAVED|PVALIDATED|INVLPGB[DW])$|^X(SHA1|SHA256|STORE|CRYPT\w+)_32$",
     "address-32", "addresses by a 32-bit register, which the text has no operand for"),
    (r"^[LMS]FENCE_[EF]", "alternate-encoding", "the fence with another ModRM byte; NASM writes the first"),
    (r"^PREFETCHRESERVED\d", "reserved-nop", "a prefetch without a meaning yet, nor a name in NASM"),
    (r"_DCD0$|_DCD8$|_DDC8$|_DED0$|_DFC8$|_DFD0$|_DFD8$",
     "alternate-encoding", "undocumented x87 opcode that does what a documented one does"),
    (r"_F[67]R1$", "alternate-encoding", "test with opcode extension 1; NASM writes 0"),
]  # fmt: skip

# Lines without a form: class, reason, by what the line is.
OLD_LINES = re.compile(r"^(SALC|JMPE|IBTS|XBTS|UMOV|LOADALL|FSETPM|PCOMMIT|SMI)$")


def line_reason(line):
    given = excluded_line(line)
    if given:
        return given
    name, operands = line.mnemonic, ",".join(line.operands)
    if "CYRIX" in line.flags:
        return "old-processor", "Cyrix only"
    if name == "SALC":
        return "old-processor", "invalid in 64-bit mode, though NASM assembles it there"
    if name == "POP" and operands == "reg_cs":
        return "old-processor", "8086 only: the opcode is the first byte of others since"
    if "IA64" in line.flags:
        return "old-processor", "jumps to Itanium's own instructions"
    if OLD_LINES.match(name) or "OBSOLETE" in line.flags:
        return "old-processor", "undocumented or gone since the 486"
    if name in ("UD1", "UD2B") and not operands:
        return "incomplete", "the opcode alone; what follows would become its ModRM byte"
    if name == "LEA" and operands.endswith("imm"):
        return "shorthand", "an address without brackets; the form with memory stands for it"
    if name in ("BNDLDX", "BNDSTX") and "reg64" in operands:
        return "shorthand", "index outside the brackets; the form with it inside stands for it"
    if re.search(r"(^|,)reg32,mem512|^reg32,mem512", operands):
        return "address-32", "the address would need 32-bit registers"
    if "reg8" in operands or "rm8" in operands:
        return (
            "operand-size",
            "NASM takes the 32-bit register's number from a byte register; the form with 32 bits stands for it",
        )
    if any(f in line.flags for f in ("AVX512FP16", "AVX512BF16", "AVXNECONVERT", "AVX5124FMAPS", "AVX5124VNNIW")):
        return "mistaken-line", "operands that the instruction doesn't have; the form with the right ones is a row"
    return None


# Operands of a line with a form that none of its forms takes.
def partial_reason(line, lacking):
    words = "; ".join(f"{m} {','.join(k)}" for m, k in lacking[:2]) + (" …" if len(lacking) > 2 else "")
    name = line.mnemonic
    if name in ("MOV",) and "reg_sreg" in line.operands:
        return "operand-size", f"{words}: memory is 16 bits whatever the operand size"
    if name.startswith("PUNPCKL"):
        return "mistaken-line", f"{words}: the instruction reads 32 bits; the row has no keyword"
    if re.match(r"V?CMP\w*S[SD]$", name):
        return "mistaken-line", f"{words}: NASM wants another size than the instruction reads; the row has no keyword"
    if name in ("PINSRB", "VPINSRB"):
        return "operand-size", f"{words}: NASM takes the 32-bit register's number from a byte register"
    if any(f in line.flags for f in ("AVX512FP16", "AVX512BF16")):
        return "mistaken-line", f"{words}: sizes that the instruction doesn't have; a row has the right ones"
    return None


def make(row_lines, failed):
    """([(source, class, reason)], [what has no reason])"""
    rows = Rows(row_lines)
    result, unexplained = [], []
    missing, partial = codes_without_form(rows)
    for name in missing:
        code = getattr(Code, name)
        reason = excluded(code) or failed.get(name)
        reason = reason or next((r[1:] for r in CODE_REASONS if re.search(r[0], name)), None)
        if not reason and rows.kinds.get(mnemonic_of(code)):
            reason = (
                "alternate-encoding",
                f"{OpCodeInfo(code).instruction_string}: NASM writes this text with another opcode",
            )
        record(result, unexplained, f"iced:{name}", reason)
    for name, lacking in partial:
        reason = failed.get(name) or next((r[1:] for r in CODE_REASONS if re.search(r[0], name)), None)
        record(result, unexplained, f"iced:{name}", reason)
    missing, partial = lines_without_form(rows)
    for line in missing:
        record(result, unexplained, f"insns.dat:{line.text}", line_reason(line))
    for line, lacking in partial:
        record(result, unexplained, f"insns.dat:{line.text}", partial_reason(line, lacking))
    return result, unexplained


def mnemonic_of(code):
    return OpCodeInfo(code).instruction_string.split()[0].lower()


def record(result, unexplained, source, reason):
    if reason:
        result.append((source, *reason))
    else:
        unexplained.append(source)


HEADER = [
    "# What has no row in instructions.tsv, or not for all its operands, and why. Made by make_instructions.py.",
    "# Columns: source (iced: code of iced-x86 {iced}, insns.dat: line of nasm {nasm}'s table), class, reason.",
]


def write(path, row_lines, failed):
    """Writes exceptions.tsv; returns what has no reason."""
    result, unexplained = make(row_lines, failed)
    with open(path, "w") as file:
        for line in HEADER:
            file.write(line.format(iced=version("iced-x86"), nasm=nasm.version()) + "\n")
        for row in sorted(set(result)):
            file.write("\t".join(row) + "\n")
    for source in unexplained:
        print("no reason for:", source, file=sys.stderr)
    return unexplained
