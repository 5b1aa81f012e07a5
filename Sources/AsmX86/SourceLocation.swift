/// A place in a Swift source file: what every statement of a program remembers and every finding names.
public struct SourceLocation: Sendable, Hashable, CustomStringConvertible {
  /// `Module/File.swift`, as `#fileID` gives it: the same on every machine.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1.
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `Module/File.swift:12:7`.
  public var description: String { "\(file):\(line):\(column)" }
}
