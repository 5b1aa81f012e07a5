import AsmProgram
import AsmX86

/// The same text as asmgen's, written as one writes Swift without a thought of speed.
struct SwiftPeer {
  private let functions: [LoweredFunction]
  private let sizesJumps: Bool

  init(_ file: ModuleFile) {
    functions = file.sections.flatMap(\.functions)
    sizesJumps = functions.reduce(0) { $0 + $1.instructions.count } > 3_000
  }

  /// By `[UInt8].append`.
  func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  /// By `String +=`.
  func string() -> String {
    var text = ""
    write(to: &text)
    return text
  }

  @inline(__always)
  private func write(to sink: inout some Sink) {
    for (number, function) in functions.enumerated() {
      if number > 0 { sink.put("\n") }
      write(function, to: &sink)
    }
  }

  @inline(__always)
  private func write(_ function: LoweredFunction, to sink: inout some Sink) {
    sink.put("; \(function.documentation[0])\n;\n; Frame:\n;   rbp - 64  buffer: 64 bytes\n")
    sink.put("%define buffer rbp - 64\n\(function.name):\n")
    let symbols = function.symbols.symbols
    var positions = [Int](repeating: -1, count: symbols.count)
    for annotation in function.annotations {
      if case .label(let number) = annotation.kind { positions[Int(number)] = annotation.position }
    }
    var next = 0
    for annotation in function.annotations {
      while next < annotation.position {
        write(function.instructions[next], next, symbols, positions, to: &sink)
        sink.put("\n")
        next += 1
      }
      switch annotation.kind {
      case .label(let number):
        sink.put(symbols[Int(number)].text)
        sink.put(":\n")
      case .comment(let text): sink.put("        ; \(text)\n")
      case .blankLine: sink.put("\n")
      case .trailing(let text):
        let start = sink.size
        write(function.instructions[next], next, symbols, positions, to: &sink)
        next += 1
        let length = sink.size - start
        sink.put(String(repeating: " ", count: length < 40 ? 40 - length : 2))
        sink.put("; \(text)\n")
      }
    }
    while next < function.instructions.count {
      write(function.instructions[next], next, symbols, positions, to: &sink)
      sink.put("\n")
      next += 1
    }
    sink.put("%undef buffer\n")
  }

  @inline(__always)
  private func write(
    _ instruction: Instruction, _ index: Int, _ symbols: [Symbol], _ positions: [Int],
    to sink: inout some Sink
  ) {
    let form = Forms.form(instruction.form)
    sink.put("        ")
    sink.put(form.mnemonic)
    if !form.operands.isEmpty {
      sink.put(String(repeating: " ", count: max(1, 8 - form.mnemonic.utf8.count)))
    }
    var registers = [instruction.register0, instruction.register1, instruction.register2][...]
    for (place, operand) in form.operands.enumerated() {
      if place > 0 { sink.put(", ") }
      switch operand {
      case .register, .fixed: sink.put(Register(rawValue: registers.removeFirst()).name)
      case .immediate: immediate(instruction, symbols, to: &sink)
      case .branchTarget:
        if sizesJumps, form.mnemonic != "call" {
          let target = positions[Int(instruction.symbol)]
          if target > index { sink.put(target - index - 1 <= 8 ? "short " : "near ") }
        }
        immediate(instruction, symbols, to: &sink)
      case .memory(let bits, _):
        if form.mnemonic == "movzx" { sink.put("byte ") }
        if bits == 32 { sink.put("dword ") }
        memory(instruction, symbols, to: &sink)
      // No form of the workload has one.
      case .broadcast, .vectorIndexed, .farMemory, .absoluteMemory, .tileMemory, .boundMemory: break
      }
    }
  }

  @inline(__always)
  private func immediate(_ instruction: Instruction, _ symbols: [Symbol], to sink: inout some Sink) {
    if instruction.symbol != 0 { return sink.put(symbols[Int(instruction.symbol)].text) }
    if instruction.immediate < 0 { sink.put("-") }
    sink.put(number(instruction.immediate.magnitude))
  }

  @inline(__always)
  private func memory(_ instruction: Instruction, _ symbols: [Symbol], to sink: inout some Sink) {
    sink.put("[")
    if instruction.memorySymbol != 0 {
      if instruction.addressing.isRelative { sink.put("rel ") }
      sink.put(symbols[Int(instruction.memorySymbol)].text)
    } else {
      sink.put(Register(rawValue: instruction.base).name)
    }
    if instruction.index != 0 {
      sink.put(" + ")
      sink.put(Register(rawValue: instruction.index).name)
      if instruction.addressing.scale > 1 { sink.put("*\(instruction.addressing.scale)") }
    }
    if instruction.displacement != 0 {
      sink.put(instruction.displacement < 0 ? " - " : " + ")
      sink.put(number(UInt64(instruction.displacement.magnitude)))
    }
    sink.put("]")
  }

  @inline(__always)
  private func number(_ value: UInt64) -> String {
    value <= 9999 || value <= 1_000_000_000 && value % 1000 == 0
      ? String(value) : "0x" + String(value, radix: 16)
  }
}

/// Where a peer writes to.
private protocol Sink {
  var size: Int { get }
  mutating func put(_ text: String)
}

extension [UInt8]: Sink {
  fileprivate var size: Int { count }
  fileprivate mutating func put(_ text: String) { append(contentsOf: text.utf8) }
}

extension String: Sink {
  fileprivate var size: Int { utf8.count }
  fileprivate mutating func put(_ text: String) { self += text }
}
