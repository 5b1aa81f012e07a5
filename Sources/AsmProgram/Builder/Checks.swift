import AsmPlatform
import AsmX86

/// Where control goes after an instruction, as the table of forms says.
enum ControlTransfer {
  /// Control never gets to the next instruction.
  static func neverFallsThrough(_ instruction: Instruction) -> Bool { !flow(instruction).continues }

  static func isJump(_ instruction: Instruction) -> Bool { flow(instruction) == .jump }

  static func isCall(_ instruction: Instruction) -> Bool {
    flow(instruction) == .call || flow(instruction) == .indirectCall
  }

  static func isReturn(_ instruction: Instruction) -> Bool { flow(instruction) == .return }

  private static func flow(_ instruction: Instruction) -> ControlFlow {
    Forms.controlFlow(instruction.form)
  }
}

extension FunctionBuilder {
  /// Every label that's used is defined.
  func checkLabels() {
    let missing = labels.filter { $0.value.placed == nil }
    guard !missing.isEmpty else { return }
    let users = SymbolUsers(instructions, symbolCount: symbols.count)
    for (number, state) in missing.sorted(by: { $0.key < $1.key }) {
      let name = symbols[number].text
      diagnostics.append(
        Diagnostic(
          "the label '\(name)' is never placed", notes: [.init("made here", at: location(state.asked))],
          remedy: "place it where the jump should go: f.place(\(name.dropFirst()))",
          at: users[number].map { location(places[$0]) } ?? location(state.asked)))
    }
  }

  /// A `ret` of the author's own would leave the frame on the stack, and `_start` has nowhere to return to.
  func checkReturns() {
    let hasFrame = needsFrame
    if let frameless, wantsFrame {
      diagnostics.append(
        Diagnostic(
          "a function without a frame has locals or saved registers",
          remedy: "leave out f.withoutFrame(), or push and pop them yourself", at: location(frameless)))
    }
    for (index, instruction) in instructions.enumerated() where ControlTransfer.isReturn(instruction) {
      if entry == .start {
        diagnostics.append(
          Diagnostic(
            "ret in _start, which was not called and has nowhere to return to",
            remedy: "end the program with f.exit(status)", at: location(places[index])))
      } else if hasFrame {
        diagnostics.append(
          Diagnostic(
            "ret in a function with a stack frame: rsp doesn't point to the return address here",
            notes: [.init("the frame holds rbp, saved registers and locals, or keeps calls aligned")],
            remedy: "use f.return(), which restores them first", at: location(places[index])))
      }
    }
  }

  /// What the operand types can't say: ranges, rsp as an index, addresses as absolute immediates.
  func checkInstructions() {
    let validator = InstructionValidator()
    for (index, instruction) in instructions.enumerated() {
      for problem in validator.problems(in: instruction, symbols: symbols) {
        diagnostics.append(Diagnostic(problem, at: location(places[index])))
      }
    }
  }
}
