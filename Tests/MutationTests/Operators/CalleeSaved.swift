import AsmProgram
import AsmX86

extension Operator {
  /// What gives the caller another value back.
  static let calleeSaved: [Operator] = [
    Operator("swap pops", .calleeSaved) { context in
      let pops = context.indices { index, instruction in
        instruction.mnemonic == "pop" && index + 1 < context.instructions.count
          && context.mnemonics[index + 1] == "pop"
          && instruction.first != context.instructions[index + 1].first
          && instruction.first.isCalleeSaved && context.instructions[index + 1].first.isCalleeSaved
      }
      return pops.map { index in
        let mutant = context.function.changed { $0.instructions.swapAt(index, index + 1) }
        return FunctionContext.Site(
          index: index, text: "\(context.text(index)) behind \(context.text(index + 1))", function: mutant)
      }
    },
    Operator("drop save", .calleeSaved) { context in
      guard context.hasReturn, let frame = context.function.frame else { return [] }
      return frame.saved.compactMap { register in
        let uses = context.indices { _, instruction in
          ["push", "pop"].contains(instruction.mnemonic) && instruction.first == register
        }
        guard let first = uses.first else { return nil }
        let mutant = context.function.changed { function in
          for index in uses {
            function.instructions[index] =
              context.mnemonics[index] == "push"
              ? Made.one { $0.lea(rsp, rsp - 8) } : Made.one { $0.lea(rsp, rsp + 8) }
          }
        }
        return FunctionContext.Site(index: first, text: "\(register.name) isn't saved", function: mutant)
      }
    },
    Operator("drop restore", .calleeSaved) { context in
      guard context.hasReturn else { return [] }
      return context.replacing { _, instruction in
        instruction.mnemonic == "pop" && instruction.first.isCalleeSaved && instruction.first != .rbp
          ? Made.one { $0.pop(rcx) } : nil
      }
    },
    Operator("restore another", .calleeSaved) { context in
      guard context.hasReturn else { return [] }
      return context.replacing { _, instruction in
        guard instruction.mnemonic == "pop", instruction.first.isCalleeSaved, instruction.first != .rbp else {
          return nil
        }
        return instruction.first == .r15 ? Made.one { $0.pop(r14) } : Made.one { $0.pop(r15) }
      }
    },
    Operator("write an unsaved one", .calleeSaved) { context in
      guard context.hasReturn else { return [] }
      let used = Set(context.instructions.flatMap { $0.effects.mayWrite.registers.compactMap(\.number) })
      return [(3, rbx), (13, r13), (15, r15)].filter { !used.contains($0.0) }.flatMap { _, register in
        context.inserting(Made.one { $0.lea(register, rsp + 40) }) { index, instruction in
          instruction.flow == .return || instruction.mnemonic == "leave"
        }.prefix(1).map { site in
          var site = site
          site.text += ", to \(register.register.name)"
          return site
        }
      }
    },
  ]
}

extension Register {
  var isCalleeSaved: Bool { Self.calleeSavedNumbers.contains(number ?? -1) }
}
