"""Forms: mnemonic and operand kinds, each with the codes that encode it, merged as the table wants them."""

import collections
from dataclasses import dataclass, field, replace

from iced_x86 import OpCodeInfo

from .effects import Effects, effects
from .encodings import Encoding, encoding_of
from .iced import CODE, MNEMONIC, codes, ways
from .kinds import WIDEST, is_immediate, kinds_of
from .scope import NASM_NAME, excluded


@dataclass
class Alternative:
    """One encoding of a form: a code, or what an alias makes of it."""

    encoding: Encoding
    code: int
    effects: Effects
    broadcast: bool = False
    order: tuple = None  # of an alias: which written operand each operand of the decoder is
    rank: int = 0  # how general it is: 0 with the widest immediate and any register
    any_width: bool = False  # nasm writes another operand size, for which the instruction does the same


@dataclass
class Form:
    mnemonic: str
    kinds: tuple
    alternatives: list = field(default_factory=list)
    canonical: str = ""  # of an alias: the mnemonic that the decoder says
    is_pseudo: bool = False  # with a fixed immediate: not just another spelling
    spelling: str = "-"
    prefixes: str = "-"
    effects: Effects = None

    @property
    def key(self):
        return self.mnemonic, self.kinds


def collect():
    """All forms as they come, one for each code and choice of register, memory or broadcast; and what was left out."""
    forms, left_out = {}, {}
    for code in codes():
        info = OpCodeInfo(code)
        reason = excluded(code)
        if reason:
            left_out[CODE[code]] = reason
            continue
        mnemonic = NASM_NAME.get(CODE[code], MNEMONIC[info.mnemonic].lower())
        for way in ways(code):
            for broadcast in (False, True) if info.can_broadcast and any(way) else (False,):
                kinds = kinds_of(code, way, broadcast)
                written = tuple(k for k in kinds if k is not None)
                alternative = Alternative(
                    encoding_of(code, way, broadcast), code, effects(code, way, kinds, broadcast), broadcast
                )
                form = forms.setdefault((mnemonic, written), Form(mnemonic, written))
                form.alternatives.append(alternative)
    return forms, left_out


def join(forms, key, form):
    """Adds a form's alternatives to the form with this key."""
    into = forms.setdefault(key, Form(*key, canonical=form.canonical, is_pseudo=form.is_pseudo))
    into.alternatives += form.alternatives


GENERAL = {"al": "r8", "ax": "r16", "eax": "r32", "rax": "r64"}
HIGH = {"xmm": "xmme", "ymm": "ymme"}


def promoted(kinds, table):
    return tuple(table.get(k, k) for k in kinds)


def merge(forms):
    """Encodings of the same text become alternatives of one form."""
    forms = merge_vectors(forms)
    forms = merge_accumulators(forms)
    forms = merge_immediates(forms)
    forms = merge_targets(forms)
    return forms


def merge_vectors(forms):
    """A VEX form joins the EVEX form of the same shape."""
    result = {}
    for (mnemonic, kinds), form in forms.items():
        high = promoted(kinds, HIGH)
        target = (mnemonic, high) if high != kinds and (mnemonic, high) in forms else (mnemonic, kinds)
        join(result, target, form)
    return result


def shape(kinds):
    return tuple("i" if is_immediate(k) else k for k in kinds)


def merge_accumulators(forms):
    """al, ax, eax, rax with an encoding of their own join the general register's form."""
    shapes = collections.defaultdict(list)
    for mnemonic, kinds in forms:
        shapes[mnemonic, shape(kinds)].append(kinds)
    result = {}
    for (mnemonic, kinds), form in sorted(forms.items(), key=lambda f: any(k in GENERAL for k in f[0][1])):
        target = kinds
        for position, kind in enumerate(kinds):
            wide = kinds[:position] + (GENERAL.get(kind),) + kinds[position + 1 :]
            general = shapes.get((mnemonic, shape(wide))) if kind in GENERAL else None
            if general:
                target = wide
                form.alternatives = [with_constraint(a, f"acc{position}") for a in form.alternatives]
                break
        join(result, (mnemonic, target), form)
    return result


def with_constraint(alternative, constraint):
    encoding = alternative.encoding
    return replace(alternative, encoding=replace(encoding, constraints=encoding.constraints + (constraint,)))


def merge_immediates(forms):
    """The widest immediate of an operand size stands for all."""
    families = collections.defaultdict(list)
    for mnemonic, kinds in forms:
        families[mnemonic, shape(kinds)].append(kinds)
    result = {}
    for (mnemonic, _), members in families.items():
        members.sort(key=lambda kinds: min([WIDEST.index(k) for k in kinds if k in WIDEST], default=99))
        widest = tuple({"i16s8": "s8", "i32s8": "s8", "i64s8": "s8", "one": "i8"}.get(k, k) for k in members[0])
        for kinds in members:
            join(result, (mnemonic, widest), forms[mnemonic, kinds])
    return result


def merge_targets(forms):
    result = {}
    for (mnemonic, kinds), form in forms.items():
        far = promoted(kinds, {"rel8": "rel"})
        target = far if (mnemonic, far) in forms else kinds
        join(result, (mnemonic, target), form)
    return result
