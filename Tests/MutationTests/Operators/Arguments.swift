import AsmPlatform
import AsmProgram
import AsmX86

extension Operator {
  /// What gives a call another argument, or none.
  static let arguments: [Operator] = [
    Operator("drop argument", .uninitialisedArgument, limit: 5) { context in
      context.indices { index, instruction in
        instruction.setsOneRegister && context.argumentCall(of: index) != nil
      }.compactMap { index in
        guard let number = context.instructions[index].first.number else { return nil }
        let sources = context.shape.sources[index][number]
        // With a value of the caller's or an earlier one's it's another argument, not none.
        let isNone = sources.isDisjoint(with: [.set, .argument])
        return FunctionContext.Site(
          index: index, text: "\(context.text(index)) taken out",
          function: context.function.changed { $0.remove(at: index) },
          kind: isNone ? .uninitialisedArgument : .wrongArgument)
      }
    },
    Operator("swap arguments", .wrongArgument, limit: 3) { context in
      context.indices { index, instruction in
        index + 1 < context.instructions.count && instruction.setsOneRegister
          && context.instructions[index + 1].setsOneRegister && !context.isLabelled(index + 1)
          && context.argumentCall(of: index) != nil
          && context.argumentCall(of: index) == context.argumentCall(of: index + 1)
      }.compactMap { index in
        guard let first = context.instructions[index].first.number,
          let second = context.instructions[index + 1].first.number, first != second
        else { return nil }
        return FunctionContext.Site(
          index: index, text: "\(context.text(index)) and \(context.text(index + 1)) swapped",
          function: context.function.changed { function in
            function.instructions[index].renameDestination(to: second)
            function.instructions[index + 1].renameDestination(to: first)
          })
      }
    },
    Operator("argument in the next register", .uninitialisedArgument, limit: 3) { context in
      context.indices { index, instruction in
        instruction.setsOneRegister && context.argumentCall(of: index) != nil
      }.compactMap { index in
        guard let call = context.argumentCall(of: index),
          let number = context.instructions[index].first.number,
          let position = context.arguments(of: call).firstIndex(of: number)
        else { return nil }
        let sources = context.shape.sources[index][number]
        guard sources.isDisjoint(with: [.set, .argument]) else { return nil }
        let order =
          context.systemCalls[call] == nil ? Register.argumentNumbers : Register.systemCallArgumentNumbers
        guard position + 1 < order.count else { return nil }
        return FunctionContext.Site(
          index: index, text: "\(context.text(index)) sets the next register",
          function: context.function.changed {
            $0.instructions[index].renameDestination(to: order[position + 1])
          })
      }
    },
    Operator("r10 to rcx", .fourthArgument) { context in
      context.indices { index, instruction in
        guard let call = context.argumentCall(of: index), context.systemCalls[call] != nil else {
          return false
        }
        return instruction.first.number == 10
      }.map { index in
        FunctionContext.Site(
          index: index, text: "\(context.text(index)) sets rcx",
          function: context.function.changed { $0.instructions[index].renameDestination(to: 1) })
      }
    },
    Operator("drop al", .variadic, seen: .rarely) { context in
      context.indices { index, instruction in
        instruction.first.number == 0 && instruction.setsOneRegister
          && context.variadicCall(of: index + 1)
      }.map { index in
        FunctionContext.Site(
          index: index, text: "\(context.text(index)) taken out",
          function: context.function.changed { $0.remove(at: index) })
      }
    },
    Operator("drop call number", .uninitialisedArgument, limit: 2) { context in
      context.indices { _, instruction in
        instruction.symbol != 0 && context.function.symbols[instruction.symbol].kind == .systemCall
      }.map { index in
        FunctionContext.Site(
          index: index, text: "\(context.text(index)) taken out",
          function: context.function.changed { $0.remove(at: index) })
      }
    },
  ]
}

extension Instruction {
  /// Sets the general register `number` instead.
  mutating func renameDestination(to number: Int) {
    if mnemonic == "xor", let other = first.renumbered(number) {
      (register0, register1) = (other.rawValue, other.rawValue)
    } else if let other = first.renumbered(number) {
      register0 = other.rawValue
    }
  }
}

extension FunctionContext {
  /// Whether the instruction at `index` calls a function that looks at al.
  func variadicCall(of index: Int) -> Bool {
    guard index < instructions.count, instructions[index].flow == .call else { return false }
    let name = function.symbols[instructions[index].symbol].text
    return name.contains("printf")
  }
}
