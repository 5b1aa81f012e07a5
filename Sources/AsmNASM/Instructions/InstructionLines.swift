import AsmX86

/// Instructions as single lines of NASM, without a function around them: to be shown, or tried one by one.
public enum InstructionLines {
  /// Each of `instructions`, whose symbols are those of `symbols`, by its mnemonic; those too that a source has as
  /// bytes, because some version of NASM gets them wrong (`Spelling.isBytes`).
  public static func mnemonicTexts(of instructions: [Instruction], symbols: SymbolTable) -> [String] {
    let texts = SymbolTexts(symbols)
    var lines: [String] = []
    lines.reserveCapacity(instructions.count)
    texts.withWriter(jumps: nil) { writer in
      let start = UnsafeMutableRawPointer.allocate(byteCount: writer.maximumLineLength, alignment: 16)
      defer { start.deallocate() }
      instructions.withUnsafeBufferPointer { instructions in
        guard let first = instructions.baseAddress else { return }
        for number in instructions.indices {
          let instruction = first + number
          let form = writer.forms + min(Int(instruction.pointee.form), writer.lastForm)
          let end = writer.writeText(instruction, form, number: number, at: start)
          lines.append(
            String(decoding: UnsafeRawBufferPointer(start: start, count: end - start), as: UTF8.self))
        }
      }
    }
    return lines
  }
}
