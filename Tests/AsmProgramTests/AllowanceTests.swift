import AsmProgram
import AsmX86
import Testing

/// What allowances cover once the builder has put its own instructions in.
@Suite("Allowances") struct AllowanceTests {
  /// The mnemonics that each allowance covers, in order; `everything` for one of the whole function.
  private static func covered(_ lowered: Lowered) -> [String] {
    guard let function = lowered.function else { return lowered.diagnostics.map(\.message) }
    return function.allowances.map { allowance in
      switch allowance.extent {
      case .function: "everything"
      case .instructions(let runs):
        runs.map { run in
          run.map { Forms.form(function.instructions[$0].form).mnemonic }.joined(separator: " ")
        }.joined(separator: " | ")
      }
    }
  }

  @Test("the statements, behind the prologue that's put before them")
  func statements() {
    let lowered = Lowered { f in
      let number = f.frame.saved(rbx)
      f.mov(number, rdi)
      f.allowing(.volatileRegisters, because: "a reason") {
        f.inc(number)
        f.dec(number)
      }
      f.neg(number)
    }
    #expect(lowered.mnemonics.prefix(3) == ["push", "mov", "push"])
    #expect(Self.covered(lowered) == ["inc dec"])
    #expect(lowered.function?.allowances.first?.code == .volatileRegisters)
    #expect(lowered.function?.allowances.first?.reason == "a reason")
  }

  @Test("the error handlers that the statements bring, and not others")
  func handlers() {
    let lowered = Lowered { f in
      f.syscall(.close, 1, onError: .handle { f in f.inc(ebx) })
      f.allowing(.volatileRegisters, because: "a reason") {
        f.syscall(
          .close, 2,
          onError: .handle { f in
            f.dec(ebx)
            f.syscall(.close, 3, onError: .handle { f in f.not(ebx) })
          })
      }
      f.syscall(.close, 4, onError: .handle { f in f.neg(ebp) })
    }
    #expect(
      Self.covered(lowered) == [
        "mov mov syscall test js | neg dec mov mov syscall test js jmp | neg not jmp"
      ])
  }

  @Test("an allowance inside a handler covers what stands there")
  func insideHandler() {
    let lowered = Lowered { f in
      f.syscall(
        .close, 1,
        onError: .handle { f in
          f.inc(ebx)
          f.allowing(.stackAlignment, because: "a reason") { f.dec(ebx) }
        })
    }
    #expect(Self.covered(lowered) == ["dec"])
  }

  @Test("one in another")
  func nested() {
    let lowered = Lowered { f in
      f.allowing(.stackAlignment, because: "one") {
        f.inc(ebx)
        f.allowing(.stackBalance, because: "another") {
          f.syscall(.close, 1, onError: .handle { f in f.dec(ebx) })
        }
        f.not(ebx)
      }
    }
    #expect(
      Self.covered(lowered) == [
        "inc mov mov syscall test js not | neg dec jmp", "mov mov syscall test js | neg dec jmp",
      ])
  }

  @Test("a return that stands last is the epilogue")
  func lastReturn() {
    let lowered = Lowered { f in
      f.frame.saved(rbx)
      f.inc(rbx)
      f.allowing(.calleeSavedRegisters, because: "a reason") { f.return(1) }
    }
    #expect(Self.covered(lowered) == ["mov | add pop pop ret"])
    let other = Lowered { f in
      f.frame.saved(rbx)
      f.allowing(.calleeSavedRegisters, because: "a reason") { f.inc(rbx) }
      f.return(1)
    }
    #expect(Self.covered(other) == ["inc"])
  }

  @Test("a return elsewhere is the jump to the epilogue, which others share")
  func otherReturn() {
    let lowered = Lowered { f in
      let end = f.newLabel("end")
      f.frame.saved(rbx)
      f.jz(end)
      f.allowing(.calleeSavedRegisters, because: "a reason") { f.return() }
      f.place(end)
      f.inc(rbx)
    }
    #expect(Self.covered(lowered) == ["jmp"])
  }

  @Test("nothing where there's nothing")
  func nothing() {
    let lowered = Lowered { f in
      f.allowing(.stackBalance, because: "a reason") {}
      f.inc(eax)
    }
    #expect(Self.covered(lowered) == [""])
    #expect(lowered.function?.allowances.first?.covers(0) == false)
    #expect(lowered.function?.allowances.first?.covers(nil) == false)
  }

  @Test("what the statements return is returned, and their errors are thrown")
  func results() {
    struct Stop: Error {}
    let lowered = Lowered { f in
      let number: Register64 = f.allowing(.stackBalance, because: "a reason") { f.frame.saved(rbx) }
      f.inc(number)
      #expect(throws: Stop.self) {
        try f.allowing(.stackBalance, because: "a reason") {
          f.dec(number)
          throw Stop()
        }
      }
    }
    #expect(Self.covered(lowered) == ["", "dec"])
  }

  @Test("a whole function")
  func wholeFunction() {
    let function = Function("subject", .local, "What it does.") { f in f.inc(eax) }
      .allowing(.stackBalance, because: "one reason")
      .allowing(.fallThrough, because: "another\nin two lines")
    let lowered = Lowered(function: function)
    #expect(Self.covered(lowered) == ["everything", "everything"])
    #expect(lowered.function?.allowances.map(\.code) == [.stackBalance, .fallThrough])
    #expect(lowered.function?.allowances.first?.covers(nil) == true)
    #expect(
      lowered.function?.documentation == ["What it does.", "one reason", "another", "in two lines"])
  }

  @Test("the reason is a comment above the first statement")
  func comments() {
    let lowered = Lowered { f in
      f.inc(eax)
      f.allowing(.stackBalance, because: "a reason") {
        f.syscall(.close, 1, onError: .ignored(because: ""))
      }
    }
    #expect(
      lowered.function?.annotations == [
        .init(position: 1, kind: .blankLine), .init(position: 1, kind: .comment("a reason")),
        .init(position: 1, kind: .comment("close(1)")),
      ])
  }

  @Test("an empty reason is refused at its line", arguments: ["", "  \n"])
  func emptyReason(reason: String) {
    let line = #line
    let lowered = Lowered(
      function: Function("subject") { f in
        f.allowing(.stackBalance, because: reason) { f.inc(eax) }
      }.allowing(.fallThrough, because: reason))
    #expect(
      lowered.messages(from: line) == [
        "+3 stackBalance is allowed here, but the reason is empty",
        "+4 fallThrough is allowed here, but the reason is empty",
      ])
    #expect(lowered.diagnostics.first?.remedy == "say why that's right here: because: \"…\"")
  }
}
