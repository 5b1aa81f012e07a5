import Asm

extension ReferenceProgram {
  /// The string instructions, forwards and, with the direction flag set for a while, backwards.
  static let strings = ReferenceProgram(
    program, prints: "length 9\ncopy assembler\nreversed relbmessa\nequal 1 0\nmoved assassemb\n")

  private static let place = Buffer("PLACE", bytes: 64)

  private static let length = Function("text_length", .exported, "text_length(string)") { f in
    f.mov(rcx, -1)
    f.xor(eax, eax)
    f.repne.scasb()
    f.not(rcx)
    f.lea(rax, rcx - 1)
    f.ret()
  }

  private static let copy = Function(
    "text_copy", .exported, "text_copy(to, from): with its NUL; returns `to`"
  ) { f in
    let to = f.frame.saved(rbx, as: "to")
    let from = f.frame.saved(r12, as: "from")
    f.mov(to, rdi)
    f.mov(from, rsi)
    f.call(length, from)
    f.lea(rcx, rax + 1)
    f.mov(rdi, to)
    f.mov(rsi, from)
    f.rep.movsb()
    f.mov(rax, to)
  }

  private static let equal = Function("text_equal", .exported, "text_equal(first, second, count): 1 or 0") {
    f in
    f.xor(eax, eax)
    f.mov(rcx, rdx)
    f.cmp(rcx, rcx)
    f.repe.cmpsb()
    f.sete(al)
    f.ret()
  }

  private static let reverse = Function(
    "text_reverse", .exported, "text_reverse(to, from, count): returns `to`"
  ) { f in
    let next = f.newLabel("next")
    let done = f.newLabel("done")
    f.mov(r8, rdi)
    f.lea(rsi, rsi + rdx - 1)
    f.mov(rcx, rdx)
    f.place(next)
    f.test(rcx, rcx)
    f.jz(done)
    f.std()
    f.lodsb()
    f.cld()
    f.stosb()
    f.dec(rcx)
    f.jmp(next)
    f.place(done)
    f.mov(byte[rdi], 0)
    f.mov(rax, r8)
    f.ret()
  }

  /// From the end on, because the places overlap.
  private static let shift = Function("text_shift", .exported, "text_shift(string, count, distance)") { f in
    f.mov(rcx, rsi)
    f.lea(rsi, rdi + rcx - 1)
    f.lea(rdi, rsi + rdx)
    f.std()
    f.rep.movsb()
    f.cld()
    f.ret()
  }

  private static let program = Program("strings", "What the string instructions do") { _ in
    let word = Text("WORD", "assembler\0")
    SourceFile("strings.s", "What the string instructions do.") {
      length
      copy
      equal
      reverse
      shift
      Function.main { f in
        let same = f.frame.saved(rbx, as: "whether they're the same")
        f.call(length, word)
        f.call(printf, f.text("length %ld\n\0"), rax)
        f.call(copy, place, word)
        f.call(printf, f.text("copy %s\n\0"), rax)
        f.call(reverse, place, word, 9)
        f.call(printf, f.text("reversed %s\n\0"), rax)
        f.call(equal, word, word, 9)
        f.mov(ebx, eax)
        f.call(equal, word, place, 9)
        f.call(printf, f.text("equal %d %d\n\0"), same.low32, eax)
        f.call(copy, place, word)
        f.call(shift, place, 6, 3)
        f.call(printf, f.text("moved %s\n\0"), place)
        f.return(0)
      }
      word
      place
    }
  }
}
