import Asm

extension Program {
  /// Files to standard output: open, read, write and close, each with its errors.
  public static let cat = Program("cat", "Writes files, or standard input, to standard output") {
    configuration in
    SourceFile("cat.s", "Writes files, or standard input, to standard output.") {
      Copy.bufferSize
      Copy.function
      Function.copyFile
      Function.catMain
      Copy.buffer
    }
    SourceFile("helper.s", "Strings, whole writes and messages.") {
      Function.strlen
      Function.writeAll
      ErrorReport(
        [
          Errno.EPERM, Errno.ENOENT, Errno.EINTR, Errno.EIO, Errno.EBADF, Errno.EAGAIN, Errno.ENOMEM,
          Errno.EACCES,
          Errno.EFAULT, Errno.ENOTDIR, Errno.EISDIR, Errno.EINVAL, Errno.ENFILE, Errno.EMFILE, Errno.EFBIG,
          Errno.ENOSPC, Errno.EPIPE, Errno.EDESTADDRREQ, Errno.ENAMETOOLONG, Errno.ELOOP, Errno.EDQUOT,
        ], on: configuration.platform
      ).declarations
    }
  }
}

/// Copies what a descriptor gives.
private enum Copy {
  static let bufferSize = NamedConstant("BUFFER_SIZE", 65536)
  static let buffer = Buffer("BUFFER", bytes: bufferSize)

  static let function = Function(
    "copy",
    """
    copy(descriptor)
    Writes everything that `descriptor` gives to standard output. Returns 0, or -1 after telling standard error that
    it can't be read. Where standard output can't be written there's no use in going on: the program ends with 1.
    """
  ) { f in
    let descriptor = f.frame.saved(rbx, as: "descriptor")
    let done = f.newLabel("done")
    let writeFailed = f.newLabel("write_failed")

    f.mov(ebx, edi)
    let next = f.placeLabel("next")
    f.syscall(
      .read, descriptor, Copy.buffer, Copy.bufferSize,
      onError: ErrorHandling.report("read() failed").retrying(on: Errno.EINTR), onZero: done)
    f.call(Function.writeAll, STD.output, Copy.buffer, rax)
    f.test(eax, eax)
    f.jz(next)
    f.jmp(writeFailed)
    f.place(done)
    f.return(0)

    f.blank()
    f.place(writeFailed)
    f.call(FunctionNamed("h_report"), f.text("write() failed: \0"), eax)
    f.exit(1)
  }
}

extension Function {
  fileprivate static let copyFile = Function(
    "copy_file",
    """
    copy_file(path)
    Writes the file at `path` to standard output. Returns 0, or -1 after telling standard error what failed.
    """
  ) { f in
    let path = f.frame.saved(r12, as: "path")
    let file = f.frame.saved(rbx, as: "file")
    let result = f.frame.saved(r13, as: "result")

    f.mov(path, rdi)
    f.syscall(
      .open, path, O.readOnly | O.closeOnExec, 0, onError: .reportPath(path).retrying(on: Errno.EINTR))
    f.mov(file, rax)
    f.call(Copy.function, ebx)
    f.mov(result, rax)
    f.syscall(.close, file, onError: .ignored(because: "all of it has been read"))
    f.mov(rax, result)
  }

  fileprivate static let catMain = Function.main(
    "Exits with 0, or with 1 where a file can't be read: the others are written all the same."
  ) { f in
    let path = f.frame.saved(rbx, as: "where the next path is")
    let status = f.frame.saved(r12, as: "status")
    let fromInput = f.newLabel("from_input")
    let done = f.newLabel("done")

    f.xor(r12d, r12d)
    f.lea(path, rsi + 8)
    f.note("behind the program's own name")
    f.cmp(edi, 1)
    f.jle(fromInput)
    let next = f.placeLabel("next")
    f.mov(rdi, qword[path])
    f.test(rdi, rdi)
    f.jz(done)
    f.call(Function.copyFile, rdi)
    f.add(path, 8)
    f.test(eax, eax)
    f.jz(next)
    f.mov(r12d, 1)
    f.jmp(next)

    f.place(fromInput)
    f.call(Copy.function, STD.input)
    f.test(eax, eax)
    f.jz(done)
    f.mov(r12d, 1)
    f.place(done)
    f.exit(status.low32)
  }
}
