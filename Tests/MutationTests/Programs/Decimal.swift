import Asm

extension ReferenceProgram {
  /// Division by a register and numbers turned into text, without the C library.
  static let decimal = ReferenceProgram(program, prints: "1 4 27 256 3125 46656 823543 \n")

  private static let number = Function(
    "format", .exported, "format(number, end): writes it in decimal before `end`; returns where it begins"
  ) { f in
    f.mov(rax, rdi)
    f.mov(ecx, 10)
    let next = f.placeLabel("next")
    f.xor(edx, edx)
    f.div(rcx)
    f.add(edx, 48)
    f.dec(rsi)
    f.mov(byte[rsi], dl)
    f.test(rax, rax)
    f.jnz(next)
    f.mov(rax, rsi)
    f.ret()
  }

  private static let power = Function("power", .exported, "power(base, exponent)") { f in
    let done = f.newLabel("done")
    f.mov(eax, 1)
    let next = f.placeLabel("next")
    f.test(esi, esi)
    f.jz(done)
    f.imul(rax, rdi)
    f.dec(esi)
    f.jmp(next)
    f.place(done)
    f.ret()
  }

  private static let program = Program("decimal", "Prints n to the n", linkage: .standalone) { _ in
    SourceFile("decimal.s", "Prints n to the n.") {
      Function.start { f in
        let line = f.frame.bytes(32, "line")
        f.mov(ebx, 1)
        let next = f.placeLabel("next")
        f.call(power, rbx, rbx)
        f.mov(byte[line.address + 31], 32)
        f.lea(rsi, line.address + 31)
        f.call(number, rax, rsi)
        f.lea(rdx, line.address + 32)
        f.sub(rdx, rax)
        f.syscall(.write, STD.output, rax, rdx, onError: .fail("can't write"))
        f.inc(ebx)
        f.cmp(ebx, 7)
        f.jbe(next)
        f.mov(byte[line], 10)
        f.syscall(.write, STD.output, line, 1, onError: .fail("can't write"))
        f.exit(0)
      }
      number
      power
    }
  }
}
