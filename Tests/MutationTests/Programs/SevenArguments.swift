import Asm

extension ReferenceProgram {
  /// Arguments beyond the sixth, which go on the stack: given to C's functions, taken by ours.
  static let sevenArguments = ReferenceProgram(
    program, prints: "2 3 4 5 6 7 8\nweighted 204\n")

  /// weighted(a, b, c, d, e, g, h, i): 1a + 2b + … + 8i; the last two come on the stack.
  private static let weighted = Function(
    "weighted", .exported, "weighted(a, b, c, d, e, g, h, i): 1a + 2b + … + 8i"
  ) { f in
    _ = f.frame.local(Int64.self, "unused")
    f.mov(rax, rdi)
    f.lea(rax, rax + rsi * 2)
    f.lea(rdx, rdx + rdx * 2)
    f.add(rax, rdx)
    f.lea(rax, rax + rcx * 4)
    f.lea(r8, r8 + r8 * 4)
    f.add(rax, r8)
    f.imul(r9, r9, 6)
    f.add(rax, r9)
    f.imul(rcx, qword[rbp + 16], 7)
    f.add(rax, rcx)
    f.mov(rcx, qword[rbp + 24])
    f.lea(rax, rax + rcx * 8)
  }

  private static let program = Program("seven-arguments", "More than six arguments") { _ in
    SourceFile("seven.s", "More than six arguments.") {
      weighted
      Function.main { f in
        let line = f.frame.bytes(64, "line")
        f.sub(rsp, 32)
        f.mov(qword[rsp], 5)
        f.mov(qword[rsp + 8], 6)
        f.mov(qword[rsp + 16], 7)
        f.mov(qword[rsp + 24], 8)
        f.call(
          CFunction("snprintf", variadic: true), line, 64, f.text("%d %d %d %d %d %d %d\0"), 2, 3, 4)
        f.add(rsp, 32)
        f.call(CFunction("puts"), line)
        f.push(8)
        f.push(7)
        f.call(weighted, 1, 2, 3, 4, 5, 6)
        f.add(rsp, 16)
        f.call(printf, f.text("weighted %ld\n\0"), rax)
        f.return(0)
      }
    }
  }
}
