import AsmX86

/// One NASM source file of a program.
public struct SourceFile: Sendable {
  /// `socket.s`.
  public let name: String
  /// What it holds, for the comment at its top.
  public let summary: String
  /// In the order in which they're written, section by section.
  public let declarations: [Declaration]
  /// Where it was written.
  public let location: SourceLocation

  /// A file called `name`, which ends in `.s`, with declarations in the order in which they are written.
  public init(
    _ name: String, _ summary: String, fileID: StaticString = #fileID, line: UInt = #line,
    column: UInt = #column,
    @DeclarationBuilder _ declarations: () -> [Declaration]
  ) {
    self.name = name
    self.summary = summary
    self.declarations = declarations()
    self.location = SourceLocation(fileID, line, column)
  }
}

/// What a source file holds.
public enum Declaration: Sendable {
  /// Code.
  case function(Function)
  /// A string.
  case text(Text)
  /// Zeroed memory.
  case buffer(Buffer)
  /// A number that may change.
  case variable(Variable)
  /// Read-only rows of values.
  case table(Table)
  /// A named number.
  case constant(NamedConstant)
}

/// What can be written in a `SourceFile`.
public protocol DeclarationConvertible: Sendable {
  /// The declaration that is meant.
  var declaration: Declaration { get }
}

extension Function: DeclarationConvertible {
  public var declaration: Declaration { .function(self) }
}
extension Text: DeclarationConvertible {
  public var declaration: Declaration { .text(self) }
}
extension Buffer: DeclarationConvertible {
  public var declaration: Declaration { .buffer(self) }
}
extension Variable: DeclarationConvertible {
  public var declaration: Declaration { .variable(self) }
}
extension Table: DeclarationConvertible {
  public var declaration: Declaration { .table(self) }
}
extension NamedConstant: DeclarationConvertible {
  public var declaration: Declaration { .constant(self) }
}

/// Collects what a `SourceFile` holds: declarations, arrays of them, `if` and `for`.
@resultBuilder
public enum DeclarationBuilder {
  public static func buildExpression(_ declaration: some DeclarationConvertible) -> [Declaration] {
    [declaration.declaration]
  }
  public static func buildExpression(_ declarations: [some DeclarationConvertible]) -> [Declaration] {
    declarations.map(\.declaration)
  }
  public static func buildExpression(_ declarations: [Declaration]) -> [Declaration] { declarations }
  public static func buildBlock(_ parts: [Declaration]...) -> [Declaration] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [Declaration]?) -> [Declaration] { part ?? [] }
  public static func buildEither(first part: [Declaration]) -> [Declaration] { part }
  public static func buildEither(second part: [Declaration]) -> [Declaration] { part }
  public static func buildArray(_ parts: [[Declaration]]) -> [Declaration] { parts.flatMap { $0 } }
}

/// Collects the files of a `Program`: files, arrays of them, `if` and `for`.
@resultBuilder
public enum SourceFileBuilder {
  public static func buildExpression(_ file: SourceFile) -> [SourceFile] { [file] }
  public static func buildExpression(_ files: [SourceFile]) -> [SourceFile] { files }
  public static func buildBlock(_ parts: [SourceFile]...) -> [SourceFile] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [SourceFile]?) -> [SourceFile] { part ?? [] }
  public static func buildEither(first part: [SourceFile]) -> [SourceFile] { part }
  public static func buildEither(second part: [SourceFile]) -> [SourceFile] { part }
  public static func buildArray(_ parts: [[SourceFile]]) -> [SourceFile] { parts.flatMap { $0 } }
}

extension SourceLocation {
  /// The place that `#fileID`, `#line` and `#column` give.
  init(_ fileID: StaticString, _ line: UInt, _ column: UInt) {
    self.init(file: fileID.description, line: Int(clamping: line), column: Int(clamping: column))
  }
}
