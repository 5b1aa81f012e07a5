import AsmX86
import SystemPackage

/// What iced-x86 reads, by way of `decode.py`.
struct IcedDecoder {
  static let name = "iced"

  /// The reading of each slot.
  static func readings(of slots: Slots, _ oracles: Oracles) async throws -> [Reading] {
    let script = packageFolder.appending("Tests/AsmX86Tests/Decoders/decode.py")
    let result = try await tool(oracles.python.string, [script.string, slots.file.string])
    guard result.isSuccess else { throw Oracles.Failure(message: "decode.py: \(result.errors)") }
    let lines = result.output.split(separator: "\n")
    return zip(lines, slots.codes).map { Reading(iced: $0, length: $1.count) }
  }
}

extension Reading {
  /// A line of `decode.py`.
  fileprivate init(iced line: Substring, length: Int) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    self.init(mnemonic: "", text: fields.joined(separator: " "))
    guard fields.count >= 6, Int(fields[0]) == length else { return }
    mnemonic = String(fields[2])
    for prefix in fields[1] == "-" ? [] : fields[1].split(separator: " ") {
      if let byte = Self.prefixBytes[prefix] {
        prefixes.insert(byte)
      } else if prefix == "o64", mnemonic != "lkgs" {
        // `o64 sysret` is `sysretq`.
        mnemonic += "q"
      } else if mnemonic == "lkgs", prefix == "o16" || prefix == "o64" {
        // A size that makes no difference.
      } else {
        mnemonic = "\(prefix) \(mnemonic)"
      }
    }
    opmask = fields[3] == "-" ? "" : String(fields[3])
    isZeroing = fields[4] == "z"
    rounding = fields[5] == "-" ? "" : String(fields[5])
    operands = fields[6...].flatMap { text in
      // `fadd to st2` is `fadd st2, st0`.
      text.hasPrefix("to ") ? [Operand(text.dropFirst(3)), .register(.st0)] : [Operand(text)]
    }
    // The prefix of VIA's instructions is a part of their opcode.
    if mnemonic.hasPrefix("xcrypt") || mnemonic.hasPrefix("xsha") {
      prefixes.remove(0xF3)
    }
  }
}
