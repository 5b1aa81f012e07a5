import Asm

extension ReferenceProgram {
  /// Four arguments and a buffer that's written through a pointer.
  static let hanoi = ReferenceProgram(
    program, input: "", prints: "AC AB CB AC BA BC AC \n7 moves\n")

  private static let moves = Buffer("MOVES", bytes: 4096)

  /// hanoi(disks, from, to, by): appends the moves to where rbx… no register is shared: a pointer in memory is.
  private static let move = Function(
    "hanoi", .exported, "hanoi(disks, from, to, by, end): returns the new end"
  ) { f in
    let disks = f.frame.saved(rbx, as: "disks")
    let from = f.frame.saved(r12, as: "from")
    let to = f.frame.saved(r13, as: "to")
    let by = f.frame.saved(r14, as: "by")
    let more = f.newLabel("more")
    f.test(edi, edi)
    f.jnz(more)
    f.return(r8)
    f.place(more)
    f.lea(disks, rdi - 1)
    f.mov(from, rsi)
    f.mov(to, rdx)
    f.mov(by, rcx)
    f.call(FunctionNamed("hanoi"), disks, from, by, to, r8)
    f.mov(byte[rax], r12b)
    f.mov(byte[rax + 1], r13b)
    f.mov(byte[rax + 2], 32)
    f.add(rax, 3)
    f.call(FunctionNamed("hanoi"), disks, by, to, from, rax)
  }

  private static let program = Program("hanoi", "The towers of Hanoi") { _ in
    SourceFile("hanoi.s", "The towers of Hanoi.") {
      move
      Function.main { f in
        let count = f.frame.saved(rbx, as: "moves")
        f.call(move, 3, 65, 67, 66, moves)
        f.mov(byte[rax], 0)
        f.lea(rcx, moves)
        f.sub(rax, rcx)
        f.xor(edx, edx)
        f.mov(ecx, 3)
        f.div(rcx)
        f.mov(count, rax)
        f.call(printf, f.text("%s\n%ld moves\n\0"), moves, count)
        f.return(0)
      }
      moves
    }
  }
}
