import AsmPlatform
import AsmX86

extension FunctionBuilder {
  /// Makes a system call: moves the arguments into their registers, whatever registers they come from,
  /// enters the kernel, and tests the result as the platform reports errors. The result is in rax.
  ///
  /// A local or datum passed for a pointer passes its address; where the parameter behind it is its
  /// length and is left out, the length too: `f.syscall(.bind, socket, address, …)`.
  ///
  /// On return rcx, r11 and, on macOS, rdx hold other values than before.
  ///
  /// - Parameters:
  ///   - onZero: where to go when the result is 0: the end of the input, for `read`.
  ///   - describedAs: the comment above the call, instead of its name and arguments.
  public func syscall(
    _ call: SystemCall, _ arguments: any CallArgument..., onError: ErrorHandling? = nil, onZero: Label? = nil,
    describedAs description: String? = nil,
    file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) {
    syscall(
      call, arguments: arguments, onError: onError, onZero: onZero, describedAs: description, file: file,
      line: line,
      column: column)
  }

  /// The same, with the arguments in an array.
  public func syscall(
    _ call: SystemCall, arguments: [any CallArgument], onError: ErrorHandling? = nil, onZero: Label? = nil,
    describedAs description: String? = nil,
    file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) {
    if let absence = call.absence(on: platform) {
      report(absence, remedy: "make it only where it exists: if f.platform == …", file, line, column)
      return
    }
    if call.traits.contains(.unimplemented) {
      report(
        "\(platform.title) has only the number of \(call.kernelName): it always fails",
        remedy: call.counterpart.map { "use \($0)" } ?? "leave it out", file, line, column)
      return
    }
    guard let sources = sources(for: call, arguments.map(\.source), file, line, column) else { return }
    let result = call.result(on: platform)
    if call.canFail(on: platform), onError == nil {
      report(
        "the result of \(call.name) isn't tested",
        remedy: "pass onError: with .fail(…), .handle { … }, .jump(to:) or .ignored(because:)", file, line,
        column)
    }
    stepComment(description ?? describe(call.name, parameters(of: call), sources))
    var moves = zip(CallingConvention.systemCall.arguments, zip(parameters(of: call), sources)).map {
      register, argument in
      ParallelMove.Move(
        destination: register, source: argument.1, isNarrow: argument.0.isNarrow)
    }
    let resultPair = secondResult(of: call, &moves)
    let passed = moves
    let first = instructions.count
    guard emit(moves, scratch: [.r11, .rcx, .rax], named: call.name, file, line, column) else { return }
    var again: Label?
    if let onError, !onError.retried.isEmpty {
      again = placeUniqueLabel("\(call.name)_again", file, line, column)
    }
    let macro = Symbol("SYSCALL(\(call.macro))", kind: .systemCall)
    mov(eax, macro, file: file, line: line, column: column)
    syscall(file: file, line: line, column: column)
    noteCall(passed, from: first, ignoresResult: onError?.ignoresResult ?? false)
    if result == .never {
      finalInstructions.insert(instructions.count - 1)
      return
    }
    let behind = instructions.count
    let test = onError.map { emitTest(call, $0, again: again, file, line, column) } ?? .none
    emitResultPair(call, resultPair, isTested: test.resume != nil, file, line, column)
    resultInstructions.formUnion(behind..<instructions.count)
    if let onZero {
      if !test.tellsZero { self.test(rax, rax, file: file, line: line, column: column) }
      jz(onZero, file: file, line: line, column: column)
    }
    if let resume = test.resume { place(resume, file: file, line: line, column: column) }
  }

  /// Ends the program with `status`, 0…255. On Linux only the calling thread ends, where a program has made
  /// others; what the C library still has in buffers isn't written.
  public func exit(
    _ status: any CallArgument, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) {
    if case .number(let number) = status.source, !(0...255).contains(number) {
      report(
        "an exit status has 8 bits, too few for \(number)", remedy: "give 0…255", file, line, column)
      return
    }
    syscall(.exit, status, file: file, line: line, column: column)
  }

  // MARK: Result

  /// What the test of a result leaves behind.
  private struct ResultTest {
    /// Where handlers that fall off their end go on; nil where nothing was tested.
    var resume: Label?
    /// Whether the flags now tell whether rax is 0.
    var tellsZero: Bool

    static let none = ResultTest(resume: nil, tellsZero: false)
  }

