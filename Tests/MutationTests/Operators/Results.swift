import AsmPlatform
import AsmProgram
import AsmX86

extension Operator {
  /// What doesn't look at a result, or looks at it in the other system's way.
  static let results: [Operator] = [
    Operator("drop error branch", .resultUntested, limit: 4, seen: .rarely) { context in
      context.errorBranches.map { index in
        FunctionContext.Site(
          index: index, text: "\(context.text(index)) taken out",
          function: context.function.changed { $0.remove(at: index) })
      }
    },
    Operator("drop test and branch", .resultUntested, limit: 4, seen: .rarely) { context in
      guard context.platform == .linux else { return [] }
      return context.errorBranches.filter {
        context.comparesResult($0 - 1) && !context.isReadLater(flagsOf: $0)
      }.map {
        index in
        FunctionContext.Site(
          index: index, text: "\(context.text(index - 1)) and \(context.text(index)) taken out",
          function: context.function.changed { function in
            function.remove(at: index)
            function.remove(at: index - 1)
          })
      }
    },
    Operator("other system's error test", .foreignErrorTest, limit: 5, seen: .rarely) { context in
      context.errorBranches.map { index in
        let mutant = context.function.changed { function in
          if context.platform == .linux {
            function.instructions[index] =
              context.instructions[index].named("jc") ?? context.instructions[index]
          } else {
            function.instructions[index] =
              context.instructions[index].named("js") ?? context.instructions[index]
            function.insert(Made.one { $0.test(rax, rax) }, at: index)
          }
        }
        return FunctionContext.Site(
          index: index, text: "\(context.text(index)) as elsewhere", function: mutant)
      }
    },
    Operator("drop second result", .secondResult) { context in
      guard context.platform == .macos else { return [] }
      let calls = context.systemCalls.filter { ["fork", "pipe"].contains($0.value.name) }.keys
      return context.without { index, instruction in
        guard let call = calls.filter({ $0 < index }).max(), index - call <= 5 else { return false }
        return instruction.first == .edx && ["dec", "mov"].contains(instruction.mnemonic)
          || instruction.mnemonic == "and" && instruction.second == .edx
      }
    },
  ]
}

extension Register {
  static let edx = Register(rawValue: 19)
}

extension FunctionContext {
  /// The branches that follow a system call's error.
  var errorBranches: [Int] {
    systemCalls.keys.sorted().compactMap { call in
      for index in call + 1..<min(call + 3, instructions.count) {
        if isLabelled(index) { return nil }
        if instructions[index].flow == .branch, ["js", "jc", "jae"].contains(mnemonics[index]) {
          return index
        }
      }
      return nil
    }
  }

  /// Whether the instruction at `index` does nothing but compare rax.
  func comparesResult(_ index: Int) -> Bool {
    index >= 0 && ["test", "cmp"].contains(mnemonics[index]) && instructions[index].first == .rax
  }

  /// Whether the flags that the branch at `index` looks at are read again behind it.
  func isReadLater(flagsOf index: Int) -> Bool {
    index + 1 < instructions.count && !instructions[index + 1].effects.flagsRead.isEmpty
  }
}
