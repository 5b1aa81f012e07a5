import Asm

/// A program of any size, written with the statements that an author uses: what lowering costs.
enum GeneratedProgram {
  /// A program of at least `count` instructions, in functions of `functionSize` and `main`.
  static func program(instructions count: Int, functionSize: Int) -> Program {
    let sizes = stride(from: 0, to: count, by: functionSize).map { min(functionSize, count - $0) }
    let counter = Variable("counter", UInt64(0))
    return Program("generated", "Many instructions.") { _ in
      SourceFile("generated.s", "Many instructions.") {
        counter
        for (number, size) in sizes.enumerated() {
          Function("function_\(number)", "function_\(number)()") { f in
            body(f, number, size, counter)
          }
        }
        Function.main { f in
          f.call(FunctionNamed("function_0"))
          f.xor(eax, eax)
        }
      }
    }
  }

  /// Blocks of 16 instructions with a label; every fourth calls the function before this one, every eighth makes a system call whose
  /// failure is handled, with a message of its own.
  private static func body(_ f: FunctionBuilder, _ number: Int, _ size: Int, _ counter: Variable) {
    let sum = f.frame.local(UInt64.self, "sum")
    let kept = f.frame.saved(rbx, as: "kept")
    f.xor(ebx, ebx)
    var block = 0
    while f.instructions.count < size {
      let skip = f.newLabel("skip_\(block)")
      f.mov(rax, block)
      f.mov(ecx, 17)
      f.xor(edx, edx)
      f.lea(rsi, rax + rcx * 4 + 8)
      f.add(rax, rcx)
      f.imul(rsi, rax)
      f.cmp(rax, 1000)
      f.jl(skip)
      f.mov(qword[sum], rax)
      f.add(rdx, rsi)
      f.and(rdx, rax)
      f.shl(rdx, 3)
      f.place(skip)
      f.mov(rdi, qword[counter])
      f.add(rdi, rdx)
      f.mov(qword[counter], rdi)
      f.add(kept, rdi)
      if block % 4 == 1, number > 0 {
        f.comment("the one before")
        f.call(FunctionNamed("function_\(number - 1)"), rdi, 4096)
      }
      if block % 8 == 7 {
        f.syscall(.write, STD.output, counter, 8, onError: .fail("block \(block % 1000) failed"))
      }
      block += 1
    }
    f.mov(rax, kept)
  }
}
