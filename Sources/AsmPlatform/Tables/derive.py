#!/usr/bin/env python3
"""Fills in the facts of the tables in this folder from the systems' own headers and manual pages.

People write the selection (families, structures, system calls, Swift names, docs); this writes every value, and rows
for what's missing, so none is typed by hand:
  constants.tsv     every constant that a family of families.tsv takes, with `linux` and `macos`
  structures.tsv    every field of the structures, with alignments, offsets and sizes
  system-calls.tsv  numbers (from linux-prototypes.tsv and macos-prototypes.tsv), `errors` and `macos errors`

  apt-get install linux-libc-dev libc6-dev manpages-dev
  pip install libclang==18.1.1 ziglang==0.17.1     # the macOS headers in it; about 400 MB
  git clone --depth 1 --branch xnu-11417.101.15 https://github.com/apple-oss-distributions/xnu
  python3 derive.py --xnu xnu \\
    --macos-headers "$(python3 -c 'import ziglang, os; print(os.path.dirname(ziglang.__file__))')/lib/libc/include/any-darwin-any"
  swift run generate-platform

It needs a clang that knows both targets (Swift's does). prototypes.py, beside this file, comes first.
"""

import argparse
import os
import subprocess

import derive_calls
import derive_constants
import derive_structures
from derive_headers import Headers


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--macos-headers", required=True, help="the folder any-darwin-any of ziglang")
    parser.add_argument("--xnu", required=True, help="xnu's sources, for its manual")
    parser.add_argument("--clang", default="clang")
    parser.add_argument("--manual", default="/usr/share/man")
    arguments = parser.parse_args()
    own = subprocess.run(
        [arguments.clang, "-print-resource-dir"], capture_output=True, text=True, check=True).stdout.strip()
    linux = ["-target", "x86_64-linux-gnu", "-isystem", own + "/include"]
    kernel = Headers(arguments.clang, "linux-kernel.h", linux)
    library = Headers(arguments.clang, "linux-library.h", linux)
    macos = Headers(
        arguments.clang, "macos.h",
        ["-target", "x86_64-apple-macos13", "-nostdinc", "-isystem", own + "/include", "-isystem",
         arguments.macos_headers])
    derive_constants.derive(kernel, library, macos)
    derive_structures.derive(kernel, library, macos)
    derive_calls.derive(arguments.manual, os.path.join(arguments.xnu, "bsd/man/man2"))


if __name__ == "__main__":
    main()
