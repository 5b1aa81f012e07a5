import Asm

extension ReferenceProgram {
  /// A handler that the kernel enters: by rt_sigaction with a restorer on Linux; on macOS, whose kernel enters the C
  /// library's trampoline, by the C library.
  static let signals = ReferenceProgram(program, prints: "caught 3\n")

  private static let count = Variable("CAUGHT", Int32(0))

  private static let handler = Function("handler", "handler(signal)") { f in
    f.inc(dword[count])
    f.ret()
  }

  /// What the handler returns to.
  private static let restorer = Function("restorer") { f in
    f.syscall(.rt_sigreturn)
  }

  private static let program = Program("signals", "Counts signals") { configuration in
    SourceFile("signals.s", "Counts signals.") {
      handler
      if configuration.platform == .linux { restorer }
      Function.main { f in
        let process = f.frame.saved(rbx, as: "this process")
        let left = f.frame.saved(r12, as: "signals left to send")
        if f.platform == .linux {
          let action = f.frame.local(SignalAction.self, "action")
          f.clear(action)
          f.lea(rax, rel(Symbol("handler", kind: .function)))
          f.store(rax, to: action.handler)
          f.lea(rax, rel(Symbol("restorer", kind: .function)))
          f.store(rax, to: action.restorer)
          f.store(SA.restorer, to: action.flags)
          f.syscall(.rt_sigaction, SIG.user1, action, 0, 8, onError: .fail("rt_sigaction() failed"))
        } else {
          f.lea(rsi, rel(Symbol("handler", kind: .function)))
          f.call(CFunction("signal"), SIG.user1, rsi)
        }
        f.syscall(.getpid)
        f.mov(process, rax)
        f.mov(left, 3)
        let next = f.placeLabel("next")
        if f.platform == .linux {
          f.syscall(.kill, ebx, SIG.user1, onError: .fail("kill() failed"))
        } else {
          f.syscall(.kill, ebx, SIG.user1, 1, onError: .fail("kill() failed"))
        }
        f.dec(left)
        f.jnz(next)
        f.call(printf, f.text("caught %d\n\0"), dword[count])
        f.return(0)
      }
      count
    }
  }
}
