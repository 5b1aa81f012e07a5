import Testing

@testable import AsmX86

/// Samples of forms, and instructions as Swift statements.
@Suite struct SampleTests {
  // MARK: Statements

  private func text(_ body: (InstructionBuilder) -> Void) -> String {
    let f = InstructionBuilder()
    body(f)
    return f.instructions.map(StatementText(symbols: f.symbols).text).joined(separator: "; ")
  }

  @Test func statementsAsTheyWereWritten() {
    #expect(text { f in f.mov(rax, qword[rsp + 8]) } == "f.mov(rax, qword[rsp + 8])")
    #expect(
      text { f in f.mov(byte[r8 + r9 * 4 - 64], 3) } == "f.mov(byte[r8 + r9 * 4 - 64], 3)")
    #expect(text { f in f.lea(rax, rdi + rcx) } == "f.lea(rax, rdi + rcx)")
    #expect(text { f in f.lea(rax, rcx * 8 + 64) } == "f.lea(rax, rcx * 8 + 64)")
    #expect(text { f in f.mov(rax, 0x1234_5678_9ABC_DEF0) } == "f.mov(rax, 0x123456789ABCDEF0)")
    #expect(text { f in f.add(rax, -3) } == "f.add(rax, -3)")
    #expect(text { f in f.lock.add(dword[rdi], eax) } == "f.lock.add(dword[rdi], eax)")
    #expect(text { f in f.rep.stosb() } == "f.rep.stosb()")
    #expect(text { f in f.vaddps(ymm1, ymm2, yword[rdi]) } == "f.vaddps(ymm1, ymm2, yword[rdi])")
    #expect(
      text { f in
        let next = Label(number: f.symbols.intern(Symbol(".next", kind: .label)))
        f.jmp(next, size: .short)
        f.je(next)
      } == "f.jmp(next, size: .short); f.je(next)")
    #expect(
      text { f in f.mov(eax, Symbol("AF_INET", kind: .constant, value: 2)) } == "f.mov(eax, AF_INET)")
  }

  @Test func statementsWithDecorations() {
    var instruction = Instruction(form: Forms.forms(named: "add")[0].id, register0: 49, register1: 50)
    instruction.decoration = 0b0100_1010
    #expect(
      StatementText(symbols: SymbolTable()).text(of: instruction)
        == "f.add(al, cl, mask: .k2.zeroing, rounding: .towardZero)")
    instruction.decoration = 0x50
    instruction.prefix = .xacquireLock
    #expect(
      StatementText(symbols: SymbolTable()).text(of: instruction) == "f.xacquire.lock.add(al, cl, sae: true)")
    #expect(StatementText(symbols: SymbolTable()).text(of: Instruction(form: .max)) == "")
  }

  // MARK: Samples

  /// No sample is one that the builder's user would be refused.
  @Test func samplesAreGoodInstructions() {
    var symbols = SymbolTable()
    let target = symbols.intern(Symbol(".here", kind: .label, value: 0))
    var count = 0
    for form in Forms.all {
      let sampler = FormSampler(form, target: target)
      for sample in sampler.shown.compactMap(\.self) + sampler.trials {
        count += 1
        let problems = InstructionValidator().problems(in: sample.instruction, symbols: symbols)
        #expect(problems == [], "\(StatementText(symbols: symbols).text(of: sample.instruction))")
      }
    }
    #expect(count > 4 * Forms.count)
  }

  @Test func aSampleForEachEncoding() throws {
    let form = try #require(Forms.forms(named: "mov").first { $0.description == "mov r64, imm64" })
    let texts = FormSampler(form, target: 0).shown.map { sample in
      sample.map { StatementText(symbols: SymbolTable()).text(of: $0.instruction) }
    }
    #expect(texts == ["f.mov(rcx, 3)", "f.mov(rcx, -1)", "f.mov(rcx, 0x123456789ABCDEF0)"])
  }

  // MARK: Encodings as the manual writes them

  @Test(arguments: [
    ("legacy.np.op.W1 83 /0 MI ibs", "REX.W + 83 /0 ib"), ("legacy.np.op.W0 01 /r MR o16", "66 01 /r"),
    ("legacy.F3.0F.W1 B8 /r RM", "F3 REX.W 0F B8 /r"),
    ("legacy.66.0F3A.W0 14 /r MRI ib", "66 0F 3A 14 /r ib"),
    ("legacy.np.op.W0 D0 /4 MI one", "D0 /4"), ("legacy.np.op.W0 EB - D cb", "EB cb"),
    ("legacy.np.op.W0 C8 - IJ iw ib", "C8 iw ib"), ("legacy.np.op.W0 E3 - D cb a32", "67 E3 cb"),
    ("vex.np.0F.WIG.128 58 /r RVM", "VEX.128.0F.WIG 58 /r"),
    ("vex.66.0F3A.W0.128 4B /r RVMS is4", "VEX.128.66.0F3A.W0 4B /r /is4"),
    ("evex.66.0F38.W1.512.N64 98 /r RVM", "EVEX.512.66.0F38.W1 98 /r"),
    ("evex.F3.map5.W0.LIG.N2 58 /r RVM", "EVEX.LLIG.F3.MAP5.W0 58 /r"),
    ("3dnow.np.0F.W0 9E /r RM", "0F 0F /r 9E"),
  ])
  func manual(notation: String, text: String) throws {
    #expect(try Encoding(parsing: notation[...]).manualText(operands: []) == text)
  }

  @Test func manualOfARegisterInTheOpcode() throws {
    let encoding = try Encoding(parsing: "legacy.np.op.W1 B8 +r OI iq")
    #expect(
      encoding.manualText(operands: [.register(.general64), .immediate(.bits64)]) == "REX.W + B8+ro io")
    let x87 = try Encoding(parsing: "legacy.np.op.W0 D8C0 +r xO")
    #expect(x87.manualText(operands: [.fixed(Register(rawValue: 231)), .register(.x87)]) == "D8 C0+i")
  }
}
