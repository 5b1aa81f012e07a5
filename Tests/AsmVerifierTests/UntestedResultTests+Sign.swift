import Asm

/// Linux tells errors by the range that the result is in, which its sign and carries bring out; macOS doesn't.
extension UntestedResultTests {
  static let wrongSign: [Case] = [
    Case(
      Function("mask_of_the_sign_on_macos") { f in
        f.mov(eax, 0x200000c)
        f.syscall()
        f.sar(rax, 63)
        f.ret()
      }, on: .macos, finds: "ASM017 warning +2: the result of the system call chdir isn't tested"),
    Case(
      Function("negated_on_macos") { f in
        f.mov(eax, 0x200000c)
        f.syscall()
        f.neg(eax)
        f.sbb(eax, eax)
        f.ret()
      }, on: .macos, finds: "ASM017 warning +2: the result of the system call chdir isn't tested"),
    Case(
      Function("shifted_by_more") { f in
        f.mov(eax, number("READ"))
        f.syscall()
        f.shl(eax, 2)
        f.ret()
      }, finds: "ASM017 warning +2: the result of the system call read isn't tested"),
    Case(
      Function("another_sum") { f in
        f.mov(eax, number("READ"))
        f.syscall()
        f.add(rax, 4096)
        f.xor(eax, eax)
        f.ret()
      }, finds: "ASM017 warning +2: the result of the system call read isn't tested"),
    Case(
      Function("option_that_is_an_error") { f in
        f.mov(eax, number("DUP"))
        f.syscall()
        f.mov(edx, eax)
        f.mov(edi, 1)
        f.mov(esi, F.setStatusFlags)
        f.mov(eax, number("FCNTL"))
        f.syscall()
        f.ret()
      },
      finds:
        "ASM017 error +7: the system call fcntl is given the result of the system call dup, which may be an error"
    ),
  ]

  static let rightSign: [Case] = [
    Case(
      Function("sum_with_a_carry") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, number("READ"))
        f.syscall()
        f.add(rax, 4095)
        f.jc(failed)
        f.lea(rdx, rax - 4095)
        f.mov(edi, 1)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.ret()
        f.place(failed)
        f.or(rax, -1)
        f.ret()
      }),
    Case(
      Function("sign_in_the_carry") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, number("DUP"))
        f.syscall()
        f.mov(edi, eax)
        f.shl(eax, 1)
        f.jc(failed)
        f.mov(eax, number("CLOSE"))
        f.syscall()
        f.ret()
        f.place(failed)
        f.or(eax, -1)
        f.ret()
      }),
    Case(
      Function("mask_of_the_sign") { f in
        f.mov(eax, number("CHDIR"))
        f.syscall()
        f.sar(rax, 63)
        f.ret()
      }),
    Case(
      Function("waits_for_a_signal") { f in
        f.mov(eax, number("PAUSE"))
        f.syscall()
        f.xor(eax, eax)
        f.ret()
      }),
  ]
}
