/// An operand as the table writes it, and what the generated Swift makes of it.
struct OperandNotation: Hashable {
  /// What the method does with its argument.
  enum Role: Hashable {
    case register
    /// The lowest byte of a register, beside which there are methods for ah, ch, dh and bh.
    case byteRegister
    /// Memory of a type of its own.
    case memory
    /// Any address.
    case address
    /// Memory at a constant address of 64 bits.
    case absolute
    case immediate, immediate64, branchTarget
  }

  /// `r64`, `m32`, `i8`, `cl`, …
  let text: String
  let role: Role
  /// The Swift type of the parameter.
  let type: String

  /// nil where the table has no such notation.
  init?(_ text: String) {
    guard let (role, type) = Self.named[text] ?? Self.fixed(text) ?? Self.sized(text) else { return nil }
    self.text = text
    self.role = role
    self.type = type
  }

  private static let named: [String: (Role, String)] = [
    "r8": (.byteRegister, "some ByteRegister"), "r16": (.register, "Register16"),
    "r32": (.register, "Register32"), "r64": (.register, "some GeneralRegister64"),
    "mm": (.register, "MMRegister"),
    "xmm": (.register, "XMMRegister"), "ymm": (.register, "YMMRegister"),
    "xmme": (.register, "some AnyXMMRegister"), "ymme": (.register, "some AnyYMMRegister"),
    "zmm": (.register, "ZMMRegister"), "k": (.register, "some AnyOpmaskRegister"),
    "tmm": (.register, "TileRegister"), "bnd": (.register, "BoundRegister"),
    "cr": (.register, "ControlRegister"), "dr": (.register, "DebugRegister"),
    "sreg": (.register, "some AnySegmentRegister"), "st": (.register, "some AnyX87Register"),
    "i8": (.immediate, "Immediate8"), "u8": (.immediate, "Immediate8Unsigned"),
    "u4": (.immediate, "Immediate4Unsigned"),
    "s8": (.immediate, "Immediate8SignExtended"), "i16": (.immediate, "Immediate16"),
    "i32": (.immediate, "Immediate32"), "i32s": (.immediate, "Immediate32SignExtended"),
    "i64": (.immediate64, "Immediate64"), "rel": (.branchTarget, "Label"), "rel8": (.branchTarget, "Label"),
    "n": (.address, "some AddressConvertible"), "sib": (.address, "some AddressConvertible"),
    "mib": (.address, "some AddressConvertible"),
    "v32x": (.memory, "VectorAddress<XMMRegister>"), "v64x": (.memory, "VectorAddress<XMMRegister>"),
    "v32y": (.memory, "VectorAddress<YMMRegister>"), "v64y": (.memory, "VectorAddress<YMMRegister>"),
    "v32xe": (.memory, "VectorAddress<some AnyXMMRegister>"),
    "v64xe": (.memory, "VectorAddress<some AnyXMMRegister>"),
    "v32ye": (.memory, "VectorAddress<some AnyYMMRegister>"),
    "v64ye": (.memory, "VectorAddress<some AnyYMMRegister>"),
    "v32z": (.memory, "VectorAddress<ZMMRegister>"), "v64z": (.memory, "VectorAddress<ZMMRegister>"),
  ]

  /// A register that's written out.
  private static func fixed(_ text: String) -> (Role, String)? {
    guard let number = RegisterNumbers.numbers[text] else { return nil }
    switch number {
    case 1...16: return (.register, "Register64")
    case 17...32: return (.register, "Register32")
    case 33...48: return (.register, "Register16")
    case 49: return (.register, "AccumulatorByte")
    case 50: return (.register, "CountByte")
    case 65...68: return (.register, "HighByteRegister")
    case 77...92: return (.register, "XMMRegister")
    case 229...230: return (.register, text == "fs" ? "ThreadSegmentFS" : "ThreadSegmentGS")
    case 225...228: return (.register, "SegmentRegister")
    case 231: return (.register, "X87StackTop")
    default: return nil
    }
  }

  /// Memory, whose notation holds a size.
  private static func sized(_ text: String) -> (Role, String)? {
    guard let first = text.first else { return nil }
    let rest = text.dropFirst()
    switch first {
    case "m", "n":
      guard let bits = Int(rest) else { return nil }
      if [8, 16, 32, 64, 80, 128, 256, 512].contains(bits) { return (.memory, "Memory\(bits)") }
      return first == "n" ? (.address, "some AddressConvertible") : nil
    case "f":
      return ["16", "32", "64"].contains(rest) ? (.memory, "FarMemory\(rest)") : nil
    case "o":
      return ["8", "16", "32", "64"].contains(rest) ? (.absolute, "AbsoluteMemory\(rest)") : nil
    case "b":
      let parts = rest.split(separator: "x")
      guard parts.count == 2, let counts = broadcasts[String(parts[0])], counts.contains(String(parts[1]))
      else {
        return nil
      }
      return (.memory, "Broadcast\(rest)")
    default: return nil
    }
  }

  private static let broadcasts = [
    "16": ["2", "4", "8", "16", "32"], "32": ["2", "4", "8", "16"], "64": ["2", "4", "8"],
  ]

  var isRegister: Bool { role == .register || role == .byteRegister }
  var isMemory: Bool { role == .memory || role == .address || role == .absolute }
  var isImmediate: Bool { role == .immediate || role == .immediate64 }

  /// The notation without what the Swift type doesn't tell apart.
  var shape: String {
    switch role {
    case .immediate, .immediate64: "immediate"
    case .branchTarget: "target"
    case .register, .byteRegister, .memory, .address, .absolute: type
    }
  }

  /// As a message shows it: `r64`, `m128`, `xmm`, `m32{1to4}`.
  var shown: String {
    if text == "xmme" || text == "ymme" { return String(text.dropLast()) }
    switch text.first {
    case "n": return "m" + text.dropFirst()
    case "b" where text.contains("x"):
      let parts = text.dropFirst().split(separator: "x")
      return "m\(parts[0]){1to\(parts[1])}"
    case "v":
      let index = text.dropFirst(3).first.map { "\($0)mm" } ?? ""
      return "m\(text.dropFirst().prefix(2))[\(index)]"
    case "f" where role == .memory: return "m16:" + text.dropFirst()
    case "o" where role == .absolute: return "moffs" + text.dropFirst()
    default: return text
    }
  }

  static func == (first: Self, second: Self) -> Bool { first.text == second.text }
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
