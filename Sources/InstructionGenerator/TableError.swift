/// Everything wrong with the tables, each with the file and line.
public struct TableError: Error, Hashable, CustomStringConvertible {
  public struct Problem: Hashable, Sendable {
    /// `instructions.tsv`.
    public var file: String
    /// From 1.
    public var line: Int
    public var message: String
  }

  /// In order of file, then line.
  public var problems: [Problem]

  /// One `file:line: message` a line.
  public var description: String {
    problems.map { "\($0.file):\($0.line): \($0.message)" }.joined(separator: "\n")
  }
}
