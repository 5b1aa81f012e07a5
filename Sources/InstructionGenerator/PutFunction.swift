/// A function of the builder that the typed methods call, by what they hand over.
///
/// The methods are thousands, and what the compiler spends on them is spent on their bodies: a literal, a conversion or
/// an operator there is inlined and then analysed thousands of times. So a body is one call with one literal, and there
/// is a function for each combination of what operands there are.
struct PutFunction: Hashable {
  var operands: Operands
  /// How many registers there are beside the source.
  var registers: Int
  var decorations: [Decoration]

  /// What there is beside registers.
  enum Operands: String, CaseIterable {
    case registers = ""
    case number = "Number"
    case numbers = "Numbers"
    case immediate = "Immediate"
    case wideImmediate = "WideImmediate"
    case memory = "Memory"
    case memoryNumber = "MemoryNumber"
    case memoryImmediate = "MemoryImmediate"
    case source = "Source"
    case sourceImmediate = "SourceImmediate"
    case target = "Target"

    /// The parameters, as name and type.
    var parameters: [(name: String, type: String)] {
      switch self {
      case .registers: []
      case .number: [("number", "Int64")]
      case .numbers: [("first", "Int64"), ("second", "Int64")]
      case .immediate, .wideImmediate: [("immediate", "some ImmediateConvertible")]
      case .memory: [("address", "Address")]
      case .memoryNumber: [("address", "Address"), ("number", "Int64")]
      case .memoryImmediate: [("address", "Address"), ("immediate", "some ImmediateConvertible")]
      case .source: [("source", "some VectorSource")]
      case .sourceImmediate: [("source", "some VectorSource"), ("immediate", "some ImmediateConvertible")]
      case .target: [("symbol", "UInt32"), ("size", "Instruction.SizeHint")]
      }
    }
  }

  enum Decoration: String {
    case mask = "Masked"
    case rounding = "Rounded"
    case suppression = "Quiet"

    var parameter: (name: String, type: String) {
      switch self {
      case .mask: ("mask", "UInt8")
      case .rounding: ("rounding", "UInt8")
      case .suppression: ("sae", "Bool")
      }
    }

    /// Its bits of `Instruction.decoration`.
    var bits: String {
      self == .suppression ? "(sae ? Instruction.suppressesAllExceptions : 0)" : parameter.name
    }
  }

  /// `putSource2Masked`.
  var name: String { "put\(operands.rawValue)\(registers)\(decorations.map(\.rawValue).joined())" }

  /// The function.
  var text: String {
    let letters = ["a", "b", "c", "d"].prefix(registers)
    var parameters = [("word", "UInt64")] + letters.map { ($0, "UInt8") }
    parameters += decorations.map(\.parameter)
    parameters += operands.parameters
    parameters += [("file", "StaticString"), ("line", "UInt32"), ("column", "UInt32")]
    let bits = decorations.map(\.bits).joined(separator: " | ")
    let arguments =
      ["FormWord(bits: word)"] + letters + Array(repeating: "0", count: 4 - letters.count)
      + [bits.isEmpty ? "0" : bits] + operands.parameters.map(\.name) + ["file", "line", "column"]
    return """
        @inline(never) final func \(name)(\(parameters.map { "_ \($0): \($1)" }.joined(separator: ", "))) {
          put\(operands.rawValue)(\(arguments.joined(separator: ", ")))
        }

      """
  }

  /// The functions in the order of their names.
  static func text(_ functions: Set<PutFunction>) -> String {
    "extension InstructionBuilder {\n"
      + functions.sorted { $0.name < $1.name }.map(\.text).joined(separator: "\n") + "}\n"
  }
}
