import AsmPlatform
import AsmProgram
import AsmX86

/// What each instruction does to a `MachineState`.
final class Transfer {
  let function: LoweredFunction
  let graph: FlowGraph
  let platform: Platform
  /// By the numbers in the function's symbol table.
  let symbols: [SymbolFacts]

  /// The ends of locals whose addresses the function takes, from rsp at entry.
  private(set) lazy var localEnds = endsOfLocals()

  /// What's asked of a symbol for many instructions, without a reference.
  struct SymbolFacts {
    var kind: Symbol.Kind
    var value: Int64?
  }

  init(function: LoweredFunction, graph: FlowGraph, platform: Platform) {
    self.function = function
    self.graph = graph
    self.platform = platform
    symbols = function.symbols.symbols.map { SymbolFacts(kind: $0.kind, value: $0.value) }
  }

  /// The instruction at `index`, where it finds `state`.
  func place(_ index: Int, _ state: borrowing MachineState) -> Place {
    let facts = graph.facts[index]
    let instruction = function.instructions[index]
    var address = facts.traits.kind.contains(.hasMemory) ? address(instruction, state) : .unknown
    // `pop` computes its operand's address from the rsp behind it (Intel SDM volume 2, POP).
    if facts.stackChange > 0, Register(rawValue: instruction.base) == .rsp,
      !facts.traits.kind.contains(.takesAddress)
    {
      address = address.advanced(by: Int(facts.stackChange))
    }
    return Place(index: index, instruction: instruction, facts: facts, address: address)
  }

  /// Takes `state` over the instruction at `index`.
  func apply(_ index: Int, _ state: inout MachineState) { apply(place(index, state), &state) }

  /// Takes the state that the instruction at `place` finds over it.
  func apply(_ place: borrowing Place, _ state: inout MachineState) {
    if place.facts.site >= 0 { return call(place, graph.sites[Int(place.facts.site)], &state) }
    let before = state.stackPointer
    let origin = place.facts.traits.role.mayMoveAddress ? newOrigin(place, state) : .none
    if place.facts.traits.role == .exchange {
      noteExchange(place, &state)
    } else {
      noteSetRegisters(place.facts, &state)
    }
    noteFlags(place, &state)
    if place.facts.interest.contains(.accessesMemory) { noteStore(place, &state) }
    setValues(place, &state)
    if place.facts.vectorWrites | place.facts.vectorReads != 0 || place.facts.interest.contains(.vector) {
      noteVectors(place, &state)
    }
    if !origin.isNone {
      let register = Register(rawValue: place.instruction.register0).generalNumber
      if !state[register].isA(.entry) { state.origins[register] = origin }
    }
    if before != state.stackPointer { noteStackMove(from: before, place.facts, &state) }
  }

  // MARK: Values

