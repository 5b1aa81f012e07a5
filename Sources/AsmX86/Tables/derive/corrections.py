"""Where iced-x86 1.21.0 is coarse or says something else than this table means, with the manual's word for it."""

# What runs next, by mnemonic.
FLOW = {
    # The kernel or hypervisor takes over and may come back behind the instruction.
    "syscall": "system-call", "sysenter": "system-call", "vmcall": "system-call", "vmmcall": "system-call",
    "vmgexit": "system-call", "vmfunc": "system-call", "vmlaunch": "system-call", "vmresume": "system-call",
    "vmrun": "system-call", "tdcall": "system-call", "seamcall": "system-call", "seamret": "system-call",
    "seamops": "system-call", "skinit": "system-call", "encls": "next", "enclu": "system-call", "enclv": "next",
    # An abort continues at the target of xbegin.
    "xbegin": "branch",
}  # fmt: skip
# Flags read, by mnemonic.
FLAGS_READ = {
    # It copies the flags to r11, from where the kernel restores them: nobody reads them.
    "syscall": "-",
}
# Access of the operands, by mnemonic and operands as iced has them.
ACCESS = {
    # APM: the bits beside the inserted field keep their value; iced says written.
    ("insertq", ("xmm", "xmm", "i8", "i8")): "rw,r,r,r",
} | {
    # SDM: only elements whose mask bit is set are stored.
    (mnemonic, (memory, register, register)): "cw,r,r"
    for mnemonic in ("vmaskmovps", "vmaskmovpd", "vpmaskmovd", "vpmaskmovq")
    for memory, register in (("m128", "xmm"), ("m256", "ymm"))
}
# SDM: these conversions are exact and have no {er}, which iced and nasm take.
EXACT = {
    ("vcvtdq2pd", ("zmm", "ymme")), ("vcvtudq2pd", ("zmm", "ymme")), ("vcvtsi2sd", ("xmme", "xmme", "r32")),
    ("vcvtusi2sd", ("xmme", "xmme", "r32")),
}  # fmt: skip
# Flags by column of the table, by mnemonic.
FLAGS = {
    # SDM: C1 is 0 after a stack underflow and otherwise says nothing; iced has it cleared.
    f"fcmov{condition}": {"cleared": "-", "undefined": "0123"}
    for condition in ("b", "be", "e", "nb", "nbe", "ne", "nu", "u")
} | {
    # SDM: the x87 status word is part of the state; iced says nothing of it.
    f"{name}{suffix}": {column: "0123"}
    for column, names in {
        "read": ("fxsave", "xsave", "xsavec", "xsaveopt", "xsaves"),
        "written": ("fxrstor", "xrstor", "xrstors"),
    }.items()
    for name in names
    for suffix in ("", "64")
}
# Bytes that rsp changes, by mnemonic and operands.
STACK = {
    ("ret", ("i16",)): "8+i",
    ("retf", ("i16",)): "16+i",
    ("enter", ("i16", "i8")): "-8-i",
}


def state(access, **counts):
    """Every register of some classes, with one access."""
    return {f"{name}{n}": access for name, count in counts.items() for n in range(count)}


# Registers that are saved or restored as a whole; iced names only those that say which.
STATE = {
    "fxsave": state("r", st=8, xmm=16), "fxsave64": state("r", st=8, xmm=16),
    "fxrstor": state("w", st=8, xmm=16), "fxrstor64": state("w", st=8, xmm=16),
} | {
    # SDM: edx:eax and xcr0 say which components.
    f"{name}{suffix}": state(access, st=8, zmm=32)
    for access, names in {"cr": ("xsave", "xsavec", "xsaveopt", "xsaves"), "cw": ("xrstor", "xrstors")}.items()
    for name in names
    for suffix in ("", "64")
}  # fmt: skip
# SDM: they push onto the x87 stack, so that st0 is another register afterwards.
STATE |= {
    name: {"st0": "w"}
    for name in "fld fld1 fldl2e fldl2t fldlg2 fldln2 fldpi fldz fild fbld".split()
}  # fmt: skip


def implicit(mnemonic, registers):
    """The implicit registers of a mnemonic."""
    if mnemonic.startswith("vp2intersect"):
        # SDM: the destination is a pair of opmask registers, the written one and its partner (number xor 1).
        return {name: access for name, access in registers.items() if name[0] != "k"}
    if mnemonic.startswith(("v4f", "vp4dp")):
        # SDM: the second operand is a block of four registers; iced names those behind the sample's.
        return {}
    return registers | STATE.get(mnemonic, {})
