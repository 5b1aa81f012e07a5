import AsmProgram
import AsmX86

extension Rule {
  /// ASM010: an access to the frame lies within one local.
  ///
  /// Proves it for accesses at a known distance from rbp or rsp, and for repeated ones where rcx is known, in
  /// functions whose frame is declared. Addresses with an index aren't followed.
  static let slotBounds = Rule(
    code: .slotBounds, title: "access outside a local of the frame",
    summary: """
      Next to a local lie the others, the saved registers and the return address: what's written past its end \
      changes them.
      """,
    proves: """
      Every access at a known distance from rbp or rsp, in a function whose frame is declared, lies within one \
      local.
      """,
    cannotProve: """
      Nothing of addresses with an index, nor of stack that the author laid out alone.
      """, interest: [.accessesMemory]
  ) { analysis, place, state, findings in
    guard let frame = analysis.function.frame else { return }
    analysis.transfer.forEachAccess(place, state) { access in
      guard access.address.kind == .frame, access.bytes > 0, !access.isOpenEnded else { return }
      let range = access.address.number..<access.address.number + access.bytes
      guard let problem = problem(range, access.stored > 0, place.instruction, frame, analysis) else {
        return
      }
      findings.append(
        analysis.finding(
          .slotBounds, problem, at: place.index, notes: notes(on: frame),
          remedy: "access only bytes of one local; f.frame.local and f.frame.bytes make room"))
    }
  }

  private static func problem(
    _ access: Range<Int>, _ isStore: Bool, _ instruction: Instruction, _ frame: FrameLayout,
    _ analysis: FunctionAnalysis
  ) -> String? {
    let transfer = analysis.transfer
    if instruction.memorySymbol != 0, analysis.function.symbols[instruction.memorySymbol].kind == .frameSlot {
      let text = analysis.function.symbols[instruction.memorySymbol].text
      if instruction.displacement == 0, let slot = transfer.slot(at: access.lowerBound), slot.name == text,
        access.count <= slot.size
      {
        return nil
      }
      let name = text.prefix { $0 != " " && $0 != "+" && $0 != "." }
      guard let slot = frame.slots.first(where: { $0.name == name }) else { return nil }
      let low = slot.offset + transfer.framePointer
      let isInside = low <= access.lowerBound && access.upperBound <= low + slot.size
      return isInside
        ? nil
        : "\(counted: access.count, "byte") at byte \(access.lowerBound - low) of the local \(slot.name) \(access.count == 1 ? "isn't" : "aren't") within its \(counted: slot.size, "byte")"
    }
    if let local = transfer.local(at: access.lowerBound) {
      let name = transfer.slot(at: access.lowerBound)?.name ?? ""
      return access.upperBound <= local.upperBound
        ? nil
        : "\(counted: access.count, "byte") in the local \(name) go \(counted: access.upperBound - local.upperBound, "byte") past its end"
    }
    let top = transfer.framePointer
    let savedLow = top - 8 * frame.saved.count
    let low = savedLow - frame.localSize
    guard access.upperBound > low, access.lowerBound < top else { return nil }
    if access.upperBound > savedLow, !isStore { return nil }
    return access.upperBound > savedLow
      ? "\(counted: access.count, "byte") \(access.count == 1 ? "is" : "are") stored where the frame keeps saved registers"
      : "\(counted: access.count, "byte") of the frame \(access.count == 1 ? "is" : "are") accessed that \(access.count == 1 ? "belongs" : "belong") to no local"
  }

  private static func notes(on frame: FrameLayout) -> [Diagnostic.Note] {
    frame.slots.prefix(6).map { slot in
      .init("the local \(slot.name) has \(counted: slot.size, "byte"), from rbp - \(-slot.offset)")
    }
  }
}
