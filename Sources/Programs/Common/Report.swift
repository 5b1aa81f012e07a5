import Asm

/// `h_report` and the texts of the errors that a program can meet.
struct ErrorReport {
  /// errno, its text, NUL; a 0 ends it.
  let texts: Table

  /// With the texts of `errors`; of those that a platform lacks, none is written there.
  init(_ errors: [Constant], on platform: Platform) {
    let rows = errors.filter { $0.value(on: platform) != nil }.map { error -> [TableValue] in
      [.constant(error), .string(error.errorText), 0]
    }
    texts = Table("ERROR_TEXTS", of: UInt8.self, rows + [[0]], "errno, its text, NUL; a 0 ends the table.")
  }

  /// Everything that `helper.s` needs for it, in the order in which it's written.
  @DeclarationBuilder var declarations: [Declaration] {
    Function.append
    Function.appendNumber
    report
    texts
  }

  private var report: Function {
    let texts = texts
    return Function(
      "h_report", .exported,
      """
      h_report(what, errno)
      Writes one line to standard error, as "bind() failed: Address already in use", or with "errno 123"
      where the table below has no text. That it can't be written is nowhere to be told, so ignored.
      """
    ) { f in
      let errno = f.frame.saved(rbx, as: "errno")
      let cause = f.frame.saved(r12, as: "where the cause goes")
      let entry = f.frame.saved(r13, as: "in the table")
      let line = f.frame.bytes(128, "line")
      let found = f.newLabel("found")
      let unknown = f.newLabel("unknown")
      let endLine = f.newLabel("end_line")

      f.mov(ebx, esi)
      f.call(Function.append, line, rdi)
      f.mov(cause, rax)

      f.blank()
      f.comment("Look for the text of errno.")
      f.lea(entry, texts)
      let search = f.placeLabel("search")
      f.movzx(eax, byte[entry])
      f.inc(entry)
      f.test(eax, eax)
      f.jz(unknown)
      f.cmp(eax, errno.low32)
      f.je(found)
      f.call(Function.strlen, entry)
      f.lea(entry, entry + rax + 1)
      f.jmp(search)

      f.place(found)
      f.call(Function.append, cause, entry)
      f.place(endLine)
      f.mov(byte[rax], 10)
      f.note("line feed")
      f.inc(rax)

      f.blank()
      f.comment("h_write_all(STDERR, line, end - line)")
      f.lea(rsi, line)
      f.sub(rax, rsi)
      f.call(Function.writeAll, STD.error, rsi, rax)
      f.return()

      f.place(unknown)
      f.call(Function.append, cause, f.text("errno \0"))
      f.call(Function.appendNumber, rax, errno.low32)
      f.jmp(endLine)
    }
  }
}

extension ErrorHandling {
  /// Tells standard error that `what` failed, and why; then closes `descriptor`, if any, and returns -1.
  static func report(_ what: String, closing descriptor: Register64? = nil) -> ErrorHandling {
    .handle { f in
      f.call(FunctionNamed("h_report"), f.text("\(what): \0"), eax)
      if let descriptor {
        f.syscall(.close, descriptor, onError: .ignored(because: "the first failure is the one to tell"))
      }
      f.return(-1)
    }
  }
}
