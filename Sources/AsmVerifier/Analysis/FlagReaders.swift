import AsmProgram
import AsmX86

/// The functions of a module that are called for the flags that they leave, or may be.
///
/// Found out when it's first asked for, which few modules do.
final class FlagReaders {
  private let functions: [LoweredFunction]
  private let forms: FormTraitsTable
  /// The function that a symbol names in the function with a number.
  private let callee: (_ symbol: String, _ caller: Int) -> Int?
  private lazy var read: Set<Int> = find()

  init(
    _ functions: [LoweredFunction], _ forms: FormTraitsTable,
    callee: @escaping (_ symbol: String, _ caller: Int) -> Int?
  ) {
    self.functions = functions
    self.forms = forms
    self.callee = callee
  }

  /// Whether a caller may look at the flags that the function with this number leaves.
  func isRead(_ number: Int) -> Bool { read.contains(number) }

  private enum Use { case read, notRead, passedOn }

  private func find() -> Set<Int> {
    var read = Set<Int>()
    // Whose flags a function leaves as they are.
    var passed = [[Int]](repeating: [], count: functions.count)
    for (number, function) in functions.enumerated() {
      for (index, instruction) in function.instructions.enumerated() where instruction.symbol != 0 {
        let flow = forms[instruction.form].flow
        guard flow == .call || flow == .jump || flow == .branch,
          function.symbols[instruction.symbol].kind != .label,
          let called = callee(function.symbols[instruction.symbol].text, number)
        else { continue }
        switch flow == .call ? use(behind: index, in: function) : .passedOn {
        case .read: read.insert(called)
        case .passedOn: passed[number].append(called)
        case .notRead: break
        }
      }
    }
    var open = Array(read)
    while let number = open.popLast() {
      for called in passed[number] where read.insert(called).inserted { open.append(called) }
    }
    return read
  }

  /// What becomes of the flags behind the instruction at `index`, as far as the text tells: behind a jump they may be
  /// read.
  private func use(behind index: Int, in function: LoweredFunction) -> Use {
    for instruction in function.instructions[(index + 1)...] {
      let effects = instruction.effects
      if !effects.flagsRead.isDisjoint(with: .status) { return .read }
      if effects.flagsChanged.isSuperset(of: .status) { return .notRead }
      switch effects.controlFlow {
      case .next, .trap: break
      case .return: return .passedOn
      case .jump, .branch:
        return instruction.symbol != 0 && function.symbols[instruction.symbol].kind == .label
          ? .read : .passedOn
      case .call, .indirectCall, .systemCall, .stop, .indirectJump: return .notRead
      }
    }
    return .notRead
  }
}
