#!/usr/bin/env python3
"""Writes linux-prototypes.tsv and macos-prototypes.tsv: what the kernels themselves, and lists made by other people,
say of each system call. The tests hold system-calls.tsv to them.

  apt-get download linux-headers-6.12.117+deb12-common linux-headers-6.12.117+deb12-amd64 golang-golang-x-sys-dev
  apt-get source --download-only strace                # 6.1
  for package in *.deb; do dpkg -x "$package" unpacked; done; mkdir strace; tar xf strace_*.orig.tar.xz -C strace --strip 1
  pip install --no-deps pwntools==4.15.0 ziglang==0.17.1
  git clone --depth 1 --branch xnu-11417.101.15 https://github.com/apple-oss-distributions/xnu
  python3 prototypes.py --debian unpacked --strace strace --python SITE_PACKAGES --xnu xnu

XNU's numbers and arguments are read from bsd/kern/syscalls.master as its bsd/kern/makesyscalls.sh reads it, with the
conditions of the release kernel for x86-64.
"""

import argparse
import glob
import os
import re

FOLDER = os.path.dirname(os.path.abspath(__file__))

# The name in syscalls.h where it isn't that of the number; the first that's there counts.
KERNEL_NAMES = {
    "stat": "newstat", "lstat": "newlstat", "fstat": "newfstat", "uname": "newuname", "umount2": "umount",
    "sendfile": "sendfile64",
}

# Which of several declarations x86-64 compiles: clone without CONFIG_CLONE_BACKWARDS, fanotify_mark with 64-bit words.
DECLARATIONS = {"clone": -1, "fanotify_mark": -1}

# Conditions of syscalls.master in Apple's release kernel for x86-64, bsd/conf/MASTER and MASTER.x86_64.
CONDITIONS = {
    "SOCKETS", "SENDFILE", "NFSSERVER", "SYSV_SEM", "SYSV_MSG", "SYSV_SHM", "PSYNCH", "CONFIG_MACF", "CONFIG_TELEMETRY",
    "CONFIG_MEMORYSTATUS", "CONFIG_PROC_UUID_POLICY", "CONFIG_COALITIONS", "CONFIG_CODE_DECRYPTION", "CONFIG_CSR",
    "CONFIG_PERSONAS", "CONFIG_EXT_RESOLVER", "PGO",
    "NECP", "NETWORKING", "SKYWALK",
}


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(name, head, columns, rows):
    path = os.path.join(FOLDER, name)
    with open(path + ".new", "w", encoding="utf-8") as file:
        file.write(head + "\t".join(columns) + "\n" + "".join("\t".join(row) + "\n" for row in rows))
    os.replace(path + ".new", path)


def kernel_declarations(text):
    found = {}
    for name, parameters in re.findall(r"asmlinkage long sys_(\w+)\(([^;]*)\);", text):
        parameters = re.sub(r"\s+", " ", re.sub(r"\b__user\b ?", "", parameters)).strip()
        found.setdefault(name, []).append(parameters)
    return found


def strace_arities(folder):
    found = {}
    for path in ["src/linux/x86_64/syscallent.h", "src/linux/generic/syscallent-common.h"]:
        for line in read(os.path.join(folder, path)).splitlines():
            match = re.match(r"\[.*\] = \{\s*(\d+),.*SEN\(\w+\),\s*\"(\w+)\"", line)
            if match:
                found[match[2]] = match[1]
    return found


def go_numbers(debian, system):
    path = os.path.join(debian, f"usr/share/gocode/src/golang.org/x/sys/unix/zsysnum_{system}_amd64.go")
    return {name.lower(): number for name, number in re.findall(r"^\s*SYS_(\w+)\s*=\s*(\d+)", read(path), re.MULTILINE)}


def pwntools_numbers(python, system):
    text = read(os.path.join(python, f"pwnlib/constants/{system}/amd64.py"))
    found = re.findall(r"^(?:SYS_|__NR_)(\w+) = Constant\('\w+', ?(\w+)", text, re.MULTILINE)
    return {name: str(int(number, 0)) for name, number in found}


