"""Samples of a form through the table's encoder, iced's decoder and nasm."""

from dataclasses import dataclass, replace

from iced_x86 import Code, Decoder, MemorySizeExt, OpCodeInfo, OpKind, Register, RegisterExt, RoundingControl

from .encoder import IMMEDIATE_BITS, Imm, Mem, Reg, encode, fits
from .iced import CODE, MNEMONIC, OPKIND, OPTION_SETS, option_of
from .nasm import NASM, SLOT, assemble
from .samples import TEXT, text

ROUNDING_NAME = {
    "rn": RoundingControl.ROUND_TO_NEAREST,
    "rd": RoundingControl.ROUND_DOWN,
    "ru": RoundingControl.ROUND_UP,
    "rz": RoundingControl.ROUND_TOWARD_ZERO,
}
IMPLICIT_OPERANDS = {
    "MEMORY_SEG_RSI",
    "MEMORY_SEG_RDI",
    "MEMORY_ESRDI",
    "MEMORY_SEG_ESI",
    "MEMORY_SEG_EDI",
    "MEMORY_ESEDI",
}


@dataclass
class Job:
    form: object
    sample: object
    text: str
    expected: list  # (alternative, bytes) of those that fit
    origin: int = 0
    found: bytes = None
    complaint: str = ""
    verdict: str = ""
    detail: str = ""


def register_value(name):
    name = {"st": "st0"}.get(name, name)
    if name[0] == "r" and name[-1] == "b" and name[1:-1].isdigit():
        name = name[:-1] + "l"
    return getattr(Register, name.upper())


def decode(code, origin, option=OPTION_SETS[0]):
    return Decoder(64, code, option, origin).decode()


def decode_all(code, origin, option, has_wait=False):
    """(the instruction behind a wait that belongs to it, the length with that wait)"""
    start = 1 if has_wait and code[0] == 0x9B else 0
    instruction = decode(code[start:], origin + start, option)
    return instruction, start + instruction.len


def decoded_operands(instruction):
    """The operands of an instruction, without those that strings imply."""
    return [p for p in range(instruction.op_count) if OPKIND[instruction.op_kind(p)] not in IMPLICIT_OPERANDS]


def operand_agrees(instruction, position, operand, origin, any_width=False):
    kind = instruction.op_kind(position)
    if isinstance(operand, Reg):
        wanted = register_value(TEXT[operand.kind][operand.number])
        if kind == OpKind.REGISTER and any_width:
            return RegisterExt.full_register(instruction.op_register(position)) == RegisterExt.full_register(wanted)
        return kind == OpKind.REGISTER and instruction.op_register(position) == wanted
    if isinstance(operand, Mem):
        if kind != OpKind.MEMORY:
            return False
        displacement = (instruction.memory_displacement + (1 << 63)) % (1 << 64) - (1 << 63)
        if operand.base == "rip":
            return instruction.memory_base == Register.RIP and displacement == origin + operand.displacement
        registers = [register_value(r) if r else Register.NONE for r in (operand.base, operand.index)]
        found = (instruction.memory_base, instruction.memory_index, instruction.memory_index_scale, displacement)
        wanted = (*registers, operand.scale if operand.index else 1, operand.displacement)
        swapped = (*registers[::-1], 1, operand.displacement)
        if found != wanted and not (operand.scale == 1 and found == swapped):
            return False
        if operand.kind[0] == "b":
            return instruction.is_broadcast
        if operand.kind[0] in "mn" and operand.kind[1:].isdigit():
            if MemorySizeExt.size(instruction.memory_size) * 8 != int(operand.kind[1:]):
                return False
        return not instruction.is_broadcast
    if isinstance(operand, Imm):
        if kind in (OpKind.REGISTER, OpKind.MEMORY):
            return False
        mask = (1 << IMMEDIATE_BITS[operand.kind]) - 1
        return instruction.immediate(position) & mask == operand.value & mask
    return instruction.near_branch_target == (origin + operand.distance) & (1 << 64) - 1


def agrees(instruction, alternative, sample, origin):
    """What the decoded instruction differs in from the one that was written; '' for nothing."""
    if instruction.code == Code.INVALID:
        return "undecodable"
    if not same_mnemonic(instruction.code, alternative.code):
        return "another instruction"
    positions = decoded_operands(instruction)
    expected = expected_operands(alternative, sample.operands, positions, instruction)
    for position, operand in zip(positions, expected):
        if operand is not None and not operand_agrees(instruction, position, operand, origin, alternative.any_width):
            return "other operands"
    if instruction.op_mask != (Register.K0 + sample.mask if sample.mask else Register.NONE):
        return "lost width or decorator"
    if instruction.zeroing_masking != sample.zeroing:
        return "lost width or decorator"
    if sample.rounding and sample.rounding != "sae" and instruction.rounding_control != ROUNDING_NAME[sample.rounding]:
        return "lost width or decorator"
    if sample.rounding == "sae" and not instruction.suppress_all_exceptions:
        return "lost width or decorator"
    if not sample.rounding and (instruction.rounding_control or instruction.suppress_all_exceptions):
        return "lost width or decorator"
    if instruction.has_lock_prefix != ("lock" in sample.prefixes):
        return "lost width or decorator"
    return ""


