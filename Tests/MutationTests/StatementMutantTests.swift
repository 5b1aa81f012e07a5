import Asm
import AsmVerifier
import Testing

/// Faults in the Swift statements of a function that's right without them: lowering refuses each, or the verifier finds it.
@Suite("Mutants of statements")
struct StatementMutantTests {
  @Test("the function without a fault is right", arguments: Platform.all.map(\.name))
  func right(platform name: String) throws {
    let platform = try #require(Platform.named(name))
    #expect(StatementMutant.right.rejected(on: platform) == "")
  }

  @Test(
    "each is rejected, and by whom it's said", arguments: StatementMutant.all.map(\.name),
    Platform.all.map(\.name))
  func rejected(mutant name: String, platform platformName: String) throws {
    let mutant = try #require(StatementMutant.all.first { $0.name == name })
    let platform = try #require(Platform.named(platformName))
    let found = mutant.rejected(on: platform)
    #expect(found.contains(mutant.expected), "\(name): \(found)")
  }

  @Test("there's one for every way to go wrong with a statement")
  func count() {
    #expect(StatementMutant.all.count >= 20)
    #expect(Set(StatementMutant.all.map(\.name)).count == StatementMutant.all.count)
  }
}

/// A function with a fault in one statement.
struct StatementMutant: Sendable {
  let name: String
  /// In a message of the lowering's, or the code of a rule.
  let expected: String
  let body: @Sendable (FunctionBuilder) -> Void

  /// The messages of the lowering, or the codes of the verifier.
  func rejected(on platform: Platform) -> String {
    let program = Program("statements", "") { _ in
      SourceFile("statements.s", "") {
        Function("subject", .exported) { f in body(f) }
        Function("other") { f in
          _ = f.frame.bytes(8, "theirs")
          f.return(0)
        }
        Function.main { f in
          f.call(FunctionNamed("subject"), 1)
          f.call(FunctionNamed("other"))
          f.return(0)
        }
      }
    }
    do {
      let findings = Verifier.findings(in: try program.lower(for: platform))
      return findings.map(\.code.rawValue).joined(separator: " ")
    } catch let list as DiagnosticList {
      return list.diagnostics.map(\.message).joined(separator: "\n")
    } catch {
      return "\(error)"
    }
  }

  private init(_ name: String, _ expected: String, _ body: @escaping @Sendable (FunctionBuilder) -> Void) {
    self.name = name
    self.expected = expected
    self.body = body
  }

  /// What the others are made from.
  static let right = StatementMutant("nothing", "") { f in
    let file = f.frame.saved(rbx, as: "file")
    let bytes = f.frame.bytes(32, "bytes")
    let done = f.newLabel("done")
    f.mov(ebx, edi)
    f.syscall(.read, file, bytes, 32, onError: .handle { f in f.return(-1) }, onZero: done)
    f.syscall(.write, file, bytes, rax, onError: .handle { f in f.return(-1) })
    f.place(done)
    f.return(0)
  }

