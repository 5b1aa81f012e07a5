import Asm
import AsmVerifier
import Testing

@Suite("ASM018: error test of the other system")
struct ErrorTestTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.errorTest)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where it's the platform's", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.errorTest)
    #expect(found == [])
  }

  static func carry(_ mnemonic: String, _ call: String) -> String {
    "\(mnemonic) looks at the carry flag behind the system call \(call), and Linux tells nothing by it"
  }
  static func sign(_ mnemonic: String, _ call: String) -> String {
    "\(mnemonic) takes the result of the system call \(call) for an error where it's negative, which on macOS it never is"
  }

  static let wrong: [Case] = [
    Case(
      Function("carry_on_linux") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, number("SOCKET"))
        f.syscall()
        f.jc(failed)
        f.xor(eax, eax)
        f.place(failed)
        f.ret()
      }, finds: "ASM018 error +4: \(carry("jc", "socket"))"),
    Case(
      Function("no_carry_on_linux") { f in
        let good = f.newLabel("good")
        f.xor(ecx, ecx)
        f.mov(eax, number("SOCKET"))
        f.syscall()
        f.jnc(good)
        f.neg(eax)
        f.place(good)
        f.ret()
      }, finds: "ASM018 error +5: \(carry("jnc", "socket"))"),
    Case(
      Function("carry_to_a_mask_on_linux") { f in
        f.mov(eax, number("OPEN"))
        f.syscall()
        f.sbb(ecx, ecx)
        f.or(eax, ecx)
        f.ret()
      }, finds: "ASM018 error +3: \(carry("sbb", "open"))"),
    Case(
      Function("carry_of_a_test") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, number("READ"))
        f.syscall()
        f.test(rax, rax)
        f.jc(failed)
        f.jz(failed)
        f.inc(rax)
        f.place(failed)
        f.ret()
      },
      finds:
        "ASM018 error +5: jc looks at the carry flag for an error of the system call read, and the test before it clears that"
    ),
    Case(
      Function("comparison_before_the_call") { f in
        f.cmp(rdi, rsi)
        f.mov(eax, number("GETPPID"))
        f.syscall()
        f.setb(cl)
        f.movzx(eax, cl)
        f.ret()
      }, finds: "ASM018 error +4: \(carry("setb", "getppid"))"),
    Case(
      Function("sign_on_macos") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, 0x2000061)
        f.syscall()
        f.test(rax, rax)
        f.js(failed)
        f.xor(eax, eax)
        f.place(failed)
        f.ret()
      }, on: .macos, finds: "ASM018 error +5: \(sign("js", "socket"))"),
    Case(
      Function("range_of_errors_on_macos") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, 0x20000c5)
        f.mov(r10d, 0x1002)
        f.syscall()
        f.cmp(rax, -4095)
        f.jae(failed)
        f.xor(ecx, ecx)
        f.place(failed)
        f.ret()
      }, on: .macos, finds: "ASM018 error +6: \(sign("jae", "mmap"))"),
    Case(
      Function("minus_one_on_macos") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, 0x2000005)
        f.syscall()
        f.cmp(eax, -1)
        f.je(failed)
        f.xor(ecx, ecx)
        f.place(failed)
        f.ret()
      }, on: .macos, finds: "ASM018 error +5: \(sign("je", "open"))"),
    Case(
      Function("kept_then_tested_on_macos") { f in
        f.push(rbx)
        f.mov(eax, 0x2000005)
        f.syscall()
        f.mov(rbx, rax)
        f.cmp(ebx, 0)
        f.cmovl(ecx, eax)
        f.mov(eax, ecx)
        f.pop(rbx)
        f.ret()
      }, on: .macos, finds: "ASM018 error +6: \(sign("cmovl", "open"))"),
    Case(
      Function("sign_bit_on_macos") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, 0x2000029)
        f.syscall()
        f.bt(eax, 31)
        f.jc(failed)
        f.xor(eax, eax)
        f.place(failed)
        f.ret()
      }, on: .macos, finds: "ASM018 error +5: \(sign("jc", "dup"))"),
  ]

  static let right: [Case] = [
    Case(
      Function("sign") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, number("SOCKET"))
        f.syscall()
        f.test(rax, rax)
        f.js(failed)
        f.cmp(rax, 3)
        f.jb(failed)
        f.place(failed)
        f.ret()
      }),
    Case(
      Function("range_of_errors") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, number("BRK"))
        f.syscall()
        f.cmp(rax, -4095)
        f.jae(failed)
        f.place(failed)
        f.ret()
      }),
    Case(
      Function("carry") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, 0x2000061)
        f.syscall()
        f.jc(failed)
        f.test(eax, eax)
        f.jz(failed)
        f.cmp(eax, -1)
        f.je(failed)
        f.place(failed)
        f.ret()
      }, on: .macos),
    Case(
      Function("carry_of_its_own_comparison") { f in
        let small = f.newLabel("small")
        f.cmp(rdi, 16)
        f.mov(eax, number("GETPPID"))
        f.syscall()
        f.cmp(eax, 16)
        f.jb(small)
        f.place(small)
        f.ret()
      }),
    Case(
      Function("end_of_the_input") { f in
        let end = f.newLabel("end")
        f.syscall(.read, edi, rsi, rdx, onError: .handle { f in f.ret() }, onZero: end)
        f.place(end)
        f.ret()
      }, on: .macos),
    Case(
      Function("statements") { f in
        f.syscall(.open, rdi, 0, 0, onError: .fail("open() failed"))
        f.syscall(.mmap, 0, 4096, 3, 2, eax, 0, onError: .fail("mmap() failed"))
        f.ret()
      }, on: .macos),
    Case(
      Function("number_of_the_error") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, 0x2000005)
        f.syscall()
        f.jc(failed)
        f.ret()
        f.place(failed)
        f.cmp(eax, 4)
        f.jbe(failed)
        f.neg(eax)
        f.ret()
      }, on: .macos),
    Case(
      Function("another_bit") { f in
        let odd = f.newLabel("odd")
        f.mov(eax, 0x2000029)
        f.syscall()
        f.jc(odd)
        f.bt(eax, 0)
        f.jc(odd)
        f.xor(eax, eax)
        f.place(odd)
        f.ret()
      }, on: .macos),
    Case(
      Function("sign_bit") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, number("DUP"))
        f.syscall()
        f.bt(eax, 31)
        f.jc(failed)
        f.xor(eax, eax)
        f.place(failed)
        f.ret()
      }),
  ]
}
