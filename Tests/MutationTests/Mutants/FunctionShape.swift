import AsmPlatform
import AsmProgram
import AsmX86

/// What mutants are labelled by: where control goes, and where each register's value comes from. Kept apart from the
/// verifier's analysis, which the mutants are to test.
struct FunctionShape: Sendable {
  /// The indices of the instructions that may come next, by index.
  let successors: [[Int]]
  /// Where the value of each general register comes from before each instruction.
  private(set) var sources: [[Sources]]
  /// Whether control gets there.
  let isReached: [Bool]

  /// Where a value may come from.
  struct Sources: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    /// An instruction, or a result.
    static let set = Sources(rawValue: 1)
    /// The caller, as an argument.
    static let argument = Sources(rawValue: 2)
    /// The caller, as nothing that's meant for the function.
    static let leftOver = Sources(rawValue: 4)
    /// A call that left something there.
    static let overwritten = Sources(rawValue: 8)

    static let useless: Sources = [.leftOver, .overwritten]
  }

  init(_ function: LoweredFunction, platform: Platform, written: [String: Set<Int>]) {
    let count = function.instructions.count
    var labels: [UInt32: Int] = [:]
    for annotation in function.annotations {
      if case .label(let number) = annotation.kind { labels[number] = annotation.position }
    }
    let addressTaken = function.instructions.compactMap { instruction -> Int? in
      instruction.mnemonic == "lea" ? labels[instruction.memorySymbol] : nil
    }
    var next: [[Int]] = []
    for (index, instruction) in function.instructions.enumerated() {
      var targets: [Int] = []
      let isFinal = function.finalInstructions.contains(index)
      switch instruction.flow {
      case .jump: targets = [labels[instruction.symbol]].compactMap { $0 }
      case .branch: targets = [labels[instruction.symbol], index + 1].compactMap { $0 }
      case .indirectJump: targets = addressTaken
      case .return, .stop: break
      case .next, .call, .indirectCall, .systemCall, .trap: targets = isFinal ? [] : [index + 1]
      }
      next.append(targets.filter { $0 < count })
    }
    successors = next
    var entry = [Sources](repeating: .leftOver, count: 16)
    if function.entry != .start || platform == .macos {
      for number in Register.argumentNumbers { entry[number] = .argument }
    }
    entry[4] = .set
    sources = Array(repeating: Array(repeating: [], count: 16), count: count)
    var reached = Array(repeating: false, count: count)
    var work: [Int] = []
    if count > 0 {
      sources[0] = entry
      reached[0] = true
      work = [0]
    }
    while let index = work.popLast() {
      var after = sources[index]
      Self.apply(function.instructions[index], function, platform, written, &after)
      for target in next[index] {
        let joined = zip(sources[target], after).map { $0.union($1) }
        if joined != sources[target] || !reached[target] {
          sources[target] = joined
          reached[target] = true
          work.append(target)
        }
      }
    }
    isReached = reached
  }

  private static func apply(
    _ instruction: Instruction, _ function: LoweredFunction, _ platform: Platform,
    _ written: [String: Set<Int>],
    _ registers: inout [Sources]
  ) {
    switch instruction.flow {
    case .call, .indirectCall:
      let name = instruction.symbol == 0 ? "" : function.symbols[instruction.symbol].text
      for number in written[name] ?? Set(Register.volatileNumbers)
      where Register.volatileNumbers.contains(number) {
        registers[number] = .overwritten
      }
      registers[0] = .set
    case .systemCall:
      for register in platform.systemCallClobbers {
        if let number = register.number { registers[number] = .overwritten }
      }
      if platform == .macos { registers[2] = .overwritten }
      registers[0] = .set
    default:
      for register in instruction.effects.written.registers {
        if let number = register.number { registers[number] = .set }
      }
    }
  }

  /// The first instructions that read the register `number` before it's written again, along all paths from behind
  /// `index`.
  func readers(of number: Int, after index: Int, in function: LoweredFunction) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = []
    var work = successors[index]
    while let next = work.popLast() {
      guard seen.insert(next).inserted else { continue }
      let instruction = function.instructions[next]
      let effects = instruction.effects
      if isCallReading(number, instruction) || effects.read.registers.contains(where: { $0.number == number })
      {
        found.append(next)
        continue
      }
      if effects.written.registers.contains(where: { $0.number == number }) { continue }
      if [.call, .indirectCall, .systemCall].contains(instruction.flow),
        Register.volatileNumbers.contains(number)
      {
        if instruction.flow != .systemCall || [0, 1, 11].contains(number) { continue }
      }
      work += successors[next]
    }
    return found.sorted()
  }

  /// A call may look at any argument register; whether it does isn't known here.
  private func isCallReading(_ number: Int, _ instruction: Instruction) -> Bool {
    instruction.flow == .systemCall && number == 0
  }
}
