/// Writes the Swift methods of a form.
struct MethodWriter {
  let row: InstructionTable.Row
  /// The row's place among all, which is the form's number.
  let form: Int
  let doc: String
  /// The forms that the method stands for, where they're more than one.
  var group: MethodGroup?

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
  /// `Instruction.Prefix.rawValue`, by the table's word.
  private static let prefixNumbers = [
    "lock": 1, "rep": 2, "repe": 3, "repne": 4, "xacquire": 5, "xrelease": 6, "xacquire-lock": 7,
    "xrelease-lock": 8, "bnd": 9, "a32": 10, "a32-rep": 11, "a32-repe": 12, "a32-repne": 13, "vex": 14,
    "vex-bytes": 15,
  ]

  static func name(_ mnemonic: String) -> String {
    keywords.contains(mnemonic) ? "`\(mnemonic)`" : mnemonic
  }

  /// The type behind `f.lock`, `f.a32.rep`.
  static func proxy(_ prefix: String) -> String {
    if prefix == "vex-bytes" { return "VexPrefix" }
    return prefix.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "Prefix"
  }

  /// A method, and what it calls.
  struct Method {
    var text: String
    var callee: PutFunction
  }

  /// The methods of the builder, or of the proxy for `prefix`.
  func methods(prefix: String? = nil) -> [Method] {
    let plain = plainTypes
    var methods = [method(takesAnyImmediate ? .symbolic : .plain, types: plain, prefix: prefix)]
    let hasSymbols =
      row.operands.count(where: \.isImmediate) == 1 && !takesAnyImmediate
      || row.operands.contains { $0.role == .branchTarget }
    if hasSymbols { methods.append(method(.symbolic, types: plain, prefix: prefix)) }
    for types in highByteTypes {
      methods.append(method(.plain, types: types, prefix: prefix))
      if hasSymbols { methods.append(method(.symbolic, types: types, prefix: prefix)) }
    }
    return methods
  }

  /// Whether one method takes literals and named numbers alike: the control bytes of vector instructions, of which
  /// there are many. Their range is checked when the program runs.
  private var takesAnyImmediate: Bool {
    row.operands.count(where: \.isImmediate) == 1
      && row.operands.contains { $0.text.hasSuffix("mm") || $0.text.hasSuffix("mme") }
  }

  /// The parameters' types.
  private var plainTypes: [String] {
    row.operands.indices.map { place in
      if place == group?.place { return "some " + (group?.sourceType ?? "") }
      return switch row.operands[place].text {
      // cs can be read, but only a far jump can write it.
      case "sreg" where row.access[place].writes: "some LoadableSegmentRegister"
      // `st0, st0` is another form's.
      case "st" where row.operands[(place + 1)...].contains { $0.text == "st0" }: "X87Register"
      default: row.operands[place].type
      }
    }
  }

  /// The parameters' types where some of them are ah, ch, dh or bh: only beside what needs no REX prefix.
  private var highByteTypes: [[String]] {
    let places = row.operands.indices.filter { row.operands[$0].role == .byteRegister }
    guard !places.isEmpty, !row.operands.contains(where: { $0.text == "r64" || $0.type == "Register64" })
    else { return [] }
    let plain = plainTypes
    func types(_ replacements: [(Int, String)]) -> [String] {
      var types = plain
      for (place, type) in replacements { types[place] = type }
      return types
    }
    if places.count == 1 { return [types([(places[0], "HighByteRegister")])] }
    return [
      types([(places[0], "HighByteRegister"), (places[1], "some LegacyByteRegister")]),
      types([(places[0], "some ByteRegister & LegacyByteRegister"), (places[1], "HighByteRegister")]),
    ]
  }

