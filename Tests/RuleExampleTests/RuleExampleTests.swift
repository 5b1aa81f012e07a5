import Asm
import AsmVerifier
import SystemPackage
import Testing

@testable import generate_rule_examples

@Suite("The examples of rules") struct RuleExampleTests {
  private static let package = FilePath(#filePath).removingLastComponent().removingLastComponent()
    .removingLastComponent()
  private static let folder = package.appending("Tests").appending("RuleExampleTests").appending("Examples")

  private static func files() throws -> [String: ExampleFile] {
    var files: [String: ExampleFile] = [:]
    for name in try names(in: folder) {
      files[name] = try ExampleFile(name: name, text: read(folder.appending(name)))
    }
    return files
  }

  private static func file(of example: CodeExample) throws -> ExampleFile {
    let name = try #require(example.file.split(separator: "/").last.map(String.init))
    return try #require(files()[name], "there's no \(name)")
  }

  // MARK: Completeness

  @Test("every rule has one", arguments: Rules.all.map(\.code))
  func everyRule(code: RuleCode) throws {
    let examples = CodeExample.all.filter { $0.code == code }
    #expect(
      examples.count == 1,
      "write Tests/RuleExampleTests/Examples/\(code.rawValue)+….swift and list it in CodeExample.all")
    #expect(
      Rules.rule(code)?.example != nil, "run `swift run generate-rule-examples`, then `swift build`")
  }

  @Test("every file is compiled and listed")
  func everyFile() throws {
    let codes = try Self.files().values.map(\.code).sorted()
    #expect(codes == CodeExample.all.map(\.code.rawValue))
    for example in CodeExample.all {
      #expect(try Self.file(of: example).code == example.code.rawValue)
    }
  }

  @Test("the generated texts are those of the files")
  func generatedFile() throws {
    let generated = Self.package.appending("Sources").appending("AsmVerifier").appending("Generated")
    #expect(
      try read(generated.appending("RuleExamples.swift")) == GeneratedText.text(Array(Self.files().values)),
      "RuleExamples.swift is stale or was edited by hand; run `swift run generate-rule-examples`")
    #expect(try names(in: generated) == ["RuleExamples.swift"])
    for (name, file) in try Self.files() {
      let rule = try #require(Rules.rule(called: file.code), "no rule has the code of \(name)")
      #expect(rule.example?.wrong == file.wrong, "swift build takes the new texts in")
      #expect(rule.example?.right == file.right)
    }
  }

  // MARK: What the verifier says

  @Test("the wrong one is found, there and nothing else", arguments: CodeExample.all)
  func wrong(example: CodeExample) throws {
    let file = try Self.file(of: example)
    for platform in example.platforms {
      var module = try CodeExample.program(example.wrong).lower(for: platform)
      if example.withoutLastInstruction {
        module.files[0].sections[0].functions[0].instructions.removeLast()
      }
      example.change(&module.files[0].sections[0].functions[0])
      let findings = Verifier.findings(in: module, options: Self.options(of: example))
      #expect(
        findings.map { "\($0.code.rawValue) \(Self.line(of: $0.diagnostic)) \($0.diagnostic.message)" }
          == file.expectations.map {
            let parts = $0.text.split(separator: " ", maxSplits: 1)
            return "\(example.code.rawValue) \(example.file):\($0.line) \(parts[0]) \(parts[1])"
          }, "on \(platform.title)")
    }
  }

  @Test("the right one is not", arguments: CodeExample.all)
  func right(example: CodeExample) throws {
    for platform in Platform.all {
      let module = try CodeExample.program(example.right).lower(for: platform)
      let findings = Verifier.findings(in: module, options: Self.options(of: example))
      #expect(findings.map(\.diagnostic.message) == [], "on \(platform.title)")
    }
  }

  private static func options(of example: CodeExample) -> VerifierOptions {
    VerifierOptions(strict: Rules.rule(example.code)?.level == .strict)
  }

  /// `RuleExampleTests/ASM001+StackAlignment.swift:9 error:`
  private static func line(of diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.map { "\($0.file):\($0.line)" } ?? "nowhere"
    return "\(place) \(diagnostic.severity):"
  }

  // MARK: Files that are wrong

  @Test(arguments: [
    ("StackBalance.swift", "// wrong", "StackBalance.swift:1: error: the name isn't a code and a title"),
    ("ASM1+A.swift", "// right\na\n// end", "ASM1+A.swift:1: error: one line must be '// wrong'"),
    (
      "ASM1+A.swift", "// wrong\na\n// end\n// wrong\nb\n// end",
      "ASM1+A.swift:4: error: one line must be '// wrong'"
    ),
    ("ASM1+A.swift", "\n// wrong\na\n", "ASM1+A.swift:2: error: no code stands between this line and one"),
    ("ASM1+A.swift", "// wrong\n// end", "ASM1+A.swift:1: error: no code stands between this line and one"),
    (
      "ASM1+A.swift", "// wrong\na\n// end\n// right\nb\n// end",
      "ASM1+A.swift:1: error: nothing says what's found"
    ),
    (
      "ASM1+A.swift", "// wrong\n\n// error: e\n// end\n// right\nb\n// end",
      "ASM1+A.swift:3: error: no statement stands above this line"
    ),
  ])
  func wrongFiles(name: String, text: String, message: String) {
    let error = #expect(throws: ExampleError.self) { try ExampleFile(name: name, text: text) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test func aFileIsReadWithItsLines() throws {
    let file = try ExampleFile(
      name: "ASM999+Any.swift",
      text: """
        // wrong
            first {

              // error: an error
              second
            }
        // warning: a warning
        // end
        // right
          third
        // end
        """)
    #expect(file.wrong == "first {\n\n  // error: an error\n  second\n}\n// warning: a warning")
    #expect(file.right == "third")
    #expect(
      file.expectations.map { "\($0.line) \($0.text)" } == ["2 error: an error", "6 warning: a warning"])
  }
}
