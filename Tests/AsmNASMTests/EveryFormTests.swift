import AsmProgram
import AsmX86
import Testing

@testable import AsmNASM

/// Every form, written by the renderer, is what nasm makes of the form written in full.
@Suite("Every form")
struct EveryFormTests {
  /// An instruction of `form` with some operands, and its text with every size keyword that NASM takes.
  private func sample(_ form: Form, table: UInt32) -> (Instruction, String) {
    var instruction = Instruction(form: form.id)
    var registers: [UInt8] = []
    var texts: [String] = []
    for operand in form.operands {
      switch operand {
      case .register(let kind):
        registers.append(kind.rawValues.lowerBound + UInt8(registers.count) + 1)
        texts.append(Register(rawValue: registers[registers.count - 1]).name)
      case .fixed(let register):
        registers.append(register.rawValue)
        texts.append(register.name)
      case .memory(let bits, let takesKeyword):
        instruction.base = Register.rdi.rawValue
        instruction.displacement = 64
        texts.append((takesKeyword && bits > 0 ? Self.keyword(bits) : "") + "[rdi + 64]")
      case .immediate:
        instruction.immediate = 3
        texts.append("3")
      case .branchTarget:
        instruction.symbol = table
        texts.append("f")
      default: break
      }
    }
    if registers.count > 0 { instruction.register0 = registers[0] }
    if registers.count > 1 { instruction.register1 = registers[1] }
    if registers.count > 2 { instruction.register2 = registers[2] }
    if registers.count > 3 { instruction.register3 = registers[3] }
    return (instruction, form.mnemonic + " " + texts.joined(separator: ", "))
  }

  private static func keyword(_ bits: Int) -> String {
    [
      8: "byte ", 16: "word ", 32: "dword ", 64: "qword ", 80: "tword ", 128: "oword ", 256: "yword ",
      512: "zword ",
    ][bits]
      ?? "?"
  }

  @Test("leaving a size out changes nothing")
  func sizes() async throws {
    // The kinds of operands that AVX-512, AMX and far jumps add always have their size written.
    let forms = Forms.all.filter { form in
      form.spelling == .plain && form.decorations.isEmpty && !form.mnemonic.hasPrefix("v")
        && form.operands.count(where: \.isImmediate) < 2
        && form.operands.allSatisfy {
          switch $0 {
          case .register(.segment), .register(.control), .register(.debug): false
          case .register, .fixed, .memory, .immediate, .branchTarget(isShort: false): true
          default: false
          }
        }
    }
    #expect(forms.count > 1000)
    var texts: [String] = []
    let function = Samples.function("f") { f in
      let symbol = f.symbols.intern(Symbol("f", kind: .function))
      for form in forms {
        let (instruction, text) = sample(form, table: symbol)
        f.append(instruction, "Sample/Sample.swift", 1, 1)
        texts.append(text)
      }
    }
    let files = NASMRenderer().render(Samples.module(.macos, files: [Samples.file(text: [function])]))
    let full = try await Nasm.flat("bits 64\nf:\n" + texts.joined(separator: "\n") + "\n")
    #expect(full.succeeded, "\(full.messages.prefix(2000))")
    let ours = try await Nasm.assemble(
      "sample.s", of: [SourceText(name: "sample.s", bytes: Array("bits 64\n".utf8) + files[0].bytes)],
      format: "bin")
    #expect(ours.succeeded, "\(ours.messages.prefix(2000))")
    #expect(ours.output == full.output)
    #expect(ours.output.count > forms.count * 2)
  }

  @Test("every mnemonic has room, with {evex} before it")
  func mnemonics() {
    for form in Forms.all {
      #expect(form.mnemonic.utf8.count + 7 < FormText.maximumMnemonicLength, "\(form)")
    }
  }
}

extension OperandKind {
  fileprivate var isImmediate: Bool {
    if case .immediate = self { true } else { false }
  }
}
