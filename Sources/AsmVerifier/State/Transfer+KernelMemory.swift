import AsmPlatform
import AsmX86

/// What system calls take and do with memory, as far as their commands tell it.
extension Transfer {
  /// What the system call looks at or fills, with what the number in a register says of it.
  func memory(of site: CallSite, _ state: borrowing MachineState) -> [KernelMemory] {
    site.memoryDependsOnCommand ? memoryByCommand(of: site, state) : site.memory
  }

  private func memoryByCommand(of site: CallSite, _ state: borrowing MachineState) -> [KernelMemory] {
    guard let call = site.call, let command = command(of: site, state) else { return site.memory }
    var memory = site.memory
    switch call.name {
    case "epoll_ctl":
      // EPOLL_CTL_DEL (epoll_ctl(2)).
      if command == 2 { memory.removeAll() }
    case "shmctl", "msgctl":
      // IPC_STAT, of which the size is known, and IPC_RMID.
      if command == 2 {
        for number in memory.indices {
          memory[number].direction = .output
          memory[number].certainty = .sure
        }
      } else if command == 0 {
        memory.removeAll()
      }
    default:
      guard let number = memory.firstIndex(where: { $0.certainty == .unknown }) else { break }
      switch call.controlMemory(request: command, on: platform) {
      case .unknown: break
      case .none: memory.remove(at: number)
      case .memory(let direction, let bytes):
        memory[number].direction = direction
        memory[number].certainty = direction == .output ? .sure : .firstByte
        memory[number].size = bytes.map { .bytes($0) } ?? .unknown
      }
    }
    return memory
  }

  /// The general registers that the system call looks at, with those that its command says, a bit each.
  func reads(of site: CallSite, _ state: borrowing MachineState) -> UInt16 {
    guard site.optionalReads != 0, let call = site.call, let command = command(of: site, state) else {
      return site.reads
    }
    return site.reads
      | GeneralRegister.systemCallArguments(call.parameters(lookedAtWith: command, on: platform))
  }

  /// The command that the system call is given; nil where that isn't a known number.
  private func command(of site: CallSite, _ state: borrowing MachineState) -> Int64? {
    guard let number = site.call?.commandParameter, number < 6 else { return nil }
    return self.number(in: state[GeneralRegister.systemCallArguments[number]])
  }

  /// The number that `value` is, of more than 28 bits too; nil where it isn't known.
  func number(in value: Value) -> Int64? {
    if value.isA(.constant) { return Int64(value.number) }
    guard value.isA(.product), graph.facts.indices.contains(value.number),
      graph.facts[value.number].traits.role == .number
    else { return nil }
    return number(function.instructions[value.number]).map(Int64.init)
  }

  // MARK: What's filled

  /// The memory may hold what the kernel put there.
  func noteFilled(_ memory: KernelMemory, _ state: inout MachineState) {
    let address = state[memory.register]
    guard address.isA(.frame) else { return noteEscape(of: address, &state) }
    if let bytes = size(of: memory, state) {
      // Beyond the end of a local is ASM016's.
      if local(at: address.number) == nil { state.slots.store(.unknown, bytes: bytes, at: address) }
      state.written.insert(address.number..<address.number + bytes)
    } else {
      noteWritten(from: address.number, &state)
    }
  }

  /// How many bytes a system call may access; nil where that isn't known.
  func size(of memory: KernelMemory, _ state: borrowing MachineState) -> Int? {
    switch memory.size {
    case .bytes(let bytes): return bytes
    case .unknown: return nil
    case .register(let register, let elementSize):
      guard let count = count(in: register, state) else { return nil }
      return count * elementSize
    case .bits(let register, let wordBytes):
      guard let count = count(in: register, state) else { return nil }
      return (count + wordBytes * 8 - 1) / (wordBytes * 8) * wordBytes
    }
  }

  /// The number, or length of data, in `register`; nil where it isn't known.
  private func count(in register: Int, _ state: borrowing MachineState) -> Int? {
    let value = state[register]
    let count: Int
    switch value.kind {
    case .constant: count = value.number
    case .length:
      guard let length = symbols[value.number].value, let known = Int(exactly: length) else { return nil }
      count = known
    default: return nil
    }
    return (0..<0x700_0000).contains(count) ? count : nil
  }
}
