/// Follows every path of a function forward from its entry until nothing new is learned.
struct ForwardSolver {
  private let graph: FlowGraph
  private let transfer: Transfer
  private(set) var solution: Solution
  /// From where control came first to each block; -1 for those to which it hasn't come.
  private var arrivals: [Int]
  private var meetings: [Int: FunctionAnalysis.UnequalMeeting] = [:]
  private var queue: WorkQueue

  /// What was found of each block.
  struct Solution {
    /// The states at the beginnings of the blocks; nil for those that no path comes to.
    fileprivate var states: [KeptState?]

    /// Whether some path comes to the block with this number.
    func isReached(_ block: Int) -> Bool { states[block] != nil }

    /// The state at the beginning of the block with this number; nil where no path comes to it.
    func copy(_ block: Int) -> MachineState? { states[block]?.state.copy() }
  }

  init(_ transfer: Transfer) {
    self.transfer = transfer
    graph = transfer.graph
    solution = Solution(states: Array(repeating: nil, count: graph.blocks.count))
    arrivals = Array(repeating: -1, count: graph.blocks.count)
    queue = WorkQueue(count: graph.blocks.count)
  }

  /// Where paths meet with stack pointers that differ, in order.
  var unequalMeetings: [FunctionAnalysis.UnequalMeeting] {
    meetings.values.sorted { $0.instruction < $1.instruction }
  }

  /// Follows the paths that begin with `entry` at the function's first instruction.
  mutating func solve(entry: consuming MachineState) {
    let graph = graph
    guard !graph.blocks.isEmpty else { return }
    solution.states[0] = KeptState(entry)
    queue.insert(0)
    while let number = queue.removeFirst() {
      guard var state = solution.copy(number) else { continue }
      let block = graph.blocks[number]
      for index in block.instructions { transfer.apply(index, &state) }
      // The last way takes the state, the others a copy.
      var last: (to: Int, isJump: Bool)?
      graph.forEachSuccessor(of: block) { to, isJump in
        if let last { go(from: number, to: last.to, isJump: last.isJump, state.copy()) }
        last = (to, isJump)
      }
      if let last { go(from: number, to: last.to, isJump: last.isJump, consume state) }
    }
  }

  /// Brings `state` from the end of one block to the beginning of another.
  private mutating func go(from: Int, to: Int, isJump: Bool, _ state: consuming MachineState) {
    transfer.follow(isJump: isJump, from: graph.blocks[from], &state)
    guard let known = solution.states[to] else {
      arrivals[to] = from
      solution.states[to] = KeptState(state)
      return queue.insert(to)
    }
    noteMeeting(from: from, to: to, known.state.stackPointer, state.stackPointer)
    if known.join(state) { queue.insert(to) }
  }

  private mutating func noteMeeting(from: Int, to: Int, _ first: Value, _ second: Value) {
    guard first != second, first.isStackAddress, first.kind == second.kind, meetings[to] == nil else {
      return
    }
    let other = arrivals[to] < 0 ? to : arrivals[to]
    meetings[to] = FunctionAnalysis.UnequalMeeting(
      instruction: graph.blocks[to].instructions.lowerBound,
      first: (graph.blocks[other].last, first.number),
      second: (graph.blocks[from].last, second.number))
  }
}

/// Numbers to work on, first in, first out, none twice at a time.
struct WorkQueue {
  private var numbers: [Int] = []
  private var head = 0
  private var isWaiting: [Bool]

  /// For the numbers 0..<count.
  init(count: Int) { isWaiting = Array(repeating: false, count: count) }

  mutating func insert(_ number: Int) {
    guard !isWaiting[number] else { return }
    isWaiting[number] = true
    numbers.append(number)
  }

  mutating func removeFirst() -> Int? {
    guard head < numbers.count else { return nil }
    let number = numbers[head]
    head += 1
    isWaiting[number] = false
    if head > 1024, head * 2 > numbers.count {
      numbers.removeFirst(head)
      head = 0
    }
    return number
  }
}
