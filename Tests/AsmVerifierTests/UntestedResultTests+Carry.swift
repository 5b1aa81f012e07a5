import Asm

/// macOS tells errors by the carry flag, as long as nothing has changed it since.
extension UntestedResultTests {
  /// A descriptor that's closed where a branch behind `between` has told nothing but what that left in the flag.
  private static func closing(_ name: String, after between: @escaping @Sendable (FunctionBuilder) -> Void)
    -> Function
  {
    Function(name) { f in
      let failed = f.newLabel("failed")
      f.xor(ecx, ecx)
      f.mov(eax, 0x2000005)
      f.syscall()
      between(f)
      f.jc(failed)
      f.mov(edi, eax)
      f.mov(eax, 0x2000006)
      f.syscall()
      f.jc(failed)
      f.xor(eax, eax)
      f.place(failed)
      f.ret()
    }
  }

  private static let closed =
    "the system call close is given the result of the system call open, which may be an error"

  static let wrongCarry: [Case] = [
    Case(
      closing("carry_of_an_addition") { $0.add(r8d, 1) },
      on: .macos, finds: "ASM017 error +9: \(closed)"),
    Case(
      closing("carry_of_a_shift") { $0.shl(r8d, 1) },
      on: .macos, finds: "ASM017 error +9: \(closed)"),
    Case(
      closing("carry_cleared") { $0.clc() },
      on: .macos, finds: "ASM017 error +9: \(closed)"),
    Case(
      closing("carry_of_a_comparison") { $0.cmp(r8d, 5) },
      on: .macos, finds: "ASM017 error +9: \(closed)"),
  ]

  static let rightCarry: [Case] = [
    Case(closing("carry_behind_inc") { $0.inc(r8d) }, on: .macos),
    Case(closing("carry_behind_dec") { $0.dec(r8d) }, on: .macos),
    Case(closing("carry_behind_mov") { $0.mov(r8d, eax) }, on: .macos),
    Case(closing("carry_behind_lea") { $0.lea(r8, rsi + rdi * 4) }, on: .macos),
  ]
}
