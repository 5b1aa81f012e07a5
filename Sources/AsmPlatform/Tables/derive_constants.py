"""constants.tsv from families.tsv and the headers. See derive.py."""

import os
import re
import sys

from derive_tables import read_table, swift_name, write_table

# Numbers that change with the system's version, so that a program that's been assembled can't rely on them.
CHANGING = re.compile(r"ELAST|\w+_(LAST|MAX|MAX_VALUE|NUM|COUNT|END|LAST_\w+)|AF_MAX|__\w+")
# Names that end like those but are settled.
SETTLED = re.compile(r"PRIO_MAX|\w+_NAME_MAX|\w+_SIZE_MAX|\w+_LIST_MAX|IPV6_MIN_MTU|RLIM_\w+|IPPROTO_(?!MAX)\w+|__W\w+|_\w+_OK|_PC_\w+")


def taken(pattern, name):
    """The part of `name` that names it in Swift, where a family's `pattern` takes it."""
    match = re.fullmatch(pattern, name) if pattern != "-" else None
    if not match or (CHANGING.fullmatch(name) and not SETTLED.fullmatch(name)):
        return None
    return next((group for group in match.groups() if group), None) or match[0]


def derive(kernel, library, macos):
    head, columns, rows = read_table("constants.tsv")
    families = read_table("families.tsv")[2]
    known = {row["name"]: row for row in rows}
    linux_names, macos_names = kernel.names() | library.names(), macos.names()
    chosen, order = {}, []
    for family in families:
        names = {}
        for pattern, available in [(family["linux names"], linux_names), (family["macos names"], macos_names)]:
            for name in available:
                part = taken(pattern, name)
                if part and name not in chosen:
                    names[name] = part
        listed = [row["name"] for row in rows if row["family"] == family["family"]]
        for name in listed:
            names.setdefault(name, name)
        chosen |= {name: (family["family"], part) for name, part in names.items()}
        order += [name for name in listed if name in names] + sorted(name for name in names if name not in listed)
    linux = library.values(order) | kernel.values(order)
    darwin = macos.values(order)
    result, swift = [], set()
    for name in order:
        family, part = chosen[name]
        row = known.get(name) or {"family": family, "name": name, "swift": name if family == "errno" else swift_name(part), "doc": "-"}
        row["family"] = family
        row["linux"] = str(linux[name]) if name in linux else "-"
        row["macos"] = str(darwin[name]) if name in darwin else "-"
        if family == "errno" and name in linux:
            row["doc"] = os.strerror(linux[name])
        if row["linux"] == row["macos"] == "-":
            if name in known:
                print(f"constants.tsv: {name} is in none of the headers", file=sys.stderr)
            continue
        while (family, row["swift"]) in swift:
            row["swift"] += "_"
        swift.add((family, row["swift"]))
        result.append(row)
    write_table("constants.tsv", head, columns, result)
