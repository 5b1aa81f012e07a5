import Asm

extension ReferenceProgram {
  /// Nothing but a write in a loop that goes on after a short one.
  static let greeting = ReferenceProgram(program, prints: "good day\n")

  private static let text = Text("GREETING", "good day\n")

  private static let program = Program("greeting", "Writes a line", linkage: .standalone) { _ in
    SourceFile("greeting.s", "Writes a line, however many writes it takes.") {
      Function.start { f in
        let done = f.newLabel("done")
        f.lea(rbx, text)
        f.mov(r12d, text.length)
        let next = f.placeLabel("next")
        f.syscall(.write, STD.output, rbx, r12, onError: .fail("can't write"), onZero: done)
        f.add(rbx, rax)
        f.sub(r12, rax)
        f.jnz(next)
        f.place(done)
        f.exit(r12d)
      }
      text
    }
  }
}
