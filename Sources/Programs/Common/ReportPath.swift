import Asm

extension ErrorHandling {
  /// Tells standard error the path in `path`, which ends with a NUL, and why it failed; then returns -1.
  static func reportPath(_ path: Register64) -> ErrorHandling {
    .handle { f in
      let errno = f.frame.local(UInt32.self, "path_errno")
      f.store(eax, to: errno)
      f.call(Function.strlen, path)
      f.comment("h_write_all(STDERR, path, length)")
      f.call(Function.writeAll, STD.error, path, rax)
      f.call(FunctionNamed("h_report"), f.text(": \0"), dword[errno])
      f.return(-1)
    }
  }
}
