/// A mnemonic with the kinds of its operands, and what it does.
public struct Form: Sendable, Hashable {
  /// The form's number in `Forms`.
  public let id: UInt16
  /// As NASM writes it: `mov`. Empty for a number that no form has.
  public let mnemonic: String
  /// In the order in which they're written.
  public let operands: [OperandKind]
  /// What may be added to the operands.
  public let decorations: Decorations
  public let spelling: Spelling
  public let effects: Effects
}

extension Form: CustomStringConvertible {
  /// `mov r64, m64`.
  public var description: String {
    operands.isEmpty ? mnemonic : mnemonic + " " + operands.map(\.description).joined(separator: ", ")
  }
}

/// Every form of every instruction that there is a method for.
public enum Forms {
  /// How many there are; their numbers are 0..<count.
  public static var count: Int { table.count }

  /// All forms, in order of their numbers: by mnemonic. Made anew at each call.
  public static var all: [Form] { (0..<table.count).map { table.form($0) } }

  /// Every mnemonic, sorted.
  public static var mnemonics: [String] { table.mnemonics }

  /// The form with this number; one with an empty mnemonic where there's none.
  public static func form(_ id: UInt16) -> Form {
    Int(id) < table.count
      ? table.form(Int(id))
      : Form(
        id: id, mnemonic: "", operands: [], decorations: Decorations(), spelling: .plain, effects: Effects())
  }

  /// The forms of `mnemonic`; empty where there's no such instruction.
  public static func forms(named mnemonic: String) -> [Form] {
    table.range(of: mnemonic).map { table.form($0) }
  }

  /// Read once, when first asked for.
  private static let table = FormTable(formTable)
}
