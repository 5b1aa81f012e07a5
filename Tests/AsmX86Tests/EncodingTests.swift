import AsmX86
import SystemPackage
import Testing

/// Every method makes an instruction that nasm assembles and a decoder of other authors (binutils) reads
/// back.
@Suite struct EncodingTests {
  private func build(_ calls: (InstructionBuilder, Label, Symbol) -> Void) -> InstructionBuilder {
    let f = InstructionBuilder()
    let target = Label(number: f.symbols.intern(Symbol("target", kind: .label)))
    calls(f, target, Symbol("CONSTANT", kind: .constant, value: 0x42))
    return f
  }

  @Test func everyMethodMakesItsForm() {
    let f = build { EveryForm.call($0, target: $1, constant: $2) }
    #expect(f.instructions.count == Forms.count)
    for (number, instruction) in f.instructions.enumerated() {
      let form = Forms.form(UInt16(number))
      #expect(Int(instruction.form) == number, "\(form)")
      let slots = [
        instruction.register0, instruction.register1, instruction.register2, instruction.register3,
      ]
      let kinds = form.operands.compactMap { kind -> ((Register) -> Bool)? in
        switch kind {
        case .register(let kind): { kind.contains($0) }
        case .fixed(let register): { $0 == register }
        case .memory, .immediate, .branchTarget: nil
        }
      }
      for (slot, fits) in zip(slots, kinds) { #expect(fits(Register(rawValue: slot)), "\(form)") }
      #expect(slots.dropFirst(kinds.count).allSatisfy { $0 == 0 }, "\(form)")
      #expect(InstructionValidator().problems(in: instruction, symbols: f.symbols) == [], "\(form)")
    }
  }

  @Test func everyForm() async throws {
    try await compare(build { EveryForm.call($0, target: $1, constant: $2) })
  }

  @Test func everySymbolicForm() async throws {
    let f = build { EverySymbolicForm.call($0, target: $1, constant: $2) }
    #expect(f.instructions.count > 300)
    #expect(f.instructions.allSatisfy { f.symbols[$0.symbol].text == "CONSTANT" })
    try await compare(f)
  }

  @Test func everyPrefixedForm() async throws {
    let f = build { EveryPrefixedForm.call($0, target: $1, constant: $2) }
    #expect(f.instructions.allSatisfy { $0.prefix != .none })
    try await compare(f)
  }

  @Test func everyShapeOfAddress() async throws {
    let f = InstructionBuilder()
    let bases: [Register64?] = [nil, rax, rbx, rsp, rbp, r8, r12, r13]
    let displacements = [0, 1, 0x40, -0x80, 0x7f, 0x80, -0x81, 0x1234_5678, 0x7fff_ffff, -0x8000_0000]
    for base in bases {
      for displacement in displacements {
        if let base {
          f.mov(rcx, qword[base + displacement])
          for index in [rcx, rbp, r9, r12, r13] {
            for scale in [1, 2, 4, 8] { f.mov(rcx, qword[base + index * scale + displacement]) }
          }
        } else {
          for index in [rcx, rbp, r12, r13] {
            for scale in [4, 8] { f.mov(rcx, qword[index * scale + displacement]) }
          }
        }
      }
    }
    f.mov(rcx, qword[rax + rsp])
    // For each displacement: 7 bases alone and with 5 × 4 indexes, and 4 × 2 indexes alone.
    #expect(f.instructions.count == 1_551)
    try await compare(f)
  }

  /// Assembles what `f` holds and compares each instruction with objdump's reading.
  private func compare(_ f: InstructionBuilder) async throws {
    try await withTemporaryFolder { folder in
      let source = folder.appending("forms.asm")
      let object = folder.appending("forms.o")
      // One target a jump, near enough for `loop`.
      var lines = ["bits 64", "%define CONSTANT 0x42"]
      for instruction in f.instructions {
        lines.append(plainText(instruction, f.symbols).replacingTarget())
      }
      try write(lines.joined(separator: "\n") + "\n", to: source)
      let nasm = try await tool(
        "nasm", ["-f", "elf64", "-Wall", "-Werror", "-o", object.string, source.string])
      #expect(nasm.isSuccess && nasm.errors.isEmpty, "\(nasm.errors.prefix(2_000))")
      let dump = try await tool("objdump", ["-d", "-M", "intel", "--no-show-raw-insn", object.string])
      let decoded = dump.output.split(separator: "\n").filter { $0.contains(":\t") }.map(Decoded.init)
      #expect(decoded.count == f.instructions.count)
      let spellings = try otherSpellings()
      for (instruction, decoded) in zip(f.instructions, decoded) {
        let written = Written(instruction, f.symbols, spellings)
        #expect(written.agrees(with: decoded), "\(plainText(instruction, f.symbols)) became \(decoded.text)")
      }
    }
  }

  /// The mnemonic that each other spelling stands for.
  private func otherSpellings() throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try rows(of: "mnemonics.tsv").filter { $0[1] != "-" }.map { ($0[0], $0[1]) })
  }
}