def linux(arguments):
    headers = glob.glob(os.path.join(arguments.debian, "usr/src/linux-headers-*"))
    common = next(folder for folder in headers if folder.endswith("-common"))
    own = next(folder for folder in headers if folder.endswith("-amd64"))
    declarations = kernel_declarations(read(os.path.join(common, "include/linux/syscalls.h")))
    debian = dict(re.findall(r"__NR_(\w+) (\d+)", read(os.path.join(own, "arch/x86/include/generated/uapi/asm/unistd_64.h"))))
    newest = dict(re.findall(
        r"__NR_(\w+) (\d+)", read(os.path.join(arguments.python, "ziglang/lib/libc/include/x86-linux-any/asm/unistd_64.h"))))
    numbers = {name: number for name, number in (debian | newest).items() if name != "syscalls"}
    strace, go = strace_arities(arguments.strace), go_numbers(arguments.debian, "linux")
    pwntools = pwntools_numbers(arguments.python, "linux")
    rows = []
    for name, number in sorted(numbers.items(), key=lambda item: int(item[1])):
        found = declarations.get(KERNEL_NAMES.get(name, name)) or declarations.get(name)
        prototype = found[DECLARATIONS.get(name, 0)] if found else "-"
        rows.append([number, name, prototype, strace.get(name, "-"), go.get(name, "-"), pwntools.get(name, "-")])
    write("linux-prototypes.tsv", LINUX_HEAD, ["number", "name", "prototype", "strace", "go", "pwntools"], rows)


def macos(arguments):
    go, pwntools = go_numbers(arguments.debian, "darwin"), pwntools_numbers(arguments.python, "darwin")
    rows, stack = [], []
    for line in read(os.path.join(arguments.xnu, "bsd/kern/syscalls.master")).splitlines():
        directive = re.match(r"#\s*(if|ifdef|ifndef|elif|else|endif)\b\s*(.*?)(/\*.*)?$", line)
        if directive:
            word, rest = directive[1], directive[2]
            if word in ("if", "ifdef"):
                stack.append(rest.strip() in CONDITIONS)
            elif word == "ifndef":
                stack.append(rest.strip() not in CONDITIONS)
            elif word == "else":
                stack[-1] = not stack[-1]
            elif word == "endif":
                stack.pop()
            continue
        match = re.match(r"(\d+)\s+\S+\s+(\S+)\s+\{\s*(.*?)\s*\}", line)
        if not match or not all(stack):
            continue
        number, declaration = match[1], match[3]
        match = re.match(r"(.*?)\s*\b(\w+)\s*\((.*?)\)", declaration)
        result, name = match[1], match[2].removeprefix("sys_")
        parameters = re.sub(r"\s*(\*(?:\s*\*)*)\s*", lambda match: " " + "".join(match[1].split()), match[3])
        parameters = ", ".join(" ".join(one.split()) for one in parameters.split(","))
        kind = name if name in ("nosys", "enosys") else "indirect" if number == "0" else "call"
        own = name if kind == "call" else "-"
        rows.append([number, own, kind, result.strip(), parameters, go.get(own, "-"), pwntools.get(own, "-")])
    write(
        "macos-prototypes.tsv", MACOS_HEAD, ["number", "name", "kind", "returns", "parameters", "go", "pwntools"], rows)


LINUX_HEAD = """\
# What Linux says of its system calls on x86-64, and what others list. Written by prototypes.py, beside this file.
# number      asm/unistd_64.h of Debian linux-headers-6.12.117+deb12-amd64, from 463 on (and 336) that of Linux 7.2's
#             headers in PyPI ziglang 0.17.1
# prototype   include/linux/syscalls.h of Debian linux-headers-6.12.117+deb12-common; `-`: it declares none
# strace      how many arguments strace 6.1 decodes
# go          the number in golang.org/x/sys 0.3.0 (Debian golang-golang-x-sys-dev 0.3.0-1)
# pwntools    the number in PyPI pwntools 4.15.0
"""

MACOS_HEAD = """\
# What XNU says of its system calls, and what others list. Written by prototypes.py, beside this file.
# number .. parameters   bsd/kern/syscalls.master of xnu-11417.101.15, the rows that are active on x86-64
# kind                   call; nosys (SIGSYS and ENOSYS); enosys (ENOSYS alone); indirect (number 0)
# go                     the number in golang.org/x/sys 0.3.0 (Debian golang-golang-x-sys-dev 0.3.0-1)
# pwntools               the number in PyPI pwntools 4.15.0, without the class base
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--debian", required=True, help="the folder that the Debian packages were unpacked to")
    parser.add_argument("--strace", required=True, help="strace's sources")
    parser.add_argument("--python", required=True, help="the folder of the Python packages")
    parser.add_argument("--xnu", required=True, help="xnu's sources")
    arguments = parser.parse_args()
    linux(arguments)
    macos(arguments)


if __name__ == "__main__":
    main()
