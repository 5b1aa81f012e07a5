#if os(Linux)
import Glibc

/// A program that runs under strace, or, if it's for macOS, by machrun, with faults injected on demand. Calls have
/// Linux's names on both.
final class Traced {
  private let strace: Child
  private let isForMacOS: Bool
  private let folder: TemporaryFolder

  /// Starts `executable` with `arguments`; each of `inject` is a value of strace's `-e inject=`.
  init(
    _ executable: String, inject: [String] = [], standardInput: Int32? = nil, standardOutput: String? = nil,
    arguments: [String] = []
  ) throws {
    folder = try TemporaryFolder()
    isForMacOS = ProgramUnderTest.isForMacOS(executable)
    let tool = isForMacOS ? ProgramUnderTest.machrun : "strace"
    var command = [tool, "-f", "-s", "4096", "-o", "\(folder.path)/trace"]
    for fault in inject {
      let renamed = isForMacOS && fault.hasPrefix("rt_") ? String(fault.dropFirst("rt_".count)) : fault
      command += ["-e", "inject=\(renamed)"]
    }
    strace = try Child(
      command + [executable] + arguments, standardInput: standardInput, standardOutput: standardOutput)
  }

  deinit {
    if strace.poll() == nil, let program { kill(program, SIGKILL) }
    _ = Deadline.usual.wait(for: strace.poll)
  }

  /// What the program has written to standard output so far.
  var output: String { strace.output }

  /// What the program has written to standard error so far.
  var error: String { strace.error }

  /// How the program ended, which strace passes on; nil while it runs.
  func poll() -> Ending? { strace.poll() }

  /// Waits for the program's end; throws when the deadline passes first.
  func wait(_ deadline: Deadline) throws -> Ending {
    guard let ending = deadline.wait(for: strace.poll) else {
      throw Failure("hangs; last calls: \(transcript.suffix(8).joined(separator: "\n"))")
    }
    return ending
  }

  /// Asks the program, which has to be running, to end. Throws when something else has ended it.
  func stop() throws {
    try require(poll() == nil, "has ended by itself: \(String(describing: poll())); \(error)")
    guard let program else { throw Failure("strace hasn't started the program") }
    kill(program, SIGTERM)
    let ending = try wait(.usual)
    try require(ending == .signalled(SIGTERM), "ended by \(ending)")
  }

  /// The system calls so far, one a line as strace writes them, without the process's number and with single
  /// spaces. A call that is under way isn't among them.
  var transcript: [String] {
    let text = text(of: "\(folder.path)/trace")
    guard let end = text.lastIndex(of: "\n") else { return [] }
    return lines(of: String(text[...end])).map { line in
      // strace's lines begin with the process.
      let words = line.split(separator: " ").dropFirst(isForMacOS ? 0 : 1)
      let call = words.joined(separator: " ")
      return call.hasPrefix("sigaction(") ? "rt_\(call)" : call
    }
  }

  /// Waits until the program is inside the system call with this number, as proc(5)'s `syscall` tells.
  func waitUntilInside(systemCall number: Int, _ deadline: Deadline) throws {
    let inside: Bool? = deadline.wait {
      guard let program else { return nil }
      return text(of: "/proc/\(program)/syscall").hasPrefix("\(number) ") ? true : nil
    }
    try require(inside == true, "never waits in system call \(number)")
  }

  /// The transcript from the first line that starts with `start`.
  func transcript(from start: String) -> [String] {
    let transcript = transcript
    return Array(transcript[(transcript.firstIndex { $0.hasPrefix(start) } ?? transcript.endIndex)...])
  }

  private var program: pid_t? {
    // machrun is the program.
    if isForMacOS { return strace.identifier }
    // strace writes the first line before the program runs.
    return Deadline.usual.wait {
      text(of: "\(folder.path)/trace").split(separator: " ").first.flatMap { pid_t($0) }
    }
  }

  /// How many calls of each name `executable`'s start-up makes before the first line that starts with `start`.
  /// strace counts these too when it's told which call to fail.
  static func callsBefore(_ start: String, of executable: String) throws -> [String: Int] {
    let traced = try Traced(executable)
    defer { if traced.poll() == nil { try? traced.stop() } }
    let own: Bool? = Deadline.usual.wait {
      traced.transcript(from: start).isEmpty ? nil : true
    }
    try require(own == true, "\(executable) never calls \(start)")
    var counts: [String: Int] = [:]
    for line in traced.transcript {
      if line.hasPrefix(start) { break }
      counts[String(line.prefix { $0 != "(" }), default: 0] += 1
    }
    return counts
  }
}
#endif
