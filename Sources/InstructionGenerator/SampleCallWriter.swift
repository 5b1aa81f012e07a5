/// Writes a call of each method, for the test that every method makes the instruction that its form says.
struct SampleCallWriter {
  let row: InstructionTable.Row

  /// The registers of the sample, by notation; the test expects the same ones.
  private static let registers: [String: [String]] = [
    "r8": ["r10b", "r12b", "r13b", "r14b"], "r16": ["r10w", "r12w", "r13w", "r14w"],
    "r32": ["r10d", "r12d", "r13d", "r14d"], "r64": ["r10", "r12", "r13", "r14"],
    "mm": ["mm1", "mm2", "mm3", "mm4"], "xmm": ["xmm7", "xmm8", "xmm9", "xmm10"],
    "ymm": ["ymm7", "ymm8", "ymm9", "ymm10"], "xmme": ["xmm17", "xmm18", "xmm19", "xmm20"],
    "ymme": ["ymm17", "ymm18", "ymm19", "ymm20"], "zmm": ["zmm17", "zmm18", "zmm19", "zmm20"],
    "k": ["k2", "k3", "k4", "k5"], "tmm": ["tmm1", "tmm2", "tmm3", "tmm4"],
    "bnd": ["bnd1", "bnd2", "bnd3", "bnd0"], "cr": ["cr4", "cr4", "cr4", "cr4"],
    "dr": ["dr2", "dr2", "dr2", "dr2"], "sreg": ["fs", "gs", "fs", "gs"], "st": ["st2", "st3", "st4", "st5"],
  ]
  private static let keywords = [
    "8": "byte", "16": "word", "32": "dword", "64": "qword", "80": "tword", "128": "oword", "256": "yword",
    "512": "zword",
  ]
  private static let immediates = [
    "u4": "0x5", "i8": "0x42", "u8": "0x42", "s8": "0x42", "i16": "0x1234", "i32": "0x12345678",
    "i32s": "0x12345678",
    "i64": "0x123456789ABCDEF0",
  ]
  private static let prefixed = [
    "xacquire-lock": "xacquire.lock", "xrelease-lock": "xrelease.lock", "a32-rep": "a32.rep",
    "a32-repe": "a32.repe",
    "a32-repne": "a32.repne", "vex-bytes": "vex",
  ]

  /// The call with literals and labels.
  var call: String { call() }

  /// The call with a constant instead of the literal; nil where the form hasn't just one immediate.
  var symbolicCall: String? {
    row.operands.count(where: \.isImmediate) == 1 ? call(immediate: "constant") : nil
  }

  /// The calls through the proxies of the form's prefixes.
  var prefixedCalls: [String] {
    row.prefixCombinations.map { call(prefix: $0) }
  }

  /// The calls with an opmask, merging and zeroing, with each rounding and with exceptions suppressed.
  var decoratedCalls: [String] {
    var calls: [String] = []
    let isRequired = row.decorations.contains("mask!")
    let isMasked = row.decorations.contains { ["mask", "zeroing"].contains($0) }
    if isMasked { calls.append(call(labels: "mask: .k1")) }
    if row.decorations.contains("zeroing") { calls.append(call(labels: "mask: .k7.zeroing")) }
    let mask = isRequired ? "mask: .k3, " : ""
    if row.decorations.contains("rounding") {
      for rounding in ["nearest", "down", "up", "towardZero"] {
        calls.append(call(labels: mask + "rounding: .\(rounding)"))
      }
    }
    if row.decorations.contains("sae") { calls.append(call(labels: mask + "sae: true")) }
    return calls
  }

  /// The calls with ah, ch, dh and bh.
  var highByteCalls: [String] {
    let places = row.operands.indices.filter { row.operands[$0].text == "r8" }
    guard !places.isEmpty, !row.operands.contains(where: { $0.text == "r64" || $0.type == "Register64" })
    else { return [] }
    if places.count == 1 { return [call(bytes: ["bh"])] }
    return [call(bytes: ["ch", "dl"]), call(bytes: ["dh", "ah"]), call(bytes: ["bl", "ah"])]
  }

  private func call(
    immediate: String? = nil, labels: String = "", prefix: String? = nil, bytes: [String] = []
  ) -> String {
    var bytes = bytes[...]
    let isLegacy = !bytes.isEmpty
    var arguments = row.operands.enumerated().map { position, operand in
      switch operand.role {
      case .byteRegister where !bytes.isEmpty: bytes.removeFirst()
      case .register, .byteRegister: register(operand.text, position, prefix, isLegacy)
      case .memory, .address, .absolute: memory(operand.text, isLegacy)
      case .immediate, .immediate64: immediate ?? Self.immediates[operand.text] ?? "1"
      case .branchTarget: "target"
      }
    }
    if !labels.isEmpty {
      arguments.append(labels)
    } else if row.decorations.contains("mask!") {
      arguments.append("mask: .k2")
    }
    let path = prefix.map { (Self.prefixed[$0] ?? $0) + "." } ?? ""
    return "f.\(path)\(row.mnemonic)(\(arguments.joined(separator: ", ")))"
  }

  private func register(_ notation: String, _ position: Int, _ prefix: String?, _ isLegacy: Bool) -> String {
    if prefix?.hasPrefix("vex") == true, notation == "xmme" || notation == "ymme" {
      return register(String(notation.dropLast()), position, nil, isLegacy)
    }
    // Nothing that needs a REX prefix beside ah.
    if isLegacy, let name = ["r16": "di", "r32": "edi"][notation] { return name }
    return Self.registers[notation]?[min(position, 3)] ?? notation
  }

  private func memory(_ notation: String, _ isLegacy: Bool) -> String {
    let address = isLegacy ? "rsi + rdi * 4 + 64" : "r8 + r9 * 4 + 64"
    let rest = String(notation.dropFirst())
    func sized(_ bits: String) -> String { "\(Self.keywords[bits] ?? "")[\(address)]" }
    switch notation.first {
    case "m" where notation == "mib": return "r8 + r9 + 64"
    case "m": return sized(rest)
    case "n": return Self.keywords[rest] == nil ? address : sized(rest)
    case "f": return sized(rest) + ".far"
    case "o": return "\(Self.keywords[rest] ?? "")[absolute: 0x123456789ABCDEF0]"
    case "b":
      let parts = rest.split(separator: "x")
      return sized(String(parts[0])) + ".broadcast1to\(parts[1])"
    case "v":
      let index = notation.dropFirst(3)
      let register = index.first.map { "\($0)mm" } ?? ""
      let isHigh = index.hasSuffix("e") || index == "z"
      return "r8 + \(register)\(isHigh ? 21 : 5) * 4 + 64"
    default: return address
    }
  }
}
