/// A C program that calls functions as a strange caller would, and tells where they break the calling convention.
///
/// The functions are linked into it: a program's objects, with `main` called something else, and the symbols of
/// functions that aren't exported made global.
public struct CallHarness: Sendable {
  /// A function with what it's called with.
  public struct Subject: Sendable {
    /// As it stands in the object.
    public var symbol: String
    /// For rdi, rsi, rdx, rcx, r8 and r9; what's left of them holds noise.
    public var arguments: [Argument]

    public init(_ symbol: String, _ arguments: [Argument] = []) {
      self.symbol = symbol
      self.arguments = arguments
    }
  }

  /// What is passed.
  public enum Argument: Sendable {
    /// All 64 bits.
    case number(Int64)
    /// The low 32 bits; above them is noise.
    case narrow(Int32)
    /// The address of so many bytes of noise, behind which no memory is.
    case buffer(Int)
    /// The address of these bytes.
    case bytes([UInt8])
    /// The address of a text with a NUL behind it.
    case text(String)
    /// The address of a function, by its symbol.
    case function(String)
    /// A descriptor that a line can be read from.
    case readable
    /// A descriptor that can be written to.
    case writable
    /// `argv` of "program", "from" and "to".
    case arguments
  }

  public let subjects: [Subject]

  public init(_ subjects: [Subject]) { self.subjects = subjects }

  /// Both files: `harness.c` includes `subjects.h`.
  public var sources: [(name: String, bytes: [UInt8])] {
    [("harness.c", PackageResources.harness_c), ("subjects.h", Array(table.utf8))]
  }

  /// The functions and their arguments as C.
  private var table: String {
    let called = subjects.flatMap { subject in
      [subject.symbol]
        + subject.arguments.compactMap { if case .function(let symbol) = $0 { symbol } else { nil } }
    }
    var text = "// Generated: the functions that harness.c calls.\n"
    for symbol in Set(called).sorted() { text += "extern void \(symbol)(void);\n" }
    text += "static const struct subject subjects[] = {\n"
    for subject in subjects {
      let arguments = subject.arguments.prefix(6).map(Self.c).joined(separator: ", ")
      text +=
        "  {\"\(subject.symbol)\", \(subject.symbol), \(min(subject.arguments.count, 6)), {\(arguments)}},\n"
    }
    return text + "};\n"
  }

  private static func c(_ argument: Argument) -> String {
    switch argument {
    case .number(let number): "{NUMBER, \(number)ll, 0}"
    case .narrow(let number): "{NARROW, \(number)ll, 0}"
    case .buffer(let bytes): "{BUFFER, \(bytes), 0}"
    case .bytes(let bytes): "{BUFFER, \(bytes.count), \(literal(bytes))}"
    case .text(let text): "{TEXT, 0, \(literal(Array(text.utf8)))}"
    case .function(let symbol): "{CODE, 0, (const void *)\(symbol)}"
    case .readable: "{READABLE, 0, 0}"
    case .writable: "{WRITABLE, 0, 0}"
    case .arguments: "{ARGUMENTS, 0, 0}"
    }
  }

  /// A string of C's with each byte in octal.
  private static func literal(_ bytes: [UInt8]) -> String {
    let digits = bytes.map { byte in
      let octal = String(byte, radix: 8)
      return "\\" + String(repeating: "0", count: 3 - octal.count) + octal
    }
    return "\"" + digits.joined() + "\""
  }
}
