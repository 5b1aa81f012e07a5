/// A structure of `structures.tsv` with its fields.
struct StructureRow: Sendable {
  let name: String
  let swift: String
  let type: String
  let documentation: String
  /// Whether Linux's layout is read from the C library's headers, which have it as the kernel does.
  let isFromLibrary: Bool
  /// Whether fields of this type are written as one number.
  let isWhole: Bool
  let linux: Shape?
  let macos: Shape?
  var fields: [FieldRow] = []

  /// Size and alignment in bytes.
  struct Shape: Sendable {
    let size: Int
    let alignment: Int
  }

  struct FieldRow: Sendable {
    let name: String
    let swift: String
    let type: String
    let designator: String?
    /// Whether it may lie over other fields.
    let isUnion: Bool
    /// nil where the name says it.
    let documentation: String?
    let linux: Place?
    let macos: Place?
  }

  /// Offset and size in bytes.
  struct Place: Sendable {
    let offset: Int
    let size: Int
  }

  static let columns = [
    "structure", "swift type", "field", "swift field", "c type", "designator", "place", "linux alignment",
    "linux offset", "linux size", "macos alignment", "macos offset", "macos size", "doc",
  ]

  /// Reads `structures.tsv`.
  static func read(_ text: String, _ complaints: inout Complaints) -> [StructureRow] {
    let table = Table(file: "structures.tsv", text: text, columns: columns, &complaints)
    let openings = table.rows.filter { $0["field"] == "-" }
    refuseDuplicates(openings, &complaints, what: { "the structure \($0)" }, key: { $0["structure"] })
    refuseDuplicates(openings, &complaints, what: { "the Swift type \($0)" }, key: { $0["swift type"] })
    for column in ["field", "swift field"] {
      refuseDuplicates(
        table.rows, &complaints, what: { "the \(column) \($0)" },
        key: { row in row.optional(column).map { row["structure"] + "." + $0 } })
    }
    var structures: [StructureRow] = []
    for row in table.rows {
      for column in ["swift type", "swift field", "field", "structure"] where row[column] != "-" {
        if !isSwiftIdentifier(row[column]) {
          complaints.add(row, "‘\(row[column])’ can't be a name; use letters, digits and _")
        }
      }
      if row["field"] == "-" {
        structures.append(open(row, &complaints))
      } else if let last = structures.indices.last, structures[last].name == row["structure"] {
        structures[last].fields.append(field(row, of: structures[last], &complaints))
      } else {
        complaints.add(
          row,
          "the field \(row["field"]) stands outside its structure; put it below \(row["structure"])'s row")
      }
    }
    return structures
  }

  private static func open(_ row: Row, _ complaints: inout Complaints) -> StructureRow {
    func shape(_ system: String) -> Shape? {
      let size = row.number("\(system) size", as: Int.self, &complaints)
      let alignment = row.number("\(system) alignment", as: Int.self, &complaints)
      guard let size, let alignment else {
        if (size == nil) != (alignment == nil) {
          complaints.add(
            row, "\(row["structure"]) needs both a size and an alignment in \(system), or neither")
        }
        return nil
      }
      if alignment < 1 || alignment & (alignment - 1) != 0 || size % alignment != 0 || size < 1 {
        complaints.add(
          row, "\(row["structure"]): a size of \(size) and an alignment of \(alignment) bytes contradict")
      }
      return Shape(size: size, alignment: alignment)
    }
    if row["swift type"] == "-" { complaints.add(row, "\(row["structure"]) needs a Swift type") }
    let linux = shape("linux")
    let macos = shape("macos")
    if linux == nil && macos == nil {
      complaints.add(row, "\(row["structure"]) has a size on neither system; give one or remove its rows")
    }
    return StructureRow(
      name: row["structure"], swift: row["swift type"], type: row["c type"], documentation: row["doc"],
      isFromLibrary: row["place"] == "library", isWhole: row["place"] == "whole", linux: linux, macos: macos)
  }

  private static func field(_ row: Row, of structure: StructureRow, _ complaints: inout Complaints)
    -> FieldRow
  {
    let isUnion = row["place"] == "union"
    func place(_ system: String, _ shape: Shape?, _ others: [Place]) -> Place? {
      let offset = row.number("\(system) offset", as: Int.self, &complaints)
      let size = row.number("\(system) size", as: Int.self, &complaints)
      guard let offset, let size else {
        if (offset == nil) != (size == nil) {
          complaints.add(row, "\(row["field"]) needs both an offset and a size in \(system), or neither")
        }
        return nil
      }
      guard let shape, offset >= 0, size > 0, offset + size <= shape.size else {
        complaints.add(
          row,
          "\(row["field"]) at \(offset) with \(size) bytes lies outside \(structure.name)'s \(shape?.size ?? 0)"
        )
        return nil
      }
      if !isUnion, others.contains(where: { $0.offset < offset + size && offset < $0.offset + $0.size }) {
        complaints.add(row, "\(row["field"]) overlaps another field of \(structure.name) in \(system)")
      }
      return Place(offset: offset, size: size)
    }
    if row["swift field"] == "-" { complaints.add(row, "\(row["field"]) needs a Swift name") }
    let others = structure.fields.filter { !$0.isUnion }
    let linux = place("linux", structure.linux, others.compactMap(\.linux))
    let macos = place("macos", structure.macos, others.compactMap(\.macos))
    if linux == nil && macos == nil {
      complaints.add(row, "\(row["field"]) has a place on neither system; give one or remove the row")
    }
    return FieldRow(
      name: row["field"], swift: row["swift field"], type: row["c type"],
      designator: row.optional("designator"), isUnion: isUnion, documentation: row.optional("doc"),
      linux: linux,
      macos: macos)
  }
}
