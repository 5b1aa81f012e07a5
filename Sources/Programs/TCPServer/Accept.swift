import Asm

/// `socket_accept` and the tables it looks errors up in.
struct ClientAcceptor {
  /// What accept(2) says to try again after: a signal, and what went wrong with that one connection.
  let clientErrors: Table
  /// What passes when someone gives back descriptors or memory.
  let shortages: Table

  init(platform: Platform) {
    let passing = [
      Errno.EINTR, Errno.ECONNABORTED, Errno.EPROTO, Errno.ENOPROTOOPT, Errno.EOPNOTSUPP, Errno.ENETDOWN,
      Errno.ENETUNREACH, Errno.EHOSTDOWN, Errno.EHOSTUNREACH, Errno.ETIMEDOUT, Errno.ENONET,
    ].filter { $0.value(on: platform) != nil }
    clientErrors = Table(
      "CLIENT_ERRORS", of: UInt8.self, [passing.map { .constant($0) }],
      "What accept(2) says to try again after: a signal, and what went wrong with that one connection.")
    shortages = Table(
      "SHORTAGES", of: UInt8.self,
      [[Errno.EMFILE, Errno.ENFILE, Errno.ENOBUFS, Errno.ENOMEM, Errno.EAGAIN].map { .constant($0) }],
      "What passes when someone gives back descriptors or memory.")
  }

  @DeclarationBuilder var declarations: [Declaration] {
    function
    clientErrors
    shortages
  }

  private var function: Function {
    let (clientErrors, shortages) = (clientErrors, shortages)
    return Function(
      "socket_accept", .exported,
      """
      socket_accept(listener)
      Waits for a client. Goes on after what only that client can have caused; tells standard error and
      waits a moment when the system is short of something.
      Returns the client's descriptor, or -1 after telling standard error what failed.
      """
    ) { f in
      let listener = f.frame.saved(rbx, as: "listener")
      let addr = f.frame.local(SocketAddressIPv4.self, "addr")
      let addrlen = f.frame.local(UInt32.self, "addrlen")
      let timeout = f.frame.local(Timeval.self, "timeout")
      let accept = f.newLabel("accept")
      let wait = f.newLabel("wait")

      f.mov(listener, rdi)
      f.place(accept)
      f.store(addr.size, to: addrlen)
      f.syscall(
        .accept, listener, addr, addrlen,
        onError: .handle { f in
          f.lea(rdi, clientErrors)
          f.mov(ecx, clientErrors.length)
          f.repne.scasb()
          f.je(accept)
          f.lea(rdi, shortages)
          f.mov(ecx, shortages.length)
          f.repne.scasb()
          f.je(wait)
          f.call(FunctionNamed("h_report"), f.text("accept() failed: \0"), eax)
          f.return(-1)

          f.blank()
          f.place(wait)
          f.call(FunctionNamed("h_report"), f.text("accept() failed: \0"), eax)
          f.store(0, to: timeout.seconds)
          f.store(100_000, to: timeout.microseconds)
          f.syscall(.select, 0, 0, 0, 0, timeout, onError: .ignored(because: "a tenth of a second, or less"))
          f.jmp(accept)
        })
    }
  }
}
