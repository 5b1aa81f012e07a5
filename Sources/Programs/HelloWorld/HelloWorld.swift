import Asm

extension Program {
  /// The tutorial's first program, without the C library.
  public static let helloWorld = Program(
    "hello-world", "Writes a greeting to standard output; needs no C library", linkage: .standalone
  ) { configuration in
    let hello = Text("HELLO", "Hello, World!\n")

    SourceFile("hello_world.s", "Writes a greeting and exits: with 0, or with 1 when it can't be written.") {
      Function.start { f in
        let failed = f.newLabel("write_failed")
        f.comment("h_write_all(STDOUT, HELLO, HELLO_LENGTH)")
        f.call(Function.writeAll, STD.output, hello, hello.length)
        f.test(eax, eax)
        f.jnz(failed)
        f.exit(0)

        f.blank()
        f.place(failed)
        f.call(FunctionNamed("h_report"), f.text("write() failed: \0"), eax)
        f.exit(1)
      }
      hello
    }
    SourceFile("helper.s", "Writes whole buffers and tells of errors.") {
      Function.strlen
      Function.writeAll
      ErrorReport(
        [
          Errno.EPERM, Errno.EINTR, Errno.EIO, Errno.EBADF, Errno.EAGAIN, Errno.EFAULT, Errno.EINVAL,
          Errno.EFBIG,
          Errno.ENOSPC, Errno.EPIPE, Errno.EDESTADDRREQ, Errno.EDQUOT,
        ], on: configuration.platform
      ).declarations
    }
  }
}
