import AsmX86

/// The first instruction that uses each symbol of a function.
///
/// One walk finds all of them: a search for each symbol would cost the square of the function's size.
struct SymbolUsers {
  private var first: [Int]

  init(_ instructions: [Instruction], symbolCount: Int) {
    first = Array(repeating: -1, count: symbolCount)
    for (index, instruction) in instructions.enumerated() {
      note(index, uses: instruction.symbol)
      note(index, uses: instruction.memorySymbol)
    }
  }

  private mutating func note(_ index: Int, uses number: UInt32) {
    guard number != 0, Int(number) < first.count, first[Int(number)] < 0 else { return }
    first[Int(number)] = index
  }

  /// The index of the first instruction that uses the symbol with `number`; nil where none does.
  subscript(number: UInt32) -> Int? {
    guard Int(number) < first.count, first[Int(number)] >= 0 else { return nil }
    return first[Int(number)]
  }
}
