/// The rows of `instructions.tsv`, joined with `mnemonics.tsv`.
struct InstructionTable {
  /// One form.
  struct Row {
    /// In `instructions.tsv`, from 1.
    var line: Int
    var mnemonic: String
    var operands: [OperandNotation]
    /// One for each operand.
    var access: [Access]
    var implicit: [Implicit]
    /// Read, written, cleared, set, undefined.
    var flags: [String]
    /// Bytes, or bytes and `+i` or `-i` for the immediate.
    var stack: String
    var flow: String
    /// `AVX`, or those of two encodings, `AVX|AVX512F,AVX512VL`.
    var features: String
    var prefixes: [String]
    var decorations: [String]
    /// As the table writes them.
    var encodings: String
    var spelling: String

    /// What may be written before the mnemonic: the prefixes, with `a32` before those that repeat.
    var prefixCombinations: [String] {
      prefixes
        + (prefixes.contains("a32")
          ? prefixes.filter { $0.hasPrefix("rep") }.map { "a32-\($0)" } : [])
    }
  }

  /// A register that isn't written, and what happens to it.
  struct Implicit: Hashable {
    var register: String
    var access: Access
  }

  enum Access: String, Hashable {
    case none = "n"
    case read = "r"
    case write = "w"
    case readWrite = "rw"
    case conditionalRead = "cr"
    case conditionalWrite = "cw"
    case readConditionalWrite = "rcw"

    var writes: Bool {
      self == .write || self == .readWrite || self == .conditionalWrite || self == .readConditionalWrite
    }
  }

  static let columns = 16
  static let flagLetters = "oszacpdiAu0123"
  static let flows = [
    "next", "jump", "indirect-jump", "branch", "call", "indirect-call", "return", "system-call", "trap",
    "stop",
  ]
  static let prefixes = [
    "lock", "rep", "repe", "repne", "xacquire", "xrelease", "xacquire-lock", "xrelease-lock", "bnd", "a32",
    "vex",
    "vex-bytes",
  ]
  static let decorations = ["mask", "zeroing", "mask!", "rounding", "sae"]
  static let spellings = ["-", "bytes", "bytes-displacement", "bytes-rounding", "vex", "evex"]

  var rows: [Row] = []
  /// What each mnemonic does.
  var docs: [String: String] = [:]
  /// The mnemonic that each other spelling stands for.
  var canonical: [String: String] = [:]

