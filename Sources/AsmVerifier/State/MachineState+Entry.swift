import AsmPlatform
import AsmProgram
import AsmX86

extension MachineState {
  /// At the entry of `function`: which registers hold something, and which bytes of the stack.
  init(entryOf function: LoweredFunction, on platform: Platform) {
    self.init()
    var set = UInt16.register(GeneralRegister.rsp)
    var vectors: UInt32 = 0
    if let parameters = function.contract.parameters {
      for register in parameters {
        let bits = RegisterSet(register).rawValue
        set |= UInt16(truncatingIfNeeded: bits)
        vectors |= UInt32(truncatingIfNeeded: bits >> 16)
        // al tells a variadic function how many vector registers hold arguments (System V ABI 3.5.7).
        if register.full == .rax, register.bits == 8 { vectors |= 0xff }
      }
    } else {
      switch function.entry {
      // The psABI, 3.4.1: what to register with atexit.
      case .start: set |= .register(GeneralRegister.rdx)
      // argc, argv, envp; on macOS apple too (dyld, dyldMain.cpp).
      case .main:
        set |=
          .register(GeneralRegister.rdi) | .register(GeneralRegister.rsi) | .register(GeneralRegister.rdx)
        if platform.errorConvention == .carryFlag { set |= .register(GeneralRegister.rcx) }
      case .function:
        set |= GeneralRegister.arguments
        vectors = 0xff
      }
    }
    unset = ~set
    setSinceCall = ~0
    unsetVectors = ~vectors
    // The return address or argc, and what the caller pushed above it.
    written.insert(0..<0x7000_0000)
  }
}
