import AsmX86

/// Where a decoder is known to say something else than we mean: `Decoders/differences.tsv`.
struct ListedDifferences {
  struct Row: Hashable {
    /// As the table of instructions writes it: `vcvtdq2pd zmm,ymme`.
    var form: String
    var decoder: String
    /// A part of what the decoder says.
    var says: String
    /// Why the instruction is right all the same.
    var reason: String
  }

  private(set) var rows: [Row] = []
  private var met: Set<Row> = []

  init() throws {
    let path = packageFolder.appending("Tests/AsmX86Tests/Decoders/differences.tsv")
    for line in try text(of: path).split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4, !fields.contains("") else {
        throw Oracles.Failure(message: "differences.tsv: '\(line)' hasn't four columns")
      }
      if rows.contains(where: { $0.form == fields[0] && $0.decoder != fields[1] }) {
        throw Oracles.Failure(message: "differences.tsv: no decoder is left that reads \(fields[0])")
      }
      rows.append(Row(form: fields[0], decoder: fields[1], says: fields[2], reason: fields[3]))
    }
  }

  /// Whether a difference is listed; from then on its row isn't stale.
  mutating func contains(form: String, decoder: String, says text: String) -> Bool {
    let found = rows.filter { $0.form == form && $0.decoder == decoder && text.contains($0.says) }
    met.formUnion(found)
    return !found.isEmpty
  }

  /// The rows of decoders of the listed versions that no sample has met. A newer LLVM may know more.
  func stale(_ oracles: Oracles) -> [Row] {
    rows.filter { row in
      !met.contains(row)
        && (row.decoder != LLVMDecoder.name || oracles.disassemblerVersion == LLVMDecoder.version)
    }
  }
}
