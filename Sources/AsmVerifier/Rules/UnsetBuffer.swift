import AsmPlatform
import AsmProgram
import AsmX86

extension Rule {
  /// ASM015: what a system call looks at has been written.
  ///
  /// Proves it on every path for memory of the function's own stack whose address and size are known: of a structure
  /// its fields, of bytes all. Padding, and fields that the kernel fills or only gives back, may hold anything; of what
  /// a request of `ioctl` looks at, all but the first byte, and all where the request isn't known. Of text that a
  /// function of the program wrote backward, and whose length is its distance from a known end, what lies behind the
  /// address that the function was given.
  static let unsetBuffer = Rule(
    code: .unsetBuffer, title: "memory given to a system call isn't initialised",
    summary: """
      The kernel looks at memory that is passed for an input, and at lengths that it takes and gives back, as \
      accept's addrlen.
      """,
    proves: """
      Memory of the function's own stack that a system call looks at was written on every way there: the fields of \
      a structure, all bytes of others, as many as the size says where it's known.
      """,
    cannotProve: """
      Nothing of locals that are filled through an index or a pointer that walks, of memory elsewhere, of what pointers \
      in it point to, of what a request of ioctl that isn't known looks at, and, where the size isn't known or a \
      request says it, only of the first byte.
      """, interest: [.systemCall]
  ) { analysis, place, state, findings in
    guard let site = analysis.graph.site(of: place.index), site.isKnown, !state.written.isEverything else {
      return
    }
    for memory in analysis.transfer.memory(of: site, state) where memory.isLookedAt {
      let address = state[memory.register]
      let needed: [Range<Int>]
      if address.isA(.frame) {
        let size = memory.certainty == .firstByte ? 1 : analysis.transfer.size(of: memory, state) ?? 1
        guard state.written.firstMissing(of: address.number..<address.number + size) != nil,
          let call = site.call
        else { continue }
        needed = analysis.neededBytes(of: memory, at: address.number, size: size, call)
      } else if let bytes = analysis.bytesUpToKnownEnd(of: memory, at: place.index, state) {
        needed = [bytes]
      } else {
        continue
      }
      guard let missing = state.written.firstMissing(ofAny: needed),
        !analysis.isFilledByIndex(missing), let call = site.call
      else { continue }
      let parameter = call.parameters(on: analysis.platform)[memory.parameter].name
      let local = analysis.transfer.slot(at: missing)
      let name = local.map { "the local \($0.name)" } ?? "the memory passed"
      // From where the memory that's passed begins, or where the local does.
      let begin =
        address.isA(.frame) ? address.number : analysis.transfer.local(at: missing)?.lowerBound ?? missing
      let offset = missing - begin
      findings.append(
        analysis.finding(
          .unsetBuffer,
          "\(site.title) looks at \(name) for its \(parameter), which isn't written on some way here",
          at: place.index,
          notes: [
            .init(
              offset == 0
                ? "nothing has been stored there" : "from its byte \(offset) on nothing has been stored there"
            )
          ],
          remedy: memory.direction == .inputOutput
            ? "store what the kernel takes, as f.store(addr.size, to: addrlen)"
            : "fill it first: f.store(…, to: …) for each field, or f.clear(…) for all of it"))
    }
  }
}

extension FunctionAnalysis {
  /// The bytes that the kernel looks at, without a structure's padding and the fields that it only fills.
  func neededBytes(of memory: KernelMemory, at offset: Int, size: Int, _ call: SystemCall) -> [Range<Int>] {
    guard let layout = layout(of: memory, at: offset, size, call) else { return [offset..<offset + size] }
    // What it does with the others, modes says, and 0 only reads them (adjtimex(2)).
    let fields = layout.name == "timex" ? Array(layout.fields.prefix(1)) : layout.fields
    return fields.filter { !Self.isFiller($0.name, of: layout.name) }.map {
      offset + $0.offset..<offset + $0.offset + $0.size
    }
  }

  /// The structure that lies in the memory: the local's own, or what the call's prototype says; nil for none.
  private func layout(of memory: KernelMemory, at offset: Int, _ size: Int, _ call: SystemCall)
    -> StructureLayout?
  {
    if let slot = transfer.slot(at: offset), slot.offset + transfer.framePointer == offset,
      let layout = StructureLayout.named(slot.type, on: platform), layout.size <= size
    {
      return layout
    }
    guard case .bytes = memory.size else { return nil }
    let layout = KernelMemory.layout(
      pointedToBy: call.parameters(on: platform)[memory.parameter].type, on: platform)
    return layout.flatMap { $0.size == size ? $0 : nil }
  }

  /// Padding by its name, and what the kernel only fills, as XNU the length of an address (uipc_syscalls.c,
  /// getsockaddr), or keeps without a look at it, as what epoll gives back.
  private static func isFiller(_ field: String, of structure: String) -> Bool {
    if field == "data" { return structure == "epoll_event" }
    return ["revents", "sa_len", "sin_len", "sin6_len", "sun_len", "ss_len", "msg_flags"].contains(field)
      || ["zero", "pad", "unused", "reserved", "spare", "restorer"].contains { field.contains($0) }
  }
}
