// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `bextr r32, r32, r32`: Extracts the bits whose position and count the last operand gives.
  public final func bextr(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 92, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `bextr r32, m32, r32`: Extracts the bits whose position and count the last operand gives.
  public final func bextr(_ destination: Register32, _ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 93, register0: destination.rawValue, register1: second.rawValue), memory: first.address, file, line, column)
  }

  /// `bextr r64, r64, r64`: Extracts the bits whose position and count the last operand gives.
  public final func bextr(_ destination: Register64, _ first: Register64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 94, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `bextr r64, m64, r64`: Extracts the bits whose position and count the last operand gives.
  public final func bextr(_ destination: Register64, _ first: Memory64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 95, register0: destination.rawValue, register1: second.rawValue), memory: first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bextr; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func bextr(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of bextr; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func bextr(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of bextr; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func bextr(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `blendpd xmm, xmm, u8`: Chooses double-precision numbers by the bits of an immediate.
  public final func blendpd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 96, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `blendpd xmm, xmm, u8`: Chooses double-precision numbers by the bits of an immediate.
  @_disfavoredOverload public final func blendpd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 96, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `blendpd xmm, m128, u8`: Chooses double-precision numbers by the bits of an immediate.
  public final func blendpd(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 97, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `blendpd xmm, m128, u8`: Chooses double-precision numbers by the bits of an immediate.
  @_disfavoredOverload public final func blendpd(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 97, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blendpd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func blendpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of blendpd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func blendpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of blendpd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func blendpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `blendps xmm, xmm, u8`: Chooses single-precision numbers by the bits of an immediate.
  public final func blendps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 98, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `blendps xmm, xmm, u8`: Chooses single-precision numbers by the bits of an immediate.
  @_disfavoredOverload public final func blendps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 98, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `blendps xmm, m128, u8`: Chooses single-precision numbers by the bits of an immediate.
  public final func blendps(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 99, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `blendps xmm, m128, u8`: Chooses single-precision numbers by the bits of an immediate.
  @_disfavoredOverload public final func blendps(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 99, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blendps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func blendps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of blendps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func blendps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of blendps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func blendps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `blendvpd xmm, xmm`: Chooses double-precision numbers by the signs of a mask.
  public final func blendvpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 100, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `blendvpd xmm, m128`: Chooses double-precision numbers by the signs of a mask.
  public final func blendvpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 101, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blendvpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func blendvpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of blendvpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func blendvpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of blendvpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func blendvpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `blendvps xmm, xmm`: Chooses single-precision numbers by the signs of a mask.
  public final func blendvps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 102, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `blendvps xmm, m128`: Chooses single-precision numbers by the signs of a mask.
  public final func blendvps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 103, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blendvps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func blendvps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of blendvps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func blendvps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of blendvps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func blendvps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `blsi r32, r32`: Isolates the lowest set bit.
  public final func blsi(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 104, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `blsi r32, m32`: Isolates the lowest set bit.
  public final func blsi(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 105, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `blsi r64, r64`: Isolates the lowest set bit.
  public final func blsi(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 106, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `blsi r64, m64`: Isolates the lowest set bit.
  public final func blsi(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 107, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blsi; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blsi(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of blsi; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blsi(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of blsi; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blsi(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `blsmsk r32, r32`: Makes a mask of the bits up to and including the lowest set one.
  public final func blsmsk(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 108, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `blsmsk r32, m32`: Makes a mask of the bits up to and including the lowest set one.
  public final func blsmsk(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 109, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `blsmsk r64, r64`: Makes a mask of the bits up to and including the lowest set one.
  public final func blsmsk(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 110, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `blsmsk r64, m64`: Makes a mask of the bits up to and including the lowest set one.
  public final func blsmsk(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 111, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blsmsk; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blsmsk(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of blsmsk; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blsmsk(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of blsmsk; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blsmsk(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `blsr r32, r32`: Clears the lowest set bit.
  public final func blsr(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 112, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `blsr r32, m32`: Clears the lowest set bit.
  public final func blsr(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 113, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `blsr r64, r64`: Clears the lowest set bit.
  public final func blsr(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 114, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `blsr r64, m64`: Clears the lowest set bit.
  public final func blsr(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 115, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blsr; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blsr(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of blsr; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blsr(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of blsr; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blsr(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `bsf r16, r16`: Finds the lowest set bit; leaves destination alone where there's none (zero flag set).
  public final func bsf(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 116, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `bsf r16, m16`: Finds the lowest set bit; leaves destination alone where there's none (zero flag set).
  public final func bsf(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 117, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `bsf r32, r32`: Finds the lowest set bit; leaves destination alone where there's none (zero flag set).
  public final func bsf(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 118, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `bsf r32, m32`: Finds the lowest set bit; leaves destination alone where there's none (zero flag set).
  public final func bsf(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 119, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `bsf r64, r64`: Finds the lowest set bit; leaves destination alone where there's none (zero flag set).
  public final func bsf(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 120, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `bsf r64, m64`: Finds the lowest set bit; leaves destination alone where there's none (zero flag set).
  public final func bsf(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 121, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bsf; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func bsf(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of bsf; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func bsf(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of bsf; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func bsf(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `bsr r16, r16`: Finds the highest set bit; leaves destination alone where there's none (zero flag set).
  public final func bsr(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 122, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `bsr r16, m16`: Finds the highest set bit; leaves destination alone where there's none (zero flag set).
  public final func bsr(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 123, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `bsr r32, r32`: Finds the highest set bit; leaves destination alone where there's none (zero flag set).
  public final func bsr(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 124, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `bsr r32, m32`: Finds the highest set bit; leaves destination alone where there's none (zero flag set).
  public final func bsr(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 125, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `bsr r64, r64`: Finds the highest set bit; leaves destination alone where there's none (zero flag set).
  public final func bsr(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 126, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `bsr r64, m64`: Finds the highest set bit; leaves destination alone where there's none (zero flag set).
  public final func bsr(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 127, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bsr; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func bsr(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of bsr; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func bsr(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of bsr; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func bsr(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `bswap r32`: Reverses the order of the bytes.
  public final func bswap(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 128, register0: destination.rawValue), file, line, column)
  }

  /// `bswap r64`: Reverses the order of the bytes.
  public final func bswap(_ destination: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 129, register0: destination.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of bswap; forms: r32 | r64")
  @_disfavoredOverload public final func bswap(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of bswap; forms: r32 | r64")
  @_disfavoredOverload public final func bswap(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `bt r16, r16`: Copies a bit to the carry flag.
  public final func bt(_ first: Register16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 130, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `bt r16, u8`: Copies a bit to the carry flag.
  public final func bt(_ source: Register16, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 131, register0: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `bt r16, u8`: Copies a bit to the carry flag.
  @_disfavoredOverload public final func bt(_ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 131, register0: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `bt r32, r32`: Copies a bit to the carry flag.
  public final func bt(_ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 132, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `bt r32, u8`: Copies a bit to the carry flag.
  public final func bt(_ source: Register32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 133, register0: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `bt r32, u8`: Copies a bit to the carry flag.
  @_disfavoredOverload public final func bt(_ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 133, register0: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `bt r64, r64`: Copies a bit to the carry flag.
  public final func bt(_ first: Register64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 134, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `bt r64, u8`: Copies a bit to the carry flag.
  public final func bt(_ source: Register64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 135, register0: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `bt r64, u8`: Copies a bit to the carry flag.
  @_disfavoredOverload public final func bt(_ source: Register64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 135, register0: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `bt m16, r16`: Copies a bit to the carry flag.
  public final func bt(_ first: Memory16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 136, register0: second.rawValue), memory: first.address, file, line, column)
  }

  /// `bt m16, u8`: Copies a bit to the carry flag.
  public final func bt(_ source: Memory16, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 137, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `bt m16, u8`: Copies a bit to the carry flag.
  @_disfavoredOverload public final func bt(_ source: Memory16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 137), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `bt m32, r32`: Copies a bit to the carry flag.
  public final func bt(_ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 138, register0: second.rawValue), memory: first.address, file, line, column)
  }

  /// `bt m32, u8`: Copies a bit to the carry flag.
  public final func bt(_ source: Memory32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 139, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `bt m32, u8`: Copies a bit to the carry flag.
  @_disfavoredOverload public final func bt(_ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 139), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `bt m64, r64`: Copies a bit to the carry flag.
  public final func bt(_ first: Memory64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 140, register0: second.rawValue), memory: first.address, file, line, column)
  }

  /// `bt m64, u8`: Copies a bit to the carry flag.
  public final func bt(_ source: Memory64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 141, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `bt m64, u8`: Copies a bit to the carry flag.
  @_disfavoredOverload public final func bt(_ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 141), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bt; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func bt(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of bt; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func bt(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of bt; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func bt(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `btc r16, r16`: Copies a bit to the carry flag, then inverts it.
  public final func btc(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 142, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `btc r16, u8`: Copies a bit to the carry flag, then inverts it.
  public final func btc(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 143, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `btc r16, u8`: Copies a bit to the carry flag, then inverts it.
  @_disfavoredOverload public final func btc(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 143, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `btc r32, r32`: Copies a bit to the carry flag, then inverts it.
  public final func btc(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 144, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `btc r32, u8`: Copies a bit to the carry flag, then inverts it.
  public final func btc(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 145, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `btc r32, u8`: Copies a bit to the carry flag, then inverts it.
  @_disfavoredOverload public final func btc(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 145, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `btc r64, r64`: Copies a bit to the carry flag, then inverts it.
  public final func btc(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 146, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `btc r64, u8`: Copies a bit to the carry flag, then inverts it.
  public final func btc(_ destination: Register64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 147, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `btc r64, u8`: Copies a bit to the carry flag, then inverts it.
  @_disfavoredOverload public final func btc(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 147, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `btc m16, r16`: Copies a bit to the carry flag, then inverts it.
  public final func btc(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 148, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `btc m16, u8`: Copies a bit to the carry flag, then inverts it.
  public final func btc(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 149, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `btc m16, u8`: Copies a bit to the carry flag, then inverts it.
  @_disfavoredOverload public final func btc(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 149), memory: destination.address, immediate: source, file, line, column)
  }

  /// `btc m32, r32`: Copies a bit to the carry flag, then inverts it.
  public final func btc(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 150, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `btc m32, u8`: Copies a bit to the carry flag, then inverts it.
  public final func btc(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 151, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `btc m32, u8`: Copies a bit to the carry flag, then inverts it.
  @_disfavoredOverload public final func btc(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 151), memory: destination.address, immediate: source, file, line, column)
  }

  /// `btc m64, r64`: Copies a bit to the carry flag, then inverts it.
  public final func btc(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 152, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `btc m64, u8`: Copies a bit to the carry flag, then inverts it.
  public final func btc(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 153, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `btc m64, u8`: Copies a bit to the carry flag, then inverts it.
  @_disfavoredOverload public final func btc(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 153), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of btc; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func btc(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of btc; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func btc(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of btc; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func btc(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `btr r16, r16`: Copies a bit to the carry flag, then clears it.
  public final func btr(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 154, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `btr r16, u8`: Copies a bit to the carry flag, then clears it.
  public final func btr(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 155, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `btr r16, u8`: Copies a bit to the carry flag, then clears it.
  @_disfavoredOverload public final func btr(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 155, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `btr r32, r32`: Copies a bit to the carry flag, then clears it.
  public final func btr(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 156, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `btr r32, u8`: Copies a bit to the carry flag, then clears it.
  public final func btr(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 157, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `btr r32, u8`: Copies a bit to the carry flag, then clears it.
  @_disfavoredOverload public final func btr(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 157, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `btr r64, r64`: Copies a bit to the carry flag, then clears it.
  public final func btr(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 158, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `btr r64, u8`: Copies a bit to the carry flag, then clears it.
  public final func btr(_ destination: Register64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 159, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `btr r64, u8`: Copies a bit to the carry flag, then clears it.
  @_disfavoredOverload public final func btr(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 159, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `btr m16, r16`: Copies a bit to the carry flag, then clears it.
  public final func btr(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 160, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `btr m16, u8`: Copies a bit to the carry flag, then clears it.
  public final func btr(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 161, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `btr m16, u8`: Copies a bit to the carry flag, then clears it.
  @_disfavoredOverload public final func btr(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 161), memory: destination.address, immediate: source, file, line, column)
  }

  /// `btr m32, r32`: Copies a bit to the carry flag, then clears it.
  public final func btr(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 162, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `btr m32, u8`: Copies a bit to the carry flag, then clears it.
  public final func btr(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 163, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `btr m32, u8`: Copies a bit to the carry flag, then clears it.
  @_disfavoredOverload public final func btr(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 163), memory: destination.address, immediate: source, file, line, column)
  }

  /// `btr m64, r64`: Copies a bit to the carry flag, then clears it.
  public final func btr(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 164, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `btr m64, u8`: Copies a bit to the carry flag, then clears it.
  public final func btr(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 165, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `btr m64, u8`: Copies a bit to the carry flag, then clears it.
  @_disfavoredOverload public final func btr(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 165), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of btr; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func btr(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of btr; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func btr(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of btr; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func btr(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `bts r16, r16`: Copies a bit to the carry flag, then sets it.
  public final func bts(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 166, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `bts r16, u8`: Copies a bit to the carry flag, then sets it.
  public final func bts(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 167, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `bts r16, u8`: Copies a bit to the carry flag, then sets it.
  @_disfavoredOverload public final func bts(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 167, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `bts r32, r32`: Copies a bit to the carry flag, then sets it.
  public final func bts(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 168, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `bts r32, u8`: Copies a bit to the carry flag, then sets it.
  public final func bts(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 169, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `bts r32, u8`: Copies a bit to the carry flag, then sets it.
  @_disfavoredOverload public final func bts(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 169, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `bts r64, r64`: Copies a bit to the carry flag, then sets it.
  public final func bts(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 170, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `bts r64, u8`: Copies a bit to the carry flag, then sets it.
  public final func bts(_ destination: Register64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 171, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `bts r64, u8`: Copies a bit to the carry flag, then sets it.
  @_disfavoredOverload public final func bts(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 171, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `bts m16, r16`: Copies a bit to the carry flag, then sets it.
  public final func bts(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 172, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `bts m16, u8`: Copies a bit to the carry flag, then sets it.
  public final func bts(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 173, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `bts m16, u8`: Copies a bit to the carry flag, then sets it.
  @_disfavoredOverload public final func bts(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 173), memory: destination.address, immediate: source, file, line, column)
  }

  /// `bts m32, r32`: Copies a bit to the carry flag, then sets it.
  public final func bts(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 174, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `bts m32, u8`: Copies a bit to the carry flag, then sets it.
  public final func bts(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 175, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `bts m32, u8`: Copies a bit to the carry flag, then sets it.
  @_disfavoredOverload public final func bts(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 175), memory: destination.address, immediate: source, file, line, column)
  }

  /// `bts m64, r64`: Copies a bit to the carry flag, then sets it.
  public final func bts(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 176, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `bts m64, u8`: Copies a bit to the carry flag, then sets it.
  public final func bts(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 177, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `bts m64, u8`: Copies a bit to the carry flag, then sets it.
  @_disfavoredOverload public final func bts(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 177), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bts; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func bts(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of bts; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func bts(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of bts; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func bts(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `bzhi r32, r32, r32`: Clears the bits from a position upwards.
  public final func bzhi(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 178, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `bzhi r32, m32, r32`: Clears the bits from a position upwards.
  public final func bzhi(_ destination: Register32, _ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 179, register0: destination.rawValue, register1: second.rawValue), memory: first.address, file, line, column)
  }

  /// `bzhi r64, r64, r64`: Clears the bits from a position upwards.
  public final func bzhi(_ destination: Register64, _ first: Register64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 180, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `bzhi r64, m64, r64`: Clears the bits from a position upwards.
  public final func bzhi(_ destination: Register64, _ first: Memory64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 181, register0: destination.rawValue, register1: second.rawValue), memory: first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bzhi; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func bzhi(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of bzhi; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func bzhi(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of bzhi; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func bzhi(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
}
