extension StructureRow {
  /// `Generated/Structures.swift`.
  static func text(_ structures: [StructureRow]) -> String {
    var text = header(from: "structures.tsv")
    text += structures.map { "\n" + $0.text }.joined()
    text += """

      extension StructureLayout {
        /// The layout of every structure that `platform` has, in the table's order.
        public static func all(on platform: Platform) -> [StructureLayout] {
          [
      \(structures.map { "      \($0.swift).layout(on: platform)," }.joined(separator: "\n"))
          ].compactMap { $0 }
        }
      }

      """
    return text
  }

  private var text: String {
    var lines = ["/// \(sentence(documentation)) \(types)"]
    lines.append("public struct \(swift): KernelStructure {")
    lines.append("  public static let cName = \(literal(name))")
    lines.append("")
    lines.append("  public init() {}")
    for field in fields {
      lines.append("")
      lines.append("  /// \(sentence(field.documentation)) \(field.place)")
      lines.append("  public let \(declared(field.swift)) = StructureField(name: \(literal(field.name)))")
    }
    lines.append("")
    lines.append("  public static func layout(on platform: Platform) -> StructureLayout? {")
    lines.append("    platform.choose(linux: linux, macos: macos)")
    lines.append("  }")
    lines.append(contentsOf: layout("linux", linux, fields.map { ($0.name, $0.linux) }))
    lines.append(contentsOf: layout("macos", macos, fields.map { ($0.name, $0.macos) }))
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private var types: String {
    let names = type.split(separator: "|").map { "`\(trimmed($0))`" }
    let only = linux == nil ? " Only macOS has it." : macos == nil ? " Only Linux has it." : ""
    return "In C \(names.joined(separator: " on Linux, ") + (names.count > 1 ? " on macOS" : "")).\(only)"
  }

  private func layout(_ system: String, _ shape: Shape?, _ places: [(String, Place?)]) -> [String] {
    guard let shape else { return ["", "  private static let \(system): StructureLayout? = nil"] }
    var lines = ["", "  private static let \(system): StructureLayout? = StructureLayout("]
    lines.append("    name: cName, size: \(shape.size), alignment: \(shape.alignment),")
    lines.append("    fields: [")
    let placed = places.compactMap { name, place in place.map { (name, $0) } }
    for (name, place) in placed.sorted(by: { $0.1.offset < $1.1.offset }) {
      lines.append("      .init(name: \(literal(name)), offset: \(place.offset), size: \(place.size)),")
    }
    lines.append("    ])")
    return lines
  }
}

extension StructureRow.FieldRow {
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
