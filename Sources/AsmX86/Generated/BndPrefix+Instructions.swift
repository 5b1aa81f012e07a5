// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension BndPrefix {
  /// `bnd call r64`: Pushes the address behind itself and jumps.
  public func call(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put1(0x0900_0000_0000_0102, source.rawValue, file, line, column)
  }

  /// `bnd call m64`: Pushes the address behind itself and jumps.
  public func call(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0900_0000_0000_0103, source.address, file, line, column)
  }

  /// `bnd call rel`: Pushes the address behind itself and jumps.
  public func call(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0107, target.number, .none, file, line, column)
  }
  /// `bnd call rel`: Pushes the address behind itself and jumps.
  public func call(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0107, builder.symbols.intern(target), .none, file, line, column)
  }

  /// `bnd ja rel`: Jumps on above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func ja(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_041f, target.number, size, file, line, column)
  }
  /// `bnd ja rel`: Jumps on above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func ja(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_041f, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jae rel`: Jumps on above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public func jae(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0420, target.number, size, file, line, column)
  }
  /// `bnd jae rel`: Jumps on above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public func jae(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0420, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jb rel`: Jumps on below (unsigned).
  ///
  /// Flags: reads CF.
  public func jb(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0421, target.number, size, file, line, column)
  }
  /// `bnd jb rel`: Jumps on below (unsigned).
  ///
  /// Flags: reads CF.
  public func jb(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0421, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jbe rel`: Jumps on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func jbe(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0422, target.number, size, file, line, column)
  }
  /// `bnd jbe rel`: Jumps on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func jbe(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0422, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jc rel`: Jumps on carry.
  ///
  /// Flags: reads CF.
  public func jc(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0423, target.number, size, file, line, column)
  }
  /// `bnd jc rel`: Jumps on carry.
  ///
  /// Flags: reads CF.
  public func jc(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0423, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd je rel`: Jumps on equal.
  ///
  /// Flags: reads ZF.
  public func je(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0424, target.number, size, file, line, column)
  }
  /// `bnd je rel`: Jumps on equal.
  ///
  /// Flags: reads ZF.
  public func je(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0424, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jg rel`: Jumps on greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jg(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0426, target.number, size, file, line, column)
  }
  /// `bnd jg rel`: Jumps on greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jg(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0426, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jge rel`: Jumps on greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public func jge(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0427, target.number, size, file, line, column)
  }
  /// `bnd jge rel`: Jumps on greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public func jge(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0427, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jl rel`: Jumps on less (signed).
  ///
  /// Flags: reads OF SF.
  public func jl(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0428, target.number, size, file, line, column)
  }
  /// `bnd jl rel`: Jumps on less (signed).
  ///
  /// Flags: reads OF SF.
  public func jl(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0428, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jle rel`: Jumps on less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jle(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0429, target.number, size, file, line, column)
  }
  /// `bnd jle rel`: Jumps on less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jle(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0429, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jmp r64`: Jumps.
  public func jmp(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put1(0x0900_0000_0000_042a, source.rawValue, file, line, column)
  }

  /// `bnd jmp m64`: Jumps.
  public func jmp(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0900_0000_0000_042b, source.address, file, line, column)
  }

  /// `bnd jna rel`: Jumps on not above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func jna(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0430, target.number, size, file, line, column)
  }
  /// `bnd jna rel`: Jumps on not above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func jna(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0430, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnae rel`: Jumps on not above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public func jnae(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0431, target.number, size, file, line, column)
  }
  /// `bnd jnae rel`: Jumps on not above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public func jnae(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0431, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnb rel`: Jumps on not below (unsigned).
  ///
  /// Flags: reads CF.
  public func jnb(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0432, target.number, size, file, line, column)
  }
  /// `bnd jnb rel`: Jumps on not below (unsigned).
  ///
  /// Flags: reads CF.
  public func jnb(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0432, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnbe rel`: Jumps on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func jnbe(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0433, target.number, size, file, line, column)
  }
  /// `bnd jnbe rel`: Jumps on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public func jnbe(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0433, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnc rel`: Jumps on no carry.
  ///
  /// Flags: reads CF.
  public func jnc(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0434, target.number, size, file, line, column)
  }
  /// `bnd jnc rel`: Jumps on no carry.
  ///
  /// Flags: reads CF.
  public func jnc(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0434, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jne rel`: Jumps on not equal.
  ///
  /// Flags: reads ZF.
  public func jne(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0435, target.number, size, file, line, column)
  }
  /// `bnd jne rel`: Jumps on not equal.
  ///
  /// Flags: reads ZF.
  public func jne(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0435, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jng rel`: Jumps on not greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jng(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0436, target.number, size, file, line, column)
  }
  /// `bnd jng rel`: Jumps on not greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jng(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0436, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnge rel`: Jumps on not greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public func jnge(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0437, target.number, size, file, line, column)
  }
  /// `bnd jnge rel`: Jumps on not greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public func jnge(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0437, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnl rel`: Jumps on not less (signed).
  ///
  /// Flags: reads OF SF.
  public func jnl(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0438, target.number, size, file, line, column)
  }
  /// `bnd jnl rel`: Jumps on not less (signed).
  ///
  /// Flags: reads OF SF.
  public func jnl(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0438, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnle rel`: Jumps on not less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jnle(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0439, target.number, size, file, line, column)
  }
  /// `bnd jnle rel`: Jumps on not less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public func jnle(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0439, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jno rel`: Jumps on no overflow.
  ///
  /// Flags: reads OF.
  public func jno(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_043a, target.number, size, file, line, column)
  }
  /// `bnd jno rel`: Jumps on no overflow.
  ///
  /// Flags: reads OF.
  public func jno(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_043a, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnp rel`: Jumps on odd parity.
  ///
  /// Flags: reads PF.
  public func jnp(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_043b, target.number, size, file, line, column)
  }
  /// `bnd jnp rel`: Jumps on odd parity.
  ///
  /// Flags: reads PF.
  public func jnp(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_043b, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jns rel`: Jumps on not negative.
  ///
  /// Flags: reads SF.
  public func jns(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_043c, target.number, size, file, line, column)
  }
  /// `bnd jns rel`: Jumps on not negative.
  ///
  /// Flags: reads SF.
  public func jns(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_043c, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jnz rel`: Jumps on not zero.
  ///
  /// Flags: reads ZF.
  public func jnz(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_043d, target.number, size, file, line, column)
  }
  /// `bnd jnz rel`: Jumps on not zero.
  ///
  /// Flags: reads ZF.
  public func jnz(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_043d, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jo rel`: Jumps on overflow.
  ///
  /// Flags: reads OF.
  public func jo(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_043e, target.number, size, file, line, column)
  }
  /// `bnd jo rel`: Jumps on overflow.
  ///
  /// Flags: reads OF.
  public func jo(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_043e, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jp rel`: Jumps on even parity.
  ///
  /// Flags: reads PF.
  public func jp(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_043f, target.number, size, file, line, column)
  }
  /// `bnd jp rel`: Jumps on even parity.
  ///
  /// Flags: reads PF.
  public func jp(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_043f, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jpe rel`: Jumps on even parity.
  ///
  /// Flags: reads PF.
  public func jpe(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0440, target.number, size, file, line, column)
  }
  /// `bnd jpe rel`: Jumps on even parity.
  ///
  /// Flags: reads PF.
  public func jpe(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0440, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jpo rel`: Jumps on odd parity.
  ///
  /// Flags: reads PF.
  public func jpo(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0441, target.number, size, file, line, column)
  }
  /// `bnd jpo rel`: Jumps on odd parity.
  ///
  /// Flags: reads PF.
  public func jpo(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0441, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd js rel`: Jumps on negative.
  ///
  /// Flags: reads SF.
  public func js(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0443, target.number, size, file, line, column)
  }
  /// `bnd js rel`: Jumps on negative.
  ///
  /// Flags: reads SF.
  public func js(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0443, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd jz rel`: Jumps on zero.
  ///
  /// Flags: reads ZF.
  public func jz(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0444, target.number, size, file, line, column)
  }
  /// `bnd jz rel`: Jumps on zero.
  ///
  /// Flags: reads ZF.
  public func jz(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0900_0000_0000_0444, builder.symbols.intern(target), size, file, line, column)
  }

  /// `bnd ret`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  public func ret(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0900_0000_0000_0825, file, line, column)
  }

  /// `bnd ret i16`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  public func ret(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putNumber0(0x0900_0000_0000_0826, source.value, file, line, column)
  }
  /// `bnd ret i16`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  @_disfavoredOverload public func ret(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putImmediate0(0x0900_0000_0000_0826, source, file, line, column)
  }

  /// `bnd retn`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  public func retn(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0900_0000_0000_082f, file, line, column)
  }

  /// `bnd retn i16`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  public func retn(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putNumber0(0x0900_0000_0000_0830, source.value, file, line, column)
  }
  /// `bnd retn i16`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  @_disfavoredOverload public func retn(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putImmediate0(0x0900_0000_0000_0830, source, file, line, column)
  }

  /// `bnd retnq`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  public func retnq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0900_0000_0000_0831, file, line, column)
  }

  /// `bnd retnq i16`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  public func retnq(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putNumber0(0x0900_0000_0000_0832, source.value, file, line, column)
  }
  /// `bnd retnq i16`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  @_disfavoredOverload public func retnq(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putImmediate0(0x0900_0000_0000_0832, source, file, line, column)
  }

  /// `bnd retq`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  public func retq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0900_0000_0000_0833, file, line, column)
  }

  /// `bnd retq i16`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  public func retq(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putNumber0(0x0900_0000_0000_0834, source.value, file, line, column)
  }
  /// `bnd retq i16`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  @_disfavoredOverload public func retq(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putImmediate0(0x0900_0000_0000_0834, source, file, line, column)
  }
}
