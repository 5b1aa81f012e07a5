#!/usr/bin/env python3
"""Counts what iced-x86 and nasm know, and fails if a row or an exception isn't there for each.

INSNS_DAT=…/nasm-2.16.01/x86/insns.dat venv/bin/python Sources/AsmX86/Tables/coverage.py
"""

import sys

from derive import coverage

sys.exit(1 if coverage.report() else 0)
