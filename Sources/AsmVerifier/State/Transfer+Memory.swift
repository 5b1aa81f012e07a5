import AsmProgram
import AsmX86

/// Memory as far as it's the function's own stack.
extension Transfer {
  /// The address of the instruction's memory operand, where it's one of this function's stack or of data.
  func address(_ instruction: Instruction, _ state: borrowing MachineState) -> Value {
    guard instruction.base != 0 else { return dataAddress(instruction) }
    let base = Register(rawValue: instruction.base).generalNumber
    let value = state[base]
    guard value.isStackAddress else {
      if value.isInData {
        let isFixed = instruction.index == 0 && instruction.memorySymbol == 0
        return isFixed ? value.advanced(by: Int(instruction.displacement)) : .inData(value.symbol)
      }
      if value.kind == .inFrame { return value }
      let wasStack = base == GeneralRegister.rsp || base == GeneralRegister.rbp
      return value.kind == .unproven || !value.isPointer && wasStack ? .unproven : .unknown
    }
    guard instruction.addressing.segment == 0, let offset = offset(instruction) else { return .unknown }
    guard instruction.index == 0 else {
      return value.kind == .frame ? .inFrame(value.number + offset) : .unknown
    }
    return value.advanced(by: offset)
  }

  /// What's added to the base register; nil where that isn't known.
  func offset(_ instruction: Instruction) -> Int? {
    var offset = Int(instruction.displacement)
    if instruction.memorySymbol != 0 {
      guard let distance = symbols[Int(instruction.memorySymbol)].value.flatMap(Int.init(exactly:)) else {
        return nil
      }
      let (sum, overflow) = offset.addingReportingOverflow(distance)
      if overflow { return nil }
      offset = sum
    }
    return (-0x700_0000...0x700_0000).contains(offset) ? offset : nil
  }

  private func dataAddress(_ instruction: Instruction) -> Value {
    guard instruction.memorySymbol != 0, symbols[Int(instruction.memorySymbol)].kind == .data else {
      return .unknown
    }
    return instruction.index == 0
      ? Value.data(instruction.memorySymbol).advanced(by: Int(instruction.displacement))
      : .inData(instruction.memorySymbol)
  }

  /// The bytes of the frame's local that `offset`, from rsp at entry, lies in; nil where it lies in none.
  func local(at offset: Int) -> Range<Int>? {
    guard let slot = slot(at: offset) else { return nil }
    let low = slot.offset + framePointer
    return low..<low + slot.size
  }

  /// The frame's local that `offset`, from rsp at entry, lies in.
  func slot(at offset: Int) -> FrameLayout.Slot? {
    function.frame?.slots.first {
      (($0.offset + framePointer)..<($0.offset + framePointer + $0.size)).contains(offset)
    }
  }

  /// The ends of locals, from rsp at entry, whose addresses some `lea` or operand computes from the local's own.
  func endsOfLocals() -> Set<Int> {
    guard let slots = function.frame?.slots else { return [] }
    var ends = Set<Int>()
    for instruction in function.instructions
    where instruction.memorySymbol != 0 && instruction.displacement > 0 {
      guard let start = symbols[Int(instruction.memorySymbol)].value,
        let slot = slots.first(where: { Int64($0.offset) == start }),
        Int(instruction.displacement) == slot.size
      else { continue }
      ends.insert(slot.offset + slot.size + framePointer)
    }
    return ends
  }

  /// rbp in a frame of the builder's, from rsp at entry.
  var framePointer: Int { function.entry == .start ? 0 : -8 }

  // MARK: What's written

  func noteStore(_ place: borrowing Place, _ state: inout MachineState) {
    guard place.facts.traits.storedBytes > 0 else {
      if place.facts.traits.kind.contains(.string) { noteStringStore(place, &state) }
      return
    }
    let bytes = Int(place.facts.traits.storedBytes)
    let address = place.address
    if address.kind == .frame {
      if place.facts.interest.contains(.repeats) || place.facts.traits.kind.contains(.hasOpenSize) {
        noteWritten(around: address.number, &state)
      } else {
        state.written.insert(address.number..<address.number + bytes)
      }
    } else if address.kind == .inFrame {
      // Somewhere in a local.
      noteWritten(around: address.number, &state)
    }
    switch place.facts.traits.role {
    case .store, .storeNarrow, .exchangeWithMemory: break
    default: state.slots.store(.unknown, bytes: bytes, at: address)
    }
    if !address.isStackAddress { closeStoredResult(place.instruction, &state) }
  }

