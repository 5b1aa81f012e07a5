import AsmX86

/// One instruction for the effects driver: a form with registers that tell its operands apart, and what the
/// registers have to hold so that it can run.
struct EffectsCase {
  var form: Form
  var instruction: Instruction
  /// For nasm.
  var text: String
  /// Operands that are the same register: what is read of it need not matter (`and eax, eax`).
  var hasSameRegister = false
  /// The memory operand's place among the operands.
  var memoryOperand: Int?
  /// What the table says of the memory operand; 0 where it doesn't, or where it isn't what is reached.
  var memoryBytes = 0
  /// What the driver has to put in an element: `p0`, `c`.
  var contents: [Int: String] = [:]
  /// The driver's areas that the instruction reaches, a bit each.
  var areas = 0
  /// A number that operands should be equal to now and then.
  var hint: Int64 = 0

  /// The table's row is another one in the form's place; this is what it stands for in the list of
  /// disagreements.
  var name: String { "\(form.mnemonic) \(notations.isEmpty ? "-" : notations.joined(separator: ","))" }
  var notations: [String] = []

  /// Its x87 registers hold numbers, and some are empty.
  var isX87: Bool {
    form.mnemonic.hasPrefix("f") && !form.mnemonic.hasPrefix("fxsave") && !form.mnemonic.hasPrefix("fxrstor")
      && form.mnemonic != "femms"
  }
}

/// The operands that the table's notations stand for, chosen for looking at them one by one.
struct EffectsOperands {
  private(set) var instruction: Instruction
  private(set) var texts: [String] = []
  private(set) var contents: [Int: String] = [:]
  private(set) var areas = 0
  private(set) var memoryOperand: Int?
  private(set) var memoryBytes = 0
  /// A number that operands should be equal to now and then.
  private(set) var hint: Int64 = 0
  private var slots: [UInt8] = []
  private var generals: [Register]
  private var nextVector = 1
  private var nextOther = 1
  private var immediates: [Int64]
  private let form: Form

  /// Nil where one of them is nothing that the driver keeps a state of.
  init?(_ form: Form, _ notations: [String], immediate: Int64) {
    self.form = form
    instruction = Instruction(form: form.id)
    // A second immediate: `enter 16, 2`, `extrq xmm1, 12, 2`.
    immediates = form.mnemonic == "extrq" || form.mnemonic == "insertq" ? [12, 2] : [immediate, 2]
    let taken = Set(form.effects.implicit.map(\.register.full))
      .union(notations.compactMap { Register(named: $0)?.full })
    generals = [.rbx, .rsi, .rdi, .r9, .r10, .r11].filter { !taken.contains($0) }
    for (number, notation) in notations.enumerated() {
      guard add(notation, number) else { return nil }
    }
    for (slot, register) in slots.enumerated() {
      switch slot {
      case 0: instruction.register0 = register
      case 1: instruction.register1 = register
      case 2: instruction.register2 = register
      case 3: instruction.register3 = register
      default: return nil
      }
    }
    addImplicitPointers()
  }

  private mutating func add(_ notation: String, _ number: Int) -> Bool {
    switch notation {
    case "r8", "r16", "r32", "r64":
      guard !generals.isEmpty else { return false }
      let offsets: [String: UInt8] = ["r8": 48, "r16": 32, "r32": 16]
      addRegister(Register(rawValue: generals.removeFirst().rawValue + (offsets[notation] ?? 0)))
    case "xmm", "xmme", "ymm", "ymme":
      // The fixed vector register is xmm0.
      addRegister(Register(rawValue: (notation.hasPrefix("x") ? 77 : 109) + UInt8(nextVector)))
      nextVector += 1
    case "mm", "st":
      addRegister(Register(rawValue: (notation == "mm" ? 69 : 231) + UInt8(nextOther)))
      nextOther += 1
    case "i8", "u8", "i16", "i32", "i32s", "i64", "s8":
      guard !immediates.isEmpty else { return false }
      let value = immediates.removeFirst()
      let fitting: Int64 =
        switch notation {
        case "i8", "s8": Int64(Int8(truncatingIfNeeded: value))
        case "u8": Int64(UInt8(truncatingIfNeeded: value))
        case "i16": Int64(Int16(truncatingIfNeeded: value))
        case "i64": value
        default: Int64(Int32(truncatingIfNeeded: value))
        }
      texts.append("\(fitting)")
      if immediates.count == 1 {
        instruction.immediate = fitting
        hint = fitting
      } else {
        instruction.displacement = Int32(truncatingIfNeeded: fitting)
      }
    default:
      if let register = Register(named: notation) {
        guard EffectsElement.element(of: register) != nil else { return false }
        addRegister(register)
      } else {
        return addMemory(notation, number)
      }
    }
    return true
  }

