import Asm

extension ReferenceProgram {
  /// Without the C library: the arguments are where the kernel puts them, or in registers on macOS.
  static let arguments = ReferenceProgram(
    program, arguments: ["one", "two words", ""], prints: "one\ntwo words\n\n", exits: 3)

  private static let lineFeed = Text("LINE_FEED", "\n")

  private static let length = Function("length", .exported, "length(string)") { f in
    f.xor(eax, eax)
    let next = f.placeLabel("next")
    f.cmp(byte[rdi + rax], 0)
    f.lea(rax, rax + 1)
    f.jne(next)
    f.dec(rax)
    f.ret()
  }

  /// write_all(string, count): 0, or the errno.
  private static let writeAll = Function("write_all", .exported, "write_all(string, count): 0, or the errno")
  { f in
    let string = f.frame.saved(rbx, as: "what's left")
    let count = f.frame.saved(r12, as: "count")
    let done = f.newLabel("done")
    f.mov(string, rdi)
    f.mov(count, rsi)
    let next = f.placeLabel("next")
    f.test(count, count)
    f.jz(done)
    f.syscall(
      .write, STD.output, string, count, onError: .handle { f in f.return() }.retrying(on: Errno.EINTR))
    f.add(string, rax)
    f.sub(count, rax)
    f.jmp(next)
    f.place(done)
    f.xor(eax, eax)
  }

  private static let program = Program(
    "arguments", "Prints its arguments, a line each", linkage: .standalone
  ) { _ in
    SourceFile("arguments.s", "Prints its arguments, a line each.") {
      Function.start { f in
        let failed = f.newLabel("failed")
        let done = f.newLabel("done")
        if f.platform == .macos {
          f.mov(r12d, edi)
          f.lea(rbx, rsi + 8)
        } else {
          f.mov(r12d, dword[rsp])
          f.lea(rbx, rsp + 16)
        }
        let next = f.placeLabel("next")
        f.mov(r13, qword[rbx])
        f.test(r13, r13)
        f.jz(done)
        f.call(length, r13)
        f.call(writeAll, r13, rax)
        f.test(eax, eax)
        f.jnz(failed)
        f.call(writeAll, lineFeed, lineFeed.length)
        f.test(eax, eax)
        f.jnz(failed)
        f.add(rbx, 8)
        f.jmp(next)
        f.place(done)
        f.lea(edi, r12 - 1)
        f.exit(edi)
        f.place(failed)
        f.exit(111)
      }
      length
      writeAll
      lineFeed
    }
  }
}
