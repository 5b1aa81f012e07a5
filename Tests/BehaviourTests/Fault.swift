#if os(Linux)
import Glibc

/// A system call of a program that is made to fail.
struct Fault: Sendable, CustomStringConvertible {
  let program: String
  let system: ProgramUnderTest.System
  /// Linux's name of it, which `Traced` knows on both.
  let call: String
  /// The errno's name.
  let error: String
  /// The program's how manieth call of this name, from 1.
  let occurrence: Int

  var description: String { "\(program): \(call) fails with \(error) at call \(occurrence)" }

  /// strace's `-e inject=` value, where the program's start-up makes `callsBefore` calls of its own.
  func injection(callsBefore: [String: Int]) -> String {
    "\(call):error=\(error):when=\(occurrence + callsBefore[call, default: 0])"
  }

  /// What the program has to write to standard error when it tells of it.
  var message: String {
    let name = call == "rt_sigaction" ? "sigaction" : call
    let number = Errors.number[error] ?? 0
    let hasText =
      !Errors.withoutText.contains(error) && (program == "tcp-server" || !Errors.ofSockets.contains(error))
    // The words are the same on both systems, the number isn't.
    let own = system == .linux ? number : Errors.numberOnMacOS[error] ?? 0
    return "\(name)() failed: \(hasText ? String(cString: strerror(number)) : "errno \(own)")\n"
  }

  /// Every errno of `call`, at each of `occurrences`.
  static func all(
    of call: String, in program: String, on system: ProgramUnderTest.System,
    at occurrences: ClosedRange<Int> = 1...1
  ) -> [Fault] {
    occurrences.flatMap { occurrence in
      Errors.of(call, on: system).map {
        Fault(program: program, system: system, call: call, error: $0, occurrence: occurrence)
      }
    }
  }
}

/// What the man pages say of errors.
enum Errors {
  /// The errnos with which `call` is made to fail: those that the system has.
  static func of(_ call: String, on system: ProgramUnderTest.System) -> [String] {
    for line in lines(of: table) {
      let words = line.split(separator: " ").map(String.init)
      guard words.first == call else { continue }
      return words.dropFirst().filter { $0 != "+" && (system == .linux || numberOnMacOS[$0] != nil) }
    }
    return []
  }

  /// A call; the errnos in the section ERRORS of its page in section 2 of Debian's manpages-dev 6.03 (AF_UNIX's
  /// and accept4's included, ERESTARTSYS, which no program sees, left out); after the `+`, others that it gives
  /// on some kernel, or that have to be borne all the same.
  private static let table = """
    rt_sigaction EFAULT EINVAL + ENOSYS EPERM
    socket EACCES EAFNOSUPPORT EINVAL EMFILE ENFILE ENOBUFS ENOMEM EPROTONOSUPPORT + EINTR EIO EPERM
    setsockopt EBADF EFAULT EINVAL ENOPROTOOPT ENOTSOCK + ENOMEM ENOBUFS EPERM
    bind EACCES EADDRINUSE EBADF EINVAL ENOTSOCK EADDRNOTAVAIL EFAULT ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EROFS + EINTR EIO ENOBUFS EPERM EAFNOSUPPORT
    listen EADDRINUSE EBADF ENOTSOCK EOPNOTSUPP + EINVAL EACCES ENOMEM
    accept EAGAIN EBADF ECONNABORTED EFAULT EINTR EINVAL EMFILE ENFILE ENOBUFS ENOMEM ENOTSOCK EOPNOTSUPP EPERM EPROTO ENOSR ESOCKTNOSUPPORT EPROTONOSUPPORT ETIMEDOUT + ENETDOWN ENOPROTOOPT EHOSTDOWN ENONET EHOSTUNREACH ENETUNREACH EIO
    read EAGAIN EBADF EFAULT EINTR EINVAL EIO EISDIR + ECONNRESET ETIMEDOUT ENOMEM ENOBUFS EHOSTUNREACH
    write EAGAIN EBADF EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENOSPC EPERM EPIPE + ECONNRESET ETIMEDOUT ENOBUFS ENOMEM EHOSTUNREACH
    close EBADF EINTR EIO ENOSPC EDQUOT
    select EBADF EINTR EINVAL ENOMEM
    """

