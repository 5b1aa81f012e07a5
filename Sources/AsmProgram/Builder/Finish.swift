import AsmPlatform
import AsmX86

extension FunctionBuilder {
  /// Runs the function's body and completes it: error handlers, frame, epilogue, prologue, checks.
  func lower(_ function: Function) -> LoweredFunction {
    function.body(self)
    dropJumpToEpilogue()
    var end = MainPathEnd(
      position: instructions.count, annotation: annotations.count, fallsThrough: !endsWithTransfer)
    if end.fallsThrough, entry == .start { reportFallsOff() }
    writeDeferredBlocks()
    dropUnusedResumeLabels(&end)
    checkReturns()
    let layout = frameLayout(of: function.name)
    insertEpilogue(layout, at: end)
    insertPrologue(layout)
    nameUniqueLabels()
    resolveFrameSlots(layout)
    resolveNumbers()
    checkElements()
    checkLabels()
    checkInstructions()
    var lowered = LoweredFunction(
      name: function.name, documentation: function.commentLines, instructions: instructions,
      places: places, files: files, symbols: symbols, annotations: annotations, frame: layout, entry: entry,
      location: function.location)
    lowered.finalInstructions = finalInstructions
    lowered.contract = contract
    lowered.callStatements = callStatements.sorted { $0.call < $1.call }
    lowered.resultInstructions = resultInstructions
    lowered.jumpTargets = jumpTargets
    lowered.allowances = finishedAllowances(of: function)
    return lowered
  }

  /// Where the statements of the body end and the error handlers begin: the place of the epilogue.
  private struct MainPathEnd {
    var position: Int
    /// The number of annotations before it.
    var annotation: Int
    var fallsThrough: Bool
  }

  /// Whether control can't get behind the last instruction.
  var endsWithTransfer: Bool {
    guard !instructions.isEmpty else { return false }
    let last = instructions.count - 1
    if annotations(from: last).contains(where: { $0.position > last && $0.isLabel }) { return false }
    return finalInstructions.contains(last) || ControlTransfer.neverFallsThrough(instructions[last])
      || endsProgram(at: last)
  }

  /// The annotations written last, those before the instruction at `position` left out. A note behind an
  /// instruction may follow what stands before the next one, so the others aren't wholly in order.
  func annotations(from position: Int) -> ArraySlice<LoweredFunction.Annotation> {
    let before = annotations.lastIndex { $0.position < position }
    return annotations[(before.map { $0 + 1 } ?? 0)...]
  }

  /// Leaves out a jump to the epilogue that would stand right before it.
  private func dropJumpToEpilogue() {
    guard let label = returnLabel, let last = instructions.last, last.symbol == label.number,
      endsWithTransfer,
      ControlTransfer.isJump(last)
    else { return }
    removeLastInstruction()
    finalInstructions.remove(instructions.count)
    epilogueAllowances = allowancesCovering(instructions.count)
    uncover(instructions.count)
    // What was written behind it stands before the epilogue now; its note, behind the epilogue's first line.
    for index in annotations.indices where annotations[index].position > instructions.count {
      annotations[index].position = instructions.count
    }
    if !instructions.contains(where: { $0.symbol == label.number }) {
      returnLabel = nil
      labels[label.number] = nil
    }
  }

  private func writeDeferredBlocks() {
    // Blocks may add others while they're written.
    var next = 0
    while next < deferredBlocks.count {
      let block = deferredBlocks[next]
      next += 1
      annotate(.blankLine)
      labels[block.label.number]?.placed = block.place
      annotate(.label(block.label.number))
      allowing(block.allowances) { block.body(self) }
    }
    deferredBlocks = []
  }

  private func dropUnusedResumeLabels(_ end: inout MainPathEnd) {
    let unused = Set(resumeLabels.filter { !$0.value.wasUsed }.keys)
    guard !unused.isEmpty else { return }
    func isUnused(_ annotation: LoweredFunction.Annotation) -> Bool {
      if case .label(let number) = annotation.kind { unused.contains(number) } else { false }
    }
    end.annotation -= annotations[..<end.annotation].count(where: isUnused)
    annotations.removeAll(where: isUnused)
    for number in unused { labels[number] = nil }
  }

