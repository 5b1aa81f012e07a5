import ArgumentParser
import AsmProgram

/// What `check` tells of functions beside what's wrong in them.
struct ContractOptions: ParsableArguments {
  /// The text for standard output about `modules`, which were checked; empty where nothing was asked for.
  func text(of modules: [Module]) -> String { "" }
}
