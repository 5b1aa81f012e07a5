// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vaesdec xmm, xmm, xmm/m128`: Does one round of AES decryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AES and AVX; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesdec(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2573, 2574, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vaesdec ymm, ymm, ymm/m256`: Does one round of AES decryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs VAES; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesdec(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2575, 2576, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vaesdec zmm, zmm, zmm/m512`: Does one round of AES decryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AVX512F and VAES.
  public final func vaesdec(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2577, 2578, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaesdec; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vaesdec(_ operands: any AnyOperand...) {}

  /// `vaesdeclast xmm, xmm, xmm/m128`: Does the last round of AES decryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AES and AVX; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesdeclast(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2579, 2580, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vaesdeclast ymm, ymm, ymm/m256`: Does the last round of AES decryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs VAES; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesdeclast(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2581, 2582, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vaesdeclast zmm, zmm, zmm/m512`: Does the last round of AES decryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AVX512F and VAES.
  public final func vaesdeclast(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2583, 2584, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaesdeclast; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vaesdeclast(_ operands: any AnyOperand...) {}

  /// `vaesenc xmm, xmm, xmm/m128`: Does one round of AES encryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AES and AVX; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesenc(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2585, 2586, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vaesenc ymm, ymm, ymm/m256`: Does one round of AES encryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs VAES; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesenc(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2587, 2588, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vaesenc zmm, zmm, zmm/m512`: Does one round of AES encryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AVX512F and VAES.
  public final func vaesenc(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2589, 2590, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaesenc; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vaesenc(_ operands: any AnyOperand...) {}

  /// `vaesenclast xmm, xmm, xmm/m128`: Does the last round of AES encryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AES and AVX; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesenclast(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2591, 2592, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vaesenclast ymm, ymm, ymm/m256`: Does the last round of AES encryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs VAES; with an opmask, rounding or a register from 16 on, AVX512VL and VAES.
  public final func vaesenclast(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2593, 2594, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vaesenclast zmm, zmm, zmm/m512`: Does the last round of AES encryption in each 128-bit lane, with the round keys in the third operand.
  ///
  /// Needs AVX512F and VAES.
  public final func vaesenclast(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2595, 2596, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaesenclast; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vaesenclast(_ operands: any AnyOperand...) {}

  /// `vaesimc xmm, xmm/m128`: Turns an encryption round key of AES into a decryption round key (inverse column mix).
  ///
  /// Needs AES and AVX.
  public final func vaesimc(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2597, 2598, 0), 1, destination.rawValue, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaesimc; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vaesimc(_ operands: any AnyOperand...) {}

  /// `vaeskeygenassist xmm, xmm/m128, i8`: Substitutes and rotates words for the next AES round key; an immediate is the round constant.
  ///
  /// Needs AES and AVX.
  public final func vaeskeygenassist(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((2599, 2600, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaeskeygenassist; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vaeskeygenassist(_ operands: any AnyOperand...) {}
}
