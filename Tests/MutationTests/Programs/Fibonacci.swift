import Asm

extension ReferenceProgram {
  /// Functions that call themselves, once and twice.
  static let fibonacci = ReferenceProgram(program, prints: "fib(20) = 6765\nack(2, 3) = 9\n10! = 3628800\n")

  private static let fib = Function("fib", .exported, "fib(number)") { f in
    let number = f.frame.saved(rbx, as: "number")
    let first = f.frame.saved(r12, as: "fib(number - 1)")
    let small = f.newLabel("small")
    f.mov(number, rdi)
    f.cmp(number, 2)
    f.jb(small)
    f.lea(rdi, number - 1)
    f.call(FunctionNamed("fib"), rdi)
    f.mov(first, rax)
    f.sub(number, 2)
    f.call(FunctionNamed("fib"), number)
    f.add(rax, first)
    f.return()
    f.place(small)
    f.mov(rax, number)
  }

  private static let ackermann = Function("ackermann", .exported, "ackermann(m, n)") { f in
    let m = f.frame.saved(rbx, as: "m")
    let next = f.newLabel("next")
    let other = f.newLabel("other")
    f.mov(m, rdi)
    f.test(m, m)
    f.jnz(next)
    f.lea(rax, rsi + 1)
    f.return()
    f.place(next)
    f.test(rsi, rsi)
    f.jnz(other)
    f.dec(rdi)
    f.call(FunctionNamed("ackermann"), rdi, 1)
    f.return()
    f.place(other)
    f.dec(rsi)
    f.call(FunctionNamed("ackermann"), rdi, rsi)
    f.dec(m)
    f.call(FunctionNamed("ackermann"), m, rax)
  }

  /// With the argument kept on the stack by hand.
  private static let factorial = Function("factorial", .exported, "factorial(number)") { f in
    let last = f.newLabel("last")
    f.withoutFrame()
    f.cmp(rdi, 1)
    f.jbe(last)
    f.push(rdi)
    f.dec(rdi)
    f.call(FunctionNamed("factorial"), rdi)
    f.pop(rdi)
    f.imul(rax, rdi)
    f.ret()
    f.place(last)
    f.mov(eax, 1)
    f.ret()
  }

  private static let program = Program("fibonacci", "Functions that call themselves") { _ in
    SourceFile("fibonacci.s", "Functions that call themselves.") {
      fib
      ackermann
      factorial
      Function.main { f in
        f.call(fib, 20)
        f.call(printf, f.text("fib(20) = %ld\n\0"), rax)
        f.call(ackermann, 2, 3)
        f.call(printf, f.text("ack(2, 3) = %ld\n\0"), rax)
        f.call(factorial, 10)
        f.call(printf, f.text("10! = %ld\n\0"), rax)
        f.xor(eax, eax)
      }
    }
  }
}
