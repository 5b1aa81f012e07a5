import Asm
import AsmVerifier
import Testing

@Suite("ASM023: write to read-only data")
struct ReadOnlyWriteTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.readOnlyWrite)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where the data may be written", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.readOnlyWrite)
    #expect(found == [])
  }

  static let hello = Text("HELLO", "hello\n")
  static let powers = Table("POWERS", of: UInt64.self, [[1, 10, 100]])
  static let name = Text("NAME", bytes: Array("name\0".utf8), in: .data)
  static let count = Variable("COUNT", UInt64(3))
  static let buffer = Buffer("BUFFER", bytes: 64)
  static let written = "which is read-only data"

  static let capitalise = Function("capitalise") { f in
    f.and(byte[rdi], 0xdf)
    f.ret()
  }
  static let clear = Function("clear") { f in
    f.mov(ecx, 4)
    let next = f.placeLabel("next")
    f.mov(byte[rsi], 0)
    f.inc(rsi)
    f.dec(ecx)
    f.jnz(next)
    f.ret()
  }
  /// Stores on one of two ways only.
  static let strip = Function("strip") { f in
    let done = f.newLabel("done")
    f.cmp(byte[rdi], 32)
    f.jne(done)
    f.mov(byte[rdi], 0)
    f.place(done)
    f.ret()
  }
  /// Returns before it would store where it's given 0.
  static let mark = Function("mark") { f in
    let done = f.newLabel("done")
    f.test(esi, esi)
    f.jz(done)
    f.mov(dword[rdi], esi)
    f.place(done)
    f.ret()
  }
  /// Stores in a copy, behind a call.
  static let copy = Function("copy") { f in
    f.withoutFrame()
    f.push(rdi)
    f.call(puts)
    f.pop(rdi)
    f.mov(byte[rdi], 0)
    f.ret()
  }

  static let wrong: [Case] = [
    Case(
      Function("stores") { f in
        f.mov(byte[hello], 72)
        f.ret()
      }, with: [hello], finds: "ASM023 error +1: HELLO is written to, \(written)"),
    Case(
      Function("through_a_register") { f in
        f.lea(rdi, hello)
        f.mov(byte[rdi + 1], 69)
        f.add(rdi, 2)
        f.inc(byte[rdi])
        f.ret()
      }, with: [hello],
      finds: "ASM023 error +2: HELLO is written to, \(written)",
      "ASM023 error +4: HELLO is written to, \(written)"),
    Case(
      Function("by_an_index") { f in
        f.lea(rax, powers)
        f.mov(qword[rax + rdi * 8], rsi)
        f.ret()
      }, with: [powers], finds: "ASM023 error +2: POWERS is written to, \(written)"),
    Case(
      Function("by_the_kernel") { f in
        f.syscall(.read, 0, hello, onError: .fail("read() failed"))
        f.ret()
      }, with: [hello], finds: "ASM023 error +1: the system call read writes to HELLO, \(written)"),
    Case(
      Function("by_the_kernel_of_macos") { f in
        f.syscall(.read, 0, hello, onError: .fail("read() failed"))
        f.ret()
      }, with: [hello], on: .macos,
      finds: "ASM023 error +1: the system call read writes to HELLO, \(written)"),
    Case(
      Function("repeated") { f in
        f.lea(rdi, hello)
        f.mov(ecx, 6)
        f.xor(eax, eax)
        f.rep.stosb()
        f.ret()
      }, with: [hello], finds: "ASM023 error +4: HELLO is written to, \(written)"),
    Case(
      Function("exchanges") { f in
        f.lock.xadd(qword[powers], rdi)
        f.ret()
      }, with: [powers], finds: "ASM023 error +1: POWERS is written to, \(written)"),
    Case(
      Function("by_a_function") { f in
        f.call(FunctionNamed("capitalise"), hello)
      }, calling: [capitalise], with: [hello],
      finds: "ASM023 error +1: capitalise writes to HELLO, \(written)"),
    Case(
      Function("by_a_loop_of_a_function") { f in
        f.lea(rsi, hello.address + 1)
        f.jmp(Symbol("clear", kind: .function))
      }, calling: [clear], with: [hello], finds: "ASM023 error +2: clear writes to HELLO, \(written)"),
    Case(
      Function("filled_by_a_request") { f in
        f.syscall(.ioctl, 1, 0x4008_7468, powers, onError: .fail("no terminal"))
        f.ret()
      }, with: [powers], on: .macos,
      finds: "ASM023 error +1: the system call ioctl writes to POWERS, \(written)"),
  ]

  static let right: [Case] = [
    Case(
      Function("data_that_may_change") { f in
        f.mov(byte[name], 72)
        f.inc(qword[count])
        f.lea(rdi, buffer)
        f.mov(qword[rdi + 8], rsi)
        f.mov(ecx, 8)
        f.xor(eax, eax)
        f.rep.stosq()
        f.ret()
      }, with: [name, count, buffer]),
    Case(
      Function("reads_only") { f in
        f.lea(rsi, hello)
        f.lea(rdi, buffer)
        f.mov(ecx, 6)
        f.rep.movsb()
        f.mov(rax, qword[powers])
        f.cmp(byte[hello], 104)
        f.sete(al)
        f.ret()
      }, with: [hello, powers, buffer]),
    Case(
      Function("kernel_reads_only") { f in
        f.syscall(.write, 1, hello, onError: .ignored(because: ""))
        f.syscall(.read, 0, buffer, onError: .fail("read() failed"))
        f.ret()
      }, with: [hello, buffer]),
    Case(
      Function("register_used_again") { f in
        f.lea(rdi, hello)
        f.movzx(eax, byte[rdi])
        f.mov(rdi, rsi)
        f.mov(byte[rdi], al)
        f.ret()
      }, with: [hello]),
    Case(
      Function("address_is_stored") { f in
        f.lea(rax, hello)
        f.mov(qword[rdi], rax)
        f.push(rax)
        f.pop(rax)
        f.ret()
      }, with: [hello]),
    Case(
      Function("distance_from_a_table") { f in
        f.lea(rax, powers)
        f.sub(rdi, rax)
        f.mov(qword[rsi], rdi)
        f.ret()
      }, with: [powers]),
    Case(
      Function("by_a_function_that_may_change_it") { f in
        f.call(FunctionNamed("capitalise"), name)
        f.lea(rdi, hello)
        f.lea(rsi, buffer)
        f.call(FunctionNamed("clear"))
      }, calling: [capitalise, clear], with: [name, hello, buffer]),
    Case(
      Function("by_a_function_on_some_way_only") { f in
        f.call(FunctionNamed("strip"), hello)
        f.call(FunctionNamed("mark"), hello, 0)
        f.call(FunctionNamed("copy"), hello)
      }, calling: [strip, mark, copy], with: [hello]),
    Case(
      Function("read_by_a_request") { f in
        f.syscall(.ioctl, 1, 0x5414, powers, onError: .fail("no terminal"))
        f.syscall(.ioctl, edi, esi, powers, onError: .fail("ioctl() failed"))
        f.ret()
      }, with: [powers]),
  ]
}
