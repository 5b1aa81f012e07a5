import AsmX86

/// What a form does, in words: a line for each kind of fact, those that there is something to say about.
struct EffectWords {
  struct Fact: Hashable {
    /// `Flags`.
    var label: String
    /// `reads CF, writes OF SF ZF`.
    var text: String
  }

  let form: Form
  let encodings: [Encoding]

  /// In the order in which they're shown.
  var facts: [Fact] {
    [
      ("Operands", operands), ("Registers", registers), ("Flags", flags), ("Stack", stack), ("Flow", flow),
      ("Needs", needs), ("Prefixes", prefixes), ("Takes", decorations), ("Written", spelling),
    ].compactMap { label, text in text.isEmpty ? nil : Fact(label: label, text: text) }
  }

  // MARK: Registers and operands

  /// `1 written, 2 and 3 read`.
  private var operands: String {
    var groups: [(access: Access, numbers: [Int])] = []
    for (index, access) in form.effects.operandAccess.enumerated() {
      if groups.last?.access == access {
        groups[groups.count - 1].numbers.append(index + 1)
      } else {
        groups.append((access, [index + 1]))
      }
    }
    return groups.map { "\(Self.list($0.numbers.map(String.init))) \($0.access.words)" }.joined(
      separator: ", ")
  }

  /// `rcx read and written, xmm0…xmm15 written`.
  private var registers: String {
    var groups: [(access: Access, names: [String])] = []
    let ordered = form.effects.implicit.sorted { $0.register.rawValue < $1.register.rawValue }
    for access in Access.allCases {
      let names = Self.runs(ordered.filter { $0.access == access }.map(\.register))
      if !names.isEmpty { groups.append((access, names)) }
    }
    return groups.map { "\(Self.list($0.names)) \($0.access.words)" }.joined(separator: ", ")
  }

  /// The names of `registers`, which are in order; three or more that follow one another as `xmm0…xmm15`.
  private static func runs(_ registers: [Register]) -> [String] {
    var runs: [[Register]] = []
    for register in registers {
      if let last = runs.last?.last, last.rawValue + 1 == register.rawValue, last.bits == register.bits,
        register.isVector || !register.isGeneral
      {
        runs[runs.count - 1].append(register)
      } else {
        runs.append([register])
      }
    }
    return runs.flatMap { run in
      run.count < 3 ? run.map(\.name) : ["\(run[0].name)…\(run[run.count - 1].name)"]
    }
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  // MARK: Flags, stack, flow

  private var flags: String {
    let effects = form.effects
    return [
      ("reads", effects.flagsRead), ("writes", effects.flagsWritten), ("clears", effects.flagsCleared),
      ("sets", effects.flagsSet), ("leaves undefined", effects.flagsUndefined),
    ].filter { !$1.isEmpty }.map { "\($0) \($1)" }.joined(separator: ", ")
  }

  private var stack: String {
    let change = form.effects.stackChange
    let immediate = form.effects.immediateStackFactor
    let amounts = (change == 0 ? [] : ["\(abs(change))"]) + (immediate == 0 ? [] : ["the immediate"])
    guard !amounts.isEmpty else { return "" }
    let amount = amounts.joined(separator: " and ")
    return change + immediate < 0 ? "subtracts \(amount) from rsp" : "adds \(amount) to rsp"
  }

  private var flow: String {
    switch form.effects.controlFlow {
    case .next: ""
    case .jump: "goes on at its target"
    case .indirectJump: "goes on at the address in its operand"
    case .branch: "goes on at its target or behind it"
    case .call: "goes on in its target, and behind it when that returns"
    case .indirectCall: "goes on at the address in its operand, and behind it when that returns"
    case .return: "goes on at the address on top of the stack"
    case .systemCall: "goes on in the kernel, then behind it"
    case .trap: "goes on in a debugger or handler, then behind it"
    case .stop: "never goes on behind it"
    }
  }

  // MARK: What it takes

  /// `AVX by VEX, or AVX512F and AVX512VL by EVEX`.
  private var needs: String {
    let sets = [form.effects.features, form.effects.otherFeatures].filter { !$0.isEmpty }
    var schemes: [Encoding.Scheme] = []
    for encoding in encodings where !schemes.contains(encoding.scheme) { schemes.append(encoding.scheme) }
    return sets.enumerated().map { place, features in
      let way = sets.count > 1 && schemes.count == sets.count ? " by \(schemes[place].word.uppercased())" : ""
      return Self.list(features) + way
    }.joined(separator: ", or ")
  }

  private var prefixes: String { form.effects.prefixes.map(\.words).joined(separator: ", ") }

  private var decorations: String {
    var parts: [String] = []
    switch form.decorations.masking {
    case .none: break
    case .merging: parts.append("an opmask")
    case .zeroing: parts.append("an opmask, merging or zeroing")
    case .required: parts.append("an opmask, which must be there and loses a bit for each element done")
    }
    if form.decorations.takesRounding { parts.append("a rounding of its own") }
    if form.decorations.suppressesExceptions { parts.append("sae: exceptions are suppressed") }
    return parts.joined(separator: "; ")
  }

  private var spelling: String {
    switch form.spelling {
    case .plain: ""
    case .bytes: "as bytes (db), because some nasm makes something else of its text, or doesn't know it"
    case .bytesForDisplacement:
      "as bytes (db) where the address has a displacement, which some nasm gets wrong"
    case .bytesForRounding:
      "as bytes (db) where there's a rounding, for which versions of nasm want different places"
    case .vex: "with {vex}, without which nasm takes another encoding"
    case .evex: "with {evex}, without which nasm takes another encoding"
    case .text(let text): "as \(text)"
    }
  }
}

extension Access {
  /// Behind the operand's name.
  fileprivate var words: String {
    switch self {
    case .none: "not accessed"
    case .read: "read"
    case .write: "written"
    case .readWrite: "read and written"
    case .conditionalRead: "read in some cases"
    case .conditionalWrite: "written in some cases"
    case .readConditionalWrite: "read, and written in some cases"
    }
  }
}

extension Instruction.Prefix {
  /// As NASM writes it.
  var words: String {
    switch self {
    case .none: ""
    case .lock, .rep, .repe, .repne, .xacquire, .xrelease, .bnd, .a32: "\(self)"
    case .xacquireLock: "xacquire lock"
    case .xreleaseLock: "xrelease lock"
    case .a32Rep: "a32 rep"
    case .a32Repe: "a32 repe"
    case .a32Repne: "a32 repne"
    case .vex, .vexBytes: "{vex}"
    }
  }
}
