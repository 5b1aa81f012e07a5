extension Register {
  /// `rax`, `xmm3`, as NASM writes it; empty for no register.
  public var name: String { Self.names[Int(rawValue)] }

  /// What the register holds, in bits; 0 for no register.
  public var bits: Int {
    switch rawValue {
    case 0: 0
    case 1...16: 64
    case 17...32: 32
    case 33...48: 16
    case 49...68: 8
    case 69...76: 64
    case 77...108: 128
    case 109...140: 256
    case 141...172: 512
    case 173...180: 64
    case 181...188: 8192
    case 189...192: 128
    case 193...224: 64
    case 225...230: 16
    case 231...238: 80
    case 239: 64
    default: 0
    }
  }

  /// The widest register that contains this one: rax for al, ah, ax and eax; zmm3 for xmm3 and ymm3.
  public var full: Register {
    switch rawValue {
    case 17...32: Register(rawValue: rawValue - 16)
    case 33...48: Register(rawValue: rawValue - 32)
    case 49...64: Register(rawValue: rawValue - 48)
    case 65...68: Register(rawValue: rawValue - 64)
    case 77...108: Register(rawValue: rawValue + 64)
    case 109...140: Register(rawValue: rawValue + 32)
    default: self
    }
  }

  /// One of rax…r15 or a part of one.
  public var isGeneral: Bool { (1...68).contains(rawValue) }
  /// ah, ch, dh or bh: bits 8–15, which no instruction with a REX prefix can name (Intel SDM volume 1,
  /// 3.7.2.1).
  public var isHighByte: Bool { (65...68).contains(rawValue) }
  /// An xmm, ymm or zmm register.
  public var isVector: Bool { (77...172).contains(rawValue) }

  /// The register with `name`; nil where there's none.
  public init?(named name: String) {
    guard !name.isEmpty, let number = Self.numbers[name] else { return nil }
    self.init(rawValue: number)
  }

  /// The number in the machine code, 0–31: 0 for al, ax, eax, rax and xmm0; 4 for ah and spl.
  public var encoding: Int {
    switch rawValue {
    case 1...64: Int(rawValue - 1) % 16
    case 65...68: Int(rawValue - 65) + 4
    case 69...76: Int(rawValue - 69)
    case 77...172: Int(rawValue - 77) % 32
    case 173...180: Int(rawValue - 173)
    case 181...188: Int(rawValue - 181)
    case 189...192: Int(rawValue - 189)
    case 193...224: Int(rawValue - 193) % 16
    case 225...230: Int(rawValue - 225)
    case 231...238: Int(rawValue - 231)
    default: 0
    }
  }

  private static let names: [String] = {
    let first = ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi"]
    let numbered = (8...15).map { "r\($0)" }
    var names = [""]
    names += first + numbered
    names += first.map { "e" + $0.dropFirst() } + numbered.map { $0 + "d" }
    names += first.map { String($0.dropFirst()) } + numbered.map { $0 + "w" }
    names += ["al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil"] + numbered.map { $0 + "b" }
    names += ["ah", "ch", "dh", "bh"]
    for (prefix, count) in [
      ("mm", 8), ("xmm", 32), ("ymm", 32), ("zmm", 32), ("k", 8), ("tmm", 8), ("bnd", 4), ("cr", 16),
      ("dr", 16),
    ] {
      names += (0..<count).map { "\(prefix)\($0)" }
    }
    names += ["es", "cs", "ss", "ds", "fs", "gs"]
    names += (0..<8).map { "st\($0)" }
    names.append("rip")
    names += Array(repeating: "", count: 256 - names.count)
    return names
  }()

  private static let numbers: [String: UInt8] = {
    var numbers: [String: UInt8] = [:]
    for (number, name) in names.enumerated() where !name.isEmpty { numbers[name] = UInt8(number) }
    return numbers
  }()
}

extension Register: CustomStringConvertible {
  /// The register's name; `none` for no register.
  public var description: String { rawValue == 0 ? "none" : name }
}
