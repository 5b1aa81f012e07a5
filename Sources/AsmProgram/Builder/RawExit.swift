import AsmPlatform
import AsmX86

extension FunctionBuilder {
  /// How far back the number of a system call is looked for, in instructions.
  private static let reach = 32

  /// The system calls that never come back: exit, exit_group, rt_sigreturn and XNU's like.
  private static let finalCalls = SystemCall.all.filter { call in
    Platform.all.contains { call.number(on: $0) != nil && call.result(on: $0) == .never }
  }

  /// Whether control never gets behind the instruction at `index`, though its form doesn't say so: a `syscall` whose
  /// number, moved into eax right before it, is that of a call which ends the program or goes back to where a signal
  /// came, or `hlt`, which only the kernel may run (Intel SDM volume 2, HLT).
  func endsProgram(at index: Int) -> Bool {
    guard Forms.controlFlow(instructions[index].form) == .systemCall else {
      return Forms.form(instructions[index].form).mnemonic == "hlt"
    }
    var position = index - 1
    while position >= max(0, index - Self.reach), !isLabelled(position + 1) {
      let instruction = instructions[position]
      if instruction.effects.mayWrite.contains(.rax) { return isFinalNumber(instruction) }
      guard !ControlTransfer.neverFallsThrough(instruction), !ControlTransfer.isCall(instruction) else {
        return false
      }
      position -= 1
    }
    return false
  }

  /// Whether a label stands before the instruction at `index`.
  private func isLabelled(_ index: Int) -> Bool {
    annotations(from: index).prefix { $0.position <= index }.contains { $0.position == index && $0.isLabel }
  }

  /// Whether `instruction` moves the number of a final call into eax or rax.
  private func isFinalNumber(_ instruction: Instruction) -> Bool {
    let form = Forms.form(instruction.form)
    guard form.mnemonic == "mov", Register(rawValue: instruction.register0).full == .rax,
      instruction.register1 == 0,
      instruction.base == 0, instruction.index == 0, instruction.memorySymbol == 0
    else { return false }
    if instruction.symbol != 0 {
      guard instruction.immediate == 0, let call = KernelNames.systemCall(symbols[instruction.symbol].text)
      else {
        return false
      }
      return call.result(on: platform) == .never
    }
    return Self.finalCalls.contains { call in
      call.result(on: platform) == .never
        && call.number(on: platform).map { platform.systemCallBase + Int64($0) } == instruction.immediate
    }
  }
}
