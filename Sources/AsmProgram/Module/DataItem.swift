import AsmX86

/// A named piece of data.
public struct DataItem: Sendable {
  /// Its label.
  public var name: String
  /// Comment lines above the label, without `;`.
  public var documentation: [String]
  /// Bytes, a power of two; 1 for none.
  public var alignment: Int
  /// What it consists of, in order.
  public var pieces: [Piece]
  /// Defined behind it as `NAME equ $ - label`; nil for none.
  public var lengthName: String?
  /// Where it was written.
  public var location: SourceLocation

  public init(
    name: String, documentation: [String] = [], alignment: Int = 1, pieces: [Piece],
    lengthName: String? = nil,
    location: SourceLocation
  ) {
    self.name = name
    self.documentation = documentation
    self.alignment = alignment
    self.pieces = pieces
    self.lengthName = lengthName
    self.location = location
  }

  /// One or more lines of data.
  public enum Piece: Sendable, Hashable {
    /// Any bytes; written as quoted text where they're printable.
    case bytes([UInt8])
    /// Numbers or expressions of 1, 2, 4 or 8 bytes each, one line for each inner list:
    /// `dd EBADF, EBADF_TEXT - ERRORS`.
    case values(size: Int, rows: [[Value]])
    /// Zero bytes, reserved in `.bss` (`resb`).
    case reserve(count: Value)
  }

  /// One value of a row.
  public enum Value: Sendable, Hashable {
    /// A number, signed or not.
    case number(Int64)
    /// A constant's name or an expression of names, as NASM reads it.
    case symbol(String)
    /// Text among values of one byte: `db EPERM, "Operation not permitted", 0`.
    case bytes([UInt8])
  }
}
