import AsmX86

/// What the table says of one instruction, in the driver's terms: `Instruction.effects`, with the widths that
/// the form's own operands add.
struct EffectsClaims {
  var read = Array(repeating: Bits.zero, count: EffectsElement.count)
  var mayWrite = Array(repeating: Bits.zero, count: EffectsElement.count)
  var written = Array(repeating: Bits.zero, count: EffectsElement.count)
  /// Elements whose value need not make a difference: an address that nothing is done with.
  var isIdleAddress: Set<Int> = []
  /// Elements written whole, whose upper bits become 0.
  var cleared = Array(repeating: Bits.zero, count: EffectsElement.count)
  var flagsRead: Flags
  var flagsWritten: Flags
  var flagsChanged: Flags
  var flagsUndefined: Flags
  var flagsCleared: Flags
  var flagsSet: Flags
  var stackChange: Int?
  var memory = Access.none
  var memoryBytes: Int

  /// `effects` and `instructionEffects` stand for the form's own where a test describes it wrongly.
  init(
    _ subject: EffectsCase, _ effects: Effects? = nil, _ instructionEffects: InstructionEffects? = nil
  ) {
    let form = subject.form
    let effects = effects ?? form.effects
    let finer = instructionEffects ?? subject.instruction.effects
    flagsRead = finer.flagsRead
    flagsWritten = finer.flagsWritten
    flagsUndefined = finer.flagsUndefined
    flagsChanged = finer.flagsChanged
    flagsCleared = effects.flagsCleared.intersection(finer.flagsWritten)
    flagsSet = effects.flagsSet.intersection(finer.flagsWritten)
    stackChange = finer.stackChange
    memoryBytes = subject.memoryBytes
    let instruction = subject.instruction
    var slots = [
      instruction.register0, instruction.register1, instruction.register2, instruction.register3,
    ][...]
    let clearsAbove = form.mnemonic.hasPrefix("v")
    for (number, access) in effects.operandAccess.enumerated() {
      if number == subject.memoryOperand {
        memory = access
        continue
      }
      // Immediates have no slot.
      guard number < subject.notations.count, subject.notations[number].namesRegister,
        let slot = slots.popFirst()
      else { continue }
      note(Register(rawValue: slot), access, clearsAbove)
    }
    for implicit in effects.implicit { note(implicit.register, implicit.access, clearsAbove) }
    refine(finer, isExact: form.mnemonic != "vzeroupper")
    if memory == .none, form.mnemonic != "lea" {
      isIdleAddress = EffectsElement.elements(
        of: RegisterSet([instruction.base, instruction.index].map(Register.init(rawValue:))))
    }
  }

  private mutating func note(_ register: Register, _ access: Access, _ clearsAbove: Bool) {
    guard let (element, part) = EffectsElement.element(of: register) else { return }
    if access.reads { read[element] |= part }
    // Writing eax clears the rest of rax; a VEX instruction, the rest of the vector register (Intel SDM volume 1,
    // 3.4.1.1 and 14.3); an MMX instruction sets the bits above mm0 in st0 (9.5.1).
    var width = part
    let isVector = (16..<32).contains(element)
    if register.bits == 32 || (isVector && clearsAbove) { width = EffectsElement.whole(element) }
    if access.writes {
      mayWrite[element] |= width
      if register.bits == 64, element >= 32 { mayWrite[element] |= EffectsElement.whole(element) }
    }
    if access.alwaysWrites {
      written[element] |= width
      cleared[element] |= width & ~part
    }
  }

  /// Lets `Instruction.effects` have the last word on which registers there are; those that the driver sees and
  /// a `RegisterSet` doesn't hold stay as they are.
  private mutating func refine(_ finer: InstructionEffects, isExact: Bool) {
    let sets = [finer.read, finer.mayWrite, finer.written].map(EffectsElement.elements)
    for element in 0..<32 where isExact {
      let whole = EffectsElement.whole(element)
      read[element] = sets[0].contains(element) ? (read[element].isEmpty ? whole : read[element]) : .zero
      mayWrite[element] =
        sets[1].contains(element) ? (mayWrite[element].isEmpty ? whole : mayWrite[element]) : .zero
      written[element] =
        sets[2].contains(element) ? (written[element].isEmpty ? whole : written[element]) : .zero
      if !sets[2].contains(element) { cleared[element] = .zero }
    }
  }

  /// The line that has the driver run `subject`.
  func driverLine(_ subject: EffectsCase, code: String) -> String {
    var line = "code=\(code) areas=\(subject.areas) size=\(subject.areas & 1 != 0 ? memoryBytes : 0)"
    let contents = subject.contents.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }
    if !contents.isEmpty { line += " set=" + contents.joined(separator: ",") }
    let watched = EffectsElement.indices.filter { !read[$0].isEmpty || !mayWrite[$0].isEmpty }
    if !watched.isEmpty { line += " watch=" + watched.map { "\($0)" }.joined(separator: ",") }
    if subject.hint != 0 { line += " hint=" + String(UInt64(bitPattern: subject.hint), radix: 16) }
    line += " undefined=\(Self.mask(flagsUndefined)) flags=\(Self.mask(flagsRead))"
    return line + (subject.isX87 ? " x87=1" : "")
  }

  /// The driver's mask of `flags`.
  private static func mask(_ flags: Flags) -> Int {
    Flags.driverNames.enumerated().reduce(0) { mask, name in
      Flags.byName[name.element].map(flags.contains) == true ? mask | 1 << name.offset : mask
    }
  }
}

extension String {
  /// Whether an operand of this notation takes one of the instruction's register slots.
  var namesRegister: Bool {
    ["r8", "r16", "r32", "r64", "xmm", "xmme", "ymm", "ymme", "mm", "st"].contains(self)
      || Register(named: self) != nil
  }
}
