import AsmPlatform
import AsmProgram
import AsmX86

/// The functions of a module, analysed in an order in which those that others call come first.
struct ModuleAnalysis {
  private let platform: Platform
  private var functions: [LoweredFunction] = []
  /// The file of each function.
  private var files: [Int] = []
  /// The functions of each file by their symbols, and those that every file can name.
  private var local: [[String: Int]] = []
  private var exported: [String: Int] = [:]
  private var summaries: [FunctionSummary]
  /// The data that each file can name.
  private let data: [[String: DataFacts]]
  /// The rules that look at whole functions.
  private let checks: [Rule]
  private let visitors: Visitors
  private let forms = FormTraitsTable()
  private let calls: KernelCallSites

  init(_ module: Module, rules: [Rule]) {
    platform = module.platform
    calls = KernelCallSites(on: module.platform)
    checks = rules.filter { $0.check != nil }
    visitors = Visitors(rules)
    data = DataFacts.tables(of: module)
    for (number, file) in module.files.enumerated() {
      var names: [String: Int] = [:]
      for function in file.sections.flatMap(\.functions) {
        names[function.name] = functions.count
        files.append(number)
        functions.append(function)
      }
      local.append(names)
      for name in file.exports { exported[name] = names[name] ?? exported[name] }
    }
    summaries = Array(repeating: FunctionSummary(), count: functions.count)
  }

  /// The functions in the module's order, with what `run` found that they do to their callers.
  var functionsWithSummaries: [(LoweredFunction, FunctionSummary)] { Array(zip(functions, summaries)) }

  /// Analyses every function, those again whose callees turned out to do more than was known, and collects
  /// what the rules find in the last analysis of each.
  mutating func run() -> [Finding] {
    let callees = functions.indices.map { functionsCalled(by: $0) }
    var callers = [[Int]](repeating: [], count: functions.count)
    for (caller, list) in callees.enumerated() {
      for callee in list { callers[callee].append(caller) }
    }
    var findings = [[Finding]](repeating: [], count: functions.count)
    let readers = FlagReaders(functions, forms) { [local, exported, files] symbol, caller in
      local[files[caller]][symbol] ?? exported[symbol]
    }
    var isAnalysed = [Bool](repeating: false, count: functions.count)
    var queue = WorkQueue(count: functions.count)
    for function in Self.calleesFirst(callees) { queue.insert(function) }
    while let number = queue.removeFirst() {
      let (local, exported, summaries) = (local[files[number]], exported, summaries)
      let data = data[files[number]]
      let analysis = FunctionAnalysis(
        functions[number], on: platform, visitors: visitors, forms: forms, calls: calls
      ) {
        data[$0]
      } flagsAreRead: {
        readers.isRead(number)
      } summary: {
        symbol in
        (local[symbol] ?? exported[symbol]).map { summaries[$0] }
      }
      findings[number] = analysis.visited + checks.flatMap { $0.check?(analysis) ?? [] }
      isAnalysed[number] = true
      var summary = summaries[number]
      summary.formUnion(analysis.summary)
      guard summary != self.summaries[number] else { continue }
      self.summaries[number] = summary
      for caller in callers[number] where isAnalysed[caller] { queue.insert(caller) }
    }
    return findings.flatMap { $0 }
  }

  /// The functions of the module that the function calls or jumps to, each once.
  private func functionsCalled(by number: Int) -> [Int] {
    let function = functions[number]
    var seen = Set<UInt32>()
    var callees = Set<Int>()
    for instruction in function.instructions where instruction.symbol != 0 {
      switch forms[instruction.form].flow {
      case .call, .jump, .branch:
        guard seen.insert(instruction.symbol).inserted else { continue }
        let symbol = function.symbols[instruction.symbol]
        guard symbol.kind != .label else { continue }
        if let callee = local[files[number]][symbol.text] ?? exported[symbol.text] { callees.insert(callee) }
      default: break
      }
    }
    return callees.sorted()
  }

  /// All numbers, each behind those that it leads to, as far as there are no circles.
  private static func calleesFirst(_ callees: [[Int]]) -> [Int] {
    var order: [Int] = []
    var isSeen = [Bool](repeating: false, count: callees.count)
    for root in callees.indices where !isSeen[root] {
      isSeen[root] = true
      var path = [(number: root, next: 0)]
      while let (number, next) = path.last {
        if next < callees[number].count {
          path[path.count - 1].next += 1
          let callee = callees[number][next]
          if !isSeen[callee] {
            isSeen[callee] = true
            path.append((callee, 0))
          }
        } else {
          order.append(number)
          path.removeLast()
        }
      }
    }
    return order
  }
}
