import Asm
import AsmVerifier
import Testing

@Suite("ASM039: argument of a system call kept from before the last one")
struct StaleArgumentTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.staleArgument)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where each is set", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.staleArgument)
    #expect(found == [])
  }

  @Test("runs only where every path must be tested")
  func strictOnly() throws {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") {
        Function("twice", .exported, "", Self.twice)
        Function.main { f in f.xor(eax, eax) }
      }
    }
    let module = try program.lower(for: .linux)
    #expect(!Verifier.findings(in: module).contains { $0.code == .staleArgument })
    let strict = Verifier.findings(in: module, options: VerifierOptions(strict: true))
    #expect(strict.contains { $0.code == .staleArgument })
  }

  @Sendable static func twice(_ f: FunctionBuilder) {
    f.mov(edi, 1)
    f.mov(eax, number("CLOSE"))
    f.syscall()
    f.mov(eax, number("CLOSE"))
    f.syscall()
    f.ret()
  }

  static func stale(_ parameter: String, _ call: String, _ register: String) -> String {
    "\(parameter), which the system call \(call) takes in \(register), was set before another call"
  }

  static let wrong: [Case] = [
    Case(
      Function("descriptor_of_the_call_before") { f in
        f.mov(edi, 1)
        f.mov(eax, number("FSYNC"))
        f.syscall()
        f.mov(eax, number("CLOSE"))
        f.syscall()
        f.ret()
      }, finds: "ASM039 warning +5: \(stale("fd", "close", "rdi"))"),
    Case(
      Function("length_of_the_call_before") { f in
        f.mov(edi, 1)
        f.lea(rsi, f.text("one\n"))
        f.mov(edx, 4)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.mov(edi, 1)
        f.lea(rsi, f.text("two\n"))
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.ret()
      }, finds: "ASM039 warning +9: \(stale("count", "write", "rdx"))"),
    Case(
      Function("on_one_of_two_ways") { f in
        let skip = f.newLabel("skip")
        f.mov(edi, 1)
        f.mov(eax, 0x200005f)
        f.syscall()
        f.jc(skip)
        f.mov(edi, 2)
        f.place(skip)
        f.mov(eax, 0x2000006)
        f.syscall()
        f.ret()
      }, on: .macos, finds: "ASM039 warning +9: \(stale("fd", "close", "rdi"))"),
  ]

  static let right: [Case] = [
    Case(
      Function("set_again") { f in
        f.mov(edi, 1)
        f.mov(eax, number("FSYNC"))
        f.syscall()
        f.mov(edi, 1)
        f.mov(eax, number("CLOSE"))
        f.syscall()
        f.ret()
      }),
    Case(
      Function("the_callers") { f in
        f.mov(eax, number("FSYNC"))
        f.syscall()
        f.mov(eax, number("CLOSE"))
        f.syscall()
        f.ret()
      }),
    Case(
      Function("statements") { f in
        f.mov(edi, 3)
        f.syscall(.fsync, edi, onError: .ignored(because: ""))
        f.syscall(.close, edi, onError: .ignored(because: ""))
        f.ret()
      }),
    Case(
      Function("first_call") { f in
        f.mov(edi, 1)
        f.mov(eax, number("CLOSE"))
        f.syscall()
        f.ret()
      }, on: .macos),
    Case(
      Function("without_arguments") { f in
        f.mov(eax, number("GETPPID"))
        f.syscall()
        f.mov(eax, number("GETPPID"))
        f.syscall()
        f.ret()
      }),
  ]
}
