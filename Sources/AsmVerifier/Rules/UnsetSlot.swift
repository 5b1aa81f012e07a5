import AsmProgram
import AsmX86

extension Rule {
  /// ASM011: no byte of the function's stack is read before it's written.
  ///
  /// Proves it on every path for reads at a known distance from rsp at entry. A call of a function of the program counts
  /// as writing what that may store through the address that it gets, of another object's as writing all of the local, as
  /// does a store with an index; a system call as writing what its prototype says.
  static let unsetSlot = Rule(
    code: .unsetSlot, title: "memory of the stack read before it's written",
    summary: """
      A local holds what earlier calls left on the stack until something is stored in it.
      """,
    proves: """
      Every byte of the stack that's read at a known distance was written on every way there.
      """,
    cannotProve: """
      What another object's function, or one that does more with an address that it's given than store at known \
      distances from it, may have written, and a store with an index, count as writing the whole local; a local \
      that's filled so counts as written wherever it's read.
      """, interest: [.accessesMemory]
  ) { analysis, place, state, findings in
    guard place.facts.traits.loadedBytes > 0 || place.facts.traits.kind.contains(.string) else { return }
    let (written, stackPointer) = (state.written, state.stackPointer)
    analysis.transfer.forEachAccess(place, state) { access in
      let address = access.address
      guard access.loaded > 0, !access.isOpenEnded, address.kind == .frame else { return }
      // Below rsp is ASM009's.
      if stackPointer.kind == .frame, address.number < stackPointer.number { return }
      let range = address.number..<address.number + access.loaded
      guard let missing = written.firstMissing(of: range), !analysis.isFilledByIndex(missing) else { return }
      findings.append(finding(range, missing, place.index, analysis))
    }
  }

  private static func finding(
    _ range: Range<Int>, _ missing: Int, _ index: Int, _ analysis: FunctionAnalysis
  ) -> Finding {
    let name =
      analysis.transfer.slot(at: range.lowerBound).map { "the local \($0.name)" }
      ?? "the stack, \(-range.lowerBound) bytes below where rsp was at entry,"
    let part = missing == range.lowerBound ? "" : ", from its byte \(missing - range.lowerBound) on,"
    let verb = range.count == 1 ? "is" : "are"
    return analysis.finding(
      .unsetSlot,
      "\(counted: range.count, "byte") of \(name) \(verb) read\(part) before anything is stored there",
      at: index,
      notes: [.init("on some way here nothing has been written there")],
      remedy: "store something first: f.store(0, to: …), or f.clear(…) for all of it")
  }
}
