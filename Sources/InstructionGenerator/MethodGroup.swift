/// Forms that one Swift method stands for: they differ in one operand, which is a vector register in one, a vector in
/// memory in another, one element for a vector in the last.
struct MethodGroup {
  /// With the forms' numbers, in the table's order.
  var rows: [(form: Int, row: InstructionTable.Row)]
  /// The operand in which they differ; nil where there's one form.
  var place: Int?

  /// What an operand can be in a group.
  enum Alternative: Int {
    case register, memory, broadcast

    init?(_ operand: OperandNotation) {
      if ["mm", "xmm", "xmme", "ymm", "ymme", "zmm"].contains(operand.text) {
        self = .register
      } else if operand.type.hasPrefix("Memory") {
        self = .memory
      } else if operand.type.hasPrefix("Broadcast") {
        self = .broadcast
      } else {
        return nil
      }
    }
  }

  /// The groups of one mnemonic, whose first form has number `start`.
  static func groups(_ rows: [InstructionTable.Row], from start: Int) -> [MethodGroup] {
    var groups: [MethodGroup] = []
    var isTaken = Array(repeating: false, count: rows.count)
    for first in rows.indices where !isTaken[first] {
      var best = MethodGroup(rows: [(start + first, rows[first])], place: nil)
      var bestMembers = [first]
      for place in rows[first].operands.indices {
        guard let alternative = Alternative(rows[first].operands[place]),
          !rows[first].hasBranchOrTwoImmediates
        else {
          continue
        }
        var members = [first]
        var seen: Set<Alternative> = [alternative]
        for other in rows.indices.dropFirst(first + 1) where !isTaken[other] {
          guard rows[first].differs(from: rows[other], onlyAt: place),
            let alternative = Alternative(rows[other].operands[place]), seen.insert(alternative).inserted
          else { continue }
          members.append(other)
        }
        if members.count > bestMembers.count {
          bestMembers = members
          best = MethodGroup(rows: members.map { (start + $0, rows[$0]) }, place: place)
        }
      }
      for member in bestMembers { isTaken[member] = true }
      groups.append(best)
    }
    return groups
  }

  /// The protocol that the operand conforms to: `XMMOrMemory128OrBroadcast32x4`.
  var sourceType: String? {
    guard let place else { return nil }
    return rows.map { Self.typeName($0.row.operands[place]) }.joined(separator: "Or")
  }

  /// The types that conform to it.
  var sourceTypes: [String] {
    guard let place else { return [] }
    return rows.flatMap { row -> [String] in
      switch row.row.operands[place].text {
      case "xmme": ["XMMRegister", "XMMRegisterHigh"]
      case "ymme": ["YMMRegister", "YMMRegisterHigh"]
      default: [row.row.operands[place].type]
      }
    }
  }

  private static func typeName(_ operand: OperandNotation) -> String {
    switch operand.text {
    case "xmme": "AnyXMM"
    case "ymme": "AnyYMM"
    case "mm", "xmm", "ymm", "zmm": operand.text.uppercased()
    default: operand.type
    }
  }

  /// The number of the form for each alternative; 0 where there's none.
  var forms: [Int] {
    guard let place else { return [] }
    var forms = [0, 0, 0]
    for (form, row) in rows {
      if let alternative = Alternative(row.operands[place]) { forms[alternative.rawValue] = form }
    }
    return forms
  }
}

extension InstructionTable.Row {
  fileprivate var hasBranchOrTwoImmediates: Bool {
    operands.contains { $0.role == .branchTarget || $0.role == .absolute }
      || operands.count(where: \.isImmediate) > 1
  }

  /// Whether the operands, apart from the one at `place`, and all that may be added are the same.
  fileprivate func differs(from other: Self, onlyAt place: Int) -> Bool {
    guard operands.count == other.operands.count, decorations == other.decorations else { return false }
    return operands.indices.allSatisfy { $0 == place || operands[$0] == other.operands[$0] }
  }
}
