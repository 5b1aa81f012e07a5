import Subprocess
import SystemPackage

@testable import AsmX86

/// Makes the cases of every form that can run in user mode, and runs them.
enum EffectsDriver {
  /// Why a form isn't run; nil where it can be.
  static func refusal(_ form: Form, _ row: [String]) -> String? {
    let name = form.mnemonic
    if form.effects.controlFlow != .next { return "goes on elsewhere, or in the kernel" }
    let alternatives = row[11].split(separator: "|")
    if alternatives.allSatisfy({ $0.split(separator: ",").contains { needsOtherState($0) } }) {
      return "has state that the driver doesn't keep (AVX-512, AMX, MPX, CET)"
    }
    if alternatives.contains(where: { $0.contains("SVM") || $0.contains("VMX") || $0.contains("SNP") }) {
      return "belongs to hypervisors"
    }
    // With random rights the driver loses its own memory.
    if name == "wrpkru" { return "takes memory away from the driver" }
    if ["wrfsbase", "wrgsbase", "lfs", "lgs", "lss", "xrstor", "xrstor64"].contains(name)
      || row[1].split(separator: ",").contains(where: {
        ["sreg", "fs", "gs", "ss", "ds", "es", "cs"].contains($0)
      })
    {
      return "changes what the driver itself needs (segments)"
    }
    if ["sldt", "str", "smsw", "sgdt", "sidt"].contains(name) { return "is caught by the kernel (UMIP)" }
    if row.count > 15, row[15].hasPrefix("bytes") { return "isn't assembled by nasm" }
    return nil
  }

  private static func needsOtherState(_ feature: Substring) -> Bool {
    ["AVX512", "AVX10", "AMX", "APX", "MPX", "CET_SS"].contains { feature.hasPrefix($0) }
  }

  /// The instructions that show a form: other immediates, prefixes, the same register twice.
  static func cases(_ form: Form, _ notations: [String]) -> [EffectsCase] {
    var cases: [EffectsCase] = []
    func add(_ immediate: Int64, prefix: Instruction.Prefix = .none, isSame: Bool = false) {
      guard let operands = EffectsOperands(form, notations, immediate: immediate) else { return }
      var made = EffectsCase(form: form, instruction: operands.instruction, text: "")
      made.notations = notations
      made.memoryOperand = operands.memoryOperand
      made.memoryBytes = operands.memoryBytes
      made.contents = operands.contents
      made.areas = operands.areas
      made.hint = operands.hint
      made.instruction.prefix = prefix
      var texts = operands.texts
      if isSame, !made.repeatLastRegister(&texts) { return }
      made.text = form.mnemonic + " " + texts.joined(separator: ", ")
      if prefix != .none { made.text = words(of: prefix) + " " + made.text }
      if "\(prefix)".lowercased().contains("rep") { made.contents[1] = "c" }
      if !cases.contains(where: { $0.text == made.text }) { cases.append(made) }
    }
    for immediate in immediates(form, notations) { add(immediate) }
    for prefix in form.effects.prefixes { add(1, prefix: prefix) }
    add(1, isSame: true)
    return cases
  }

  /// `xacquireLock` is written `xacquire lock`; `vex`, in braces.
  private static func words(of prefix: Instruction.Prefix) -> String {
    let text = "\(prefix)".map { $0.isUppercase ? " " + $0.lowercased() : String($0) }.joined()
    return text == "vex" ? "{vex}" : text
  }

  private static func immediates(_ form: Form, _ notations: [String]) -> [Int64] {
    guard let last = notations.last, ["i8", "u8", "s8"].contains(last) else {
      return [0x1234_5679, -0x789A_0BCE, 0]
    }
    switch form.mnemonic {
    // By nothing, by one, by the operand's width, and by more.
    case "shl", "sal", "shr", "sar", "rol", "ror", "rcl", "rcr":
      return [0, 1, 3, 8, 9, 16, 17, 18, 31, 32, 33, 63, 64, 65]
    // By more than the width, the result has no meaning.
    case "shld", "shrd": return notations[1] == "r16" ? [0, 1, 3, 15, 32] : [0, 1, 3, 31, 32, 33, 64]
    case "enter": return [32]
    default: return last == "u8" ? [0x01, 0x35, 0x5A, 0xF7] : [0x01, 0x35, 0x5A, 0xF7, 0]
    }
  }

