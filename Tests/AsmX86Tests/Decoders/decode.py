"""What iced-x86 reads in a file of slots: 32 bytes for each instruction, and behind them a byte with each one's length.

Prints a line for each slot, separated by tabs: the length that iced reads, prefixes (separated by spaces), mnemonic,
opmask, zeroing, rounding, then the operands in NASM's syntax with every size keyword. What isn't there is `-`. A slot
whose bytes iced doesn't read as one instruction of the given length has the line `unknown`, with the bytes.
"""

import re
import sys

from iced_x86 import Code, Decoder, DecoderOptions, FormatMnemonicOptions, Formatter, FormatterSyntax
from iced_x86 import MemorySizeOptions, Register, RoundingControl

SLOT = 32
# Sets of instructions that no one processor has, or that newer ones have given up: the first set that knows the bytes
# says what they are.
OPTIONS = [
    DecoderOptions.MPX,
    DecoderOptions.MPX | DecoderOptions.AMD,
    DecoderOptions.PCOMMIT | DecoderOptions.UDBG | DecoderOptions.CL1INVMB,
    DecoderOptions.CYRIX | DecoderOptions.CYRIX_DMI | DecoderOptions.ALTINST,
    DecoderOptions.OLD_FPU | DecoderOptions.CMPXCHG486A | DecoderOptions.MOV_TR | DecoderOptions.FORCE_RESERVED_NOP,
]
ROUNDINGS = {
    RoundingControl.ROUND_TO_NEAREST: "rn-sae",
    RoundingControl.ROUND_DOWN: "rd-sae",
    RoundingControl.ROUND_UP: "ru-sae",
    RoundingControl.ROUND_TOWARD_ZERO: "rz-sae",
}
MARK = re.compile(r"\{(k[1-7]|z|(r[nduz]-)?sae)\}")


def make_formatter():
    formatter = Formatter(FormatterSyntax.NASM)
    formatter.hex_prefix, formatter.hex_suffix = "0x", ""
    formatter.memory_size_options = MemorySizeOptions.ALWAYS
    formatter.always_show_scale = True
    formatter.branch_leading_zeros = False
    formatter.add_leading_zero_to_hex_numbers = False
    formatter.nasm_show_sign_extended_immediate_size = False
    formatter.rip_relative_addresses = False
    formatter.show_branch_size = False
    formatter.use_pseudo_ops = False
    return formatter


def decode(code, address):
    """The instruction that `code` is from its first to its last byte; None where there's none."""
    for option in OPTIONS:
        instruction = Decoder(64, code, option, address).decode()
        if instruction.code != Code.INVALID and instruction.len == len(code):
            return instruction
    return None


def fields(instruction, formatter):
    words = formatter.format_mnemonic(instruction, FormatMnemonicOptions.NONE).split(" ")
    prefixes, mnemonic = words[:-1], words[-1]
    rounding = ROUNDINGS.get(instruction.rounding_control, "sae" if instruction.suppress_all_exceptions else "-")
    mask = instruction.op_mask
    operands = [formatter.format_operand(instruction, n) for n in range(formatter.operand_count(instruction))]
    # Opmask and rounding have fields of their own.
    operands = [MARK.sub("", operand) for operand in operands]
    return [
        str(instruction.len),
        " ".join(prefixes) or "-",
        mnemonic,
        "-" if mask == Register.NONE else f"k{mask - Register.K0}",
        "z" if instruction.zeroing_masking else "-",
        rounding,
        *filter(None, operands),
    ]


def main(path):
    with open(path, "rb") as file:
        data = file.read()
    count = len(data) // (SLOT + 1)
    formatter = make_formatter()
    lines = []
    for number in range(count):
        length = data[SLOT * count + number]
        code = data[SLOT * number : SLOT * number + length]
        # A wait belongs to the instruction behind it: finit is wait and fninit.
        start = 1 if len(code) > 1 and code[0] == 0x9B else 0
        instruction = decode(code[start:], SLOT * number + start)
        if instruction is None:
            lines.append("unknown\t" + code.hex(" "))
            continue
        line = fields(instruction, formatter)
        if start:
            line[0] = str(len(code))
            line[1] = "wait" if line[1] == "-" else "wait " + line[1]
        lines.append("\t".join(line))
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
