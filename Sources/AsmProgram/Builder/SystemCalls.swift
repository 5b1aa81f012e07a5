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
    if let absence = call.absence(on: platform) {
      report(absence, remedy: "make it only where it exists: if f.platform == …", file, line, column)
      return
    }
    guard let sources = sources(for: call, arguments.map(\.source), file, line, column) else { return }
    let result = call.result(on: platform)
    // Of calls that only macOS has, the table has no errors: they're taken to fail like others.
    let fails = result != .never && (!call.errors.isEmpty || call.linux == nil)
    if fails, onError == nil {
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
    guard emit(moves, scratch: [.r11, .rcx, .rax], named: call.name, file, line, column) else { return }
    var again: Label?
    if let onError, !onError.retried.isEmpty {
      again = placeUniqueLabel("\(call.name)_again", file, line, column)
    }
    let macro = Symbol("SYSCALL(\(call.macro))", kind: .systemCall)
    mov(eax, macro, file: file, line: line, column: column)
    syscall(file: file, line: line, column: column)
    if result == .never {
      finalInstructions.insert(instructions.count - 1)
      return
    }
    let test = onError.map { emitTest(call, $0, again: again, file, line, column) } ?? .none
    emitResultPair(call, resultPair, isTested: test.resume != nil, file, line, column)
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

  // MARK: Arguments

  /// The arguments with left-out lengths filled in; nil, with a diagnostic, where they don't fit.
  private func sources(
    for call: SystemCall, _ given: [ArgumentSource], _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) -> [ArgumentSource]? {
    var filled: [ArgumentSource] = []
    var rest = given[...]
    let parameters = parameters(of: call)
    let lengths = parameters.filter { if case .length = $0.kind { true } else { false } }.count
    let fills = given.count == parameters.count - lengths && lengths > 0
    for (number, parameter) in parameters.enumerated() {
      if fills, case .length(let of) = parameter.kind, of < number,
        case .address(_, _, let size?) = filled[of]
      {
        filled.append(.symbol(size, constants: []))
      } else if let next = rest.popFirst() {
        filled.append(next)
      }
    }
    guard rest.isEmpty, filled.count == parameters.count else {
      report(
        "\(call.name) takes \(parameters.count) arguments, not \(given.count): \(prototype(of: call))",
        remedy: "pass each, in the prototype's order", file, line, column)
      return nil
    }
    var isGood = true
    for (parameter, source) in zip(parameters, filled) {
      if let problem = problem(passing: source, for: parameter) {
        report(
          "\(call.name)'s \(parameter.name) (\(parameter.type)) \(problem): \(prototype(of: call))", file,
          line,
          column)
        isGood = false
      }
    }
    return isGood ? filled : nil
  }

  /// What's wrong with passing `source` for `parameter`; nil for nothing.
  private func problem(passing source: ArgumentSource, for parameter: SystemCall.Parameter) -> String? {
    switch (parameter.kind, source) {
    case (_, .symbol(let symbol, let constants)) where constants.contains { !parameter.accepts($0) }:
      switch parameter.kind {
      case .integer(let family?): return "takes a constant of \(family), not \(symbol.text)"
      case .descriptor: return "takes a descriptor, not \(symbol.text)"
      case .length: return "takes a number of bytes, not \(symbol.text)"
      default: return "takes an address, not \(symbol.text)"
      }
    case (.descriptor, .address(_, let name, _)), (.integer, .address(_, let name, _)),
      (.length, .address(_, let name, _)):
      return "takes a number, not the address of \(name)"
    case (.pointer, .number(let number)) where number != 0:
      return "takes an address, not the number \(number)"
    case (.pointer, .register(let register)) where register.bits < 64:
      return "takes a 64-bit address, not \(register.name)"
    case (.pointer, .memory(_, let size)) where size < 8:
      return "takes a 64-bit address, not \(size) bytes of memory"
    case (_, .number(let number)) where parameter.isNarrow && !(-0x8000_0000...0xffff_ffff).contains(number):
      return "has 32 bits, too few for \(number)"
    default:
      return nil
    }
  }

  private func prototype(of call: SystemCall) -> String {
    let parameters = parameters(of: call).map {
      $0.type.hasSuffix("*") ? "\($0.type)\($0.name)" : "\($0.type) \($0.name)"
    }
    return "\(call.name)(\(parameters.joined(separator: ", ")))"
  }

  /// What a statement passes: as on Linux where macOS returns in registers what Linux stores (`pipe`).
  private func parameters(of call: SystemCall) -> [SystemCall.Parameter] {
    call.name == "pipe" ? call.parameters : call.parameters(on: platform)
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
      DeferredBlock(label: failed, place: place(file, line, column)) { f in
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
    if isNegative, isIgnored {
      // All 64 bits, because they're negated back.
      neg(rax, file: file, line: line, column: column)
    } else if isNegative {
      neg(eax, file: file, line: line, column: column)
    }
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
    guard platform.errorConvention == .carryFlag else { return .none }
    switch call.name {
    case "fork", "vfork": return .fork
    case "pipe":
      guard let source = moves.first?.source else { return .none }
      moves = []
      return .pipe(source)
    default: return .none
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

extension SystemCall.Parameter {
  /// Only 32 bits of the argument count: descriptors and C's `int`.
  var isNarrow: Bool {
    switch kind {
    case .descriptor: true
    case .integer:
      ["int", "unsigned int", "uint32_t", "socklen_t", "mode_t", "pid_t", "clockid_t", "uid_t"].contains(type)
    case .length: ["int", "unsigned int", "uint32_t", "socklen_t"].contains(type)
    case .pointer, .address: false
    }
  }
}
