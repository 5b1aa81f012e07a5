import AsmPlatform
import SystemPackage

@testable import generate_platform

/// One set of C headers, and the assertions that a compiler checks against it.
struct HeaderCheck {
  let platform: Platform
  /// The file under `Tables/headers`.
  let header: String
  let compiler: String
  let options: [String]

  /// What came of it.
  struct Verdict {
    /// Assertions that held.
    var held = 0
    /// Names that the headers don't have.
    var absent: Set<String> = []
    /// What the compiler said against the rest, one line each.
    var complaints: [String] = []
  }

  /// `name` is `value` wherever the headers know it; nil: the headers must not know it.
  func constants(_ constants: [(name: String, value: Int64?)]) async throws -> Verdict {
    var lines: [String] = []
    for (name, value) in constants {
      lines.append("#ifdef \(name)")
      if let value {
        lines.append("_Static_assert((long long)(\(name)) == \(value)LL, \"\(name)\");")
      } else {
        lines.append("_Static_assert(0, \"\(name) is there after all\");")
      }
      lines.append("#else\n#pragma message \"absent \(name)\"\n#endif")
    }
    var verdict = try await compile(lines)
    verdict.held = constants.count - verdict.absent.count - verdict.complaints.count
    return verdict
  }

  /// Size and alignment of every structure, offset and size of every field.
  func structures(_ rows: [StructureRow], _ layouts: [StructureLayout]) async throws -> Verdict {
    var lines: [String] = []
    for row in rows {
      guard let layout = layouts.first(where: { $0.name == row.name }) else { continue }
      let tag = own(row.type)
      lines.append("_Static_assert(sizeof(\(tag)) == \(layout.size), \"size of \(row.name)\");")
      lines.append("_Static_assert(_Alignof(\(tag)) == \(layout.alignment), \"alignment of \(row.name)\");")
      for field in layout.fields {
        let member = row.fields.first { $0.name == field.name }?.designator.map(own) ?? field.name
        let name = "\(row.name).\(field.name)"
        lines.append("_Static_assert(offsetof(\(tag), \(member)) == \(field.offset), \"offset of \(name)\");")
        lines.append(
          "_Static_assert(sizeof(((\(tag) *)0)->\(member)) == \(field.size), \"size of \(name)\");")
      }
    }
    var verdict = try await compile(lines)
    verdict.held = lines.count - verdict.complaints.count
    return verdict
  }

  /// The half of `a | b` that is this platform's.
  private func own(_ text: String) -> String {
    let halves = text.split(separator: "|").map(trimmed)
    return platform.choose(linux: halves[0], macos: halves[halves.count - 1])
  }

  private func compile(_ lines: [String]) async throws -> Verdict {
    let source =
      "#include \"\(Tool.tables.appending("headers").appending(header))\"\n#include <stddef.h>\n"
      + lines.joined(separator: "\n") + "\n"
    let answer = try await Tool.run(compiler, options + ["-fsyntax-only", "-xc", "-"], input: source)
    var verdict = Verdict()
    for line in answer.complaints.split(separator: "\n") {
      if line.contains("error:") {
        verdict.complaints.append(String(line))
      } else if let range = line.firstRange(of: ": absent "),
        line.contains("note:") || line.contains("warning:")
      {
        verdict.absent.insert(
          String(line[range.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }))
      } else if let range = line.firstRange(of: "warning: absent ") {
        verdict.absent.insert(
          String(line[range.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }))
      }
    }
    if !answer.succeeded && verdict.complaints.isEmpty { verdict.complaints.append(answer.complaints) }
    return verdict
  }
}