  /// What a string instruction stores at rdi: that it's written there is noted where rdi escapes.
  private func noteStringStore(_ place: borrowing Place, _ state: inout MachineState) {
    var stored: MemoryAccess?
    forEachAccess(place, state) { if $0.stored > 0 { stored = $0 } }
    guard let stored, stored.address.isStackAddress else { return }
    if !stored.isOpenEnded {
      // Beyond the end of a local is ASM010's.
      if stored.address.isA(.frame), local(at: stored.address.number) != nil { return }
      state.slots.store(.unknown, bytes: stored.stored, at: stored.address)
    } else if state.flags.directionSetBy >= 0, stored.address.isA(.frame) {
      // From there down.
      noteWritten(around: stored.address.number, &state)
    }
  }

  /// A result that's kept in memory elsewhere may be tested by whoever reads it there.
  private func closeStoredResult(_ instruction: Instruction, _ state: inout MachineState) {
    guard !state.results.isEmpty, instruction.register0 != 0, instruction.register0 <= 68 else { return }
    let value = state[Register(rawValue: instruction.register0).generalNumber]
    if value.kind == .result { state.results[value.number] = nil }
  }

  /// Bytes before or behind the one at `offset` may have been written.
  private func noteWritten(around offset: Int, _ state: inout MachineState) {
    noteWritten(from: offset, &state)
    if let before = bytes(before: offset, state.stackPointer) { state.written.insert(before) }
  }

  /// The bytes that a store with an index, or a pointer that walks, may mean by an address behind them: the local that
  /// ends at `offset`, where the function takes the address of its end, or outside locals all from rsp on.
  func bytes(before offset: Int, _ stackPointer: Value) -> Range<Int>? {
    if local(at: offset) != nil || localEnds.contains(offset) {
      return localEnds.contains(offset) ? local(at: offset - 1) : nil
    }
    guard stackPointer.isA(.frame), stackPointer.number < offset else { return nil }
    return stackPointer.number..<offset
  }

  /// From the byte at `offset` on, the local may have been written; where it's in none, all up to the entry's rsp.
  func noteWritten(from offset: Int, _ state: inout MachineState) {
    if let local = local(at: offset) {
      state.written.insert(local)
    } else if offset < 0 {
      state.written.insert(offset..<0)
    } else {
      state.written.insertEverything()
    }
  }

  /// A function that's given the address `value` may have written these `bytes` from there.
  func noteWritten(through value: Value, _ bytes: Range<Int>?, _ state: inout MachineState) {
    guard let bytes, value.isA(.frame) || value.isA(.inFrame), value.number < 0 else { return }
    guard value.isA(.frame), let local = local(at: value.number) else {
      return noteWritten(from: value.number, &state)
    }
    state.written.insert(
      (value.number + bytes.lowerBound..<value.number + bytes.upperBound).clamped(to: local))
  }

  /// An address that's put where it isn't followed: whoever finds it there may write what it points to.
  func noteEscape(of value: Value, _ state: inout MachineState) {
    if value.isA(.frame) || value.isA(.inFrame), value.number < 0 {
      noteWritten(from: value.number, &state)
    }
  }

  /// Where an instruction makes something of an address that isn't followed, the address escapes.
  func noteEscape(through place: borrowing Place, _ state: inout MachineState) {
    guard !place.facts.onlyCompares else { return }
    var sources = place.facts.reads & ~UInt16.register(GeneralRegister.rsp)
    if place.facts.traits.kind.contains(.hasMemory), !place.facts.traits.kind.contains(.takesAddress) {
      for raw in [place.instruction.base, place.instruction.index] where raw != 0 && raw <= 16 {
        sources &= ~UInt16.register(Int(raw) - 1)
      }
    }
    for register in sources.registers { noteEscape(of: state[register], &state) }
  }

  func noteStackMove(from before: Value, _ facts: InstructionFacts, _ state: inout MachineState) {
    let after = state.stackPointer
    guard before.kind == .frame, after.kind == .frame else { return }
    if after.number > before.number {
      // What was popped is gone, and so is what's below the red zone now: a signal's handler overwrites it.
      state.written.remove(before.number..<after.number)
      state.written.remove(below: after.number - 128)
    } else if facts.interest.contains(.pushes), facts.traits.role != .subtract, facts.traits.role != .address
    {
      state.written.insert(after.number..<before.number)
    }
  }
}

extension Value {
  /// It was put in its register for its bits: it may point anywhere.
  fileprivate var isPointer: Bool { kind != .unknown && kind != .product }
}
