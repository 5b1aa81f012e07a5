import AsmX86

/// A function, written as plain statements on a `FunctionBuilder`.
///
/// ```swift
/// Function("h_strlen") { f in
///   …
/// }
/// ```
public struct Function: Sendable {
  /// The symbol, without the platform's prefix: `socket_listen`.
  public let name: String
  /// Who may call it.
  public let visibility: Visibility
  /// How it is entered on Linux. (On macOS `_start` is entered as `main`.)
  public let entry: LoweredFunction.Entry
  /// What it does, for the comment above it.
  public let documentation: String
  /// Where it was written.
  public let location: SourceLocation
  let body: @Sendable (FunctionBuilder) -> Void
  /// The rules of the verifier that it may break.
  var allowances: [Allowance] = []

  /// Who may name a function or datum.
  public enum Visibility: Sendable, Hashable {
    /// Its own file only.
    case local
    /// Every file of the program (`global`).
    case exported
    /// C code too: the symbol has the platform's prefix, `_socket_listen` on macOS.
    case exportedToC
  }

  /// A function entered by `call`, for its own file only.
  public init(
    _ name: String, _ documentation: String = "", fileID: StaticString = #fileID, line: UInt = #line,
    column: UInt = #column, _ body: @escaping @Sendable (FunctionBuilder) -> Void
  ) {
    self.init(
      name: name, visibility: .local, entry: .function, documentation: documentation,
      location: SourceLocation(fileID, line, column), body: body)
  }

  /// A function entered by `call`.
  public init(
    _ name: String, _ visibility: Visibility, _ documentation: String = "",
    fileID: StaticString = #fileID, line: UInt = #line, column: UInt = #column,
    _ body: @escaping @Sendable (FunctionBuilder) -> Void
  ) {
    self.init(
      name: name, visibility: visibility, entry: .function, documentation: documentation,
      location: SourceLocation(fileID, line, column), body: body)
  }

  /// The function that the C library calls first: `main` on Linux, `_main` on macOS.
  public static func main(
    _ documentation: String = "", fileID: StaticString = #fileID, line: UInt = #line, column: UInt = #column,
    _ body: @escaping @Sendable (FunctionBuilder) -> Void
  ) -> Function {
    Function(
      name: "main", visibility: .exported, entry: .main, documentation: documentation,
      location: SourceLocation(fileID, line, column), body: body)
  }

  /// Where a program without the C library begins: `_start` on Linux; on macOS, where every program is
  /// linked with libSystem, `_main`.
  public static func start(
    _ documentation: String = "", fileID: StaticString = #fileID, line: UInt = #line, column: UInt = #column,
    _ body: @escaping @Sendable (FunctionBuilder) -> Void
  ) -> Function {
    Function(
      name: "_start", visibility: .exported, entry: .start, documentation: documentation,
      location: SourceLocation(fileID, line, column), body: body)
  }

  private init(
    name: String, visibility: Visibility, entry: LoweredFunction.Entry, documentation: String,
    location: SourceLocation, body: @escaping @Sendable (FunctionBuilder) -> Void
  ) {
    self.name = name
    self.visibility = visibility
    self.entry = entry
    self.documentation = documentation
    self.location = location
    self.body = body
  }
}

/// What a call can name: a `Function`, a function of the program by its name, or one of a library.
public protocol Callable: Sendable {
  /// The function that is meant.
  var target: CallTarget { get }
}

/// The function that a call names.
public struct CallTarget: Callable, Hashable {
  /// Without the platform's prefix.
  public var name: String
  /// It's in another object that isn't the program's: called through the procedure linkage table on ELF.
  public var isExternal: Bool
  /// It takes a variable number of arguments: al must hold the number of vector registers used
  /// (System V ABI 3.5.7).
  public var isVariadic: Bool
  /// It doesn't come back.
  public var neverReturns: Bool

  /// Itself.
  public var target: CallTarget { self }
}

extension Function: Callable {
  public var target: CallTarget {
    CallTarget(name: name, isExternal: false, isVariadic: false, neverReturns: false)
  }
}

/// A function of the program, by its name: for functions that call one another.
public struct FunctionNamed: Callable {
  /// The function's name, without the platform's prefix.
  public let name: String
  /// The function called `name`, in whichever of the program's files it is.
  public init(_ name: String) { self.name = name }
  public var target: CallTarget {
    CallTarget(name: name, isExternal: false, isVariadic: false, neverReturns: false)
  }
}

/// A function of the C library or another object: `CFunction("printf", variadic: true)`.
public struct CFunction: Callable {
  public let target: CallTarget
  /// The function that C calls `name`.
  ///
  /// - Parameters:
  ///   - variadic: whether it takes a variable number of arguments, as printf does.
  ///   - neverReturns: whether it does not come back, as exit does.
  public init(_ name: String, variadic: Bool = false, neverReturns: Bool = false) {
    target = CallTarget(name: name, isExternal: true, isVariadic: variadic, neverReturns: neverReturns)
  }
}