  /// Errors that come only from other kinds of sockets or kernels, for which the programs carry no text.
  static let withoutText: Set<String> = [
    "ELOOP", "ENAMETOOLONG", "ENOENT", "ENOTDIR", "EROFS", "ENOSR", "ESOCKTNOSUPPORT", "ENOSYS",
  ]

  /// Errors of reading and writing that come only from sockets: hello-world and read-line carry no text for them.
  static let ofSockets: Set<String> = ["ECONNRESET", "ETIMEDOUT", "ENOMEM", "ENOBUFS", "EHOSTUNREACH"]

  static let number: [String: Int32] = [
    "EPERM": EPERM, "ENOENT": ENOENT, "EINTR": EINTR, "EIO": EIO, "EBADF": EBADF, "EAGAIN": EAGAIN,
    "ENOMEM": ENOMEM, "EACCES": EACCES, "EFAULT": EFAULT, "ENOTDIR": ENOTDIR, "EISDIR": EISDIR,
    "EINVAL": EINVAL, "ENFILE": ENFILE, "EMFILE": EMFILE, "EFBIG": EFBIG, "ENOSPC": ENOSPC, "EROFS": EROFS,
    "EPIPE": EPIPE, "ENAMETOOLONG": ENAMETOOLONG, "ENOSYS": ENOSYS, "ELOOP": ELOOP, "ENOSR": ENOSR,
    "ENONET": ENONET, "EPROTO": EPROTO, "ENOTSOCK": ENOTSOCK, "EDESTADDRREQ": EDESTADDRREQ,
    "ENOPROTOOPT": ENOPROTOOPT, "EPROTONOSUPPORT": EPROTONOSUPPORT, "ESOCKTNOSUPPORT": ESOCKTNOSUPPORT,
    "EOPNOTSUPP": EOPNOTSUPP, "EAFNOSUPPORT": EAFNOSUPPORT, "EADDRINUSE": EADDRINUSE,
    "EADDRNOTAVAIL": EADDRNOTAVAIL, "ENETDOWN": ENETDOWN, "ENETUNREACH": ENETUNREACH,
    "ECONNABORTED": ECONNABORTED, "ECONNRESET": ECONNRESET, "ENOBUFS": ENOBUFS, "ETIMEDOUT": ETIMEDOUT,
    "EHOSTDOWN": EHOSTDOWN, "EHOSTUNREACH": EHOSTUNREACH, "EDQUOT": EDQUOT,
  ]

  /// macOS's numbers, from errno(2) of macOS, not from the package's tables. It has no ENONET.
  static let numberOnMacOS: [String: Int32] = [
    "EPERM": 1, "ENOENT": 2, "EINTR": 4, "EIO": 5, "EBADF": 9, "EAGAIN": 35, "ENOMEM": 12, "EACCES": 13,
    "EFAULT": 14, "ENOTDIR": 20, "EISDIR": 21, "EINVAL": 22, "ENFILE": 23, "EMFILE": 24, "EFBIG": 27,
    "ENOSPC": 28, "EROFS": 30, "EPIPE": 32, "ENAMETOOLONG": 63, "ENOSYS": 78, "ELOOP": 62, "ENOSR": 98,
    "EPROTO": 100, "ENOTSOCK": 38, "EDESTADDRREQ": 39, "ENOPROTOOPT": 42, "EPROTONOSUPPORT": 43,
    "ESOCKTNOSUPPORT": 44, "EOPNOTSUPP": 102, "EAFNOSUPPORT": 47, "EADDRINUSE": 48, "EADDRNOTAVAIL": 49,
    "ENETDOWN": 50, "ENETUNREACH": 51, "ECONNABORTED": 53, "ECONNRESET": 54, "ENOBUFS": 55, "ETIMEDOUT": 60,
    "EHOSTDOWN": 64, "EHOSTUNREACH": 65, "EDQUOT": 69,
  ]
}
#endif
