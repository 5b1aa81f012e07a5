import AsmX86

/// Which registers carry arguments and which survive a call.
struct CallingConvention: Sendable {
  /// The registers of the first integer arguments, in order.
  let arguments: [Register]
  /// What a function must hand back as it found them; rbp and rsp, which frames use, aren't listed.
  let calleeSaved: [Register]

  /// Functions on Linux and macOS (System V ABI for AMD64, 3.2.1 and 3.2.3).
  static let systemV = CallingConvention(
    arguments: [.rdi, .rsi, .rdx, .rcx, .r8, .r9], calleeSaved: [.rbx, .r12, .r13, .r14, .r15])
  /// System calls on Linux and macOS (System V ABI A.2.1; XNU `osfmk/mach/i386/thread_status.h`): r10
  /// takes the place of rcx, which `syscall` overwrites.
  static let systemCall = CallingConvention(
    arguments: [.rdi, .rsi, .rdx, .r10, .r8, .r9], calleeSaved: [.rbx, .r12, .r13, .r14, .r15])
}
