import AsmX86

/// An instruction where it stands in its function, as the rules look at it.
struct Place: ~Copyable {
  /// Its number in the function.
  let index: Int
  let instruction: Instruction
  let facts: InstructionFacts
  /// The address of its memory operand, in the state that it finds; unknown where it has none.
  let address: Value
}
