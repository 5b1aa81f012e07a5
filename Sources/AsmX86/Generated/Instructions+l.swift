// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `lahf`: Copies the sign, zero, adjust, parity and carry flags to ah.
  public final func lahf(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 592), file, line, column)
  }

  @available(*, unavailable, message: "no such form of lahf; forms: without operands")
  @_disfavoredOverload public final func lahf(_ operand1: some AnyOperand) {}

  /// `lddqu xmm, m128`: Loads 16 unaligned bytes, across cache lines if need be.
  public final func lddqu(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 593, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lddqu; forms: xmm,m128")
  @_disfavoredOverload public final func lddqu(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of lddqu; forms: xmm,m128")
  @_disfavoredOverload public final func lddqu(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of lddqu; forms: xmm,m128")
  @_disfavoredOverload public final func lddqu(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `ldmxcsr m32`: Loads the control and status register of the SSE unit.
  public final func ldmxcsr(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 594), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ldmxcsr; forms: m32")
  @_disfavoredOverload public final func ldmxcsr(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of ldmxcsr; forms: m32")
  @_disfavoredOverload public final func ldmxcsr(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `lea r16, m`: Computes an address without reading memory there.
  public final func lea(_ destination: Register16, _ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 595, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `lea r32, m`: Computes an address without reading memory there.
  public final func lea(_ destination: Register32, _ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 596, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `lea r64, m`: Computes an address without reading memory there.
  public final func lea(_ destination: Register64, _ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 597, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lea; forms: r16,m | r32,m | r64,m")
  @_disfavoredOverload public final func lea(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of lea; forms: r16,m | r32,m | r64,m")
  @_disfavoredOverload public final func lea(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of lea; forms: r16,m | r32,m | r64,m")
  @_disfavoredOverload public final func lea(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `leave`: Leaves a frame: moves rbp to rsp and pops rbp.
  public final func leave(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 598), file, line, column)
  }

  @available(*, unavailable, message: "no such form of leave; forms: without operands")
  @_disfavoredOverload public final func leave(_ operand1: some AnyOperand) {}

  /// `lfence`: Lets no later instruction start before the earlier ones are done.
  public final func lfence(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 599), file, line, column)
  }

  @available(*, unavailable, message: "no such form of lfence; forms: without operands")
  @_disfavoredOverload public final func lfence(_ operand1: some AnyOperand) {}

  /// `lodsb`: Loads al from rsi and moves rsi on.
  public final func lodsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 600), file, line, column)
  }

  @available(*, unavailable, message: "no such form of lodsb; forms: without operands")
  @_disfavoredOverload public final func lodsb(_ operand1: some AnyOperand) {}

  /// `lodsd`: Loads eax from rsi and moves rsi on.
  public final func lodsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 601), file, line, column)
  }

  @available(*, unavailable, message: "no such form of lodsd; forms: without operands")
  @_disfavoredOverload public final func lodsd(_ operand1: some AnyOperand) {}

  /// `lodsq`: Loads rax from rsi and moves rsi on.
  public final func lodsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 602), file, line, column)
  }

  @available(*, unavailable, message: "no such form of lodsq; forms: without operands")
  @_disfavoredOverload public final func lodsq(_ operand1: some AnyOperand) {}

  /// `lodsw`: Loads ax from rsi and moves rsi on.
  public final func lodsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 603), file, line, column)
  }

  @available(*, unavailable, message: "no such form of lodsw; forms: without operands")
  @_disfavoredOverload public final func lodsw(_ operand1: some AnyOperand) {}

  /// `loop rel8`: Decrements rcx and jumps unless it is zero then; at most 127 bytes away.
  public final func loop(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 604, symbol: target.number), file, line, column)
  }
  /// `loop rel8`: Decrements rcx and jumps unless it is zero then; at most 127 bytes away.
  public final func loop(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 604, symbol: symbols.intern(target)), file, line, column)
  }

  @available(*, unavailable, message: "no such form of loop; forms: rel8")
  @_disfavoredOverload public final func loop(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of loop; forms: rel8")
  @_disfavoredOverload public final func loop(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `loope rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  public final func loope(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 605, symbol: target.number), file, line, column)
  }
  /// `loope rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  public final func loope(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 605, symbol: symbols.intern(target)), file, line, column)
  }

  @available(*, unavailable, message: "no such form of loope; forms: rel8")
  @_disfavoredOverload public final func loope(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of loope; forms: rel8")
  @_disfavoredOverload public final func loope(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `loopne rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  public final func loopne(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 606, symbol: target.number), file, line, column)
  }
  /// `loopne rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  public final func loopne(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 606, symbol: symbols.intern(target)), file, line, column)
  }

  @available(*, unavailable, message: "no such form of loopne; forms: rel8")
  @_disfavoredOverload public final func loopne(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of loopne; forms: rel8")
  @_disfavoredOverload public final func loopne(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `loopnz rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  public final func loopnz(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 607, symbol: target.number), file, line, column)
  }
  /// `loopnz rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  public final func loopnz(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 607, symbol: symbols.intern(target)), file, line, column)
  }

  @available(*, unavailable, message: "no such form of loopnz; forms: rel8")
  @_disfavoredOverload public final func loopnz(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of loopnz; forms: rel8")
  @_disfavoredOverload public final func loopnz(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `loopz rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  public final func loopz(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 608, symbol: target.number), file, line, column)
  }
  /// `loopz rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  public final func loopz(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 608, symbol: symbols.intern(target)), file, line, column)
  }

  @available(*, unavailable, message: "no such form of loopz; forms: rel8")
  @_disfavoredOverload public final func loopz(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of loopz; forms: rel8")
  @_disfavoredOverload public final func loopz(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `lzcnt r16, r16`: Counts the leading zero bits.
  public final func lzcnt(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 609, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `lzcnt r16, m16`: Counts the leading zero bits.
  public final func lzcnt(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 610, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `lzcnt r32, r32`: Counts the leading zero bits.
  public final func lzcnt(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 611, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `lzcnt r32, m32`: Counts the leading zero bits.
  public final func lzcnt(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 612, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `lzcnt r64, r64`: Counts the leading zero bits.
  public final func lzcnt(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 613, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `lzcnt r64, m64`: Counts the leading zero bits.
  public final func lzcnt(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 614, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lzcnt; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func lzcnt(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of lzcnt; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func lzcnt(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of lzcnt; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func lzcnt(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
}
