import AsmX86
import SystemPackage

/// What LLVM's disassembler reads.
struct LLVMDecoder {
  static let name = "llvm"
  /// The version whose differences are listed.
  static let version = 21

  /// The reading of each slot.
  static func readings(of slots: Slots, _ oracles: Oracles, in folder: FilePath) async throws -> [Reading] {
    // An object file with a symbol before each instruction, where llvm-objdump starts anew.
    let source = folder.appending("objdump.asm")
    let object = folder.appending("objdump.o")
    let text = slots.codes.enumerated().map { number, code in
      "s\(number): incbin \"\(slots.file)\", \(number * Slots.size), \(code.count)\n"
    }.joined()
    try write(text, to: source)
    let nasm = try await tool("nasm", ["-f", "elf64", "-o", object.string, source.string])
    guard nasm.isSuccess else { throw Oracles.Failure(message: "nasm: \(nasm.errors)") }
    let dump = try await tool(oracles.disassembler.string, ["-d", "-M", "intel", object.string])
    guard dump.isSuccess else { throw Oracles.Failure(message: "llvm-objdump: \(dump.errors)") }

    var lines: [[Substring]] = []
    for line in dump.output.split(separator: "\n") {
      if line.hasSuffix(">:") {
        lines.append([])
      } else if !lines.isEmpty, line.first == " " {
        lines[lines.count - 1].append(line)
      }
    }
    return zip(lines, slots.codes).map { Reading(llvm: $0, length: $1.count) }
  }
}

extension Reading {
  /// Mnemonics of LLVM's own.
  private static let llvmNames = [
    "movabs": "mov", "fcompi": "fcomip", "fucompi": "fucomip", "pmulhrw": "pmulhrwa", "xstorerng": "xstore",
    "iret": "iretw", "popf": "popfw", "pushf": "pushfw",
  ]

  /// The lines of one slot: `4f: 0f 58 c1   addps xmm0, xmm1`.
  fileprivate init(llvm lines: [Substring], length: Int) {
    var instructions: [Substring] = []
    var bytes = 0
    for line in lines {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      bytes += (parts.first ?? "").split(separator: ":").last?.split(separator: " ").count ?? 0
      instructions.append(Substring(parts.dropFirst().joined(separator: " ")))
    }
    self.init(mnemonic: "", text: instructions.joined(separator: " / "))
    // A wait and some prefixes stand on lines of their own.
    while instructions.count > 1, let byte = Self.prefixBytes[instructions[0]] {
      prefixes.insert(byte)
      instructions.removeFirst()
    }
    guard instructions.count == 1, bytes == length else { return }
    var rest = instructions[0]
    if let comment = rest.firstIndex(of: "#") { rest = rest[..<comment] }
    while let (word, behind) = Self.firstWord(rest) {
      if let byte = Self.prefixBytes[word], !behind.isEmpty {
        prefixes.insert(byte)
      } else if word != "{vex}", word != "{evex}" {
        mnemonic = Self.llvmNames[String(word)] ?? String(word)
        setLLVMOperands(behind)
        return
      }
      rest = behind
    }
  }

  /// The first word, and what stands behind it without the spaces between.
  private static func firstWord(_ text: Substring) -> (Substring, Substring)? {
    let text = text.drop { $0 == " " }
    guard !text.isEmpty else { return nil }
    let end = text.firstIndex(of: " ") ?? text.endIndex
    return (text[..<end], text[end...].drop { $0 == " " })
  }

  private mutating func setLLVMOperands(_ text: Substring) {
    for part in text.split(separator: ",") {
      // Marks stand behind an operand, or alone: `xmm17 {k1} {z}`, `{rz-sae}`.
      var operand = part.drop { $0 == " " }
      while let open = operand.lastIndex(of: "{"), let close = operand.lastIndex(of: "}"), open < close {
        let mark = operand[operand.index(after: open)..<close]
        if mark.hasPrefix("1to") { break }
        if mark == "z" {
          isZeroing = true
        } else if mark.hasPrefix("k") {
          opmask = String(mark)
        } else {
          rounding = String(mark)
        }
        operand = operand[..<open]
      }
      while operand.last == " " { operand.removeLast() }
      if !operand.isEmpty { operands.append(Operand(operand)) }
    }
    // A far pointer has mnemonics of its own.
    if mnemonic == "lcall" || mnemonic == "ljmp" {
      mnemonic.removeFirst()
      if case .memory(var memory)? = operands.first {
        memory.isFar = true
        operands = [.memory(memory)]
      }
    }
  }
}
