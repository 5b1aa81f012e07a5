/// The Swift that holds the examples as texts, for `asmgen explain`.
enum GeneratedText {
  /// From `files`, in order of their codes.
  static func text(_ files: [ExampleFile]) throws(ExampleError) -> String {
    let files = files.sorted { $0.code < $1.code }
    for (first, second) in zip(files, files.dropFirst()) where first.code == second.code {
      throw ExampleError(first.code, 1, "two files have this code")
    }
    var text = """
      // Generated from Tests/RuleExampleTests/Examples by `swift run generate-rule-examples`. Change those files, not this one.
      // swift-format-ignore-file

      import AsmProgram

      extension RuleExample {
        /// The example of the rule with `code`; nil where it has none.
        static func of(_ code: RuleCode) -> RuleExample? {
          switch code.rawValue {

      """
    for file in files { text += "    case \"\(file.code)\": \(file.code.lowercased())\n" }
    text += """
          default: nil
          }
        }

      """
    for file in files {
      text += """

          private static let \(file.code.lowercased()) = RuleExample(
            wrong: \(literal(file.wrong)),
            right: \(literal(file.right)))

        """
    }
    return text + "}\n"
  }

  /// As a literal of several lines in which nothing is escaped.
  private static func literal(_ text: String) -> String {
    var marks = "#"
    while text.contains("\"\"\"\(marks)") || text.contains("\\\(marks)") { marks += "#" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "" : "      \($0)"
    }
    return "\(marks)\"\"\"\n\(lines.joined(separator: "\n"))\n      \"\"\"\(marks)"
  }
}
