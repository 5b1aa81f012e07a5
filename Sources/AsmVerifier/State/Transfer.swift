import AsmPlatform
import AsmProgram
import AsmX86

/// What each instruction does to a `MachineState`.
struct Transfer {
  let function: LoweredFunction
  let graph: FlowGraph
  let platform: Platform

  /// Takes `state` over the instruction at `index`.
  func apply(_ index: Int, _ state: inout MachineState) {
    let facts = graph.facts[index]
    let instruction = function.instructions[index]
    let first = Register(rawValue: instruction.register0).generalNumber
    let second = Register(rawValue: instruction.register1).generalNumber
    switch facts.traits.role {
    case .push:
      let value = state[first]
      state.stackPointer = state.stackPointer.advanced(by: -8)
      state.slots.store(value, bytes: 8, at: state.stackPointer)
    case .pop:
      pop(first, &state)
    case .move:
      set(first, state[second], &state)
    case .load:
      set(first, state.slots.load(address(instruction, state)), &state)
    case .store:
      state.slots.store(state[first], bytes: 8, at: address(instruction, state))
    case .address:
      set(first, address(instruction, state), &state)
    case .add:
      set(first, advance(state[first], by: number(instruction)), &state)
    case .subtract:
      set(first, advance(state[first], by: number(instruction).map { -$0 }), &state)
    case .mask:
      mask(first, number(instruction), &state)
    case .exchange:
      let value = state[first]
      set(first, state[second], &state)
      set(second, value, &state)
    case .leave:
      set(GeneralRegister.rsp, state[GeneralRegister.rbp], &state)
      pop(GeneralRegister.rbp, &state)
    case .other, .number, .orNumber, .andNumber, .cpuid, .branchIfCarry, .branchUnlessCarry:
      if facts.site >= 0 {
        call(index, graph.sites[Int(facts.site)], &state)
      } else {
        overwrite(facts, instruction, &state)
      }
    }
    if facts.changesCarry, facts.site < 0 { state.carryOfSystemCall = -1 }
  }

  /// Where an error of a system call on macOS is known, rdx is still what it was.
  func follow(isJump: Bool, from block: FlowGraph.Block, _ state: inout MachineState) {
    let call = state.carryOfSystemCall
    guard call >= 0, state[GeneralRegister.rdx] == .leftover(of: Int(call)) else { return }
    let role = graph.facts[block.last].traits.role
    if role == .branchIfCarry && isJump || role == .branchUnlessCarry && !isJump {
      state[GeneralRegister.rdx] = state.rdxBeforeSystemCall
    }
  }

  // MARK: Calls

  private func call(_ index: Int, _ site: CallSite, _ state: inout MachineState) {
    // A jump to another function changes nothing here; what that function does is in the summary.
    guard graph.facts[index].traits.flow.comesBack else { return }
    if site.kind == .nextInstruction {
      state.stackPointer = state.stackPointer.advanced(by: -8)
      state.slots.store(.unknown, bytes: 8, at: state.stackPointer)
      return
    }
    let rdx = state[GeneralRegister.rdx]
    state.carryOfSystemCall = -1
    for register in site.clobbers.registers { state[register] = .leftover(of: index) }
    for register in site.results.registers { state[register] = .unknown }
    switch site.kind {
    case .systemCall:
      if platform.errorConvention == .carryFlag {
        state.carryOfSystemCall = Int32(index)
        state.rdxBeforeSystemCall = rdx
      }
    case .local:
      for register in GeneralRegister.volatile.registers { state[register] = .unknown }
      state.slots.forget(below: state.stackPointer)
    case .function, .external, .indirect, .nextInstruction:
      state.slots.forget(below: state.stackPointer)
      if site.popped != 0 { state.stackPointer = state.stackPointer.advanced(by: site.popped) }
    }
  }

  // MARK: Other instructions

  private func overwrite(_ facts: InstructionFacts, _ instruction: Instruction, _ state: inout MachineState) {
    if facts.traits.storedBytes > 0 {
      state.slots.store(.unknown, bytes: Int(facts.traits.storedBytes), at: address(instruction, state))
    }
    let rsp = 1 << UInt16(GeneralRegister.rsp) as UInt16
    for register in (facts.writes & ~rsp).registers { state[register] = .unknown }
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
      set(register, value, &state)
    } else {
      state[register] = value
    }
  }

  /// Copies `value`, which was looked at for it, to `register`.
  private func set(_ register: Int, _ value: Value, _ state: inout MachineState) {
    if register == GeneralRegister.rsp, !value.isStackAddress {
      state[register] = .unproven
    } else {
      state[register] = value.kind == .leftover ? .unknown : value
    }
  }

  private func advance(_ value: Value, by offset: Int?) -> Value {
    offset.map { value.advanced(by: $0) } ?? .unknown
  }

  /// `and rsp, -16` rounds the stack pointer down.
  private func mask(_ register: Int, _ mask: Int?, _ state: inout MachineState) {
    guard register == GeneralRegister.rsp else { return state[register] = .unknown }
    guard let mask, mask <= -16, (-mask).nonzeroBitCount == 1 else { return state[register] = .unproven }
    if let residue = residue(of: state.stackPointer), mask == -16 {
      state.stackPointer = state.stackPointer.advanced(by: -residue)
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
  private func number(_ instruction: Instruction) -> Int? {
    guard instruction.symbol != 0 else { return Int(instruction.immediate) }
    guard let value = function.symbols[instruction.symbol].value else { return nil }
    let (sum, overflow) = value.addingReportingOverflow(instruction.immediate)
    return overflow ? nil : Int(exactly: sum)
  }

  /// The address of the instruction's memory operand, where it's one of this function's stack.
  private func address(_ instruction: Instruction, _ state: MachineState) -> Value {
    guard instruction.base != 0 else { return .unknown }
    let base = Register(rawValue: instruction.base).generalNumber
    let value = state[base]
    guard value.isStackAddress else {
      let wasStack = base == GeneralRegister.rsp || base == GeneralRegister.rbp
      return value.kind == .unproven || value.kind == .unknown && wasStack ? .unproven : .unknown
    }
    guard instruction.index == 0, instruction.addressing.segment == 0 else { return .unknown }
    var offset = Int(instruction.displacement)
    if instruction.memorySymbol != 0 {
      guard let distance = function.symbols[instruction.memorySymbol].value.flatMap(Int.init(exactly:)) else {
        return .unknown
      }
      let (sum, overflow) = offset.addingReportingOverflow(distance)
      if overflow { return .unknown }
      offset = sum
    }
    guard (-0x1000_0000...0x1000_0000).contains(offset) else { return .unknown }
    return value.advanced(by: offset)
  }
}

extension ControlFlow {
  /// A call or system call, which comes back.
  fileprivate var comesBack: Bool { self == .call || self == .indirectCall || self == .systemCall }
}