  private func setValues(_ place: borrowing Place, _ state: inout MachineState) {
    let first = Register(rawValue: place.instruction.register0).generalNumber
    let second = Register(rawValue: place.instruction.register1).generalNumber
    let made = Value.product(of: place.index)
    switch place.facts.traits.role {
    case .push:
      let value = state[first]
      state.stackPointer = state.stackPointer.advanced(by: -8)
      state.slots.store(value, bytes: 8, at: state.stackPointer)
      noteEscape(of: value, &state)
    case .pushNumber where place.facts.stackChange == -8:
      state.stackPointer = state.stackPointer.advanced(by: -8)
      state.slots.store(
        number(place.instruction).flatMap(Value.constant) ?? .unknown, bytes: 8, at: state.stackPointer)
    case .pop:
      pop(first, &state)
    case .move:
      set(first, state[second], made, &state)
    case .moveNarrow, .signExtend:
      set(first, state[second].survivesNarrowing ? state[second] : made, made, &state)
    case .signExtendAccumulator:
      let value = state[GeneralRegister.rax]
      set(GeneralRegister.rax, value.survivesNarrowing ? value : made, made, &state)
    case .load:
      set(first, state.slots.load(place.address), made, &state)
    case .loadNarrow:
      let value = state.slots.load(place.address, bytes: 4)
      set(first, value.survivesNarrowing ? value : made, made, &state)
    case .store, .storeNarrow:
      let value = state[first]
      state.slots.store(
        value, bytes: place.facts.traits.role == .store ? 8 : 4, at: place.address)
      noteEscape(of: value, &state)
    case .number:
      set(first, number(of: place.instruction) ?? made, made, &state)
    case .address:
      let address = place.address
      if !address.isStackAddress {
        noteEscape(through: place, &state)
      }
      set(first, address, made, &state)
    case .add:
      set(first, advance(state[first], by: number(place.instruction), made), made, &state)
    case .subtract:
      set(first, advance(state[first], by: number(place.instruction).map { 0 &- $0 }, made), made, &state)
    case .increment, .decrement:
      let isConstant =
        state[first].kind == .constant || Register(rawValue: place.instruction.register0).bits == 64
      let step = place.facts.traits.role == .increment ? 1 : -1
      set(first, isConstant ? advance(state[first], by: step, made) : made, made, &state)
    case .clear where first == second:
      set(first, Value.constant(0) ?? made, made, &state)
    case .orNumber where place.instruction.symbol == 0 && place.instruction.immediate == -1:
      set(first, Value.constant(-1) ?? made, made, &state)
    case .orNumber
    where place.instruction.symbol == 0 && state[first].kind == .constant && place.facts.partialWrites == 0:
      set(first, Value.constant(state[first].number | Int(place.instruction.immediate)) ?? made, made, &state)
    case .byteNumber
    where place.instruction.symbol == 0 && state[first].kind == .constant && place.instruction.register0 <= 64:
      let number = state[first].number & ~0xff | Int(place.instruction.immediate) & 0xff
      set(first, Value.constant(number) ?? made, made, &state)
    case .mask:
      mask(first, number(place.instruction), made, &state)
    case .test where first == second, .testNarrow where first == second, .compare, .compareNarrow:
      break
    case .exchange:
      let value = state[first]
      copy(first, state[second], made, &state)
      copy(second, value, made, &state)
    case .exchangeWithMemory:
      let value = state[first]
      set(first, state.slots.load(place.address), made, &state)
      state.slots.store(value, bytes: 8, at: place.address)
      noteEscape(of: value, &state)
    case .enter where place.instruction.displacement & 31 == 0:
      // push rbp; mov rbp, rsp; sub rsp, …
      state.slots.store(state[GeneralRegister.rbp], bytes: 8, at: state.stackPointer.advanced(by: -8))
      set(GeneralRegister.rbp, state.stackPointer.advanced(by: -8), made, &state)
      state.stackPointer = state.stackPointer.advanced(by: Int(place.facts.stackChange))
    case .nop: break
    case .leave:
      set(GeneralRegister.rsp, state[GeneralRegister.rbp], made, &state)
      pop(GeneralRegister.rbp, &state)
    case .other, .orNumber, .andNumber, .byteNumber, .pushNumber, .cpuid, .clear, .test, .testNarrow, .enter,
      .savesState:
      noteEscape(through: place, &state)
      let isString = place.facts.traits.kind.contains(.string)
      let pointers = (state[GeneralRegister.rdi], state[GeneralRegister.rsi])
      overwrite(place.facts, made, &state)
      if isString { moveOn(pointers, place.facts, &state) }
    }
  }

  /// String instructions move rdi and rsi on, in what they point into.
  private func moveOn(
    _ pointers: (rdi: Value, rsi: Value), _ facts: InstructionFacts, _ state: inout MachineState
  ) {
    if facts.interest.contains(.repeats) { state.flags.forgetCount() }
    for (register, value) in [(GeneralRegister.rdi, pointers.rdi), (GeneralRegister.rsi, pointers.rsi)]
    where facts.writes.has(register) {
      switch value.kind {
      case .frame, .inFrame: state[register] = .inFrame(value.number)
      case .data, .inData: state[register] = .inData(value.symbol)
      default: break
      }
    }
  }

  private func overwrite(_ facts: InstructionFacts, _ made: Value, _ state: inout MachineState) {
    let rsp = UInt16.register(GeneralRegister.rsp)
    let isConditional = facts.traits.kind.contains(.choosesByFlags)
    for register in (facts.writes & ~rsp).registers {
      // What cmov may leave there is still what a call left.
      if isConditional, !facts.kills.has(register), state[register].kind == .leftover { continue }
      state[register] = made
    }
    guard facts.writes & rsp != 0 else { return }
    guard facts.stackChange != InstructionFacts.unknownStackChange else {
      return state.stackPointer = .unproven
    }
    state.stackPointer = state.stackPointer.advanced(by: Int(facts.stackChange))
    if facts.stackChange < 0 {
      state.slots.store(.unknown, bytes: Int(-facts.stackChange), at: state.stackPointer)
    }
  }

  private func pop(_ register: Int, _ state: inout MachineState) {
    let value = state.slots.load(state.stackPointer)
    state.stackPointer = state.stackPointer.advanced(by: 8)
    // What a call left behind may be popped again, into the place of padding: still nobody's value.
    if register == GeneralRegister.rsp {
      set(register, value, .unknown, &state)
    } else {
      state[register] = value
    }
  }

  /// Copies `value`, which was looked at for it, to `register`; `made` where it's nobody's.
  private func set(_ register: Int, _ value: Value, _ made: Value, _ state: inout MachineState) {
    if register == GeneralRegister.rsp, !value.isStackAddress {
      state[register] = .unproven
    } else {
      state[register] = value.isA(.leftover) || value.isA(.unknown) ? made : value
    }
  }

  /// The same where nothing looked at it: what's nobody's stays so.
  private func copy(_ register: Int, _ value: Value, _ made: Value, _ state: inout MachineState) {
    if value.isA(.leftover), register != GeneralRegister.rsp {
      state[register] = value
    } else {
      set(register, value, made, &state)
    }
  }

