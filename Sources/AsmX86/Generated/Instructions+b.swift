// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `bextr r32, r32, r32`: Extracts the bits whose position and count the last operand gives.
  ///
  /// Flags: writes ZF, clears OF CF, leaves undefined SF AF PF. Needs BMI1.
  public final func bextr(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(120, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `bextr r32, r32, i32`: Extracts the bits whose position and count the last operand gives.
  ///
  /// Flags: writes ZF, clears OF CF, leaves undefined SF AF PF. Needs TBM.
  public final func bextr(_ destination: Register32, _ source: Register32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(121, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `bextr r32, r32, i32`: Extracts the bits whose position and count the last operand gives.
  ///
  /// Flags: writes ZF, clears OF CF, leaves undefined SF AF PF. Needs TBM.
  @_disfavoredOverload public final func bextr(_ destination: Register32, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(121, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `bextr r32, m32, r32`: Extracts the bits whose position and count the last operand gives.
  ///
  /// Flags: writes ZF, clears OF CF, leaves undefined SF AF PF. Needs BMI1.
  public final func bextr(_ destination: Register32, _ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(122, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  /// `bextr r32, m32, i32`: Extracts the bits whose position and count the last operand gives.
  ///
  /// Flags: writes ZF, clears OF CF, leaves undefined SF AF PF. Needs TBM.
  public final func bextr(_ destination: Register32, _ source: Memory32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(123, destination.rawValue, source.address, immediate.value, file, line, column)
  }
  /// `bextr r32, m32, i32`: Extracts the bits whose position and count the last operand gives.
  ///
  /// Flags: writes ZF, clears OF CF, leaves undefined SF AF PF. Needs TBM.
  @_disfavoredOverload public final func bextr(_ destination: Register32, _ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(123, destination.rawValue, source.address, immediate, file, line, column)
  }

  /// `bextr r64, r64, r64`: Extracts the bits whose position and count the last operand gives.
  ///
  /// Flags: writes ZF, clears OF CF, leaves undefined SF AF PF. Needs BMI1.
  public final func bextr(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(124, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `bextr r64, r64, i32`: Extracts the bits whose position and count the last operand gives.
  ///
  /// Flags: writes ZF, clears OF CF, leaves undefined SF AF PF. Needs TBM.
  public final func bextr(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(125, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `bextr r64, r64, i32`: Extracts the bits whose position and count the last operand gives.
  ///
  /// Flags: writes ZF, clears OF CF, leaves undefined SF AF PF. Needs TBM.
  @_disfavoredOverload public final func bextr(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(125, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `bextr r64, m64, r64`: Extracts the bits whose position and count the last operand gives.
  ///
  /// Flags: writes ZF, clears OF CF, leaves undefined SF AF PF. Needs BMI1.
  public final func bextr(_ destination: some GeneralRegister64, _ first: Memory64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(126, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  /// `bextr r64, m64, i32`: Extracts the bits whose position and count the last operand gives.
  ///
  /// Flags: writes ZF, clears OF CF, leaves undefined SF AF PF. Needs TBM.
  public final func bextr(_ destination: some GeneralRegister64, _ source: Memory64, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(127, destination.rawValue, source.address, immediate.value, file, line, column)
  }
  /// `bextr r64, m64, i32`: Extracts the bits whose position and count the last operand gives.
  ///
  /// Flags: writes ZF, clears OF CF, leaves undefined SF AF PF. Needs TBM.
  @_disfavoredOverload public final func bextr(_ destination: some GeneralRegister64, _ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(127, destination.rawValue, source.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bextr; forms: r32,r32,r32 | r32,r32,i32 | r32,m32,r32 | r32,m32,i32 | r64,r64,r64 | r64,r64,i32 | r64,m64,r64 | r64,m64,i32")
  @_disfavoredOverload public final func bextr(_ operands: any AnyOperand...) {}

  /// `blcfill r32, r32`: Clears the bits below the lowest clear bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcfill(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(128, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blcfill r32, m32`: Clears the bits below the lowest clear bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcfill(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(129, destination.rawValue, source.address, file, line, column)
  }

  /// `blcfill r64, r64`: Clears the bits below the lowest clear bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcfill(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(130, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blcfill r64, m64`: Clears the bits below the lowest clear bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcfill(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(131, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blcfill; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blcfill(_ operands: any AnyOperand...) {}

  /// `blci r32, r32`: Sets every bit but the lowest clear one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blci(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(132, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blci r32, m32`: Sets every bit but the lowest clear one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blci(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(133, destination.rawValue, source.address, file, line, column)
  }

  /// `blci r64, r64`: Sets every bit but the lowest clear one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blci(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(134, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blci r64, m64`: Sets every bit but the lowest clear one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blci(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(135, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blci; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blci(_ operands: any AnyOperand...) {}

  /// `blcic r32, r32`: Sets the place of the lowest clear bit and clears every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcic(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(136, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blcic r32, m32`: Sets the place of the lowest clear bit and clears every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcic(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(137, destination.rawValue, source.address, file, line, column)
  }

  /// `blcic r64, r64`: Sets the place of the lowest clear bit and clears every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcic(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(138, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blcic r64, m64`: Sets the place of the lowest clear bit and clears every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcic(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(139, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blcic; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blcic(_ operands: any AnyOperand...) {}

  /// `blcmsk r32, r32`: Makes a mask of the bits up to and including the lowest clear one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcmsk(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(140, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blcmsk r32, m32`: Makes a mask of the bits up to and including the lowest clear one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcmsk(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(141, destination.rawValue, source.address, file, line, column)
  }

  /// `blcmsk r64, r64`: Makes a mask of the bits up to and including the lowest clear one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcmsk(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(142, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blcmsk r64, m64`: Makes a mask of the bits up to and including the lowest clear one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcmsk(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(143, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blcmsk; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blcmsk(_ operands: any AnyOperand...) {}

  /// `blcs r32, r32`: Sets the lowest clear bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcs(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(144, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blcs r32, m32`: Sets the lowest clear bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcs(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(145, destination.rawValue, source.address, file, line, column)
  }

  /// `blcs r64, r64`: Sets the lowest clear bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcs(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(146, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blcs r64, m64`: Sets the lowest clear bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blcs(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(147, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blcs; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blcs(_ operands: any AnyOperand...) {}

  /// `blendpd xmm, xmm/m128, u8`: Chooses double-precision numbers by the bits of an immediate.
  ///
  /// Needs SSE4_1.
  public final func blendpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0095_0094, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blendpd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func blendpd(_ operands: any AnyOperand...) {}

  /// `blendps xmm, xmm/m128, u8`: Chooses single-precision numbers by the bits of an immediate.
  ///
  /// Needs SSE4_1.
  public final func blendps(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0097_0096, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blendps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func blendps(_ operands: any AnyOperand...) {}

  /// `blendvpd xmm, xmm/m128`: Chooses double-precision numbers by the signs of a mask.
  ///
  /// Needs SSE4_1.
  public final func blendvpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0099_0098, destination.rawValue, source, file, line, column)
  }

  /// `blendvpd xmm, xmm/m128, xmm0`: Chooses double-precision numbers by the signs of a mask.
  ///
  /// Needs SSE4_1.
  public final func blendvpd(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_009b_009a, destination.rawValue, second.rawValue, first, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blendvpd; forms: xmm,xmm | xmm,m128 | xmm,xmm,xmm0 | xmm,m128,xmm0")
  @_disfavoredOverload public final func blendvpd(_ operands: any AnyOperand...) {}

  /// `blendvps xmm, xmm/m128`: Chooses single-precision numbers by the signs of a mask.
  ///
  /// Needs SSE4_1.
  public final func blendvps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_009d_009c, destination.rawValue, source, file, line, column)
  }

  /// `blendvps xmm, xmm/m128, xmm0`: Chooses single-precision numbers by the signs of a mask.
  ///
  /// Needs SSE4_1.
  public final func blendvps(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_009f_009e, destination.rawValue, second.rawValue, first, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blendvps; forms: xmm,xmm | xmm,m128 | xmm,xmm,xmm0 | xmm,m128,xmm0")
  @_disfavoredOverload public final func blendvps(_ operands: any AnyOperand...) {}

  /// `blsfill r32, r32`: Sets the bits below the lowest set bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blsfill(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(160, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blsfill r32, m32`: Sets the bits below the lowest set bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blsfill(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(161, destination.rawValue, source.address, file, line, column)
  }

  /// `blsfill r64, r64`: Sets the bits below the lowest set bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blsfill(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(162, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blsfill r64, m64`: Sets the bits below the lowest set bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blsfill(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(163, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blsfill; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blsfill(_ operands: any AnyOperand...) {}

  /// `blsi r32, r32`: Isolates the lowest set bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs BMI1.
  public final func blsi(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(164, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blsi r32, m32`: Isolates the lowest set bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs BMI1.
  public final func blsi(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(165, destination.rawValue, source.address, file, line, column)
  }

  /// `blsi r64, r64`: Isolates the lowest set bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs BMI1.
  public final func blsi(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(166, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blsi r64, m64`: Isolates the lowest set bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs BMI1.
  public final func blsi(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(167, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blsi; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blsi(_ operands: any AnyOperand...) {}

  /// `blsic r32, r32`: Clears the place of the lowest set bit and sets every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blsic(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(168, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blsic r32, m32`: Clears the place of the lowest set bit and sets every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blsic(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(169, destination.rawValue, source.address, file, line, column)
  }

  /// `blsic r64, r64`: Clears the place of the lowest set bit and sets every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blsic(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(170, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blsic r64, m64`: Clears the place of the lowest set bit and sets every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func blsic(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(171, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blsic; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blsic(_ operands: any AnyOperand...) {}

  /// `blsmsk r32, r32`: Makes a mask of the bits up to and including the lowest set one.
  ///
  /// Flags: writes SF CF, clears OF ZF, leaves undefined AF PF. Needs BMI1.
  public final func blsmsk(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(172, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blsmsk r32, m32`: Makes a mask of the bits up to and including the lowest set one.
  ///
  /// Flags: writes SF CF, clears OF ZF, leaves undefined AF PF. Needs BMI1.
  public final func blsmsk(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(173, destination.rawValue, source.address, file, line, column)
  }

  /// `blsmsk r64, r64`: Makes a mask of the bits up to and including the lowest set one.
  ///
  /// Flags: writes SF CF, clears OF ZF, leaves undefined AF PF. Needs BMI1.
  public final func blsmsk(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(174, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blsmsk r64, m64`: Makes a mask of the bits up to and including the lowest set one.
  ///
  /// Flags: writes SF CF, clears OF ZF, leaves undefined AF PF. Needs BMI1.
  public final func blsmsk(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(175, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blsmsk; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blsmsk(_ operands: any AnyOperand...) {}

  /// `blsr r32, r32`: Clears the lowest set bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs BMI1.
  public final func blsr(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(176, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blsr r32, m32`: Clears the lowest set bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs BMI1.
  public final func blsr(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(177, destination.rawValue, source.address, file, line, column)
  }

  /// `blsr r64, r64`: Clears the lowest set bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs BMI1.
  public final func blsr(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(178, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `blsr r64, m64`: Clears the lowest set bit.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs BMI1.
  public final func blsr(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(179, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of blsr; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func blsr(_ operands: any AnyOperand...) {}

  /// `bndcl bnd, r64`: Raises the bound-range exception if an address is below the lower bound.
  ///
  /// Needs MPX.
  public final func bndcl(_ first: BoundRegister, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(180, first.rawValue, second.rawValue, file, line, column)
  }

  /// `bndcl bnd, m64`: Raises the bound-range exception if an address is below the lower bound.
  ///
  /// Needs MPX.
  public final func bndcl(_ first: BoundRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(181, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bndcl; forms: bnd,r64 | bnd,m64")
  @_disfavoredOverload public final func bndcl(_ operands: any AnyOperand...) {}

  /// `bndcn bnd, r64`: Raises the bound-range exception if an address is above the upper bound, held as it is.
  ///
  /// Needs MPX.
  public final func bndcn(_ first: BoundRegister, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(182, first.rawValue, second.rawValue, file, line, column)
  }

  /// `bndcn bnd, m64`: Raises the bound-range exception if an address is above the upper bound, held as it is.
  ///
  /// Needs MPX.
  public final func bndcn(_ first: BoundRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(183, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bndcn; forms: bnd,r64 | bnd,m64")
  @_disfavoredOverload public final func bndcn(_ operands: any AnyOperand...) {}

  /// `bndcu bnd, r64`: Raises the bound-range exception if an address is above the upper bound, held inverted.
  ///
  /// Needs MPX.
  public final func bndcu(_ first: BoundRegister, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(184, first.rawValue, second.rawValue, file, line, column)
  }

  /// `bndcu bnd, m64`: Raises the bound-range exception if an address is above the upper bound, held inverted.
  ///
  /// Needs MPX.
  public final func bndcu(_ first: BoundRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(185, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bndcu; forms: bnd,r64 | bnd,m64")
  @_disfavoredOverload public final func bndcu(_ operands: any AnyOperand...) {}

  /// `bndldx bnd, mib`: Loads bounds from the bound table by the address and the value of a pointer.
  ///
  /// Needs MPX.
  public final func bndldx(_ destination: BoundRegister, _ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(186, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bndldx; forms: bnd,mib")
  @_disfavoredOverload public final func bndldx(_ operands: any AnyOperand...) {}

  /// `bndmk bnd, m64`: Makes bounds of an address: the base register is the lower, the whole address the upper one.
  ///
  /// Needs MPX.
  public final func bndmk(_ destination: BoundRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(187, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bndmk; forms: bnd,m64")
  @_disfavoredOverload public final func bndmk(_ operands: any AnyOperand...) {}

  /// `bndmov bnd, bnd`: Moves a pair of bounds between bound registers and memory.
  ///
  /// Needs MPX.
  public final func bndmov(_ destination: BoundRegister, _ source: BoundRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(188, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `bndmov bnd, m128`: Moves a pair of bounds between bound registers and memory.
  ///
  /// Needs MPX.
  public final func bndmov(_ destination: BoundRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(189, destination.rawValue, source.address, file, line, column)
  }

  /// `bndmov m128, bnd`: Moves a pair of bounds between bound registers and memory.
  ///
  /// Needs MPX.
  public final func bndmov(_ destination: Memory128, _ source: BoundRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(190, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bndmov; forms: bnd,bnd | bnd,m128 | m128,bnd")
  @_disfavoredOverload public final func bndmov(_ operands: any AnyOperand...) {}

  /// `bndstx mib, bnd`: Stores bounds in the bound table by the address and the value of a pointer.
  ///
  /// Needs MPX.
  public final func bndstx(_ first: some AddressConvertible, _ second: BoundRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(191, second.rawValue, first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bndstx; forms: mib,bnd")
  @_disfavoredOverload public final func bndstx(_ operands: any AnyOperand...) {}

  /// `bsf r16, r16`: Finds the lowest set bit; leaves destination alone where there's none (zero flag set).
  ///
  /// Flags: writes ZF, leaves undefined OF SF AF CF PF.
  public final func bsf(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(192, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `bsf r16, m16`: Finds the lowest set bit; leaves destination alone where there's none (zero flag set).
  ///
  /// Flags: writes ZF, leaves undefined OF SF AF CF PF.
  public final func bsf(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(193, destination.rawValue, source.address, file, line, column)
  }

  /// `bsf r32, r32`: Finds the lowest set bit; leaves destination alone where there's none (zero flag set).
  ///
  /// Flags: writes ZF, leaves undefined OF SF AF CF PF.
  public final func bsf(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(194, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `bsf r32, m32`: Finds the lowest set bit; leaves destination alone where there's none (zero flag set).
  ///
  /// Flags: writes ZF, leaves undefined OF SF AF CF PF.
  public final func bsf(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(195, destination.rawValue, source.address, file, line, column)
  }

  /// `bsf r64, r64`: Finds the lowest set bit; leaves destination alone where there's none (zero flag set).
  ///
  /// Flags: writes ZF, leaves undefined OF SF AF CF PF.
  public final func bsf(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(196, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `bsf r64, m64`: Finds the lowest set bit; leaves destination alone where there's none (zero flag set).
  ///
  /// Flags: writes ZF, leaves undefined OF SF AF CF PF.
  public final func bsf(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(197, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bsf; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func bsf(_ operands: any AnyOperand...) {}

  /// `bsr r16, r16`: Finds the highest set bit; leaves destination alone where there's none (zero flag set).
  ///
  /// Flags: writes ZF, leaves undefined OF SF AF CF PF.
  public final func bsr(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(198, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `bsr r16, m16`: Finds the highest set bit; leaves destination alone where there's none (zero flag set).
  ///
  /// Flags: writes ZF, leaves undefined OF SF AF CF PF.
  public final func bsr(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(199, destination.rawValue, source.address, file, line, column)
  }

  /// `bsr r32, r32`: Finds the highest set bit; leaves destination alone where there's none (zero flag set).
  ///
  /// Flags: writes ZF, leaves undefined OF SF AF CF PF.
  public final func bsr(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(200, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `bsr r32, m32`: Finds the highest set bit; leaves destination alone where there's none (zero flag set).
  ///
  /// Flags: writes ZF, leaves undefined OF SF AF CF PF.
  public final func bsr(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(201, destination.rawValue, source.address, file, line, column)
  }

  /// `bsr r64, r64`: Finds the highest set bit; leaves destination alone where there's none (zero flag set).
  ///
  /// Flags: writes ZF, leaves undefined OF SF AF CF PF.
  public final func bsr(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(202, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `bsr r64, m64`: Finds the highest set bit; leaves destination alone where there's none (zero flag set).
  ///
  /// Flags: writes ZF, leaves undefined OF SF AF CF PF.
  public final func bsr(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(203, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bsr; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func bsr(_ operands: any AnyOperand...) {}

  /// `bswap r32`: Reverses the order of the bytes.
  public final func bswap(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(204, destination.rawValue, file, line, column)
  }

  /// `bswap r64`: Reverses the order of the bytes.
  public final func bswap(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(205, destination.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bswap; forms: r32 | r64")
  @_disfavoredOverload public final func bswap(_ operands: any AnyOperand...) {}

  /// `bt r16, r16`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bt(_ first: Register16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(206, first.rawValue, second.rawValue, file, line, column)
  }

  /// `bt r16, u8`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bt(_ source: Register16, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(207, source.rawValue, immediate.value, file, line, column)
  }
  /// `bt r16, u8`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func bt(_ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(207, source.rawValue, immediate, file, line, column)
  }

  /// `bt r32, r32`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bt(_ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(208, first.rawValue, second.rawValue, file, line, column)
  }

  /// `bt r32, u8`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bt(_ source: Register32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(209, source.rawValue, immediate.value, file, line, column)
  }
  /// `bt r32, u8`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func bt(_ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(209, source.rawValue, immediate, file, line, column)
  }

  /// `bt r64, r64`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bt(_ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(210, first.rawValue, second.rawValue, file, line, column)
  }

  /// `bt r64, u8`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bt(_ source: some GeneralRegister64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(211, source.rawValue, immediate.value, file, line, column)
  }
  /// `bt r64, u8`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func bt(_ source: some GeneralRegister64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(211, source.rawValue, immediate, file, line, column)
  }

  /// `bt m16, r16`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bt(_ first: Memory16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(212, second.rawValue, first.address, file, line, column)
  }

  /// `bt m16, u8`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bt(_ source: Memory16, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(213, source.address, immediate.value, file, line, column)
  }
  /// `bt m16, u8`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func bt(_ source: Memory16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(213, source.address, immediate, file, line, column)
  }

  /// `bt m32, r32`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bt(_ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(214, second.rawValue, first.address, file, line, column)
  }

  /// `bt m32, u8`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bt(_ source: Memory32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(215, source.address, immediate.value, file, line, column)
  }
  /// `bt m32, u8`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func bt(_ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(215, source.address, immediate, file, line, column)
  }

  /// `bt m64, r64`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bt(_ first: Memory64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(216, second.rawValue, first.address, file, line, column)
  }

  /// `bt m64, u8`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bt(_ source: Memory64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(217, source.address, immediate.value, file, line, column)
  }
  /// `bt m64, u8`: Copies a bit to the carry flag.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func bt(_ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(217, source.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bt; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func bt(_ operands: any AnyOperand...) {}

  /// `btc r16, r16`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btc(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(218, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `btc r16, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btc(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(219, destination.rawValue, source.value, file, line, column)
  }
  /// `btc r16, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func btc(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(219, destination.rawValue, source, file, line, column)
  }

  /// `btc r32, r32`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btc(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(220, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `btc r32, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btc(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(221, destination.rawValue, source.value, file, line, column)
  }
  /// `btc r32, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func btc(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(221, destination.rawValue, source, file, line, column)
  }

  /// `btc r64, r64`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btc(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(222, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `btc r64, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btc(_ destination: some GeneralRegister64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(223, destination.rawValue, source.value, file, line, column)
  }
  /// `btc r64, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func btc(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(223, destination.rawValue, source, file, line, column)
  }

  /// `btc m16, r16`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btc(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(224, source.rawValue, destination.address, file, line, column)
  }

  /// `btc m16, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btc(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(225, destination.address, source.value, file, line, column)
  }
  /// `btc m16, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func btc(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(225, destination.address, source, file, line, column)
  }

  /// `btc m32, r32`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btc(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(226, source.rawValue, destination.address, file, line, column)
  }

  /// `btc m32, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btc(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(227, destination.address, source.value, file, line, column)
  }
  /// `btc m32, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func btc(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(227, destination.address, source, file, line, column)
  }

  /// `btc m64, r64`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btc(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(228, source.rawValue, destination.address, file, line, column)
  }

  /// `btc m64, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btc(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(229, destination.address, source.value, file, line, column)
  }
  /// `btc m64, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func btc(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(229, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of btc; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func btc(_ operands: any AnyOperand...) {}

  /// `btr r16, r16`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btr(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(230, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `btr r16, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btr(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(231, destination.rawValue, source.value, file, line, column)
  }
  /// `btr r16, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func btr(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(231, destination.rawValue, source, file, line, column)
  }

  /// `btr r32, r32`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btr(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(232, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `btr r32, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btr(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(233, destination.rawValue, source.value, file, line, column)
  }
  /// `btr r32, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func btr(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(233, destination.rawValue, source, file, line, column)
  }

  /// `btr r64, r64`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btr(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(234, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `btr r64, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btr(_ destination: some GeneralRegister64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(235, destination.rawValue, source.value, file, line, column)
  }
  /// `btr r64, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func btr(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(235, destination.rawValue, source, file, line, column)
  }

  /// `btr m16, r16`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btr(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(236, source.rawValue, destination.address, file, line, column)
  }

  /// `btr m16, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btr(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(237, destination.address, source.value, file, line, column)
  }
  /// `btr m16, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func btr(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(237, destination.address, source, file, line, column)
  }

  /// `btr m32, r32`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btr(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(238, source.rawValue, destination.address, file, line, column)
  }

  /// `btr m32, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btr(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(239, destination.address, source.value, file, line, column)
  }
  /// `btr m32, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func btr(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(239, destination.address, source, file, line, column)
  }

  /// `btr m64, r64`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btr(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(240, source.rawValue, destination.address, file, line, column)
  }

  /// `btr m64, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func btr(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(241, destination.address, source.value, file, line, column)
  }
  /// `btr m64, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func btr(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(241, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of btr; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func btr(_ operands: any AnyOperand...) {}

  /// `bts r16, r16`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bts(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(242, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `bts r16, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bts(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(243, destination.rawValue, source.value, file, line, column)
  }
  /// `bts r16, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func bts(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(243, destination.rawValue, source, file, line, column)
  }

  /// `bts r32, r32`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bts(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(244, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `bts r32, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bts(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(245, destination.rawValue, source.value, file, line, column)
  }
  /// `bts r32, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func bts(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(245, destination.rawValue, source, file, line, column)
  }

  /// `bts r64, r64`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bts(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(246, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `bts r64, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bts(_ destination: some GeneralRegister64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(247, destination.rawValue, source.value, file, line, column)
  }
  /// `bts r64, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func bts(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(247, destination.rawValue, source, file, line, column)
  }

  /// `bts m16, r16`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bts(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(248, source.rawValue, destination.address, file, line, column)
  }

  /// `bts m16, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bts(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(249, destination.address, source.value, file, line, column)
  }
  /// `bts m16, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func bts(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(249, destination.address, source, file, line, column)
  }

  /// `bts m32, r32`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bts(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(250, source.rawValue, destination.address, file, line, column)
  }

  /// `bts m32, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bts(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(251, destination.address, source.value, file, line, column)
  }
  /// `bts m32, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func bts(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(251, destination.address, source, file, line, column)
  }

  /// `bts m64, r64`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bts(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(252, source.rawValue, destination.address, file, line, column)
  }

  /// `bts m64, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public final func bts(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(253, destination.address, source.value, file, line, column)
  }
  /// `bts m64, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public final func bts(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(253, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bts; forms: r16,r16 | r16,u8 | r32,r32 | r32,u8 | r64,r64 | r64,u8 | m16,r16 | m16,u8 | m32,r32 | m32,u8 | m64,r64 | m64,u8")
  @_disfavoredOverload public final func bts(_ operands: any AnyOperand...) {}

  /// `bzhi r32, r32, r32`: Clears the bits from a position upwards.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs BMI2.
  public final func bzhi(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(254, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `bzhi r32, m32, r32`: Clears the bits from a position upwards.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs BMI2.
  public final func bzhi(_ destination: Register32, _ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(255, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  /// `bzhi r64, r64, r64`: Clears the bits from a position upwards.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs BMI2.
  public final func bzhi(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(256, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `bzhi r64, m64, r64`: Clears the bits from a position upwards.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs BMI2.
  public final func bzhi(_ destination: some GeneralRegister64, _ first: Memory64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(257, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of bzhi; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func bzhi(_ operands: any AnyOperand...) {}
}
