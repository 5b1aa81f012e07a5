import AsmProgram
import AsmX86

/// How forward jumps are sized in a file that's too big to be read by a person.
///
/// nasm starts with every unsized forward jump short and lengthens those that don't reach, pass after pass;
/// over a large file that takes a time that grows faster than the file. A size word settles each jump in the
/// first pass. Backward jumps need none: their distance is known when nasm meets them.
struct JumpSizes {
  /// From how many instructions on a file's forward jumps are sized.
  static let fileThreshold = 3_000

  /// How many instructions a forward short jump certainly crosses: 127 bytes, 15 bytes at most for each
  /// (Intel SDM volume 2, 2.3.11).
  static let certainReach = 127 / 15

  /// For each symbol of the function the instruction before which it stands as a label; -1 for what isn't
  /// a label of the function.
  private let positions: [Int32]

  init(_ function: LoweredFunction) {
    var positions = [Int32](repeating: -1, count: function.symbols.count)
    for annotation in function.annotations {
      if case .label(let number) = annotation.kind, Int(number) < positions.count {
        positions[Int(number)] = Int32(clamping: annotation.position)
      }
    }
    self.positions = positions
  }

  /// The size of a jump from instruction `number` to `symbol`.
  @inline(__always)
  func size(to symbol: UInt32, from number: Int) -> Instruction.SizeHint {
    let target = Int(symbol) < positions.count ? Int(positions[Int(symbol)]) : -1
    // Another function may lie ahead or in another file.
    if target < 0 { return .near }
    if target <= number { return .none }
    return target - number - 1 <= Self.certainReach ? .short : .near
  }
}
