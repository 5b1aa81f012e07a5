/// Writes the Swift method of a form.
struct MethodWriter {
  let row: InstructionTable.Row
  /// The row's place among all, which is the form's number.
  let form: Int
  let doc: String

  /// How an immediate or a jump's target is taken.
  private enum Variant {
    /// A literal of the form's range; a label.
    case plain
    /// A named number or a Swift integer; a function's or another file's symbol.
    case symbolic
  }

  private static let keywords: Set<String> = [
    "in", "as", "is", "do", "if", "for", "let", "var", "while", "repeat", "return",
  ]
  private static let place =
    "file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column"

  static func name(_ mnemonic: String) -> String {
    keywords.contains(mnemonic) ? "`\(mnemonic)`" : mnemonic
  }

  /// The methods of the builder.
  var methods: String {
    var text = method(.plain, prefix: nil)
    if row.operands.contains(where: { [.immediate, .immediate64, .branchTarget].contains($0.role) }) {
      text += method(.symbolic, prefix: nil)
    }
    return text
  }

  /// The methods of the proxy for `prefix`.
  func methods(prefix: String) -> String {
    var text = method(.plain, prefix: prefix)
    if row.operands.contains(where: { [.immediate, .immediate64].contains($0.role) }) {
      text += method(.symbolic, prefix: prefix)
    }
    return text
  }

  private func method(_ variant: Variant, prefix: String?) -> String {
    let names = parameterNames
    var parameters: [String] = []
    var arguments = ["form: \(form)"]
    var memory: String?
    var immediate: String?
    var slot = 0
    var isDisfavored = false
    for (operand, name) in zip(row.operands, names) {
      var type = operand.type
      switch operand.role {
      case .register:
        arguments.append("register\(slot): \(name).rawValue")
        slot += 1
      case .memory, .address:
        memory = "\(name).address"
      case .immediate where variant == .plain:
        arguments.append("immediate: \(name).value")
      case .immediate, .immediate64:
        immediate = name
        if variant == .symbolic {
          type = "some ImmediateConvertible"
          isDisfavored = true
        }
      case .branchTarget:
        if variant == .symbolic { type = "Symbol" }
        arguments.append("symbol: " + (variant == .symbolic ? "symbols.intern(\(name))" : "\(name).number"))
      }
      parameters.append("_ \(name): \(type)")
    }
    if row.operands.contains(where: { $0.text == "rel" }), row.flow != "call" {
      parameters.append("size: Instruction.SizeHint = .none")
      arguments.append("sizeHint: size")
    }
    if let prefix { arguments.append("prefix: .\(prefix)") }
    parameters.append(Self.place)

    var call = "append(Instruction(\(arguments.joined(separator: ", ")))"
    if let memory { call += ", memory: \(memory)" }
    if let immediate {
      let isWide = row.operands.contains { $0.role == .immediate64 }
      call += ", \(isWide ? "immediate64" : "immediate"): \(immediate)"
    }
    call += ", file, line, column)"
    if prefix != nil { call = "builder." + call }

    let text = ([prefix].compactMap { $0 } + [row.mnemonic]).joined(separator: " ")
    let operands = row.operands.map(\.shown).joined(separator: ", ")
    return """
        /// `\(operands.isEmpty ? text : "\(text) \(operands)")`: \(doc)
        \(isDisfavored ? "@_disfavoredOverload " : "")public \(prefix == nil ? "final " : "")func \
      \(Self.name(row.mnemonic))(\(parameters.joined(separator: ", "))) {
          \(call)
        }

      """
  }

  private var parameterNames: [String] {
    let others = zip(row.operands, row.access).enumerated().filter { position, pair in
      !(position == 0 && pair.1.writes)
        && [.register, .memory, .address].contains(pair.0.role)
    }
    let ordinals = ["first", "second", "third", "fourth"]
    var next = 0
    return row.operands.indices.map { position in
      switch row.operands[position].role {
      case .branchTarget: return "target"
      case .immediate, .immediate64: return row.operands.count == 1 || others.isEmpty ? "source" : "immediate"
      case .register, .memory, .address:
        if position == 0, row.access[0].writes { return "destination" }
        if row.operands[position].text == "cl" { return "count" }
        if others.count == 1 { return "source" }
        next += 1
        return ordinals[next - 1]
      }
    }
  }
}
