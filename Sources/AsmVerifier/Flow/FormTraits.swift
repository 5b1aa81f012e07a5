import AsmX86

/// What the analysis must know of a form, found once for each.
struct FormTraits: Sendable {
  var role: Role
  var flow: ControlFlow
  /// How many bytes the form stores in memory; 0 for none.
  var storedBytes: UInt16

  /// What an instruction does beyond overwriting registers.
  enum Role: UInt8 {
    case other
    /// `push r64`, `pop r64`.
    case push, pop
    /// `mov` of 64 bits between registers, from memory, to memory.
    case move, load, store
    /// `mov` of a number to a register of 32 or 64 bits.
    case number
    /// `lea` of 64 bits.
    case address
    /// `add`, `sub`, `and` of a number to a register of 64 bits.
    case add, subtract, mask
    /// `xchg` of two registers of 64 bits.
    case exchange
    case leave
    /// `or` and `and` of a number to a register of another width.
    case orNumber, andNumber
    case cpuid
    /// The branches on the carry flag alone.
    case branchIfCarry, branchUnlessCarry
  }

  static func of(_ form: UInt16) -> FormTraits {
    Int(form) < all.count ? all[Int(form)] : FormTraits(role: .other, flow: .next, storedBytes: 0)
  }

  private static let all: [FormTraits] = Forms.all.map(FormTraits.init)

  private init(role: Role, flow: ControlFlow, storedBytes: UInt16) {
    self.role = role
    self.flow = flow
    self.storedBytes = storedBytes
  }

  private init(_ form: Form) {
    flow = form.effects.controlFlow
    storedBytes = 0
    for (operand, access) in zip(form.operands, form.effects.operandAccess) where access.writes {
      // A scatter writes anywhere: its address is no place in the frame.
      if operand.isMemory { storedBytes = UInt16(clamping: max(operand.memoryBits / 8, 1)) }
    }
    role = Self.role(form.mnemonic, form.operands)
  }

  private static func role(_ mnemonic: String, _ operands: [OperandKind]) -> Role {
    let wide = OperandKind.register(.general64)
    let isWide = operands.first == wide
    switch mnemonic {
    case "push": return isWide ? .push : .other
    case "pop": return isWide ? .pop : .other
    case "leave": return .leave
    case "lea": return isWide ? .address : .other
    case "xchg": return operands == [wide, wide] ? .exchange : .other
    case "cpuid": return .cpuid
    case "jc", "jb", "jnae": return .branchIfCarry
    case "jnc", "jnb", "jae": return .branchUnlessCarry
    case "mov":
      switch (operands.first, operands.last) {
      case (wide, wide): return .move
      case (wide, .memory): return .load
      case (.memory, wide): return .store
      case (wide, .immediate), (.register(.general32), .immediate): return .number
      default: return .other
      }
    case "add", "sub", "and", "or":
      guard case .register = operands.first, case .immediate = operands.last else { return .other }
      switch (mnemonic, isWide) {
      case ("add", true): return .add
      case ("sub", true): return .subtract
      case ("and", true): return .mask
      case ("and", false): return .andNumber
      case ("or", _): return .orNumber
      default: return .other
      }
    default: return .other
    }
  }
}
