import AsmProgram
import AsmX86

/// One way to break a function.
struct Operator: Sendable {
  let name: String
  let kind: MutantClass
  /// How many of its mutants of one function are kept.
  let limit: Int
  let observability: Mutant.Observability
  let sites: @Sendable (FunctionContext) -> [Site]

  /// One mutant of a function.
  struct Site: Sendable {
    var index: Int
    var text: String
    var function: LoweredFunction
    /// Where it isn't the operator's.
    var kind: MutantClass?
    var observability: Mutant.Observability?
  }

  init(
    _ name: String, _ kind: MutantClass, limit: Int = 3, seen observability: Mutant.Observability = .always,
    _ sites: @escaping @Sendable (FunctionContext) -> [Site]
  ) {
    self.name = name
    self.kind = kind
    self.limit = limit
    self.observability = observability
    self.sites = sites
  }

  /// All of them, by class.
  static let all: [Operator] =
    stack + alignment + calleeSaved + values + arguments + results + platforms + memory + lengths + flow
    + vectors
    + sums

  /// Its mutants of a function: no more than `limit`, from all over it.
  func mutants(of context: FunctionContext, subject: Int) -> [Mutant] {
    let found = sites(context).filter {
      context.shape.isReached[min($0.index, context.shape.isReached.count - 1)]
    }
    let kept =
      found.count <= limit ? found : (0..<limit).map { found[$0 * (found.count - 1) / max(limit - 1, 1)] }
    return kept.map { site in
      Mutant(
        operation: name, kind: site.kind ?? kind, observability: site.observability ?? observability,
        subject: subject, place: context.place, index: site.index, text: site.text,
        change: .function(site.function))
    }
  }
}

extension FunctionContext {
  typealias Site = Operator.Site

  /// A mutant for each instruction that `matches`, with that one taken out.
  func without(_ matches: (Int, Instruction) -> Bool) -> [Site] {
    indices(matches).map { index in
      Site(
        index: index, text: "\(text(index)) taken out", function: function.changed { $0.remove(at: index) })
    }
  }

  /// A mutant for each instruction that `change` gives another one for.
  func replacing(_ change: (Int, Instruction) -> Instruction?) -> [Site] {
    instructions.indices.compactMap { index in
      guard let other = change(index, instructions[index]), other != instructions[index] else { return nil }
      let mutant = function.changed { $0.instructions[index] = other }
      return Site(index: index, text: "\(text(index)) becomes \(other.mnemonic)", function: mutant)
    }
  }

  /// A mutant with `added` before each instruction that `matches`.
  func inserting(_ added: Instruction, before matches: (Int, Instruction) -> Bool) -> [Site] {
    indices(matches).map { index in
      Site(
        index: index, text: "\(added.mnemonic) before \(text(index))",
        function: function.changed { $0.insert(added, at: index) })
    }
  }

  func indices(_ matches: (Int, Instruction) -> Bool) -> [Int] {
    instructions.indices.filter { shape.isReached[$0] && matches($0, instructions[$0]) }
  }
}
