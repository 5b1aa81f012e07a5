import Foundation
import Testing

/// What each room may import: SwiftPM doesn't enforce it between targets of one package.
private let allowedImports: [String: Set<String>] = [
  "AsmX86": [],
  "AsmPlatform": ["AsmX86"],
  "AsmProgram": ["AsmX86", "AsmPlatform"],
  "AsmVerifier": ["AsmX86", "AsmPlatform", "AsmProgram"],
  "AsmNASM": ["AsmX86", "AsmPlatform", "AsmProgram", "Templates"],
  "AsmToolchain": ["AsmPlatform", "Subprocess", "SystemPackage", "System"],
  "Asm": ["AsmX86", "AsmPlatform", "AsmProgram"],
  "Programs": ["Asm"],
  "AsmCommands": [
    "AsmX86", "AsmPlatform", "AsmProgram", "AsmVerifier", "AsmNASM", "AsmToolchain", "Templates",
    "ArgumentParser",
    "SystemPackage",
  ],
  "asmgen": ["AsmCommands", "AsmProgram", "Programs"],
  "asmgen-bench": [
    "Asm", "AsmX86", "AsmPlatform", "AsmProgram", "AsmVerifier", "AsmNASM", "AsmToolchain", "Programs",
    "Subprocess",
    "SystemPackage",
  ],
  "InstructionGenerator": [],
  "generate-instructions": ["InstructionGenerator", "SystemPackage"],
  "generate-platform": ["SystemPackage"],
  "generate-rule-examples": ["SystemPackage"],
]

/// The C library and the compiler's own modules, which any room may import.
private let everywhere: Set<String> = ["Glibc", "Musl", "Darwin", "System", "Synchronization"]

@Suite("The house")
struct ImportTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func swiftFiles(under folder: String) -> [URL] {
    let walk = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return (walk?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }

  @Test("every import stands in the table", arguments: allowedImports.keys.sorted())
  func imports(room: String) throws {
    let files = Self.swiftFiles(under: "Sources/\(room)")
    #expect(!files.isEmpty, "the room \(room) has no files: take it out of the table")
    let allowed = allowedImports[room, default: []].union(everywhere)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        guard let name = importedModule(line) else { continue }
        #expect(
          allowed.contains(name), "\(file.lastPathComponent):\(number + 1): \(room) may not import \(name)")
      }
    }
  }

  @Test("every room stands in the table")
  func rooms() throws {
    let sources = Self.root.appending(path: "Sources")
    let rooms = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter {
      !$0.hasPrefix(".")
    }
    #expect(Set(rooms) == Set(allowedImports.keys))
  }

  @Test("hand-written files stay under 400 lines")
  func sizes() throws {
    for file in Self.swiftFiles(under: "Sources") where !file.path.contains("/Generated/") {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
      #expect(lines <= 401, "\(file.path) has \(lines - 1) lines")
    }
  }

  @Test("nothing shipped can trap on what a user controls, or brings in Foundation")
  func traps() throws {
    for file in Self.swiftFiles(under: "Sources") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let code = line.split(separator: "//", omittingEmptySubsequences: false).first ?? ""
        for trap in ["fatalError(", "try!", " as!", "preconditionFailure("] {
          #expect(!code.contains(trap), "\(file.lastPathComponent):\(number + 1): \(trap)")
        }
        #expect(importedModule(line) != "Foundation", "\(file.lastPathComponent):\(number + 1)")
      }
    }
  }

  @Test("hand-written Swift is formatted as .swift-format says")
  func format() throws {
    let lint = Process()
    let output = Pipe()
    lint.executableURL = URL(filePath: "/usr/bin/env")
    lint.arguments =
      ["swift", "format", "lint", "--strict", "--recursive", "--parallel", "Package.swift"]
      + ["Sources", "Templates", "Tests"]
    lint.currentDirectoryURL = Self.root
    lint.standardError = output
    lint.standardInput = FileHandle.nullDevice
    try lint.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    lint.waitUntilExit()
    #expect(
      lint.terminationStatus == 0,
      "\(String(decoding: said, as: UTF8.self))swift format -i --recursive Package.swift Sources Templates Tests"
    )
  }

  /// The module of an import line: `import struct A.B` and `@testable import A` name A.
  /// An indented one is text that a generator writes.
  private func importedModule(_ line: Substring) -> String? {
    guard line.first != " " else { return nil }
    var words = line.split(separator: " ").map(String.init)
    while let first = words.first,
      first.hasPrefix("@") || ["public", "internal", "private", "package"].contains(first)
    {
      words.removeFirst()
    }
    guard words.first == "import", words.count >= 2 else { return nil }
    let kinds = ["struct", "class", "enum", "protocol", "func", "let", "var", "typealias"]
    let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
    return name.split(separator: ".").first.map(String.init)
  }
}
