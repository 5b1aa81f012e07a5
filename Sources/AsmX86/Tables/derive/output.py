"""Writes instructions.tsv."""

import collections
import os
import sys
from importlib.metadata import version

from . import nasm
from .kinds import ORDER

TABLES = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HEADER = [
    "# Made by Sources/AsmX86/Tables/make_instructions.py from iced-x86 {iced} and nasm {nasm}'s insns.dat, each form"
    " proven with nasm {nasm}.",
    "# Columns: mnemonic, operands, access of each operand, implicit registers, flags read, written, cleared, set,"
    " undefined, bytes that rsp changes, control flow, processor features, prefixes, decorations, encodings, spelling.",
    "# README.md says what stands in each column.",
]


def read_mnemonics():
    """mnemonics.tsv: {mnemonic: (the mnemonic it is another spelling of or '', doc)}"""
    result = {}
    with open(f"{TABLES}/mnemonics.tsv") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                mnemonic, canonical, doc = line.rstrip("\n").split("\t")
                result[mnemonic] = (canonical.strip("-"), doc)
    return result


def sort_key(key):
    return key[0], len(key[1]), [ORDER[kind] for kind in key[1]]


def row(form):
    """The columns of a form."""
    effects = form.effects
    features = list(dict.fromkeys(a.effects.features for a in form.alternatives))
    decorations = [d for a in form.alternatives for d in a.effects.decorations.split(",") if d != "-"]
    return [
        form.mnemonic, ",".join(form.kinds) or "-", effects.access, effects.implicit, effects.read, effects.written,
        effects.cleared, effects.set, effects.undefined, effects.stack, effects.flow, "|".join(features),
        form.prefixes, ",".join(dict.fromkeys(decorations)) or "-",
        ";".join(str(a.encoding) for a in form.alternatives), form.spelling,
    ]  # fmt: skip


def check(form):
    """Says so where the encodings of a form don't do the same."""
    plain = [
        a.effects._replace(features="", prefixes="", decorations="")
        for a in form.alternatives if "one" not in a.encoding.immediates and "a32" not in a.encoding.constraints
    ]  # fmt: skip
    if any(p != plain[0] for p in plain):
        differing = [n for n in plain[0]._fields if len({getattr(p, n) for p in plain}) > 1]
        print(
            f"differs by encoding: {form.mnemonic} {','.join(form.kinds)}:",
            *[(n, sorted({getattr(p, n) for p in plain})) for n in differing],
            file=sys.stderr,
        )


def rows(result):
    return ["\t".join(row(result.forms[key])) for key in sorted(result.forms, key=sort_key)]


def write(result, path):
    lines = [line.format(iced=version("iced-x86"), nasm=nasm.version()) for line in HEADER]
    for form in result.forms.values():
        check(form)
    with open(path, "w") as file:
        file.write("\n".join(lines + rows(result)) + "\n")


def spellings(forms):
    """What each mnemonic is another spelling of, '' for none: {mnemonic: canonical}"""
    by_mnemonic = collections.defaultdict(list)
    for form in forms:
        by_mnemonic[form.mnemonic].append(form)
    result = {}
    for mnemonic, members in sorted(by_mnemonic.items()):
        names = {f.canonical or mnemonic for f in members}
        pseudo = any(f.is_pseudo for f in members)
        result[mnemonic] = names.pop() if len(names) == 1 and names != {mnemonic} and not pseudo else ""
    return result


def report(forms):
    """Counts, and where mnemonics.tsv differs."""
    found, documented = spellings(forms), read_mnemonics()
    print(f"{len(forms)} forms, {len(found)} mnemonics")
    print("spelling:", dict(collections.Counter(f.spelling for f in forms)))
    missing = sorted(set(found) - set(documented))
    if missing:
        print("mnemonics.tsv lacks:", " ".join(missing), file=sys.stderr)
    unused = sorted(set(documented) - set(found))
    if unused:
        print("mnemonics.tsv has, without a form:", " ".join(unused), file=sys.stderr)
    for mnemonic in sorted(set(found) & set(documented)):
        said, is_ = documented[mnemonic][0] or "its own", found[mnemonic] or "its own"
        if said != is_:
            print(f"mnemonics.tsv says {mnemonic} is {said}: {is_}", file=sys.stderr)
