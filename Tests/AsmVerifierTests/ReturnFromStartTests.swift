import Asm
import AsmVerifier
import Testing

@Suite("ASM027: ret in _start")
struct ReturnFromStartTests {
  /// The builder refuses `ret` in `_start`, so that it's put there after lowering.
  @Test("is found", arguments: [Platform.linux.name, Platform.macos.name])
  func found(platform name: String) throws {
    let platform = try #require(Platform.named(name))
    let program = Program("test", "", linkage: .standalone) { _ in
      SourceFile("test.s", "") {
        Function.start { f in
          f.xor(eax, eax)
          f.exit(0)
        }
        Function("leaf") { f in f.ret() }
      }
    }
    var module = try program.lower(for: platform)
    let ret = module.files[0].sections[0].functions[1].instructions[0]
    let count = module.files[0].sections[0].functions[0].instructions.count
    module.files[0].sections[0].functions[0].instructions[count - 1] = ret
    let line = #line - 9
    let finding = Verifier.findings(in: module).first { $0.code == .returnFromStart }
    // On macOS, where the C library calls it, `_start` is main.
    guard platform == .linux else { return #expect(finding == nil) }
    #expect(finding?.diagnostic.location?.line == line)
    #expect(
      finding?.diagnostic.message == "ret in _start, which was not called and has nowhere to return to")
    #expect(finding?.diagnostic.remedy == "end the program with f.exit(status)")
  }

  @Test("on one of two ways and behind a jump it's found too, each once")
  func ways() throws {
    let program = Program("test", "", linkage: .standalone) { _ in
      SourceFile("test.s", "") {
        Function.start { f in
          let end = f.newLabel("end")
          f.pop(rdi)
          f.cmp(edi, 1)
          f.je(end)
          f.ud2()
          f.place(end)
          f.ud2()
        }
        Function("leaf") { f in f.ret() }
      }
    }
    var module = try program.lower(for: .linux)
    let ret = module.files[0].sections[0].functions[1].instructions[0]
    for index in [3, 4] { module.files[0].sections[0].functions[0].instructions[index] = ret }
    let lines = Verifier.findings(in: module).filter { $0.code == .returnFromStart }.map {
      $0.diagnostic.location?.line
    }
    #expect(lines == [#line - 13, #line - 11])
  }

  @Test("behind a call it's found too", arguments: wrong)
  func changed(_ wrong: Case) throws {
    let found = try wrong.found(.returnFromStart)
    #expect(found == wrong.findings)
  }

  static let wrong: [Case] = [
    Case(
      Function.start { f in
        f.call(leaf)
        f.pop(rdi)
        f.ud2()
      },
      changing: { function in
        let builder = InstructionBuilder()
        builder.ret()
        function.instructions[function.instructions.count - 1] = builder.instructions[0]
      }, finds: "ASM027 error +3: ret in _start, which was not called and has nowhere to return to")
  ]

  @Test("isn't found where _start ends the program, nor in other functions", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.returnFromStart)
    #expect(found == [])
  }

  static let right: [Case] = [
    Case(Function.start { f in f.exit(0) }),
    Case(
      Function.start { f in
        f.call(leaf)
        f.mov(edi, eax)
        f.mov(eax, number("EXIT_GROUP"))
        f.syscall()
        f.ud2()
      }),
    Case(
      Function.start { f in
        f.mov(rdi, rsp)
        f.jmp(Symbol("leaf", kind: .function))
      }),
    Case(Function("called") { f in f.ret() }),
    Case(Function.main { f in f.xor(eax, eax) }),
  ]
}
