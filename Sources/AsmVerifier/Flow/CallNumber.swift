import AsmPlatform
import AsmProgram
import AsmX86

/// The number of a system call as a run of instructions puts it in eax.
struct CallNumber {
  private let function: LoweredFunction
  private let calls: KernelCallSites
  private var content = Content.unknown
  /// What the instruction before pushed, where that's a number.
  private var pushed: Int64?

  /// al, as `Register` numbers it.
  private static let al: UInt8 = 49

  private enum Content {
    case unknown
    case number(Int64)
    /// By its name in `defines.s`.
    case named(CallSite)
  }

  init(_ function: LoweredFunction, _ calls: KernelCallSites) {
    self.function = function
    self.calls = calls
  }

  /// The system call's site; nil where the number isn't known.
  var site: CallSite? {
    switch content {
    case .unknown: nil
    case .number(let number): calls.site(numbered: number)
    case .named(let site): site
    }
  }

  mutating func forget() {
    content = .unknown
    pushed = nil
  }

  @inline(__always)
  mutating func note(_ instruction: Instruction, _ facts: InstructionFacts) {
    // Most instructions have nothing to do with it.
    guard facts.writes & 1 != 0 || facts.site >= 0 || pushed != nil || facts.traits.role == .pushNumber else {
      return
    }
    noteRelevant(instruction, facts)
  }

  private mutating func noteRelevant(_ instruction: Instruction, _ facts: InstructionFacts) {
    let popped = pushed
    pushed = facts.traits.role == .pushNumber && instruction.symbol == 0 ? instruction.immediate : nil
    guard facts.site < 0 else { return content = .unknown }
    guard facts.writes & 1 != 0 else { return }
    content = content(after: instruction, facts, popped)
  }

  private func content(after instruction: Instruction, _ facts: InstructionFacts, _ popped: Int64?)
    -> Content
  {
    guard Register(rawValue: instruction.register0).full == .rax else { return .unknown }
    if facts.traits.role == .number, instruction.symbol != 0 {
      let symbol = function.symbols[instruction.symbol]
      if let site = calls.site(named: symbol.text) { return .named(site) }
      return symbol.value.map { .number($0 &+ instruction.immediate) } ?? .unknown
    }
    guard instruction.symbol == 0 else { return .unknown }
    switch (facts.traits.role, content) {
    case (.number, _): return .number(instruction.immediate)
    case (.clear, _) where instruction.register0 == instruction.register1: return .number(0)
    case (.pop, _): return popped.map { .number($0) } ?? .unknown
    case (.byteNumber, .number(let number)) where instruction.register0 == Self.al:
      return .number(number & ~0xff | instruction.immediate & 0xff)
    case (.orNumber, .number(let number)): return .number(number | instruction.immediate)
    case (.increment, .number(let number)): return .number(number &+ 1)
    default: return .unknown
    }
  }
}
