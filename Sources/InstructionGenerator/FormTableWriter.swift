/// Writes the table that `Forms` reads at run time.
///
/// First line: the operand notations, each standing for a letter: `A`…`Z`, then `a`…`z`. Then one line for
/// each distinct set of effects, an empty line, and one line for each mnemonic: its name and its forms in the
/// order of their numbers, each as letters of its operands and the number of its effects.
struct FormTableWriter {
  let table: InstructionTable

  var text: String {
    let notations = OperandNotation.all.map(\.text)
    var letters: [String: Character] = [:]
    for (number, notation) in notations.enumerated() {
      letters[notation] = Character(Unicode.Scalar(UInt8(number < 26 ? 65 + number : 71 + number)))
    }
    var effects: [String] = []
    var numbers: [String: Int] = [:]
    var forms: [String] = []
    var last = ""
    for row in table.rows {
      let line = effectsLine(row)
      if numbers[line] == nil {
        numbers[line] = effects.count
        effects.append(line)
      }
      if row.mnemonic != last {
        forms.append(row.mnemonic)
        last = row.mnemonic
      }
      forms[forms.count - 1] += " " + row.operands.compactMap { letters[$0.text].map(String.init) }.joined()
      forms[forms.count - 1] += String(numbers[line] ?? 0)
    }
    return """
      let formTable: StaticString = \"""
        \(notations.joined(separator: " "))
      \(effects.map { "  " + $0 }.joined(separator: "\n"))

      \(forms.map { "  " + $0 }.joined(separator: "\n"))
        \"""

      """
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
      + [
        row.stack, String(flow), row.features.isEmpty ? "-" : row.features.joined(separator: ","),
        String(prefixes),
      ]).joined(separator: " ")
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
