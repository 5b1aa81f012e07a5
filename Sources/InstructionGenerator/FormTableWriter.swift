/// Writes the tables that `Forms` reads at run time.
struct FormTableWriter {
  let table: InstructionTable

  /// The distinct shapes (operands, decorations, spelling), an empty line, the distinct effects, an empty line, and
  /// one line for each mnemonic: its name and for each of its forms the numbers of its shape and effects, `3.17`.
  var forms: String {
    var shapes = Numbering()
    var effects = Numbering()
    var lines: [String] = []
    var last = ""
    for row in table.rows {
      if row.mnemonic != last {
        lines.append(row.mnemonic)
        last = row.mnemonic
      }
      lines[lines.count - 1] +=
        " \(shapes.number(of: shapeLine(row))).\(effects.number(of: effectsLine(row)))"
    }
    return Self.literal("formTable", shapes.lines + [""] + effects.lines + [""] + lines)
  }

  /// The encodings of each form, a line each.
  var encodings: String { Self.literal("encodingTable", table.rows.map(\.encodings)) }

  /// For each mnemonic its name, the one that it's another spelling of, and what it does.
  var docs: String {
    Self.literal(
      "mnemonicTable",
      table.docs.keys.sorted().map { "\($0)\t\(table.canonical[$0] ?? "-")\t\(table.docs[$0] ?? "")" })
  }

  static func literal(_ name: String, _ lines: [String]) -> String {
    let text = lines.map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
    return "let \(name): StaticString = #\"\"\"\n\(text)\n  \"\"\"#\n"
  }

  /// A space divides the three, so those of a spelling become `_`.
  private func shapeLine(_ row: InstructionTable.Row) -> String {
    func list(_ words: [String]) -> String { words.isEmpty ? "-" : words.joined(separator: ",") }
    return
      "\(list(row.operands.map(\.text))) \(list(row.decorations)) \(String(row.spelling.map { $0 == " " ? "_" : $0 }))"
  }

  /// Access of the operands, implicit registers, five sets of flags, stack change, control flow, features,
  /// prefixes.
  private func effectsLine(_ row: InstructionTable.Row) -> String {
    let access = row.access.map { String(Self.letter($0)) }.joined()
    let implicit = row.implicit.map {
      "\(RegisterNumbers.numbers[$0.register] ?? 0)\(Self.letter($0.access))"
    }.joined()
    let flags = row.flags.map { letters in
      String(
        letters.reduce(0) { sum, letter in sum | 1 << Self.position(letter, in: InstructionTable.flagLetters)
        })
    }
    let flow = InstructionTable.flows.firstIndex(of: row.flow) ?? 0
    let prefixes = row.prefixes.reduce(0) { sum, prefix in
      sum | 1 << (InstructionTable.prefixes.firstIndex(of: prefix) ?? 0)
    }
    return
      ([access.isEmpty ? "-" : access, implicit.isEmpty ? "-" : implicit] + flags
      + [row.stack, String(flow), row.features.isEmpty ? "-" : row.features, String(prefixes)]).joined(
        separator: " ")
  }

  private static func letter(_ access: InstructionTable.Access) -> Character {
    switch access {
    case .none: "n"
    case .read: "r"
    case .write: "w"
    case .readWrite: "b"
    case .conditionalRead: "c"
    case .conditionalWrite: "d"
    case .readConditionalWrite: "e"
    }
  }

  private static func position(_ letter: Character, in letters: String) -> Int {
    letters.firstIndex(of: letter).map { letters.distance(from: letters.startIndex, to: $0) } ?? 0
  }
}

/// Lines in the order in which they were first asked for.
private struct Numbering {
  var lines: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func number(of line: String) -> Int {
    if let number = numbers[line] { return number }
    numbers[line] = lines.count
    lines.append(line)
    return lines.count - 1
  }
}