  private func method(_ variant: Variant, types: [String], prefix: String?) -> Method {
    var parameters: [String] = []
    var registers: [String] = []
    var tail: [String] = []
    var memory: String?
    var numbers: [String] = []
    var isWide = false
    var target: String?
    var slot = 0
    for (place, ((operand, name), type)) in zip(zip(row.operands, parameterNames), types).enumerated() {
      // The encoding by VEX has registers 0–15 only.
      var type = prefix?.hasPrefix("vex") == true ? type.replacingAnyVector() : type
      if place == group?.place {
        slot = registers.count
        memory = name
        parameters.append("_ \(name): \(type)")
        continue
      }
      switch operand.role {
      case .register, .byteRegister: registers.append("\(name).rawValue")
      case .memory, .address: memory = name
      case .absolute: numbers.append("Int64(bitPattern: \(name).value)")
      case .immediate where variant == .plain: numbers.append("\(name).value")
      case .immediate, .immediate64:
        numbers.append(name)
        isWide = operand.role == .immediate64
        if variant == .symbolic { type = "some ImmediateConvertible" }
      case .branchTarget:
        if variant == .symbolic { type = "Symbol" }
        target = variant == .symbolic ? "symbols.intern(\(name))" : "\(name).number"
        if prefix != nil, variant == .symbolic { target = "builder." + (target ?? "") }
      }
      parameters.append("_ \(name): \(type)")
    }
    let decorations = decorations(prefix, &parameters)
    if target != nil {
      let hasSize = row.operands.contains { $0.text == "rel" } && row.flow != "call"
      if hasSize { parameters.append("size: Instruction.SizeHint = .none") }
      tail = [target ?? "", hasSize ? "size" : ".none"]
    } else {
      tail = [memory.map { group == nil ? $0 + ".address" : $0 }].compactMap { $0 } + numbers
    }
    parameters.append(Self.place)
    let isSymbolic = variant == .symbolic && !numbers.isEmpty
    let callee = PutFunction(
      operands: operandsTaken(
        hasMemory: memory != nil, numbers: numbers.count, isSymbolic: isSymbolic, isWide: isWide,
        isBranch: target != nil),
      registers: registers.count, decorations: decorations.map(\.kind))
    let arguments =
      [word(prefix, slot)] + registers + decorations.map(\.argument) + tail + ["file", "line", "column"]
    let text = """
      \(documentation(prefix))
        \(isSymbolic && !takesAnyImmediate ? "@_disfavoredOverload " : "")public \(prefix == nil ? "final " : "")func \
      \(Self.name(row.mnemonic))(\(parameters.joined(separator: ", "))) {
          \(prefix == nil ? "" : "builder.")\(callee.name)(\(arguments.joined(separator: ", ")))
        }

      """
    return Method(text: text, callee: callee)
  }

