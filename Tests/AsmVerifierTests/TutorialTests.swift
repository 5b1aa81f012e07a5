import Asm
import AsmToolchain
import AsmVerifier
import Testing

/// The tutorial's program, transcribed with its faults: each is found at its line, or it's said why not.
@Suite("The tutorial's program")
struct TutorialTests {
  /// How many faults the verifier or the DSL must report.
  static let floor = 11

  @Test("every fault that has a rule is reported at its lines", arguments: TutorialFault.all.map(\.number))
  func reported(number: Int) throws {
    let fault = try #require(TutorialFault.all.first { $0.number == number })
    let marks = try Mark.all().filter { $0.fault == number }
    guard fault.verdict == .reported else {
      #expect(fault.verdict == .refused || marks.isEmpty, "fault \(number) is marked in the source")
      return
    }
    #expect(!marks.isEmpty, "fault \(number) isn't marked in the source")
    let found = try Mark.found()
    for mark in marks where RuleCode(rawValue: mark.code).flatMap(Rules.rule) != nil {
      #expect(found.isSuperset(of: mark.places), "fault \(number): \(fault.text): \(mark)")
    }
  }

  @Test("most faults are reported")
  func enough() throws {
    let found = try Mark.found()
    let marks = try Mark.all()
    let reported = TutorialFault.all.filter { fault in
      let own = marks.filter { $0.fault == fault.number }
      return switch fault.verdict {
      case .reported: own.allSatisfy { found.isSuperset(of: $0.places) }
      case .refused: true
      case .impossible, .missed: false
      }
    }
    print("of the tutorial's \(TutorialFault.all.count) faults reported: \(reported.map(\.number))")
    #expect(reported.count >= Self.floor)
  }

  @Test("lowering refuses addresses that would be text relocations", arguments: Platform.all.map(\.name))
  func absoluteAddresses(platform name: String) throws {
    let platform = try #require(Platform.named(name))
    let lines = try Mark.all().filter { $0.fault == 1 }.map(\.line)
    #expect(lines.count == 8)
    do {
      _ = try Tutorial.absolute.lower(for: platform)
      Issue.record("it was lowered")
    } catch let list as DiagnosticList {
      #expect(list.diagnostics.compactMap(\.location?.line) == lines)
    }
  }

  @Test("on macOS two faults at one line are two findings")
  func readAndWrite() throws {
    let mark = try #require(try Mark.all().first { $0.fault == 9 })
    var messages: Set<String> = []
    for program in Tutorial.all {
      for finding in Verifier.findings(in: try program.lower(for: .macos))
      where finding.diagnostic.location?.line == mark.line && finding.diagnostic.location?.file == mark.file {
        if finding.code == .untestedResult { messages.insert(finding.diagnostic.message) }
      }
    }
    // What read returned is passed on, and what write returns isn't looked at; on Linux that's told of the caller.
    #expect(
      messages == [
        "the system call write is given the result of the system call read, which may be an error",
        "the result of the system call write isn't tested",
      ])
  }

  @Test("numbers are given once, in order")
  func numbers() {
    #expect(TutorialFault.all.map(\.number) == Array(1...TutorialFault.all.count))
  }
}

/// A comment `fault N: ASM0xx on linux` in the fixture.
private struct Mark: CustomStringConvertible {
  var fault: Int
  var code: String
  var file: String
  var line: Int
  /// nil for both.
  var platform: String?

  /// A finding's place on one platform.
  struct Place: Hashable {
    var code: String
    var file: String
    var line: Int
    var platform: String
  }

  var places: [Place] {
    Platform.all.map(\.name).filter { platform == nil || platform == $0 }.map {
      Place(code: code, file: file, line: line, platform: $0)
    }
  }

  var description: String { "\(code) at \(file):\(line)" }

  /// What the verifier finds in the three programs on both systems.
  static func found() throws -> Set<Place> {
    var places: Set<Place> = []
    for program in Tutorial.all {
      for platform in Platform.all {
        for finding in Verifier.findings(in: try program.lower(for: platform)) {
          guard let at = finding.diagnostic.location else { continue }
          places.insert(
            Place(code: finding.code.rawValue, file: at.file, line: at.line, platform: platform.name))
        }
      }
    }
    return places
  }

  /// The marks in the fixture's files.
  static func all() throws -> [Mark] {
    let folder = "\(#filePath)".split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/Fixtures"
    var marks: [Mark] = []
    for name in [
      "TutorialProgram", "TutorialUnfinished", "TutorialHelpers", "TutorialSocket", "TutorialMain",
    ] {
      let text = String(decoding: try FileSystem.read(FilePath("\(folder)/\(name).swift")), as: UTF8.self)
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let parts = line.split(separator: "// ")
        guard let comment = parts.last, parts.count > 1, comment.hasPrefix("fault ") else { continue }
        for mark in comment.split(separator: ", ") {
          let words = mark.split(separator: " ").map(String.init)
          guard words.count >= 3, let fault = Int(words[1].dropLast()) else { continue }
          marks.append(
            Mark(
              fault: fault, code: words[2], file: "AsmVerifierTests/\(name).swift", line: index + 1,
              platform: words.count == 5 ? words[4] : nil))
        }
      }
    }
    return marks
  }
}
