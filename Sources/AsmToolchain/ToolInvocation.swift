/// A tool and what it's told, as a value that can be printed before it's run.
public struct ToolInvocation: Sendable, Hashable, CustomStringConvertible {
  public var tool: Tool
  public var arguments: [String]
  /// nil for the current folder.
  public var workingDirectory: FilePath?

  public init(_ tool: Tool, _ arguments: [String], workingDirectory: FilePath? = nil) {
    self.tool = tool
    self.arguments = arguments
    self.workingDirectory = workingDirectory
  }

  /// A line that a shell understands and that does the same.
  public var shellLine: String {
    let command = ([tool.name] + arguments).map(Self.quoted).joined(separator: " ")
    guard let workingDirectory else { return command }
    return "(cd \(Self.quoted(workingDirectory.string)) && \(command))"
  }

  public var description: String { shellLine }

  /// `word` as a shell reads it back (POSIX shell, 2.2 Quoting).
  public static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_./,:=+@%".utf8.contains(byte)
      }
    }
    if isPlain, !word.isEmpty { return word }
    // A single quote can't stand between single quotes: it's closed, escaped and opened again.
    let escaped = word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
    return "'\(escaped)'"
  }
}
