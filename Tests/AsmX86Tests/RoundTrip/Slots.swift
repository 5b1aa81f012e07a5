import SystemPackage
import Testing

/// The bytes that nasm makes of lines: each line has 32 bytes of its own, so that its length is known and nothing that
/// is read wrongly spoils the next one.
struct Slots {
  static let size = 32
  /// The slots, and behind them the length of each line's bytes; the form in which `decode.py` reads them.
  let file: FilePath
  /// The bytes of each line.
  private(set) var codes: [[UInt8]] = []

  /// Assembles `lines` in `folder`.
  init(_ lines: [String], in folder: FilePath) async throws {
    let source = folder.appending("slots.asm")
    file = folder.appending("slots.bin")
    var text = "bits 64\n%define CONSTANT \(RoundTripSamples.constant)\n"
    for (number, line) in lines.enumerated() {
      text += "s\(number):\n\(line)\ne\(number): times \(Self.size) - (e\(number) - s\(number)) db 0\n"
    }
    for number in lines.indices { text += "db e\(number) - s\(number)\n" }
    try write(text, to: source)
    let nasm = try await tool(
      "nasm", ["-f", "bin", "-Wall", "-Werror", "-o", file.string, source.string])
    guard nasm.isSuccess, nasm.errors.isEmpty else {
      throw AssemblyFailure(messages: Self.named(nasm.errors, lines))
    }
    let data = try bytes(of: file)
    try #require(data.count == lines.count * (Self.size + 1))
    for number in lines.indices {
      let start = number * Self.size
      codes.append(Array(data[start..<start + Int(data[lines.count * Self.size + number])]))
    }
  }

  /// nasm's messages, each with the line that it's about.
  private static func named(_ messages: String, _ lines: [String]) -> String {
    messages.split(separator: "\n").prefix(100).map { message in
      let parts = message.split(separator: ":", maxSplits: 2)
      // Three lines of source for each, behind two others.
      guard parts.count == 3, let line = Int(parts[1]), lines.indices.contains((line - 3) / 3) else {
        return String(message)
      }
      return "\(lines[(line - 3) / 3]):\(parts[2])"
    }.joined(separator: "\n")
  }

  struct AssemblyFailure: Error, CustomStringConvertible {
    var messages: String
    var description: String { "nasm refuses samples:\n\(messages)" }
  }
}
