import AsmPlatform
import AsmProgram
import AsmX86

extension Operator {
  /// Numbers of the other system, and its ways into the kernel.
  static let platforms: [Operator] = [
    Operator("other system's call number", .foreignNumber, limit: 4) { context in
      context.replacingSymbols(of: .systemCall) { symbol in
        guard let call = context.systemCalls.values.first(where: { symbol.text == "SYSCALL(\($0.macro))" })
        else {
          return nil
        }
        let other: Platform = context.platform == .linux ? .macos : .linux
        guard let number = call.number(on: other) else { return nil }
        return Int64(number) + other.systemCallBase
      }
    },
    Operator("other system's constant", .foreignNumber, limit: 4, seen: .rarely) { context in
      context.replacingSymbols(of: .constant) { symbol in
        guard let constant = Constant.named(symbol.text) else { return nil }
        let other: Platform = context.platform == .linux ? .macos : .linux
        guard let value = constant.value(on: other), value != symbol.value else { return nil }
        return value
      }.map { site in
        var site = site
        site.kind = .value
        return site
      }
    },
    Operator("syscall to int 0x80", .interrupt, limit: 3) { context in
      context.replacing { _, instruction in
        instruction.flow == .systemCall ? Made.one { $0.int(0x80) } : nil
      }
    },
  ]
}

extension FunctionContext {
  /// Mutants with another number in place of a symbol.
  func replacingSymbols(of kind: Symbol.Kind, _ number: (Symbol) -> Int64?) -> [Site] {
    indices { _, instruction in
      instruction.symbol != 0 && function.symbols[instruction.symbol].kind == kind
    }.compactMap { index in
      guard let value = number(function.symbols[instructions[index].symbol]) else { return nil }
      return Site(
        index: index, text: "\(text(index)) becomes \(value)",
        function: function.changed { function in
          function.instructions[index].symbol = 0
          function.instructions[index].immediate = value
        })
    }
  }
}