  private func reportFallsOff() {
    diagnostics.append(
      Diagnostic(
        "control falls off the end of _start, which has nowhere to return to",
        remedy:
          "end the program with f.exit(status), or with a syscall of exit, its number moved into eax right before",
        at: places.last.map(location) ?? declaredAt))
  }

  // MARK: Frame

  /// Locals, saved registers and aligned calls need one.
  var needsFrame: Bool {
    wantsFrame || (frameless == nil && instructions.contains(where: ControlTransfer.isCall))
  }

  /// Where everything lies in the frame; nil where the function needs none.
  private func frameLayout(of function: String) -> FrameLayout? {
    guard needsFrame else { return nil }
    // _start is entered with rsp a multiple of 16 and keeps nobody's registers.
    let saved = entry == .start ? [] : savedRegisters.map(\.register)
    if entry == .start, slots.isEmpty { return nil }
    let pushed = 8 * saved.count
    var depth = pushed
    var places = slots.map { slot in
      depth = (depth + slot.size).roundedUp(to: min(slot.alignment, 16))
      return FrameLayout.Slot(name: slot.name, offset: -depth, size: slot.size, type: slot.type)
    }
    if depth > 0x7fff_ff00 {
      diagnostics.append(
        Diagnostic(
          "the frame of \(function) has \(depth - pushed) bytes of locals, more than the 2,147,483,647 that rbp reaches",
          remedy: "keep what's large in a Buffer, or ask the kernel for memory with mmap", at: declaredAt))
      for index in places.indices { places[index].offset = -16 }
      depth = pushed
    }
    // After push rbp the stack is aligned to 16 (System V ABI 3.2.2), so pushes and locals together must be
    // a multiple of 16.
    return FrameLayout(slots: places, saved: saved, localSize: depth.roundedUp(to: 16) - pushed)
  }

  private func insertPrologue(_ layout: FrameLayout?) {
    guard let layout else { return }
    let names = Dictionary(
      savedRegisters.map { ($0.register, $0.name) }, uniquingKeysWith: { first, _ in first })
    insert(at: 0, annotation: 0, place: compactPlace(of: declaredAt)) {
      if entry != .start { push(rbp) }
      mov(rbp, rsp)
      for register in layout.saved {
        guard let wide = Register64(register) else { continue }
        push(wide)
        if let name = names[register] ?? nil { note(name) }
      }
      if layout.localSize > 0 { sub(rsp, layout.localSize) }
      if let first = annotations.first, first.position == 0, first.isComment { annotate(.blankLine) }
    }
  }

  private func insertEpilogue(_ layout: FrameLayout?, at end: MainPathEnd) {
    guard entry != .start, end.fallsThrough || returnLabel != nil else { return }
    let place = end.position > 0 ? places[end.position - 1] : compactPlace(of: declaredAt)
    let before = instructions.count
    insert(at: end.position, annotation: end.annotation, place: place) {
      if let label = returnLabel {
        labels[label.number]?.placed = place
        annotate(.label(label.number))
      }
      if let layout {
        if layout.saved.isEmpty, layout.localSize > 0 {
          leave()
        } else {
          if layout.localSize > 0 { add(rsp, layout.localSize) }
          for register in layout.saved.reversed() {
            if let wide = Register64(register) { pop(wide) }
          }
          pop(rbp)
        }
      }
      ret()
    }
    cover(end.position..<end.position + instructions.count - before, by: epilogueAllowances)
  }

