import AsmPlatform
import AsmX86

/// A value that `--set name=value` can give.
public protocol ParameterValue: Sendable {
  /// The value that `text` spells; nil where it spells none.
  init?(parameterText text: String)
  /// The value as it would be written on the command line.
  var parameterText: String { get }
  /// Every text that's accepted, in words: `0...65535`.
  static var allowedParameterTexts: String { get }
}

extension ParameterValue where Self: FixedWidthInteger {
  /// Decimal, or hexadecimal with `0x`; with `-` before for a negative number.
  public init?(parameterText text: String) {
    let sign = text.hasPrefix("-") ? "-" : ""
    var digits = text.dropFirst(sign.count)
    let radix = digits.hasPrefix("0x") ? 16 : 10
    if radix == 16 { digits = digits.dropFirst(2) }
    guard let first = digits.first, first.isHexDigit else { return nil }
    self.init(sign + digits, radix: radix)
  }
  public var parameterText: String { String(self) }
  public static var allowedParameterTexts: String { "\(Self.min)...\(Self.max)" }
}

extension UInt8: ParameterValue {}
extension UInt16: ParameterValue {}
extension UInt32: ParameterValue {}
extension UInt64: ParameterValue {}
extension Int: ParameterValue {}
extension Int8: ParameterValue {}
extension Int16: ParameterValue {}
extension Int32: ParameterValue {}
extension Int64: ParameterValue {}

extension String: ParameterValue {
  public init?(parameterText text: String) { self = text }
  public var parameterText: String { self }
  public static var allowedParameterTexts: String { "any text" }
}

extension Bool: ParameterValue {
  public init?(parameterText text: String) { self.init(text) }
  public var parameterText: String { String(self) }
  public static var allowedParameterTexts: String { "true or false" }
}

extension IPv4Address: ParameterValue {
  public init?(parameterText text: String) {
    guard let address = try? IPv4Address(text) else { return nil }
    self = address
  }
  public var parameterText: String { description }
  public static var allowedParameterTexts: String { "an IPv4 address such as 127.0.0.1" }
}

/// A setting of a program that can be changed without editing it, with its default.
public struct Parameter<Value: ParameterValue>: Sendable {
  /// As written on the command line: `port`.
  public let name: String
  /// The value where none is set.
  public let defaultValue: Value
  /// One line on what it's for.
  public let summary: String
  private let allowed: String
  private let accepts: @Sendable (Value) -> Bool

  /// A setting that takes every value of its type.
  public init(_ name: String, default defaultValue: Value, _ summary: String) {
    self.name = name
    self.defaultValue = defaultValue
    self.summary = summary
    self.allowed = Value.allowedParameterTexts
    self.accepts = { _ in true }
  }

  /// A number that must lie in `range`.
  public init(_ name: String, default defaultValue: Value, in range: ClosedRange<Value>, _ summary: String)
  where Value: Comparable {
    self.name = name
    self.defaultValue = defaultValue
    self.summary = summary
    self.allowed = "\(range.lowerBound.parameterText)...\(range.upperBound.parameterText)"
    self.accepts = { range.contains($0) }
  }

  /// The parameter without its type, for a program's list.
  public var erased: ProgramParameter {
    ProgramParameter(
      name: name, defaultText: defaultValue.parameterText, allowed: allowed, summary: summary,
      parse: { text in
        guard let value = Value(parameterText: text), accepts(value) else { return nil }
        return value
      })
  }
}

/// A setting of a program that can be changed without editing it.
public struct ProgramParameter: Sendable {
  /// As written on the command line: `port`.
  public let name: String
  /// The default, as it would be written on the command line.
  public let defaultText: String
  /// What may be given: `0...65535`.
  public let allowed: String
  /// One line on what it's for.
  public let summary: String
  /// The value that a text spells; nil where the parameter doesn't take it.
  let parse: @Sendable (String) -> (any ParameterValue)?
}

/// What a program is made for: the platform and its parameters' values.
public struct Configuration: Sendable {
  /// The platform that the program is lowered for.
  public let platform: Platform
  private let values: [String: any ParameterValue]

  /// The value of `parameter`: what was set, else its default.
  public subscript<Value>(parameter: Parameter<Value>) -> Value {
    values[parameter.name] as? Value ?? parameter.defaultValue
  }

  /// - Throws: `DiagnosticList` naming each parameter that `parameters` lacks and each text that its
  ///   parameter doesn't take.
  init(
    platform: Platform, parameters: [ProgramParameter], texts: [String: String], program: String,
    at location: SourceLocation
  ) throws {
    self.platform = platform
    var values: [String: any ParameterValue] = [:]
    var problems = Self.problems(with: parameters, of: program, at: location)
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard let parameter = parameters.first(where: { $0.name == name }) else {
        problems.append(Self.unknown(name, parameters, program))
        continue
      }
      if let value = parameter.parse(text) {
        values[name] = value
      } else {
        problems.append(
          Diagnostic(
            "the parameter '\(name)' of \(program) can't be '\(text)'",
            remedy: "give \(parameter.allowed); the default is \(parameter.defaultText)", at: nil))
      }
    }
    guard problems.isEmpty else { throw DiagnosticList(problems) }
    self.values = values
  }

  /// What's wrong with the declarations of `parameters`, whatever values they're given.
  private static func problems(
    with parameters: [ProgramParameter], of program: String, at location: SourceLocation
  ) -> [Diagnostic] {
    var names: Set<String> = []
    return parameters.flatMap { parameter -> [Diagnostic] in
      var problems: [Diagnostic] = []
      let name = parameter.name
      if !names.insert(name).inserted {
        problems.append(
          Diagnostic(
            "\(program) has two parameters called '\(name)'", remedy: "give the second one a name of its own",
            at: location))
      }
      if name.isEmpty || name.hasPrefix("-") || name.contains(where: { $0 == "=" || $0.isWhitespace }) {
        problems.append(
          Diagnostic(
            "the parameter '\(name)' of \(program) can't be set",
            remedy: "choose a name without '=', spaces and a '-' at its start", at: location))
      }
      if parameter.parse(parameter.defaultText) == nil {
        problems.append(
          Diagnostic(
            "the default of the parameter '\(name)' of \(program) is \(parameter.defaultText)",
            remedy: "give \(parameter.allowed)", at: location))
      }
      return problems
    }
  }

  private static func unknown(_ name: String, _ parameters: [ProgramParameter], _ program: String)
    -> Diagnostic
  {
    let names = parameters.map(\.name)
    guard !names.isEmpty else {
      return Diagnostic(
        "\(program) has no parameter '\(name)'", remedy: "leave it out: the program takes none", at: nil)
    }
    let list = names.joined(separator: ", ")
    if let near = NearestName.of(name, among: names) {
      return Diagnostic(
        "\(program) has no parameter '\(name)'; did you mean '\(near)'?",
        remedy: "its parameters are \(list)",
        at: nil)
    }
    return Diagnostic(
      "\(program) has no parameter '\(name)'", remedy: "its parameters are \(list)", at: nil)
  }
}
