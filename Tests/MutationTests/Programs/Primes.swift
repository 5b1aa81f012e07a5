import Asm

extension ReferenceProgram {
  /// Loops in loops over a large buffer.
  static let primes = ReferenceProgram(program, prints: "5133 primes below 50000, the last 49999\n")

  private static let limit = NamedConstant("LIMIT", 50000)
  private static let composite = Buffer("COMPOSITE", bytes: limit)

  private static let sieve = Function("sieve", .exported, "sieve(marks, limit): marks what isn't prime") {
    f in
    let outer = f.newLabel("outer")
    let inner = f.newLabel("inner")
    let next = f.newLabel("next")
    let done = f.newLabel("done")
    f.mov(ecx, 2)
    f.place(outer)
    f.mov(rax, rcx)
    f.imul(rax, rcx)
    f.cmp(rax, rsi)
    f.jae(done)
    f.cmp(byte[rdi + rcx], 0)
    f.jne(next)
    f.place(inner)
    f.mov(byte[rdi + rax], 1)
    f.add(rax, rcx)
    f.cmp(rax, rsi)
    f.jb(inner)
    f.place(next)
    f.inc(ecx)
    f.jmp(outer)
    f.place(done)
    f.ret()
  }

  private static let count = Function(
    "count_primes", .exported, "count_primes(marks, limit, where the last goes)"
  ) { f in
    let isComposite = f.newLabel("is_composite")
    f.xor(eax, eax)
    f.mov(ecx, 2)
    let next = f.placeLabel("next")
    f.cmp(byte[rdi + rcx], 0)
    f.jne(isComposite)
    f.inc(rax)
    f.mov(qword[rdx], rcx)
    f.place(isComposite)
    f.inc(rcx)
    f.cmp(rcx, rsi)
    f.jb(next)
    f.ret()
  }

  private static let program = Program("primes", "Counts primes") { _ in
    SourceFile("primes.s", "Counts primes.") {
      limit
      sieve
      count
      Function.main { f in
        let last = f.frame.local(Int64.self, "last")
        f.store(0, to: last)
        f.call(sieve, composite, limit)
        f.call(count, composite, limit, last)
        f.call(printf, f.text("%ld primes below %d, the last %ld\n\0"), rax, limit, qword[last])
        f.return(0)
      }
      composite
    }
  }
}
