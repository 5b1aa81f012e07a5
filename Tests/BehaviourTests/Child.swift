#if os(Linux)
import Glibc

/// How a process ended.
enum Ending: Equatable, Sendable {
  case exited(Int32)
  case signalled(Int32)
}

/// A process that a test started: its outputs go to files, and it's gone when the value is.
final class Child {
  let identifier: pid_t
  private let folder: TemporaryFolder
  private var ending: Ending?

  /// Starts `command`, the program looked up in `PATH`, with only the descriptors 0 to 2 open, every signal
  /// at its default and none blocked. Without `standardInput` it reads `/dev/null`; with `standardOutput` it
  /// writes to that file instead of one to be read by `output`.
  init(_ command: [String], standardInput: Int32? = nil, standardOutput: String? = nil) throws {
    folder = try TemporaryFolder()

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_APPEND
    if let standardInput {
      posix_spawn_file_actions_adddup2(&actions, standardInput, 0)
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_addopen(&actions, 1, standardOutput ?? "\(folder.path)/output", flags, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, "\(folder.path)/error", flags, 0o644)
    // Whatever other suites have open in this process at the same time. Closing one that isn't open is no
    // error here.
    for descriptor: Int32 in 3..<4096 { posix_spawn_file_actions_addclose(&actions, descriptor) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    var environment = ["LC_ALL=C"]
    for name in ["PATH", "HOME", "TMPDIR"] {
      if let value = getenv(name) { environment.append("\(name)=\(String(cString: value))") }
    }
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var identifier: pid_t = 0
    let problem = posix_spawnp(&identifier, command[0], &actions, &attributes, arguments, variables)
    guard problem == 0 else {
      throw Failure("\(command[0]) doesn't start: \(String(cString: strerror(problem)))")
    }
    self.identifier = identifier
  }

  deinit { kill() }

  /// What it has written to standard output so far.
  var output: String { text(of: "\(folder.path)/output") }

  /// What it has written to standard error so far.
  var error: String { text(of: "\(folder.path)/error") }

  /// How it ended; nil while it runs.
  func poll() -> Ending? {
    if let ending { return ending }
    var status: Int32 = 0
    guard waitpid(identifier, &status, WNOHANG) == identifier else { return nil }
    let signal = status & 0x7f
    ending = signal == 0 ? .exited(status >> 8 & 0xff) : .signalled(signal)
    return ending
  }

  /// Waits for its end; throws when the deadline passes first.
  func wait(_ deadline: Deadline) throws -> Ending {
    guard let ending = deadline.wait(for: poll) else {
      throw Failure("process hangs; standard error: \(error)")
    }
    return ending
  }

  /// Ends it at once.
  func kill() {
    guard poll() == nil else { return }
    Glibc.kill(identifier, SIGKILL)
    _ = Deadline.usual.wait(for: poll)
  }

  /// Runs `command` to its end, at most a minute.
  static func run(_ command: [String]) throws -> (ending: Ending, output: String, error: String) {
    let child = try Child(command)
    let ending = try child.wait(.after(seconds: 60))
    return (ending, child.output, child.error)
  }

  /// Runs `command`, which has to succeed and to say nothing on standard error. Returns its standard output.
  @discardableResult
  static func output(_ command: [String]) throws -> String {
    let result = try run(command)
    guard result.ending == .exited(0), result.error.isEmpty else {
      throw Failure(
        "\(command.joined(separator: " ")): \(result.ending)\n\(result.output)\(result.error)")
    }
    return result.output
  }
}
#endif