  private func advance(_ value: Value, by offset: Int?, _ made: Value) -> Value {
    offset.map { value.advanced(by: $0, made: made) } ?? made
  }

  /// `and rsp, -16` rounds the stack pointer down.
  private func mask(_ register: Int, _ mask: Int?, _ made: Value, _ state: inout MachineState) {
    guard register == GeneralRegister.rsp else {
      noteEscape(of: state[register], &state)
      return state[register] = mask == 0 ? Value.constant(0) ?? made : made
    }
    guard let mask, mask < 0, (-mask).nonzeroBitCount == 1 else { return state[register] = .unproven }
    if let residue = residue(of: state.stackPointer), mask >= -16 {
      state.stackPointer = state.stackPointer.advanced(by: -(residue & ~mask))
    } else if mask > -16 {
      state.stackPointer = .unproven
    } else {
      state.slots.forgetAligned()
      state.stackPointer = .aligned(0)
    }
  }

  /// `address` modulo 16; nil where it isn't known.
  func residue(of address: Value) -> Int? {
    switch address.kind {
    // The psABI, 3.2.2: rsp + 8 is a multiple of 16 at a function's entry; 3.4.1: rsp is, where the kernel enters.
    case .frame: (address.number + (function.entry == .start ? 0 : 8)) & 15
    case .aligned: address.number & 15
    default: nil
    }
  }

  /// The number that the instruction has for an operand.
  func number(_ instruction: Instruction) -> Int? {
    guard instruction.symbol != 0 else { return Int(instruction.immediate) }
    guard let value = symbols[Int(instruction.symbol)].value else { return nil }
    let (sum, overflow) = value.addingReportingOverflow(instruction.immediate)
    return overflow ? nil : Int(exactly: sum)
  }

  /// What `mov` of a number puts in its register.
  private func number(of instruction: Instruction) -> Value? {
    if instruction.symbol != 0, instruction.immediate == 0,
      symbols[Int(instruction.symbol)].kind == .dataLength
    {
      return .length(instruction.symbol)
    }
    guard let number = number(instruction) else { return nil }
    let isNarrow = Register(rawValue: instruction.register0).bits == 32
    return Value.constant(isNarrow ? Int(UInt32(truncatingIfNeeded: number)) : number)
  }

  // MARK: What's set

  private func noteSetRegisters(_ facts: InstructionFacts, _ state: inout MachineState) {
    guard facts.writes != 0 else { return }
    if facts.writes.has(GeneralRegister.rcx), !facts.interest.contains(.repeats) { state.flags.forgetCount() }
    if facts.partialWrites != 0 || state.unsetAbove != 0 {
      for register in facts.partialWrites.registers
      where state.unset.has(register) || state[register].kind == .leftover {
        state.unsetAbove |= .register(register)
      }
      state.unsetAbove &= ~(facts.writes & ~facts.partialWrites)
    }
    state.origins.forget(facts.writes)
    state.unset &= ~facts.writes
    state.untouched &= ~facts.writes
    state.setSinceCall |= facts.writes
  }

  /// `xchg` of two registers: what nobody set in one isn't set in the other.
  private func noteExchange(_ place: borrowing Place, _ state: inout MachineState) {
    let (unset, unsetAbove) = (state.unset, state.unsetAbove)
    noteSetRegisters(place.facts, &state)
    let first = Register(rawValue: place.instruction.register0).generalNumber
    let second = Register(rawValue: place.instruction.register1).generalNumber
    for (from, to) in [(first, second), (second, first)] {
      // What the caller keeps in a saved register is told apart by its value.
      let isCallers = GeneralRegister.calleeSavedBits.has(from) && state[from] == .entry(from)
      if unset.has(from), !isCallers { state.unset |= .register(to) }
      if unsetAbove.has(from) { state.unsetAbove |= .register(to) }
    }
  }

  private func noteVectors(_ place: borrowing Place, _ state: inout MachineState) {
    state.unsetVectors &= ~place.facts.vectorWrites
    state.vectorsSetSinceCall =
      state.vectorsSetSinceCall & ~place.facts.vectorReads | place.facts.vectorWrites
    state.vectorsSet |= place.facts.vectorWrites
    let kind = place.facts.traits.kind
    state.vectorsFilled &= ~place.facts.vectorWrites
    if kind.contains(.fills), place.facts.vectorReads == 0 { state.vectorsFilled |= place.facts.vectorWrites }
    if kind.contains(.cleansUpperHalves) {
      state.upperHalvesBy = -1
    } else if kind.contains(.dirtiesUpperHalves) {
      // Those of ymm16 and up cost nothing, and vzeroupper leaves them alone (Intel optimization manual 15.3, 18.20).
      if state.upperHalvesBy < 0, place.facts.vectorWrites & 0xffff != 0 {
        state.upperHalvesBy = Int32(place.index)
      }
    }
    if kind.contains(.emptiesMMX) {
      state.mmxBy = -1
    } else if kind.contains(.mmx) {
      if state.mmxBy < 0 { state.mmxBy = Int32(place.index) }
    }
  }
}
