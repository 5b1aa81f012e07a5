"""Which of iced's codes can't be a form, by class and reason; and what nasm calls a code where iced says otherwise."""

import re

from iced_x86 import DecoderOptions, EncodingKind, OpCodeInfo

from .iced import CODE, KIND

# nasm's name where iced's mnemonic has another meaning in nasm, or none.
NASM_NAME = {
    "IRETW": "iretw", "POPFW": "popfw", "PUSHFW": "pushfw", "RETFW": "retfw", "RETFW_IMM16": "retfw", "RETFQ": "retfq",
    "RETFQ_IMM16": "retfq", "RETFD": "retf", "RETFD_IMM16": "retf", "RETNW": "retw", "RETNW_IMM16": "retw",
    "WAIT": "fwait",
    # nasm gives pmulhrw's name to nobody: a for AMD's, c for Cyrix's.
    "D3NOW_PMULHRW_MM_MMM64": "pmulhrwa",
}  # fmt: skip
# Mnemonics that the decoder knows, of which nasm makes another's form for some operands; any other is a mistake in it.
ALSO = {
    "fadd": ("faddp",), "fmul": ("fmulp",), "fsub": ("fsubp",), "fsubr": ("fsubrp",), "fdiv": ("fdivp",),
    "fdivr": ("fdivrp",), "movd": ("movq",), "movsx": ("movsxd",), "vmovd": ("vmovq",), "iret": ("iretd",),
}  # fmt: skip
# What the text is where nasm has no mnemonic of its own.
SPELLED = {"sysretq": "to=o64 sysret", "sysexitq": "to=o64 sysexit"}
OLD = (
    DecoderOptions.UMOV | DecoderOptions.XBTS | DecoderOptions.CMPXCHG486A | DecoderOptions.OLD_FPU
    | DecoderOptions.LOADALL286 | DecoderOptions.LOADALL386 | DecoderOptions.CL1INVMB | DecoderOptions.MOV_TR
    | DecoderOptions.JMPE | DecoderOptions.CYRIX | DecoderOptions.CYRIX_SMINT_0F7E | DecoderOptions.CYRIX_DMI
    | DecoderOptions.ALTINST | DecoderOptions.UDBG
)  # fmt: skip


# Codes that nasm's text can't say, by a pattern of iced's name: class, reason.
UNWRITABLE = [
    (r"^SAL_", "alternate-encoding", "opcode extension 6; sal is written with 4, as another name of shl"),
    (
        r"^(FLDENV|FN?STENV)_M14|^(FRSTOR|FN?SAVE)_M94",
        "operand-size",
        "16-bit layout: the text has no operand that says so",
    ),
    (
        r"^(PUSHW_IMM8|PUSH_IMM16)$",
        "operand-size",
        "pushes 16 bits: only a keyword on the immediate tells it from push of 64",
    ),
    (
        r"^(ENTERW|LEAVEW|PUSHW_[FG]S|POPW_[FG]S|PUSHW$)",
        "operand-size",
        "16-bit operand size that the operands don't say",
    ),
    (r"^MOVSXD_R(16|32)_", "nasm-refuses", "extends nothing, mov does the same; NASM refuses it"),
    (r"^MOV[SZ]X_R16_RM16$", "nasm-refuses", "extends nothing, mov does the same; NASM refuses it"),
    (r"^BSWAP_R16$", "nasm-refuses", "the result is undefined; NASM refuses it"),
    (r"^FSETPM$|^FNSETPM$|^FSTPNCE", "old-processor", "80287's, does nothing or is undocumented on today's"),
    (r"^(VIA_UNDOC|XSHA512|XSTORE_ALT|XSHA512_ALT|CCS_)", "undocumented", "VIA's or Zhaoxin's, with no name in NASM"),
    (r"^V?(VEX_V)?PCMPESTR[IM]64_", "unnamed", "REX.W takes the lengths from rax and rdx; NASM has no name for that"),
    (r"^MONTMUL_", "undocumented", "VIA's; iced doesn't read back what NASM writes for it"),
    (r"^UD0$", "incomplete", "the opcode alone, as before it had a ModRM byte"),
    (r"^PCOMMIT$", "old-processor", "never implemented; NASM warns about it"),
    (r"^(MOVDIR64B|ENQCMDS?)_R32_M512$", "address-32", "the memory operand would need 32-bit registers"),
]


