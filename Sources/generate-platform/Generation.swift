/// From the texts of the tables to the texts of the Swift files.
struct Generation: Sendable {
  let families: [Family]
  let constants: [ConstantRow]
  let calls: [CallRow]
  let structures: [StructureRow]

  /// The tables that are read, by file name.
  static let tables = ["families.tsv", "constants.tsv", "system-calls.tsv", "structures.tsv"]

  /// Reads `tables`, texts by file name. Throws everything that is wrong with them at once.
  init(tables: [String: String]) throws(Complaints) {
    var complaints = Complaints()
    families = Family.read(tables["families.tsv"] ?? "", &complaints)
    constants = ConstantRow.read(tables["constants.tsv"] ?? "", families: families, &complaints)
    calls = CallRow.read(
      tables["system-calls.tsv"] ?? "", families: families, constants: constants, &complaints)
    structures = StructureRow.read(tables["structures.tsv"] ?? "", &complaints)
    if !complaints.list.isEmpty { throw complaints }
  }

  /// The files of `Generated/`, by name.
  var files: [(name: String, text: String)] {
    let errno = families.filter { $0.name == "errno" }
    let others = families.filter { $0.name != "errno" }
    return [
      ("ConstantIndex.swift", ConstantRow.index(constants, families: families)),
      ("Constants.swift", ConstantRow.text(constants, families: others)),
      ("Errno.swift", ConstantRow.text(constants, families: errno)),
      ("Structures.swift", StructureRow.text(structures)),
      ("SystemCalls.swift", CallRow.text(calls)),
    ]
  }
}
