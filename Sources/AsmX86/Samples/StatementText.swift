/// The Swift statement that makes an instruction: `f.vaddps(zmm1, zmm2, zmm3, mask: .k1)`.
///
/// It's for showing: a symbol in an address is written as its name, wherever it comes from.
public struct StatementText: Sendable {
  private let symbols: SymbolTable

  /// - Parameter symbols: The symbols that the instructions name by number.
  public init(symbols: SymbolTable) { self.symbols = symbols }

  /// The call of the builder's method, where the builder is called `f`.
  public func text(of instruction: Instruction) -> String {
    let form = Forms.form(instruction.form)
    guard !form.mnemonic.isEmpty else { return "" }
    var slots = [
      instruction.register0, instruction.register1, instruction.register2, instruction.register3,
    ][...]
    var arguments: [String] = []
    var numbers = 0
    for operand in form.operands {
      switch operand {
      case .register, .fixed: arguments.append(Register(rawValue: slots.popFirst() ?? 0).name)
      case .memory(let bits, _): arguments.append(memory(bits, instruction))
      case .broadcast(let bits, let count):
        arguments.append(memory(bits, instruction) + ".broadcast1to\(count)")
      case .farMemory(let bits): arguments.append(memory(bits, instruction) + ".far")
      case .vectorIndexed, .tileMemory, .boundMemory: arguments.append(address(instruction))
      case .absoluteMemory(let bits):
        let place = String(UInt64(bitPattern: instruction.immediate), radix: 16, uppercase: true)
        arguments.append("\(Self.keyword(bits) ?? "")[absolute: 0x\(place)]")
      case .immediate:
        arguments.append(numbers == 0 ? immediate(instruction) : Self.number(Int64(instruction.displacement)))
        numbers += 1
      case .branchTarget:
        arguments.append(immediate(instruction))
        if instruction.sizeHint != .none { arguments.append("size: .\(instruction.sizeHint)") }
      }
    }
    arguments += decorations(instruction)
    return "f.\(Self.path(instruction.prefix))\(form.mnemonic)(\(arguments.joined(separator: ", ")))"
  }

  // MARK: Operands

  private func memory(_ bits: Int, _ instruction: Instruction) -> String {
    guard let keyword = Self.keyword(bits) else { return address(instruction) }
    let segment = ["", "es: ", "cs: ", "ss: ", "ds: ", "fs: ", "gs: ", ""][
      Int(instruction.addressing.segment)]
    return "\(keyword)[\(segment)\(address(instruction))]"
  }

  /// `rdi + rcx * 4 + 64`.
  private func address(_ instruction: Instruction) -> String {
    var terms: [String] = []
    if instruction.base != 0 { terms.append(Register(rawValue: instruction.base).name) }
    if instruction.index != 0 {
      let scale = instruction.addressing.scale
      // A register alone is a base; times 1 it's an index.
      let factor = scale != 1 || instruction.base == 0 ? " * \(scale)" : ""
      terms.append(Register(rawValue: instruction.index).name + factor)
    }
    if instruction.memorySymbol != 0 {
      let name = self.name(instruction.memorySymbol)
      terms.append(instruction.addressing.isRelative ? "rel(\(name))" : name)
    }
    var text = terms.joined(separator: " + ")
    let displacement = Int64(instruction.displacement)
    if terms.isEmpty { return Self.number(displacement) }
    if displacement != 0 {
      text += (displacement < 0 ? " - " : " + ") + Self.number(magnitude: displacement.magnitude)
    }
    return text
  }

  /// A number, a name, or their sum.
  private func immediate(_ instruction: Instruction) -> String {
    guard instruction.symbol != 0 else { return Self.number(instruction.immediate) }
    let name = self.name(instruction.symbol)
    if instruction.immediate == 0 { return name }
    let sign = instruction.immediate < 0 ? "-" : "+"
    return "\(name) \(sign) \(Self.number(magnitude: instruction.immediate.magnitude))"
  }

  /// The name of symbol `number`: `next` for the label `.next`.
  private func name(_ number: UInt32) -> String {
    guard Int(number) < symbols.count else { return "" }
    let text = symbols[number].text
    return text.hasPrefix(".") ? String(text.dropFirst()) : text
  }

  private func decorations(_ instruction: Instruction) -> [String] {
    var labels: [String] = []
    if instruction.opmask != .none {
      labels.append("mask: .\(instruction.opmask)" + (instruction.isZeroing ? ".zeroing" : ""))
    }
    switch instruction.rounding {
    case 1: labels.append("rounding: .nearest")
    case 2: labels.append("rounding: .down")
    case 3: labels.append("rounding: .up")
    case 4: labels.append("rounding: .towardZero")
    case 5: labels.append("sae: true")
    default: break
    }
    return labels
  }

  // MARK: Words

  /// What stands between the builder and the method.
  private static func path(_ prefix: Instruction.Prefix) -> String {
    switch prefix {
    case .none: ""
    case .xacquireLock: "xacquire.lock."
    case .xreleaseLock: "xrelease.lock."
    case .a32Rep: "a32.rep."
    case .a32Repe: "a32.repe."
    case .a32Repne: "a32.repne."
    case .vexBytes: "vex."
    case .lock, .rep, .repe, .repne, .xacquire, .xrelease, .bnd, .a32, .vex: "\(prefix)."
    }
  }

  /// nil where there's no keyword, and an address is taken.
  private static func keyword(_ bits: Int) -> String? {
    switch bits {
    case 8: "byte"
    case 16: "word"
    case 32: "dword"
    case 64: "qword"
    case 80: "tword"
    case 128: "oword"
    case 256: "yword"
    case 512: "zword"
    default: nil
    }
  }

  private static func number(_ value: Int64) -> String {
    (value < 0 ? "-" : "") + number(magnitude: value.magnitude)
  }

  private static func number(magnitude: UInt64) -> String {
    magnitude <= 9999 ? "\(magnitude)" : "0x" + String(magnitude, radix: 16, uppercase: true)
  }
}