extension String {
  /// The text with `target` as the instruction's own place.
  fileprivate func replacingTarget() -> String { hasSuffix(" target") ? dropLast(6) + "$" : self }
}

/// An instruction as objdump prints it.
private struct Decoded {
  var text: String
  var prefix = ""
  var mnemonic: String
  var operands: [String]

  init(_ line: Substring) {
    text = String(line.split(separator: "\t", maxSplits: 1).last ?? "")
    if let comment = text.firstIndex(of: "#") { text = String(text[..<comment]) }
    var words = text.split(separator: " ", maxSplits: 1)
    if let first = words.first, ["lock", "rep", "repz", "repnz"].contains(first) {
      prefix = String(first)
      words = (words.last ?? "").split(separator: " ", maxSplits: 1)
    }
    mnemonic = String(words.first ?? "")
    let rest = words.count > 1 ? String(words[1]) : ""
    operands = rest.split(separator: ",").map { operand in
      let trimmed = operand.trimmingSpaces()
      return trimmed.firstIndex(of: "[").map { String(trimmed[$0...]) } ?? String(trimmed)
    }
    // binutils writes the width of a string instruction at its operands.
    if ["stos", "lods", "movs", "cmps", "scas"].contains(mnemonic) {
      let width =
        rest.contains("BYTE") ? "b" : rest.contains("QWORD") ? "q" : rest.contains("DWORD") ? "d" : "w"
      mnemonic += width
      operands = []
    }
    if mnemonic == "xlat" { operands = [] }
  }
}

/// An instruction as we wrote it, in objdump's words.
private struct Written {
  var prefix: String
  var mnemonic: String
  var operands: [String]
  var hasTarget = false

  init(_ instruction: Instruction, _ symbols: SymbolTable, _ spellings: [String: String]) {
    let form = Forms.form(instruction.form)
    let names = ["xlatb": "xlat", "pushfq": "pushf", "popfq": "popf"]
    let canonical = spellings[form.mnemonic] ?? form.mnemonic
    mnemonic = names[canonical] ?? canonical
    prefix =
      switch instruction.prefix {
      case .none: ""
      case .lock: "lock"
      case .rep: "rep"
      case .repe: "repz"
      case .repne: "repnz"
      }
    var slots = [
      instruction.register0, instruction.register1, instruction.register2, instruction.register3,
    ][...]
    operands = []
    for kind in form.operands {
      switch kind {
      case .register, .fixed: operands.append(Register(rawValue: slots.removeFirst()).name)
      case .memory: operands.append(Self.address(instruction))
      case .immediate:
        let value = instruction.immediate + (symbols[instruction.symbol].value ?? 0)
        operands.append("0x" + String(value, radix: 16))
      case .branchTarget: hasTarget = true
      }
    }
  }

  /// The address in objdump's words: `[r8+r9*4-0x40]`.
  private static func address(_ instruction: Instruction) -> String {
    var text = Register(rawValue: instruction.base).name
    if instruction.index != 0 {
      text += (text.isEmpty ? "" : "+") + Register(rawValue: instruction.index).name
      text += "*\(instruction.addressing.scale)"
    }
    // A zero is printed where the encoding holds one: with rbp or r13 as base, and with no base.
    let isStored = instruction.base == 0 || Register(rawValue: instruction.base).encoding % 8 == 5
    if instruction.displacement != 0 || isStored {
      text += instruction.displacement < 0 ? "-0x" : "+0x"
      text += String(instruction.displacement.magnitude, radix: 16)
    }
    return "[\(text)]"
  }

  func agrees(with decoded: Decoded) -> Bool {
    guard prefix == decoded.prefix else { return false }
    // A 64-bit number takes binutils' own mnemonic.
    guard mnemonic == decoded.mnemonic || (mnemonic == "mov" && decoded.mnemonic == "movabs") else {
      return false
    }
    if hasTarget { return true }
    if operands == decoded.operands { return true }
    // Either order means the same, and the encoding has only one.
    if ["xchg", "test"].contains(mnemonic), operands.reversed() == decoded.operands { return true }
    // The short spelling of a product in the same register.
    if mnemonic == "imul", operands.prefix(1) + operands == decoded.operands[...] { return true }
    // binutils writes the mask register, which can only be xmm0.
    if decoded.operands == operands + ["xmm0"] { return true }
    // nasm moves a small number through the lower half, which clears the upper one.
    return mnemonic == "mov" && operands.count == 2 && decoded.operands.count == 2
      && operands[1] == decoded.operands[1]
      && Register(named: decoded.operands[0])?.full == Register(named: operands[0])
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