  private mutating func addRegister(_ register: Register) {
    slots.append(register.rawValue)
    texts.append(register.name)
  }

  private mutating func addMemory(_ notation: String, _ number: Int) -> Bool {
    guard let first = notation.first, "mnvo".contains(first) else { return false }
    let bits = Int(notation.dropFirst().prefix { $0.isNumber }) ?? 0
    guard notation == "\(first)" + (bits == 0 ? "" : "\(bits)") + (first == "v" ? notation.suffix(1) : "")
    else {
      return false
    }
    memoryOperand = number
    memoryBytes = bits / 8
    areas |= 1
    if first == "o" {
      // The pointer to area 0, as the driver has it.
      instruction.immediate = 0x2000_2000
      texts.append("[qword 0x20002000]")
      return true
    }
    instruction.base = Register.r14.rawValue
    contents[14] = "p0"
    var text = "r14"
    if first == "v" {
      let offset: UInt8 = notation.hasSuffix("x") ? 77 : 109
      instruction.index = offset + UInt8(nextVector)
      contents[16 + nextVector] = form.mnemonic.contains("gatherq") ? "i64" : "i32"
      text += " + " + Register(rawValue: instruction.index).name
      nextVector += 1
      memoryBytes = 0
    } else if form.mnemonic == "lea" {
      instruction.index = Register.r15.rawValue
      instruction.addressing.bits = 2
      instruction.displacement = 0x44
      text += " + r15 * 4 + 0x44"
    }
    let keywords = [
      8: "byte ", 16: "word ", 32: "dword ", 64: "qword ", 80: "tword ", 128: "oword ", 256: "yword ",
    ]
    texts.append((first == "m" ? keywords[bits] ?? "" : "") + "[\(text)]")
    return true
  }

  /// What the instruction reaches without naming it.
  private mutating func addImplicitPointers() {
    let name = form.mnemonic
    func point(_ element: Int, _ area: Int, _ contents: inout [Int: String], _ areas: inout Int) {
      contents[element] = "p\(area)"
      areas |= 1 << area
    }
    if form.effects.implicit.contains(where: { $0.register.full == .rsp }) { point(4, 3, &contents, &areas) }
    switch name {
    // Leaves and subleaves that there are.
    case "cpuid": contents = [0: "c", 1: "c"]
    case "leave", "enter": point(5, 1, &contents, &areas)
    case "xlatb": point(3, 1, &contents, &areas)
    case "clzero", "monitorx": point(0, 1, &contents, &areas)
    case "maskmovdqu", "vmaskmovdqu", "maskmovq": point(7, 2, &contents, &areas)
    case "lar", "lsl", "verr", "verw":
      if memoryOperand == nil, let register = slots.last {
        contents[Register(rawValue: register).encoding] = "s"
      }
      hint = 0x2B
    case "bt", "bts", "btr", "btc":
      // The register says which bit, counted from the address on.
      guard memoryOperand != nil, let register = slots.first else { break }
      contents[Register(rawValue: register).encoding] = "b"
      memoryBytes = 0
    default:
      let isString = ["movs", "cmps", "scas", "stos", "lods"].contains {
        name.hasPrefix($0) && name.count == 5
      }
      guard isString, texts.isEmpty else { break }
      if !["scas", "stos"].contains(where: name.hasPrefix) { point(6, 1, &contents, &areas) }
      if !name.hasPrefix("lods") { point(7, 2, &contents, &areas) }
    }
  }
}
