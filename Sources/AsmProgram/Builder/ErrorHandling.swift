import AsmPlatform
import AsmX86

/// What a system-call statement does when the kernel reports an error. The test is the platform's: a
/// negative rax on Linux, the carry flag on macOS.
public struct ErrorHandling {
  enum Action {
    /// In a block behind the function, with the positive errno in eax.
    case block((FunctionBuilder) -> Void)
    /// Goes to a label, with the positive errno in eax.
    case jump(Label)
    /// Nothing: the result is left as the kernel gave it.
    case ignored
  }

  let action: Action
  /// The author said that an error makes no difference.
  var ignoresResult: Bool { if case .ignored = action { true } else { false } }
  /// The errors after which the call is made again.
  var retried: [Constant] = []

  /// Runs `body`, which is written behind the function's last return. There eax holds the positive errno
  /// on both platforms. A body that doesn't jump or return goes on behind the whole statement, its test for 0
  /// included.
  public static func handle(_ body: @escaping (FunctionBuilder) -> Void) -> ErrorHandling {
    ErrorHandling(action: .block(body))
  }

  /// Jumps to `label`, with the positive errno in eax on both platforms.
  public static func jump(to label: Label) -> ErrorHandling { ErrorHandling(action: .jump(label)) }

  /// Goes on with the result as the kernel gave it; `reason` becomes a comment.
  public static func ignored(because reason: String) -> ErrorHandling {
    ErrorHandling(action: .ignored, reason: reason)
  }

  /// Writes `message` and a line break to standard error, then leaves the function: with -1 in rax, or,
  /// in `main` and `_start`, the program with status 1.
  public static func fail(
    _ message: String, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) -> ErrorHandling {
    .handle { f in
      let text = f.text(message + "\n", file: file, line: line, column: column)
      f.syscall(
        .write, STD.error, text, onError: .ignored(because: "there's nowhere left to complain"), file: file,
        line: line, column: column)
      switch f.entry {
      case .function: f.return(-1, file: file, line: line, column: column)
      case .main, .start: f.exit(1, file: file, line: line, column: column)
      }
    }
  }

  /// The same, but after one of `errors` the call is made again with the same arguments.
  public func retrying(on errors: Constant...) -> ErrorHandling {
    var handling = self
    handling.retried += errors
    return handling
  }

  var reason = ""

  private init(action: Action, reason: String = "") {
    self.action = action
    self.reason = reason
  }
}
