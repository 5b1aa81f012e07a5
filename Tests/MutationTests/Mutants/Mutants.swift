import AsmProgram

/// Every mutant, with the programs that they're made of.
struct Mutants: Sendable {
  let subjects: [Subject]
  let all: [Mutant]

  /// Made by every operator from every program.
  init() throws {
    let subjects = try Subject.all()
    var all: [Mutant] = []
    for (number, subject) in subjects.enumerated() {
      for context in subject.functions where !context.instructions.isEmpty {
        for operation in Operator.all { all += operation.mutants(of: context, subject: number) }
      }
      guard subject.platform == .linux else { continue }
      all.append(
        Mutant(
          operation: "drop note", kind: .note, observability: .always, subject: number, place: nil, index: 0,
          text: "section .note.GNU-stack left out", change: .withoutLines(".note.GNU-stack")))
    }
    self.subjects = subjects
    self.all = all
  }

  /// What the mutant's program is: the same but for its fault.
  func module(of mutant: Mutant) -> Module {
    var module = subjects[mutant.subject].module
    if case .function(let function) = mutant.change, let place = mutant.place { module[place] = function }
    return module
  }

  /// A name that stays the same as long as the mutant is the same: for the list of survivors.
  func name(of mutant: Mutant) -> String {
    let subject = subjects[mutant.subject]
    guard let place = mutant.place else {
      return "\(subject.name) \(subject.platform.name) \(mutant.operation)"
    }
    let function = subject.module[place]
    return
      "\(subject.name) \(subject.platform.name) \(function.name) \(mutant.index) \(mutant.operation): \(mutant.text)"
  }

  /// Where the fault is in the Swift source.
  func location(of mutant: Mutant) -> String {
    guard let place = mutant.place else { return "" }
    let function = subjects[mutant.subject].module[place]
    return "\(function.location(of: min(mutant.index, function.instructions.count - 1)))"
  }
}
