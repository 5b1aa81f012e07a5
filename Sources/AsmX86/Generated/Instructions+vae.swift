// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vaesdec xmm, xmm, xmm/m128`: Does one round of AES decryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AES and AVX; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesdec(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0a0e_0a0d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vaesdec ymm, ymm, ymm/m256`: Does one round of AES decryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs VAES; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesdec(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0a10_0a0f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vaesdec zmm, zmm, zmm/m512`: Does one round of AES decryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AVX512F and VAES.
  public final func vaesdec(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0a12_0a11, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaesdec; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vaesdec(_ operands: any AnyOperand...) {}

  /// `vaesdeclast xmm, xmm, xmm/m128`: Does the last round of AES decryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AES and AVX; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesdeclast(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0a14_0a13, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vaesdeclast ymm, ymm, ymm/m256`: Does the last round of AES decryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs VAES; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesdeclast(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0a16_0a15, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vaesdeclast zmm, zmm, zmm/m512`: Does the last round of AES decryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AVX512F and VAES.
  public final func vaesdeclast(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0a18_0a17, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaesdeclast; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vaesdeclast(_ operands: any AnyOperand...) {}

  /// `vaesenc xmm, xmm, xmm/m128`: Does one round of AES encryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AES and AVX; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesenc(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0a1a_0a19, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vaesenc ymm, ymm, ymm/m256`: Does one round of AES encryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs VAES; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesenc(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0a1c_0a1b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vaesenc zmm, zmm, zmm/m512`: Does one round of AES encryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AVX512F and VAES.
  public final func vaesenc(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0a1e_0a1d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaesenc; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vaesenc(_ operands: any AnyOperand...) {}

  /// `vaesenclast xmm, xmm, xmm/m128`: Does the last round of AES encryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AES and AVX; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesenclast(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0a20_0a1f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vaesenclast ymm, ymm, ymm/m256`: Does the last round of AES encryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs VAES; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesenclast(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0a22_0a21, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vaesenclast zmm, zmm, zmm/m512`: Does the last round of AES encryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AVX512F and VAES.
  public final func vaesenclast(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0a24_0a23, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaesenclast; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vaesenclast(_ operands: any AnyOperand...) {}

  /// `vaesimc xmm, xmm/m128`: Turns an encryption round key of AES into a decryption round key (inverse column mix).
  ///
  /// Needs AES and AVX.
  public final func vaesimc(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0a26_0a25, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaesimc; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vaesimc(_ operands: any AnyOperand...) {}

  /// `vaeskeygenassist xmm, xmm/m128, i8`: Substitutes and rotates words for the next AES round key; an immediate is the round constant.
  ///
  /// Needs AES and AVX.
  public final func vaeskeygenassist(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0a28_0a27, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaeskeygenassist; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vaeskeygenassist(_ operands: any AnyOperand...) {}
}
