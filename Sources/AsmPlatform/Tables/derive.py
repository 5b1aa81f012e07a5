#!/usr/bin/env python3
"""Fills in the numbers of the tables in this folder from the systems' own headers and manual pages.

People write the selection (names, docs); this writes every value, so none is typed by hand:
  constants.tsv     `linux` and `macos`, and one row for every errno name
  structures.tsv    alignments, offsets and sizes
  system-calls.tsv  `linux` (asm/unistd_64.h) and `errors` (ERRORS in section 2 of the manual)

  apt-get install linux-libc-dev libc6-dev manpages-dev
  pip install ziglang==0.17.1                      # its macOS headers; about 400 MB
  python3 derive.py --macos-headers "$(python3 -c 'import ziglang, os; print(os.path.dirname(ziglang.__file__))')/lib/libc/include/any-darwin-any"
  swift run generate-platform

It needs a clang that knows both targets (Swift's does). A value `?` in a table is one still to be filled in.
XNU's numbers stay as they are: they come from bsd/kern/syscalls.master of the version in the table's head.
"""

import argparse
import gzip
import os
import re
import subprocess
import sys
import tempfile

FOLDER = os.path.dirname(os.path.abspath(__file__))

# Where the manual documents a call under another name.
PAGES = {"rt_sigaction": "sigaction", "rt_sigprocmask": "sigprocmask", "rt_sigreturn": "sigreturn", "wait4": "wait"}


def read_table(name):
    """The head (lines of `#`, and the line of column names) and the rows, as dictionaries."""
    head, rows, columns = [], [], None
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line.startswith("#"):
                head.append(line)
            elif columns is None:
                columns = line.split("\t")
                head.append(line)
            elif line:
                rows.append(dict(zip(columns, line.split("\t"), strict=True)))
    return head, columns, rows


