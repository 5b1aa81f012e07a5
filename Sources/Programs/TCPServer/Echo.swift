import Asm

/// `echo` and its buffer.
enum Echo {
  static let bufferSize = NamedConstant("BUFFER_SIZE", 1024)
  static let buffer = Buffer("BUFFER", bytes: bufferSize)

  /// Sends a client's bytes back.
  static let function = Function(
    "echo",
    """
    echo(client)
    Sends back what the client sends, until it closes or the connection breaks. Only what isn't the
    client's doing is told to standard error.
    """
  ) { f in
    let client = f.frame.saved(rbx, as: "client")
    let done = f.newLabel("done")
    let report = f.newLabel("report")

    f.mov(client, rdi)
    let read = f.placeLabel("read")
    f.syscall(
      .read, client, buffer, bufferSize,
      onError: .handle { f in
        f.cmp(eax, Errno.ECONNRESET)
        f.je(done)
        f.lea(rdi, f.text("read() failed: \0"))
        f.jmp(report)
      }.retrying(on: Errno.EINTR),
      onZero: done)

    f.blank()
    f.comment("h_write_all(client, BUFFER, count)")
    f.call(Function.writeAll, client, buffer, rax)
    f.test(eax, eax)
    f.jz(read)
    f.cmp(eax, Errno.EPIPE)
    f.je(done)
    f.cmp(eax, Errno.ECONNRESET)
    f.je(done)
    f.lea(rdi, f.text("write() failed: \0"))
    f.place(report)
    f.call(FunctionNamed("h_report"), rdi, eax)
    f.place(done)
  }
}
