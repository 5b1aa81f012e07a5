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
  ) { analysis, place, state, findings in
    guard place.instruction.symbol != 0, !analysis.hasLabel(place.instruction.symbol) else { return }
    switch analysis.transfer.symbols[Int(place.instruction.symbol)].kind {
    case .label: break
    case .function:
      guard place.instruction.immediate != 0 || analysis.isInsideFunction(place.instruction.symbol) else {
        return
      }
    case .external: guard place.instruction.immediate != 0 else { return }
    default: return
    }
    let symbol = analysis.function.symbols[place.instruction.symbol]
    let distance = place.instruction.immediate
    let target =
      distance == 0 ? symbol.text : "\(symbol.text) \(distance < 0 ? "-" : "+") \(distance.magnitude)"
    findings.append(
      analysis.finding(
        .foreignLabel,
        "control goes to \(target), which is no label of \(analysis.function.name) and no function's beginning",
        at: place.index, remedy: "make what's there a function of its own and call it"))
  }
}

extension FunctionAnalysis {
  /// Whether the symbol with this number, a function's, names a label in one: `f.again`.
  fileprivate func isInsideFunction(_ symbol: UInt32) -> Bool {
    function.symbols[symbol].text.utf8.dropFirst().contains(UInt8(ascii: "."))
  }
}
