/// What a mnemonic stands for, in words.
public struct Mnemonic: Sendable, Hashable {
  /// As NASM writes it: `jz`.
  public let name: String
  /// The mnemonic that it's another spelling of: `je` for `jz`; nil for one that's nobody's.
  public let canonical: String?
  /// What the instruction does, in one sentence.
  public let summary: String
}

extension Forms {
  /// The mnemonic with this name; nil where there's none.
  public static func mnemonic(_ name: String) -> Mnemonic? { mnemonicsByName[name] }

  /// The table's lines, read once.
  private static let mnemonicsByName: [String: Mnemonic] = {
    var mnemonics: [String: Mnemonic] = [:]
    for line in mnemonicTable.description.split(separator: "\n") {
      let fields = line.split(separator: "\t", maxSplits: 2).map(String.init)
      guard fields.count == 3 else { continue }
      mnemonics[fields[0]] = Mnemonic(
        name: fields[0], canonical: fields[1] == "-" ? nil : fields[1], summary: fields[2])
    }
    return mnemonics
  }()
}
