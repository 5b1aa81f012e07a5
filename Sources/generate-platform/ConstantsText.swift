extension ConstantRow {
  /// `Generated/Constants.swift`, or, with only the errno family, `Generated/Errno.swift`.
  static func text(_ constants: [ConstantRow], families: [Family]) -> String {
    var text = header(from: "constants.tsv")
    for family in families {
      text += "\n/// \(sentence(family.documentation))\npublic enum \(family.swift) {\n"
      text += constants.filter { $0.family == family.name }.map(\.text).joined(separator: "\n")
      text += "}\n"
    }
    return text
  }

  /// `Generated/ConstantIndex.swift`.
  static func index(_ constants: [ConstantRow], families: [Family]) -> String {
    let namespaces = Dictionary(families.map { ($0.name, $0.swift) }, uniquingKeysWith: { first, _ in first })
    var text = header(from: "constants.tsv and Tables/families.tsv")
    text += "\nextension Constant {\n  /// Every constant of the table, family by family.\n"
    text += chunks(constants.map { "\(namespaces[$0.family] ?? $0.family).\($0.swift)" }, of: "Constant")
    text += "}\n\nextension Constant {\n"
    text += "  /// For a family, those whose constants serve in its place.\n"
    text += "  static let relatedFamilies: [String: [String]] = [\n"
    for family in families where !family.also.isEmpty {
      text += "    \(literal(family.name)): [\(family.also.map(literal).joined(separator: ", "))],\n"
    }
    text += "  ]\n}\n"
    return text
  }

  private var text: String {
    let place =
      switch (linux, macos) {
      case (let linux?, let macos?) where linux == macos: "`\(name)`: \(linux) on both systems."
      case (let linux?, let macos?): "`\(name)`: \(linux) on Linux, \(macos) on macOS."
      case (let linux?, nil): "`\(name)`: \(linux) on Linux; macOS has none."
      case (nil, let macos?): "`\(name)`: \(macos) on macOS; Linux has none."
      case (nil, nil): "`\(name)`."
      }
    return """
        /// \(sentence(documentation)) \(place)
        public static var \(declared(swift)): Constant {
          Constant(family: \(literal(family)), name: \(literal(name)), linux: \(literal(linux)), macos: \(literal(macos)))
        }

      """
  }
}
