import Asm

extension ReferenceProgram {
  /// A jump table, signed division, and a result that's an error.
  static let calculator = ReferenceProgram(
    program, prints: "add 14\nsub 10\nmul 24\ndiv 6\nmod 0\nno such operation\n")

  private static let names = Table(
    "NAMES", of: UInt8.self, [["add", 0, "sub", 0, "mul", 0, "div", 0, "mod", 0]])

  private static let calculate = Function(
    "calculate", .exported,
    "calculate(operation, first, second, where the result goes): 1, or 0 where there's none"
  ) { f in
    let place = f.frame.local(UInt64.self, "place")
    let table = f.frame.bytes(40, "table")
    let names = ["add", "subtract", "multiply", "divide", "remainder"]
    let labels = names.map { f.newLabel($0) }
    let none = f.newLabel("none")
    let done = f.newLabel("done")
    f.cmp(edi, 4)
    f.ja(none)
    f.mov(edi, edi)
    f.store(rcx, to: place)
    for (number, name) in names.enumerated() {
      f.lea(rax, rel(Symbol(".\(name)", kind: .label)))
      f.mov(qword[table.address + 8 * number], rax)
    }
    f.mov(rcx, rdx)
    f.mov(rax, rsi)
    f.lea(r8, table)
    f.jmp(qword[r8 + rdi * 8])
    f.jumpTargets(labels)
    f.place(labels[0])
    f.add(rax, rcx)
    f.jmp(done)
    f.place(labels[1])
    f.sub(rax, rcx)
    f.jmp(done)
    f.place(labels[2])
    f.imul(rax, rcx)
    f.jmp(done)
    f.place(labels[3])
    f.test(rcx, rcx)
    f.jz(none)
    f.cqo()
    f.idiv(rcx)
    f.jmp(done)
    f.place(labels[4])
    f.test(rcx, rcx)
    f.jz(none)
    f.cqo()
    f.idiv(rcx)
    f.mov(rax, rdx)
    f.place(done)
    f.mov(rcx, qword[place])
    f.mov(qword[rcx], rax)
    f.return(1)
    f.place(none)
    f.return(0)
  }

  private static let program = Program("calculator", "Five operations by a jump table") { _ in
    SourceFile("calculator.s", "Five operations by a jump table.") {
      calculate
      Function.main { f in
        let result = f.frame.local(Int64.self, "result")
        let operation = f.frame.saved(rbx, as: "operation")
        let unknown = f.newLabel("unknown")
        f.xor(ebx, ebx)
        let next = f.placeLabel("next")
        f.call(calculate, operation, 12, 2, result)
        f.test(eax, eax)
        f.jz(unknown)
        f.mov(rdx, qword[result])
        f.lea(rcx, names)
        f.lea(rsi, rcx + operation * 4)
        f.call(printf, f.text("%s %ld\n\0"), rsi, rdx)
        f.inc(ebx)
        f.jmp(next)
        f.place(unknown)
        f.call(CFunction("puts"), f.text("no such operation\0"))
        f.return(0)
      }
      names
    }
  }
}
