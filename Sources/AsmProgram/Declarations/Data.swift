import AsmX86

/// Data of a program that instructions can name. Its address is always taken relative to rip, so that no
/// text relocation arises.
public protocol DataDeclaration: AddressConvertible, CallArgument {
  /// Its label.
  var name: String { get }
  /// Its size in bytes, as a symbol where it has a name.
  var length: ByteCount { get }
}

extension DataDeclaration {
  /// `[rel name]`.
  public var address: Address { rel(Symbol(name, kind: .data)) }
}

/// A string of any bytes, with its length as a symbol: `HELLO` and `HELLO_LENGTH`.
public struct Text: DataDeclaration {
  /// Its label; `NAME_LENGTH` is its length's.
  public let name: String
  /// What it holds.
  public let bytes: [UInt8]
  /// `.readOnlyData`, or `.data` where the program may change it.
  public let section: ModuleSection.Kind
  /// Comment lines above its label; empty for none.
  public let documentation: String
  /// Where it was written.
  public let location: SourceLocation

  /// A read-only string, in UTF-8. No terminator is added: write `\0` where one is wanted.
  public init(
    _ name: String, _ string: String, _ documentation: String = "", fileID: StaticString = #fileID,
    line: UInt = #line, column: UInt = #column
  ) {
    self.init(
      name, bytes: Array(string.utf8), documentation, fileID: fileID, line: line, column: column)
  }

  /// A string of any bytes, in `.rodata` or `.data`.
  public init(
    _ name: String, bytes: [UInt8], in section: ModuleSection.Kind = .readOnlyData,
    _ documentation: String = "",
    fileID: StaticString = #fileID, line: UInt = #line, column: UInt = #column
  ) {
    self.init(
      name: name, bytes: bytes, section: section, documentation: documentation,
      location: SourceLocation(fileID, line, column))
  }

  init(
    name: String, bytes: [UInt8], section: ModuleSection.Kind, documentation: String, location: SourceLocation
  ) {
    self.name = name
    self.bytes = bytes
    self.section = section
    self.documentation = documentation
    self.location = location
  }

  /// `NAME_LENGTH`, in bytes.
  public var length: ByteCount {
    ByteCount(Symbol("\(name)_LENGTH", kind: .dataLength, value: Int64(bytes.count)))
  }
}

/// Memory that's zero when the program starts (`.bss`).
public struct Buffer: DataDeclaration {
  /// Its label.
  public let name: String
  /// Bytes.
  public let size: Int
  /// The author's constant that gives the size; nil for a plain number.
  public let sizeConstant: NamedConstant?
  /// Bytes, a power of two.
  public let alignment: Int
  /// Comment lines above its label; empty for none.
  public let documentation: String
  /// Where it was written.
  public let location: SourceLocation

  /// A buffer of `size` bytes, 1…2,147,483,647, at a multiple of `alignment`, a power of two up to 4096.
  public init(
    _ name: String, bytes size: Int, alignment: Int = 1, _ documentation: String = "",
    fileID: StaticString = #fileID, line: UInt = #line, column: UInt = #column
  ) {
    self.name = name
    self.size = size
    self.sizeConstant = nil
    self.alignment = alignment
    self.documentation = documentation
    self.location = SourceLocation(fileID, line, column)
  }

  /// A buffer whose size has a name: `resb BUFFER_SIZE`.
  public init(
    _ name: String, bytes size: NamedConstant, alignment: Int = 1, _ documentation: String = "",
    fileID: StaticString = #fileID, line: UInt = #line, column: UInt = #column
  ) {
    self.name = name
    self.size = Int(clamping: size.value)
    self.sizeConstant = size
    self.alignment = alignment
    self.documentation = documentation
    self.location = SourceLocation(fileID, line, column)
  }

  /// Its size in bytes: the constant's name, or the number.
  public var length: ByteCount {
    ByteCount(sizeConstant?.symbol ?? Symbol(String(size), kind: .constant, value: Int64(size)))
  }
}

