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

  /// `Generated/ConstantTable.swift`.
  static func table(_ constants: [ConstantRow], families: [Family]) -> String {
    let rows = constants.map { row in
      let cells = [
        row.family, row.name, row.swift, literal(row.linux, none: "-"), literal(row.macos, none: "-"),
      ]
      return (cells + [row.documentation ?? "-"]).joined(separator: "\t")
    }
    let groups = families.map { family in
      [
        family.name, family.swift, family.also.isEmpty ? "-" : family.also.joined(separator: " "),
        family.documentation,
      ]
      .joined(separator: "\t")
    }
    return header(from: "constants.tsv and Tables/families.tsv") + """

      extension Constant.Entry {
        /// Every constant of the table, family by family.
        public static let all = table.map(Constant.Entry.init)

        static let table = TableText(
          #\"""
      \(indented(rows))
          \"""#)
      }

      extension Constant.Family {
        /// Every family of constants, in the table's order.
        public static let all = TableText(table).map(Constant.Family.init)

        private static let table: StaticString = #\"""
      \(indented(groups))
          \"""#
      }

      """
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
        /// \(documentation.map { sentence($0) + " " } ?? "")\(place)
        public static var \(declared(swift)): Constant {
          Constant(family: \(literal(family)), name: \(literal(name)), linux: \(literal(linux)), macos: \(literal(macos)))
        }

      """
  }
}
