import AsmPlatform
import AsmProgram
import AsmX86

extension Operator {
  /// Numbers of bytes that aren't those that there are.
  static let lengths: [Operator] = [
    Operator("buffer larger than it is", .bufferSize, limit: 5, seen: .rarely) { context in
      context.lengthArguments.flatMap { index, bytes in
        [1, 64].map { more in
          FunctionContext.Site(
            index: index, text: "\(context.text(index)): \(bytes + more) instead of \(bytes)",
            function: context.withNumber(Int64(bytes + more), at: index))
        }
      }
    },
    Operator("length one too small", .length, limit: 3) { context in
      context.lengthArguments.filter { $0.1 > 0 }.map { index, bytes in
        FunctionContext.Site(
          index: index, text: "\(context.text(index)): \(bytes - 1) instead of \(bytes)",
          function: context.withNumber(Int64(bytes - 1), at: index))
      }
    },
    Operator("number one more", .value, limit: 3, seen: .unknown) { context in
      context.indices { index, instruction in
        instruction.isImmediateMove && instruction.symbol == 0 && context.argumentCall(of: index) == nil
      }.map { index in
        FunctionContext.Site(
          index: index, text: "\(context.text(index)) and 1",
          function: context.function.changed { $0.instructions[index].immediate += 1 })
      }
    },
  ]
}

extension FunctionContext {
  /// The moves of a length that's a number for a system call, where it's all that its buffer has.
  var lengthArguments: [(Int, Int)] {
    indices { index, instruction in instruction.isImmediateMove && argumentCall(of: index) != nil }
      .compactMap { index in
        guard let call = argumentCall(of: index), let system = systemCalls[call],
          let number = instructions[index].first.number,
          let position = Register.systemCallArgumentNumbers.firstIndex(of: number)
        else { return nil }
        let parameters = system.parameters(on: platform)
        guard position < parameters.count, case .length(let of) = parameters[position].kind,
          case .pointer = parameters[of].kind
        else { return nil }
        let instruction = instructions[index]
        let bytes =
          instruction.symbol == 0
          ? Int(instruction.immediate) : Int(function.symbols[instruction.symbol].value ?? -1)
        let pointer = Register.systemCallArgumentNumbers[of]
        // The buffer's own size.
        let sets = instructions.indices.filter {
          $0 < call && $0 > call - 12 && mnemonics[$0] == "lea" && instructions[$0].first.number == pointer
        }
        guard let lea = sets.last, instructions[lea].displacement == 0, sizeOfTarget(lea) == bytes else {
          return nil
        }
        return (index, bytes)
      }
  }

  /// The bytes behind the address that the `lea` at `index` takes.
  private func sizeOfTarget(_ index: Int) -> Int? {
    let instruction = instructions[index]
    if let slot = slotName(instruction) {
      return function.symbols[instruction.memorySymbol].text == String(slot)
        ? function.frame?.slots.first { $0.name == slot }?.size : nil
    }
    guard instruction.addressing.isRelative else { return nil }
    return facts.sizes[function.symbols[instruction.memorySymbol].text]
  }

  /// With `number` as the immediate of the instruction at `index`.
  func withNumber(_ number: Int64, at index: Int) -> LoweredFunction {
    function.changed { function in
      function.instructions[index].symbol = 0
      function.instructions[index].immediate = number
    }
  }
}
