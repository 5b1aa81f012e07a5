import Asm
import AsmVerifier
import Testing

@Suite("ASM025: absolute address")
struct AbsoluteAddressTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.absoluteAddress)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where addresses are relative", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.absoluteAddress)
    #expect(found == [])
  }

  static let hello = Text("HELLO", "hello\n")
  static let table = Table("TABLE", of: UInt64.self, [[1, 2, 3]])

  static func absolute(_ name: String) -> String {
    "\(name) is named by its absolute address, which needs a text relocation"
  }

  /// Takes `rel` from the first instruction's address.
  @Sendable static func withoutRel(_ function: inout LoweredFunction) {
    function.instructions[0].addressing.bits &= ~4
  }
  /// Gives the first instruction the symbol called `name` for its number.
  @Sendable static func number(_ name: String) -> @Sendable (inout LoweredFunction) -> Void {
    { function in
      let number = (0..<UInt32(function.symbols.count)).first { function.symbols[$0].text == name }
      function.instructions[0].symbol = number ?? 0
    }
  }

  static let wrong: [Case] = [
    Case(
      Function("loads") { f in
        f.mov(rax, qword[table])
        f.ret()
      }, with: [table], changing: withoutRel, finds: "ASM025 error +1: \(absolute("TABLE"))"),
    Case(
      Function("takes_an_address") { f in
        f.lea(rsi, hello)
        f.ret()
      }, with: [hello], on: .macos, changing: withoutRel, finds: "ASM025 error +1: \(absolute("HELLO"))"),
    Case(
      Function("index_into_a_table") { f in
        f.mov(rax, qword[table])
        f.ret()
      }, with: [table],
      changing: { function in
        withoutRel(&function)
        function.instructions[0].index = 8
      }, finds: "ASM025 error +1: \(absolute("TABLE"))"),
    Case(
      Function("address_as_a_number") { f in
        f.mov(rsi, 0x1122_3344_5566)
        f.lea(rdi, hello)
        f.ret()
      }, with: [hello], changing: number("HELLO"), finds: "ASM025 error +1: \(absolute("HELLO"))"),
    Case(
      Function("function_as_a_number") { f in
        f.push(1)
        f.lea(rdi, rel(Symbol("leaf", kind: .function)))
        f.pop(rax)
        f.ret()
      }, changing: number("leaf"), finds: "ASM025 error +1: \(absolute("leaf"))"),
    Case(
      Function("calls_through_a_table") { f in
        f.jmp(qword[table])
      }, with: [table], changing: withoutRel, finds: "ASM025 error +1: \(absolute("TABLE"))"),
  ]

  static let right: [Case] = [
    Case(
      Function("relative") { f in
        f.lea(rsi, hello)
        f.mov(al, byte[hello])
        f.lea(rcx, rel(Symbol("leaf", kind: .function)))
        f.ret()
      }, with: [hello]),
    Case(
      Function("index_from_a_register") { f in
        f.lea(rcx, table)
        f.mov(rax, qword[rcx + rdi * 8])
        f.ret()
      }, with: [table]),
    Case(
      Function("numbers_with_names") { f in
        f.mov(edx, hello.length)
        f.mov(eax, Symbol("SYSCALL(WRITE)", kind: .systemCall))
        f.mov(ecx, AF.inet)
        f.ret()
      }, with: [hello]),
    Case(
      Function("jumps_and_calls") { f in
        let end = f.newLabel("end")
        f.call(leaf)
        f.call(puts, f.text("hello\0"))
        f.test(eax, eax)
        f.jz(end)
        f.inc(eax)
        f.place(end)
      }, on: .macos),
    Case(
      Function("locals_and_fields") { f in
        let addr = f.frame.local(SocketAddressIPv4.self, "addr")
        f.store(AF.inet, to: addr.family)
        f.mov(eax, addr.size)
      }),
  ]
}
