import TestSupport
import Testing

/// `asmgen explain`; that the examples are right is `RuleExampleTests`' to say.
@Suite struct ExplainCommandTests {
  @Test func everyRule() async throws {
    let run = try await CommandRun.asmgen(["explain"])
    #expect(run.status == 0)
    #expect(run.error == "")
    let lines = run.output.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: true)
    }
    #expect(lines[0].joined(separator: " ") == "ASM001 stackAlignment error stack misaligned at a call")
    #expect(
      lines.contains { $0.joined(separator: " ") == "ASM036 unneededAllowance warning allowance not needed" })
    #expect(lines.map { $0[0] } == lines.map { $0[0] }.sorted())
  }

  @Test func oneRule() async throws {
    let run = try await CommandRun.asmgen(["explain", "ASM002"])
    #expect(
      run
        == CommandRun(
          status: 0,
          output: """
            ASM002 stackBalance: stack not balanced (error)

            Every path to the same place must leave the stack equally deep, and ret must find rsp where it was
            at the function's entry: it takes what lies there for the address to return to.

            What it proves
            The stack is balanced on every path on which its depth is known: by push, pop, add, sub, lea, leave
            and copies of rsp in other registers or saved on the stack.

            What it can't
            Nothing of a depth that only run time knows (`sub rsp, rax`, or a loop that pushes and another that
            pops), nor of what's behind a meeting that it reported. Each branch counts as free to go either
            way, whatever another before it has tested: what's pushed on one condition has to be popped on the
            same way.

            Wrong
              Function("twice", .exported) { f in
                f.withoutFrame()
                f.push(rdi)
                f.lea(rax, rdi + rdi)
                f.ret()
                // error: ret leaves 8 bytes on the stack
              }

            Right
              Function("twice", .exported) { f in
                f.withoutFrame()
                f.push(rdi)
                f.lea(rax, rdi + rdi)
                f.pop(rdi)
                f.ret()
              }

            Where it's right all the same
              f.allowing(.stackBalance, because: "…") { … }

            """, error: ""))
    for name in ["asm002", "stackBalance", "STACKBALANCE"] {
      #expect(try await CommandRun.asmgen(["explain", name]) == run)
    }
  }

  @Test(arguments: [
    ("stackBalanse", "unknown rule 'stackBalanse'; did you mean 'stackBalance'?"),
    ("ASM02", "unknown rule 'ASM02'; did you mean 'ASM002'?"),
    ("xyzzy", "unknown rule 'xyzzy'"),
  ])
  func noRule(name: String, message: String) async throws {
    #expect(
      try await CommandRun.asmgen(["explain", name])
        == CommandRun(
          status: 2, output: "", error: "error: \(message)\nhelp: asmgen explain lists them\n"))
  }
}
