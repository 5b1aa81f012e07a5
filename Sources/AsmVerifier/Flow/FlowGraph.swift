/// A function's instructions as blocks that are entered only at their first instruction and left only at
/// their last.
struct FlowGraph {
  /// One for each instruction.
  var facts: [InstructionFacts]
  var sites: [CallSite]
  var blocks: [Block] = []
  /// For each symbol's number, where the function has that label; -1 where it has none.
  var labels: [Int] = []

  /// The blocks that jumps through tables go to, as the author named them, one table behind the other.
  var tableTargets: [Int] = []

  struct Block: Sendable {
    /// The indices of its instructions, at least one.
    var instructions: Range<Int>
    /// The block that control falls into; nil where it doesn't.
    var next: Int?
    /// The block that it jumps or branches to in the same function.
    var target: Int?
    /// Where in `tableTargets` the blocks stand that it goes to through a table.
    var table: Range<Int> = 0..<0
    /// Whether control may get behind the function's last instruction from here.
    var fallsOff = false
    var exit: Exit = .none

    /// The last instruction.
    var last: Int { instructions.upperBound - 1 }
  }

  /// Hands every block that control may go to from `block` to `body`, and whether that's by a jump.
  @inline(__always)
  func forEachSuccessor(of block: Block, _ body: (_ number: Int, _ isJump: Bool) -> Void) {
    for position in block.table { body(tableTargets[position], true) }
    if let next = block.next { body(next, false) }
    if let target = block.target { body(target, true) }
  }

  /// How a block leaves the function.
  enum Exit: Sendable, Hashable {
    case none
    case returns
    /// By a jump or branch to another function, which returns to the caller.
    case tailCall
    /// By a jump to an address that isn't known: a table's, or another function.
    case indirect
    /// Not at all: the processor or the program stops here.
    case stops
  }

  /// The number of the block that `instruction` is in; nil where there's no such instruction.
  func block(of instruction: Int) -> Int? {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].instructions.upperBound <= instruction { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count && blocks[low].instructions.contains(instruction) ? low : nil
  }

  /// The site of the call or system call at `instruction`.
  func site(of instruction: Int) -> CallSite? {
    let number = facts[instruction].site
    return number < 0 ? nil : sites[Int(number)]
  }
}