  /// What the driver answers to `lines`, one answer each.
  static func run(_ lines: [String], seed: UInt64, in folder: FilePath) async throws -> EffectsAnswers {
    let program = folder.appending("effects")
    let source = packageFolder.appending("Tests/AsmX86Tests/EffectsDriver.c")
    let compiled = try await tool(
      "gcc", ["-O3", "-Wall", "-Wextra", "-Werror", source.string, "-o", program.string])
    guard compiled.isSuccess else { throw EffectsDriverError(message: compiled.errors) }
    // Each answer depends on its own line and the seed only.
    let middle = lines.count / 2
    async let first = answers(to: lines[..<middle], program, seed, folder.appending("first"))
    async let second = answers(to: lines[middle...], program, seed, folder.appending("second"))
    let parts = try await (first, second)
    return EffectsAnswers(processor: parts.0.processor, lines: parts.0.lines + parts.1.lines)
  }

  private static func answers(
    to lines: ArraySlice<String>, _ program: FilePath, _ seed: UInt64, _ input: FilePath
  ) async throws -> EffectsAnswers {
    try write("\(seed)\n" + lines.map { $0 + "\n" }.joined(), to: input)
    let result = try await tool("sh", ["-c", "exec \"$0\" < \"$1\"", program.string, input.string])
    let answers = result.output.split(separator: "\n")
    guard result.isSuccess, answers.count == lines.count + 1 else {
      throw EffectsDriverError(
        message: "\(answers.count - 1) of \(lines.count) answers. \(answers.first ?? "") \(result.errors)")
    }
    return EffectsAnswers(
      processor: String(answers[0].split(separator: " ").last ?? ""), lines: Array(answers.dropFirst()))
  }

  /// The machine code of each text, in hexadecimal; nil where nasm refuses it.
  static func machineCode(_ texts: [String], in folder: FilePath) async throws -> [String?] {
    var codes: [String?] = Array(repeating: nil, count: texts.count)
    var refused: Set<Int> = []
    let source = folder.appending("cases.asm")
    let listing = folder.appending("cases.lst")
    // A refused line hides those that only a later pass refuses.
    for _ in 0..<4 {
      let lines = texts.enumerated().map { refused.contains($0.offset) ? "" : $0.element }
      try write("bits 64\n" + lines.joined(separator: "\n") + "\n", to: source)
      let nasm = try await tool(
        "nasm",
        [
          "-f", "bin", "-w-all", "-o", folder.appending("cases.bin").string, "-l", listing.string,
          source.string,
        ])
      if nasm.isSuccess {
        try readListing(try text(of: listing), &codes)
        return codes
      }
      let failed = nasm.errors.split(separator: "\n").compactMap { line in
        line.contains(": error:") ? line.split(separator: ":").dropFirst().first.flatMap { Int($0) } : nil
      }
      guard !failed.isEmpty else { throw EffectsDriverError(message: nasm.errors) }
      refused.formUnion(failed.map { $0 - 2 })
    }
    throw EffectsDriverError(message: "nasm refuses more with each pass")
  }

  /// A line is `number address bytes[-] text`; bytes that end in `-` go on in the next one.
  private static func readListing(_ listing: String, _ codes: inout [String?]) throws {
    for line in listing.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 3, let number = Int(words[0]), words[1].count == 8, number >= 2,
        number - 2 < codes.count
      else { continue }
      let digits = words[2].prefix { $0.isHexDigit }
      codes[number - 2] = (codes[number - 2] ?? "") + digits.lowercased()
    }
  }
}

/// What the driver printed.
struct EffectsAnswers: Sendable {
  /// The vendor, as cpuid says it.
  var processor: String
  var lines: [Substring]
}

struct EffectsDriverError: Error, CustomStringConvertible {
  var message: String
  var description: String { "the effects driver: \(message)" }
}

extension EffectsCase {
  /// Gives the last of the register operands the number of the one before; false where the two can't be the same.
  fileprivate mutating func repeatLastRegister(_ texts: inout [String]) -> Bool {
    let places = notations.indices.filter { notations[$0].namesRegister }
    guard places.count >= 2, let last = places.last, memoryOperand == nil else { return false }
    let before = places[places.count - 2]
    guard notations[last] == notations[before] else { return false }
    texts[last] = texts[before]
    hasSameRegister = true
    switch places.count {
    case 2: instruction.register1 = instruction.register0
    case 3: instruction.register2 = instruction.register1
    default: return false
    }
    return true
  }
}
