import AsmX86

/// The locals in which the function stores through an index, or a pointer that walks.
///
/// Whether the loop around such a store fills all of a local, or runs at all, is known only when it runs.
struct IndexedStores {
  /// By their distance from rsp at the function's entry.
  private(set) var locals = Set<Range<Int>>()

  init(_ analysis: FunctionAnalysis) {
    var found = Set<Range<Int>>()
    analysis.forEachState { place, state in
      guard place.facts.interest.contains(.accessesMemory) else { return }
      analysis.transfer.forEachAccess(place, state) { access in
        let kind = access.address.kind
        guard access.stored > 0, kind == .inFrame || kind == .frame && access.isOpenEnded else { return }
        let offset = access.address.number
        found.insert(analysis.transfer.local(at: offset) ?? offset..<max(offset + 1, 0))
        if let before = analysis.transfer.bytes(before: offset, state.stackPointer) { found.insert(before) }
      }
    }
    locals = found
  }
}

extension FunctionAnalysis {
  /// Whether the local that the byte at `offset`, from rsp at entry, is part of is stored in through an index.
  func isFilledByIndex(_ offset: Int) -> Bool { filledByIndex.contains { $0.contains(offset) } }
}
