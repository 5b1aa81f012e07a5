/// What's known at a place of a function, of which less is known where paths meet.
protocol FlowState {
  /// Keeps what holds in `other` as well; calls repeated with any states change it a bounded number of times.
  ///
  /// - Returns: whether anything changed.
  mutating func join(_ other: Self) -> Bool
}

/// Follows every path of a graph backward until nothing new is learned.
struct BackwardSolver<State: FlowState> {
  let graph: FlowGraph
  let predecessors: Predecessors
  /// The state at a block's beginning from that at its end.
  let transfer: (FlowGraph.Block, inout State) -> Void

  /// The state at the end of each block, from `atEnd`, which says what holds there by itself.
  func solve(_ atEnd: (FlowGraph.Block) -> State) -> [State] {
    var states = graph.blocks.map(atEnd)
    var queue = WorkQueue(count: graph.blocks.count)
    for number in graph.blocks.indices.reversed() { queue.insert(number) }
    while let number = queue.removeFirst() {
      var state = states[number]
      transfer(graph.blocks[number], &state)
      for predecessor in predecessors[number] where states[predecessor].join(state) {
        queue.insert(predecessor)
      }
    }
    return states
  }
}

/// The blocks from which control goes to each block, in one list.
struct Predecessors {
  private var starts: [Int]
  private var blocks: [Int]

  init(of graph: FlowGraph) {
    var counts = [Int](repeating: 0, count: graph.blocks.count + 1)
    for block in graph.blocks { graph.forEachSuccessor(of: block) { number, _ in counts[number + 1] += 1 } }
    for number in graph.blocks.indices { counts[number + 1] += counts[number] }
    starts = counts
    var places = [Int](repeating: 0, count: counts.last ?? 0)
    for (number, block) in graph.blocks.enumerated() {
      graph.forEachSuccessor(of: block) { successor, _ in
        places[counts[successor]] = number
        counts[successor] += 1
      }
    }
    blocks = places
  }

  subscript(block: Int) -> ArraySlice<Int> { blocks[starts[block]..<starts[block + 1]] }
}