  /// Reads both tables.
  ///
  /// - Throws: `TableError` with every malformed, repeated or contradictory row.
  init(instructions: String, mnemonics: String) throws(TableError) {
    var problems: [TableError.Problem] = []
    var docLines: [String: Int] = [:]
    for (number, line) in lines(mnemonics) {
      func complain(_ message: String) {
        problems.append(.init(file: "mnemonics.tsv", line: number, message: message))
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 3, !fields.contains("") else {
        complain(
          "\(fields.count) columns where mnemonic, other spelling and doc are wanted, none of them empty")
        continue
      }
      if let first = docLines[fields[0]] { complain("\(fields[0]) stands in line \(first) already") }
      docLines[fields[0]] = number
      docs[fields[0]] = fields[2]
      if fields[1] != "-" { canonical[fields[0]] = fields[1] }
    }

    var seen: [String: Int] = [:]
    var last = ""
    for (number, line) in lines(instructions) {
      func complain(_ message: String) {
        problems.append(.init(file: "instructions.tsv", line: number, message: message))
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == Self.columns else {
        complain("\(fields.count) columns where \(Self.columns) are wanted")
        continue
      }
      guard let row = Self.row(fields, line: number, complain: complain) else { continue }
      let signature = row.mnemonic + " " + Self.shape(row.operands)
      if let first = seen[signature] {
        complain("\(fields[0]) \(fields[1]) makes the same Swift method as line \(first)")
        continue
      }
      seen[signature] = number
      if last != "", row.mnemonic < last {
        complain("\(row.mnemonic) stands behind \(last); sort the rows by mnemonic")
      }
      last = row.mnemonic
      if docs[row.mnemonic] == nil { complain("mnemonics.tsv has no line for \(row.mnemonic)") }
      rows.append(row)
    }
    let used = Set(rows.map(\.mnemonic))
    for (mnemonic, line) in docLines where !used.contains(mnemonic) {
      problems.append(
        .init(file: "mnemonics.tsv", line: line, message: "instructions.tsv has no form of \(mnemonic)"))
    }
    if !problems.isEmpty {
      throw TableError(problems: problems.sorted { ($0.file, $0.line) < ($1.file, $1.line) })
    }
  }

  /// What the Swift types tell apart.
  private static func shape(_ operands: [OperandNotation]) -> String {
    // Of `st, st0` and `st0, st` only one takes st0 twice.
    if operands.map(\.text) == ["st", "st0"] { return "below st0, st0" }
    return operands.map(\.shape).joined(separator: ", ")
  }

  private static func row(_ fields: [String], line: Int, complain: (String) -> Void) -> Row? {
    var isGood = true
    func refuse(_ message: String) {
      complain(message)
      isGood = false
    }
    func list(_ field: String) -> [String] {
      field == "-" ? [] : field.split(separator: ",").map(String.init)
    }

    if fields[0].isEmpty
      || !fields[0].utf8.allSatisfy({ isLowercaseLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") })
    {
      refuse("'\(fields[0])' isn't a mnemonic: lower-case letters, digits and _")
    }
    let operands = list(fields[1]).compactMap { text in
      OperandNotation(text)
        ?? {
          refuse("'\(text)' isn't an operand; Sources/AsmX86/Tables/README.md lists them")
          return nil
        }()
    }
    let access = list(fields[2]).compactMap { text in
      Access(rawValue: text)
        ?? {
          refuse("'\(text)' isn't an access: n r w rw cr cw rcw")
          return nil
        }()
    }
    if isGood, access.count != operands.count {
      refuse("\(operands.count) operands, but the access of \(access.count)")
    }
    let implicit = list(fields[3]).compactMap { text -> Implicit? in
      let parts = text.split(separator: ":").map(String.init)
      guard parts.count == 2, RegisterNumbers.numbers[parts[0]] != nil,
        let access = Access(rawValue: parts[1])
      else {
        refuse("'\(text)' isn't register:access")
        return nil
      }
      return Implicit(register: parts[0], access: access)
    }
    let flags = fields[4...8].map { $0 == "-" ? "" : $0 }
    var changed = Set<Character>()
    for (column, letters) in flags.enumerated() {
      for letter in letters {
        if !flagLetters.contains(letter) {
          refuse("'\(letter)' isn't a flag: \(flagLetters)")
        } else if column > 0, !changed.insert(letter).inserted {
          refuse("flag \(letter) stands in two of written, cleared, set, undefined")
        }
      }
    }
    if Int(fields[9]) == nil,
      !((fields[9].hasSuffix("+i") || fields[9].hasSuffix("-i")) && Int(fields[9].dropLast(2)) != nil)
    {
      refuse("'\(fields[9])' isn't a number of bytes, or one with +i or -i")
    }
    if !flows.contains(fields[10]) { refuse("'\(fields[10])' isn't one of \(flows.joined(separator: " "))") }
    for prefix in list(fields[12]) where !prefixes.contains(prefix) {
      refuse("'\(prefix)' isn't one of \(prefixes.joined(separator: " "))")
    }
    for word in list(fields[13]) where !decorations.contains(word) {
      refuse("'\(word)' isn't one of \(decorations.joined(separator: " "))")
    }
    if let problem = EncodingNotation.problem(in: fields[14], operands: operands.count) { refuse(problem) }
    if !spellings.contains(fields[15]), !fields[15].hasPrefix("to=") {
      refuse("'\(fields[15])' isn't one of \(spellings.joined(separator: " ")), or to=TEXT")
    }
    let memory = operands.count(where: \.isMemory)
    let numbers = operands.count { $0.isImmediate || $0.role == .branchTarget || $0.role == .absolute }
    if memory > 1 || numbers > (memory == 0 ? 2 : 1) || operands.count(where: \.isRegister) > 4 {
      refuse(
        "a form has at most four registers, one memory operand and one immediate or target (or two, without memory)"
      )
    }
    guard isGood else { return nil }
    return Row(
      line: line, mnemonic: fields[0], operands: operands, access: access, implicit: implicit, flags: flags,
      stack: fields[9], flow: fields[10], features: fields[11] == "-" ? "" : fields[11],
      prefixes: list(fields[12]), decorations: list(fields[13]),
      encodings: fields[14], spelling: fields[15])
  }
}

private func isLowercaseLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

/// The lines of a table that hold a row, with their numbers.
private func lines(_ text: String) -> [(Int, Substring)] {
  text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
    line.isEmpty || line.hasPrefix("#") ? nil : (number + 1, line)
  }
}
