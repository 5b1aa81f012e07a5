/// One file of examples: what breaks a rule, and what doesn't, between comments that mark them.
///
/// ```swift
///     // wrong
///     Function("name", .exported) { f in
///       f.push(rbx)
///       f.ret()
///       // error: ret leaves 8 bytes on the stack
///     }
///     // end
/// ```
struct ExampleFile: Sendable, Hashable {
  /// `ASM002`, from the file's name.
  var code: String
  /// The text from behind `// wrong` and `// right` up to `// end`, without the indentation of its first line.
  var wrong: String
  var right: String
  /// What the verifier must say of `wrong`, in order.
  var expectations: [Expectation]

  /// A comment `// error: …` below the line that it's about.
  struct Expectation: Sendable, Hashable {
    /// The line in the file, from 1.
    var line: Int
    /// `error: ret leaves 8 bytes on the stack`.
    var text: String
  }

  /// Reads the file `name`, which is called after the rule's code: `ASM002+StackBalance.swift`.
  init(name: String, text: String) throws(ExampleError) {
    guard let plus = name.firstIndex(of: "+"), name.hasPrefix("ASM"), name.hasSuffix(".swift") else {
      throw ExampleError(name, 1, "the name isn't a code and a title: ASM002+StackBalance.swift")
    }
    code = String(name[..<plus])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let wrong = try Self.part("wrong", of: lines, in: name)
    let right = try Self.part("right", of: lines, in: name)
    self.wrong = Self.unindented(lines[wrong])
    self.right = Self.unindented(lines[right])
    var expectations: [Expectation] = []
    var last: Int?
    for number in wrong {
      let line = Self.trimmed(lines[number])
      let severity = ["// error: ", "// warning: ", "// note: "].first { line.hasPrefix($0) }
      guard severity != nil else {
        if !line.isEmpty { last = number }
        continue
      }
      guard let last else { throw ExampleError(name, number + 1, "no statement stands above this line") }
      expectations.append(Expectation(line: last + 1, text: String(line.dropFirst(3))))
    }
    guard !expectations.isEmpty else {
      throw ExampleError(
        name, wrong.lowerBound, "nothing says what's found: write '// error: …' below the line")
    }
    self.expectations = expectations
  }

  /// The lines between `// name` and the next `// end`.
  private static func part(
    _ name: String, of lines: [String], in file: String
  ) throws(ExampleError) -> Range<Int> {
    let marks = lines.indices.filter { trimmed(lines[$0]) == "// \(name)" }
    guard let start = marks.first, marks.count == 1 else {
      throw ExampleError(file, marks.dropFirst().first.map { $0 + 1 } ?? 1, "one line must be '// \(name)'")
    }
    guard let end = lines[start...].firstIndex(where: { trimmed($0) == "// end" }), end > start + 1 else {
      throw ExampleError(file, start + 1, "no code stands between this line and one that is '// end'")
    }
    return start + 1..<end
  }

  private static func unindented(_ lines: ArraySlice<String>) -> String {
    let indentation = lines.first.map { $0.prefix { $0 == " " }.count } ?? 0
    return lines.map { line in
      String(line.dropFirst(min(indentation, line.prefix { $0 == " " }.count)))
    }.joined(separator: "\n")
  }

  private static func trimmed(_ line: String) -> Substring { line.drop { $0 == " " } }
}

/// Something wrong in a file of examples, with its place.
struct ExampleError: Error, CustomStringConvertible {
  /// `ASM002+StackBalance.swift:12: error: …`, as compilers write it.
  let description: String

  init(_ file: String, _ line: Int, _ message: String) { description = "\(file):\(line): error: \(message)" }
}
