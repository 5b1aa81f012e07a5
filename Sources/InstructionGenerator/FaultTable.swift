/// The rows of `nasm.tsv`: what versions of NASM get wrong.
enum FaultTable {
  static let faults: Set<Substring> = [
    "another instruction", "other operands", "swapped operands", "taken for a label", "undecodable",
    "wrong displacement", "lost width or decorator", "refuses", "refuses some", "refuses some with rounding",
    "unknown mnemonic",
  ]

  /// The rows, as they stand there.
  ///
  /// - Throws: `TableError` with every malformed row.
  static func lines(_ text: String) throws(TableError) -> [String] {
    var problems: [TableError.Problem] = []
    var lines: [String] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      if fields.count != 5 || fields.contains("") {
        problems.append(
          .init(
            file: "nasm.tsv", line: number + 1,
            message: "\(fields.count) columns where versions, mnemonic, operands, fault and sample are wanted"
          ))
      } else if !faults.contains(fields[3]) {
        problems.append(
          .init(
            file: "nasm.tsv", line: number + 1,
            message: "'\(fields[3])' isn't one of: \(faults.sorted().joined(separator: ", "))"))
      } else {
        lines.append(String(line))
      }
    }
    if !problems.isEmpty { throw TableError(problems: problems) }
    return lines
  }
}
