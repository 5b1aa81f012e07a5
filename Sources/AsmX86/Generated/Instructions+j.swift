// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `ja rel`: Jumps on above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func ja(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1055, target.number, size, file, line, column)
  }
  /// `ja rel`: Jumps on above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func ja(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1055, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ja; forms: rel")
  @_disfavoredOverload public final func ja(_ operands: any AnyOperand...) {}

  /// `jae rel`: Jumps on above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func jae(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1056, target.number, size, file, line, column)
  }
  /// `jae rel`: Jumps on above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func jae(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1056, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jae; forms: rel")
  @_disfavoredOverload public final func jae(_ operands: any AnyOperand...) {}

  /// `jb rel`: Jumps on below (unsigned).
  ///
  /// Flags: reads CF.
  public final func jb(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1057, target.number, size, file, line, column)
  }
  /// `jb rel`: Jumps on below (unsigned).
  ///
  /// Flags: reads CF.
  public final func jb(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1057, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jb; forms: rel")
  @_disfavoredOverload public final func jb(_ operands: any AnyOperand...) {}

  /// `jbe rel`: Jumps on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func jbe(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1058, target.number, size, file, line, column)
  }
  /// `jbe rel`: Jumps on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func jbe(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1058, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jbe; forms: rel")
  @_disfavoredOverload public final func jbe(_ operands: any AnyOperand...) {}

  /// `jc rel`: Jumps on carry.
  ///
  /// Flags: reads CF.
  public final func jc(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1059, target.number, size, file, line, column)
  }
  /// `jc rel`: Jumps on carry.
  ///
  /// Flags: reads CF.
  public final func jc(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1059, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jc; forms: rel")
  @_disfavoredOverload public final func jc(_ operands: any AnyOperand...) {}

  /// `je rel`: Jumps on equal.
  ///
  /// Flags: reads ZF.
  public final func je(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1060, target.number, size, file, line, column)
  }
  /// `je rel`: Jumps on equal.
  ///
  /// Flags: reads ZF.
  public final func je(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1060, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of je; forms: rel")
  @_disfavoredOverload public final func je(_ operands: any AnyOperand...) {}

  /// `jecxz rel8`: Jumps if ecx is zero; at most 127 bytes away.
  public final func jecxz(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1061, target.number, .none, file, line, column)
  }
  /// `jecxz rel8`: Jumps if ecx is zero; at most 127 bytes away.
  public final func jecxz(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1061, symbols.intern(target), .none, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jecxz; forms: rel8")
  @_disfavoredOverload public final func jecxz(_ operands: any AnyOperand...) {}

  /// `jg rel`: Jumps on greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func jg(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1062, target.number, size, file, line, column)
  }
  /// `jg rel`: Jumps on greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func jg(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1062, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jg; forms: rel")
  @_disfavoredOverload public final func jg(_ operands: any AnyOperand...) {}

  /// `jge rel`: Jumps on greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func jge(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1063, target.number, size, file, line, column)
  }
  /// `jge rel`: Jumps on greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func jge(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1063, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jge; forms: rel")
  @_disfavoredOverload public final func jge(_ operands: any AnyOperand...) {}

  /// `jl rel`: Jumps on less (signed).
  ///
  /// Flags: reads OF SF.
  public final func jl(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1064, target.number, size, file, line, column)
  }
  /// `jl rel`: Jumps on less (signed).
  ///
  /// Flags: reads OF SF.
  public final func jl(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1064, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jl; forms: rel")
  @_disfavoredOverload public final func jl(_ operands: any AnyOperand...) {}

  /// `jle rel`: Jumps on less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func jle(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1065, target.number, size, file, line, column)
  }
  /// `jle rel`: Jumps on less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func jle(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1065, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jle; forms: rel")
  @_disfavoredOverload public final func jle(_ operands: any AnyOperand...) {}

  /// `jmp r64`: Jumps.
  public final func jmp(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1066, source.rawValue, file, line, column)
  }

  /// `jmp m64`: Jumps.
  public final func jmp(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1067, source.address, file, line, column)
  }

  /// `jmp m16:16`: Jumps.
  public final func jmp(_ source: FarMemory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1068, source.address, file, line, column)
  }

  /// `jmp m16:32`: Jumps.
  public final func jmp(_ source: FarMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1069, source.address, file, line, column)
  }

  /// `jmp m16:64`: Jumps.
  public final func jmp(_ source: FarMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1070, source.address, file, line, column)
  }

  /// `jmp rel`: Jumps.
  public final func jmp(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1071, target.number, size, file, line, column)
  }
  /// `jmp rel`: Jumps.
  public final func jmp(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1071, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jmp; forms: r64 | m64 | m16:16 | m16:32 | m16:64 | rel")
  @_disfavoredOverload public final func jmp(_ operands: any AnyOperand...) {}

  /// `jna rel`: Jumps on not above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func jna(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1072, target.number, size, file, line, column)
  }
  /// `jna rel`: Jumps on not above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func jna(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1072, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jna; forms: rel")
  @_disfavoredOverload public final func jna(_ operands: any AnyOperand...) {}

  /// `jnae rel`: Jumps on not above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func jnae(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1073, target.number, size, file, line, column)
  }
  /// `jnae rel`: Jumps on not above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func jnae(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1073, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnae; forms: rel")
  @_disfavoredOverload public final func jnae(_ operands: any AnyOperand...) {}

  /// `jnb rel`: Jumps on not below (unsigned).
  ///
  /// Flags: reads CF.
  public final func jnb(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1074, target.number, size, file, line, column)
  }
  /// `jnb rel`: Jumps on not below (unsigned).
  ///
  /// Flags: reads CF.
  public final func jnb(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1074, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnb; forms: rel")
  @_disfavoredOverload public final func jnb(_ operands: any AnyOperand...) {}

  /// `jnbe rel`: Jumps on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func jnbe(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1075, target.number, size, file, line, column)
  }
  /// `jnbe rel`: Jumps on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func jnbe(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1075, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnbe; forms: rel")
  @_disfavoredOverload public final func jnbe(_ operands: any AnyOperand...) {}

  /// `jnc rel`: Jumps on no carry.
  ///
  /// Flags: reads CF.
  public final func jnc(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1076, target.number, size, file, line, column)
  }
  /// `jnc rel`: Jumps on no carry.
  ///
  /// Flags: reads CF.
  public final func jnc(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1076, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnc; forms: rel")
  @_disfavoredOverload public final func jnc(_ operands: any AnyOperand...) {}

  /// `jne rel`: Jumps on not equal.
  ///
  /// Flags: reads ZF.
  public final func jne(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1077, target.number, size, file, line, column)
  }
  /// `jne rel`: Jumps on not equal.
  ///
  /// Flags: reads ZF.
  public final func jne(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1077, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jne; forms: rel")
  @_disfavoredOverload public final func jne(_ operands: any AnyOperand...) {}

  /// `jng rel`: Jumps on not greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func jng(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1078, target.number, size, file, line, column)
  }
  /// `jng rel`: Jumps on not greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func jng(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1078, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jng; forms: rel")
  @_disfavoredOverload public final func jng(_ operands: any AnyOperand...) {}

  /// `jnge rel`: Jumps on not greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func jnge(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1079, target.number, size, file, line, column)
  }
  /// `jnge rel`: Jumps on not greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func jnge(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1079, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnge; forms: rel")
  @_disfavoredOverload public final func jnge(_ operands: any AnyOperand...) {}

  /// `jnl rel`: Jumps on not less (signed).
  ///
  /// Flags: reads OF SF.
  public final func jnl(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1080, target.number, size, file, line, column)
  }
  /// `jnl rel`: Jumps on not less (signed).
  ///
  /// Flags: reads OF SF.
  public final func jnl(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1080, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnl; forms: rel")
  @_disfavoredOverload public final func jnl(_ operands: any AnyOperand...) {}

  /// `jnle rel`: Jumps on not less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func jnle(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1081, target.number, size, file, line, column)
  }
  /// `jnle rel`: Jumps on not less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func jnle(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1081, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnle; forms: rel")
  @_disfavoredOverload public final func jnle(_ operands: any AnyOperand...) {}

  /// `jno rel`: Jumps on no overflow.
  ///
  /// Flags: reads OF.
  public final func jno(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1082, target.number, size, file, line, column)
  }
  /// `jno rel`: Jumps on no overflow.
  ///
  /// Flags: reads OF.
  public final func jno(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1082, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jno; forms: rel")
  @_disfavoredOverload public final func jno(_ operands: any AnyOperand...) {}

  /// `jnp rel`: Jumps on odd parity.
  ///
  /// Flags: reads PF.
  public final func jnp(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1083, target.number, size, file, line, column)
  }
  /// `jnp rel`: Jumps on odd parity.
  ///
  /// Flags: reads PF.
  public final func jnp(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1083, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnp; forms: rel")
  @_disfavoredOverload public final func jnp(_ operands: any AnyOperand...) {}

  /// `jns rel`: Jumps on not negative.
  ///
  /// Flags: reads SF.
  public final func jns(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1084, target.number, size, file, line, column)
  }
  /// `jns rel`: Jumps on not negative.
  ///
  /// Flags: reads SF.
  public final func jns(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1084, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jns; forms: rel")
  @_disfavoredOverload public final func jns(_ operands: any AnyOperand...) {}

  /// `jnz rel`: Jumps on not zero.
  ///
  /// Flags: reads ZF.
  public final func jnz(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1085, target.number, size, file, line, column)
  }
  /// `jnz rel`: Jumps on not zero.
  ///
  /// Flags: reads ZF.
  public final func jnz(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1085, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnz; forms: rel")
  @_disfavoredOverload public final func jnz(_ operands: any AnyOperand...) {}

  /// `jo rel`: Jumps on overflow.
  ///
  /// Flags: reads OF.
  public final func jo(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1086, target.number, size, file, line, column)
  }
  /// `jo rel`: Jumps on overflow.
  ///
  /// Flags: reads OF.
  public final func jo(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1086, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jo; forms: rel")
  @_disfavoredOverload public final func jo(_ operands: any AnyOperand...) {}

  /// `jp rel`: Jumps on even parity.
  ///
  /// Flags: reads PF.
  public final func jp(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1087, target.number, size, file, line, column)
  }
  /// `jp rel`: Jumps on even parity.
  ///
  /// Flags: reads PF.
  public final func jp(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1087, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jp; forms: rel")
  @_disfavoredOverload public final func jp(_ operands: any AnyOperand...) {}

  /// `jpe rel`: Jumps on even parity.
  ///
  /// Flags: reads PF.
  public final func jpe(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1088, target.number, size, file, line, column)
  }
  /// `jpe rel`: Jumps on even parity.
  ///
  /// Flags: reads PF.
  public final func jpe(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1088, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jpe; forms: rel")
  @_disfavoredOverload public final func jpe(_ operands: any AnyOperand...) {}

  /// `jpo rel`: Jumps on odd parity.
  ///
  /// Flags: reads PF.
  public final func jpo(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1089, target.number, size, file, line, column)
  }
  /// `jpo rel`: Jumps on odd parity.
  ///
  /// Flags: reads PF.
  public final func jpo(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1089, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jpo; forms: rel")
  @_disfavoredOverload public final func jpo(_ operands: any AnyOperand...) {}

  /// `jrcxz rel8`: Jumps if rcx is zero; at most 127 bytes away.
  public final func jrcxz(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1090, target.number, .none, file, line, column)
  }
  /// `jrcxz rel8`: Jumps if rcx is zero; at most 127 bytes away.
  public final func jrcxz(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1090, symbols.intern(target), .none, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jrcxz; forms: rel8")
  @_disfavoredOverload public final func jrcxz(_ operands: any AnyOperand...) {}

  /// `js rel`: Jumps on negative.
  ///
  /// Flags: reads SF.
  public final func js(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1091, target.number, size, file, line, column)
  }
  /// `js rel`: Jumps on negative.
  ///
  /// Flags: reads SF.
  public final func js(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1091, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of js; forms: rel")
  @_disfavoredOverload public final func js(_ operands: any AnyOperand...) {}

  /// `jz rel`: Jumps on zero.
  ///
  /// Flags: reads ZF.
  public final func jz(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1092, target.number, size, file, line, column)
  }
  /// `jz rel`: Jumps on zero.
  ///
  /// Flags: reads ZF.
  public final func jz(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1092, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of jz; forms: rel")
  @_disfavoredOverload public final func jz(_ operands: any AnyOperand...) {}
}
