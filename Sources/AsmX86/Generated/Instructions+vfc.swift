// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vfcmaddcph xmm, xmm, xmm/m128/m32{1to4}`: Multiplies complex half-precision numbers by the conjugates of the third operand and adds them to the first.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfcmaddcph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4958, 4959, 4960), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfcmaddcph ymm, ymm, ymm/m256/m32{1to8}`: Multiplies complex half-precision numbers by the conjugates of the third operand and adds them to the first.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfcmaddcph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4961, 4962, 4963), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfcmaddcph zmm, zmm, zmm`: Multiplies complex half-precision numbers by the conjugates of the third operand and adds them to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmaddcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4964, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfcmaddcph zmm, zmm, m512/m32{1to16}`: Multiplies complex half-precision numbers by the conjugates of the third operand and adds them to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmaddcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4965, 4966), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfcmaddcph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfcmaddcph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfcmaddcsh xmm, xmm, xmm`: Multiplies a complex half-precision number by the conjugate of the third operand and adds it to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmaddcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4967, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfcmaddcsh xmm, xmm, m32`: Multiplies a complex half-precision number by the conjugate of the third operand and adds it to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmaddcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4968, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfcmaddcsh; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfcmaddcsh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfcmulcph xmm, xmm, xmm/m128/m32{1to4}`: Multiplies complex half-precision numbers by the conjugates of the third operand.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfcmulcph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4969, 4970, 4971), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfcmulcph ymm, ymm, ymm/m256/m32{1to8}`: Multiplies complex half-precision numbers by the conjugates of the third operand.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfcmulcph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4972, 4973, 4974), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfcmulcph zmm, zmm, zmm`: Multiplies complex half-precision numbers by the conjugates of the third operand.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmulcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4975, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfcmulcph zmm, zmm, m512/m32{1to16}`: Multiplies complex half-precision numbers by the conjugates of the third operand.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmulcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4976, 4977), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfcmulcph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfcmulcph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfcmulcsh xmm, xmm, xmm`: Multiplies a complex half-precision number by the conjugate of the third operand.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmulcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4978, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfcmulcsh xmm, xmm, m32`: Multiplies a complex half-precision number by the conjugate of the third operand.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmulcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4979, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfcmulcsh; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfcmulcsh(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
