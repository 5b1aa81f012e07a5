import Asm

extension ReferenceProgram {
  /// A table made when the program starts, parts of registers, and 32-bit division.
  static let checksums = ReferenceProgram(
    program, prints: "crc cbf43926 adler 091e01de\nfirst 5 greatest 9\n")

  private static let table = Buffer("CRC_TABLE", bytes: 1024, alignment: 4)

  private static let makeTable = Function("make_table", .exported, "make_table(table): 256 numbers") { f in
    f.xor(ecx, ecx)
    let entry = f.placeLabel("entry")
    f.mov(eax, ecx)
    f.mov(edx, 8)
    let bit = f.placeLabel("bit")
    f.mov(esi, eax)
    f.shr(esi, 1)
    f.mov(r8d, esi)
    f.xor(esi, 0xedb8_8320)
    f.test(al, 1)
    f.cmovnz(r8d, esi)
    f.mov(eax, r8d)
    f.dec(edx)
    f.jnz(bit)
    f.mov(dword[rdi + rcx * 4], eax)
    f.inc(ecx)
    f.cmp(ecx, 256)
    f.jb(entry)
    f.ret()
  }

  private static let crc = Function("crc", .exported, "crc(bytes, count, table)") { f in
    let done = f.newLabel("done")
    f.mov(eax, 0xffff_ffff)
    let next = f.placeLabel("next")
    f.test(rsi, rsi)
    f.jz(done)
    f.movzx(ecx, byte[rdi])
    f.xor(cl, al)
    f.movzx(ecx, cl)
    f.shr(eax, 8)
    f.xor(eax, dword[rdx + rcx * 4])
    f.inc(rdi)
    f.dec(rsi)
    f.jmp(next)
    f.place(done)
    f.not(eax)
    f.ret()
  }

  private static let adler = Function("adler", .exported, "adler(bytes, count)") { f in
    let done = f.newLabel("done")
    f.mov(r8d, 1)
    f.xor(r9d, r9d)
    f.mov(r10d, 65521)
    let next = f.placeLabel("next")
    f.test(rsi, rsi)
    f.jz(done)
    f.movzx(eax, byte[rdi])
    f.add(eax, r8d)
    f.xor(edx, edx)
    f.div(r10d)
    f.mov(r8d, edx)
    f.lea(eax, r9 + r8)
    f.xor(edx, edx)
    f.div(r10d)
    f.mov(r9d, edx)
    f.inc(rdi)
    f.dec(rsi)
    f.jmp(next)
    f.place(done)
    f.mov(eax, r9d)
    f.shl(eax, 16)
    f.or(eax, r8d)
    f.ret()
  }

  /// The greatest of some bytes, kept in the low half of a register that was set whole.
  private static let greatest = Function("greatest", .exported, "greatest(bytes, count)") { f in
    f.xor(eax, eax)
    let next = f.placeLabel("next")
    f.movzx(ecx, byte[rdi])
    f.cmp(cl, al)
    f.cmova(eax, ecx)
    f.inc(rdi)
    f.dec(esi)
    f.jnz(next)
    f.ret()
  }

  private static let program = Program("checksums", "CRC-32 and Adler-32") { _ in
    let digits = Text("DIGITS", "123456789")
    let mixed = Text("MIXED", bytes: [5, 3, 9, 1, 7])
    SourceFile("checksums.s", "CRC-32 and Adler-32.") {
      makeTable
      crc
      adler
      greatest
      Function.main { f in
        let first = f.frame.saved(rbx, as: "CRC")
        f.call(makeTable, table)
        f.call(crc, digits, digits.length, table)
        f.mov(ebx, eax)
        f.call(adler, digits, digits.length)
        f.call(printf, f.text("crc %08x adler %08x\n\0"), first.low32, eax)
        f.call(greatest, mixed, mixed.length)
        f.movzx(esi, byte[mixed])
        f.call(printf, f.text("first %d greatest %d\n\0"), esi, eax)
        f.return(0)
      }
      digits
      mixed
      table
    }
  }
}