def write_table(name, head, columns, rows):
    text = "\n".join(head + ["\t".join(row[column] for column in columns) for row in rows]) + "\n"
    path = os.path.join(FOLDER, name)
    with open(path + ".new", "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(path + ".new", path)


class Compiler:
    """A clang with one set of headers."""

    def __init__(self, clang, header, target, options):
        self.clang, self.header, self.target, self.options = clang, header, target, options

    def values(self, expressions, macros):
        """The value of each C expression; with `macros`, only of those that are defined names."""
        lines = [f'#include "{os.path.join(FOLDER, "headers", self.header)}"', "#include <stddef.h>"]
        for number, expression in enumerate(expressions):
            if macros:
                lines.append(f"#ifdef {expression}")
            lines.append(f"const long long value_{number} = (long long)({expression});")
            if macros:
                lines.append("#endif")
        with tempfile.TemporaryDirectory() as folder:
            source = os.path.join(folder, "values.c")
            with open(source, "w", encoding="utf-8") as file:
                file.write("\n".join(lines) + "\n")
            done = subprocess.run(
                [self.clang, "-target", self.target, *self.options, "-w", "-S", "-emit-llvm", "-o", "-", source],
                capture_output=True, text=True, timeout=120)
        if done.returncode != 0:
            sys.exit(f"{self.header}: clang failed\n{done.stderr}")
        found = re.findall(r"^@value_(\d+) = .*constant i64 (-?\d+)", done.stdout, re.MULTILINE)
        return {expressions[int(number)]: int(value) for number, value in found}

    def errno_names(self):
        done = subprocess.run(
            [self.clang, "-target", self.target, *self.options, "-w", "-E", "-dM", "-xc", "-"],
            input="#define _GNU_SOURCE\n#include <errno.h>\n", capture_output=True, text=True, timeout=120, check=True)
        return set(re.findall(r"^#define (E[A-Z0-9]+) (?:\d+|E[A-Z0-9]+)$", done.stdout, re.MULTILINE)) - {"ELAST"}


def either(value):
    """`a | b` is a on Linux and b on macOS."""
    parts = value.split(" | ")
    return parts[0], parts[-1]


def derive_constants(kernel, library, macos):
    head, columns, rows = read_table("constants.tsv")
    errnos = {row["name"]: row for row in rows if row["family"] == "errno"}
    rows = [row for row in rows if row["family"] != "errno"]
    for name in sorted(library.errno_names() | macos.errno_names()):
        rows.append({"family": "errno", "name": name, "swift": name, "doc": errnos.get(name, {}).get("doc", "?")})
    names = [row["name"] for row in rows]
    linux = library.values(names, True) | kernel.values(names, True)
    darwin = macos.values(names, True)
    for row in rows:
        name = row["name"]
        row["linux"] = str(linux[name]) if name in linux else "-"
        row["macos"] = str(darwin[name]) if name in darwin else "-"
        if row["family"] == "errno" and name in linux:
            row["doc"] = os.strerror(linux[name])
        if row["linux"] == row["macos"] == "-":
            sys.exit(f"constants.tsv: {name} is in none of the headers")
    write_table("constants.tsv", head, columns, rows)


def derive_structures(kernel, macos):
    head, columns, rows = read_table("structures.tsv")
    tags = {row["structure"]: either(row["c type"]) for row in rows if row["field"] == "-"}
    for system, (key, compiler) in enumerate([("linux", kernel), ("macos", macos)]):
        expressions = {}
        for number, row in enumerate(rows):
            if row[f"{key} size"] == "-":
                continue
            tag = tags[row["structure"]][system]
            if row["field"] == "-":
                expressions[number, f"{key} alignment"] = f"_Alignof({tag})"
                expressions[number, f"{key} size"] = f"sizeof({tag})"
            else:
                member = row["field"] if row["designator"] == "-" else either(row["designator"])[system]
                expressions[number, f"{key} offset"] = f"offsetof({tag}, {member})"
                expressions[number, f"{key} size"] = f"sizeof((({tag} *)0)->{member})"
        values = compiler.values(list(expressions.values()), False)
        for (number, column), expression in expressions.items():
            rows[number][column] = str(values[expression])
    write_table("structures.tsv", head, columns, rows)


def manual_errors(folder, call):
    """The errno names that head an item of ERRORS; an item that opens with «(name())» is for those calls only.

    Names that no program sees (fork's ERESTARTNOINTR is for tracers) aren't in constants.tsv and are left out.
    """
    known = {row["name"] for row in read_table("constants.tsv")[2] if row["family"] == "errno"}
    path = os.path.join(folder, "man2", PAGES.get(call, call) + ".2.gz")
    with gzip.open(path, "rt", encoding="utf-8") as file:
        text = file.read()
    redirected = re.match(r"\.so (\S+)", text)
    if redirected:
        with gzip.open(os.path.join(folder, redirected[1] + ".gz"), "rt", encoding="utf-8") as file:
            text = file.read()
    section = re.search(r"^\.SH ERRORS\n(.*?)(?=^\.SH |\Z)", text, re.MULTILINE | re.DOTALL)
    found = set()
    for item in re.split(r"^\.TP.*\n", section[1] if section else "", flags=re.MULTILINE)[1:]:
        lines = [line for line in item.splitlines() if not line.startswith('.\\"')]
        names = re.findall(r"\bE[A-Z0-9]{2,}\b", lines[0]) if lines else []
        only = re.match(r"\.RB? \( ?(.*)", lines[1]) if len(lines) > 1 else None
        callers = re.findall(r"(\w+) \(\)", only[1]) if only else []
        if not callers or call in callers:
            found.update(names)
    return sorted(found & known)


def derive_calls(manual):
    head, columns, rows = read_table("system-calls.tsv")
    with open("/usr/include/x86_64-linux-gnu/asm/unistd_64.h", encoding="utf-8") as file:
        numbers = dict(re.findall(r"#define __NR_(\w+) (\d+)", file.read()))
    for row in rows:
        if row["linux"] != "-":
            row["linux"] = numbers[row["name"]]
            row["errors"] = " ".join(manual_errors(manual, row["name"])) or "-"
    write_table("system-calls.tsv", head, columns, rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--macos-headers", required=True, help="the folder any-darwin-any of ziglang")
    parser.add_argument("--clang", default="clang")
    parser.add_argument("--manual", default="/usr/share/man")
    arguments = parser.parse_args()
    own = subprocess.run(
        [arguments.clang, "-print-resource-dir"], capture_output=True, text=True, check=True).stdout.strip()
    kernel = Compiler(arguments.clang, "linux-kernel.h", "x86_64-linux-gnu", [])
    library = Compiler(arguments.clang, "linux-library.h", "x86_64-linux-gnu", [])
    macos = Compiler(
        arguments.clang, "macos.h", "x86_64-apple-macos13",
        ["-nostdinc", "-isystem", own + "/include", "-isystem", arguments.macos_headers])
    derive_constants(kernel, library, macos)
    derive_structures(kernel, macos)
    derive_calls(arguments.manual)


if __name__ == "__main__":
    main()
