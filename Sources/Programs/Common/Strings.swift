import Asm

extension Function {
  /// Sets memory to one byte.
  static let memset = Function(
    "h_memset", .exported,
    """
    h_memset(destination, byte, count)
    Sets `count` bytes at `destination` to `byte`. Returns `destination`.
    """
  ) { f in
    f.mov(r8, rdi)
    f.mov(eax, esi)
    f.mov(rcx, rdx)
    f.rep.stosb()
    f.mov(rax, r8)
    f.ret()
  }

  /// The length of a string that ends with a NUL, 16 bytes at a time.
  static let strlen = Function(
    "h_strlen", .exported,
    """
    h_strlen(string)
    Returns how many bytes come before the NUL of `string`. Reads 16 bytes at a time, always from a
    multiple of 16, so that it never touches a page that the string isn't on.
    """
  ) { f in
    let nextBlock = f.newLabel("next_block")
    let inFirstBlock = f.newLabel("in_first_block")

    f.mov(rax, rdi)
    f.mov(ecx, edi)
    f.and(rax, -16)
    f.and(ecx, 15)
    f.pxor(xmm0, xmm0)
    f.movdqa(xmm1, oword[rax])
    f.pcmpeqb(xmm1, xmm0)
    f.pmovmskb(edx, xmm1)
    f.shr(edx, cl)
    f.note("drop what lies before the string")
    f.test(edx, edx)
    f.jnz(inFirstBlock)
    f.place(nextBlock)
    f.add(rax, 16)
    f.pcmpeqb(xmm0, oword[rax])
    f.note("stays zero until there's a NUL")
    f.pmovmskb(edx, xmm0)
    f.test(edx, edx)
    f.jz(nextBlock)
    f.bsf(edx, edx)
    f.sub(rax, rdi)
    f.add(rax, rdx)
    f.ret()
    f.place(inFirstBlock)
    f.bsf(eax, edx)
    f.ret()
  }

  /// Copies a string that ends with a NUL.
  static let append = Function(
    "h_append",
    """
    h_append(destination, string)
    Copies `string` to `destination` without its NUL. Returns where the copy ends.
    """
  ) { f in
    let done = f.newLabel("done")
    let next = f.placeLabel("next")
    f.lodsb()
    f.test(al, al)
    f.jz(done)
    f.stosb()
    f.jmp(next)
    f.place(done)
    f.mov(rax, rdi)
    f.ret()
  }

  /// Writes a number in decimal.
  static let appendNumber = Function(
    "h_append_number",
    """
    h_append_number(destination, number)
    Writes the 32-bit `number` in decimal. Returns where it ends.
    """
  ) { f in
    let digits = f.frame.bytes(16, "digits")
    f.mov(eax, esi)
    f.mov(ecx, 10)
    f.lea(rsi, digits.address + 15)
    f.mov(byte[rsi], 0)
    let nextDigit = f.placeLabel("next_digit")
    f.xor(edx, edx)
    f.div(ecx)
    f.add(edx, 48)
    f.note("'0'")
    f.dec(rsi)
    f.mov(byte[rsi], dl)
    f.test(eax, eax)
    f.jnz(nextDigit)
    f.call(Function.append, rdi, rsi)
  }
}
