import ArgumentParser
import AsmPlatform
import AsmProgram
import AsmVerifier

/// What `check` tells of functions beside what's wrong in them.
struct ContractOptions: ParsableArguments {
  @Flag(help: "Print each function's contract: parameters, what it overwrites and keeps, whether it returns.")
  var contracts = false

  /// The text for standard output about `modules`, which were checked; empty where nothing was asked for.
  func text(of modules: [Module]) -> String {
    guard contracts else { return "" }
    return modules.map { module in
      let lines = Verifier.contracts(in: module).map { contract in
        "  \(contract.description)\(contract.isDeclared ? " (declared)" : "")\n"
      }
      return "\(module.program) for \(module.platform.title):\n" + lines.joined()
    }.joined()
  }
}
