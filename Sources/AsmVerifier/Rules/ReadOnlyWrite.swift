import AsmProgram
import AsmX86

extension Rule {
  /// ASM023: nothing is written to read-only data.
  ///
  /// Proves it for stores, for system calls that fill memory, and for functions of the program that store through an
  /// address that they're given whatever else they do, where the address is a label of the module's data.
  static let readOnlyWrite = Rule(
    code: .readOnlyWrite, title: "write to read-only data",
    summary: """
      .rodata is mapped without the right to write: a store there ends the program with SIGSEGV, and a system call \
      fails with EFAULT.
      """,
    proves: """
      No store, no system call, and no function of the program before its first branch and call, writes to a label \
      of read-only data, or to an address computed from one that's still followed.
      """,
    cannotProve: """
      Nothing of addresses that come from memory or from another function, nor of what a function stores on some \
      of its ways only.
      """, interest: [.accessesMemory, .systemCall, .calls, .leaves]
  ) { analysis, place, state, findings in
    if let site = analysis.graph.site(of: place.index), place.facts.traits.flow != .systemCall {
      guard site.certainStores != 0 else { return }
      for register in site.certainStores.registers {
        guard let name = analysis.readOnlyData(at: state[register]) else { continue }
        report(name, "\(site.title) writes to \(name)", place.index, analysis, &findings)
      }
    } else if let site = analysis.graph.site(of: place.index) {
      for memory in analysis.transfer.memory(of: site, state) where memory.isFilled {
        guard let name = analysis.readOnlyData(at: state[memory.register]) else { continue }
        report(name, "\(site.title) writes to \(name)", place.index, analysis, &findings)
      }
    } else if place.facts.interest.contains(.accessesMemory) {
      analysis.transfer.forEachAccess(place, state) { access in
        guard access.stored > 0, let name = analysis.readOnlyData(at: access.address) else { return }
        report(name, "\(name) is written to", place.index, analysis, &findings)
      }
    }
  }

  private static func report(
    _ name: String, _ what: String, _ index: Int, _ analysis: FunctionAnalysis, _ findings: inout [Finding]
  ) {
    let declared = analysis.data(name)?.location
    findings.append(
      analysis.finding(
        .readOnlyWrite, "\(what), which is read-only data", at: index,
        notes: [.init("declared here", at: declared)],
        remedy: "make it a Variable or a Buffer, or Text(…, in: .data)"))
  }
}

extension FunctionAnalysis {
  /// The name of the read-only data that `address` points into.
  func readOnlyData(at address: Value) -> String? {
    guard address.isInData, readOnlySymbols[Int(address.symbol)] else { return nil }
    return String(function.symbols[address.symbol].text.prefix { $0 != " " })
  }
}
