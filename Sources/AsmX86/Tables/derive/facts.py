"""nasm.tsv: what versions of nasm get wrong, measured with every form's samples."""

import collections
import os
import re

from . import proof
from .nasm import version
from .output import TABLES, sort_key
from .pipeline import say, sweep

OUTSIDE = b"\xcc"
CHUNK = 600
PATH = f"{TABLES}/nasm.tsv"
REFUSALS = ("refuses", "refuses some", "unknown mnemonic")
LABEL = "taken for a label"
ROUNDING = " with rounding"
DISPLACEMENT = "wrong displacement"


def measure(forms, nasms):
    """{nasm: {form key: {fault: (text, wrong hex, right hex)}}}, and how many encodings iced reads otherwise."""
    result, counts, wrong = {n: {} for n in nasms}, {n: collections.Counter() for n in nasms}, 0
    forms = list(forms)
    for start in range(0, len(forms), CHUNK):
        jobs = proof.jobs_for([(f, sweep(f)) for f in forms[start : start + CHUNK]])
        for job, alternative, code, reason in proof.self_check(jobs):
            wrong += 1
            say(f"encoding: {job.text}: {alternative.encoding} is {code.hex()}: {reason}")
        for nasm in nasms:
            # Only the first must be silent: it is the one that the table is made for.
            proof.assemble_jobs(jobs, nasm, nasm == nasms[0])
            grouped = collections.defaultdict(list)
            for job in jobs:
                counts[nasm][job.verdict] += 1
                grouped[job.form.key].append(job)
            for key, samples in grouped.items():
                if nasm == nasms[0]:
                    otherwise(samples)
                faults = faults_of(samples)
                if faults:
                    result[nasm][key] = faults
    for nasm in nasms:
        print("nasm", version(nasm), "samples:", dict(sorted(counts[nasm].items())))
    return result, wrong


def otherwise(jobs):
    """Says which samples nasm encodes otherwise than the table, though as the same instruction."""
    found = [j for j in jobs if j.verdict == "other"]
    if found:
        job = found[0]
        wanted = job.expected[0][1].hex()
        say(f"encoded otherwise, {len(found)} times: {job.text}: {job.found.rstrip(OUTSIDE).hex()}, not {wanted}")


def faults_of(jobs):
    """What nasm does wrong with a form's samples: {fault: (text, wrong hex, right hex)}"""
    by_fault = collections.defaultdict(list)
    for job in jobs:
        if job.verdict == "wrong":
            by_fault[proof.fault(job)].append(job)
        elif job.verdict == "refused" and "label alone" in job.complaint:
            # Without the warning as an error it would be no instruction at all.
            by_fault[LABEL].append(job)
        elif job.verdict == "refused":
            by_fault["refuses"].append(job)
    faults = {}
    for word, found in by_fault.items():
        if word == "refuses" and len(found) < len(jobs):
            word = "refuses some"
        if all(j.sample.rounding for j in found):
            word += ROUNDING
        right = found[0].expected[0][1].hex() if found[0].expected else ""
        wrong = found[0].found.rstrip(OUTSIDE).hex() if found[0].found else ""
        faults[word] = (found[0].text, wrong, right if wrong else found[0].complaint)
    return faults


def summarize(forms, by_version):
    """Rows of nasm.tsv: (versions, mnemonic, operands, fault, sample)"""
    versions = list(by_version)
    mnemonics = collections.defaultdict(list)
    for form in forms:
        mnemonics[form.mnemonic].append(form.key)
    found = collections.defaultdict(dict)  # (mnemonic, kinds or None, fault) → version → sample
    for name, faults in by_version.items():
        unknown = {
            m for m, keys in mnemonics.items() if all({"refuses", LABEL} & set(faults.get(k, {})) for k in keys)
        }  # fmt: skip
        for key, words in faults.items():
            if key[0] in unknown and "refuses" in words:
                found[key[0], None, "unknown mnemonic"].setdefault(name, words["refuses"])
                continue
            for word, sample in words.items():
                found[key[0], key[1], word][name] = sample
    rows = []
    for (mnemonic, kinds, word), samples in found.items():
        text, wrong, right = samples[next(v for v in versions if v in samples)]
        shown = f"{text} -> {wrong} ({right})" if wrong else text
        operands = "*" if kinds is None else ",".join(kinds) or "-"
        rows.append((ranges([v for v in versions if v in samples], versions), mnemonic, operands, word, shown))
    return sorted(rows, key=lambda r: (r[1], sort_key((r[1], () if r[2] in "*-" else tuple(r[2].split(",")))), r[3]))


