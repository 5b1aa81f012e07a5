extension StructureRow {
  /// `Generated/Structures.swift`.
  static func text(_ structures: [StructureRow]) -> String {
    // What C calls a structure, and its type in Swift.
    let types = Dictionary(
      structures.filter { !$0.isWhole }.flatMap { row in halves(row.type).map { ($0, row.swift) } },
      uniquingKeysWith: { first, _ in first })
    return header(from: "structures.tsv") + structures.map { "\n" + $0.text(types) }.joined()
  }

  /// `Generated/StructureTable.swift`.
  static func table(_ lines: [String]) -> String {
    header(from: "structures.tsv") + """

      extension StructureEntry {
        /// Every structure of the table, in its order.
        public static let all = read(TableText(table))

        private static let table: StaticString = #\"""
      \(indented(lines))
          \"""#
      }

      """
  }

  private func text(_ types: [String: String]) -> String {
    var lines = ["/// \(sentence(documentation)) \(self.types)"]
    lines.append("public struct \(swift): KernelStructure {")
    lines.append("  public static let cName = \(literal(name))")
    lines.append("")
    lines.append("  public init() {}")
    for field in fields {
      lines.append("")
      lines.append("  /// \(field.documentation.map { sentence($0) + " " } ?? "")\(field.place)")
      lines.append(
        "  public let \(declared(field.swift)) = \(field.swiftType(types))(name: \(literal(field.name)))")
    }
    lines.append("")
    lines.append(
      "  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }"
    )
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private var types: String {
    let names = halves(type).map { "`\($0)`" }
    if linux == nil { return "In C \(names.joined(separator: ", ")); only macOS has it." }
    if macos == nil { return "In C \(names.joined(separator: ", ")); only Linux has it." }
    let different = names.first != names.last
    return "In C \(different ? names.joined(separator: " on Linux, ") + " on macOS" : names.first ?? "")."
  }
}

/// The types on each side of `a | b`; `-` is none.
private func halves(_ type: String) -> [String] {
  type.split(separator: "|").map { trimmed($0) }.filter { $0 != "-" }
}

extension StructureRow.FieldRow {
  /// `NestedField<Timespec>` where the field is a structure of the table on every system that has it.
  fileprivate func swiftType(_ types: [String: String]) -> String {
    let inner = Set(halves(type).map { types[String($0.prefix { $0 != "[" })] })
    if inner.count == 1, let only = inner.first, let name = only { return "NestedField<\(name)>" }
    return "StructureField"
  }

  /// `sin_port`, 2 bytes at 2 on both systems.
  fileprivate var place: String {
    func words(_ place: StructureRow.Place) -> String {
      "\(place.size) byte\(place.size == 1 ? "" : "s") at \(place.offset)"
    }
    return switch (linux.map(words), macos.map(words)) {
    case (let linux?, let macos?) where linux == macos: "`\(name)`: \(linux) on both systems."
    case (let linux?, let macos?): "`\(name)`: \(linux) on Linux, \(macos) on macOS."
    case (let linux?, nil): "`\(name)`: \(linux); only on Linux."
    case (nil, let macos?): "`\(name)`: \(macos); only on macOS."
    case (nil, nil): "`\(name)`."
    }
  }
}
