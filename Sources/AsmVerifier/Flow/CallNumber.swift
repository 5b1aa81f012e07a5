import AsmPlatform
import AsmProgram
import AsmX86

/// The number of a system call as a run of instructions puts it in eax.
struct CallNumber {
  private let function: LoweredFunction
  private let platform: Platform
  private var content = Content.unknown
  /// What the instruction before pushed, where that's a number.
  private var pushed: Int64?

  /// al, as `Register` numbers it.
  private static let al: UInt8 = 49

  private enum Content {
    case unknown
    case number(Int64)
    /// By its name in `defines.s`.
    case named(SystemCall)
  }

  init(_ function: LoweredFunction, _ platform: Platform) {
    self.function = function
    self.platform = platform
  }

  /// The system call; nil where that isn't known.
  var call: SystemCall? {
    switch content {
    case .unknown: nil
    case .number(let number): KernelCalls.call(numbered: number, on: platform)
    case .named(let call): call
    }
  }

  mutating func forget() {
    content = .unknown
    pushed = nil
  }

  mutating func note(_ instruction: Instruction, _ facts: InstructionFacts) {
    let popped = pushed
    pushed = facts.traits.role == .pushNumber && instruction.symbol == 0 ? instruction.immediate : nil
    guard facts.site < 0 else { return content = .unknown }
    guard facts.writes & 1 != 0 else { return }
    content = content(after: instruction, facts, popped)
  }

  private func content(after instruction: Instruction, _ facts: InstructionFacts, _ popped: Int64?) -> Content
  {
    guard Register(rawValue: instruction.register0).full == .rax else { return .unknown }
    if facts.traits.role == .number, instruction.symbol != 0 {
      let symbol = function.symbols[instruction.symbol]
      if let call = KernelCalls.call(named: symbol.text) { return .named(call) }
      return symbol.value.map { .number($0 + instruction.immediate) } ?? .unknown
    }
    guard instruction.symbol == 0 else { return .unknown }
    switch (facts.traits.role, content) {
    case (.number, _): return .number(instruction.immediate)
    case (.clear, _) where instruction.register0 == instruction.register1: return .number(0)
    case (.pop, _): return popped.map { .number($0) } ?? .unknown
    case (.byteNumber, .number(let number)) where instruction.register0 == Self.al:
      return .number(number & ~0xff | instruction.immediate & 0xff)
    case (.orNumber, .number(let number)): return .number(number | instruction.immediate)
    case (.increment, .number(let number)): return .number(number + 1)
    default: return .unknown
    }
  }
}

/// The system calls by what is written where their number is set.
enum KernelCalls {
  /// The call that `text`, `SYSCALL(BIND)`, numbers.
  static func call(named text: String) -> SystemCall? {
    guard text.hasPrefix("SYSCALL("), text.hasSuffix(")") else { return nil }
    return byMacro[String(text.dropFirst(8).dropLast())]
  }

  /// The call with this number, class base included, on `platform`.
  static func call(numbered number: Int64, on platform: Platform) -> SystemCall? {
    platform.choose(linux: onLinux, macos: onMacOS)[number]
  }

  private static let byMacro = Dictionary(
    SystemCall.all.map { ($0.macro, $0) }, uniquingKeysWith: { first, _ in first })
  private static let onLinux = numbers(on: .linux)
  private static let onMacOS = numbers(on: .macos)

  private static func numbers(on platform: Platform) -> [Int64: SystemCall] {
    Dictionary(
      SystemCall.all.compactMap { call in
        call.number(on: platform).map { (platform.systemCallBase + Int64($0), call) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
