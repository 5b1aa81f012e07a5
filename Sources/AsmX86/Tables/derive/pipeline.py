"""From iced's codes and nasm's lines to proven forms."""

import collections
import re
import sys
from dataclasses import dataclass, field, replace

from . import aliases, choose, nasm_encodings, proof, samples
from .forms import collect, merge
from .iced import CODE
from .scope import SPELLED

FEW = 10


@dataclass
class Result:
    forms: dict
    left_out: dict  # code name → (class, reason)
    dropped: dict = field(default_factory=dict)  # key → alternatives that nasm never uses
    failed: dict = field(default_factory=dict)  # code name → (class, reason)


def say(*words):
    print(*words, file=sys.stderr)


def decorations_of(form):
    return {d for a in form.alternatives for d in a.effects.decorations.split(",")} - {"-"}


def few(form, count=FEW):
    return samples.few(form, decorations_of(form), count)


def sweep(form):
    """The samples that prove a form; few for another spelling of a form that is swept itself."""
    return few(form, 16) if form.canonical else samples.sweep(form, decorations_of(form))


def by_form(jobs):
    result = collections.defaultdict(list)
    for job in jobs:
        result[job.form.key].append(job)
    return result


def derive():
    """Every form, with kinds and alternatives as nasm takes them."""
    forms, left_out = collect()
    forms = merge(forms)
    nasm_encodings.add(forms)
    known = collections.defaultdict(list)
    for mnemonic, kinds in forms:
        known[mnemonic].append(kinds)
    extra = merge(aliases.find(known)) | aliases.extra_aliases(forms)
    for key, form in extra.items():
        if key in forms:
            # The same text as another decoder mnemonic's form.
            forms[key].alternatives += [
                a for a in form.alternatives if a.encoding not in [b.encoding for b in forms[key].alternatives]
            ]
        else:
            forms[key] = form
    nasm_encodings.add(forms)
    for form in forms.values():
        # The merged alternatives begin with the most general: the widest immediate, any register.
        for rank, alternative in enumerate(form.alternatives):
            alternative.rank = rank
        form.prefixes = form.alternatives[0].effects.prefixes
        if len(form.kinds) > 1:
            # loop with a second operand, which is the counter.
            form.prefixes = ",".join(p for p in form.prefixes.split(",") if p != "a32") or "-"
        form.spelling = SPELLED.get(form.mnemonic, "-")
    result = Result(forms, left_out)
    narrow(result)
    settle(result)
    for form in result.forms.values():
        plain = [a for a in form.alternatives if "a32" not in a.encoding.constraints]
        form.effects = min(plain or form.alternatives, key=lambda a: a.rank).effects
    nasm_encodings.add_later(result.forms)
    return result


# ---------------------------------------------------------------------------------------------------------------
# Kinds.


def narrowings(kinds):
    """What to try where nasm refuses a sample: unsigned, without keyword, short."""
    unsigned = {"i8": "u8"}
    result = []
    for table, keyword in ((unsigned, False), ({}, True), (unsigned, True), ({"rel": "rel8"}, False)):
        changed = tuple(
            table.get(k) or ("n" + k[1:] if keyword and re.match(r"m\d", k) else k) for k in kinds
        )  # fmt: skip
        if changed != kinds and changed not in result:
            result.append(changed)
    return result


def narrow(result):
    """Renames forms whose samples nasm refuses to the kinds that it takes, or the prefix that it wants."""
    plain = [(f, [s for s in few(f) if not s.prefixes]) for f in result.forms.values()]
    refused = {}
    for key, jobs in by_form(proof.run(plain)).items():
        bad = [j for j in jobs if j.verdict == "refused"]
        if bad:
            refused[key] = bad
    ways = {}
    for key, jobs in refused.items():
        form = result.forms[key]
        options = [(kinds, "-") for kinds in narrowings(form.kinds) if (form.mnemonic, kinds) not in result.forms]
        if any("without explicit prefix" in j.complaint for j in jobs):
            scheme = "vex" if any(a.encoding.scheme == "vex" for a in form.alternatives) else "evex"
            options = [(form.kinds, scheme)] + [(kinds, scheme) for kinds, _ in options]
        ways[key] = [replace(form, kinds=kinds, spelling=spelling) for kinds, spelling in options]
    for number in range(max(map(len, ways.values()), default=0)):
        trial = {key: options[number] for key, options in ways.items() if number < len(options)}
        jobs = proof.run([(f, [s for s in few(f) if not s.prefixes]) for f in trial.values()])
        grouped = collections.defaultdict(list)
        for job in jobs:
            grouped[id(job.form)].append(job)
        for key, form in trial.items():
            if not all(j.verdict in ("right", "other") for j in grouped[id(form)]):
                continue
            del result.forms[key], ways[key]
            result.forms[form.key] = form


