import AsmProgram
import AsmX86

/// Compares what call statements pass with what the registers hold where the call is made, for ASM037.
struct StatementCheck {
  private let analysis: FunctionAnalysis
  private let byFirst: [Int: [Int]]
  private let byCall: [Int: Int]
  private var expected: [Int: [Value?]] = [:]

  init(_ analysis: FunctionAnalysis) {
    self.analysis = analysis
    let statements = analysis.function.callStatements
    byFirst = Dictionary(grouping: statements.indices) { statements[$0].first }
    byCall = Dictionary(
      statements.indices.map { (statements[$0].call, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func visit(_ index: Int, _ state: borrowing MachineState, _ findings: inout [Finding]) {
    let facts = analysis.graph.facts[index]
    if facts.beginsStatement, let numbers = byFirst[index] {
      for number in numbers {
        expected[number] = analysis.function.callStatements[number].arguments.map { value(of: $0, state) }
      }
    }
    guard facts.isStatementCall, let number = byCall[index], let values = expected[number] else { return }
    let statement = analysis.function.callStatements[number]
    for (argument, value) in zip(statement.arguments, values) {
      let register = argument.register.generalNumber
      guard !holds(state[register], value, argument, statement) else { continue }
      let name = analysis.name(register)
      let callee = analysis.graph.site(of: index)?.title ?? "the call"
      findings.append(
        analysis.finding(
          .statementArgument, "\(name) doesn't hold here what the statement passes to \(callee) in it",
          at: index,
          notes: [.init("the statement passes \(words(argument.value))")],
          remedy: "leave \(name) alone between the statement's moves and its call"))
    }
  }

  private func holds(
    _ actual: Value, _ expected: Value?, _ argument: CallStatement.Argument, _ statement: CallStatement
  ) -> Bool {
    if let expected { return actual == expected }
    if case .register(let source) = argument.value, source.full == argument.register { return true }
    let register = argument.register.generalNumber
    guard statement.first < statement.call, statement.call < analysis.graph.facts.count else { return true }
    return analysis.graph.facts[statement.first..<statement.call].contains { $0.writes.has(register) }
  }

  /// What the argument's register must hold; nil where that isn't followed.
  private func value(of argument: CallStatement.Argument, _ state: borrowing MachineState) -> Value? {
    let function = analysis.function
    func constant(_ number: Int64) -> Value? {
      Value.constant(argument.isNarrow ? Int(UInt32(truncatingIfNeeded: number)) : Int(number))
    }
    switch argument.value {
    case .number(let number): return constant(number)
    case .symbol(let symbol):
      if function.symbols[symbol].kind == .dataLength { return .length(symbol) }
      return function.symbols[symbol].value.flatMap(constant)
    case .register(let register):
      let value = state[register.generalNumber]
      guard value.kind != .unknown, value.kind != .unproven, value.kind != .leftover else { return nil }
      if register.bits == 64, !argument.isNarrow { return value }
      return register.bits >= 32 && value.survivesNarrowing ? value : nil
    case .frameSlot(let symbol, let displacement):
      guard let offset = function.symbols[symbol].value else { return nil }
      return .frame(analysis.transfer.framePointer + Int(offset) + displacement)
    case .data(let symbol, let displacement): return displacement == 0 ? .data(symbol) : nil
    case .other: return nil
    }
  }

  private func words(_ value: CallStatement.Value) -> String {
    switch value {
    case .number(let number): "\(number)"
    case .symbol(let symbol), .data(let symbol, _), .frameSlot(let symbol, _):
      analysis.function.symbols[symbol].text
    case .register(let register): register.name
    case .other: "another value"
    }
  }
}
