import AsmX86

/// An instruction as a decoder reads it, or as we mean it: the common ground on which they're compared.
struct Reading {
  /// The bytes of prefixes that are no part of the opcode; 0x9B for the `wait` before an x87 instruction.
  var prefixes: Set<UInt8> = []
  var mnemonic: String
  var operands: [Operand] = []
  /// `k1`; empty for none.
  var opmask = ""
  var isZeroing = false
  /// `rz-sae`, `sae`; empty for none.
  var rounding = ""
  /// As the decoder printed it.
  var text: String

  enum Operand: Hashable {
    case register(Register)
    case memory(Memory)
    /// An immediate or the place of a target; only so many bits of it count.
    case number(UInt64, bits: Int)
    /// What isn't understood.
    case other(String)
  }

  struct Memory: Hashable {
    /// nil where it isn't said, or doesn't matter.
    var bits: Int?
    /// A far pointer, whose offset has so many bits.
    var isFar = false
    /// `Addressing.segment`.
    var segment: UInt8 = 0
    var base = Register.none
    var index = Register.none
    var scale = 1
    var displacement: Int64 = 0
    /// The elements that one in memory stands for; 0 where it isn't repeated.
    var broadcast = 0
  }

  /// The bytes of prefixes by name. Some bytes have several names, which say what they do to the instruction behind.
  static let prefixBytes: [Substring: UInt8] = [
    "lock": 0xF0, "rep": 0xF3, "repe": 0xF3, "repz": 0xF3, "xrelease": 0xF3, "repne": 0xF2, "repnz": 0xF2,
    "xacquire": 0xF2, "bnd": 0xF2, "a32": 0x67, "addr32": 0x67, "wait": 0x9B,
  ]
}

extension Reading.Operand {
  var register: Register? { if case .register(let register) = self { register } else { nil } }

  /// One of st0…st7.
  var isX87: Bool { register.map { RegisterClass.x87.contains($0) } ?? false }

  /// The operand that a decoder writes as `text`, without opmask and rounding: `r10d`, `0x42`, `st(1)`,
  /// `dword [r8+r9*4+0x40]{1to4}`, `xmmword ptr es:[rdi]`, `0x1a40 <s210>`.
  init(_ text: Substring) {
    if let register = Self.registerNamed(text) {
      self = .register(register)
    } else if text.utf8.contains(UInt8(ascii: "[")) {
      self = Reading.Memory(text).map(Self.memory) ?? .other(String(text))
    } else if text.hasSuffix(">") {
      self = Self.place(text).map { .number($0, bits: 64) } ?? .other(String(text))
    } else {
      self = Self.number(text).map { .number(UInt64(bitPattern: $0), bits: 64) } ?? .other(String(text))
    }
  }

  static func registerNamed(_ text: Substring) -> Register? {
    if text == "st" { return Register(named: "st0") }
    if text.hasPrefix("st("), text.hasSuffix(")") {
      return Register(named: "st" + text.dropFirst(3).dropLast())
    }
    return Register(named: String(text))
  }

  /// `66`, `-0x1`, `0x42`.
  static func number(_ text: Substring) -> Int64? {
    if text.hasPrefix("-") { return number(text.dropFirst()).map { 0 &- $0 } }
    if text.hasPrefix("0x") { return UInt64(text.dropFirst(2), radix: 16).map { Int64(bitPattern: $0) } }
    return Int64(text)
  }

  /// The slot of a symbol, `0x1a40 <s210>`, in the addresses that slots have.
  private static func place(_ text: Substring) -> UInt64? {
    guard let name = text.split(separator: "<").last?.dropLast(), name.first == "s",
      let number = UInt64(name.dropFirst())
    else { return nil }
    return number * UInt64(Slots.size)
  }
}

extension Reading.Memory {
  private static let sizes: [Substring: Int] = [
    "byte": 8, "word": 16, "dword": 32, "qword": 64, "tword": 80, "tbyte": 80, "xword": 80, "oword": 128,
    "xmmword": 128, "yword": 256, "ymmword": 256, "zword": 512, "zmmword": 512,
  ]
  private static let segments: [Substring: UInt8] = ["es": 1, "cs": 2, "ss": 3, "ds": 4, "fs": 5, "gs": 6]

  /// nil for text that isn't an address.
  init?(_ text: Substring) {
    guard let open = text.firstIndex(of: "["), let close = text.lastIndex(of: "]") else { return nil }
    for word in text[..<open].split(separator: " ") {
      if let bits = Self.sizes[word] ?? (word.hasPrefix("mem") ? Int(word.dropFirst(3)) : nil) {
        self.bits = bits
      } else if word == "far" {
        isFar = true
      } else if word.last == ":", let number = Self.segments[word.dropLast()] {
        segment = number
      } else if word != "ptr" {
        return nil
      }
    }
    for mark in text[close...].dropFirst().split(separator: "{") {
      guard mark.hasPrefix("1to"), let count = Int(mark.dropFirst(3).dropLast()) else { return nil }
      broadcast = count
    }
    guard add(text[text.index(after: open)..<close]) else { return nil }
  }

  /// Adds the terms of `fs:r8 + 4*r9 - 0x40`.
  private mutating func add(_ text: Substring) -> Bool {
    var text = text
    if let colon = text.firstIndex(of: ":") {
      guard let number = Self.segments[text[..<colon]] else { return false }
      segment = number
      text = text[colon...].dropFirst()
    }
    var isNegative = false
    var start = text.startIndex
    for place in text.indices where text[place] == "+" || text[place] == "-" {
      guard add(term: text[start..<place], isNegative) else { return false }
      isNegative = text[place] == "-"
      start = text.index(after: place)
    }
    return add(term: text[start...], isNegative)
  }

  private mutating func add(term: Substring, _ isNegative: Bool) -> Bool {
    var words = term.split { $0 == " " || $0 == "*" }
    if words.first == "rel" || words.first == "qword" { words.removeFirst() }
    guard let first = words.first else { return true }
    if words.count == 2 {
      let (number, name) = Int(first) == nil ? (words[1], first) : (first, words[1])
      guard let factor = Int(number), let register = Register(named: String(name)) else { return false }
      (index, scale) = (register, factor)
    } else if let register = Register(named: String(first)) {
      if base == .none { base = register } else { index = register }
    } else if let number = Reading.Operand.number(first) {
      displacement = displacement &+ (isNegative ? 0 &- number : number)
    } else {
      return false
    }
    return true
  }
}
