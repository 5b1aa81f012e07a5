import AsmX86

/// The simplest NASM text of an instruction, to prove forms with; the renderer proper is another room's.
func plainText(_ instruction: Instruction, _ symbols: SymbolTable) -> String {
  let form = Forms.form(instruction.form)
  var slots = [instruction.register0, instruction.register1, instruction.register2, instruction.register3][
    ...]
  let operands = form.operands.map { kind in
    switch kind {
    case .register, .fixed: return Register(rawValue: slots.removeFirst()).name
    case .memory(let bits, let takesKeyword):
      return (takesKeyword ? keywords[bits] ?? "?" : "") + memoryText(instruction, symbols)
    case .broadcast(let bits, let count):
      return (keywords[bits] ?? "?") + memoryText(instruction, symbols) + "{1to\(count)}"
    case .farMemory(let bits): return "far " + (keywords[bits] ?? "?") + memoryText(instruction, symbols)
    case .vectorIndexed, .tileMemory, .boundMemory: return memoryText(instruction, symbols)
    case .absoluteMemory: return "[qword \(instruction.immediate)]"
    case .immediate:
      guard instruction.symbol != 0 else { return "\(instruction.immediate)" }
      return symbols[instruction.symbol].text + " + \(instruction.immediate)"
    case .branchTarget: return symbols[instruction.symbol].text
    }
  }
  let prefix = instruction.prefix == .none ? "" : "\(instruction.prefix) "
  return prefix + form.mnemonic + " " + operands.joined(separator: ", ")
}

private let keywords = [
  8: "byte ", 16: "word ", 32: "dword ", 64: "qword ", 80: "tword ", 128: "oword ", 256: "yword ",
  512: "zword ",
]

private func memoryText(_ instruction: Instruction, _ symbols: SymbolTable) -> String {
  let addressing = instruction.addressing
  let segments = ["", "es:", "cs:", "ss:", "ds:", "fs:", "gs:", ""]
  var parts: [String] = []
  if instruction.base != 0, !addressing.symbolContainsBase {
    parts.append(Register(rawValue: instruction.base).name)
  }
  if instruction.index != 0 {
    parts.append("\(Register(rawValue: instruction.index).name) * \(addressing.scale)")
  }
  if instruction.memorySymbol != 0 { parts.append(symbols[instruction.memorySymbol].text) }
  if instruction.displacement != 0 || parts.isEmpty { parts.append("\(instruction.displacement)") }
  return "[" + segments[Int(addressing.segment)] + (addressing.isRelative ? "rel " : "")
    + parts.joined(separator: " + ") + "]"
}