  /// Puts what `write` emits before the instruction at `position` and the annotation at `annotation`.
  private func insert(at position: Int, annotation: Int, place: CompactPlace, _ write: () -> Void) {
    let oldInstructions = instructions.count
    let oldAnnotations = annotations.count
    write()
    let added = instructions.count - oldInstructions
    let addedAnnotations = annotations[oldAnnotations...].map {
      LoweredFunction.Annotation(position: $0.position - oldInstructions + position, kind: $0.kind)
    }
    annotations.removeSubrange(oldAnnotations...)
    moveInstructions(from: oldInstructions, to: position, place: place)
    for number in annotation..<annotations.count { annotations[number].position += added }
    annotations.insert(contentsOf: addedAnnotations, at: annotation)
    func moved(_ index: Int) -> Int { index >= position ? index + added : index }
    finalInstructions = Set(finalInstructions.map(moved))
    resultInstructions = Set(resultInstructions.map(moved))
    for number in callStatements.indices {
      callStatements[number].first = moved(callStatements[number].first)
      callStatements[number].call = moved(callStatements[number].call)
    }
    jumpTargets = Dictionary(uniqueKeysWithValues: jumpTargets.map { (moved($0.key), $0.value) })
    moveAllowances(from: position, by: added)
  }

  /// Gives each frame slot's name its distance from rbp.
  private func resolveFrameSlots(_ layout: FrameLayout?) {
    let offsets = Dictionary(
      (layout?.slots ?? []).map { ($0.name, $0.offset) }, uniquingKeysWith: { a, _ in a })
    lazy var users = SymbolUsers(instructions, symbolCount: symbols.count)
    for number in 1..<max(UInt32(symbols.count), 1) where symbols[number].kind == .frameSlot {
      let parts = symbols[number].text.split(separator: "+").map { String($0.trimming) }
      guard let name = parts.first, let offset = offsets[name] else {
        report(symbols[number].text, isNoLocalUsedBy: users[number])
        continue
      }
      let fields = parts.dropFirst().map {
        constants[$0] ?? KernelNames.value(of: $0, on: platform, own: structures) ?? 0
      }
      symbols[number].value = Int64(offset) + fields.reduce(0, +)
    }
  }

  /// Gives the kernels' constants, calls and structures their values on this platform.
  private func resolveNumbers() {
    for number in 1..<max(UInt32(symbols.count), 1) {
      let symbol = symbols[number]
      guard symbol.value == nil, [.constant, .systemCall, .structure].contains(symbol.kind) else { continue }
      symbols[number].value = KernelNames.value(of: symbol.text, on: platform, own: structures)
    }
  }

  /// Elements of arrays in structures are there.
  private func checkElements() {
    lazy var users = SymbolUsers(instructions, symbolCount: symbols.count)
    for number in 1..<max(UInt32(symbols.count), 1) {
      let symbol = symbols[number]
      guard [.frameSlot, .structure].contains(symbol.kind), symbol.text.contains("."),
        let problem = KernelNames.problem(inPath: symbol.text, on: platform, own: structures)
      else { continue }
      diagnostics.append(
        Diagnostic(
          problem, remedy: "use an index below the field's count",
          at: users[number].map { location(places[$0]) } ?? declaredAt))
    }
  }

  private func report(_ text: String, isNoLocalUsedBy user: Int?) {
    diagnostics.append(
      Diagnostic(
        "'\(text)' is no local of this function", remedy: "declare it here: f.frame.local(…)",
        at: user.map { location(places[$0]) } ?? declaredAt))
  }
}

extension LoweredFunction.Annotation {
  var isLabel: Bool { if case .label = kind { true } else { false } }
  var isComment: Bool { if case .comment = kind { true } else { false } }
}

extension Int {
  /// The next multiple of `alignment`.
  func roundedUp(to alignment: Int) -> Int { (self + alignment - 1) / alignment * alignment }
}

extension String {
  /// The lines of a comment; none for an empty one.
  var commentLines: [String] {
    isEmpty ? [] : split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension Substring {
  /// Without spaces at either end.
  var trimming: Substring {
    var result = self
    while result.first == " " { result.removeFirst() }
    while result.last == " " { result.removeLast() }
    return result
  }
}
