import AsmX86

extension FunctionBuilder {
  /// Says which registers hold the arguments, as wide as they are: `f.parameters(edi, rsi)`. Nothing else counts as set
  /// at the function's entry, and above edi there may be anything.
  ///
  /// Not needed where they're the System V ABI's and as wide as the body reads them.
  public func parameters(
    _ registers: any ContractRegister..., file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) {
    contract.parameters = (contract.parameters ?? []) + registers.map(\.contractRegister)
    contract.location = location(place(file, line, column))
  }

  /// Says which registers hold results at every return.
  public func results(
    _ registers: any ContractRegister..., file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) {
    contract.results = (contract.results ?? []) + registers.map(\.contractRegister)
    contract.location = location(place(file, line, column))
  }

  /// Says that volatile registers hold at every return what they held at entry, so that callers may rely on it.
  public func keeps(
    _ registers: Register64..., file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) {
    contract.kept += registers.map(\.register)
    contract.location = location(place(file, line, column))
  }

  /// Says that nothing comes back from this function.
  public func neverReturns(
    file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) {
    contract.neverReturns = true
    contract.location = location(place(file, line, column))
  }

  /// Says where the indirect jump written last goes: to one of `labels`, and nowhere else.
  public func jumpTargets(
    _ labels: Label..., file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) {
    jumpTargets(labels, file: file, line: line, column: column)
  }

  /// The same, with the labels in an array.
  public func jumpTargets(
    _ labels: [Label], file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) {
    guard let last = instructions.last, Forms.controlFlow(last.form) == .indirectJump else {
      report(
        "f.jumpTargets stands behind no indirect jump",
        remedy: "write it behind f.jmp of a register or memory",
        file, line, column)
      return
    }
    jumpTargets[instructions.count - 1, default: []] += labels.map(\.number)
  }

  /// Keeps what the call written last was given, for the verifier.
  func noteCall(_ moves: [ParallelMove.Move], from first: Int, ignoresResult: Bool) {
    let arguments = moves.map { move in
      CallStatement.Argument(
        register: move.destination, value: value(of: move.source), isNarrow: move.isNarrow)
    }
    callStatements.append(
      CallStatement(
        first: first, call: instructions.count - 1, arguments: arguments, ignoresResult: ignoresResult))
  }

  private func value(of source: ArgumentSource) -> CallStatement.Value {
    switch source {
    case .number(let number): .number(number)
    case .symbol(let symbol, _): .symbol(symbols.intern(symbol))
    case .register(let register): .register(register)
    case .memory: .other
    case .address(let address, _, _):
      if address.index != .none || address.addressing.segment != 0 {
        .other
      } else if let symbol = address.symbol {
        switch symbol.kind {
        case .frameSlot: .frameSlot(symbols.intern(symbol), Int(address.displacement))
        case .data: .data(symbols.intern(symbol), Int(address.displacement))
        default: .other
        }
      } else {
        .other
      }
    }
  }
}

/// A register that can hold an argument or result.
public protocol ContractRegister: Sendable {
  var contractRegister: Register { get }
}

extension Register64: ContractRegister { public var contractRegister: Register { register } }
extension Register32: ContractRegister { public var contractRegister: Register { register } }
extension Register16: ContractRegister { public var contractRegister: Register { register } }
extension Register8: ContractRegister { public var contractRegister: Register { register } }
extension AccumulatorByte: ContractRegister { public var contractRegister: Register { register } }
extension CountByte: ContractRegister { public var contractRegister: Register { register } }
extension LowByteRegister: ContractRegister { public var contractRegister: Register { register } }
extension XMMRegister: ContractRegister { public var contractRegister: Register { register } }
extension YMMRegister: ContractRegister { public var contractRegister: Register { register } }
