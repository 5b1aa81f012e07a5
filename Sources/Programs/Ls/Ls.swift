import Asm

extension Program {
  /// A directory's entries, as the kernels lay them out.
  public static let ls = Program("ls", "Prints the names in a directory, in the kernel's own order") {
    configuration in
    SourceFile("ls.s", "Prints the names in a directory, in the kernel's own order.") {
      Listing.bufferSize
      Listing.printEntries
      Listing.function
      Function.lsMain
      Listing.buffer
    }
    SourceFile("helper.s", "Strings, whole writes and messages.") {
      Function.strlen
      Function.writeAll
      ErrorReport(
        [
          Errno.EPERM, Errno.ENOENT, Errno.EINTR, Errno.EIO, Errno.EBADF, Errno.EAGAIN, Errno.ENOMEM,
          Errno.EACCES,
          Errno.EFAULT, Errno.ENOTDIR, Errno.EINVAL, Errno.ENFILE, Errno.EMFILE, Errno.EFBIG, Errno.ENOSPC,
          Errno.EPIPE, Errno.ENAMETOOLONG, Errno.ELOOP, Errno.EDQUOT,
        ], on: configuration.platform
      ).declarations
    }
  }
}

/// Prints the entries of a directory.
private enum Listing {
  static let bufferSize = NamedConstant("ENTRIES_SIZE", 32768)
  static let buffer = Buffer("ENTRIES", bytes: bufferSize, alignment: 8)

  /// The names in one buffer full of entries.
  static let printEntries = Function(
    "print_entries",
    """
    print_entries(count)
    Prints the names in the `count` bytes of ENTRIES, except hidden ones. Where they can't be written the program ends
    with 1.
    """
  ) { f in
    let position = f.frame.saved(rbx, as: "entry")
    let end = f.frame.saved(r12, as: "where the entries end")
    let entry = f.pointer(to: DirectoryEntry.self, in: position)
    let hidden = f.newLabel("hidden")
    let done = f.newLabel("done")
    let writeFailed = f.newLabel("write_failed")

    f.lea(position, Listing.buffer)
    f.lea(end, position + rdi)
    let next = f.placeLabel("next")
    f.cmp(position, end)
    f.jae(done)
    f.cmp(byte[entry.name], 46)
    f.note("'.'")
    f.je(hidden)
    f.lea(rdi, entry.name)
    f.call(Function.strlen, rdi)
    f.lea(rsi, entry.name)
    f.mov(byte[rsi + rax], 10)
    f.note("a line feed in place of the NUL")
    f.inc(rax)
    f.call(Function.writeAll, STD.output, rsi, rax)
    f.test(eax, eax)
    f.jnz(writeFailed)
    f.place(hidden)
    f.movzx(eax, word[entry.length])
    f.add(position, rax)
    f.jmp(next)
    f.place(done)
    f.return()

    f.blank()
    f.place(writeFailed)
    f.call(FunctionNamed("h_report"), f.text("write() failed: \0"), eax)
    f.exit(1)
  }

  static let function = Function(
    "list",
    """
    list(path)
    Prints the names in the directory at `path`. Returns 0, or -1 after telling standard error what failed.
    """
  ) { f in
    let path = f.frame.saved(r12, as: "path")
    let directory = f.frame.saved(rbx, as: "directory")
    let done = f.newLabel("done")

    f.mov(path, rdi)
    f.syscall(
      .open, path, O.readOnly | O.directory | O.closeOnExec, 0,
      onError: .reportPath(path).retrying(on: Errno.EINTR))
    f.mov(directory, rax)
    let next = f.placeLabel("next")
    if f.platform == .macos {
      let position = f.frame.local(Int64.self, "position")
      f.syscall(
        .getdirentries64, directory, Listing.buffer, Listing.bufferSize, position,
        onError: .report("getdirentries64() failed", closing: directory), onZero: done)
    } else {
      f.syscall(
        .getdents64, directory, Listing.buffer, Listing.bufferSize,
        onError: .report("getdents64() failed", closing: directory), onZero: done)
    }
    f.call(Listing.printEntries, rax)
    f.jmp(next)
    f.place(done)
    f.syscall(.close, directory, onError: .ignored(because: "all of it has been read"))
    f.return(0)
  }
}

extension Function {
  fileprivate static let lsMain = Function.main(
    "Lists the directory that's named, or else this one. Exits with 0, or with 1 where it can't be read."
  ) { f in
    let named = f.newLabel("named")
    let failed = f.newLabel("failed")

    f.cmp(edi, 1)
    f.jg(named)
    f.lea(rdi, f.text(".\0"))
    let list = f.newLabel("list")
    f.jmp(list)
    f.place(named)
    f.mov(rdi, qword[rsi + 8])
    f.place(list)
    f.call(Listing.function, rdi)
    f.test(eax, eax)
    f.jnz(failed)
    f.exit(0)
    f.place(failed)
    f.exit(1)
  }
}
