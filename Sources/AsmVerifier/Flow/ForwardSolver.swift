/// What's known at a place of a function, of which less is known where paths meet.
protocol FlowState {
  /// Keeps what holds in `other` as well; calls repeated with any states change it a bounded number of times.
  ///
  /// - Returns: whether anything changed.
  mutating func join(_ other: Self) -> Bool
}

/// Follows every path of a graph forward from the function's entry until nothing new is learned.
struct ForwardSolver<State: FlowState> {
  let graph: FlowGraph
  /// The state at a block's end from that at its beginning.
  let transfer: (FlowGraph.Block, inout State) -> Void
  /// What's known besides where control takes one of the ways out of a block.
  let edge: (Edge, inout State) -> Void
  /// Told of each path that comes to a block with a state already: the state there, the state that comes.
  let meeting: (Edge, State, State) -> Void

  /// A way from one block to another.
  struct Edge: Sendable, Hashable {
    var from: Int
    var to: Int
    /// By a jump or a branch that is taken.
    var isJump: Bool
  }

  /// The state at the beginning of each block; nil for those that no path comes to.
  func solve(entry: State) -> [State?] {
    var states = [State?](repeating: nil, count: graph.blocks.count)
    guard !graph.blocks.isEmpty else { return states }
    states[0] = entry
    var queue = WorkQueue(count: graph.blocks.count)
    queue.insert(0)
    while let number = queue.removeFirst() {
      guard var state = states[number] else { continue }
      let block = graph.blocks[number]
      transfer(block, &state)
      for to in block.others { go(Edge(from: number, to: to, isJump: true), state, &states, &queue) }
      if let next = block.next {
        go(Edge(from: number, to: next, isJump: false), state, &states, &queue)
      }
      if let target = block.target {
        go(Edge(from: number, to: target, isJump: true), state, &states, &queue)
      }
    }
    return states
  }

  /// Brings `state` over `way`.
  private func go(_ way: Edge, _ state: State, _ states: inout [State?], _ queue: inout WorkQueue) {
    var arriving = state
    edge(way, &arriving)
    guard let known = states[way.to] else {
      states[way.to] = arriving
      queue.insert(way.to)
      return
    }
    meeting(way, known, arriving)
    if states[way.to]?.join(arriving) == true { queue.insert(way.to) }
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
