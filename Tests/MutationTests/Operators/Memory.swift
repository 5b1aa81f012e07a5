import AsmPlatform
import AsmProgram
import AsmX86

extension Operator {
  /// What reads or writes where it mustn't.
  static let memory: [Operator] = [
    Operator("drop store before a system call", .uninitialisedBuffer, limit: 5) { context in
      context.indices { index, instruction in
        context.isFrameStore(instruction) && context.isReadByKernel(slotOf: index)
      }.map { index in
        FunctionContext.Site(
          index: index, text: "\(context.text(index)) taken out",
          function: context.function.changed { $0.remove(at: index) })
      }
    },
    Operator("access beside a local", .slotBounds, limit: 4, seen: .unknown) { context in
      context.slotAccesses.flatMap { index, slot in
        [slot.size, -slot.size].map { distance in
          FunctionContext.Site(
            index: index, text: "\(context.text(index)) \(distance) bytes further",
            function: context.function.changed { $0.instructions[index].displacement += Int32(distance) })
        }
      }
    },
    Operator("access across a local's end", .slotBounds, limit: 3, seen: .unknown) { context in
      context.slotAccesses.map { index, slot in
        let bytes = max(context.instructions[index].memoryBits / 8, 1)
        let inside = context.offset(of: index, in: slot)
        return FunctionContext.Site(
          index: index, text: "\(context.text(index)) ends behind \(slot.name)",
          function: context.function.changed {
            $0.instructions[index].displacement += Int32(slot.size - inside - bytes + 1)
          })
      }
    },
    Operator("lea to mov", .relocation, limit: 4) { context in
      context.replacing { _, instruction in
        guard instruction.mnemonic == "lea", instruction.addressing.isRelative,
          let wide = instruction.first.wide,
          [.data, .function].contains(context.function.symbols[instruction.memorySymbol].kind),
          instruction.displacement == 0
        else { return nil }
        var other = Made.one { $0.mov(wide, 0x1234_5678_9abc_def0) }
        other.immediate = 0
        other.symbol = instruction.memorySymbol
        return other
      }
    },
    Operator("write to read-only data", .readOnlyWrite, limit: 3) { context in
      context.indices { _, instruction in
        guard instruction.mnemonic == "lea", instruction.addressing.isRelative else { return false }
        return context.facts.sections[context.function.symbols[instruction.memorySymbol].text]
          == .readOnlyData
      }.map { index in
        var store = Made.one { $0.mov(byte[rax], 0) }
        store.copyMemory(from: context.instructions[index])
        return FunctionContext.Site(
          index: index, text: "a store to \(context.function.symbols[store.memorySymbol].text)",
          function: context.function.changed { $0.insert(store, at: index) })
      }
    },
    Operator("overwrite the return address", .returnAddress, limit: 1) { context in
      guard context.hasReturn else { return [] }
      if context.function.frame == nil, context.mnemonics.contains("push") { return [] }
      let store =
        context.function.frame == nil
        ? Made.one { $0.mov(qword[rsp], rax) } : Made.one { $0.mov(qword[rbp + 8], rax) }
      return context.inserting(store) { _, instruction in
        instruction.flow == .return || instruction.mnemonic == "leave"
          || instruction.mnemonic == "add" && instruction.first == .rsp
      }.prefix(1).filter { context.function.frame != nil || context.mnemonics[$0.index] == "ret" }
    },
    Operator("keep a value below rsp across a call", .belowStack, limit: 2) { context in
      guard context.function.frame != nil else { return [] }
      return context.indices { _, instruction in instruction.flow == .call }.compactMap { index in
        guard !context.function.finalInstructions.contains(index), !context.passesOnStack(before: index)
        else {
          return nil
        }
        return FunctionContext.Site(
          index: index, text: "rbp kept below rsp over \(context.text(index))",
          function: context.function.changed { function in
            function.insert(Made.one { $0.mov(rbp, qword[rsp - 16]) }, at: index + 1)
            function.insert(Made.one { $0.mov(qword[rsp - 16], rbp) }, at: index)
          })
      }
    },
  ]
}

extension FunctionContext {
  /// The accesses of a local by its name, with the local.
  var slotAccesses: [(Int, FrameLayout.Slot)] {
    guard let frame = function.frame else { return [] }
    return indices { _, instruction in
      instruction.hasMemory && instruction.addressing.symbolContainsBase && instruction.mnemonic != "lea"
    }.compactMap { index in
      let name = function.symbols[instructions[index].memorySymbol].text.split(separator: " ").first ?? ""
      return frame.slots.first { $0.name == name }.map { (index, $0) }
    }
  }

  /// How far the access at `index` begins behind the beginning of `slot`.
  func offset(of index: Int, in slot: FrameLayout.Slot) -> Int {
    let value = function.symbols[instructions[index].memorySymbol].value ?? Int64(slot.offset)
    return Int(value) + Int(instructions[index].displacement) - slot.offset
  }

  func isFrameStore(_ instruction: Instruction) -> Bool {
    instruction.storesToMemory && instruction.addressing.symbolContainsBase
      && instruction.mnemonic == "mov"
  }

  /// The name of the local that an instruction's memory operand is in; nil for none.
  func slotName(_ instruction: Instruction) -> Substring? {
    guard instruction.addressing.symbolContainsBase else { return nil }
    return function.symbols[instruction.memorySymbol].text.split(separator: " ").first
  }

  /// Whether the next system call whose argument points to the local that the instruction at `index` writes has it
  /// read by the kernel, and all of it.
  func isReadByKernel(slotOf index: Int) -> Bool {
    guard let slot = slotName(instructions[index]) else { return false }
    for next in (index + 1)..<instructions.count {
      guard shape.isReached[next], instructions[next].mnemonic == "lea", slotName(instructions[next]) == slot,
        let number = instructions[next].first.number, let call = argumentCall(of: next),
        let system = systemCalls[call],
        let position = Register.systemCallArgumentNumbers.firstIndex(of: number)
      else { continue }
      let parameters = system.parameters(on: platform)
      guard position < parameters.count, case .pointer(let direction) = parameters[position].kind else {
        continue
      }
      return direction != .output
    }
    return false
  }
}
