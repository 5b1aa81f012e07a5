"""Encodings that iced's codes don't have as such, but nasm writes: added to the forms as alternatives."""

from dataclasses import replace

from iced_x86 import Code

from .encodings import parse

# The decoder reads another operand size than was written; the instruction does the same, so nasm leaves out the prefix.
WIDTH_IGNORED = {
    ("mov", ("sreg", "r16")), ("mov", ("sreg", "r64")), ("mov", ("r64", "sreg")), ("sldt", ("r64",)),
    ("lldt", ("r16",)), ("ltr", ("r16",)), ("verr", ("r16",)), ("verw", ("r16",)), ("lmsw", ("r16",)),
    ("pextrb", ("r64", "xmm", "i8")),
} | {
    (mnemonic, (register, vector, *rest))
    for mnemonic, rest in [
        ("vmovmskps", ()), ("vmovmskpd", ()), ("vpmovmskb", ()), ("vpextrw", ("i8",)), ("vpextrb", ("i8",)),
        ("vextractps", ("i8",)),
    ]
    for register in ("r64",)
    for vector in ("xmm", "ymm", "xmme")
}  # fmt: skip
# REX.W has no meaning here, but nasm writes it.
WIDE = {("invpcid", ("r64", "m128")), ("enqcmd", ("r64", "m512")), ("enqcmds", ("r64", "m512"))}
# `fadd st0, st0` is nasm's `fadd st0, st(i)` with the other opcode.
X87_BOTH_ST0 = {"fadd": "DCC0", "fmul": "DCC8", "fsub": "DCE8", "fsubr": "DCE0", "fdiv": "DCF8", "fdivr": "DCF0"}


def add(forms):
    """Adds what nasm writes to the alternatives of merged forms."""
    for (mnemonic, kinds), form in forms.items():
        extra = []
        for alternative in form.alternatives:
            encoding = alternative.encoding
            if mnemonic in ("xchg", "test") and encoding.places in ("MR", "RM") and len(set(kinds)) == 1:
                # Either order means the same; nasm's reg field is the first operand of xchg.
                extra.append(replace(alternative, encoding=encoding.with_places(encoding.places[::-1]), order=(1, 0)))
            if mnemonic == "xchg" and "acc1" in encoding.constraints:
                swapped = replace(
                    encoding, places="xO", constraints=tuple("acc0" if c == "acc1" else c for c in encoding.constraints)
                )
                extra.append(replace(alternative, encoding=swapped, order=(1, 0)))
            if (mnemonic, kinds) == ("mov", ("r64", "i64")) and encoding.opcode == "B8":
                small = replace(encoding, w="W0", immediates=("idz",))
                extra.append(replace(alternative, encoding=small, any_width=True))
            if (mnemonic, kinds) in WIDTH_IGNORED:
                plain = replace(
                    encoding, w="W0" if encoding.w == "W1" else encoding.w,
                    constraints=tuple(c for c in encoding.constraints if c != "o16"),
                )  # fmt: skip
                extra.append(replace(alternative, encoding=plain, any_width=True))
            if (mnemonic, kinds) in WIDE:
                extra.append(replace(alternative, encoding=replace(encoding, w="W1")))
        if kinds == ("st0", "st") and mnemonic in X87_BOTH_ST0:
            text = f"legacy.np.op.W0 {X87_BOTH_ST0[mnemonic]} - xx acc1"
            extra.append(replace(form.alternatives[0], encoding=parse(text), order=(1, 0)))
        if (mnemonic, kinds) == ("xchg", ("r32", "r32")):
            # 90 alone is nop, and doesn't clear the upper half of rax.
            form.alternatives = [not_nop(a) for a in form.alternatives]
            extra = [not_nop(a) for a in extra]
        known = {a.encoding for a in form.alternatives}
        form.alternatives += [a for a in extra if a.encoding not in known]


# nasm 3.02 leaves out REX.W where it changes nothing. The others write it, and so do we: these come last.
LATER_PLAIN = {
    ("crc32", ("r64", "r8")), ("crc32", ("r64", "m8")), ("pextrw", ("r64", "xmm", "u8")),
    ("pinsrw", ("xmm", "r64", "u8")), ("smsw", ("r64",)), ("str", ("r64",)), ("enqcmd", ("r64", "m512")),
    ("enqcmds", ("r64", "m512")),
    ("invpcid", ("r64", "m128")),
} | {(m, ("r64", source)) for m in ("lar", "lsl") for source in ("r16", "r32", "r64", "m16")}  # fmt: skip
# nasm 3.02 writes these for the accumulator.
LATER_ACCUMULATOR = {
    ("movsx", ("r16", "r8")): (Code.CBW, "legacy.np.op.W0 98 - xx o16 acc0 acc1"),
    ("movsx", ("r32", "r16")): (Code.CWDE, "legacy.np.op.W0 98 - xx acc0 acc1"),
    ("movsx", ("r64", "r32")): (Code.CDQE, "legacy.np.op.W1 98 - xx acc0 acc1"),
    ("movsxd", ("r64", "r32")): (Code.CDQE, "legacy.np.op.W1 98 - xx acc0 acc1"),
}


def add_later(forms):
    """Adds behind the others what only later versions of nasm write."""
    for key in LATER_PLAIN & set(forms):
        form = forms[key]
        known = {a.encoding for a in form.alternatives}
        plain = [replace(a, encoding=replace(a.encoding, w="W0"), any_width=True) for a in form.alternatives]
        form.alternatives = form.alternatives + [a for a in plain if a.encoding not in known]
    for width in ("r8", "r16", "r32", "r64"):
        # 2.16.03 has the first operand of xchg in rm, the others in reg.
        form = forms["xchg", (width, width)]
        first = [
            replace(a, encoding=a.encoding.with_places("MR"), order=None)
            for a in form.alternatives
            if a.encoding.places == "RM"
        ]
        form.alternatives = form.alternatives + first
    for key, (code, text) in LATER_ACCUMULATOR.items():
        form = forms[key]
        form.alternatives = form.alternatives + [
            replace(form.alternatives[0], encoding=parse(text), code=code, order=(), any_width=True)
        ]


def not_nop(alternative):
    encoding = alternative.encoding
    if not {"acc0", "acc1"} & set(encoding.constraints) or "notacc" in encoding.constraints:
        return alternative
    return replace(alternative, encoding=replace(encoding, constraints=encoding.constraints + ("notacc",)))
