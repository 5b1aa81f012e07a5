import AsmX86

/// The NASM text of a sample.
func sampleText(_ sample: EncoderSample, of form: SampledForm) -> String {
  let instruction = sample.instruction
  var slots = [instruction.register0, instruction.register1, instruction.register2, instruction.register3][
    ...]
  var isFirstImmediate = true
  var operands: [String] = []
  var lastVector: Int?
  for kind in form.operands {
    switch kind {
    case .register, .fixed:
      let register = Register(rawValue: slots.removeFirst())
      if register.isVector { lastVector = operands.count }
      operands.append(register.name)
    case .memory(let bits, let takesKeyword):
      operands.append(keyword(takesKeyword ? bits : 0) + address(sample))
    case .broadcast(let bits, let count): operands.append(keyword(bits) + address(sample) + "{1to\(count)}")
    case .vectorIndexed(let bits, _): operands.append(keyword(bits) + address(sample))
    case .farMemory(let bits): operands.append("far " + keyword(bits) + address(sample))
    case .tileMemory, .boundMemory: operands.append(address(sample))
    case .absoluteMemory:
      operands.append("[qword 0x\(String(UInt64(bitPattern: instruction.immediate), radix: 16))]")
    case .immediate:
      operands.append("\(isFirstImmediate ? instruction.immediate : Int64(instruction.displacement))")
      isFirstImmediate = false
    case .branchTarget:
      let hint = instruction.sizeHint == .none ? "" : "\(instruction.sizeHint) "
      operands.append("\(hint)$ + \(sample.distance)")
    }
  }
  if !operands.isEmpty, instruction.decoration & 7 != 0 {
    operands[0] += "{k\(instruction.decoration & 7)}" + (instruction.decoration & 8 == 0 ? "" : "{z}")
  }
  let rounding = Int(instruction.decoration >> 4 & 7)
  if rounding != 0, let lastVector {
    let words = ["", "{rn-sae}", "{rd-sae}", "{ru-sae}", "{rz-sae}", "{sae}"]
    operands.insert(words[rounding], at: lastVector + 1)
  }
  return prefixText(instruction, form) + operands.joined(separator: ", ")
}

/// Prefixes and mnemonic.
private func prefixText(_ instruction: Instruction, _ form: SampledForm) -> String {
  let prefix =
    switch instruction.prefix {
    case .none: ""
    case .lock, .rep, .repe, .repne, .xacquire, .xrelease, .bnd, .a32: "\(instruction.prefix) "
    case .xacquireLock: "xacquire lock "
    case .xreleaseLock: "xrelease lock "
    case .a32Rep: "a32 rep "
    case .a32Repe: "a32 repe "
    case .a32Repne: "a32 repne "
    case .vex, .vexBytes: "{vex} "
    }
  let mnemonic =
    switch form.spelling {
    case .plain, .bytes, .bytesForDisplacement, .bytesForRounding: form.mnemonic
    case .vex: instruction.prefix == .vex ? form.mnemonic : "{vex} " + form.mnemonic
    case .evex: "{evex} " + form.mnemonic
    case .text(let text): text
    }
  return prefix + mnemonic + " "
}

private func keyword(_ bits: Int) -> String {
  let keywords = [
    8: "byte ", 16: "word ", 32: "dword ", 64: "qword ", 80: "tword ", 128: "oword ", 256: "yword ",
    512: "zword ",
  ]
  return keywords[bits] ?? ""
}

private func address(_ sample: EncoderSample) -> String {
  let instruction = sample.instruction
  let addressing = instruction.addressing
  var parts: [String] = []
  if instruction.base != 0 { parts.append(Register(rawValue: instruction.base).name) }
  if instruction.index != 0 {
    let scale = addressing.scale == 1 ? "" : "*\(addressing.scale)"
    parts.append(Register(rawValue: instruction.index).name + scale)
  }
  if addressing.isRelative { parts.append("file_start") }
  if instruction.displacement != 0 || parts.isEmpty { parts.append("\(instruction.displacement)") }
  let segments = ["", "es:", "cs:", "ss:", "ds:", "fs:", "gs:", ""]
  return "[" + segments[Int(addressing.segment)] + (addressing.isRelative ? "rel " : "")
    + parts.joined(separator: "+") + "]"
}
