import Asm
import AsmVerifier
import Testing

@Suite("ASM019: second result of fork or pipe")
struct SecondResultTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.secondResult)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where rdx is looked at, or on Linux", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.secondResult)
    #expect(found == [])
  }

  static let fork =
    "nothing looks at rdx behind the system call fork, and on macOS only that tells the child from the parent"
  static let pipe = "nothing looks at rdx behind the system call pipe, and on macOS it's the end to write to"

  static let wrong: [Case] = [
    Case(
      Function("child_by_zero") { f in
        let (failed, child) = (f.newLabel("failed"), f.newLabel("child"))
        f.mov(eax, 0x2000002)
        f.syscall()
        f.jc(failed)
        f.test(eax, eax)
        f.jz(child)
        f.xor(edx, edx)
        f.ret()
        f.place(child)
        f.exit(0)
        f.place(failed)
        f.or(rax, -1)
        f.xor(edx, edx)
        f.ret()
      }, on: .macos, finds: "ASM019 error +3: \(fork)"),
    Case(
      Function("child_by_zero_and_nothing_else") { f in
        let (failed, child) = (f.newLabel("failed"), f.newLabel("child"))
        f.mov(eax, 0x2000002)
        f.syscall()
        f.jc(failed)
        f.cmp(eax, 0)
        f.je(child)
        f.ret()
        f.place(child)
        f.exit(0)
        f.place(failed)
        f.or(rax, -1)
        f.ret()
      }, on: .macos, finds: "ASM019 error +6: je takes 0 for the child, and on macOS fork never returns it"),
    Case(
      Function("both_go_on") { f in
        f.mov(eax, number("FORK"))
        f.syscall()
        f.mov(rdx, rdi)
        f.lea(rax, rdx + rsi)
        f.ret()
      }, on: .macos, finds: "ASM019 error +2: \(fork)"),
    Case(
      Function("descriptors_in_memory") { f in
        let ends = f.frame.bytes(8, "ends")
        let failed = f.newLabel("failed")
        f.lea(rdi, ends)
        f.mov(eax, 0x200002a)
        f.syscall()
        f.jc(failed)
        f.mov(edi, dword[ends])
        f.call(puts, rdi, 0, 0)
        f.place(failed)
        f.xor(edx, edx)
      }, on: .macos, finds: "ASM019 error +5: \(pipe)"),
  ]

  static let right: [Case] = [
    Case(
      Function("child_by_rdx") { f in
        let (failed, child) = (f.newLabel("failed"), f.newLabel("child"))
        f.mov(eax, 0x2000002)
        f.syscall()
        f.jc(failed)
        f.test(edx, edx)
        f.jnz(child)
        f.ret()
        f.place(child)
        f.xor(eax, eax)
        f.ret()
        f.place(failed)
        f.or(rax, -1)
        f.ret()
      }, on: .macos),
    Case(
      Function("masks_the_child") { f in
        f.mov(eax, 0x2000002)
        f.syscall()
        f.dec(edx)
        f.and(eax, edx)
        f.ret()
      }, on: .macos),
    Case(
      Function("raw_pair") { f in
        f.mov(eax, 0x200002a)
        f.syscall()
        f.ret()
      }, on: .macos),
    Case(
      Function("statements") { f in
        let ends = f.frame.bytes(8, "ends")
        let child = f.newLabel("child")
        f.syscall(.pipe, ends, onError: .fail("pipe() failed"))
        f.syscall(.fork, onError: .fail("fork() failed"), onZero: child)
        f.return(0)
        f.place(child)
        f.syscall(.close, dword[ends], onError: .ignored(because: "it was open"))
        f.exit(0)
      }, on: .macos),
    Case(
      Function("child_by_zero_on_linux") { f in
        let child = f.newLabel("child")
        f.syscall(.fork, onError: .handle { f in f.ret() }, onZero: child)
        f.ret()
        f.place(child)
        f.xor(edx, edx)
        f.exit(0)
      }),
    Case(
      Function("descriptors_in_memory_on_linux") { f in
        let ends = f.frame.bytes(8, "ends")
        f.syscall(.pipe, ends, onError: .fail("pipe() failed"))
        f.xor(edx, edx)
        f.mov(eax, dword[ends])
      }),
  ]
}
