import AsmProgram
import AsmX86

extension FunctionAnalysis {
  /// The bytes of the stack, from rsp at entry, that the system call at `index` is sure to look at where the memory's
  /// address is what a function of the program returned and its size the distance from there to a known end: a number
  /// that was written as text backward from that end.
  ///
  /// The function returns an address at or below one that it was given; what lies between that and the end is looked at
  /// however much was written.
  func bytesUpToKnownEnd(of memory: KernelMemory, at index: Int, _ state: borrowing MachineState) -> Range<
    Int
  >? {
    let address = state[memory.register]
    guard address.isA(.product), let site = graph.site(of: address.number), site.kind == .function,
      !site.returnedOrigin.isNone, !site.returnedOrigin.relation.contains(.above),
      case .register(let sizeRegister, elementSize: 1) = memory.size, state[sizeRegister].isA(.product)
    else { return nil }
    let (call, difference) = (address.number, state[sizeRegister].number)
    // In one block, so that it's the same call's result.
    guard call < difference, difference < index, let block = graph.block(of: index),
      graph.blocks[block].instructions.contains(call)
    else { return nil }
    let instruction = function.instructions[difference]
    guard mnemonic(difference) == "sub", (1...16).contains(instruction.register0),
      (1...16).contains(instruction.register1)
    else { return nil }
    var end: Value?
    var start: Value?
    forEachState(in: block, upTo: difference) { place, state in
      if place.index == call { start = state[site.returnedOrigin.register] }
      if place.index == difference, state[Int(instruction.register1) - 1] == address {
        end = state[Int(instruction.register0) - 1]
      }
    }
    guard let start, let end, start.isA(.frame), end.isA(.frame), start.number < end.number else {
      return nil
    }
    return start.number..<end.number
  }
}
