import AsmPlatform
import SystemPackage
import Testing

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

  /// `name` is `value` where the headers know it, as a macro or an enumerator; nil: they must not know it.
  func constants(_ constants: [(name: String, value: Int64?)]) async throws -> Verdict {
    // Compilers look long for what an unknown name may have meant, so those that aren't in the headers at all are
    // left out at once.
    let words = try await words()
    let known = constants.filter { words.contains($0.name) }
    let lines = known.map { name, value in
      value.map { "_Static_assert((long long)(\(name)) == \(Self.literal($0)), \"\(name)\");" }
        ?? "_Static_assert((long long)(\(name)) * 0 == 1, \"\(name) is there after all\");"
    }
    var verdict = try await compile(lines, names: known.map(\.name))
    verdict.absent.formUnion(constants.lazy.map(\.name).filter { !words.contains($0) })
    verdict.held = constants.count - verdict.absent.count - verdict.complaints.count
    return verdict
  }

  /// Every word of the headers, macros included.
  private func words() async throws -> Set<String> {
    let source = "#include \"\(Tool.tables.appending("headers").appending(header))\"\n"
    let answer = try await Tool.withFile(source, suffix: ".c") { path in
      try await Tool.run(compiler, options + ["-w", "-E", "-dD", path])
    }
    try #require(answer.succeeded, "\(answer.complaints)")
    let words = answer.output.utf8.split { byte in
      !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) && byte != UInt8(ascii: "_")
    }
    return Set(words.map { String(decoding: $0, as: UTF8.self) })
  }

  /// As C writes it: the least number has no literal of its own.
  private static func literal(_ value: Int64) -> String {
    value == .min ? "(-9223372036854775807LL - 1)" : "\(value)LL"
  }

  /// Size and alignment of every structure, offset and size of every field.
  /// `fromLibrary`: those of Linux that only the C library's headers have, or only the others; nil: all.
  func structures(
    _ rows: [StructureRow], _ layouts: [StructureLayout], fromLibrary: Bool? = nil
  ) async throws -> Verdict {
    var lines: [String] = []
    for row in rows where fromLibrary == nil || row.isFromLibrary == fromLibrary {
      guard let layout = layouts.first(where: { $0.name == row.name }) else { continue }
      let tag = own(row.type)
      lines.append("_Static_assert(sizeof(\(tag)) == \(layout.size), \"size of \(row.name)\");")
      lines.append("_Static_assert(_Alignof(\(tag)) == \(layout.alignment), \"alignment of \(row.name)\");")
      for field in layout.fields {
        let designator = row.fields.first { $0.name == field.name }?.designator.map(own)
        let member = designator ?? field.name
        let name = "\(row.name).\(field.name)"
        lines.append("_Static_assert(offsetof(\(tag), \(member)) == \(field.offset), \"offset of \(name)\");")
        lines.append(
          "_Static_assert(sizeof(((\(tag) *)0)->\(member)) == \(field.size), \"size of \(name)\");")
      }
    }
    var verdict = try await compile(lines, names: [])
    verdict.held = lines.count - verdict.complaints.count
    return verdict
  }

  /// The half of `a | b` that is this platform's.
  private func own(_ text: String) -> String {
    let halves = text.split(separator: "|").map(trimmed)
    return platform.choose(linux: halves[0], macos: halves[halves.count - 1])
  }

  /// Compiles one assertion a line. With `names`, a line that isn't known to the headers makes its name absent.
  private func compile(_ lines: [String], names: [String]) async throws -> Verdict {
    let opening = [
      "#include \"\(Tool.tables.appending("headers").appending(header))\"", "#include <stddef.h>",
    ]
    let source = (opening + lines).joined(separator: "\n") + "\n"
    let answer = try await Tool.withFile(source, suffix: ".c") { path in
      try await Tool.run(compiler, options + ["-w", "-fsyntax-only", path])
    }
    var verdict = Verdict()
    var guilty: Set<Int> = []
    for line in answer.complaints.split(separator: "\n") where line.contains("error:") {
      // /tmp/….c:12:34: error: …
      let cells = line.split(separator: ":")
      let isOurs = cells.count > 2 && cells[0].contains("asmgen-platform-")
      let number = isOurs ? Int(cells[1]).map { $0 - opening.count - 1 } : nil
      guard let number, names.indices.contains(number) else {
        verdict.complaints.append(String(line))
        continue
      }
      if line.contains("undeclared") {
        verdict.absent.insert(names[number])
      } else if !verdict.absent.contains(names[number]), guilty.insert(number).inserted {
        verdict.complaints.append(String(line))
      }
    }
    if !answer.succeeded && verdict.complaints.isEmpty && verdict.absent.isEmpty {
      verdict.complaints.append(answer.complaints)
    }
    return verdict
  }
}
