import AsmProgram
import AsmX86

extension Operator {
  /// What leads control elsewhere.
  static let flow: [Operator] = [
    Operator("drop ret", .fallThrough) { context in
      context.without { _, instruction in instruction.flow == .return }
    },
    Operator("drop a last jump", .fallThrough) { context in
      context.without { index, instruction in
        instruction.flow == .jump && index == context.instructions.count - 1
      }
    },
    Operator("drop the exit's call", .fallThrough, limit: 2) { context in
      context.without { index, instruction in
        instruction.flow == .systemCall && context.function.finalInstructions.contains(index)
      }.map { site in
        var site = site
        // Control goes on in whatever stands there.
        if site.index + 1 < context.instructions.count { site.kind = .controlFlow }
        return site
      }
    },
    Operator("drop jump", .controlFlow, limit: 2, seen: .unknown) { context in
      context.without { index, instruction in
        instruction.flow == .jump && index < context.instructions.count - 1
      }
    },
    Operator("jump elsewhere", .controlFlow, limit: 2, seen: .unknown) { context in
      let labels = context.labelPositions.sorted { $0.value < $1.value }
      return context.indices { _, instruction in
        [.jump, .branch].contains(instruction.flow) && context.labelPositions[instruction.symbol] != nil
      }.compactMap { index in
        let target = context.instructions[index].symbol
        let own = context.labelPositions[target]
        guard let other = labels.first(where: { $0.key != target && $0.value != own }) else { return nil }
        return FunctionContext.Site(
          index: index, text: "\(context.text(index)) goes to \(context.function.symbols[other.key].text)",
          function: context.function.changed { $0.instructions[index].symbol = other.key })
      }
    },
    Operator("opposite condition", .condition, limit: 3, seen: .unknown) { context in
      context.replacing { _, instruction in
        Self.opposites[instruction.mnemonic].flatMap { instruction.named($0) }
      }
    },
    Operator("signed for unsigned", .condition, limit: 2, seen: .unknown) { context in
      context.replacing { _, instruction in
        Self.otherSign[instruction.mnemonic].flatMap { instruction.named($0) }
      }
    },
    Operator("flags changed before they're read", .flags, limit: 2) { context in
      // What leaves them undefined.
      context.indices { index, instruction in
        instruction.flow == .branch && index > 0 && !context.isLabelled(index)
          && ["jz", "jnz", "js"].contains(instruction.mnemonic)
          && context.shape.sources[index][11].isDisjoint(with: [.set])
      }.map { index in
        FunctionContext.Site(
          index: index, text: "imul before \(context.text(index))",
          function: context.function.changed { function in
            function.insert(Made.one { $0.imul(r11, rsp) }, at: index)
          })
      }
    },
    Operator("drop comparison", .flags, limit: 3) { context in
      context.indices { index, instruction in
        ["cmp", "test"].contains(instruction.mnemonic) && index + 1 < context.instructions.count
          && !context.isLabelled(index + 1) && !context.instructions[index + 1].effects.flagsRead.isEmpty
      }.map { index in
        let isUnset = context.isFlagsUndefined(before: index)
        return FunctionContext.Site(
          index: index, text: "\(context.text(index)) taken out",
          function: context.function.changed { $0.remove(at: index) }, kind: isUnset ? .flags : .condition,
          observability: .unknown)
      }
    },
    Operator("drop std's end", .directionFlag) { context in
      context.without { _, instruction in instruction.mnemonic == "cld" }
    },
    Operator("set the direction flag", .directionFlag, limit: 3) { context in
      context.inserting(Made.one { $0.std() }) { index, instruction in
        instruction.flow == .return || instruction.flow == .call
      }
    },
    Operator("drop preparation of a division", .division) { context in
      context.indices { index, instruction in
        guard
          ["cqo", "cdq"].contains(instruction.mnemonic)
            || instruction.mnemonic == "xor" && instruction.first.number == 2
        else { return false }
        return context.instructions[(index + 1)...].prefix(4).contains {
          ["div", "idiv"].contains($0.mnemonic)
        }
      }.map { index in
        FunctionContext.Site(
          index: index, text: "\(context.text(index)) taken out",
          function: context.function.changed { $0.remove(at: index) })
      }
    },
  ]

  private static let opposites = [
    "jz": "jnz", "jnz": "jz", "je": "jne", "jne": "je", "jb": "jae", "jae": "jb", "jl": "jge", "jg": "jle",
    "ja": "jbe", "jbe": "ja", "jle": "jg", "jge": "jl", "cmovnz": "cmovz", "cmovne": "cmove",
    "cmovl": "cmovge",
    "cmova": "cmovbe", "setg": "setle", "setc": "setnc", "jnc": "jc",
  ]
  private static let otherSign = [
    "jb": "jl", "ja": "jg", "jae": "jge", "jbe": "jle", "jl": "jb", "jg": "ja", "cmovl": "cmovb",
    "cmova": "cmovg",
    "setg": "seta", "setl": "setb",
  ]
}

extension FunctionContext {
  /// Whether the flags before the instruction at `index` are nobody's: behind a call, or at the function's entry.
  func isFlagsUndefined(before index: Int) -> Bool {
    var previous = index - 1
    while previous >= 0 {
      let instruction = instructions[previous]
      if isLabelled(previous + 1) { return false }
      switch instruction.flow {
      case .call, .indirectCall: return true
      case .next: if !instruction.effects.flagsChanged.isEmpty { return false }
      default: return false
      }
      previous -= 1
    }
    return true
  }
}
