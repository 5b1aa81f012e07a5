import Asm

extension Function {
  /// A write to a client that has gone must fail, not end the server.
  static let ignoreBrokenPipes = Function(
    "ignore_broken_pipes",
    """
    ignore_broken_pipes()
    Lets a write to a client that has gone fail with EPIPE; as it is, the signal would end the server.
    Returns 0, or -1 after telling standard error what failed.
    """
  ) { f in
    let action = f.frame.local(SignalAction.self, "action")

    f.comment("h_memset(&action, 0, sizeof(action))")
    f.call(Function.memset, action, 0, action.size)
    f.store(SIG.ignore, to: action.handler)
    if f.platform == .macos {
      f.syscall(.sigaction, SIG.pipe, action, 0, onError: .report("sigaction() failed"))
    } else {
      f.syscall(.rt_sigaction, SIG.pipe, action, 0, 8, onError: .report("sigaction() failed"))
    }
    f.xor(eax, eax)
  }

  /// Gives a descriptor back.
  static let closeConnection = Function(
    "close_connection",
    """
    close_connection(descriptor)
    Closes it. The result is ignored: the descriptor is gone even after EINTR (close(2)), where trying
    again could close another one.
    """
  ) { f in
    f.syscall(.close, edi, onError: .ignored(because: ""), describedAs: "close(descriptor)")
    f.ret()
  }

  /// One client after another.
  static let acceptLoop = Function(
    "accept_loop",
    """
    accept_loop(listener)
    Serves one client after another. Returns when there can be no more.
    """
  ) { f in
    let listener = f.frame.saved(rbx, as: "listener")
    let client = f.frame.saved(r12, as: "client")
    let done = f.newLabel("done")

    f.mov(listener, rdi)
    let nextClient = f.placeLabel("next_client")
    f.call(FunctionNamed("socket_accept"), listener)
    f.test(eax, eax)
    f.js(done)
    f.mov(client, rax)
    f.call(Echo.function, client)
    f.call(Function.closeConnection, client)
    f.jmp(nextClient)
    f.place(done)
  }

  /// Sets up, serves, and says by the exit status that it couldn't go on.
  static let serverMain = Function.main(
    "Serves until that fails, which has then been told to standard error. Exits with 1."
  ) { f in
    let socket = f.frame.saved(rbx, as: "socket")
    let exit = f.newLabel("exit")

    f.call(Function.ignoreBrokenPipes)
    f.test(eax, eax)
    f.js(exit)
    f.call(FunctionNamed("socket_listen"))
    f.test(eax, eax)
    f.js(exit)
    f.mov(socket, rax)
    f.call(Function.acceptLoop, socket)
    f.call(Function.closeConnection, socket)
    f.place(exit)
    f.exit(1)
  }
}
