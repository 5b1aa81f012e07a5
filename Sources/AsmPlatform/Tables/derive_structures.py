"""structures.tsv from the headers: every field of every structure that has a row. See derive.py."""

import re
import sys

from clang import cindex
from derive_tables import read_table, swift_name, write_table

NUMBERS = ["alignment", "offset", "size"]


def either(value):
    """`a | b` is a on Linux and b on macOS; `-` on one side is none there."""
    parts = value.split(" | ")
    return parts[0], parts[-1]


class Field:
    def __init__(self, name, designator, type, offset, union):
        self.name, self.designator, self.type, self.offset, self.union = name, designator, type, offset, union
        self.size = type.get_size()

    @property
    def spelling(self):
        """The type as a program writes it; what has no name is told by its size."""
        element, counts = self.type, ""
        while element.kind == cindex.TypeKind.CONSTANTARRAY:
            counts += f"[{element.element_count}]"
            element = element.element_type
        text = element.spelling.replace("_Bool", "bool").replace("__kernel_old_timeval", "timeval")
        if "unnamed" in text or "anonymous" in text:
            text = "union" if text.startswith("union") else "struct"
        return text + counts if counts or "(*)" not in text else text


def is_nameless(cursor):
    """Whether a member has no name; libclang then makes one up, with the place in the file."""
    return not cursor.spelling or "(" in cursor.spelling


def fields(record, base=0, path="", union=False):
    """The fields of `record`; those of members whose type has no name are its own. Bits are left out."""
    found = []
    union = union or is_union(record)
    for cursor in record.get_fields():
        if cursor.is_bitfield():
            continue
        type = cursor.type.get_canonical()
        if is_nameless(cursor):
            found += fields(type, base + member_offset(record, type), path, union)
            continue
        offset = base + cursor.get_field_offsetof() // 8
        if type.kind == cindex.TypeKind.RECORD and type.get_declaration().is_anonymous():
            found += fields(type, offset, f"{path}{cursor.spelling}.", union)
        elif cursor.type.get_size() > 0:
            found.append(Field(cursor.spelling, path + cursor.spelling, cursor.type, offset, union))
    return found


def is_union(record):
    return record.get_declaration().kind == cindex.CursorKind.UNION_DECL


def member_offset(record, inner):
    """Where a member without a name starts in `record`: the place of one of its fields, less its place in `inner`."""
    for child in inner.get_fields():
        if not is_nameless(child) and not child.is_bitfield():
            return (record.get_offset(child.spelling) - inner.get_offset(child.spelling)) // 8
        if is_nameless(child):
            deep = child.type.get_canonical()
            name = next(leaf.spelling for leaf in deep.get_fields() if not is_nameless(leaf))
            return (record.get_offset(name) - inner.get_offset(name)) // 8
    return 0


def prefix(names):
    """What all names start with up to an underscore: `sin_`."""
    names = [name.lstrip("_") for name in names]
    heads = {name.split("_")[0] for name in names}
    return heads.pop() + "_" if len(heads) == 1 and len(names) > 1 and all("_" in name for name in names) else ""


def is_padding(name):
    return re.fullmatch(
        r"_*(pad|padding|unused|spare|reserved|resv|glibc_reserved)\w*|__\w*(pad|unused|reserved|spare)\w*|\w*_(padding|pad\d?|unused\d?|[lq]?spare\d?|reserved\d?|res\d)", name)


def derive(kernel, library, macos):
    head, columns, rows = read_table("structures.tsv")
    groups, current = [], None
    for row in rows:
        if row["field"] == "-":
            current = (row, [])
            groups.append(current)
        else:
            current[1].append(row)
    result = []
    for top, children in groups:
        tags = either(top["c type"])
        records = [None, None]
        for system, headers in enumerate([library if top["place"] == "library" else kernel, macos]):
            key = ["linux", "macos"][system]
            records[system] = headers.record(tags[system]) if tags[system] != "-" else None
            record = records[system]
            top[f"{key} alignment"] = str(record.get_align()) if record else "-"
            top[f"{key} offset"] = "-"
            top[f"{key} size"] = str(record.get_size()) if record else "-"
        if records == [None, None]:
            print(f"structures.tsv: {top['structure']} is in none of the headers", file=sys.stderr)
            continue
        found = [[], []]
        for system, record in enumerate(records):
            found[system] = fields(record) if record else []
        seen = {row["field"] for row in children}
        names, designators = [], {}
        for system, each in enumerate(found):
            for field in each:
                if is_padding(field.name) or field.designator.split(".")[0] in taken_by(children):
                    continue
                names.append(field.name)
                if field.designator != field.name:
                    designators.setdefault(field.name, [field.name, field.name])[system] = field.designator
        start = prefix(list(dict.fromkeys(names + sorted(seen))))
        used = {row["swift field"] for row in children}
        for name in dict.fromkeys(names):
            if name in seen:
                continue
            swift = swift_name(name.lstrip("_").removeprefix(start))
            while swift in used:
                swift += "_"
            used.add(swift)
            children.append(dict.fromkeys(columns, "-") | {"structure": top["structure"], "field": name, "swift field": swift,
                "designator": " | ".join(dict.fromkeys(designators.get(name, ["-"])))})
        for row in children:
            types, union = ["-", "-"], False
            for system, record in enumerate(records):
                key = ["linux", "macos"][system]
                member = row["field"] if row["designator"] == "-" else either(row["designator"])[system]
                field = find(record, found[system], member) if record else None
                row[f"{key} alignment"] = "-"
                row[f"{key} offset"] = str(field.offset) if field else "-"
                row[f"{key} size"] = str(field.size) if field else "-"
                if field:
                    types[system] = field.spelling
                    union = union or field.union
            present = list(dict.fromkeys(text for text in types if text != "-"))
            row["c type"] = present[0] if len(present) == 1 else " | ".join(types)
            row["place"] = "union" if union else "-"
            if not present:
                print(f"structures.tsv: {top['structure']}.{row['field']} is in none of the headers", file=sys.stderr)
        children = [row for row in children if row["linux offset"] != "-" or row["macos offset"] != "-"]
        children.sort(key=lambda row: (int(row["linux offset"]) if row["linux offset"] != "-" else int(row["macos offset"])))
        result += [top] + children
    write_table("structures.tsv", head, columns, result)


def taken_by(rows):
    """What C calls the members that `rows` are, or lie in."""
    names = {row["field"] for row in rows}
    for row in rows:
        if row["designator"] != "-":
            names |= {half.split(".")[0] for half in either(row["designator"])}
    return names


def find(record, own, designator):
    """The field that `designator` names: `st_atimespec.tv_nsec`, `sa_mask`."""
    whole = next((each for each in own if each.designator == designator), None)
    if whole:
        return whole
    first, *rest = designator.split(".")
    field = next((each for each in own if each.designator == first), None)
    if field is None or not rest:
        return field
    inner = find(field.type.get_canonical(), fields(field.type.get_canonical()), ".".join(rest))
    return inner and Field(designator, designator, inner.type, field.offset + inner.offset, True)
