import AsmProgram
import AsmX86

extension Operator {
  /// What puts rsp where it doesn't belong.
  static let stack: [Operator] = [
    Operator("drop push", .height) { context in
      guard context.hasReturn else { return [] }
      return context.without { _, instruction in instruction.mnemonic == "push" }
    },
    Operator("drop pop", .height) { context in
      guard context.hasReturn else { return [] }
      return context.without { _, instruction in instruction.mnemonic == "pop" }
    },
    Operator("add push", .height) { context in
      context.inserting(Made.one { $0.push(rax) }) { _, instruction in instruction.flow == .return }
    },
    Operator("add pop", .height) { context in
      context.inserting(Made.one { $0.pop(rcx) }) { _, instruction in instruction.flow == .return }
    },
    Operator("drop frame", .height) { context in
      guard context.hasReturn, !context.mnemonics.contains("leave") else { return [] }
      return context.without { _, instruction in
        instruction.first == .rsp && ["add", "sub"].contains(instruction.mnemonic) && instruction.isWide
      }
    },
    Operator("drop leave", .height) { context in context.without { _, it in it.mnemonic == "leave" } },
    Operator("frame size", .height) { context in
      guard context.hasReturn, !context.mnemonics.contains("leave") else { return [] }
      return [16, -16].flatMap { difference in
        context.replacing { _, instruction in
          guard instruction.first == .rsp, ["add", "sub"].contains(instruction.mnemonic),
            instruction.symbol == 0,
            instruction.immediate + Int64(difference) >= 0
          else { return nil }
          var other = instruction
          other.immediate += Int64(difference)
          return other
        }.map { site in
          var site = site
          site.text += " with \(difference)"
          return site
        }
      }
    },
    Operator("push on one path", .height) { context in
      guard context.hasReturn else { return [] }
      // Behind a conditional jump only one of two ways passes.
      return context.indices { index, _ in
        index > 0 && context.instructions[index - 1].flow == .branch && !context.isLabelled(index)
          && context.shape.successors[index].count == 1
      }.map { index in
        FunctionContext.Site(
          index: index, text: "push rax before \(context.text(index))",
          function: context.function.changed { $0.insert(Made.one { $0.push(rax) }, at: index) })
      }
    },
  ]

  /// What leaves rsp 8 beside a multiple of 16.
  static let alignment: [Operator] = [
    Operator("misalign frame", .alignment) { context in
      guard context.hasCalls else { return [] }
      let moves = context.indices { _, instruction in
        instruction.first == .rsp && ["add", "sub"].contains(instruction.mnemonic) && instruction.symbol == 0
      }
      guard moves.contains(where: { context.mnemonics[$0] == "sub" }) else { return [] }
      let mutant = context.function.changed { function in
        for index in moves { function.instructions[index].immediate += 8 }
      }
      return [FunctionContext.Site(index: moves[0], text: "8 bytes more in the frame", function: mutant)]
    },
    Operator("misalign call", .alignment) { context in
      context.indices { _, instruction in instruction.flow == .call || instruction.flow == .indirectCall }
        .filter { !context.passesOnStack(before: $0) }
        .map { index in
          let mutant = context.function.changed { function in
            function.insert(Made.one { $0.lea(rsp, rsp + 8) }, at: index + 1)
            function.insert(Made.one { $0.lea(rsp, rsp - 8) }, at: index)
          }
          return FunctionContext.Site(
            index: index, text: "8 bytes more at \(context.text(index))", function: mutant)
        }
    },
    Operator("misalign without frame", .alignment) { context in
      guard context.function.frame == nil, context.hasReturn else { return [] }
      // A call of nothing special, where rsp is 8 beside a multiple of 16.
      guard let call = context.instructions.first(where: { $0.flow == .call }) else { return [] }
      return [
        FunctionContext.Site(
          index: 0, text: "a call before the stack is aligned",
          function: context.function.changed { $0.insert(call, at: 0) })
      ]
    },
  ]
}

extension Instruction {
  /// Whether its first operand has 64 bits.
  var isWide: Bool { first.isGeneral && first == first.full }
}

extension FunctionContext {
  /// Whether arguments of the call at `index` lie on the stack.
  func passesOnStack(before index: Int) -> Bool {
    instructions[max(index - 12, 0)..<index].contains {
      $0.storesToMemory && $0.base == Register.rsp.rawValue
    }
      || instructions[max(index - 8, 0)..<index].contains { $0.mnemonic == "push" && $0.register0 == 0 }
  }
}
