import AsmProgram
import AsmX86

extension Rule {
  /// ASM028: jumps and calls go to labels of their own function, or to the beginning of another.
  ///
  /// Proves it for every jump and call by name.
  static let foreignLabel = Rule(
    code: .foreignLabel, title: "jump into another function",
    summary: """
      In the middle of another function the stack, the saved registers and the registers are what that function made \
      of them.
      """,
    proves: """
      Every jump and call by name goes to a label of its own function or to the beginning of a function.
      """,
    cannotProve: """
      Nothing of jumps through registers and memory.
      """, interest: [.leaves, .calls]
  ) { analysis, index, state, findings in
    let instruction = analysis.function.instructions[index]
    guard instruction.symbol != 0, !analysis.hasLabel(instruction.symbol) else { return }
    let symbol = analysis.function.symbols[instruction.symbol]
    let isForeign: Bool
    switch symbol.kind {
    case .label: isForeign = true
    case .function, .external:
      isForeign =
        instruction.immediate != 0 || symbol.kind == .function && symbol.text.dropFirst().contains(".")
    default: return
    }
    guard isForeign else { return }
    let distance = instruction.immediate
    let place =
      distance == 0 ? symbol.text : "\(symbol.text) \(distance < 0 ? "-" : "+") \(distance.magnitude)"
    findings.append(
      analysis.finding(
        .foreignLabel,
        "control goes to \(place), which is no label of \(analysis.function.name) and no function's beginning",
        at: index, remedy: "make what's there a function of its own and call it"))
  }
}
