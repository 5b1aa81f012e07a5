import AsmPlatform
import AsmProgram
import AsmToolchain
import AsmX86
import Foundation
import TestSupport
import Testing

@testable import AsmCommands

/// What `check` writes for other programs.
@Suite struct CheckDocumentTests {
  /// A package with one file, in which a finding is placed.
  private let folder: TemporaryFolder
  private let sources: SourceFinder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "Package.swift")
    try folder.write("\n  «ü𝄞» f.mov(rbx, rdi)\n  f.ret()\n", to: "Sources/Mine/sub folder/Mine.swift")
    sources = SourceFinder(from: folder.path)
  }

  private static let program = Program("test", "") { _ in
    SourceFile("main.s", "") {
      Function.main { f in
        // Behind `  «ü𝄞» f`, in bytes.
        f.mov(rbx, rdi, file: "Mine/Mine.swift", line: 2, column: 14)
        f.withoutFrame()
        f.ret(file: "Mine/Mine.swift", line: 3, column: 5)
      }
    }
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func jsonOfAFinding() throws {
    let text = CheckDocument(
      proofreading: try CheckCommandTests.proofreading(Self.program), sources: sources
    ).text
    _ = try json(text)
    #expect(
      text == """
        {
          "version": 1,
          "programs": [
            "test"
          ],
          "platforms": [
            "linux",
            "macos"
          ],
          "summary": {
            "errors": 1,
            "warnings": 0,
            "notes": 0
          },
          "findings": [
            {
              "code": "ASM003",
              "rule": "calleeSavedRegisters",
              "severity": "error",
              "message": "rbx is changed, but main doesn't save it",
              "programs": [
                "test"
              ],
              "platforms": [
                "linux",
                "macos"
              ],
              "function": "main",
              "location": {
                "file": "Mine/Mine.swift",
                "path": "Sources/Mine/sub folder/Mine.swift",
                "line": 2,
                "column": 14
              },
              "notes": [
                {
                  "message": "its caller keeps a value in rbx (System V ABI 3.2.1)",
                  "location": null
                },
                {
                  "message": "main returns with it here",
                  "location": {
                    "file": "Mine/Mine.swift",
                    "path": "Sources/Mine/sub folder/Mine.swift",
                    "line": 3,
                    "column": 5
                  }
                }
              ],
              "remedy": "save it: f.frame.saved(rbx), or use a register that calls may overwrite"
            }
          ]
        }

        """)
  }

  @Test func jsonOfARefusal() throws {
    var proofreading = Proofreading()
    proofreading.refuse("test", for: .linux, [Diagnostic("a \"quoted\" thing", at: nil)])
    let finding = try #require(
      (try json(CheckDocument(proofreading: proofreading, sources: sources).text)["findings"]
        as? [[String: Any]])?.first)
    for name in ["code", "rule", "function", "location", "remedy"] { #expect(finding[name] is NSNull) }
    #expect(finding["message"] as? String == "a \"quoted\" thing")
  }

  // MARK: SARIF

  private func sarif(_ proofreading: Proofreading) throws -> [String: Any] {
    let text = SARIFDocument(
      proofreading: proofreading, sources: sources, tool: "mytool", version: "2.0"
    ).text
    return try json(text)
  }

  @Test func sarifOfAFinding() throws {
    let log = try sarif(try CheckCommandTests.proofreading(Self.program))
    #expect(SARIFCheck.problems(in: log) == [])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = (run["tool"] as? [String: [String: Any]])?["driver"]
    #expect(driver?["name"] as? String == "mytool")
    #expect(driver?["version"] as? String == "2.0")
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["ruleId"] as? String == "ASM003")
    #expect(rules[try #require(result["ruleIndex"] as? Int)]["name"] as? String == "calleeSavedRegisters")
    #expect(result["level"] as? String == "error")
    #expect(
      (result["message"] as? [String: String])?["text"] == """
        rbx is changed, but main doesn't save it
        its caller keeps a value in rbx (System V ABI 3.2.1)
        save it: f.frame.saved(rbx), or use a register that calls may overwrite
        """)
    let location = try #require((result["locations"] as? [[String: [String: [String: Any]]]])?.first)
    let artifact = location["physicalLocation"]?["artifactLocation"]
    #expect(artifact?["uri"] as? String == "Sources/Mine/sub%20folder/Mine.swift")
    #expect(location["physicalLocation"]?["region"]?["startLine"] as? Int == 2)
    // Two units for 𝄞, one for each other character.
    #expect(location["physicalLocation"]?["region"]?["startColumn"] as? Int == 9)
    let related = try #require((result["relatedLocations"] as? [[String: Any]])?.first)
    #expect((related["message"] as? [String: String])?["text"] == "main returns with it here")
  }

  @Test func sarifOfARefusalAndANote() throws {
    var proofreading = Proofreading()
    proofreading.refuse(
      "test", for: .linux,
      [
        Diagnostic("refused", at: nil),
        Diagnostic(.note, "not proved", at: SourceLocation(file: "No/Such.swift", line: 7, column: 1)),
      ])
    let log = try sarif(proofreading)
    #expect(SARIFCheck.problems(in: log) == [])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["level"] as? String } == ["error", "note"])
    #expect(results.allSatisfy { $0["ruleId"] == nil && $0["ruleIndex"] == nil })
    #expect((results[0]["locations"] as? [Any])?.count == 0)
  }

  /// What the check itself must refuse, each a change of a good log.
  @Test func theCheckOfSARIFFails() throws {
    let good = SARIFDocument(
      proofreading: try CheckCommandTests.proofreading(Self.program), sources: sources, tool: "t",
      version: "1"
    ).text
    for (old, new) in [
      ("\"2.1.0\"", "\"2.0.0\""), ("\"level\": \"error\"", "\"level\": \"fatal\""),
      ("\"startLine\": 2", "\"startLine\": 0"), ("\"ruleIndex\": ", "\"ruleIndex\": 9"),
      ("\"text\": \"callee", "\"txt\": \"callee"), ("sub%20folder", "sub folder"),
      ("\"results\": [", "\"result\": ["), ("\"ruleId\": \"ASM003\"", "\"ruleId\": \"ASM001\""),
      ("\"name\": \"t\",", ""), ("\"id\": 1", "\"id\": -2"),
    ] {
      let bad = good.replacing(old, with: new)
      try #require(bad != good, "\(old)")
      #expect(SARIFCheck.problems(in: try json(bad)) != [], "\(new)")
    }
  }

  @Test func addressesOfFiles() {
    #expect(SARIFDocument.uri("Sources/a-b_c.~/D1.swift") == "Sources/a-b_c.~/D1.swift")
    #expect(SARIFDocument.uri("a b/ü:%#?.swift") == "a%20b/%C3%BC%3A%25%23%3F.swift")
  }

  @Test func columnsAreAsTheyAreWhereTheFileIsNotThere() throws {
    let none = SARIFDocument(
      proofreading: try CheckCommandTests.proofreading(Self.program), sources: SourceFinder(from: "/"),
      tool: "t",
      version: "1"
    ).text
    #expect(none.contains("\"uri\": \"Mine/Mine.swift\""))
    #expect(none.contains("\"startColumn\": 14"))
  }
}
