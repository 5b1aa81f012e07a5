import AsmProgram
import AsmX86

/// Changes of a function's instructions that keep its labels, comments and places where they belong.
extension LoweredFunction {
  /// Takes the instruction at `index` out. Labels and comments before it stand before the next one; what stood behind
  /// it on its line goes with it.
  mutating func remove(at index: Int) {
    instructions.remove(at: index)
    places.remove(at: index)
    annotations.removeAll { $0.position == index && $0.isTrailing }
    for number in annotations.indices where annotations[number].position > index {
      annotations[number].position -= 1
    }
    finalInstructions.remove(index)
    finalInstructions = Set(finalInstructions.map { $0 > index ? $0 - 1 : $0 })
  }

  /// Puts `instruction` before the one at `index`, behind the labels there. Its place is that of the instruction it
  /// stands before, or of the last one.
  mutating func insert(_ instruction: Instruction, at index: Int) {
    places.insert(places[min(index, places.count - 1)], at: index)
    instructions.insert(instruction, at: index)
    for number in annotations.indices {
      let annotation = annotations[number]
      if annotation.position > index || annotation.position == index && annotation.isTrailing {
        annotations[number].position += 1
      }
    }
    finalInstructions = Set(finalInstructions.map { $0 >= index ? $0 + 1 : $0 })
  }

  /// Copies of it with one change each.
  func changed(_ change: (inout LoweredFunction) -> Void) -> LoweredFunction {
    var copy = self
    change(&copy)
    return copy
  }

  /// The number of `symbol` in the function's table, entered where it isn't there.
  mutating func number(of symbol: Symbol) -> UInt32 { symbols.intern(symbol) }
}

extension LoweredFunction.Annotation {
  var isTrailing: Bool { if case .trailing = kind { true } else { false } }
}

/// Single instructions, made by the typed methods.
enum Made {
  /// What `write` appends first.
  static func one(_ write: (InstructionBuilder) -> Void) -> Instruction {
    let builder = InstructionBuilder()
    write(builder)
    return builder.instructions[0]
  }
}