  /// The literal that says which forms there are, where the source stands, and the prefix (`FormWord`).
  private func word(_ prefix: String?, _ slot: Int) -> String {
    let number = prefix.flatMap { Self.prefixNumbers[$0] } ?? 0
    let forms = group?.forms ?? [form, 0, 0]
    if number == 0, group == nil { return String(form) }
    let fields = [number << 8 | slot, forms[2], forms[1], forms[0]]
    return "0x"
      + fields.map { field in
        let digits = String(field, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
      }.joined(separator: "_")
  }

  private func operandsTaken(
    hasMemory: Bool, numbers: Int, isSymbolic: Bool, isWide: Bool, isBranch: Bool
  ) -> PutFunction.Operands {
    if isBranch { return .target }
    if group != nil { return numbers == 0 ? .source : .sourceImmediate }
    if numbers == 0 { return hasMemory ? .memory : .registers }
    if numbers == 2 { return .numbers }
    if isSymbolic || isWide {
      return hasMemory ? .memoryImmediate : isWide ? .wideImmediate : .immediate
    }
    return hasMemory ? .memoryNumber : .number
  }

  /// Adds the parameters of the decorations, and returns what's handed on of them.
  private func decorations(
    _ prefix: String?, _ parameters: inout [String]
  ) -> [(kind: PutFunction.Decoration, argument: String)] {
    if prefix?.hasPrefix("vex") == true { return [] }
    return row.decorations.map { decoration in
      switch decoration {
      // A `nil` that stands for none needs no function that makes the default.
      case "mask": parameters.append("mask: MergingMask = nil")
      case "zeroing": parameters.append("mask: Mask = nil")
      case "mask!": parameters.append("mask: RequiredMask")
      case "rounding":
        parameters.append("rounding: Rounding = nil")
        return (.rounding, "rounding.bits")
      default:
        parameters.append("sae: Bool = false")
        return (.suppression, "sae")
      }
      return (.mask, "mask.bits")
    }
  }

  /// One line of what it does; then flags and features.
  private func documentation(_ prefix: String?) -> String {
    let words =
      (prefix.map { $0 == "vex-bytes" ? ["vex"] : $0.split(separator: "-").map(String.init) } ?? []) + [
        row.mnemonic
      ]
    let operands = row.operands.indices.map { place in
      place == group?.place
        ? group?.rows.map { $0.row.operands[place].shown }.joined(separator: "/") ?? ""
        : row.operands[place].shown
    }.joined(separator: ", ")
    let text = words.joined(separator: " ")
    var lines = ["`\(operands.isEmpty ? text : "\(text) \(operands)")`: \(doc)"]
    let facts = [flagsText, featuresText].compactMap { $0 }
    if !facts.isEmpty { lines += ["", facts.joined(separator: " ")] }
    return lines.map { "  ///" + ($0.isEmpty ? "" : " " + $0) }.joined(separator: "\n")
  }

  private static let flagNames: [Character: String] = [
    "o": "OF", "s": "SF", "z": "ZF", "a": "AF", "c": "CF", "p": "PF", "d": "DF", "i": "IF", "A": "AC",
    "u": "UIF",
    "0": "C0", "1": "C1", "2": "C2", "3": "C3",
  ]

  private var flagsText: String? {
    let words = zip(["reads", "writes", "clears", "sets", "leaves undefined"], row.flags).compactMap {
      verb, letters in
      letters.isEmpty
        ? nil : verb + " " + letters.compactMap { Self.flagNames[$0] }.joined(separator: " ")
    }
    return words.isEmpty ? nil : "Flags: \(words.joined(separator: ", "))."
  }

  private var featuresText: String? {
    if row.features.isEmpty { return nil }
    let sets = row.features.split(separator: "|").map { $0.split(separator: ",").joined(separator: " and ") }
    return "Needs \(sets.joined(separator: "; with an opmask, rounding or a register from 16 on, "))."
  }

  private var parameterNames: [String] {
    let others = zip(row.operands, row.access).enumerated().filter { position, pair in
      !(position == 0 && pair.1.writes)
        && (pair.0.isRegister || pair.0.isMemory)
    }
    let ordinals = ["first", "second", "third", "fourth", "fifth"]
    var next = 0
    var immediates = 0
    return row.operands.indices.map { position in
      let operand = row.operands[position]
      switch operand.role {
      case .branchTarget: return "target"
      case .immediate, .immediate64:
        immediates += 1
        if immediates == 2 { return "second" }
        if row.operands.count(where: \.isImmediate) == 2 { return "immediate" }
        return row.operands.count == 1 || others.isEmpty ? "source" : "immediate"
      case .register, .byteRegister, .memory, .address, .absolute:
        if position == 0, row.access[0].writes { return "destination" }
        if operand.text == "cl" { return "count" }
        if others.count == 1 { return "source" }
        next += 1
        return ordinals[next - 1]
      }
    }
  }
}

extension String {
  /// The type without the vector registers that only AVX-512 can name.
  fileprivate func replacingAnyVector() -> String {
    switch self {
    case "some AnyXMMRegister": "XMMRegister"
    case "some AnyYMMRegister": "YMMRegister"
    default: self
    }
  }
}
