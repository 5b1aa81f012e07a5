import Asm
import AsmVerifier
import Testing

@Suite("Allowances") struct AllowanceTests {
  @Test("what's allowed isn't reported; what isn't needed is", arguments: cases)
  func found(_ example: Case) throws {
    #expect(try example.found() == example.findings)
  }

  static let cases: [Case] = [
    Case(
      Function("statement") { f in
        f.withoutFrame()
        f.allowing(.stackAlignment, because: "leaf doesn't mind") { f.call(leaf) }
        f.ret()
      }),
    Case(
      Function("only_the_statement") { f in
        f.withoutFrame()
        f.allowing(.stackAlignment, because: "leaf doesn't mind") { f.call(leaf) }
        f.call(leaf)
        f.ret()
      },
      finds:
        "ASM001 error +3: the stack is misaligned at the call of leaf: rsp is 8 bytes above a multiple of 16"
    ),
    Case(
      Function("another_rule") { f in
        f.withoutFrame()
        f.allowing(.stackBalance, because: "it's balanced") { f.call(leaf) }
        f.ret()
      },
      finds: "ASM036 warning +2: nothing here breaks stackBalance (ASM002), which is allowed",
      "ASM001 error +2: the stack is misaligned at the call of leaf: rsp is 8 bytes above a multiple of 16"),
    Case(
      Function("whole_function") { f in
        f.withoutFrame()
        f.call(leaf)
        f.push(rbx)
        f.ret()
      }
      .allowing(.stackAlignment, because: "leaf doesn't mind")
      .allowing(.stackBalance, because: "who calls it pops")),
    Case(
      Function("handler") { f in
        f.allowing(.calleeSavedRegisters, because: "who calls it takes rbx for the errno") {
          f.syscall(.close, 1, onError: .handle { f in f.mov(ebx, eax) })
        }
      }),
    Case(
      Function("needed_by_one_of_two") { f in
        f.withoutFrame()
        f.push(rdi)
        callOfLeaf(f)
        f.pop(rdi)
        callOfLeaf(f)
        f.ret()
      }),
    Case(
      Function("for_one_system") { f in
        f.mov(rdx, rdi)
        f.syscall(.close, 1, onError: .ignored(because: ""))
        f.allowing(.volatileRegisters, because: "macOS leaves it there") { f.mov(rax, rdx) }
      }, on: .macos),
    Case(
      Function("for_another_system") { f in
        f.mov(rdx, rdi)
        f.syscall(.close, 1, onError: .ignored(because: ""))
        f.allowing(.volatileRegisters, because: "macOS leaves it there") { f.mov(rax, rdx) }
      }, finds: "ASM036 warning +3: nothing here breaks volatileRegisters (ASM004), which is allowed"),
  ]

  /// A Swift function of several places.
  private static func callOfLeaf(_ f: FunctionBuilder) {
    f.allowing(.stackAlignment, because: "leaf doesn't mind", file: "other", line: 1) { f.call(leaf) }
  }

  @Test("a statement that several functions share is told of once")
  func sharedAndNotNeeded() throws {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") {
        Function("leaf") { f in Self.callOfLeaf(f) }
        Function.main { f in
          Self.callOfLeaf(f)
          Self.callOfLeaf(f)
          f.xor(eax, eax)
        }
      }
    }
    let findings = Verifier.findings(in: try program.lower(for: .linux)).filter {
      $0.code != .unreachableCode
    }
    #expect(findings.map(\.code) == [.unneededAllowance])
    #expect(findings.first?.diagnostic.location?.file == "other")
  }

  @Test("the reason is told with what isn't needed, and what to do")
  func message() throws {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") {
        Function.main { f in
          f.allowing(.fallThrough, because: "it ends here") { f.xor(eax, eax) }
        }
      }
    }
    let finding = try #require(Verifier.findings(in: try program.lower(for: .linux)).first)
    #expect(finding.code == .unneededAllowance)
    #expect(finding.function == "main")
    #expect(finding.diagnostic.notes.map(\.message) == ["the reason given: it ends here"])
    #expect(
      finding.diagnostic.remedy == "leave the allowance out, or put it around the statement that needs it")
  }

  @Test("nothing is said of allowances whose rules didn't run")
  func rulesThatDidNotRun() throws {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") {
        Function.main { f in
          f.allowing(.fallThrough, because: "it ends here") { f.xor(eax, eax) }
        }
      }
    }
    let module = try program.lower(for: .linux)
    func codes(_ rules: [RuleCode]) -> [RuleCode] {
      Verifier.findings(in: module, rules: Rules.all.filter { rules.contains($0.code) }).map(\.code)
    }
    #expect(codes([.fallThrough, .unneededAllowance]) == [.unneededAllowance])
    #expect(codes([.stackBalance, .unneededAllowance]) == [])
    #expect(codes([.fallThrough]) == [])
  }

  @Test("two functions of one name, each in its own file, aren't taken for each other")
  func functionsOfOneName() throws {
    @Sendable func helper(_ line: UInt) -> Function {
      Function("helper") { f in
        f.withoutFrame()
        f.call(FunctionNamed("main"), line: UInt32(line))
        f.ret()
      }
    }
    let program = Program("test", "") { _ in
      SourceFile("one.s", "") {
        helper(1).allowing(.stackAlignment, because: "main doesn't mind")
        Function.main { f in f.xor(eax, eax) }
      }
      SourceFile("two.s", "") { helper(2) }
    }
    let findings = Verifier.findings(in: try program.lower(for: .linux))
    #expect(
      findings.map { "\($0.code.rawValue) \($0.function ?? "") \($0.diagnostic.location?.line ?? 0)" } == [
        "ASM001 helper 2"
      ])
  }

  @Test("findings name their function and instruction")
  func findingsNameTheirInstruction() throws {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") {
        Function("helper") { f in
          f.withoutFrame()
          f.call(FunctionNamed("main"))
          f.push(rbx)
          f.mov(rbx, rcx)
          f.ret()
        }
        Function.main { f in f.xor(eax, eax) }
      }
    }
    let findings = Verifier.findings(in: try program.lower(for: .linux))
    #expect(
      findings.map { "\($0.code.name) \($0.function ?? "-") \($0.instruction ?? -1)" } == [
        "stackAlignment helper 0", "stackBalance helper 3", "calleeSavedRegisters helper 3",
      ])
  }
}
