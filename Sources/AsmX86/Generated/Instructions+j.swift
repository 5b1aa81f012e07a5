// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `ja rel`: Jumps on above (unsigned).
  public final func ja(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 557, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `ja rel`: Jumps on above (unsigned).
  public final func ja(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 557, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of ja; forms: rel")
  @_disfavoredOverload public final func ja(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of ja; forms: rel")
  @_disfavoredOverload public final func ja(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jae rel`: Jumps on above or equal (unsigned).
  public final func jae(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 558, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jae rel`: Jumps on above or equal (unsigned).
  public final func jae(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 558, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jae; forms: rel")
  @_disfavoredOverload public final func jae(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jae; forms: rel")
  @_disfavoredOverload public final func jae(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jb rel`: Jumps on below (unsigned).
  public final func jb(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 559, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jb rel`: Jumps on below (unsigned).
  public final func jb(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 559, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jb; forms: rel")
  @_disfavoredOverload public final func jb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jb; forms: rel")
  @_disfavoredOverload public final func jb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jbe rel`: Jumps on below or equal (unsigned).
  public final func jbe(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 560, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jbe rel`: Jumps on below or equal (unsigned).
  public final func jbe(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 560, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jbe; forms: rel")
  @_disfavoredOverload public final func jbe(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jbe; forms: rel")
  @_disfavoredOverload public final func jbe(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jc rel`: Jumps on carry.
  public final func jc(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 561, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jc rel`: Jumps on carry.
  public final func jc(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 561, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jc; forms: rel")
  @_disfavoredOverload public final func jc(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jc; forms: rel")
  @_disfavoredOverload public final func jc(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `je rel`: Jumps on equal.
  public final func je(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 562, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `je rel`: Jumps on equal.
  public final func je(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 562, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of je; forms: rel")
  @_disfavoredOverload public final func je(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of je; forms: rel")
  @_disfavoredOverload public final func je(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jecxz rel8`: Jumps if ecx is zero; at most 127 bytes away.
  public final func jecxz(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 563, symbol: target.number), file, line, column)
  }
  /// `jecxz rel8`: Jumps if ecx is zero; at most 127 bytes away.
  public final func jecxz(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 563, symbol: symbols.intern(target)), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jecxz; forms: rel8")
  @_disfavoredOverload public final func jecxz(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jecxz; forms: rel8")
  @_disfavoredOverload public final func jecxz(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jg rel`: Jumps on greater (signed).
  public final func jg(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 564, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jg rel`: Jumps on greater (signed).
  public final func jg(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 564, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jg; forms: rel")
  @_disfavoredOverload public final func jg(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jg; forms: rel")
  @_disfavoredOverload public final func jg(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jge rel`: Jumps on greater or equal (signed).
  public final func jge(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 565, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jge rel`: Jumps on greater or equal (signed).
  public final func jge(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 565, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jge; forms: rel")
  @_disfavoredOverload public final func jge(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jge; forms: rel")
  @_disfavoredOverload public final func jge(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jl rel`: Jumps on less (signed).
  public final func jl(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 566, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jl rel`: Jumps on less (signed).
  public final func jl(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 566, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jl; forms: rel")
  @_disfavoredOverload public final func jl(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jl; forms: rel")
  @_disfavoredOverload public final func jl(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jle rel`: Jumps on less or equal (signed).
  public final func jle(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 567, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jle rel`: Jumps on less or equal (signed).
  public final func jle(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 567, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jle; forms: rel")
  @_disfavoredOverload public final func jle(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jle; forms: rel")
  @_disfavoredOverload public final func jle(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jmp r64`: Jumps.
  public final func jmp(_ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 568, register0: source.rawValue), file, line, column)
  }

  /// `jmp m64`: Jumps.
  public final func jmp(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 569), memory: source.address, file, line, column)
  }

  /// `jmp rel`: Jumps.
  public final func jmp(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 570, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jmp rel`: Jumps.
  public final func jmp(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 570, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jmp; forms: r64 | m64 | rel")
  @_disfavoredOverload public final func jmp(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jmp; forms: r64 | m64 | rel")
  @_disfavoredOverload public final func jmp(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jna rel`: Jumps on not above (unsigned).
  public final func jna(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 571, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jna rel`: Jumps on not above (unsigned).
  public final func jna(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 571, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jna; forms: rel")
  @_disfavoredOverload public final func jna(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jna; forms: rel")
  @_disfavoredOverload public final func jna(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jnae rel`: Jumps on not above or equal (unsigned).
  public final func jnae(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 572, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jnae rel`: Jumps on not above or equal (unsigned).
  public final func jnae(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 572, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnae; forms: rel")
  @_disfavoredOverload public final func jnae(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jnae; forms: rel")
  @_disfavoredOverload public final func jnae(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jnb rel`: Jumps on not below (unsigned).
  public final func jnb(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 573, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jnb rel`: Jumps on not below (unsigned).
  public final func jnb(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 573, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnb; forms: rel")
  @_disfavoredOverload public final func jnb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jnb; forms: rel")
  @_disfavoredOverload public final func jnb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jnbe rel`: Jumps on not below or equal (unsigned).
  public final func jnbe(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 574, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jnbe rel`: Jumps on not below or equal (unsigned).
  public final func jnbe(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 574, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnbe; forms: rel")
  @_disfavoredOverload public final func jnbe(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jnbe; forms: rel")
  @_disfavoredOverload public final func jnbe(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jnc rel`: Jumps on no carry.
  public final func jnc(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 575, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jnc rel`: Jumps on no carry.
  public final func jnc(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 575, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnc; forms: rel")
  @_disfavoredOverload public final func jnc(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jnc; forms: rel")
  @_disfavoredOverload public final func jnc(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jne rel`: Jumps on not equal.
  public final func jne(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 576, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jne rel`: Jumps on not equal.
  public final func jne(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 576, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jne; forms: rel")
  @_disfavoredOverload public final func jne(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jne; forms: rel")
  @_disfavoredOverload public final func jne(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jng rel`: Jumps on not greater (signed).
  public final func jng(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 577, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jng rel`: Jumps on not greater (signed).
  public final func jng(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 577, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jng; forms: rel")
  @_disfavoredOverload public final func jng(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jng; forms: rel")
  @_disfavoredOverload public final func jng(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jnge rel`: Jumps on not greater or equal (signed).
  public final func jnge(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 578, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jnge rel`: Jumps on not greater or equal (signed).
  public final func jnge(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 578, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnge; forms: rel")
  @_disfavoredOverload public final func jnge(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jnge; forms: rel")
  @_disfavoredOverload public final func jnge(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jnl rel`: Jumps on not less (signed).
  public final func jnl(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 579, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jnl rel`: Jumps on not less (signed).
  public final func jnl(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 579, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnl; forms: rel")
  @_disfavoredOverload public final func jnl(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jnl; forms: rel")
  @_disfavoredOverload public final func jnl(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jnle rel`: Jumps on not less or equal (signed).
  public final func jnle(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 580, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jnle rel`: Jumps on not less or equal (signed).
  public final func jnle(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 580, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnle; forms: rel")
  @_disfavoredOverload public final func jnle(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jnle; forms: rel")
  @_disfavoredOverload public final func jnle(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jno rel`: Jumps on no overflow.
  public final func jno(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 581, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jno rel`: Jumps on no overflow.
  public final func jno(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 581, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jno; forms: rel")
  @_disfavoredOverload public final func jno(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jno; forms: rel")
  @_disfavoredOverload public final func jno(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jnp rel`: Jumps on odd parity.
  public final func jnp(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 582, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jnp rel`: Jumps on odd parity.
  public final func jnp(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 582, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnp; forms: rel")
  @_disfavoredOverload public final func jnp(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jnp; forms: rel")
  @_disfavoredOverload public final func jnp(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jns rel`: Jumps on not negative.
  public final func jns(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 583, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jns rel`: Jumps on not negative.
  public final func jns(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 583, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jns; forms: rel")
  @_disfavoredOverload public final func jns(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jns; forms: rel")
  @_disfavoredOverload public final func jns(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jnz rel`: Jumps on not zero.
  public final func jnz(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 584, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jnz rel`: Jumps on not zero.
  public final func jnz(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 584, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jnz; forms: rel")
  @_disfavoredOverload public final func jnz(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jnz; forms: rel")
  @_disfavoredOverload public final func jnz(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jo rel`: Jumps on overflow.
  public final func jo(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 585, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jo rel`: Jumps on overflow.
  public final func jo(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 585, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jo; forms: rel")
  @_disfavoredOverload public final func jo(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jo; forms: rel")
  @_disfavoredOverload public final func jo(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jp rel`: Jumps on even parity.
  public final func jp(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 586, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jp rel`: Jumps on even parity.
  public final func jp(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 586, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jp; forms: rel")
  @_disfavoredOverload public final func jp(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jp; forms: rel")
  @_disfavoredOverload public final func jp(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jpe rel`: Jumps on even parity.
  public final func jpe(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 587, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jpe rel`: Jumps on even parity.
  public final func jpe(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 587, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jpe; forms: rel")
  @_disfavoredOverload public final func jpe(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jpe; forms: rel")
  @_disfavoredOverload public final func jpe(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jpo rel`: Jumps on odd parity.
  public final func jpo(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 588, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jpo rel`: Jumps on odd parity.
  public final func jpo(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 588, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jpo; forms: rel")
  @_disfavoredOverload public final func jpo(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jpo; forms: rel")
  @_disfavoredOverload public final func jpo(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jrcxz rel8`: Jumps if rcx is zero; at most 127 bytes away.
  public final func jrcxz(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 589, symbol: target.number), file, line, column)
  }
  /// `jrcxz rel8`: Jumps if rcx is zero; at most 127 bytes away.
  public final func jrcxz(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 589, symbol: symbols.intern(target)), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jrcxz; forms: rel8")
  @_disfavoredOverload public final func jrcxz(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jrcxz; forms: rel8")
  @_disfavoredOverload public final func jrcxz(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `js rel`: Jumps on negative.
  public final func js(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 590, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `js rel`: Jumps on negative.
  public final func js(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 590, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of js; forms: rel")
  @_disfavoredOverload public final func js(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of js; forms: rel")
  @_disfavoredOverload public final func js(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `jz rel`: Jumps on zero.
  public final func jz(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 591, symbol: target.number, sizeHint: size), file, line, column)
  }
  /// `jz rel`: Jumps on zero.
  public final func jz(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 591, symbol: symbols.intern(target), sizeHint: size), file, line, column)
  }

  @available(*, unavailable, message: "no such form of jz; forms: rel")
  @_disfavoredOverload public final func jz(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of jz; forms: rel")
  @_disfavoredOverload public final func jz(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
}