def excluded(code):
    """('class', 'reason in words') for a code without a form, else None."""
    info, name = OpCodeInfo(code), CODE[code]
    if info.encoding == EncodingKind.MVEX or info.decoder_option == DecoderOptions.KNC:
        return "xeon-phi", "Knights Corner's own encoding, which no other processor and no nasm knows"
    if info.decoder_option & OLD:
        return "old-processor", "opcode of one old processor, something else or invalid on today's"
    if info.is_reserved_nop:
        return "reserved-nop", "does nothing until a processor gives it a meaning, and has no text of its own"
    kinds = [KIND[k] for k in info.op_kinds()]
    if not info.intel_decoder64 and re.search(r"16|W", name):
        return "amd-o16-branch", "branch with a 16-bit target: AMD only, and of no use in 64-bit mode"
    if any(k.startswith(("BR16", "BR32", "XBEGIN_2")) for k in kinds):
        return "amd-o16-branch", "branch with a 16-bit target, of no use in 64-bit mode"
    for pattern, kind, reason in UNWRITABLE:
        if re.search(pattern, name):
            return kind, reason
    return None


# Lines of insns.dat without forms: class, reason, and what picks them.
def excluded_line(line):
    """('class', 'reason in words') for a usable line of insns.dat without a form, else None."""
    name = line.mnemonic.lower()
    if name.startswith("hint_nop"):
        return "reserved-nop", "does nothing until a processor gives it a meaning"
    if name in MISSPELT:
        return "misspelt", f"a mistake in NASM for {MISSPELT[name]}, which later versions know by its name"
    if name in WIDTHLESS_MASKS:
        return "operand-size", "nothing says the width, NASM takes 8 bits; the mnemonic with b, w, d or q says it"
    if any(o.startswith("reg_treg") for o in line.operands):
        return "old-processor", "test registers of the 386 and 486"
    if name in ("retw", "retnw"):
        return "amd-o16-branch", "returns to a 16-bit address: AMD only, and of no use in 64-bit mode"
    if name == "montmul":
        return "undocumented", "VIA's; iced doesn't read back what NASM writes for it"
    if name == "monitorx" and any(o in ("reg_ax", "reg_eax") for o in line.operands):
        return "nasm-wrong", "written with rax: NASM leaves out the address size that ax or eax mean"
    if name in OLD_MNEMONICS:
        return "old-processor", OLD_MNEMONICS[name]
    return None


WIDTHLESS_MASKS = {
    "kadd", "kand", "kandn", "kmov", "knot", "kor", "kortest", "kshiftl", "kshiftr", "ktest", "kunpck", "kxnor", "kxor",
}  # fmt: skip
# Names that nasm has without a line of insns.dat: it reads wait as a prefix.
EXTRA_ALIASES = {"wait": "fwait"}
OLD_MNEMONICS = {
    "cmpxchg486": "opcode of the first 486s", "loadall286": "80286's", "loadall": "80386's", "smintold": "Cyrix's",
    "pmulhrwc": "Cyrix's",
    "smi": "undocumented on the 386", "umov": "386 and 486", "ibts": "first 386", "xbts": "first 386",
}  # fmt: skip
MISSPELT = {
    "vbcstnebf16ps": "vbcstnebf162ps", "vfcmulcpch": "vfcmulcph", "vfmulcpch": "vfmulcph", "vgetmaxph": "vmaxph",
    "vgetmaxsh": "vmaxsh", "vgetminph": "vminph", "vgetminsh": "vminsh", "vendscaleph": "vrndscaleph",
    "vendscalesh": "vrndscalesh", "v4dpwssd": "vp4dpwssd", "v4dpwssds": "vp4dpwssds",
} | {
    f"vp{kind}{order}{width}": f"vf{kind}{order}{width}"
    for kind in ("madd", "nmadd", "msub", "nmsub")
    for order in ("132", "213", "231")
    for width in ("ph", "sh")
}  # fmt: skip
