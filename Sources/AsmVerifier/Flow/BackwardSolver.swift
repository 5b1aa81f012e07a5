/// Follows every path of a graph backward until nothing new is learned.
struct BackwardSolver<State: FlowState> {
  let graph: FlowGraph
  /// The state at a block's beginning from that at its end.
  let transfer: (FlowGraph.Block, inout State) -> Void

  /// The state at the end of each block, from `atEnd`, which says what holds there by itself.
  func solve(_ atEnd: (FlowGraph.Block) -> State) -> [State] {
    var states = graph.blocks.map(atEnd)
    var predecessors = [[Int]](repeating: [], count: graph.blocks.count)
    for (number, block) in graph.blocks.enumerated() {
      for successor in block.successors { predecessors[successor].append(number) }
    }
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
