"""Column 15: how a form is encoded, from iced's description of a code; and back from text."""

import re
from dataclasses import dataclass, replace

from iced_x86 import EncodingKind, MandatoryPrefix, OpCodeInfo, OpCodeTableKind

from .iced import FIXED, IMMEDIATE_FIELD, KIND, STRING, TUPLE, names

SCHEME = {
    EncodingKind.LEGACY: "legacy", EncodingKind.VEX: "vex", EncodingKind.EVEX: "evex", EncodingKind.XOP: "xop",
    EncodingKind.D3NOW: "3dnow",
}  # fmt: skip
MAP = {
    "NORMAL": "op", "T0F": "0F", "T0F38": "0F38", "T0F3A": "0F3A", "MAP5": "map5", "MAP6": "map6", "MAP8": "xop8",
    "MAP9": "xop9", "MAP10": "xopA",
}  # fmt: skip
PREFIX = {"NONE": "np", "PNP": "np", "P66": "66", "PF3": "F3", "PF2": "F2"}
TABLE_NAME, PREFIX_NAME = names(OpCodeTableKind), names(MandatoryPrefix)
IMMEDIATE = {
    "IMM8": "ib", "IMM16": "iw", "IMM32": "id", "IMM64": "iq", "IMM8SEX16": "ibs", "IMM8SEX32": "ibs",
    "IMM8SEX64": "ibs", "IMM32SEX64": "ids", "IMM8_CONST_1": "one", "IMM4_M2Z": "i4",
}  # fmt: skip


@dataclass(frozen=True)
class Encoding:
    scheme: str
    pp: str
    map: str
    w: str
    l: str  # noqa: E741
    n: int
    opcode: str
    modrm: str
    places: str
    immediates: tuple
    constraints: tuple

    def __str__(self):
        head = [self.scheme, self.pp, self.map, self.w]
        if self.scheme not in ("legacy", "3dnow"):
            head.append(self.l)
        if self.n:
            head.append(f"N{self.n}")
        return " ".join(
            [".".join(head), self.opcode, self.modrm, self.places or "-", *self.immediates, *self.constraints]
        )

    def with_places(self, places):
        return replace(self, places=places)


CONSTRAINTS = ("o16", "a32", "wait", "acc0", "acc1", "acc2", "notacc")


def parse(text):
    head, opcode, modrm, places, *rest = text.split(" ")
    head = head.split(".")
    n = int(head.pop()[1:]) if re.match(r"N\d", head[-1]) else 0
    scheme, pp, map_, w = head[:4]
    return Encoding(
        scheme, pp, map_, w, head[4] if len(head) > 4 else "", n, opcode, modrm, places.strip("-"),
        tuple(r for r in rest if r not in CONSTRAINTS), tuple(r for r in rest if r in CONSTRAINTS),
    )  # fmt: skip


def encoding_of(code, way, broadcast=False):
    """How a code is encoded, with the chosen alternatives of register or memory."""
    info = OpCodeInfo(code)
    scheme = SCHEME[info.encoding]
    text = info.op_code_string
    places, immediates = "", []
    has_register_field = has_modrm = False
    kind_names = [KIND[k] for k in info.op_kinds()]
    is_string = any(n in STRING and n != "SEG_RDI" for n in kind_names)
    for name in kind_names:
        if is_string or name == "SEG_RDI":
            continue
        if name in FIXED:
            places += "x"
        elif name in IMMEDIATE_FIELD:
            places += "J" if "I" in places else "I"
            immediates.append(IMMEDIATE[name])
        elif name.startswith("BR") or name.startswith("XBEGIN"):
            places += "D"
            immediates.append("cb" if name.endswith("1") else "cw" if name.endswith("2") else "cd")
        elif name == "MEM_OFFS":
            places += "A"
        elif name.endswith("_VVVV"):
            places += "V"
        elif name.endswith("_OPCODE"):
            places += "O"
        elif re.search(r"_IS[45]$", name):
            places += "S"
        elif name.endswith(("_REG", "_REG_MEM")) and name != "STI_OPCODE":
            places += "R"
            has_register_field = has_modrm = True
        elif name.endswith("_RM") or "_OR_MEM" in name or name.startswith("MEM") or name == "SIBMEM":
            places += "M"
            has_modrm = True
        else:
            raise ValueError(name)
    if "S" in places:
        # The byte of the fourth register; its low bits hold the immediate, if there is one.
        immediates = [i for i in immediates if i != "i4"] + (["is4i"] if "i4" in immediates else ["is4"])
    digits = 2 * info.op_code_len
    opcode = f"{info.op_code:0{digits}X}"
    group = info.group_index
    ternary = re.search(r"11:(rrr|\d\d\d):(\d\d\d)$", text)
    if "O" in places:
        modrm = "+r"
    elif group >= 0:
        modrm = f"/{group}"
    elif has_register_field or has_modrm:
        modrm = "/r" if has_register_field else "/0"
    else:
        modrm = "-"
    if not has_modrm and group >= 0:
        # A byte of ModRM without an operand in it: iced has it in the opcode where both fields are fixed.
        modrm = "-"
        opcode += f"{0xC0 | group << 3:02X}"
    if ternary and ternary[1].isdigit():
        modrm = f"/{int(ternary[1], 2)}"
    constraints = []
    if info.operand_size == 16:
        constraints.append("o16")
    if info.address_size == 32:
        constraints.append("a32")
    if info.fwait:
        constraints.append("wait")
    if scheme in ("legacy", "3dnow"):
        w = "W1" if re.search(r"\bo64\b", text) and not default_64(info) else "W0"
        l = ""  # noqa: E741
    else:
        w = "WIG" if info.is_wig else f"W{info.w}"
        length = re.match(r"\w+\.(\w+)", text)[1]
        l = length if length in ("L0", "L1", "LIG", "128", "256", "512") else "128"  # noqa: E741
        if length == "LZ":
            l = "L0"  # noqa: E741
    n = 0
    if scheme == "evex" and any(way):
        n = compressed(TUPLE[info.tuple_type], broadcast)
    return Encoding(
        scheme, PREFIX[PREFIX_NAME[info.mandatory_prefix]], MAP[TABLE_NAME[info.table]], w, l, n, opcode, modrm, places,
        tuple(immediates), tuple(constraints),
    )  # fmt: skip


def default_64(info):
    """Whether the operand size is 64 bits without REX.W."""
    return info.default_op_size64 or info.force_op_size64


def compressed(tuple_name, broadcast):
    """By what EVEX's 8-bit displacement is scaled: N64 and so on, N64B4 with the size of a broadcast element."""
    match = re.match(r"N(\d+)(?:B(\d+))?", tuple_name)
    return int(match[2] if broadcast else match[1])
