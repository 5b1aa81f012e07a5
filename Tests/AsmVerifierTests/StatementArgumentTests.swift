import Asm
import AsmVerifier
import Testing

@Suite("ASM037: argument of a statement not in its register")
struct StatementArgumentTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.statementArgument)
    #expect(found == wrong.findings)
  }

  @Test("isn't found in what statements write", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.statementArgument)
    #expect(found == [])
  }

  static func missing(_ register: String, _ callee: String) -> String {
    "\(register) doesn't hold here what the statement passes to \(callee) in it"
  }

  /// An instruction without effect.
  static let nop: Instruction = {
    let builder = InstructionBuilder()
    builder.nop()
    return builder.instructions[0]
  }()

  static let wrong: [Case] = [
    Case(
      Function("descriptor_dropped") { f in
        f.syscall(.write, STD.output, rdi, rsi, onError: .ignored(because: ""))
        f.ret()
      },
      changing: { function in
        // mov rdx, rsi; mov rsi, rdi; mov edi, STDOUT_FILENO
        function.instructions[2] = nop
      }, finds: "ASM037 error +1: \(missing("rdi", "the system call write"))"),
    Case(
      Function("number_dropped") { f in
        f.call(puts, 5, 6)
      },
      changing: { function in
        // push rbp; mov rbp, rsp; mov edi, 5; mov esi, 6
        function.instructions[3] = nop
      }, finds: "ASM037 error +1: \(missing("rsi", "puts"))"),
    Case(
      Function("two_swapped") { f in
        f.call(puts, 5, 6)
      },
      changing: { function in
        let first = function.instructions[2].register0
        function.instructions[2].register0 = function.instructions[3].register0
        function.instructions[3].register0 = first
      },
      finds: "ASM037 error +1: \(missing("rdi", "puts"))", "ASM037 error +1: \(missing("rsi", "puts"))"),
    Case(
      Function("another_number") { f in
        f.syscall(.exit, 3)
      }, on: .macos, changing: { $0.instructions[0].immediate = 4 },
      finds: "ASM037 error +1: \(missing("rdi", "the system call exit"))"),
    Case(
      Function("another_local") { f in
        let (line, other) = (f.frame.bytes(16, "line"), f.frame.bytes(16, "other"))
        f.mov(byte[other], 0)
        f.call(puts, line)
      },
      changing: { function in
        // push rbp; mov rbp, rsp; sub rsp, 32; mov byte [other], 0; lea rdi, [line]
        function.instructions[4].memorySymbol = function.instructions[3].memorySymbol
      }, finds: "ASM037 error +3: \(missing("rdi", "puts"))"),
    Case(
      Function("another_text") { f in
        f.lea(rax, f.text("other\0"))
        f.call(puts, f.text("hello\0"))
      },
      changing: { function in
        function.instructions[3].memorySymbol = function.instructions[2].memorySymbol
      }, finds: "ASM037 error +2: \(missing("rdi", "puts"))"),
    Case(
      Function("another_register") { f in
        f.call(puts, rsi, rdx)
      }, changing: { $0.instructions[2].register1 = $0.instructions[3].register1 },
      finds: "ASM037 error +1: \(missing("rdi", "puts"))"),
    Case(
      Function("fourth_argument_in_rcx") { f in
        f.syscall(.mmap, 0, 4096, 3, 0x22, -1, 0, onError: .ignored(because: ""))
        f.ret()
      }, changing: { $0.instructions[3].register0 = 18 },
      finds: "ASM037 error +1: \(missing("r10", "the system call mmap"))"),
  ]

  static let right: [Case] = [
    Case(
      Function("arguments_change_places") { f in
        f.call(puts, rsi, rdi, rcx, rdx, r9, r8)
        f.call(puts, 1, rax, rax)
      }),
    Case(
      Function("of_all_kinds") { f in
        let line = f.frame.bytes(16, "line")
        let length = f.frame.local(UInt32.self, "length")
        f.store(16, to: length)
        f.call(puts, line, length, dword[length], f.text("text\0"), -1, NamedConstant("LIMIT", 10).value)
        f.call(puts, line, AF.inet, f.text("text\0").length)
      }),
    Case(
      Function("system_calls") { f in
        f.syscall(.mmap, 0, 4096, PROT.read, MAP.private | MAP.anonymous, -1, 0, onError: .fail("no memory"))
        f.syscall(.write, edi, rsi, edx, onError: .ignored(because: "").retrying(on: Errno.EINTR))
        f.syscall(.pipe, f.frame.bytes(8, "ends"), onError: .fail("pipe() failed"))
      }, on: .macos),
    Case(
      Function("narrow_registers") { f in
        f.call(puts, dil, si, edx)
        f.call(puts, al, eax)
      }),
    Case(
      Function("through_saved_registers") { f in
        let text = f.frame.saved(rbx)
        let again = f.placeLabel("again")
        f.mov(text, rdi)
        f.call(puts, text, text)
        f.test(eax, eax)
        f.jnz(again)
        f.call(puts, text)
      }),
    Case(
      Function("by_an_index") { f in
        let table = f.frame.bytes(64, "table")
        f.mov(byte[table], 0)
        f.call(puts, qword[table.address + rdi * 8], rdi)
      }),
  ]
}
