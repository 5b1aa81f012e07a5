import Asm

extension Function {
  /// Writes a whole buffer, however many calls it takes.
  static let writeAll = Function(
    "h_write_all", .exported,
    """
    h_write_all(descriptor, buffer, count)
    Writes `count` bytes in as many writes as it takes. Returns 0, or the errno of the write that failed.
    """
  ) { f in
    let write = f.newLabel("write")
    let done = f.newLabel("done")
    let stalled = f.newLabel("stalled")

    f.mov(r8, rdx)
    f.note("bytes left; rdx doesn't survive a system call on macOS")
    f.test(r8, r8)
    f.jz(done)
    f.place(write)
    f.syscall(
      .write, edi, rsi, r8,
      onError: .handle { f in
        f.ret()
      }.retrying(on: Errno.EINTR),
      onZero: stalled, describedAs: "write(descriptor, buffer, left)")
    f.add(rsi, rax)
    f.sub(r8, rax)
    f.jnz(write)
    f.place(done)
    f.xor(eax, eax)
    f.ret()
    f.place(stalled)
    f.mov(eax, Errno.EIO)
    f.note("nothing written and no error: again would spin")
    f.ret()
  }
}