  /// The same with another statement in place of one.
  static let all: [StatementMutant] = [
    StatementMutant("register not saved", "ASM003") { f in
      f.mov(ebx, edi)
      f.return(0)
    },
    StatementMutant("volatile register saved", "isn't a callee-saved register") { f in
      f.frame.saved(r11)
      f.return(0)
    },
    StatementMutant("saved twice", "saved twice") { f in
      f.frame.saved(rbx)
      f.frame.saved(rbx)
      f.return(0)
    },
    StatementMutant("another function's local", "is no local of this function") { f in
      let theirs = Address(frameSlot: Symbol("theirs", kind: .frameSlot), base: .rbp)
      f.mov(byte[theirs], 1)
      f.return(0)
    },
    StatementMutant("two locals of one name", "two locals called") { f in
      _ = f.frame.bytes(8, "bytes")
      _ = f.frame.bytes(8, "bytes")
      f.return(0)
    },
    StatementMutant("buffer shrunk", "ASM016") { f in
      let bytes = f.frame.bytes(16, "bytes")
      f.syscall(.read, edi, bytes, 32, onError: .handle { f in f.return(-1) })
      f.return(0)
    },
    StatementMutant("buffer not written", "ASM015") { f in
      let bytes = f.frame.bytes(16, "bytes")
      f.syscall(.write, edi, bytes, 16, onError: .handle { f in f.return(-1) })
      f.return(0)
    },
    StatementMutant("argument left out", "takes 3 arguments, not 1") { f in
      f.syscall(.read, edi, onError: .handle { f in f.return(-1) })
      f.return(0)
    },
    StatementMutant("an argument too many", "takes 1 argument, not 2") { f in
      f.syscall(.close, edi, 0, onError: .handle { f in f.return(-1) })
      f.return(0)
    },
    StatementMutant("arguments swapped", "takes an address, not the number 32") { f in
      let bytes = f.frame.bytes(32, "bytes")
      f.syscall(.read, edi, 32, bytes, onError: .handle { f in f.return(-1) })
      f.return(0)
    },
    StatementMutant("constant of another family", "takes a constant of") { f in
      f.syscall(.socket, SOCK.stream, SOCK.stream, 0, onError: .handle { f in f.return(-1) })
      f.return(0)
    },
    StatementMutant("result not tested", "isn't tested") { f in
      f.syscall(.close, edi)
      f.return(0)
    },
    StatementMutant("the other system's call", "has no") { f in
      if f.platform == .linux {
        f.syscall(.kqueue, onError: .handle { f in f.return(-1) })
      } else {
        f.syscall(.epoll_create1, 0, onError: .handle { f in f.return(-1) })
      }
      f.return(0)
    },
    StatementMutant("ret in a frame", "ret in a function with a stack frame") { f in
      _ = f.frame.bytes(8, "bytes")
      f.ret()
    },
    StatementMutant("a frame and none", "without a frame has locals") { f in
      f.withoutFrame()
      _ = f.frame.bytes(8, "bytes")
      f.ret()
    },
    StatementMutant("call without a frame", "ASM001") { f in
      f.withoutFrame()
      f.call(FunctionNamed("other"))
      f.ret()
    },
    StatementMutant("label never placed", "is never placed") { f in
      f.test(edi, edi)
      f.jz(f.newLabel("nowhere"))
      f.return(0)
    },
    StatementMutant("label placed twice", "is placed twice") { f in
      let here = f.placeLabel("here")
      f.place(here)
      f.return(0)
    },
    StatementMutant("volatile register read behind a call", "ASM004") { f in
      f.mov(r8, rdi)
      f.syscall(.getpid)
      f.call(FunctionNamed("other"))
      f.lea(rax, rcx + 1)
    },
    StatementMutant("number that's too wide", "32 bits") { f in
      f.syscall(.close, 0x1_0000_0000, onError: .handle { f in f.return(-1) })
      f.return(0)
    },
    StatementMutant("absolute address", "address") { f in
      f.mov(rax, Symbol("WORDS", kind: .data))
      f.return(0)
    },
    StatementMutant("exit status of nine bits", "an exit status has 8 bits") { f in
      f.exit(256)
    },
    StatementMutant("local read before it's written", "ASM011") { f in
      let number = f.frame.local(Int64.self, "number")
      f.mov(rax, qword[number])
    },
    StatementMutant("store as wide as another local", "has 8 bytes and ecx has 4") { f in
      let number = f.frame.local(Int64.self, "number")
      f.xor(ecx, ecx)
      f.store(ecx, to: number)
      f.return(0)
    },
    StatementMutant("seven arguments", "passes up to six") { f in
      f.call(FunctionNamed("other"), 1, 2, 3, 4, 5, 6, 7)
      f.return(0)
    },
  ]
}
