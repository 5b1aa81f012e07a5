import AsmPlatform
import AsmProgram
import AsmX86

extension Rule {
  /// ASM016: a system call accesses no more than the memory that's passed.
  ///
  /// Proves it for locals and data where the size is a number or the length of data; of an address in data whose place
  /// isn't followed only that it's no more than all of it.
  static let bufferSize = Rule(
    code: .bufferSize, title: "a system call accesses more than the memory passed to it",
    summary: """
      A size larger than the memory lets the kernel overwrite, or give away, what lies behind it.
      """,
    proves: """
      Where a size is a number or a length and the memory is a local or data, the size isn't larger than the \
      memory.
      """,
    cannotProve: """
      Nothing of sizes that are computed, and of memory behind other pointers.
      """, interest: [.systemCall]
  ) { analysis, place, state, findings in
    guard let site = analysis.graph.site(of: place.index), site.isKnown else { return }
    for memory in analysis.transfer.memory(of: site, state) where memory.hasKnownSize {
      guard let size = analysis.transfer.size(of: memory, state), size > 0 else { continue }
      guard let (name, room) = analysis.room(at: state[memory.register]), size > room, let call = site.call
      else {
        continue
      }
      let verb = memory.direction == .input ? "reads" : "may write"
      let parameter = call.parameters(on: analysis.platform)[memory.parameter].name
      findings.append(
        analysis.finding(
          .bufferSize, "\(site.title) \(verb) \(size) bytes at its \(parameter), and \(name) has \(room)",
          at: place.index,
          notes: [
            .init("what lies behind it is \(memory.direction == .input ? "given away" : "overwritten")")
          ],
          remedy: "pass its own size: leave the length out of the statement, or use .size or .length"))
    }
  }
}

extension FunctionAnalysis {
  /// What memory at `address` is, and how many bytes of it there are; nil where that isn't known.
  func room(at address: Value) -> (name: String, bytes: Int)? {
    switch address.kind {
    case .frame:
      if let slot = transfer.slot(at: address.number), let local = transfer.local(at: address.number) {
        return ("the local \(slot.name)", local.upperBound - address.number)
      }
      guard address.number < 0, function.entry != .start else { return nil }
      return ("the stack up to the return address", -address.number)
    case .data:
      let name = function.symbols[UInt32(address.number)].text
      return data(name)?.size.map { (name, $0) }
    case .inData:
      // Where in it isn't always known; more than the whole it can't be.
      let name = String(function.symbols[address.symbol].text.prefix { $0 != " " })
      guard let size = data(name)?.size else { return nil }
      guard let offset = address.offsetInData else { return (name, size) }
      return ("\(name), from its byte \(offset) on,", max(size - offset, 0))
    default: return nil
    }
  }
}
