// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `call r64`: Pushes the address behind itself and jumps.
  public final func call(_ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 182, register0: source.rawValue), file, line, column)
  }

  /// `call m64`: Pushes the address behind itself and jumps.
  public final func call(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 183), memory: source.address, file, line, column)
  }

  /// `call rel`: Pushes the address behind itself and jumps.
  public final func call(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 184, symbol: target.number), file, line, column)
  }
  /// `call rel`: Pushes the address behind itself and jumps.
  public final func call(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 184, symbol: symbols.intern(target)), file, line, column)
  }

  @available(*, unavailable, message: "no such form of call; forms: r64 | m64 | rel")
  @_disfavoredOverload public final func call(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of call; forms: r64 | m64 | rel")
  @_disfavoredOverload public final func call(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `cbw`: Sign-extends al to ax.
  public final func cbw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 185), file, line, column)
  }

  @available(*, unavailable, message: "no such form of cbw; forms: without operands")
  @_disfavoredOverload public final func cbw(_ operand1: some AnyOperand) {}

  /// `cdq`: Sign-extends eax into edx:eax.
  public final func cdq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 186), file, line, column)
  }

  @available(*, unavailable, message: "no such form of cdq; forms: without operands")
  @_disfavoredOverload public final func cdq(_ operand1: some AnyOperand) {}

  /// `cdqe`: Sign-extends eax to rax.
  public final func cdqe(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 187), file, line, column)
  }

  @available(*, unavailable, message: "no such form of cdqe; forms: without operands")
  @_disfavoredOverload public final func cdqe(_ operand1: some AnyOperand) {}

  /// `clc`: Clears the carry flag.
  public final func clc(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 188), file, line, column)
  }

  @available(*, unavailable, message: "no such form of clc; forms: without operands")
  @_disfavoredOverload public final func clc(_ operand1: some AnyOperand) {}

  /// `cld`: Clears the direction flag: string instructions go upwards.
  public final func cld(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 189), file, line, column)
  }

  @available(*, unavailable, message: "no such form of cld; forms: without operands")
  @_disfavoredOverload public final func cld(_ operand1: some AnyOperand) {}

  /// `clflush m`: Writes the cache line at an address back to memory and drops it.
  public final func clflush(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 190), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of clflush; forms: m")
  @_disfavoredOverload public final func clflush(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of clflush; forms: m")
  @_disfavoredOverload public final func clflush(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `cmc`: Inverts the carry flag.
  public final func cmc(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 191), file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmc; forms: without operands")
  @_disfavoredOverload public final func cmc(_ operand1: some AnyOperand) {}

  /// `cmova r16, r16`: Copies on above (unsigned).
  public final func cmova(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 192, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmova r16, m16`: Copies on above (unsigned).
  public final func cmova(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 193, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmova r32, r32`: Copies on above (unsigned).
  public final func cmova(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 194, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmova r32, m32`: Copies on above (unsigned).
  public final func cmova(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 195, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmova r64, r64`: Copies on above (unsigned).
  public final func cmova(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 196, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmova r64, m64`: Copies on above (unsigned).
  public final func cmova(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 197, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmova; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmova(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmova; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmova(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmova; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmova(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovae r16, r16`: Copies on above or equal (unsigned).
  public final func cmovae(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 198, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovae r16, m16`: Copies on above or equal (unsigned).
  public final func cmovae(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 199, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovae r32, r32`: Copies on above or equal (unsigned).
  public final func cmovae(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 200, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovae r32, m32`: Copies on above or equal (unsigned).
  public final func cmovae(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 201, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovae r64, r64`: Copies on above or equal (unsigned).
  public final func cmovae(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 202, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovae r64, m64`: Copies on above or equal (unsigned).
  public final func cmovae(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 203, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovae; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovae(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovae; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovae(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovae; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovae(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovb r16, r16`: Copies on below (unsigned).
  public final func cmovb(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 204, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovb r16, m16`: Copies on below (unsigned).
  public final func cmovb(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 205, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovb r32, r32`: Copies on below (unsigned).
  public final func cmovb(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 206, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovb r32, m32`: Copies on below (unsigned).
  public final func cmovb(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 207, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovb r64, r64`: Copies on below (unsigned).
  public final func cmovb(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 208, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovb r64, m64`: Copies on below (unsigned).
  public final func cmovb(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 209, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovb; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovb; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovb; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovbe r16, r16`: Copies on below or equal (unsigned).
  public final func cmovbe(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 210, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovbe r16, m16`: Copies on below or equal (unsigned).
  public final func cmovbe(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 211, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovbe r32, r32`: Copies on below or equal (unsigned).
  public final func cmovbe(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 212, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovbe r32, m32`: Copies on below or equal (unsigned).
  public final func cmovbe(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 213, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovbe r64, r64`: Copies on below or equal (unsigned).
  public final func cmovbe(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 214, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovbe r64, m64`: Copies on below or equal (unsigned).
  public final func cmovbe(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 215, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovbe; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovbe(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovbe; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovbe(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovbe; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovbe(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovc r16, r16`: Copies on carry.
  public final func cmovc(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 216, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovc r16, m16`: Copies on carry.
  public final func cmovc(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 217, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovc r32, r32`: Copies on carry.
  public final func cmovc(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 218, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovc r32, m32`: Copies on carry.
  public final func cmovc(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 219, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovc r64, r64`: Copies on carry.
  public final func cmovc(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 220, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovc r64, m64`: Copies on carry.
  public final func cmovc(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 221, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovc; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovc(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovc; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovc(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovc; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovc(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmove r16, r16`: Copies on equal.
  public final func cmove(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 222, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmove r16, m16`: Copies on equal.
  public final func cmove(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 223, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmove r32, r32`: Copies on equal.
  public final func cmove(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 224, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmove r32, m32`: Copies on equal.
  public final func cmove(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 225, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmove r64, r64`: Copies on equal.
  public final func cmove(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 226, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmove r64, m64`: Copies on equal.
  public final func cmove(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 227, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmove; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmove(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmove; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmove(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmove; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmove(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovg r16, r16`: Copies on greater (signed).
  public final func cmovg(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 228, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovg r16, m16`: Copies on greater (signed).
  public final func cmovg(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 229, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovg r32, r32`: Copies on greater (signed).
  public final func cmovg(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 230, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovg r32, m32`: Copies on greater (signed).
  public final func cmovg(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 231, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovg r64, r64`: Copies on greater (signed).
  public final func cmovg(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 232, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovg r64, m64`: Copies on greater (signed).
  public final func cmovg(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 233, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovg; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovg(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovg; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovg(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovg; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovg(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovge r16, r16`: Copies on greater or equal (signed).
  public final func cmovge(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 234, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovge r16, m16`: Copies on greater or equal (signed).
  public final func cmovge(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 235, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovge r32, r32`: Copies on greater or equal (signed).
  public final func cmovge(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 236, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovge r32, m32`: Copies on greater or equal (signed).
  public final func cmovge(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 237, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovge r64, r64`: Copies on greater or equal (signed).
  public final func cmovge(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 238, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovge r64, m64`: Copies on greater or equal (signed).
  public final func cmovge(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 239, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovge; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovge(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovge; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovge(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovge; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovge(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovl r16, r16`: Copies on less (signed).
  public final func cmovl(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 240, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovl r16, m16`: Copies on less (signed).
  public final func cmovl(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 241, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovl r32, r32`: Copies on less (signed).
  public final func cmovl(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 242, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovl r32, m32`: Copies on less (signed).
  public final func cmovl(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 243, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovl r64, r64`: Copies on less (signed).
  public final func cmovl(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 244, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovl r64, m64`: Copies on less (signed).
  public final func cmovl(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 245, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovl; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovl(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovl; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovl(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovl; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovl(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovle r16, r16`: Copies on less or equal (signed).
  public final func cmovle(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 246, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovle r16, m16`: Copies on less or equal (signed).
  public final func cmovle(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 247, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovle r32, r32`: Copies on less or equal (signed).
  public final func cmovle(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 248, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovle r32, m32`: Copies on less or equal (signed).
  public final func cmovle(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 249, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovle r64, r64`: Copies on less or equal (signed).
  public final func cmovle(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 250, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovle r64, m64`: Copies on less or equal (signed).
  public final func cmovle(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 251, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovle; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovle(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovle; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovle(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovle; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovle(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovna r16, r16`: Copies on not above (unsigned).
  public final func cmovna(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 252, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovna r16, m16`: Copies on not above (unsigned).
  public final func cmovna(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 253, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovna r32, r32`: Copies on not above (unsigned).
  public final func cmovna(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 254, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovna r32, m32`: Copies on not above (unsigned).
  public final func cmovna(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 255, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovna r64, r64`: Copies on not above (unsigned).
  public final func cmovna(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 256, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovna r64, m64`: Copies on not above (unsigned).
  public final func cmovna(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 257, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovna; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovna(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovna; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovna(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovna; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovna(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovnae r16, r16`: Copies on not above or equal (unsigned).
  public final func cmovnae(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 258, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnae r16, m16`: Copies on not above or equal (unsigned).
  public final func cmovnae(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 259, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnae r32, r32`: Copies on not above or equal (unsigned).
  public final func cmovnae(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 260, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnae r32, m32`: Copies on not above or equal (unsigned).
  public final func cmovnae(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 261, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnae r64, r64`: Copies on not above or equal (unsigned).
  public final func cmovnae(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 262, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnae r64, m64`: Copies on not above or equal (unsigned).
  public final func cmovnae(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 263, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnae; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnae(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnae; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnae(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnae; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnae(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovnb r16, r16`: Copies on not below (unsigned).
  public final func cmovnb(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 264, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnb r16, m16`: Copies on not below (unsigned).
  public final func cmovnb(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 265, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnb r32, r32`: Copies on not below (unsigned).
  public final func cmovnb(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 266, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnb r32, m32`: Copies on not below (unsigned).
  public final func cmovnb(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 267, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnb r64, r64`: Copies on not below (unsigned).
  public final func cmovnb(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 268, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnb r64, m64`: Copies on not below (unsigned).
  public final func cmovnb(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 269, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnb; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnb; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnb; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovnbe r16, r16`: Copies on not below or equal (unsigned).
  public final func cmovnbe(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 270, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnbe r16, m16`: Copies on not below or equal (unsigned).
  public final func cmovnbe(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 271, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnbe r32, r32`: Copies on not below or equal (unsigned).
  public final func cmovnbe(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 272, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnbe r32, m32`: Copies on not below or equal (unsigned).
  public final func cmovnbe(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 273, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnbe r64, r64`: Copies on not below or equal (unsigned).
  public final func cmovnbe(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 274, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnbe r64, m64`: Copies on not below or equal (unsigned).
  public final func cmovnbe(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 275, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnbe; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnbe(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnbe; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnbe(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnbe; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnbe(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovnc r16, r16`: Copies on no carry.
  public final func cmovnc(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 276, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnc r16, m16`: Copies on no carry.
  public final func cmovnc(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 277, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnc r32, r32`: Copies on no carry.
  public final func cmovnc(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 278, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnc r32, m32`: Copies on no carry.
  public final func cmovnc(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 279, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnc r64, r64`: Copies on no carry.
  public final func cmovnc(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 280, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnc r64, m64`: Copies on no carry.
  public final func cmovnc(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 281, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnc; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnc(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnc; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnc(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnc; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnc(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovne r16, r16`: Copies on not equal.
  public final func cmovne(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 282, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovne r16, m16`: Copies on not equal.
  public final func cmovne(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 283, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovne r32, r32`: Copies on not equal.
  public final func cmovne(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 284, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovne r32, m32`: Copies on not equal.
  public final func cmovne(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 285, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovne r64, r64`: Copies on not equal.
  public final func cmovne(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 286, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovne r64, m64`: Copies on not equal.
  public final func cmovne(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 287, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovne; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovne(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovne; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovne(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovne; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovne(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovng r16, r16`: Copies on not greater (signed).
  public final func cmovng(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 288, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovng r16, m16`: Copies on not greater (signed).
  public final func cmovng(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 289, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovng r32, r32`: Copies on not greater (signed).
  public final func cmovng(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 290, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovng r32, m32`: Copies on not greater (signed).
  public final func cmovng(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 291, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovng r64, r64`: Copies on not greater (signed).
  public final func cmovng(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 292, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovng r64, m64`: Copies on not greater (signed).
  public final func cmovng(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 293, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovng; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovng(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovng; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovng(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovng; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovng(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovnge r16, r16`: Copies on not greater or equal (signed).
  public final func cmovnge(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 294, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnge r16, m16`: Copies on not greater or equal (signed).
  public final func cmovnge(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 295, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnge r32, r32`: Copies on not greater or equal (signed).
  public final func cmovnge(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 296, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnge r32, m32`: Copies on not greater or equal (signed).
  public final func cmovnge(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 297, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnge r64, r64`: Copies on not greater or equal (signed).
  public final func cmovnge(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 298, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnge r64, m64`: Copies on not greater or equal (signed).
  public final func cmovnge(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 299, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnge; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnge(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnge; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnge(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnge; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnge(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovnl r16, r16`: Copies on not less (signed).
  public final func cmovnl(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 300, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnl r16, m16`: Copies on not less (signed).
  public final func cmovnl(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 301, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnl r32, r32`: Copies on not less (signed).
  public final func cmovnl(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 302, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnl r32, m32`: Copies on not less (signed).
  public final func cmovnl(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 303, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnl r64, r64`: Copies on not less (signed).
  public final func cmovnl(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 304, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnl r64, m64`: Copies on not less (signed).
  public final func cmovnl(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 305, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnl; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnl(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnl; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnl(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnl; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnl(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovnle r16, r16`: Copies on not less or equal (signed).
  public final func cmovnle(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 306, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnle r16, m16`: Copies on not less or equal (signed).
  public final func cmovnle(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 307, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnle r32, r32`: Copies on not less or equal (signed).
  public final func cmovnle(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 308, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnle r32, m32`: Copies on not less or equal (signed).
  public final func cmovnle(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 309, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnle r64, r64`: Copies on not less or equal (signed).
  public final func cmovnle(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 310, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnle r64, m64`: Copies on not less or equal (signed).
  public final func cmovnle(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 311, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnle; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnle(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnle; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnle(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnle; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnle(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovno r16, r16`: Copies on no overflow.
  public final func cmovno(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 312, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovno r16, m16`: Copies on no overflow.
  public final func cmovno(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 313, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovno r32, r32`: Copies on no overflow.
  public final func cmovno(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 314, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovno r32, m32`: Copies on no overflow.
  public final func cmovno(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 315, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovno r64, r64`: Copies on no overflow.
  public final func cmovno(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 316, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovno r64, m64`: Copies on no overflow.
  public final func cmovno(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 317, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovno; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovno(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovno; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovno(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovno; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovno(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovnp r16, r16`: Copies on odd parity.
  public final func cmovnp(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 318, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnp r16, m16`: Copies on odd parity.
  public final func cmovnp(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 319, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnp r32, r32`: Copies on odd parity.
  public final func cmovnp(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 320, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnp r32, m32`: Copies on odd parity.
  public final func cmovnp(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 321, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnp r64, r64`: Copies on odd parity.
  public final func cmovnp(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 322, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnp r64, m64`: Copies on odd parity.
  public final func cmovnp(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 323, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnp; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnp(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnp; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnp(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnp; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnp(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovns r16, r16`: Copies on not negative.
  public final func cmovns(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 324, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovns r16, m16`: Copies on not negative.
  public final func cmovns(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 325, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovns r32, r32`: Copies on not negative.
  public final func cmovns(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 326, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovns r32, m32`: Copies on not negative.
  public final func cmovns(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 327, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovns r64, r64`: Copies on not negative.
  public final func cmovns(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 328, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovns r64, m64`: Copies on not negative.
  public final func cmovns(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 329, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovns; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovns(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovns; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovns(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovns; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovns(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovnz r16, r16`: Copies on not zero.
  public final func cmovnz(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 330, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnz r16, m16`: Copies on not zero.
  public final func cmovnz(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 331, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnz r32, r32`: Copies on not zero.
  public final func cmovnz(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 332, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnz r32, m32`: Copies on not zero.
  public final func cmovnz(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 333, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovnz r64, r64`: Copies on not zero.
  public final func cmovnz(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 334, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovnz r64, m64`: Copies on not zero.
  public final func cmovnz(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 335, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnz; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnz(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnz; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnz(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovnz; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnz(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovo r16, r16`: Copies on overflow.
  public final func cmovo(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 336, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovo r16, m16`: Copies on overflow.
  public final func cmovo(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 337, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovo r32, r32`: Copies on overflow.
  public final func cmovo(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 338, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovo r32, m32`: Copies on overflow.
  public final func cmovo(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 339, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovo r64, r64`: Copies on overflow.
  public final func cmovo(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 340, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovo r64, m64`: Copies on overflow.
  public final func cmovo(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 341, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovo; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovo(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovo; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovo(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovo; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovo(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovp r16, r16`: Copies on even parity.
  public final func cmovp(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 342, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovp r16, m16`: Copies on even parity.
  public final func cmovp(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 343, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovp r32, r32`: Copies on even parity.
  public final func cmovp(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 344, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovp r32, m32`: Copies on even parity.
  public final func cmovp(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 345, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovp r64, r64`: Copies on even parity.
  public final func cmovp(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 346, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovp r64, m64`: Copies on even parity.
  public final func cmovp(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 347, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovp; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovp(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovp; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovp(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovp; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovp(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovpe r16, r16`: Copies on even parity.
  public final func cmovpe(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 348, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovpe r16, m16`: Copies on even parity.
  public final func cmovpe(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 349, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovpe r32, r32`: Copies on even parity.
  public final func cmovpe(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 350, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovpe r32, m32`: Copies on even parity.
  public final func cmovpe(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 351, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovpe r64, r64`: Copies on even parity.
  public final func cmovpe(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 352, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovpe r64, m64`: Copies on even parity.
  public final func cmovpe(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 353, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovpe; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovpe(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovpe; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovpe(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovpe; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovpe(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovpo r16, r16`: Copies on odd parity.
  public final func cmovpo(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 354, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovpo r16, m16`: Copies on odd parity.
  public final func cmovpo(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 355, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovpo r32, r32`: Copies on odd parity.
  public final func cmovpo(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 356, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovpo r32, m32`: Copies on odd parity.
  public final func cmovpo(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 357, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovpo r64, r64`: Copies on odd parity.
  public final func cmovpo(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 358, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovpo r64, m64`: Copies on odd parity.
  public final func cmovpo(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 359, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovpo; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovpo(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovpo; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovpo(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovpo; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovpo(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovs r16, r16`: Copies on negative.
  public final func cmovs(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 360, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovs r16, m16`: Copies on negative.
  public final func cmovs(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 361, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovs r32, r32`: Copies on negative.
  public final func cmovs(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 362, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovs r32, m32`: Copies on negative.
  public final func cmovs(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 363, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovs r64, r64`: Copies on negative.
  public final func cmovs(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 364, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovs r64, m64`: Copies on negative.
  public final func cmovs(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 365, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovs; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovs(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovs; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovs(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovs; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovs(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmovz r16, r16`: Copies on zero.
  public final func cmovz(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 366, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovz r16, m16`: Copies on zero.
  public final func cmovz(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 367, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovz r32, r32`: Copies on zero.
  public final func cmovz(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 368, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovz r32, m32`: Copies on zero.
  public final func cmovz(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 369, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cmovz r64, r64`: Copies on zero.
  public final func cmovz(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 370, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmovz r64, m64`: Copies on zero.
  public final func cmovz(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 371, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovz; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovz(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovz; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovz(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmovz; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovz(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmp r8, r8`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ first: Register8, _ second: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 372, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `cmp r8, m8`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ first: Register8, _ second: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 373, register0: first.rawValue), memory: second.address, file, line, column)
  }

  /// `cmp r8, i8`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ source: Register8, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 374, register0: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `cmp r8, i8`: Compares by a subtraction that only sets the flags.
  @_disfavoredOverload public final func cmp(_ source: Register8, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 374, register0: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `cmp r16, r16`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ first: Register16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 375, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `cmp r16, m16`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ first: Register16, _ second: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 376, register0: first.rawValue), memory: second.address, file, line, column)
  }

  /// `cmp r16, i16`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ source: Register16, _ immediate: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 377, register0: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `cmp r16, i16`: Compares by a subtraction that only sets the flags.
  @_disfavoredOverload public final func cmp(_ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 377, register0: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `cmp r32, r32`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 378, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `cmp r32, m32`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 379, register0: first.rawValue), memory: second.address, file, line, column)
  }

  /// `cmp r32, i32`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ source: Register32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 380, register0: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `cmp r32, i32`: Compares by a subtraction that only sets the flags.
  @_disfavoredOverload public final func cmp(_ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 380, register0: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `cmp r64, r64`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ first: Register64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 381, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `cmp r64, m64`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ first: Register64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 382, register0: first.rawValue), memory: second.address, file, line, column)
  }

  /// `cmp r64, i32s`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ source: Register64, _ immediate: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 383, register0: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `cmp r64, i32s`: Compares by a subtraction that only sets the flags.
  @_disfavoredOverload public final func cmp(_ source: Register64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 383, register0: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `cmp m8, r8`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ first: Memory8, _ second: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 384, register0: second.rawValue), memory: first.address, file, line, column)
  }

  /// `cmp m8, i8`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ source: Memory8, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 385, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `cmp m8, i8`: Compares by a subtraction that only sets the flags.
  @_disfavoredOverload public final func cmp(_ source: Memory8, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 385), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `cmp m16, r16`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ first: Memory16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 386, register0: second.rawValue), memory: first.address, file, line, column)
  }

  /// `cmp m16, i16`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ source: Memory16, _ immediate: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 387, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `cmp m16, i16`: Compares by a subtraction that only sets the flags.
  @_disfavoredOverload public final func cmp(_ source: Memory16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 387), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `cmp m32, r32`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 388, register0: second.rawValue), memory: first.address, file, line, column)
  }

  /// `cmp m32, i32`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ source: Memory32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 389, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `cmp m32, i32`: Compares by a subtraction that only sets the flags.
  @_disfavoredOverload public final func cmp(_ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 389), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `cmp m64, r64`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ first: Memory64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 390, register0: second.rawValue), memory: first.address, file, line, column)
  }

  /// `cmp m64, i32s`: Compares by a subtraction that only sets the flags.
  public final func cmp(_ source: Memory64, _ immediate: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 391, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `cmp m64, i32s`: Compares by a subtraction that only sets the flags.
  @_disfavoredOverload public final func cmp(_ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 391), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmp; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func cmp(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmp; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func cmp(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmp; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func cmp(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmppd xmm, xmm, u8`: Compares double-precision numbers into a mask.
  public final func cmppd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 392, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `cmppd xmm, xmm, u8`: Compares double-precision numbers into a mask.
  @_disfavoredOverload public final func cmppd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 392, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `cmppd xmm, m128, u8`: Compares double-precision numbers into a mask.
  public final func cmppd(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 393, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `cmppd xmm, m128, u8`: Compares double-precision numbers into a mask.
  @_disfavoredOverload public final func cmppd(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 393, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmppd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func cmppd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmppd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func cmppd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmppd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func cmppd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `cmpps xmm, xmm, u8`: Compares single-precision numbers into a mask.
  public final func cmpps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 394, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `cmpps xmm, xmm, u8`: Compares single-precision numbers into a mask.
  @_disfavoredOverload public final func cmpps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 394, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `cmpps xmm, m128, u8`: Compares single-precision numbers into a mask.
  public final func cmpps(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 395, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `cmpps xmm, m128, u8`: Compares single-precision numbers into a mask.
  @_disfavoredOverload public final func cmpps(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 395, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func cmpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmpps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func cmpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmpps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func cmpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `cmpsb`: Compares the bytes at rsi and rdi and moves both on.
  public final func cmpsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 396), file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpsb; forms: without operands")
  @_disfavoredOverload public final func cmpsb(_ operand1: some AnyOperand) {}

  /// `cmpsd`: Compares the doublewords at rsi and rdi and moves both on; with operands, compares the low double-precision numbers into a mask.
  public final func cmpsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 397), file, line, column)
  }

  /// `cmpsd xmm, xmm, u8`: Compares the doublewords at rsi and rdi and moves both on; with operands, compares the low double-precision numbers into a mask.
  public final func cmpsd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 398, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `cmpsd xmm, xmm, u8`: Compares the doublewords at rsi and rdi and moves both on; with operands, compares the low double-precision numbers into a mask.
  @_disfavoredOverload public final func cmpsd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 398, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `cmpsd xmm, m64, u8`: Compares the doublewords at rsi and rdi and moves both on; with operands, compares the low double-precision numbers into a mask.
  public final func cmpsd(_ destination: XMMRegister, _ source: Memory64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 399, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `cmpsd xmm, m64, u8`: Compares the doublewords at rsi and rdi and moves both on; with operands, compares the low double-precision numbers into a mask.
  @_disfavoredOverload public final func cmpsd(_ destination: XMMRegister, _ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 399, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpsd; forms: without operands | xmm,xmm,u8 | xmm,m64,u8")
  @_disfavoredOverload public final func cmpsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmpsd; forms: without operands | xmm,xmm,u8 | xmm,m64,u8")
  @_disfavoredOverload public final func cmpsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmpsd; forms: xmm,xmm,u8 | xmm,m64,u8")
  @_disfavoredOverload public final func cmpsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmpsd; forms: without operands | xmm,xmm,u8 | xmm,m64,u8")
  @_disfavoredOverload public final func cmpsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `cmpsq`: Compares the quadwords at rsi and rdi and moves both on.
  public final func cmpsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 400), file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpsq; forms: without operands")
  @_disfavoredOverload public final func cmpsq(_ operand1: some AnyOperand) {}

  /// `cmpss xmm, xmm, u8`: Compares a single-precision number into a mask.
  public final func cmpss(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 401, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `cmpss xmm, xmm, u8`: Compares a single-precision number into a mask.
  @_disfavoredOverload public final func cmpss(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 401, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `cmpss xmm, m32, u8`: Compares a single-precision number into a mask.
  public final func cmpss(_ destination: XMMRegister, _ source: Memory32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 402, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `cmpss xmm, m32, u8`: Compares a single-precision number into a mask.
  @_disfavoredOverload public final func cmpss(_ destination: XMMRegister, _ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 402, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpss; forms: xmm,xmm,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func cmpss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmpss; forms: xmm,xmm,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func cmpss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmpss; forms: xmm,xmm,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func cmpss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `cmpsw`: Compares the words at rsi and rdi and moves both on.
  public final func cmpsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 403), file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpsw; forms: without operands")
  @_disfavoredOverload public final func cmpsw(_ operand1: some AnyOperand) {}

  /// `cmpxchg r8, r8`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  public final func cmpxchg(_ destination: Register8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 404, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmpxchg r16, r16`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  public final func cmpxchg(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 405, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmpxchg r32, r32`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  public final func cmpxchg(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 406, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmpxchg r64, r64`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  public final func cmpxchg(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 407, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cmpxchg m8, r8`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  public final func cmpxchg(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 408, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `cmpxchg m16, r16`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  public final func cmpxchg(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 409, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `cmpxchg m32, r32`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  public final func cmpxchg(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 410, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `cmpxchg m64, r64`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  public final func cmpxchg(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 411, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpxchg; forms: r8,r8 | r16,r16 | r32,r32 | r64,r64 | m8,r8 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func cmpxchg(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmpxchg; forms: r8,r8 | r16,r16 | r32,r32 | r64,r64 | m8,r8 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func cmpxchg(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmpxchg; forms: r8,r8 | r16,r16 | r32,r32 | r64,r64 | m8,r8 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func cmpxchg(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cmpxchg16b m128`: Stores rcx:rbx if the memory equals rdx:rax, else loads rdx:rax from it.
  public final func cmpxchg16b(_ destination: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 412), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpxchg16b; forms: m128")
  @_disfavoredOverload public final func cmpxchg16b(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmpxchg16b; forms: m128")
  @_disfavoredOverload public final func cmpxchg16b(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `cmpxchg8b m64`: Stores ecx:ebx if the memory equals edx:eax, else loads edx:eax from it.
  public final func cmpxchg8b(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 413), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpxchg8b; forms: m64")
  @_disfavoredOverload public final func cmpxchg8b(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cmpxchg8b; forms: m64")
  @_disfavoredOverload public final func cmpxchg8b(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `comisd xmm, xmm`: Compares double-precision numbers into the flags; signals for any NaN.
  public final func comisd(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 414, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `comisd xmm, m64`: Compares double-precision numbers into the flags; signals for any NaN.
  public final func comisd(_ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 415, register0: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of comisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func comisd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of comisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func comisd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of comisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func comisd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `comiss xmm, xmm`: Compares single-precision numbers into the flags; signals for any NaN.
  public final func comiss(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 416, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `comiss xmm, m32`: Compares single-precision numbers into the flags; signals for any NaN.
  public final func comiss(_ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 417, register0: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of comiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func comiss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of comiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func comiss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of comiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func comiss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cpuid`: Asks the processor for the information numbered eax (and ecx).
  public final func cpuid(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 418), file, line, column)
  }

  @available(*, unavailable, message: "no such form of cpuid; forms: without operands")
  @_disfavoredOverload public final func cpuid(_ operand1: some AnyOperand) {}

  /// `cqo`: Sign-extends rax into rdx:rax.
  public final func cqo(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 419), file, line, column)
  }

  @available(*, unavailable, message: "no such form of cqo; forms: without operands")
  @_disfavoredOverload public final func cqo(_ operand1: some AnyOperand) {}

  /// `crc32 r32, r8`: Accumulates the CRC-32C checksum.
  public final func crc32(_ destination: Register32, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 420, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `crc32 r32, r16`: Accumulates the CRC-32C checksum.
  public final func crc32(_ destination: Register32, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 421, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `crc32 r32, r32`: Accumulates the CRC-32C checksum.
  public final func crc32(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 422, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `crc32 r32, m8`: Accumulates the CRC-32C checksum.
  public final func crc32(_ destination: Register32, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 423, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `crc32 r32, m16`: Accumulates the CRC-32C checksum.
  public final func crc32(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 424, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `crc32 r32, m32`: Accumulates the CRC-32C checksum.
  public final func crc32(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 425, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `crc32 r64, r8`: Accumulates the CRC-32C checksum.
  public final func crc32(_ destination: Register64, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 426, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `crc32 r64, r64`: Accumulates the CRC-32C checksum.
  public final func crc32(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 427, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `crc32 r64, m8`: Accumulates the CRC-32C checksum.
  public final func crc32(_ destination: Register64, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 428, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `crc32 r64, m64`: Accumulates the CRC-32C checksum.
  public final func crc32(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 429, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of crc32; forms: r32,r8 | r32,r16 | r32,r32 | r32,m8 | r32,m16 | r32,m32 | r64,r8 | r64,r64 | r64,m8 | r64,m64")
  @_disfavoredOverload public final func crc32(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of crc32; forms: r32,r8 | r32,r16 | r32,r32 | r32,m8 | r32,m16 | r32,m32 | r64,r8 | r64,r64 | r64,m8 | r64,m64")
  @_disfavoredOverload public final func crc32(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of crc32; forms: r32,r8 | r32,r16 | r32,r32 | r32,m8 | r32,m16 | r32,m32 | r64,r8 | r64,r64 | r64,m8 | r64,m64")
  @_disfavoredOverload public final func crc32(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvtdq2pd xmm, xmm`: Converts doublewords to double-precision numbers.
  public final func cvtdq2pd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 430, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtdq2pd xmm, m64`: Converts doublewords to double-precision numbers.
  public final func cvtdq2pd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 431, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtdq2pd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cvtdq2pd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtdq2pd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cvtdq2pd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtdq2pd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cvtdq2pd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvtdq2ps xmm, xmm`: Converts doublewords to single-precision numbers.
  public final func cvtdq2ps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 432, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtdq2ps xmm, m128`: Converts doublewords to single-precision numbers.
  public final func cvtdq2ps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 433, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtdq2ps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtdq2ps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtdq2ps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtdq2ps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtdq2ps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtdq2ps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvtpd2dq xmm, xmm`: Converts double-precision numbers to doublewords.
  public final func cvtpd2dq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 434, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtpd2dq xmm, m128`: Converts double-precision numbers to doublewords.
  public final func cvtpd2dq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 435, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtpd2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtpd2dq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtpd2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtpd2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtpd2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtpd2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvtpd2ps xmm, xmm`: Converts double-precision numbers to single-precision numbers.
  public final func cvtpd2ps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 436, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtpd2ps xmm, m128`: Converts double-precision numbers to single-precision numbers.
  public final func cvtpd2ps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 437, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtpd2ps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtpd2ps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtpd2ps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtpd2ps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtpd2ps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtpd2ps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvtps2dq xmm, xmm`: Converts single-precision numbers to doublewords.
  public final func cvtps2dq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 438, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtps2dq xmm, m128`: Converts single-precision numbers to doublewords.
  public final func cvtps2dq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 439, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtps2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtps2dq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtps2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtps2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtps2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtps2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvtps2pd xmm, xmm`: Converts single-precision numbers to double-precision numbers.
  public final func cvtps2pd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 440, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtps2pd xmm, m64`: Converts single-precision numbers to double-precision numbers.
  public final func cvtps2pd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 441, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtps2pd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cvtps2pd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtps2pd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cvtps2pd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtps2pd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cvtps2pd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvtsd2si r32, xmm`: Converts a double-precision number to an integer.
  public final func cvtsd2si(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 442, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtsd2si r32, m64`: Converts a double-precision number to an integer.
  public final func cvtsd2si(_ destination: Register32, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 443, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cvtsd2si r64, xmm`: Converts a double-precision number to an integer.
  public final func cvtsd2si(_ destination: Register64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 444, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtsd2si r64, m64`: Converts a double-precision number to an integer.
  public final func cvtsd2si(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 445, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func cvtsd2si(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func cvtsd2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func cvtsd2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvtsd2ss xmm, xmm`: Converts a double-precision number to a single-precision number.
  public final func cvtsd2ss(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 446, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtsd2ss xmm, m64`: Converts a double-precision number to a single-precision number.
  public final func cvtsd2ss(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 447, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtsd2ss; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cvtsd2ss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtsd2ss; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cvtsd2ss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtsd2ss; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cvtsd2ss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvtsi2sd xmm, r32`: Converts an integer to a double-precision number.
  public final func cvtsi2sd(_ destination: XMMRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 448, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtsi2sd xmm, r64`: Converts an integer to a double-precision number.
  public final func cvtsi2sd(_ destination: XMMRegister, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 449, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtsi2sd xmm, m32`: Converts an integer to a double-precision number.
  public final func cvtsi2sd(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 450, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cvtsi2sd xmm, m64`: Converts an integer to a double-precision number.
  public final func cvtsi2sd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 451, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtsi2sd; forms: xmm,r32 | xmm,r64 | xmm,m32 | xmm,m64")
  @_disfavoredOverload public final func cvtsi2sd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtsi2sd; forms: xmm,r32 | xmm,r64 | xmm,m32 | xmm,m64")
  @_disfavoredOverload public final func cvtsi2sd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtsi2sd; forms: xmm,r32 | xmm,r64 | xmm,m32 | xmm,m64")
  @_disfavoredOverload public final func cvtsi2sd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvtsi2ss xmm, r32`: Converts an integer to a single-precision number.
  public final func cvtsi2ss(_ destination: XMMRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 452, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtsi2ss xmm, r64`: Converts an integer to a single-precision number.
  public final func cvtsi2ss(_ destination: XMMRegister, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 453, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtsi2ss xmm, m32`: Converts an integer to a single-precision number.
  public final func cvtsi2ss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 454, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cvtsi2ss xmm, m64`: Converts an integer to a single-precision number.
  public final func cvtsi2ss(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 455, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtsi2ss; forms: xmm,r32 | xmm,r64 | xmm,m32 | xmm,m64")
  @_disfavoredOverload public final func cvtsi2ss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtsi2ss; forms: xmm,r32 | xmm,r64 | xmm,m32 | xmm,m64")
  @_disfavoredOverload public final func cvtsi2ss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtsi2ss; forms: xmm,r32 | xmm,r64 | xmm,m32 | xmm,m64")
  @_disfavoredOverload public final func cvtsi2ss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvtss2sd xmm, xmm`: Converts a single-precision number to a double-precision number.
  public final func cvtss2sd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 456, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtss2sd xmm, m32`: Converts a single-precision number to a double-precision number.
  public final func cvtss2sd(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 457, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtss2sd; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func cvtss2sd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtss2sd; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func cvtss2sd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtss2sd; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func cvtss2sd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvtss2si r32, xmm`: Converts a single-precision number to an integer.
  public final func cvtss2si(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 458, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtss2si r32, m32`: Converts a single-precision number to an integer.
  public final func cvtss2si(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 459, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cvtss2si r64, xmm`: Converts a single-precision number to an integer.
  public final func cvtss2si(_ destination: Register64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 460, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvtss2si r64, m32`: Converts a single-precision number to an integer.
  public final func cvtss2si(_ destination: Register64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 461, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func cvtss2si(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func cvtss2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvtss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func cvtss2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvttpd2dq xmm, xmm`: Converts double-precision numbers to doublewords, cutting off the fraction.
  public final func cvttpd2dq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 462, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvttpd2dq xmm, m128`: Converts double-precision numbers to doublewords, cutting off the fraction.
  public final func cvttpd2dq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 463, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvttpd2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvttpd2dq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvttpd2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvttpd2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvttpd2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvttpd2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvttps2dq xmm, xmm`: Converts single-precision numbers to doublewords, cutting off the fraction.
  public final func cvttps2dq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 464, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvttps2dq xmm, m128`: Converts single-precision numbers to doublewords, cutting off the fraction.
  public final func cvttps2dq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 465, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvttps2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvttps2dq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvttps2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvttps2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvttps2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvttps2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvttsd2si r32, xmm`: Converts a double-precision number to an integer, cutting off the fraction.
  public final func cvttsd2si(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 466, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvttsd2si r32, m64`: Converts a double-precision number to an integer, cutting off the fraction.
  public final func cvttsd2si(_ destination: Register32, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 467, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cvttsd2si r64, xmm`: Converts a double-precision number to an integer, cutting off the fraction.
  public final func cvttsd2si(_ destination: Register64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 468, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvttsd2si r64, m64`: Converts a double-precision number to an integer, cutting off the fraction.
  public final func cvttsd2si(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 469, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvttsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func cvttsd2si(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvttsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func cvttsd2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvttsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func cvttsd2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cvttss2si r32, xmm`: Converts a single-precision number to an integer, cutting off the fraction.
  public final func cvttss2si(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 470, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvttss2si r32, m32`: Converts a single-precision number to an integer, cutting off the fraction.
  public final func cvttss2si(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 471, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `cvttss2si r64, xmm`: Converts a single-precision number to an integer, cutting off the fraction.
  public final func cvttss2si(_ destination: Register64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 472, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `cvttss2si r64, m32`: Converts a single-precision number to an integer, cutting off the fraction.
  public final func cvttss2si(_ destination: Register64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 473, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvttss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func cvttss2si(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvttss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func cvttss2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of cvttss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func cvttss2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `cwd`: Sign-extends ax into dx:ax.
  public final func cwd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 474), file, line, column)
  }

  @available(*, unavailable, message: "no such form of cwd; forms: without operands")
  @_disfavoredOverload public final func cwd(_ operand1: some AnyOperand) {}

  /// `cwde`: Sign-extends ax to eax.
  public final func cwde(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 475), file, line, column)
  }

  @available(*, unavailable, message: "no such form of cwde; forms: without operands")
  @_disfavoredOverload public final func cwde(_ operand1: some AnyOperand) {}
}
