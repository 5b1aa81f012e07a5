import AsmPlatform
import AsmX86

/// Calls and system calls.
extension Transfer {
  func call(_ place: borrowing Place, _ site: CallSite, _ state: inout MachineState) {
    // A jump to another function changes nothing here; what that function does is in the summary.
    guard place.facts.traits.flow.comesBack else { return }
    if site.kind == .nextInstruction {
      state.stackPointer = state.stackPointer.advanced(by: -8)
      state.slots.store(.unknown, bytes: 8, at: state.stackPointer)
      noteStackMove(from: state.stackPointer.advanced(by: 8), place.facts, &state)
      return
    }
    if site.kind == .systemCall {
      systemCall(place.index, site, &state)
    } else {
      functionCall(place.index, site, &state)
    }
  }

  private func functionCall(_ index: Int, _ site: CallSite, _ state: inout MachineState) {
    handOver(site, &state)
    state.flags.carryOfSystemCall = -1
    state.flags.staleSystemCall = -1
    state.flags.compared = .unknown
    state.flags.unset = site.kind == .local ? [] : site.flagsLeft
    state.flags.unsetBy = Int32(index)
    state.flags.spent = site.flagsSpent
    state.flags.left = site.kind == .function ? .status : []
    state.flags.leftBy = site.kind == .function ? Int32(index) : -1
    leave(site, index, &state)
    if site.returnsSystemCallResult {
      state[GeneralRegister.rax] = .result(of: index)
      state.results[index] = .all
    }
    if site.kind == .local {
      for register in GeneralRegister.volatile.registers { state[register] = .unknown }
      state.origins.forget(GeneralRegister.volatile)
      state.unset &= ~GeneralRegister.volatile
      state.written.insertEverything()
    } else if site.vectorClobbers != 0 {
      state.unsetVectors |= site.vectorClobbers
      state.unsetVectorsBy = Int32(index)
    }
    state.unsetVectors &= ~site.vectorResults
    state.vectorsSetSinceCall = 0
    state.vectorsFilled = 0
    state.vectorsSet |= site.vectorClobbers | site.vectorResults
    state.slots.forget(below: state.stackPointer)
    if state.stackPointer.kind == .frame { state.written.remove(below: state.stackPointer.number) }
    if site.popped != 0 {
      state.stackPointer = state.stackPointer.advanced(by: site.popped)
      if state.stackPointer.kind == .frame { state.written.remove(below: state.stackPointer.number) }
    }
  }

  /// What's overwritten, and what holds results.
  private func leave(_ site: CallSite, _ index: Int, _ state: inout MachineState) {
    for register in site.clobbers.registers { state[register] = .leftover(of: index) }
    for register in site.results.registers { state[register] = .product(of: index) }
    state.unset &= ~(site.clobbers | site.results)
    state.untouched &= ~(site.clobbers | site.results)
    state.origins.forget(site.clobbers | site.results)
    state.unsetAbove &= ~(site.clobbers | site.results)
    state.flags.forgetCount()
    // A result is no number of a system call, nor of vector registers.
    let rax = UInt16.register(GeneralRegister.rax)
    state.setSinceCall = site.kind == .local ? site.results : site.results & ~rax
  }

  /// Locals whose addresses the callee may get are written by it, and results that it gets are tested there.
  private func handOver(_ site: CallSite, _ state: inout MachineState) {
    for register in site.given.registers {
      let value = state[register]
      if site.kind == .function {
        noteWritten(through: value, site.stores[register], &state)
      } else {
        noteEscape(of: value, &state)
      }
      if value.kind == .result { state.results[value.number] = nil }
    }
  }

  private func systemCall(_ index: Int, _ site: CallSite, _ state: inout MachineState) {
    let memory = memory(of: site, state)
    for memory in memory where memory.mayBeFilled { noteFilled(memory, &state) }
    if !site.isKnown {
      for register in GeneralRegister.systemCallArguments { noteEscape(of: state[register], &state) }
    } else {
      // What an input points to may hold addresses of locals that the kernel fills.
      for memory in memory where memory.direction != .output && memory.size == .unknown {
        noteEscape(of: state[memory.register], &state)
      }
      // `prctl` and the like fill memory whose address they take as a number.
      for register in site.mayHoldAddress.registers { noteEscape(of: state[register], &state) }
    }
    let rdx = state[GeneralRegister.rdx]
    leave(site, index, &state)
    state[GeneralRegister.rax] = .result(of: index)
    let mayFail = site.canFail && !graph.facts[index].ignoresResult
    state.results[index] = mayFail ? outcomes(of: site) : nil
    switch platform.errorConvention {
    case .carryFlag:
      state.flags.compared = .unknown
      state.flags.carryOfSystemCall = Int32(index)
      state.flags.unset.subtract(.carry)
      state.flags.spent.subtract(.carry)
      state.flags.left.subtract(.carry)
      state.rdxBeforeSystemCall = rdx
    case .negativeErrno:
      state.flags.staleSystemCall = Int32(index)
    }
  }

  /// What a call that can fail may return.
  private func outcomes(of site: CallSite) -> OpenResults.Outcomes {
    site.hasNoResult ? [.error, .zero] : .all
  }
}

extension ControlFlow {
  /// A call or system call, which comes back.
  fileprivate var comesBack: Bool { self == .call || self == .indirectCall || self == .systemCall }
}
