import Asm
import AsmVerifier
import Testing

@Suite("ASM026: int 0x80 in a program of 64 bits")
struct LegacySystemCallTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.legacySystemCall)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where the kernel is entered by syscall", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.legacySystemCall)
    #expect(found == [])
  }

  static let message = "int 0x80 makes a system call of 32-bit programs"

  static let wrong: [Case] = [
    Case(
      Function("writes") { f in
        f.mov(eax, 4)
        f.mov(ebx, 1)
        f.int(0x80)
        f.ret()
      }, finds: "ASM026 error +3: \(message)"),
    Case(
      Function("ends") { f in
        f.mov(eax, 1)
        f.xor(ebx, ebx)
        f.int(0x80)
        f.ret()
      }, finds: "ASM026 error +3: \(message)"),
    Case(
      Function("on_macos") { f in
        f.push(rdi)
        f.mov(eax, 4)
        f.int(0x80)
        f.pop(rdi)
        f.ret()
      }, on: .macos, finds: "ASM026 error +3: \(message)"),
  ]

  static let right: [Case] = [
    Case(
      Function("by_syscall") { f in
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.ret()
      }),
    Case(
      Function("breakpoint") { f in
        f.int3()
        f.int(3)
        f.ret()
      }),
    Case(
      Function("fails_at_once") { f in
        f.int(0x29)
        f.ret()
      }, on: .macos),
    Case(
      Function("eighty_in_a_register") { f in
        f.mov(eax, 0x80)
        f.ret()
      }),
  ]
}
