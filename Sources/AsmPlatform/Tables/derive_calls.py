"""Numbers and errors of system-calls.tsv. See derive.py."""

import gzip
import os
import re

from derive_tables import read_table, write_table

# Where a manual documents a call under another name.
LINUX_PAGES = {
    "rt_sigaction": "sigaction", "rt_sigprocmask": "sigprocmask", "rt_sigreturn": "sigreturn", "wait4": "wait",
    "rt_sigpending": "sigpending", "rt_sigsuspend": "sigsuspend", "rt_sigtimedwait": "sigtimedwait", "pread64": "pread",
    "pwrite64": "pwrite", "fadvise64": "posix_fadvise", "newfstatat": "fstatat", "pselect6": "select", "prlimit64": "getrlimit",
    "exit_group": "exit_group", "umount2": "umount",
}
MACOS_PAGES = {
    "stat64": "stat", "lstat64": "stat", "fstat64": "stat", "fstatat64": "fstatat", "statfs64": "statfs",
    "fstatfs64": "statfs", "getfsstat64": "getfsstat", "getdirentries64": "getdirentries", "openat": "open",
    "__pthread_sigmask": "sigprocmask", "setattrlistat": "setattrlist", "clonefileat": "clonefile", "fclonefileat": "clonefile",
    "shm_open": "shm_open", "renameatx_np": "rename", "sendmsg_x": "send", "recvmsg_x": "recv", "exit": "_exit",
}


def manual(folder, name, suffix):
    """The text of a page of section 2, that of the page that it stands for included."""
    for path in [os.path.join(folder, "man2", f"{name}.2{suffix}"), os.path.join(folder, f"{name}.2{suffix}")]:
        if os.path.exists(path):
            with (gzip.open(path, "rt", encoding="utf-8") if suffix else open(path, encoding="utf-8")) as file:
                text = file.read()
            redirected = re.match(r"\.so (?:man2/)?([\w.]+)\.2", text)
            return manual(folder, redirected[1], suffix) if redirected else text
    return ""


def linux_errors(folder, call):
    """The errno names that head an item of ERRORS; an item that opens with «(name())» is for those calls only."""
    text = manual(folder, LINUX_PAGES.get(call, call), ".gz")
    section = re.search(r"^\.SH ERRORS\n(.*?)(?=^\.SH |\Z)", text, re.MULTILINE | re.DOTALL)
    found = set()
    for item in re.split(r"^\.TP.*\n", section[1] if section else "", flags=re.MULTILINE)[1:]:
        lines = [line for line in item.splitlines() if not line.startswith('.\\"')]
        names = re.findall(r"\bE[A-Z0-9]{2,}\b", lines[0]) if lines else []
        only = re.match(r"\.RB? \( ?(.*)", lines[1]) if len(lines) > 1 else None
        callers = re.findall(r"(\w+) \(\)", only[1]) if only else []
        if not callers or call in callers or LINUX_PAGES.get(call) in callers:
            found.update(names)
    return found


def macos_errors(folder, call):
    """The errno names that head an item of ERRORS."""
    name = call.removesuffix("_nocancel")
    text = manual(folder, MACOS_PAGES.get(name, name), "")
    section = re.search(r"^\.Sh ERRORS\n(.*?)(?=^\.Sh (?!ERRORS)|\Z)", text, re.MULTILINE | re.DOTALL)
    return set(re.findall(r"^\.It (?:Bq )?Er (E[A-Z0-9]+)", section[1] if section else "", re.MULTILINE))


def cell(names, known):
    """Names that no program sees (fork's ERESTARTNOINTR is for tracers) aren't in constants.tsv and are left out."""
    return " ".join(sorted(names & known)) or "-"


def derive(linux_manual, macos_manual):
    head, columns, rows = read_table("system-calls.tsv")
    linux = {row["name"]: row["number"] for row in read_table("linux-prototypes.tsv")[2]}
    macos = {row["name"]: row["number"] for row in read_table("macos-prototypes.tsv")[2] if row["kind"] == "call"}
    known = {row["name"] for row in read_table("constants.tsv")[2] if row["family"] == "errno"}
    for row in rows:
        name = row["name"]
        row["errors"] = row["macos errors"] = "-"
        if row["linux"] != "-":
            row["linux"] = linux[name]
            row["errors"] = cell(linux_errors(linux_manual, name), known)
        if row["macos"] != "-":
            row["macos"] = macos[name.removeprefix("macos_")]
            row["macos errors"] = cell(macos_errors(macos_manual, name.removeprefix("macos_")), known)
    write_table("system-calls.tsv", head, columns, rows)
