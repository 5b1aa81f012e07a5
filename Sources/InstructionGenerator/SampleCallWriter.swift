/// Writes a call of each method, for the test that every method makes the instruction that its form says.
struct SampleCallWriter {
  let row: InstructionTable.Row

  /// The registers of the sample, by notation; the test expects the same ones.
  static let registers: [String: [String]] = [
    "r8": ["r10b", "r12b", "r13b", "r14b"], "r16": ["r10w", "r12w", "r13w", "r14w"],
    "r32": ["r10d", "r12d", "r13d", "r14d"], "r64": ["r10", "r12", "r13", "r14"],
    "xmm": ["xmm7", "xmm8", "xmm9", "xmm10"], "ymm": ["ymm7", "ymm8", "ymm9", "ymm10"],
  ]
  private static let keywords = [
    "8": "byte", "16": "word", "32": "dword", "64": "qword", "128": "oword", "256": "yword",
  ]
  private static let immediates = [
    "i8": "0x42", "u8": "0x42", "i16": "0x1234", "i32": "0x12345678", "i32s": "0x12345678",
    "i64": "0x123456789ABCDEF0",
  ]

  /// The call with literals and labels.
  var call: String { call(immediate: nil) }

  /// The call with a constant instead of the literal; nil where the form has no immediate.
  var symbolicCall: String? {
    row.operands.contains { [.immediate, .immediate64].contains($0.role) } ? call(immediate: "constant") : nil
  }

  /// The calls through the proxies of the form's prefixes.
  var prefixedCalls: [String] {
    row.prefixes.map { call(immediate: nil).replacing("f.", with: "f.\($0).") }
  }

  private func call(immediate: String?) -> String {
    let arguments = row.operands.enumerated().map { position, operand in
      switch operand.role {
      case .register: Self.registers[operand.text]?[position] ?? operand.text
      case .memory: "\(Self.keywords[String(operand.text.dropFirst())] ?? "")[r8 + r9 * 4 + 64]"
      case .address: "r8 + r9 * 4 + 64"
      case .immediate, .immediate64: immediate ?? Self.immediates[operand.text] ?? "1"
      case .branchTarget: "target"
      }
    }
    return "f.\(row.mnemonic)(\(arguments.joined(separator: ", ")))"
  }
}

extension String {
  /// The text with the first `part` replaced.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    guard hasPrefix(part) else { return self }
    return other + dropFirst(part.count)
  }
}