def ranges(chosen, versions):
    """Versions in the order measured, neighbours joined by a dash."""
    result, numbers = [], [versions.index(v) for v in chosen]
    while numbers:
        last = 0
        while last + 1 < len(numbers) and numbers[last + 1] == numbers[last] + 1:
            last += 1
        first = versions[numbers[0]]
        result.append(first if last == 0 else f"{first}-{versions[numbers[last]]}")
        numbers = numbers[last + 1 :]
    return ",".join(result)


HEADER = [
    "# What versions of NASM do wrong with the forms of instructions.tsv, measured with {versions}."
    " Made by make_instructions.py.",
    "# Columns: versions, mnemonic, operands (* all, - none), fault, sample -> what NASM wrote (what is right).",
    "# Faults without an error: another instruction, undecodable, wrong displacement, swapped operands, other operands,"
    " lost width or decorator, taken for a label. With one: refuses, refuses some (of the samples), unknown mnemonic.",
]


def write(rows, versions):
    with open(PATH, "w") as file:
        for line in HEADER:
            file.write(line.format(versions=" ".join(versions)) + "\n")
        for row in rows:
            file.write("\t".join(row) + "\n")


def read():
    """{form key: {fault}} of all versions that were measured: what they say nothing of, and what the last refuses."""
    result, newest = collections.defaultdict(set), ""
    if os.path.exists(PATH):
        with open(PATH) as file:
            for line in file:
                if line.startswith("#"):
                    measured = re.search(r"measured with ([\d. ]+\d)", line)
                    newest = measured[1].split()[-1] if measured else newest
                    continue
                versions, mnemonic, operands, fault, _ = line.rstrip("\n").split("\t")
                # Older versions' refusals are left to them: they are errors, and need a newer nasm anyway.
                if (
                    fault not in REFUSALS
                    or fault == "refuses"
                    and re.search(rf"(^|[-,]){re.escape(newest)}$", versions)
                ):
                    result[mnemonic, () if operands == "-" else tuple(operands.split(","))].add(fault)
    return result


def spell(form, own, others):
    """How a form is written, by what this nasm does wrong and what any version silently makes something else of."""
    faults = set(own) | others
    if not faults or form.spelling.startswith("to=") and not faults - set(REFUSALS):
        return form.spelling
    if faults == {DISPLACEMENT}:
        return "bytes-displacement"
    return "bytes-rounding" if all(f.endswith(ROUNDING) for f in faults) else "bytes"


def other_nasms():
    """Further versions to measure: paths in NASMS, divided by colons."""
    return [p for p in os.environ.get("NASMS", "").split(":") if p]


def update(result):
    """Measures all versions at hand, rewrites nasm.tsv if there are several, and spells the forms accordingly."""
    forms = list(result.forms.values())
    nasms = [os.environ.get("NASM", "nasm"), *other_nasms()]
    faults, wrong = measure(forms, nasms)
    own = faults[nasms[0]]
    for form in forms:
        if form.canonical and set(own.get(form.key, ())) - {DISPLACEMENT}:
            # Only nasm has this form, and gets it wrong.
            say(f"left out: {form.mnemonic} {','.join(form.kinds)}: {own[form.key]}")
            del result.forms[form.key]
    forms = list(result.forms.values())
    if len(nasms) > 1:
        by_version = {version(n): {k: f for k, f in faults[n].items() if k in result.forms} for n in nasms}
        by_version = dict(sorted(by_version.items(), key=lambda v: [int(n) for n in v[0].split(".")]))
        write(summarize(forms, by_version), by_version)
    others = read()
    for form in forms:
        form.spelling = spell(form, own.get(form.key, ()), others.get(form.key, set()))
    return wrong
