import AsmToolchain
import Glibc
import Subprocess

/// A finished run of a command, as a user sees it.
public struct CommandRun: Sendable, Equatable {
  /// The exit status; 128 and its number for a signal, as in a shell.
  public var status: Int32
  public var output: String
  public var error: String

  public init(status: Int32, output: String, error: String) {
    self.status = status
    self.output = output
    self.error = error
  }

  /// Runs asmgen as built beside these tests.
  public static func asmgen(
    _ arguments: [String], in folder: FilePath? = nil, environment: [String: String?] = [:]
  ) async throws -> CommandRun {
    try await run(Package.products.appending("asmgen"), arguments, in: folder, environment: environment)
  }

  /// Runs the file at `path`. A variable with nil isn't set.
  public static func run(
    _ path: FilePath, _ arguments: [String], in folder: FilePath? = nil, environment: [String: String?] = [:]
  ) async throws -> CommandRun {
    var changes: [Environment.Key: String?] = [:]
    for (name, value) in environment { changes[Environment.Key(stringLiteral: name)] = value }
    let result = try await Subprocess.run(
      .path(path), arguments: Arguments(arguments), environment: .inherit.updating(changes),
      workingDirectory: folder, output: .string(limit: 8 << 20), error: .string(limit: 8 << 20))
    return CommandRun(
      status: status(result.terminationStatus), output: result.standardOutput, error: result.standardError)
  }
}

/// Where this package and its products are.
public enum Package {
  /// The folder of `Package.swift`.
  public static let folder = FilePath(#filePath).removingLastComponent().removingLastComponent()
    .removingLastComponent()

  /// The folder that the tests' own executable is in, and asmgen too.
  public static var products: FilePath {
    (FileSystem.resolvingLinks("/proc/self/exe") ?? FilePath(CommandLine.arguments[0]))
      .removingLastComponent()
  }
}

extension CommandRun {
  /// Runs asmgen in `folder` and sends `signal` to its process once `isReady`, which is told the process's
  /// identifier, says so; where that doesn't come about within half a minute, SIGKILL. Its output isn't kept.
  public static func asmgen(
    _ arguments: [String], in folder: FilePath, environment: [String: String?] = [:], sending signal: Int32,
    when isReady: @Sendable @escaping (Int32) throws -> Bool
  ) async throws -> CommandRun {
    var changes: [Environment.Key: String?] = [:]
    for (name, value) in environment { changes[Environment.Key(stringLiteral: name)] = value }
    let result = try await Subprocess.run(
      .path(Package.products.appending("asmgen")), arguments: Arguments(arguments),
      environment: .inherit.updating(changes), workingDirectory: folder, input: .none,
      output: .discarded, error: .discarded
    ) { execution in
      let process = execution.processIdentifier.value
      for _ in 0..<1500 {
        if try isReady(process) {
          kill(process, signal)
          return
        }
        try await Task.sleep(for: .milliseconds(20))
      }
      kill(process, SIGKILL)
    }
    return CommandRun(status: Self.status(result.terminationStatus), output: "", error: "")
  }

  private static func status(_ status: TerminationStatus) -> Int32 {
    switch status {
    case .exited(let code): code
    case .signaled(let signal): 128 + signal
    }
  }
}
