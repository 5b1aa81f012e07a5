import Asm

extension Program {
  /// The tutorial's exercise: reads from standard input what it prints.
  public static let readLine = Program(
    "read-line", "Reads a line from standard input and prints it"
  ) { configuration in
    let lineSize = NamedConstant("LINE_SIZE", 1024)
    let line = Buffer("LINE", bytes: lineSize)

    SourceFile("read_line.s", "Reads a line from standard input and prints it.") {
      lineSize
      Function.main(
        """
        The line ends after a newline, where the input ends, or where the buffer does. Exits with 0, or with 1
        when reading or writing fails.
        """
      ) { f in
        let length = f.frame.saved(rbx, as: "length of the line so far")
        let complete = f.newLabel("line_is_complete")
        let print = f.newLabel("print")
        let writeFailed = f.newLabel("write_failed")
        let fail = f.newLabel("fail")

        f.xor(ebx, ebx)
        let read = f.placeLabel("read")
        f.lea(rsi, line)
        f.add(rsi, length)
        f.mov(edx, lineSize)
        f.sub(edx, ebx)
        f.syscall(
          .read, STD.input, rsi, rdx,
          onError: .handle { f in
            f.lea(rdi, f.text("read() failed: \0"))
            f.jmp(fail)
          }.retrying(on: Errno.EINTR),
          onZero: print, describedAs: "read(STDIN, LINE + length, LINE_SIZE - length)")

        f.blank()
        f.comment("Look for a newline in what has come.")
        f.lea(rdi, line)
        f.add(rdi, length)
        f.add(length, rax)
        f.mov(rcx, rax)
        f.mov(eax, 10)
        f.repne.scasb()
        f.je(complete)
        f.cmp(ebx, lineSize)
        f.jb(read)
        f.jmp(print)
        f.place(complete)
        f.lea(rax, line)
        f.sub(rdi, rax)
        f.mov(length, rdi)
        f.note("leave out what follows the newline")
        f.place(print)
        f.comment("h_write_all(STDOUT, LINE, length)")
        f.call(Function.writeAll, STD.output, line, length)
        f.test(eax, eax)
        f.jnz(writeFailed)
        f.exit(0)

        f.blank()
        f.place(writeFailed)
        f.lea(rdi, f.text("write() failed: \0"))
        f.place(fail)
        f.call(FunctionNamed("h_report"), rdi, eax)
        f.exit(1)
      }
      line
    }
    SourceFile("helper.s", "Writes whole buffers and tells of errors.") {
      Function.strlen
      Function.writeAll
      ErrorReport(
        [
          Errno.EPERM, Errno.EINTR, Errno.EIO, Errno.EBADF, Errno.EAGAIN, Errno.EFAULT, Errno.EISDIR,
          Errno.EINVAL,
          Errno.EFBIG, Errno.ENOSPC, Errno.EPIPE, Errno.EDESTADDRREQ, Errno.EDQUOT,
        ], on: configuration.platform
      ).declarations
    }
  }
}