/// A number in memory that the program may change (`.data`).
public struct Variable: DataDeclaration {
  /// Its label.
  public let name: String
  /// Bytes: 1, 2, 4 or 8.
  public let size: Int
  /// What it holds when the program starts; a number from 2⁶³ on as its bit pattern.
  public let value: Int64
  /// Comment lines above its label; empty for none.
  public let documentation: String
  /// Where it was written.
  public let location: SourceLocation

  /// A number as wide as its Swift type, at a multiple of its size.
  public init(
    _ name: String, _ value: some FixedWidthInteger, _ documentation: String = "",
    fileID: StaticString = #fileID,
    line: UInt = #line, column: UInt = #column
  ) {
    self.name = name
    self.size = value.bitWidth / 8
    self.value = Int64(truncatingIfNeeded: value)
    self.documentation = documentation
    self.location = SourceLocation(fileID, line, column)
  }

  /// Its size in bytes.
  public var length: ByteCount { ByteCount(Symbol(String(size), kind: .constant, value: Int64(size))) }
}

/// Read-only rows of numbers and names (`.rodata`).
public struct Table: DataDeclaration {
  /// Its label; `NAME_LENGTH` is its length's.
  public let name: String
  /// Bytes of one value: 1, 2, 4 or 8.
  public let elementSize: Int
  /// The values; each row is a line.
  public let rows: [[TableValue]]
  /// Bytes, a power of two: the size of one value where nothing else is said.
  public let alignment: Int
  /// Comment lines above its label; empty for none.
  public let documentation: String
  /// Where it was written.
  public let location: SourceLocation

  /// Rows of values as wide as `element`; strings only where that is one byte. It lies at a multiple of `alignment`, a
  /// power of two up to 4096: 16, 32 or 64 bytes for the vector instructions that need it.
  public init<Element: FixedWidthInteger>(
    _ name: String, of element: Element.Type, _ rows: [[TableValue]], alignment: Int? = nil,
    _ documentation: String = "", fileID: StaticString = #fileID, line: UInt = #line, column: UInt = #column
  ) {
    self.name = name
    self.elementSize = Element.bitWidth / 8
    self.alignment = alignment ?? Element.bitWidth / 8
    self.rows = rows
    self.documentation = documentation
    self.location = SourceLocation(fileID, line, column)
  }

  /// Bytes.
  public var size: Int {
    rows.joined().reduce(0) { sum, value in
      if case .string(let string) = value { sum + string.utf8.count } else { sum + elementSize }
    }
  }

  /// `NAME_LENGTH`, in bytes.
  public var length: ByteCount {
    ByteCount(Symbol("\(name)_LENGTH", kind: .dataLength, value: Int64(size)))
  }
}

/// One value of a `Table`.
public enum TableValue: Sendable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  /// A number, which must fit in an element, signed or not.
  case number(Int64)
  /// A constant of a kernel or of the author.
  case constant(any SymbolicImmediate)
  /// The distance in bytes from one datum to another of the same section: an address that needs no
  /// relocation.
  case distance(from: any DataDeclaration, to: any DataDeclaration)
  /// Text in UTF-8, in a table of bytes.
  case string(String)

  /// A number.
  public init(integerLiteral value: Int64) { self = .number(value) }
  /// Text.
  public init(stringLiteral value: String) { self = .string(value) }
}

/// A number with a name, `%define NAME value` in the files that declare it.
public struct NamedConstant: SymbolicImmediate, CallArgument {
  /// The macro, as written wherever the number is used.
  public let name: String
  /// The number; from 2⁶³ on its bit pattern.
  public let value: Int64
  /// Written behind its definition; empty for none.
  public let comment: String
  /// Where it was written.
  public let location: SourceLocation
  /// Whether the author's number has at most 64 bits.
  let fits: Bool

  /// A number of at most 64 bits; those from 2⁶³ on stand for their bit pattern.
  public init(
    _ name: String, _ value: some BinaryInteger, _ comment: String = "", fileID: StaticString = #fileID,
    line: UInt = #line, column: UInt = #column
  ) {
    let immediate = ImmediateValue(value)
    self.name = name
    self.value = immediate.value
    self.fits = immediate.width != .tooWide
    self.comment = comment
    self.location = SourceLocation(fileID, line, column)
  }

  /// The name with its value.
  public var symbol: Symbol { Symbol(name, kind: .constant, value: value) }
}
