import AsmProgram
import AsmX86

extension Rule {
  /// ASM025: addresses are taken relative to rip.
  ///
  /// Proves it for every instruction. `f.lea(rsi, text)` and the statements do it so.
  static let absoluteAddress = Rule(
    code: .absoluteAddress, title: "absolute address",
    summary: """
      An absolute address in an instruction is a text relocation: ld refuses it in a position-independent \
      executable, or makes the text writable, and dyld doesn't load it at all.
      """,
    proves: """
      No instruction has the address of a symbol as a number, or in an address without rel.
      """,
    cannotProve: """
      Nothing of tables of addresses in data, which the declarations refuse.
      """, interest: [.namesSymbol]
  ) { analysis, place, state, findings in
    var symbol: Symbol?
    if place.instruction.symbol != 0, place.facts.traits.flow == .next || place.facts.traits.flow == .trap {
      symbol = analysis.function.symbols[place.instruction.symbol]
    }
    if symbol?.isAddress != true, place.instruction.memorySymbol != 0,
      !place.instruction.addressing.isRelative
    {
      symbol = analysis.function.symbols[place.instruction.memorySymbol]
    }
    guard let symbol, symbol.isAddress else { return }
    findings.append(
      analysis.finding(
        .absoluteAddress, "\(symbol.text) is named by its absolute address, which needs a text relocation",
        at: place.index,
        notes: [.init("the program is loaded at an address that only run time knows")],
        remedy: "take it relative to rip: f.lea(…, \(symbol.text)), or [rel \(symbol.text)]"))
  }
}

extension Symbol {
  /// It stands for a place in the program.
  var isAddress: Bool {
    switch kind {
    case .label, .function, .data, .external: true
    case .dataLength, .constant, .systemCall, .structure, .frameSlot: false
    }
  }
}
