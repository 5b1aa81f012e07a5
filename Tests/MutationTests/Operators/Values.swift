import AsmProgram
import AsmX86

extension Operator {
  /// What leaves a register without a value of its own.
  static let values: [Operator] = [
    Operator("drop initialisation", .undefinedRead, limit: 8) { context in
      context.indices { index, instruction in
        instruction.setsOneRegister && context.argumentCall(of: index) == nil
      }.compactMap { index in context.dropped(index) }
    },
    Operator("read what a call overwrote", .volatileLive, limit: 4) { context in
      context.indices { _, instruction in instruction.flow == .call || instruction.flow == .systemCall }
        .compactMap { context.readingOverwritten(after: $0) }
    },
    Operator("keep the result in a volatile register", .volatileLive, limit: 3) { context in
      // mov rbx, rax; …; a call; …; use of rbx: with r8 in rbx's place up to the next call's end.
      context.indices { _, instruction in
        instruction.isRegisterMove && instruction.first.isCalleeSaved && instruction.first != .rbp
      }.compactMap { context.movedToVolatile($0) }
    },
    Operator("write part of a register", .partialRegister, limit: 2) { context in
      context.replacing { index, instruction in
        guard ["movzx"].contains(instruction.mnemonic), instruction.hasMemory, instruction.memoryBits == 8,
          let number = instruction.first.number, context.shape.sources[index][number].isDisjoint(with: .set),
          let low = Register8(Register(rawValue: UInt8(49 + number)))
        else { return nil }
        var other = Made.one { $0.mov(low, byte[rax]) }
        other.copyMemory(from: instruction)
        return other
      }
    },
  ]
}

extension Instruction {
  /// Whether it sets one general register whole, and does nothing else of use.
  var setsOneRegister: Bool {
    guard ["mov", "lea", "xor", "movzx", "movsx", "movsxd"].contains(mnemonic), first.isGeneral,
      first.bits >= 32,
      operands.first?.isMemory == false
    else { return false }
    if mnemonic == "xor" { return register0 == register1 && !hasMemory }
    return first.full != .rsp && first.full != .rbp
  }

  /// Takes the memory operand of another instruction.
  mutating func copyMemory(from other: Instruction) {
    base = other.base
    index = other.index
    addressing = other.addressing
    displacement = other.displacement
    memorySymbol = other.memorySymbol
  }
}

extension FunctionContext {
  /// The call that the instruction at `index` sets an argument of; nil where it's none's.
  func argumentCall(of index: Int) -> Int? {
    guard let number = instructions[index].first.number, let call = call(behind: index + 1),
      arguments(of: call).contains(number)
    else { return nil }
    let later = instructions[(index + 1)..<call]
    let isUsedBefore = later.contains { $0.effects.written.registers.contains { $0.number == number } }
    return isUsedBefore ? nil : call
  }

  /// Without the instruction at `index`, which sets a register that's read later; nil where no instruction reads it.
  func dropped(_ index: Int) -> Site? {
    guard let number = instructions[index].first.number else { return nil }
    let readers = shape.readers(of: number, after: index, in: function)
    guard !readers.isEmpty else { return nil }
    let sources = shape.sources[index][number]
    var kind = MutantClass.value
    if sources.isDisjoint(with: [.set, .argument]) {
      kind = sources.contains(.overwritten) && !sources.contains(.leftOver) ? .volatileLive : .undefinedRead
      // A saved register's value is the caller's: reading it is as wrong.
      if readers.allSatisfy({ mnemonics[$0] == "push" }) { kind = .value }
    }
    return Site(
      index: index, text: "\(text(index)) taken out", function: function.changed { $0.remove(at: index) },
      kind: kind)
  }

  /// The first instruction behind the call at `index` that reads a register reads one that the call overwrote.
  func readingOverwritten(after index: Int) -> Site? {
    var next = index + 1
    while next < instructions.count, !isLabelled(next), shape.isReached[next] {
      let instruction = instructions[next]
      guard instruction.flow == .next else { return nil }
      if instruction.isRegisterMove || instruction.mnemonic == "mov" && instruction.storesToMemory,
        instruction.second.isGeneral || instruction.storesToMemory && instruction.first.isGeneral
      {
        let slotOfSource = instruction.storesToMemory ? instruction.first : instruction.second
        let overwritten = (0..<16).filter { shape.sources[next][$0] == .overwritten }
        guard let number = overwritten.last, let other = slotOfSource.renumbered(number) else { return nil }
        let mutant = function.changed { function in
          if instruction.storesToMemory {
            function.instructions[next].register0 = other.rawValue
          } else {
            function.instructions[next].register1 = other.rawValue
          }
        }
        return Site(index: next, text: "\(text(next)) reads \(other.name)", function: mutant)
      }
      next += 1
    }
    return nil
  }

  /// With r9 or r8 instead of the callee-saved register that's set at `index`, in the whole function.
  func movedToVolatile(_ index: Int) -> Site? {
    guard let number = instructions[index].first.number else { return nil }
    let uses = instructions.indices.filter { position in
      instructions[position].namesRegister(number) && !["push", "pop"].contains(mnemonics[position])
    }
    let unused = [9, 8, 10].first { candidate in
      instructions.allSatisfy { !$0.namesRegister(candidate) }
    }
    // A reader must come behind a call on some path without the register being set again.
    guard let other = unused, isReadBehindCall(number, from: index, overwriting: other) else { return nil }
    let mutant = function.changed { function in
      for position in uses { function.instructions[position].rename(number, to: other) }
    }
    return Site(
      index: index, text: "\(instructions[index].first.name) becomes r\(other)", function: mutant)
  }

  private func isReadBehindCall(_ number: Int, from index: Int, overwriting other: Int) -> Bool {
    var seen: Set<[Int]> = []
    var work = shape.successors[index].map { ($0, false) }
    while let (next, isBehind) = work.popLast() {
      guard seen.insert([next, isBehind ? 1 : 0]).inserted else { continue }
      let instruction = instructions[next]
      let effects = instruction.effects
      if isBehind, effects.read.registers.contains(where: { $0.number == number }),
        !["push", "pop"].contains(instruction.mnemonic)
      {
        return true
      }
      if effects.written.registers.contains(where: { $0.number == number }) { continue }
      var overwrites = isBehind
      if instruction.flow == .call || instruction.flow == .indirectCall {
        let name = instruction.symbol == 0 ? "" : function.symbols[instruction.symbol].text
        overwrites = overwrites || (facts.written[name] ?? Set(Register.volatileNumbers)).contains(other)
      }
      work += shape.successors[next].map { ($0, overwrites) }
    }
    return false
  }
}

extension Instruction {
  /// Whether an operand is the general register `number`, of any width.
  func namesRegister(_ number: Int) -> Bool {
    [register0, register1, register2, base, index].contains {
      Register(rawValue: $0).number == number && $0 != 0
    }
  }

  /// Puts the general register `other` where `number` is an operand.
  mutating func rename(_ number: Int, to other: Int) {
    func renamed(_ register: UInt8) -> UInt8 {
      let old = Register(rawValue: register)
      guard register != 0, old.number == number else { return register }
      return old.renumbered(other)?.rawValue ?? register
    }
    register0 = renamed(register0)
    register1 = renamed(register1)
    register2 = renamed(register2)
    base = renamed(base)
    index = renamed(index)
  }
}
