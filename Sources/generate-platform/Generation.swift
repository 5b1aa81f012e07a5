/// From the texts of the tables to the texts of the Swift files, and of machrun's C files.
struct Generation: Sendable {
  let families: [Family]
  let constants: [ConstantRow]
  let calls: [CallRow]
  let structures: [StructureRow]
  let kernelNumbers: [KernelNumberRow]
  /// The rows of the tables that are read at run time, as they're written.
  private let lines: [String: [String]]

  /// The tables that are read, by file name.
  static let tables = [
    "families.tsv", "constants.tsv", "system-calls.tsv", "structures.tsv", "macos-prototypes.tsv",
  ]

  /// Reads `tables`, texts by file name. Throws everything that is wrong with them at once.
  init(tables: [String: String]) throws(Complaints) {
    var complaints = Complaints()
    families = Family.read(tables["families.tsv"] ?? "", &complaints)
    constants = ConstantRow.read(tables["constants.tsv"] ?? "", families: families, &complaints)
    calls = CallRow.read(
      tables["system-calls.tsv"] ?? "", families: families, constants: constants, &complaints)
    structures = StructureRow.read(tables["structures.tsv"] ?? "", &complaints)
    kernelNumbers = KernelNumberRow.read(tables["macos-prototypes.tsv"] ?? "", &complaints)
    lines = tables.mapValues(Self.rows)
    if !complaints.list.isEmpty { throw complaints }
  }

  /// The files of machrun's `Generated/`, by name.
  var machrunFiles: [(name: String, text: String)] {
    [
      ("CallNumbers.h", CallRow.cNumbers(calls, numbers: kernelNumbers)),
      ("CallTable.c", CallRow.cTable(calls, numbers: kernelNumbers)),
      ("ConstantTable.c", ConstantRow.cTable(constants, families: families)),
      ("Constants.h", ConstantRow.cConstants(constants, families: families)),
      ("Structures.h", StructureRow.cStructures(structures)),
    ]
  }

  /// The files of AsmPlatform's `Generated/`, by name.
  var files: [(name: String, text: String)] {
    let errno = families.filter { $0.name == "errno" }
    let others = families.filter { $0.name != "errno" }
    return [
      ("ConstantTable.swift", ConstantRow.table(constants, families: families)),
      ("Constants.swift", ConstantRow.text(constants, families: others)),
      ("Errno.swift", ConstantRow.text(constants, families: errno)),
      ("StructureTable.swift", StructureRow.table(lines["structures.tsv"] ?? [])),
      ("Structures.swift", StructureRow.text(structures)),
      ("SystemCallTable.swift", CallRow.table(lines["system-calls.tsv"] ?? [])),
      ("SystemCalls.swift", CallRow.text(calls)),
    ]
  }

  /// The rows of the table in `text`, as they're written.
  private static func rows(_ text: String) -> [String] {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    return lines.dropFirst().map(String.init)
  }
}
