"""Runs nasm over many lines at once."""

import os
import re
import subprocess
import sys
import tempfile

NASM = os.environ.get("NASM", "nasm")
SLOT = 32
CHUNK = 40000


def version(nasm=NASM):
    return subprocess.run([nasm, "-v"], capture_output=True, text=True).stdout.split()[2]


def assemble(texts, nasm=NASM, warnings=True):
    """Each text in a 32-byte slot at 32 times its number: [(bytes or None, nasm's complaint or '')]"""
    result = []
    for start in range(0, len(texts), CHUNK):
        result += assemble_chunk(texts[start : start + CHUNK], nasm, warnings)
    return result


def assemble_chunk(texts, nasm, warnings):
    current, complaints = list(texts), [""] * len(texts)
    options = ["-Wall", "-Werror"] if warnings else ["-w-all", "-w+label-orphan", "-Werror=label-orphan"]
    with tempfile.TemporaryDirectory() as folder:
        source, binary = f"{folder}/forms.asm", f"{folder}/forms.bin"
        for _ in range(60):
            with open(source, "w") as file:
                file.write("bits 64\n")
                for text in current:
                    file.write(f"{text or 'nop'}\ntimes {SLOT}-(($-$$) & {SLOT - 1}) db 0xcc\n")
            run = subprocess.run(
                [nasm, "-f", "bin", *options, "-o", binary, source], capture_output=True, text=True
            )  # fmt: skip
            if run.returncode == 0:
                break
            found = False
            for number, message in re.findall(r"\.asm:(\d+): (?:error|panic|fatal|warning)?:? ?(.*)", run.stderr):
                index = (int(number) - 2) // 2
                if 0 <= index < len(current) and current[index] is not None:
                    current[index], found = None, True
                    complaints[index] = re.sub(r"\s*\[-w.*\]$", "", message)
            if not found:
                sys.exit(f"{nasm} fails: " + run.stderr[:2000])
        with open(binary, "rb") as file:
            code = file.read()
    return [
        (code[SLOT * n : SLOT * n + SLOT] if text is not None else None, complaints[n])
        for n, text in enumerate(current)
    ]  # fmt: skip
