import AsmX86

/// A form with a description that is wrong in one way, and the finding that this has to lead to.
struct EffectsMisdescription: Sendable {
  /// As the table writes it.
  var form: String
  var expected: String
  /// With the same register twice.
  var isSame = false
  var spoil: @Sendable (inout Effects, inout InstructionEffects) -> Void = { _, _ in }
  var spoilClaims: @Sendable (inout EffectsClaims) -> Void = { _ in }

  /// The instruction to run, and what is wrongly claimed of it.
  func made(_ rows: [[String]]) throws -> (subject: EffectsCase, claims: EffectsClaims) {
    let words = form.split(separator: " ").map(String.init)
    let operands = words.count > 1 ? words[1] : "-"
    let notations = operands == "-" ? [] : operands.split(separator: ",").map(String.init)
    guard let number = rows.firstIndex(where: { $0[0] == words[0] && $0[1] == operands }),
      let subject = EffectsDriver.cases(Forms.form(UInt16(number)), notations)
        .first(where: { $0.hasSameRegister == isSame })
    else { throw EffectsDriverError(message: "there's no \(form)") }
    var effects = subject.form.effects
    var finer = subject.instruction.effects
    spoil(&effects, &finer)
    var claims = EffectsClaims(subject, effects, finer)
    spoilClaims(&claims)
    return (subject, claims)
  }

  static let all = flags + registers + memory

  private static let flags = [
    EffectsMisdescription(form: "add r64,r64", expected: "cf changes") { _, finer in
      finer.flagsChanged.subtract(.carry)
      finer.flagsWritten.subtract(.carry)
    },
    EffectsMisdescription(form: "add r64,r64", expected: "zf isn't 0") { effects, _ in
      effects.flagsCleared = .zero
    },
    EffectsMisdescription(form: "and r64,r64", expected: "cf isn't 1") { effects, _ in
      effects.flagsCleared = []
      effects.flagsSet = .carry
    },
    EffectsMisdescription(form: "and r64,r64", expected: "cf is always 0") { effects, _ in
      effects.flagsCleared = []
    },
    EffectsMisdescription(form: "mov r64,r64", expected: "zf never changes") { _, finer in
      finer.flagsWritten = .zero
      finer.flagsChanged = .zero
    },
    EffectsMisdescription(form: "shl r64,cl", expected: "zf isn't always overwritten") { _, finer in
      finer.flagsWritten = .zero
    },
    EffectsMisdescription(form: "adc r64,r64", expected: "cf matters") { _, finer in finer.flagsRead = [] },
    EffectsMisdescription(form: "add r64,r64", expected: "cf never matters") { _, finer in
      finer.flagsRead = .carry
    },
    EffectsMisdescription(form: "lodsb", expected: "df matters") { _, finer in finer.flagsRead = [] },
  ]

  private static let registers = [
    EffectsMisdescription(form: "mul r64", expected: "rdx changes") { _, finer in
      finer.mayWrite.subtract(RegisterSet(.rdx))
      finer.written.subtract(RegisterSet(.rdx))
    },
    EffectsMisdescription(form: "mul r64", expected: "rax matters") { _, finer in
      finer.read.subtract(RegisterSet(.rax))
    },
    EffectsMisdescription(form: "mov r64,r64", expected: "rsi matters") { _, finer in finer.read = [] },
    EffectsMisdescription(form: "mov r64,r64", expected: "rbx never matters") { _, finer in
      finer.read.formUnion(RegisterSet(.rbx))
    },
    EffectsMisdescription(form: "mov r64,r64", expected: "r9 never changes") { _, finer in
      finer.mayWrite.formUnion(RegisterSet(.r9))
    },
    EffectsMisdescription(form: "cmove r64,r64", expected: "rbx isn't always overwritten") { _, finer in
      finer.read = RegisterSet(.rsi)
      finer.written = RegisterSet(.rbx)
    },
    EffectsMisdescription(form: "mov r64,r64", expected: "rbx is always overwritten") { _, finer in
      finer.written = []
    },
    EffectsMisdescription(form: "and r64,r64", expected: "rbx matters", isSame: true) { _, finer in
      finer.read = []
    },
    EffectsMisdescription(form: "paddd xmm,xmm", expected: "xmm1 matters") { _, finer in
      finer.read.remove(finer.written)
    },
    EffectsMisdescription(
      form: "mov r64,r64", expected: "rsi matters beyond its width",
      spoilClaims: { $0.read[6] = Bits(0xFFFF_FFFF, 0, 0, 0) }),
    EffectsMisdescription(
      form: "mov r64,r64", expected: "rbx changes beyond its width",
      spoilClaims: { $0.mayWrite[3] = Bits(0xFFFF, 0, 0, 0) }),
    EffectsMisdescription(
      form: "movaps xmm,xmm", expected: "xmm1's upper bits aren't 0",
      spoilClaims: { $0.cleared[17] = ~.lowHalf }),
    EffectsMisdescription(form: "push r64", expected: "rsp changes by -8...-8, not 8") { _, finer in
      finer.stackChange = 8
    },
  ]

  private static let memory = [
    EffectsMisdescription(form: "mov r64,m64", expected: "memory matters") { effects, _ in
      effects.operandAccess[1] = .none
    },
    EffectsMisdescription(form: "mov r64,m64", expected: "memory never changes") { effects, _ in
      effects.operandAccess[1] = .readWrite
    },
    EffectsMisdescription(form: "mov m64,r64", expected: "memory changes") { effects, _ in
      effects.operandAccess[0] = .read
    },
    EffectsMisdescription(form: "mov m64,r64", expected: "memory never matters") { effects, _ in
      effects.operandAccess[0] = .readWrite
    },
    EffectsMisdescription(form: "add m64,r64", expected: "memory matters") { effects, _ in
      effects.operandAccess[0] = .write
    },
    EffectsMisdescription(
      form: "mov m64,r64", expected: "memory changes beyond its width", spoilClaims: { $0.memoryBytes = 4 }),
    EffectsMisdescription(
      form: "mov r64,m64", expected: "memory matters beyond its width", spoilClaims: { $0.memoryBytes = 4 }),
  ]
}
