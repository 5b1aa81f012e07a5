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
    /// Bytes, or bytes and `+i` for the immediate.
    var stack: String
    var flow: String
    var features: [String]
    var prefixes: [String]
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

  static let columns = 13
  static let flagLetters = "oszacpdi"
  static let flows = [
    "next", "jump", "indirect-jump", "branch", "call", "indirect-call", "return", "system-call", "trap",
    "stop",
  ]
  static let prefixes = ["lock", "rep", "repe", "repne"]

  var rows: [Row] = []
  /// What each mnemonic does.
  var docs: [String: String] = [:]

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
    }

    var seen: [String: Int] = [:]
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
      let signature = row.mnemonic + " " + row.operands.map(\.shape).joined(separator: ", ")
      if let first = seen[signature] {
        complain("\(fields[0]) \(fields[1]) makes the same Swift method as line \(first)")
        continue
      }
      seen[signature] = number
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

  private static func row(_ fields: [String], line: Int, complain: (String) -> Void) -> Row? {
    var isGood = true
    func refuse(_ message: String) {
      complain(message)
      isGood = false
    }
    func list(_ field: String) -> [String] {
      field == "-" ? [] : field.split(separator: ",").map(String.init)
    }

    if fields[0].isEmpty || !fields[0].utf8.allSatisfy({ isLowercaseLetter($0) || isDigit($0) }) {
      refuse("'\(fields[0])' isn't a mnemonic: lower-case letters and digits")
    }
    let operands = list(fields[1]).compactMap { text in
      OperandNotation.byText[text]
        ?? {
          refuse(
            "'\(text)' isn't an operand; there are \(OperandNotation.all.map(\.text).joined(separator: " "))")
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
    if Int(fields[9]) == nil, !(fields[9].hasSuffix("+i") && Int(fields[9].dropLast(2)) != nil) {
      refuse("'\(fields[9])' isn't a number of bytes, or one with +i")
    }
    if !flows.contains(fields[10]) { refuse("'\(fields[10])' isn't one of \(flows.joined(separator: " "))") }
    for prefix in list(fields[12]) where !prefixes.contains(prefix) {
      refuse("'\(prefix)' isn't one of \(prefixes.joined(separator: " "))")
    }
    let roles = operands.map(\.role)
    if roles.count(where: { $0 == .memory || $0 == .address }) > 1
      || roles.count(where: { $0 == .immediate || $0 == .immediate64 || $0 == .branchTarget }) > 1
      || roles.count(where: { $0 == .register }) > 4
    {
      refuse("a form has at most four registers, one memory operand and one immediate or target")
    }
    guard isGood else { return nil }
    return Row(
      line: line, mnemonic: fields[0], operands: operands, access: access, implicit: implicit, flags: flags,
      stack: fields[9], flow: fields[10], features: list(fields[11]), prefixes: list(fields[12]))
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