# ---------------------------------------------------------------------------------------------------------------
# Encodings and prefixes.


def settle(result):
    """Orders each form's alternatives as nasm does, and keeps the prefixes that it takes."""
    jobs = by_form(proof.run([(f, few(f)) for f in result.forms.values()]))
    for key, form in result.forms.items():
        plain = [j for j in jobs[key] if not j.sample.prefixes]
        dropped = choose.choose(form, plain)
        if dropped:
            result.dropped[key] = dropped
    offer_vex(result)
    take_out_widths(result, jobs)
    for key, form in result.forms.items():
        keep = []
        for prefix in [p for p in form.prefixes.split(",") if p != "-"]:
            tried = [
                j
                for j in jobs[key]
                if prefix_name(j.sample.prefixes) == prefix or prefix == "a32" and "a32" in j.sample.prefixes
            ]
            bad = [j for j in tried if j.verdict not in ("right", "other")]
            if bad and not prefix.startswith("vex"):
                say(f"without {prefix}: {key[0]} {','.join(key[1])}: {bad[0].text}: {bad[0].detail}")
            else:
                keep.append(prefix)
        form.prefixes = ",".join(keep) or "-"


def prefix_name(prefixes):
    for name, sets in samples.PREFIX_SETS.items():
        if tuple(prefixes) in sets:
            return name
    return ""


def offer_vex(result):
    """Where nasm prefers EVEX, {vex} before the mnemonic says otherwise."""
    trial = []
    for key, dropped in result.dropped.items():
        form = result.forms[key]
        vex = [a for a in dropped if a.encoding.scheme == "vex"]
        schemes = {a.encoding.scheme for a in form.alternatives}
        if vex and schemes == {"evex"} and not any(a.any_width for a in form.alternatives):
            changed = replace(form, alternatives=form.alternatives + vex, prefixes=append(form.prefixes, "vex"))
            trial.append((form, changed))
    jobs = proof.run([(changed, [s for s in few(changed) if s.prefixes == ("vex",)]) for _, changed in trial])
    good = collections.defaultdict(set)
    for job in jobs:
        good[job.form.key].add(job.verdict)
    for form, changed in trial:
        form.alternatives = changed.alternatives
        form.prefixes = changed.prefixes if good[form.key] == {"right"} else append(form.prefixes, "vex-bytes")
        result.dropped[form.key] = [a for a in result.dropped[form.key] if a.encoding.scheme != "vex"]


def append(prefixes, name):
    return name if prefixes == "-" else f"{prefixes},{name}"


# ---------------------------------------------------------------------------------------------------------------
# What another form stands for.


def take_out_widths(result, jobs):
    """Takes out the forms that nasm refuses where one with a narrower register does the same."""
    for key, form in list(result.forms.items()):
        if all(j.verdict == "refused" for j in jobs[key]):
            other = sibling(result, form, jobs)
            if other:
                reason = ("operand-size", f"does what {other} does; NASM refuses this width")
                result.failed.update({CODE[a.code]: reason for a in form.alternatives})
                del result.forms[key]


# Mnemonics that use 8 or 16 bits of a register whatever its width.
WIDTHLESS = {
    "lldt", "ltr", "verr", "verw", "lmsw", "tpause", "umwait", "pinsrb", "pinsrw", "vpinsrb", "vpinsrw", "pextrw",
    "pmovmskb",
}  # fmt: skip
WIDTHS = {"r64": ("r32", "r16"), "r32": ("r16",)}


def sibling(result, form, jobs):
    """The form with a narrower general register that nasm takes, in words."""
    if form.mnemonic not in WIDTHLESS:
        return ""
    for position, kind in enumerate(form.kinds):
        for other in WIDTHS.get(kind, ()):
            for narrowed in (form.kinds, promoted_unsigned(form.kinds)):
                kinds = narrowed[:position] + (other,) + narrowed[position + 1 :]
                key = (form.mnemonic, kinds)
                if key in result.forms and all(j.verdict in ("right", "other") for j in jobs[key]):
                    return f"{key[0]} {','.join(kinds)}"
    return ""


def promoted_unsigned(kinds):
    return tuple({"i8": "u8"}.get(k, k) for k in kinds)