def same_mnemonic(found, wanted):
    if OpCodeInfo(found).mnemonic == OpCodeInfo(wanted).mnemonic:
        return True
    if (MNEMONIC[OpCodeInfo(found).mnemonic], MNEMONIC[OpCodeInfo(wanted).mnemonic]) == ("NOP", "XCHG"):
        return True
    # iced reads fstcw as wait and fnstcw.
    return (
        OpCodeInfo(wanted).fwait
        and MNEMONIC[OpCodeInfo(found).mnemonic] == "FN" + MNEMONIC[OpCodeInfo(wanted).mnemonic][1:]
    )


def expected_operands(alternative, operands, positions, instruction):
    """The written operands in the decoder's order."""
    if alternative.order is not None:
        return [operands[i] if i is not None else None for i in alternative.order]
    if len(operands) == len(positions):
        return list(operands)
    return [None] * len(positions)


def length_of(slot):
    return len(slot.rstrip(b"\xcc")) if slot else 0


def alternatives_that_fit(form, sample):
    result = []
    for alternative in form.alternatives:
        if fits(alternative.encoding, sample.operands, sample.mask, sample.rounding, sample.prefixes):
            code = encode(
                alternative.encoding, sample.operands, sample.mask, sample.zeroing, sample.rounding, sample.prefixes
            )  # fmt: skip
            result.append((alternative, code))
    return result


def jobs_for(forms_and_samples):
    """What to assemble: [Job]"""
    jobs = []
    for form, samples in forms_and_samples:
        for sample in samples:
            line = text(form.mnemonic, form.kinds, sample, form.spelling)
            jobs.append(Job(form, sample, line, alternatives_that_fit(form, sample)))
    for number, job in enumerate(jobs):
        job.origin = SLOT * number
    return jobs


def assemble_jobs(jobs, nasm=NASM, warnings=True):
    """Sets what nasm made of each."""
    for job, (code, complaint) in zip(jobs, assemble([j.text for j in jobs], nasm, warnings)):
        job.found, job.complaint, job.verdict, job.detail = code, complaint, "", ""
        judge(job)


def run(forms_and_samples):
    """Assembles samples with this nasm: [Job]"""
    jobs = jobs_for(forms_and_samples)
    assemble_jobs(jobs)
    return jobs


def judge(job):
    """What nasm made of a sample: right, other (the same instruction, encoded differently), refused, or wrong."""
    if job.found is None:
        job.verdict, job.detail = "refused", job.complaint
        return
    for alternative, code in job.expected:
        if job.found.startswith(code) and job.found[len(code) :].strip(b"\xcc") == b"":
            job.verdict = "right"
            return
    if not job.expected:
        job.verdict, job.detail = "unencodable", "no alternative fits"
        return
    alternative = job.expected[0][0]
    reason = "undecodable"
    for option in (option_of(alternative.code), *OPTION_SETS):
        instruction, length = decode_all(job.found, job.origin, option, OpCodeInfo(alternative.code).fwait)
        if instruction.code == Code.INVALID or job.found[length:].strip(b"\xcc"):
            continue
        reason = agrees(instruction, alternative, job.sample, job.origin)
        job.verdict, job.detail = ("other", CODE[instruction.code]) if not reason else ("wrong", reason)
        if not reason or reason != "undecodable":
            break
    if reason:
        job.verdict, job.detail = "wrong", reason


def self_check(jobs):
    """Encodings whose bytes iced doesn't decode to the sample: (job, alternative, bytes, reason)"""
    for job in jobs:
        for alternative, code in job.expected:
            instruction, length = decode_all(
                code + b"\xcc" * 16, job.origin, option_of(alternative.code), OpCodeInfo(alternative.code).fwait
            )  # fmt: skip
            reason = agrees(instruction, alternative, job.sample, job.origin)
            if reason or length != len(code):
                yield job, alternative, code, reason or "other length"


def fault(job):
    """What nasm did to a sample that it assembled to something else, in one of a few words."""
    if job.detail != "other operands":
        return job.detail
    if differs_in_displacement(job):
        return "wrong displacement"
    alternative = job.expected[0][0]
    instruction, _ = decode_all(job.found, job.origin, option_of(alternative.code))
    registers = sorted(
        instruction.op_register(p) for p in range(instruction.op_count) if instruction.op_kind(p) == OpKind.REGISTER
    )  # fmt: skip
    written = sorted(register_value(TEXT[o.kind][o.number]) for o in job.sample.operands if isinstance(o, Reg))
    return "swapped operands" if registers == written else "other operands"


def differs_in_displacement(job):
    """Whether what nasm wrote is the sample but for its displacement."""
    alternative = job.expected[0][0]
    instruction, _ = decode_all(job.found, job.origin, option_of(alternative.code))
    displacement = (instruction.memory_displacement + (1 << 63)) % (1 << 64) - (1 << 63)
    operands = tuple(replace(o, displacement=displacement) if isinstance(o, Mem) else o for o in job.sample.operands)
    return instruction.code != Code.INVALID and not agrees(
        instruction, alternative, replace(job.sample, operands=operands), job.origin
    )
