import Subprocess

/// Runs tools.
public struct ToolRunner: Sendable {
  public var locator: ToolLocator
  public var host: HostSystem

  public init(locator: ToolLocator = .environment, host: HostSystem = .current) {
    self.locator = locator
    self.host = host
  }

  /// The bytes of output that are kept of each stream; a tool that prints more is stopped.
  static let outputLimit = 16 << 20

  /// Runs `invocation` to its end. Standard input is empty.
  ///
  /// - Returns: what it printed and how it ended, also where it failed.
  /// - Throws: `MissingTools`, or `ToolRunError` where it couldn't be started.
  public func run(_ invocation: ToolInvocation) async throws -> ToolResult {
    let file = try locator.locate([invocation.tool], host: host)[invocation.tool] ?? ""
    return try await run(invocation, file: file)
  }

  /// Runs `invocation` with the tool in `file`.
  func run(_ invocation: ToolInvocation, file: FilePath) async throws(ToolRunError) -> ToolResult {
    do {
      let result = try await Subprocess.run(
        .path(file), arguments: Arguments(invocation.arguments),
        workingDirectory: invocation.workingDirectory,
        output: .string(limit: Self.outputLimit), error: .string(limit: Self.outputLimit))
      return ToolResult(
        invocation: invocation, status: ToolResult.Status(result.terminationStatus),
        standardOutput: result.standardOutput, standardError: result.standardError)
    } catch {
      throw ToolRunError(invocation: invocation, file: file, reason: "\(error)")
    }
  }

  /// Runs `invocation` with this process's own standard input, output and error.
  ///
  /// - Parameter started: told the process's identifier.
  /// - Throws: `MissingTools`, or `ToolRunError` where it couldn't be started.
  public func runAttached(
    _ invocation: ToolInvocation, started: @Sendable (Int32) -> Void = { _ in }
  ) async throws -> ToolResult.Status {
    let file = try locator.locate([invocation.tool], host: host)[invocation.tool] ?? ""
    do {
      let result = try await Subprocess.run(
        .path(file), arguments: Arguments(invocation.arguments),
        workingDirectory: invocation.workingDirectory,
        input: .fileDescriptor(.standardInput, closeAfterSpawningProcess: false),
        output: .currentStandardOutput, error: .currentStandardError
      ) { execution in
        started(execution.processIdentifier.value)
      }
      return ToolResult.Status(result.terminationStatus)
    } catch {
      throw ToolRunError(invocation: invocation, file: file, reason: "\(error)")
    }
  }
}

extension ToolResult.Status {
  init(_ status: TerminationStatus) {
    switch status {
    case .exited(let code): self = .exited(code)
    case .signaled(let signal): self = .signalled(signal)
    }
  }
}

/// A tool that was found and couldn't be run.
public struct ToolRunError: Error, Sendable, Hashable, CustomStringConvertible {
  public var invocation: ToolInvocation
  public var file: FilePath
  public var reason: String

  public var description: String { "can't run \(file.string): \(reason)" }

  /// What to do about it.
  public var remedy: String { "see what that file is, or install \(invocation.tool.name) again" }
}
