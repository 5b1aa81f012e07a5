// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension BndPrefix {
  /// `bnd call r64`: Pushes the address behind itself and jumps.
  public func call(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(258, source.rawValue, 0, 0, 0, 2304, file, line, column)
  }

  /// `bnd call m64`: Pushes the address behind itself and jumps.
  public func call(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(259, 0, 0, 0, 0, 2304, source, file, line, column)
  }

  /// `bnd call rel`: Pushes the address behind itself and jumps.
  public func call(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(263, 0, 2304, target.number, .none, file, line, column)
  }
  /// `bnd call rel`: Pushes the address behind itself and jumps.
  public func call(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(263, 0, 2304, builder.symbols.intern(target), .none, file, line, column)
  }

  /// `bnd ja rel`: Jumps on above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func ja(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1055, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd ja rel`: Jumps on above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func ja(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1055, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jae rel`: Jumps on above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public func jae(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1056, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jae rel`: Jumps on above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public func jae(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1056, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jb rel`: Jumps on below (unsigned).
  ///
  /// Flags: reads CF.
  public func jb(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1057, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jb rel`: Jumps on below (unsigned).
  ///
  /// Flags: reads CF.
  public func jb(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1057, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jbe rel`: Jumps on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func jbe(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1058, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jbe rel`: Jumps on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func jbe(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1058, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jc rel`: Jumps on carry.
  ///
  /// Flags: reads CF.
  public func jc(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1059, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jc rel`: Jumps on carry.
  ///
  /// Flags: reads CF.
  public func jc(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1059, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd je rel`: Jumps on equal.
  ///
  /// Flags: reads ZF.
  public func je(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1060, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd je rel`: Jumps on equal.
  ///
  /// Flags: reads ZF.
  public func je(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1060, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jg rel`: Jumps on greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jg(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1062, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jg rel`: Jumps on greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jg(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1062, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jge rel`: Jumps on greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public func jge(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1063, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jge rel`: Jumps on greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public func jge(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1063, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jl rel`: Jumps on less (signed).
  ///
  /// Flags: reads OF SF.
  public func jl(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1064, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jl rel`: Jumps on less (signed).
  ///
  /// Flags: reads OF SF.
  public func jl(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1064, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jle rel`: Jumps on less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jle(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1065, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jle rel`: Jumps on less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jle(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1065, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jmp r64`: Jumps.
  public func jmp(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1066, source.rawValue, 0, 0, 0, 2304, file, line, column)
  }

  /// `bnd jmp m64`: Jumps.
  public func jmp(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1067, 0, 0, 0, 0, 2304, source, file, line, column)
  }

  /// `bnd jna rel`: Jumps on not above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func jna(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1072, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jna rel`: Jumps on not above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func jna(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1072, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnae rel`: Jumps on not above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public func jnae(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1073, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jnae rel`: Jumps on not above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public func jnae(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1073, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnb rel`: Jumps on not below (unsigned).
  ///
  /// Flags: reads CF.
  public func jnb(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1074, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jnb rel`: Jumps on not below (unsigned).
  ///
  /// Flags: reads CF.
  public func jnb(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1074, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnbe rel`: Jumps on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func jnbe(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1075, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jnbe rel`: Jumps on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func jnbe(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1075, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnc rel`: Jumps on no carry.
  ///
  /// Flags: reads CF.
  public func jnc(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1076, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jnc rel`: Jumps on no carry.
  ///
  /// Flags: reads CF.
  public func jnc(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1076, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jne rel`: Jumps on not equal.
  ///
  /// Flags: reads ZF.
  public func jne(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1077, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jne rel`: Jumps on not equal.
  ///
  /// Flags: reads ZF.
  public func jne(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1077, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jng rel`: Jumps on not greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jng(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1078, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jng rel`: Jumps on not greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jng(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1078, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnge rel`: Jumps on not greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public func jnge(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1079, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jnge rel`: Jumps on not greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public func jnge(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1079, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnl rel`: Jumps on not less (signed).
  ///
  /// Flags: reads OF SF.
  public func jnl(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1080, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jnl rel`: Jumps on not less (signed).
  ///
  /// Flags: reads OF SF.
  public func jnl(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1080, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnle rel`: Jumps on not less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jnle(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1081, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jnle rel`: Jumps on not less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jnle(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1081, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jno rel`: Jumps on no overflow.
  ///
  /// Flags: reads OF.
  public func jno(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1082, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jno rel`: Jumps on no overflow.
  ///
  /// Flags: reads OF.
  public func jno(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1082, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnp rel`: Jumps on odd parity.
  ///
  /// Flags: reads PF.
  public func jnp(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1083, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jnp rel`: Jumps on odd parity.
  ///
  /// Flags: reads PF.
  public func jnp(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1083, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jns rel`: Jumps on not negative.
  ///
  /// Flags: reads SF.
  public func jns(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1084, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jns rel`: Jumps on not negative.
  ///
  /// Flags: reads SF.
  public func jns(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1084, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnz rel`: Jumps on not zero.
  ///
  /// Flags: reads ZF.
  public func jnz(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1085, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jnz rel`: Jumps on not zero.
  ///
  /// Flags: reads ZF.
  public func jnz(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1085, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jo rel`: Jumps on overflow.
  ///
  /// Flags: reads OF.
  public func jo(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1086, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jo rel`: Jumps on overflow.
  ///
  /// Flags: reads OF.
  public func jo(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1086, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jp rel`: Jumps on even parity.
  ///
  /// Flags: reads PF.
  public func jp(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1087, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jp rel`: Jumps on even parity.
  ///
  /// Flags: reads PF.
  public func jp(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1087, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jpe rel`: Jumps on even parity.
  ///
  /// Flags: reads PF.
  public func jpe(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1088, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jpe rel`: Jumps on even parity.
  ///
  /// Flags: reads PF.
  public func jpe(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1088, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jpo rel`: Jumps on odd parity.
  ///
  /// Flags: reads PF.
  public func jpo(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1089, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jpo rel`: Jumps on odd parity.
  ///
  /// Flags: reads PF.
  public func jpo(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1089, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd js rel`: Jumps on negative.
  ///
  /// Flags: reads SF.
  public func js(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1091, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd js rel`: Jumps on negative.
  ///
  /// Flags: reads SF.
  public func js(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1091, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jz rel`: Jumps on zero.
  ///
  /// Flags: reads ZF.
  public func jz(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1092, 0, 2304, target.number, size, file, line, column)
  }
  /// `bnd jz rel`: Jumps on zero.
  ///
  /// Flags: reads ZF.
  public func jz(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget(1092, 0, 2304, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd ret`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  public func ret(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(2085, 0, 0, 0, 0, 2304, file, line, column)
  }

  /// `bnd ret i16`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  public func ret(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putNumber(2086, 0, 0, 0, 0, 2304, source.value, file, line, column)
  }
  /// `bnd ret i16`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  @_disfavoredOverload public func ret(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putImmediate(2086, 0, 0, 0, 0, 2304, source, file, line, column)
  }

  /// `bnd retn`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  public func retn(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(2095, 0, 0, 0, 0, 2304, file, line, column)
  }

  /// `bnd retn i16`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  public func retn(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putNumber(2096, 0, 0, 0, 0, 2304, source.value, file, line, column)
  }
  /// `bnd retn i16`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  @_disfavoredOverload public func retn(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putImmediate(2096, 0, 0, 0, 0, 2304, source, file, line, column)
  }

  /// `bnd retnq`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  public func retnq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(2097, 0, 0, 0, 0, 2304, file, line, column)
  }

  /// `bnd retnq i16`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  public func retnq(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putNumber(2098, 0, 0, 0, 0, 2304, source.value, file, line, column)
  }
  /// `bnd retnq i16`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  @_disfavoredOverload public func retnq(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putImmediate(2098, 0, 0, 0, 0, 2304, source, file, line, column)
  }

  /// `bnd retq`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  public func retq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(2099, 0, 0, 0, 0, 2304, file, line, column)
  }

  /// `bnd retq i16`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  public func retq(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putNumber(2100, 0, 0, 0, 0, 2304, source.value, file, line, column)
  }
  /// `bnd retq i16`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  @_disfavoredOverload public func retq(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putImmediate(2100, 0, 0, 0, 0, 2304, source, file, line, column)
  }
}
