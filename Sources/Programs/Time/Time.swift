import Asm

extension Program {
  /// The clock, which the two systems read by different calls.
  public static let time = Program(
    "time", "Prints the time since 1970, in seconds and microseconds", linkage: .cLibrary
  ) { configuration in
    SourceFile("time.s", "Prints the time since 1970, in seconds and microseconds.") {
      Function.timeMain
    }
    SourceFile("helper.s", "Strings, numbers, whole writes and messages.") {
      Function.strlen
      Function.writeAll
      Function.appendTime
      ErrorReport(
        [
          Errno.EPERM, Errno.EINTR, Errno.EIO, Errno.EBADF, Errno.EAGAIN, Errno.EFAULT, Errno.EINVAL,
          Errno.EFBIG,
          Errno.ENOSPC, Errno.EPIPE, Errno.EDQUOT,
        ], on: configuration.platform
      ).declarations
    }
  }
}

extension Function {
  fileprivate static let timeMain = Function.main(
    "Exits with 0, or with 1 when the time can't be read or written."
  ) { f in
    let line = f.frame.bytes(32, "line")
    let microseconds = f.frame.saved(rbx, as: "microseconds")
    let failed = f.newLabel("failed")

    if f.platform == .macos {
      let now = f.frame.local(Timeval.self, "now")
      f.syscall(
        .gettimeofday, now, 0, 0,
        onError: .handle { f in
          f.lea(rdi, f.text("gettimeofday() failed: \0"))
          f.jmp(failed)
        })
      f.mov(ebx, dword[now.microseconds])
      f.mov(esi, dword[now.seconds])
      f.note("enough until 2106")
    } else {
      let now = f.frame.local(Timespec.self, "now")
      f.syscall(
        .clock_gettime, CLOCK.realTime, now,
        onError: .handle { f in
          f.lea(rdi, f.text("clock_gettime() failed: \0"))
          f.jmp(failed)
        })
      f.mov(rax, qword[now.nanoseconds])
      f.xor(edx, edx)
      f.mov(ecx, 1000)
      f.div(rcx)
      f.mov(microseconds, rax)
      f.mov(esi, dword[now.seconds])
      f.note("enough until 2106")
    }

    f.blank()
    f.comment("line = seconds.microseconds and a line feed")
    f.call(Function.appendTime, line, esi, microseconds.low32)
    f.mov(byte[rax], 10)
    f.inc(rax)

    f.blank()
    f.comment("h_write_all(STDOUT, line, end - line)")
    f.lea(rsi, line)
    f.sub(rax, rsi)
    f.call(Function.writeAll, STD.output, rsi, rax)
    f.test(eax, eax)
    let writeFailed = f.newLabel("write_failed")
    f.jnz(writeFailed)
    f.exit(0)

    f.blank()
    f.place(writeFailed)
    f.lea(rdi, f.text("write() failed: \0"))
    f.place(failed)
    f.call(FunctionNamed("h_report"), rdi, eax)
    f.exit(1)
  }

  /// Writes a time in seconds.
  fileprivate static let appendTime = Function(
    "h_append_time", .exported,
    """
    h_append_time(destination, seconds, microseconds)
    Writes the 32-bit `seconds` in decimal, a point and six digits. Returns where they end.
    """
  ) { f in
    let microseconds = f.frame.saved(rbx, as: "microseconds")
    f.mov(ebx, edx)
    f.call(Function.appendNumber, rdi, esi)
    f.mov(rdi, rax)
    f.mov(byte[rdi], 46)
    f.note("'.'")
    f.mov(eax, microseconds.low32)
    f.mov(ecx, 10)
    f.lea(rsi, rdi + 6)
    f.note("the last digit, written first")
    let nextDigit = f.placeLabel("next_digit")
    f.xor(edx, edx)
    f.div(ecx)
    f.add(edx, 48)
    f.note("'0'")
    f.mov(byte[rsi], dl)
    f.dec(rsi)
    f.cmp(rsi, rdi)
    f.jne(nextDigit)
    f.lea(rax, rdi + 7)
  }
}
