/// The blocks of a graph in groups, in each of which control can get from any to any other (Tarjan's algorithm, without
/// recursion).
struct StrongComponents {
  private(set) var components: [[Int]] = []

  init(of graph: FlowGraph) {
    let count = graph.blocks.count
    let successors = graph.blocks.map(\.successors)
    var order = [Int](repeating: -1, count: count)
    var low = [Int](repeating: 0, count: count)
    var isOpen = [Bool](repeating: false, count: count)
    var open: [Int] = []
    var next = 0
    for root in 0..<count where order[root] < 0 {
      var path = [(block: root, edge: 0)]
      order[root] = next
      low[root] = next
      next += 1
      open.append(root)
      isOpen[root] = true
      while let (block, edge) = path.last {
        if edge < successors[block].count {
          path[path.count - 1].edge += 1
          let successor = successors[block][edge]
          if order[successor] < 0 {
            order[successor] = next
            low[successor] = next
            next += 1
            open.append(successor)
            isOpen[successor] = true
            path.append((successor, 0))
          } else if isOpen[successor] {
            low[block] = min(low[block], order[successor])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last { low[parent.block] = min(low[parent.block], low[block]) }
        guard low[block] == order[block] else { continue }
        var component: [Int] = []
        while let member = open.popLast() {
          isOpen[member] = false
          component.append(member)
          if member == block { break }
        }
        components.append(component.sorted())
      }
    }
  }
}
