#!/usr/bin/env python3
"""Remakes instructions.tsv, exceptions.tsv and nasm.tsv from iced-x86 and nasm, and proves every row.

    python3 -m venv venv && venv/bin/pip install iced-x86==1.21.0
    INSNS_DAT=…/nasm-2.16.01/x86/insns.dat venv/bin/python Sources/AsmX86/Tables/make_instructions.py

iced-x86 says which instructions there are, how they are encoded, what they read and write; insns.dat says which other
names and operands nasm takes. Encodings of the same text become alternatives of one form. Each form is written as NASM
text with many registers, addresses, masks and immediates, and assembled; nasm's bytes must be those that the form's
encodings say, and in which order it tries them is read off. What nasm makes something else of is marked, and written
as bytes from then on. README.md says how to measure further versions of nasm.
"""

import sys

from derive import coverage, exceptions, facts, output, pipeline


def main():
    result = pipeline.derive()
    wrong = facts.update(result)
    output.write(result, f"{output.TABLES}/instructions.tsv")
    unexplained = exceptions.write(f"{output.TABLES}/exceptions.tsv", output.rows(result), result.failed)
    output.report(list(result.forms.values()))
    sys.exit(1 if coverage.report() or unexplained or wrong else 0)


if __name__ == "__main__":
    main()