  private func emitTest(
    _ call: SystemCall, _ handling: ErrorHandling, again: Label?, _ file: StaticString, _ line: UInt32,
    _ column: UInt32
  ) -> ResultTest {
    if case .ignored = handling.action, again == nil {
      if !handling.reason.isEmpty { note(handling.reason) }
      return .none
    }
    let failed = uniqueLabel("\(call.name)_failed", file: file, line: line, column: column)
    let isAddress = call.result(on: platform) == .address
    switch platform.errorConvention {
    case .carryFlag:
      jc(failed, file: file, line: line, column: column)
    case .negativeErrno where isAddress:
      // An address may have the top bit set; an errno lies in -4095…-1.
      cmp(rax, -4095, file: file, line: line, column: column)
      jae(failed, file: file, line: line, column: column)
    case .negativeErrno:
      test(rax, rax, file: file, line: line, column: column)
      js(failed, file: file, line: line, column: column)
    }
    let resume = ResumeLabel(
      label: uniqueLabel("\(call.name)_done", file: file, line: line, column: column))
    resumeLabels[resume.label.number] = resume
    deferredBlocks.append(
      DeferredBlock(label: failed, place: place(file, line, column), allowances: openAllowances) { f in
        f.emitHandler(handling, again: again, file, line, column)
        if !f.endsWithTransfer {
          f.jmp(resume.label, file: file, line: line, column: column)
          resume.wasUsed = true
        }
      })
    return ResultTest(
      resume: resume.label, tellsZero: platform.errorConvention == .negativeErrno && !isAddress)
  }

  /// What's done after an error: written behind the function's last return.
  private func emitHandler(
    _ handling: ErrorHandling, again: Label?, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    var isIgnored = false
    if case .ignored = handling.action { isIgnored = true }
    let isNegative = platform.errorConvention == .negativeErrno
    let first = instructions.count
    defer { if isIgnored { resultInstructions.formUnion(first..<instructions.count) } }
    if isNegative, isIgnored {
      // All 64 bits, because they're negated back.
      neg(rax, file: file, line: line, column: column)
    } else if isNegative {
      neg(eax, file: file, line: line, column: column)
    }
    resultInstructions.formUnion(first..<instructions.count)
    if let again {
      for error in handling.retried {
        cmp(eax, error, file: file, line: line, column: column)
        je(again, file: file, line: line, column: column)
      }
    }
    switch handling.action {
    case .block(let body):
      body(self)
    case .jump(let label):
      jmp(label, file: file, line: line, column: column)
    case .ignored:
      if isNegative { neg(rax, file: file, line: line, column: column) }
      if !handling.reason.isEmpty { note(handling.reason) }
    }
  }

  /// Where a handler that falls off its end goes on.
  final class ResumeLabel {
    let label: Label
    var wasUsed = false
    init(label: Label) { self.label = label }
  }

  private func placeUniqueLabel(
    _ name: String, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) -> Label {
    let label = uniqueLabel(name, file: file, line: line, column: column)
    place(label, file: file, line: line, column: column)
    return label
  }

  // MARK: Second results

  /// What XNU returns in rdx, beside rax, and Linux doesn't.
  private enum ResultPair {
    case none
    /// rdx is 1 in the child, 0 in the parent (`kern_fork.c`, `bsd_i386.c`).
    case fork
    /// rax and rdx are the two descriptors (`sys_pipe.c`), to be stored where Linux would.
    case pipe(ArgumentSource)
  }

  private func secondResult(of call: SystemCall, _ moves: inout [ParallelMove.Move]) -> ResultPair {
    switch call.secondResult(on: platform) {
    case .side: return .fork
    case .descriptor:
      guard let source = moves.first?.source else { return .none }
      moves = []
      return .pipe(source)
    case nil: return .none
    }
  }

  /// - Parameter isTested: whether control gets here only after success.
  private func emitResultPair(
    _ call: SystemCall, _ pair: ResultPair, isTested: Bool, _ file: StaticString, _ line: UInt32,
    _ column: UInt32
  ) {
    if case .none = pair { return }
    var done: Label?
    if !isTested {
      // An ignored error leaves rax and memory alone.
      let label = uniqueLabel("\(call.name)_done", file: file, line: line, column: column)
      jc(label, file: file, line: line, column: column)
      done = label
    }
    switch pair {
    case .none: break
    case .fork:
      // The child's rax is its own process id: make it 0, as on Linux.
      dec(edx, file: file, line: line, column: column)
      and(eax, edx, file: file, line: line, column: column)
    case .pipe(let source):
      guard case .address(let address, _, _) = source else {
        report(
          "pipe's descriptors can't be stored through a register on macOS, where they come in rax and rdx",
          remedy: "pass a local or a buffer of 8 bytes", file, line, column)
        return
      }
      mov(dword[address], eax, file: file, line: line, column: column)
      mov(dword[address + 4], edx, file: file, line: line, column: column)
      xor(eax, eax, file: file, line: line, column: column)
    }
    if let done { place(done, file: file, line: line, column: column) }
  }
}
