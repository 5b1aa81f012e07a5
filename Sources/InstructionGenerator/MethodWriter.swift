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

  /// The methods of the builder, or of the proxy for `prefix`.
  func methods(prefix: String? = nil) -> String {
    let plain = plainTypes
    var text = method(takesAnyImmediate ? .symbolic : .plain, types: plain, prefix: prefix)
    let hasSymbols =
      row.operands.count(where: \.isImmediate) == 1 && !takesAnyImmediate
      || row.operands.contains { $0.role == .branchTarget }
    if hasSymbols { text += method(.symbolic, types: plain, prefix: prefix) }
    for types in highByteTypes {
      text += method(.plain, types: types, prefix: prefix)
      if hasSymbols { text += method(.symbolic, types: types, prefix: prefix) }
    }
    return text
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

  private func method(_ variant: Variant, types: [String], prefix: String?) -> String {
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
    let extra = extras(prefix, &parameters)
    if target != nil {
      let hasSize = row.operands.contains { $0.text == "rel" } && row.flow != "call"
      if hasSize { parameters.append("size: Instruction.SizeHint = .none") }
      tail = [target ?? "", hasSize ? "size" : ".none"]
    } else {
      tail = [memory].compactMap { $0 } + numbers
    }
    parameters.append(Self.place)
    let isSymbolic = variant == .symbolic && !numbers.isEmpty
    let function = callee(
      hasMemory: memory != nil, numbers: numbers.count, isSymbolic: isSymbolic, isWide: isWide,
      isBranch: target != nil)
    while registers.count < (group == nil ? 4 : 3) { registers.append("0") }
    let forms =
      group.map { "(\($0.forms.map(String.init).joined(separator: ", "))), \(slot)" } ?? String(form)
    let arguments =
      [forms] + (target == nil ? registers : [registers[0]]) + [extra] + tail + ["file", "line", "column"]
    return """
      \(documentation(prefix))
        \(isSymbolic && !takesAnyImmediate ? "@_disfavoredOverload " : "")public \(prefix == nil ? "final " : "")func \
      \(Self.name(row.mnemonic))(\(parameters.joined(separator: ", "))) {
          \(prefix == nil ? "" : "builder.")\(function)(\(arguments.joined(separator: ", ")))
        }

      """
  }

  /// The function of the builder that the method calls.
  private func callee(hasMemory: Bool, numbers: Int, isSymbolic: Bool, isWide: Bool, isBranch: Bool) -> String
  {
    if isBranch { return "putTarget" }
    if group != nil { return numbers == 0 ? "putSource" : "putSourceImmediate" }
    if numbers == 0 { return hasMemory ? "putMemory" : "put" }
    if numbers == 2 { return "putNumbers" }
    if isSymbolic || isWide {
      return hasMemory ? "putMemoryImmediate" : isWide ? "putWideImmediate" : "putImmediate"
    }
    return hasMemory ? "putMemoryNumber" : "putNumber"
  }

  /// Adds the parameters of the decorations, and returns what they and the prefix make of the instruction.
  private func extras(_ prefix: String?, _ parameters: inout [String]) -> String {
    let number = (prefix.flatMap { Self.prefixNumbers[$0] } ?? 0) << 8
    if prefix?.hasPrefix("vex") == true || row.decorations.isEmpty { return String(number) }
    var parts: [String] = []
    for decoration in row.decorations {
      switch decoration {
      case "mask": parameters.append("mask: MergingMask = .none")
      case "zeroing": parameters.append("mask: Mask = .none")
      case "mask!": parameters.append("mask: RequiredMask")
      case "rounding": parameters.append("rounding: Rounding = .current")
      default: parameters.append("sae: Bool = false")
      }
      parts.append(
        decoration == "rounding"
          ? "rounding.bits" : decoration == "sae" ? "(sae ? 0x50 : 0)" : "mask.bits")
    }
    return "UInt16(\(parts.joined(separator: " | ")))" + (number == 0 ? "" : " | \(number)")
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
