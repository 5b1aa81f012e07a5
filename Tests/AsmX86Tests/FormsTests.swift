import InstructionGenerator
import Testing

@testable import AsmX86

@Suite struct FormsTests {
  /// What the one instruction that `build` makes does.
  private func effects(_ build: (InstructionBuilder) -> Void) -> InstructionEffects {
    let f = InstructionBuilder()
    build(f)
    return f.instructions[0].effects
  }

  @Test func everyRowIsAForm() throws {
    let rows = try rows(of: "instructions.tsv")
    #expect(Forms.count == rows.count)
    for (row, form) in zip(rows, Forms.all) {
      #expect(form.mnemonic == row[0])
      let operands = row[1] == "-" ? [] : row[1].split(separator: ",").map(String.init)
      #expect(form.operands.map(notation) == operands, "\(form)")
      #expect(
        form.effects.operandAccess.map(word)
          == (row[2] == "-" ? [] : row[2].split(separator: ",").map(String.init)))
      let implicit = form.effects.implicit.map { "\($0.register):\(word($0.access))" }
      #expect(implicit.joined(separator: ",") == (row[3] == "-" ? "" : row[3]))
      let sets = [
        form.effects.flagsRead, form.effects.flagsWritten, form.effects.flagsCleared, form.effects.flagsSet,
        form.effects.flagsUndefined,
      ]
      #expect(sets.map(letters) == row[4...8].map { $0 == "-" ? "" : $0 })
      #expect(
        "\(form.effects.stackChange)" + ["-i", "", "+i"][form.effects.immediateStackFactor + 1] == row[9])
      let features = [form.effects.features, form.effects.otherFeatures].filter { !$0.isEmpty }
      #expect(
        features.map { $0.joined(separator: ",") }.joined(separator: "|") == (row[11] == "-" ? "" : row[11]))
      let prefixes = form.effects.prefixes.compactMap(word)
      #expect(prefixes.joined(separator: ",") == (row[12] == "-" ? "" : row[12]))
      #expect(
        words(form.decorations) == (row[13] == "-" ? [] : row[13].split(separator: ",").map(String.init)))
      #expect(Forms.encodings(of: form.id).map(\.description).joined(separator: ";") == row[14])
      #expect(form.spelling == Spelling(notation: Substring(row[15])))
      #expect(form.id == Forms.form(form.id).id)
    }
  }

  /// The table's words again, from the values.
  private func notation(_ kind: OperandKind) -> String {
    switch kind {
    case .register(.xmmAll): "xmme"
    case .register(.ymmAll): "ymme"
    case .register(let kind): kind.description
    case .fixed(let register): register.name
    case .memory(let bits, let takesKeyword): (takesKeyword ? "m" : "n") + (bits == 0 ? "" : "\(bits)")
    case .broadcast(let bits, let count): "b\(bits)x\(count)"
    case .vectorIndexed(let bits, let index):
      "v\(bits)" + index.description.prefix(1) + (index == .xmmAll || index == .ymmAll ? "e" : "")
    case .farMemory(let bits): "f\(bits)"
    case .absoluteMemory(let bits): "o\(bits)"
    case .tileMemory: "sib"
    case .boundMemory: "mib"
    case .immediate(.bits4Unsigned): "u4"
    case .immediate(.bits8Unsigned): "u8"
    case .immediate(.bits8SignExtended): "s8"
    case .immediate(.bits32SignExtended): "i32s"
    case .immediate(let kind): "i\(kind.bits)"
    case .branchTarget(let isShort): isShort ? "rel8" : "rel"
    }
  }

  /// nil for what is a combination of two.
  private func word(_ prefix: Instruction.Prefix) -> String? {
    switch prefix {
    case .xacquireLock: "xacquire-lock"
    case .xreleaseLock: "xrelease-lock"
    case .vexBytes: "vex-bytes"
    case .none, .a32Rep, .a32Repe, .a32Repne: nil
    default: "\(prefix)"
    }
  }

  private func words(_ decorations: Decorations) -> [String] {
    let masking: [String] =
      switch decorations.masking {
      case .none: []
      case .merging: ["mask"]
      case .zeroing: ["zeroing"]
      case .required: ["mask!"]
      }
    return masking + (decorations.takesRounding ? ["rounding"] : [])
      + (decorations.suppressesExceptions ? ["sae"] : [])
  }

  private func word(_ access: Access) -> String {
    switch access {
    case .none: "n"
    case .read: "r"
    case .write: "w"
    case .readWrite: "rw"
    case .conditionalRead: "cr"
    case .conditionalWrite: "cw"
    case .readConditionalWrite: "rcw"
    }
  }

  private func letters(_ flags: Flags) -> String {
    let letters = Array("oszacpdiAu0123")
    return String(letters.indices.filter { flags.rawValue & 1 << UInt16($0) != 0 }.map { letters[$0] })
  }

  @Test func lookups() {
    #expect(Forms.forms(named: "syscall").map(\.description) == ["syscall"])
    #expect(Forms.forms(named: "nosuch").isEmpty)
    #expect(Forms.form(65_535).mnemonic.isEmpty)
    #expect(Forms.forms(named: "jz").first?.effects == Forms.forms(named: "je").first?.effects)
  }

  @Test func registerNumbersOfTheGenerator() {
    #expect(RegisterNumbers.numbers.count == 239)
    for (name, number) in RegisterNumbers.numbers { #expect(Register(named: name)?.rawValue == number) }
  }

  @Test func registers() {
    let add = effects { $0.add(rax, qword[rbx + rcx * 2]) }
    #expect(add.read == RegisterSet([.rax, .rbx, .rcx]) && add.written == RegisterSet(.rax))
    let mul = effects { $0.mul(rcx) }
    #expect(mul.read == RegisterSet([.rax, .rcx]) && mul.written == RegisterSet([.rax, .rdx]))
    let move = effects { $0.cmove(rax, rbx) }
    #expect(move.written.isEmpty && move.mayWrite == RegisterSet(.rax) && move.flagsRead == .zero)
    #expect(effects { $0.mov(ah, 1) }.written == RegisterSet(.rax))
    let call = effects { $0.syscall() }
    #expect(call.written == RegisterSet([.rcx, .r11]) && call.controlFlow == .systemCall)
    #expect(effects { $0.vpaddb(ymm1, ymm2, ymm3) }.written == RegisterSet(xmm1.register))
  }

  @Test func upperHalves() {
    #expect(effects { $0.vzeroupper() }.read.isEmpty && effects { $0.vzeroupper() }.mayWrite.isEmpty)
    #expect(
      effects { $0.vzeroall() }.written == RegisterSet((0..<16).compactMap { XMMRegister($0)?.register }))
  }

  @Test func zeroIdioms() {
    #expect(effects { $0.xor(eax, eax) }.read.isEmpty)
    #expect(effects { $0.xor(eax, ebx) }.read == RegisterSet([.rax, .rbx]))
    #expect(effects { $0.vpxor(ymm0, ymm1, ymm1) }.read.isEmpty)
    #expect(effects { $0.pcmpeqb(xmm1, xmm1) }.read.isEmpty)
    #expect(effects { $0.and(eax, eax) }.read == RegisterSet(.rax))
    let borrow = effects { $0.sbb(eax, eax) }
    #expect(borrow.read.isEmpty && borrow.flagsRead == .carry)
    #expect(effects { $0.xor(rax, qword[rax]) }.read == RegisterSet(.rax))
  }

  @Test func opmasks() {
    let merged = effects { $0.vpaddd(zmm1, zmm2, zmm3, mask: .k1) }
    #expect(merged.read == RegisterSet([zmm1.register, zmm2.register, zmm3.register, k1.register]))
    let zeroed = effects { $0.vpaddd(zmm1, zmm2, zmm3, mask: .k1.zeroing) }
    #expect(zeroed.read == RegisterSet([zmm2.register, zmm3.register, k1.register]))
    let gather = effects { $0.vgatherdps(zmm1, rdi + zmm2 * 4, mask: .k3) }
    #expect(gather.written.contains(k3.register) && gather.read.contains(k3.register))
    #expect(gather.read.contains(.rdi) && gather.read.contains(zmm2.register))
    #expect(effects { $0.kmovw(eax, k0) }.read == RegisterSet(k0.register))
  }

  @Test func shifts() {
    #expect(effects { $0.shl(eax, 0) }.flagsChanged.isEmpty)
    #expect(effects { $0.shl(eax, 32) }.flagsChanged.isEmpty)
    #expect(effects { $0.shl(rax, 32) }.flagsWritten.contains(.carry))
    #expect(effects { $0.shl(eax, 1) }.flagsWritten.contains(.overflow))
    #expect(effects { $0.shl(eax, 2) }.flagsUndefined.contains(.overflow))
    let byCount = effects { $0.shl(eax, cl) }
    #expect(byCount.flagsWritten.isEmpty && byCount.flagsChanged.contains(.carry))
    #expect(byCount.read == RegisterSet([.rax, .rcx]))
  }

  @Test func repetition() {
    let fill = effects { $0.rep.stosb() }
    #expect(fill.read == RegisterSet([.rax, .rcx, .rdi]))
    #expect(fill.written == RegisterSet(.rcx) && fill.mayWrite == RegisterSet([.rcx, .rdi]))
    #expect(fill.flagsRead == .direction)
    #expect(effects { $0.repne.scasb() }.flagsWritten.isEmpty)
  }

  @Test func stack() {
    #expect(effects { $0.push(rax) }.stackChange == -8)
    #expect(effects { $0.pop(rax) }.stackChange == 8)
    #expect(effects { $0.call(rax) }.stackChange == -8)
    #expect(effects { $0.ret(16) }.stackChange == 24)
    #expect(effects { $0.enter(16, 0) }.stackChange == -24)
    #expect(effects { $0.enter(16, 3) }.stackChange == -48)
    #expect(effects { $0.sub(rsp, 24) }.stackChange == -24)
    #expect(effects { $0.add(rsp, 24) }.stackChange == 24)
    #expect(effects { $0.lea(rsp, rsp - 128) }.stackChange == -128)
    #expect(effects { $0.and(rsp, -16) }.stackChange == nil)
    #expect(effects { $0.mov(rsp, rbp) }.stackChange == nil)
    #expect(effects { $0.leave() }.stackChange == nil)
    #expect(effects { $0.add(rsp, Symbol("SIZE", kind: .constant, value: 8)) }.stackChange == nil)
    #expect(effects { $0.mov(rax, rsp) }.stackChange == 0)
  }

  @Test func controlFlow() {
    let label = Label(number: 1)
    #expect(effects { $0.jmp(label) }.controlFlow == .jump)
    #expect(effects { $0.jne(label) }.controlFlow == .branch)
    #expect(effects { $0.loop(label) }.controlFlow == .branch)
    #expect(effects { $0.call(label) }.controlFlow == .call)
    #expect(effects { $0.jmp(rax) }.controlFlow == .indirectJump)
    #expect(effects { $0.ret() }.controlFlow == .return)
    #expect(effects { $0.ud2() }.controlFlow == .stop)
    #expect(effects { $0.int3() }.controlFlow == .trap)
  }
}
