// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpclmulhqhqdq xmm, xmm, xmm/m128`: Multiplies the upper quadwords of each 128-bit lane without carries.
  ///
  /// Needs AVX and PCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmulhqhqdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a33_1a32, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpclmulhqhqdq ymm, ymm, ymm/m256`: Multiplies the upper quadwords of each 128-bit lane without carries.
  ///
  /// Needs VPCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmulhqhqdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a35_1a34, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpclmulhqhqdq zmm, zmm, zmm/m512`: Multiplies the upper quadwords of each 128-bit lane without carries.
  ///
  /// Needs AVX512F and VPCLMULQDQ.
  public final func vpclmulhqhqdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a37_1a36, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpclmulhqhqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vpclmulhqhqdq(_ operands: any AnyOperand...) {}

  /// `vpclmulhqlqdq xmm, xmm, xmm/m128`: Multiplies the second operand's upper by the third's lower quadword of each 128-bit lane without carries.
  ///
  /// Needs AVX and PCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmulhqlqdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a39_1a38, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpclmulhqlqdq ymm, ymm, ymm/m256`: Multiplies the second operand's upper by the third's lower quadword of each 128-bit lane without carries.
  ///
  /// Needs VPCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmulhqlqdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a3b_1a3a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpclmulhqlqdq zmm, zmm, zmm/m512`: Multiplies the second operand's upper by the third's lower quadword of each 128-bit lane without carries.
  ///
  /// Needs AVX512F and VPCLMULQDQ.
  public final func vpclmulhqlqdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a3d_1a3c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpclmulhqlqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vpclmulhqlqdq(_ operands: any AnyOperand...) {}

  /// `vpclmullqhqdq xmm, xmm, xmm/m128`: Multiplies the second operand's lower by the third's upper quadword of each 128-bit lane without carries.
  ///
  /// Needs AVX and PCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmullqhqdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a3f_1a3e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpclmullqhqdq ymm, ymm, ymm/m256`: Multiplies the second operand's lower by the third's upper quadword of each 128-bit lane without carries.
  ///
  /// Needs VPCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmullqhqdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a41_1a40, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpclmullqhqdq zmm, zmm, zmm/m512`: Multiplies the second operand's lower by the third's upper quadword of each 128-bit lane without carries.
  ///
  /// Needs AVX512F and VPCLMULQDQ.
  public final func vpclmullqhqdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a43_1a42, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpclmullqhqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vpclmullqhqdq(_ operands: any AnyOperand...) {}

  /// `vpclmullqlqdq xmm, xmm, xmm/m128`: Multiplies the lower quadwords of each 128-bit lane without carries.
  ///
  /// Needs AVX and PCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmullqlqdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a45_1a44, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpclmullqlqdq ymm, ymm, ymm/m256`: Multiplies the lower quadwords of each 128-bit lane without carries.
  ///
  /// Needs VPCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmullqlqdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a47_1a46, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpclmullqlqdq zmm, zmm, zmm/m512`: Multiplies the lower quadwords of each 128-bit lane without carries.
  ///
  /// Needs AVX512F and VPCLMULQDQ.
  public final func vpclmullqlqdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a49_1a48, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpclmullqlqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vpclmullqlqdq(_ operands: any AnyOperand...) {}

  /// `vpclmulqdq xmm, xmm, xmm/m128, i8`: Multiplies two quadwords of each 128-bit lane without carries; an immediate chooses the half of each operand.
  ///
  /// Needs AVX and PCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmulqdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1a4b_1a4a, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  /// `vpclmulqdq ymm, ymm, ymm/m256, i8`: Multiplies two quadwords of each 128-bit lane without carries; an immediate chooses the half of each operand.
  ///
  /// Needs VPCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmulqdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1a4d_1a4c, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  /// `vpclmulqdq zmm, zmm, zmm/m512, i8`: Multiplies two quadwords of each 128-bit lane without carries; an immediate chooses the half of each operand.
  ///
  /// Needs AVX512F and VPCLMULQDQ.
  public final func vpclmulqdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1a4f_1a4e, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpclmulqdq; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8")
  @_disfavoredOverload public final func vpclmulqdq(_ operands: any AnyOperand...) {}

  /// `vpcmov xmm, xmm, xmm/m128, xmm`: Takes the bits of the second operand where the fourth has ones, else of the third.
  ///
  /// Needs XOP.
  public final func vpcmov(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1a52_1a50, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vpcmov xmm, xmm, xmm, m128`: Takes the bits of the second operand where the fourth has ones, else of the third.
  ///
  /// Needs XOP.
  public final func vpcmov(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(6737, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  /// `vpcmov ymm, ymm, ymm/m256, ymm`: Takes the bits of the second operand where the fourth has ones, else of the third.
  ///
  /// Needs XOP.
  public final func vpcmov(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1a55_1a53, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vpcmov ymm, ymm, ymm, m256`: Takes the bits of the second operand where the fourth has ones, else of the third.
  ///
  /// Needs XOP.
  public final func vpcmov(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(6740, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmov; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vpcmov(_ operands: any AnyOperand...) {}

  /// `vpcmpb k, xmm, xmm/m128, i8`: Compares signed bytes into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1a57_1a56, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpb k, ymm, ymm/m256, i8`: Compares signed bytes into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1a59_1a58, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpb k, zmm, zmm/m512, i8`: Compares signed bytes into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW.
  public final func vpcmpb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1a5b_1a5a, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpb; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,zmm,zmm,i8 | k,zmm,m512,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpd k, xmm, xmm/m128/m32{1to4}, i8`: Compares signed doublewords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1a5e_1a5d_1a5c, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpd k, ymm, ymm/m256/m32{1to8}, i8`: Compares signed doublewords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1a61_1a60_1a5f, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpd k, zmm, zmm/m512/m32{1to16}, i8`: Compares signed doublewords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vpcmpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1a64_1a63_1a62, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpd; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,xmm,m32{1to4},i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,ymm,m32{1to8},i8 | k,zmm,zmm,i8 | k,zmm,m512,i8 | k,zmm,m32{1to16},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpeqb xmm, xmm, xmm/m128`: Compares bytes for equality into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpeqb(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a66_1a65, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpeqb ymm, ymm, ymm/m256`: Compares bytes for equality into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpeqb(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a68_1a67, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpeqb k, xmm, xmm/m128`: Compares bytes for equality into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpeqb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1a6a_1a69, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpeqb k, ymm, ymm/m256`: Compares bytes for equality into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpeqb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1a6c_1a6b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpeqb k, zmm, zmm/m512`: Compares bytes for equality into a mask.
  ///
  /// Needs AVX512BW.
  public final func vpcmpeqb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1a6e_1a6d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpeqb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpeqb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpeqd xmm, xmm, xmm/m128`: Compares doublewords for equality into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpeqd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a70_1a6f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpeqd ymm, ymm, ymm/m256`: Compares doublewords for equality into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpeqd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a72_1a71, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpeqd k, xmm, xmm/m128/m32{1to4}`: Compares doublewords for equality into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpeqd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1a75_1a74_1a73, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpeqd k, ymm, ymm/m256/m32{1to8}`: Compares doublewords for equality into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpeqd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1a78_1a77_1a76, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpeqd k, zmm, zmm/m512/m32{1to16}`: Compares doublewords for equality into a mask.
  ///
  /// Needs AVX512F.
  public final func vpcmpeqd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1a7b_1a7a_1a79, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpeqd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpeqd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpeqq xmm, xmm, xmm/m128`: Compares quadwords for equality into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpeqq(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a7d_1a7c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpeqq ymm, ymm, ymm/m256`: Compares quadwords for equality into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpeqq(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1a7f_1a7e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpeqq k, xmm, xmm/m128/m64{1to2}`: Compares quadwords for equality into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpeqq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1a82_1a81_1a80, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpeqq k, ymm, ymm/m256/m64{1to4}`: Compares quadwords for equality into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpeqq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1a85_1a84_1a83, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpeqq k, zmm, zmm/m512/m64{1to8}`: Compares quadwords for equality into a mask.
  ///
  /// Needs AVX512F.
  public final func vpcmpeqq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1a88_1a87_1a86, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpeqq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpeqq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpequb k, xmm, xmm/m128`: Compares unsigned bytes for equality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpequb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1a8a_1a89, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpequb k, ymm, ymm/m256`: Compares unsigned bytes for equality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpequb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1a8c_1a8b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpequb k, zmm, zmm/m512`: Compares unsigned bytes for equality into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpequb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1a8e_1a8d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpequb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpequb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpequd k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for equality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpequd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1a91_1a90_1a8f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpequd k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for equality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpequd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1a94_1a93_1a92, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpequd k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for equality into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpequd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1a97_1a96_1a95, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpequd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpequd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpequq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for equality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpequq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1a9a_1a99_1a98, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpequq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for equality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpequq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1a9d_1a9c_1a9b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpequq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for equality into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpequq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1aa0_1a9f_1a9e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpequq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpequq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpequw k, xmm, xmm/m128`: Compares unsigned words for equality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpequw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1aa2_1aa1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpequw k, ymm, ymm/m256`: Compares unsigned words for equality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpequw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1aa4_1aa3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpequw k, zmm, zmm/m512`: Compares unsigned words for equality into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpequw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1aa6_1aa5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpequw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpequw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpeqw xmm, xmm, xmm/m128`: Compares words for equality into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpeqw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1aa8_1aa7, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpeqw ymm, ymm, ymm/m256`: Compares words for equality into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpeqw(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1aaa_1aa9, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpeqw k, xmm, xmm/m128`: Compares words for equality into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpeqw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1aac_1aab, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpeqw k, ymm, ymm/m256`: Compares words for equality into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpeqw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1aae_1aad, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpeqw k, zmm, zmm/m512`: Compares words for equality into a mask.
  ///
  /// Needs AVX512BW.
  public final func vpcmpeqw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ab0_1aaf, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpeqw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpeqw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpestri xmm, xmm/m128, i8`: Compares strings of explicit length; gives an index in ecx.
  ///
  /// Flags: writes OF SF ZF CF, clears AF PF. Needs AVX.
  public final func vpcmpestri(_ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_1ab2_1ab1, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpestri; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpestri(_ operands: any AnyOperand...) {}

  /// `vpcmpestrm xmm, xmm/m128, i8`: Compares strings of explicit length; gives a mask in xmm0.
  ///
  /// Flags: writes OF SF ZF CF, clears AF PF. Needs AVX.
  public final func vpcmpestrm(_ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_1ab4_1ab3, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpestrm; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpestrm(_ operands: any AnyOperand...) {}

  /// `vpcmpgeb k, xmm, xmm/m128`: Compares signed bytes for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgeb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ab6_1ab5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgeb k, ymm, ymm/m256`: Compares signed bytes for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgeb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ab8_1ab7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgeb k, zmm, zmm/m512`: Compares signed bytes for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgeb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1aba_1ab9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgeb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgeb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpged k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpged(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1abd_1abc_1abb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpged k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpged(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ac0_1abf_1abe, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpged k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpged(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ac3_1ac2_1ac1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpged; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpged(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpgeq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgeq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ac6_1ac5_1ac4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgeq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgeq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ac9_1ac8_1ac7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgeq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpgeq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1acc_1acb_1aca, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgeq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgeq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpgeub k, xmm, xmm/m128`: Compares unsigned bytes for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgeub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ace_1acd, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgeub k, ymm, ymm/m256`: Compares unsigned bytes for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgeub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ad0_1acf, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgeub k, zmm, zmm/m512`: Compares unsigned bytes for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgeub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ad2_1ad1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgeub; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgeub(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpgeud k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgeud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ad5_1ad4_1ad3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgeud k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgeud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ad8_1ad7_1ad6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgeud k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpgeud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1adb_1ada_1ad9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgeud; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgeud(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpgeuq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgeuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ade_1add_1adc, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgeuq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgeuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ae1_1ae0_1adf, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgeuq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpgeuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ae4_1ae3_1ae2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgeuq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgeuq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpgeuw k, xmm, xmm/m128`: Compares unsigned words for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgeuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ae6_1ae5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgeuw k, ymm, ymm/m256`: Compares unsigned words for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgeuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ae8_1ae7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgeuw k, zmm, zmm/m512`: Compares unsigned words for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgeuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1aea_1ae9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgeuw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgeuw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpgew k, xmm, xmm/m128`: Compares signed words for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgew(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1aec_1aeb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgew k, ymm, ymm/m256`: Compares signed words for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgew(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1aee_1aed, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgew k, zmm, zmm/m512`: Compares signed words for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgew(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1af0_1aef, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgew; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgew(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpgtb xmm, xmm, xmm/m128`: Compares signed bytes for greater-than into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpgtb(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1af2_1af1, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpgtb ymm, ymm, ymm/m256`: Compares signed bytes for greater-than into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpgtb(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1af4_1af3, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpgtb k, xmm, xmm/m128`: Compares signed bytes for greater-than into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1af6_1af5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtb k, ymm, ymm/m256`: Compares signed bytes for greater-than into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1af8_1af7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtb k, zmm, zmm/m512`: Compares signed bytes for greater-than into a mask.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgtb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1afa_1af9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpgtd xmm, xmm, xmm/m128`: Compares signed doublewords for greater-than into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpgtd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1afc_1afb, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpgtd ymm, ymm, ymm/m256`: Compares signed doublewords for greater-than into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpgtd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1afe_1afd, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpgtd k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for greater-than into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b01_1b00_1aff, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtd k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for greater-than into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b04_1b03_1b02, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtd k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for greater-than into a mask.
  ///
  /// Needs AVX512F.
  public final func vpcmpgtd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b07_1b06_1b05, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpgtq xmm, xmm, xmm/m128`: Compares signed quadwords for greater-than into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpgtq(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1b09_1b08, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpgtq ymm, ymm, ymm/m256`: Compares signed quadwords for greater-than into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpgtq(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1b0b_1b0a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpgtq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for greater-than into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b0e_1b0d_1b0c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for greater-than into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b11_1b10_1b0f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for greater-than into a mask.
  ///
  /// Needs AVX512F.
  public final func vpcmpgtq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b14_1b13_1b12, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpgtub k, xmm, xmm/m128`: Compares unsigned bytes for greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b16_1b15, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtub k, ymm, ymm/m256`: Compares unsigned bytes for greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b18_1b17, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtub k, zmm, zmm/m512`: Compares unsigned bytes for greater-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgtub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b1a_1b19, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtub; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtub(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpgtud k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b1d_1b1c_1b1b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtud k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b20_1b1f_1b1e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtud k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for greater-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpgtud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b23_1b22_1b21, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtud; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtud(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpgtuq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b26_1b25_1b24, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtuq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b29_1b28_1b27, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtuq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for greater-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpgtuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b2c_1b2b_1b2a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtuq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtuq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpgtuw k, xmm, xmm/m128`: Compares unsigned words for greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b2e_1b2d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtuw k, ymm, ymm/m256`: Compares unsigned words for greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b30_1b2f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtuw k, zmm, zmm/m512`: Compares unsigned words for greater-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgtuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b32_1b31, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtuw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtuw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpgtw xmm, xmm, xmm/m128`: Compares signed words for greater-than into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpgtw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1b34_1b33, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpgtw ymm, ymm, ymm/m256`: Compares signed words for greater-than into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpgtw(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1b36_1b35, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpcmpgtw k, xmm, xmm/m128`: Compares signed words for greater-than into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b38_1b37, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtw k, ymm, ymm/m256`: Compares signed words for greater-than into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b3a_1b39, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpgtw k, zmm, zmm/m512`: Compares signed words for greater-than into a mask.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgtw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b3c_1b3b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpistri xmm, xmm/m128, i8`: Compares strings that end in NUL; gives an index in ecx.
  ///
  /// Flags: writes OF SF ZF CF, clears AF PF. Needs AVX.
  public final func vpcmpistri(_ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_1b3e_1b3d, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpistri; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpistri(_ operands: any AnyOperand...) {}

  /// `vpcmpistrm xmm, xmm/m128, i8`: Compares strings that end in NUL; gives a mask in xmm0.
  ///
  /// Flags: writes OF SF ZF CF, clears AF PF. Needs AVX.
  public final func vpcmpistrm(_ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_1b40_1b3f, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpistrm; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpistrm(_ operands: any AnyOperand...) {}

  /// `vpcmpleb k, xmm, xmm/m128`: Compares signed bytes for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpleb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b42_1b41, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpleb k, ymm, ymm/m256`: Compares signed bytes for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpleb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b44_1b43, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpleb k, zmm, zmm/m512`: Compares signed bytes for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpleb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b46_1b45, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpleb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpleb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpled k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpled(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b49_1b48_1b47, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpled k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpled(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b4c_1b4b_1b4a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpled k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpled(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b4f_1b4e_1b4d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpled; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpled(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpleq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpleq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b52_1b51_1b50, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpleq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpleq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b55_1b54_1b53, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpleq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpleq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b58_1b57_1b56, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpleq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpleq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpleub k, xmm, xmm/m128`: Compares unsigned bytes for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpleub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b5a_1b59, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpleub k, ymm, ymm/m256`: Compares unsigned bytes for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpleub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b5c_1b5b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpleub k, zmm, zmm/m512`: Compares unsigned bytes for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpleub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b5e_1b5d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpleub; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpleub(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpleud k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpleud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b61_1b60_1b5f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpleud k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpleud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b64_1b63_1b62, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpleud k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpleud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b67_1b66_1b65, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpleud; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpleud(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpleuq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpleuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b6a_1b69_1b68, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpleuq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpleuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b6d_1b6c_1b6b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpleuq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpleuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b70_1b6f_1b6e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpleuq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpleuq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpleuw k, xmm, xmm/m128`: Compares unsigned words for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpleuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b72_1b71, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpleuw k, ymm, ymm/m256`: Compares unsigned words for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpleuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b74_1b73, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpleuw k, zmm, zmm/m512`: Compares unsigned words for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpleuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b76_1b75, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpleuw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpleuw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmplew k, xmm, xmm/m128`: Compares signed words for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmplew(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b78_1b77, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmplew k, ymm, ymm/m256`: Compares signed words for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmplew(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b7a_1b79, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmplew k, zmm, zmm/m512`: Compares signed words for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmplew(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b7c_1b7b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmplew; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmplew(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpltb k, xmm, xmm/m128`: Compares signed bytes for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b7e_1b7d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltb k, ymm, ymm/m256`: Compares signed bytes for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b80_1b7f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltb k, zmm, zmm/m512`: Compares signed bytes for less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpltb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b82_1b81, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpltd k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b85_1b84_1b83, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltd k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b88_1b87_1b86, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltd k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpltd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b8b_1b8a_1b89, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpltq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b8e_1b8d_1b8c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b91_1b90_1b8f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpltq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b94_1b93_1b92, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpltub k, xmm, xmm/m128`: Compares unsigned bytes for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b96_1b95, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltub k, ymm, ymm/m256`: Compares unsigned bytes for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b98_1b97, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltub k, zmm, zmm/m512`: Compares unsigned bytes for less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpltub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1b9a_1b99, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltub; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltub(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpltud k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1b9d_1b9c_1b9b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltud k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ba0_1b9f_1b9e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltud k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpltud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ba3_1ba2_1ba1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltud; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltud(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpltuq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ba6_1ba5_1ba4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltuq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ba9_1ba8_1ba7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltuq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpltuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1bac_1bab_1baa, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltuq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltuq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpltuw k, xmm, xmm/m128`: Compares unsigned words for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bae_1bad, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltuw k, ymm, ymm/m256`: Compares unsigned words for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bb0_1baf, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltuw k, zmm, zmm/m512`: Compares unsigned words for less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpltuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bb2_1bb1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltuw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltuw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpltw k, xmm, xmm/m128`: Compares signed words for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bb4_1bb3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltw k, ymm, ymm/m256`: Compares signed words for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bb6_1bb5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpltw k, zmm, zmm/m512`: Compares signed words for less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpltw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bb8_1bb7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpneqb k, xmm, xmm/m128`: Compares signed bytes for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpneqb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bba_1bb9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpneqb k, ymm, ymm/m256`: Compares signed bytes for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpneqb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bbc_1bbb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpneqb k, zmm, zmm/m512`: Compares signed bytes for inequality into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpneqb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bbe_1bbd, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpneqb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpneqb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpneqd k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpneqd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1bc1_1bc0_1bbf, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpneqd k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpneqd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1bc4_1bc3_1bc2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpneqd k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for inequality into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpneqd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1bc7_1bc6_1bc5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpneqd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpneqd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpneqq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpneqq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1bca_1bc9_1bc8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpneqq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpneqq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1bcd_1bcc_1bcb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpneqq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for inequality into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpneqq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1bd0_1bcf_1bce, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpneqq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpneqq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnequb k, xmm, xmm/m128`: Compares unsigned bytes for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnequb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bd2_1bd1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnequb k, ymm, ymm/m256`: Compares unsigned bytes for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnequb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bd4_1bd3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnequb k, zmm, zmm/m512`: Compares unsigned bytes for inequality into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnequb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bd6_1bd5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnequb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnequb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnequd k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnequd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1bd9_1bd8_1bd7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnequd k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnequd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1bdc_1bdb_1bda, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnequd k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for inequality into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnequd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1bdf_1bde_1bdd, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnequd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnequd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnequq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnequq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1be2_1be1_1be0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnequq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnequq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1be5_1be4_1be3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnequq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for inequality into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnequq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1be8_1be7_1be6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnequq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnequq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnequw k, xmm, xmm/m128`: Compares unsigned words for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnequw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bea_1be9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnequw k, ymm, ymm/m256`: Compares unsigned words for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnequw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bec_1beb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnequw k, zmm, zmm/m512`: Compares unsigned words for inequality into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnequw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bee_1bed, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnequw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnequw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpneqw k, xmm, xmm/m128`: Compares signed words for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpneqw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bf0_1bef, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpneqw k, ymm, ymm/m256`: Compares signed words for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpneqw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bf2_1bf1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpneqw k, zmm, zmm/m512`: Compares signed words for inequality into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpneqw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bf4_1bf3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpneqw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpneqw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpngtb k, xmm, xmm/m128`: Compares signed bytes for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bf6_1bf5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtb k, ymm, ymm/m256`: Compares signed bytes for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bf8_1bf7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtb k, zmm, zmm/m512`: Compares signed bytes for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpngtb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1bfa_1bf9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpngtd k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1bfd_1bfc_1bfb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtd k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c00_1bff_1bfe, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtd k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpngtd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c03_1c02_1c01, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpngtq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c06_1c05_1c04, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c09_1c08_1c07, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpngtq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c0c_1c0b_1c0a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpngtub k, xmm, xmm/m128`: Compares unsigned bytes for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c0e_1c0d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtub k, ymm, ymm/m256`: Compares unsigned bytes for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c10_1c0f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtub k, zmm, zmm/m512`: Compares unsigned bytes for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpngtub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c12_1c11, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtub; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtub(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpngtud k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c15_1c14_1c13, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtud k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c18_1c17_1c16, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtud k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpngtud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c1b_1c1a_1c19, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtud; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtud(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpngtuq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c1e_1c1d_1c1c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtuq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c21_1c20_1c1f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtuq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpngtuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c24_1c23_1c22, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtuq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtuq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpngtuw k, xmm, xmm/m128`: Compares unsigned words for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c26_1c25, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtuw k, ymm, ymm/m256`: Compares unsigned words for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c28_1c27, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtuw k, zmm, zmm/m512`: Compares unsigned words for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpngtuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c2a_1c29, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtuw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtuw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpngtw k, xmm, xmm/m128`: Compares signed words for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c2c_1c2b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtw k, ymm, ymm/m256`: Compares signed words for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c2e_1c2d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpngtw k, zmm, zmm/m512`: Compares signed words for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpngtw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c30_1c2f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnleb k, xmm, xmm/m128`: Compares signed bytes for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnleb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c32_1c31, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnleb k, ymm, ymm/m256`: Compares signed bytes for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnleb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c34_1c33, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnleb k, zmm, zmm/m512`: Compares signed bytes for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnleb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c36_1c35, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnleb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnleb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnled k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnled(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c39_1c38_1c37, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnled k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnled(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c3c_1c3b_1c3a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnled k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnled(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c3f_1c3e_1c3d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnled; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnled(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnleq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnleq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c42_1c41_1c40, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnleq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnleq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c45_1c44_1c43, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnleq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnleq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c48_1c47_1c46, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnleq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnleq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnleub k, xmm, xmm/m128`: Compares unsigned bytes for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnleub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c4a_1c49, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnleub k, ymm, ymm/m256`: Compares unsigned bytes for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnleub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c4c_1c4b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnleub k, zmm, zmm/m512`: Compares unsigned bytes for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnleub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c4e_1c4d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnleub; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnleub(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnleud k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnleud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c51_1c50_1c4f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnleud k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnleud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c54_1c53_1c52, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnleud k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnleud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c57_1c56_1c55, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnleud; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnleud(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnleuq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnleuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c5a_1c59_1c58, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnleuq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnleuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c5d_1c5c_1c5b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnleuq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnleuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c60_1c5f_1c5e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnleuq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnleuq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnleuw k, xmm, xmm/m128`: Compares unsigned words for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnleuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c62_1c61, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnleuw k, ymm, ymm/m256`: Compares unsigned words for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnleuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c64_1c63, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnleuw k, zmm, zmm/m512`: Compares unsigned words for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnleuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c66_1c65, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnleuw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnleuw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnlew k, xmm, xmm/m128`: Compares signed words for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnlew(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c68_1c67, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnlew k, ymm, ymm/m256`: Compares signed words for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnlew(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c6a_1c69, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnlew k, zmm, zmm/m512`: Compares signed words for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnlew(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c6c_1c6b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnlew; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnlew(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnltb k, xmm, xmm/m128`: Compares signed bytes for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c6e_1c6d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltb k, ymm, ymm/m256`: Compares signed bytes for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c70_1c6f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltb k, zmm, zmm/m512`: Compares signed bytes for not-less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnltb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c72_1c71, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnltd k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c75_1c74_1c73, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltd k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c78_1c77_1c76, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltd k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for not-less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnltd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c7b_1c7a_1c79, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnltq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c7e_1c7d_1c7c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c81_1c80_1c7f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for not-less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnltq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c84_1c83_1c82, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnltub k, xmm, xmm/m128`: Compares unsigned bytes for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c86_1c85, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltub k, ymm, ymm/m256`: Compares unsigned bytes for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c88_1c87, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltub k, zmm, zmm/m512`: Compares unsigned bytes for not-less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnltub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c8a_1c89, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltub; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltub(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnltud k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c8d_1c8c_1c8b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltud k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c90_1c8f_1c8e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltud k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for not-less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnltud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c93_1c92_1c91, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltud; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltud(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnltuq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c96_1c95_1c94, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltuq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c99_1c98_1c97, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltuq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for not-less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnltuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1c9c_1c9b_1c9a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltuq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltuq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnltuw k, xmm, xmm/m128`: Compares unsigned words for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1c9e_1c9d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltuw k, ymm, ymm/m256`: Compares unsigned words for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ca0_1c9f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltuw k, zmm, zmm/m512`: Compares unsigned words for not-less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnltuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ca2_1ca1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltuw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltuw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpnltw k, xmm, xmm/m128`: Compares signed words for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ca4_1ca3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltw k, ymm, ymm/m256`: Compares signed words for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ca6_1ca5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpcmpnltw k, zmm, zmm/m512`: Compares signed words for not-less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnltw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ca8_1ca7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpq k, xmm, xmm/m128/m64{1to2}, i8`: Compares signed quadwords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1cab_1caa_1ca9, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpq k, ymm, ymm/m256/m64{1to4}, i8`: Compares signed quadwords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1cae_1cad_1cac, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpq k, zmm, zmm/m512/m64{1to8}, i8`: Compares signed quadwords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vpcmpq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1cb1_1cb0_1caf, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpq; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,xmm,m64{1to2},i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,ymm,m64{1to4},i8 | k,zmm,zmm,i8 | k,zmm,m512,i8 | k,zmm,m64{1to8},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpub k, xmm, xmm/m128, i8`: Compares unsigned bytes into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1cb3_1cb2, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpub k, ymm, ymm/m256, i8`: Compares unsigned bytes into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1cb5_1cb4, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpub k, zmm, zmm/m512, i8`: Compares unsigned bytes into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW.
  public final func vpcmpub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1cb7_1cb6, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpub; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,zmm,zmm,i8 | k,zmm,m512,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpub(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpud k, xmm, xmm/m128/m32{1to4}, i8`: Compares unsigned doublewords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1cba_1cb9_1cb8, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpud k, ymm, ymm/m256/m32{1to8}, i8`: Compares unsigned doublewords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1cbd_1cbc_1cbb, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpud k, zmm, zmm/m512/m32{1to16}, i8`: Compares unsigned doublewords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vpcmpud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1cc0_1cbf_1cbe, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpud; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,xmm,m32{1to4},i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,ymm,m32{1to8},i8 | k,zmm,zmm,i8 | k,zmm,m512,i8 | k,zmm,m32{1to16},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpud(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpuq k, xmm, xmm/m128/m64{1to2}, i8`: Compares unsigned quadwords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1cc3_1cc2_1cc1, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpuq k, ymm, ymm/m256/m64{1to4}, i8`: Compares unsigned quadwords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1cc6_1cc5_1cc4, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpuq k, zmm, zmm/m512/m64{1to8}, i8`: Compares unsigned quadwords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vpcmpuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1cc9_1cc8_1cc7, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpuq; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,xmm,m64{1to2},i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,ymm,m64{1to4},i8 | k,zmm,zmm,i8 | k,zmm,m512,i8 | k,zmm,m64{1to8},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpuq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpuw k, xmm, xmm/m128, i8`: Compares unsigned words into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1ccb_1cca, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpuw k, ymm, ymm/m256, i8`: Compares unsigned words into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1ccd_1ccc, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpuw k, zmm, zmm/m512, i8`: Compares unsigned words into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW.
  public final func vpcmpuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1ccf_1cce, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpuw; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,zmm,zmm,i8 | k,zmm,m512,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpuw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcmpw k, xmm, xmm/m128, i8`: Compares signed words into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1cd1_1cd0, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpw k, ymm, ymm/m256, i8`: Compares signed words into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1cd3_1cd2, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpcmpw k, zmm, zmm/m512, i8`: Compares signed words into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW.
  public final func vpcmpw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1cd5_1cd4, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpw; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,zmm,zmm,i8 | k,zmm,m512,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcomb xmm, xmm, xmm/m128, i8`: Compares signed bytes into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomb(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1cd7_1cd6, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomb; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomb(_ operands: any AnyOperand...) {}

  /// `vpcomd xmm, xmm, xmm/m128, i8`: Compares signed doublewords into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1cd9_1cd8, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomd(_ operands: any AnyOperand...) {}

  /// `vpcompressb xmm, xmm`: Packs the bytes that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressb(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(7386, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpcompressb ymm, ymm`: Packs the bytes that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressb(_ destination: some AnyYMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(7387, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpcompressb zmm, zmm`: Packs the bytes that the mask register selects together at the low end.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpcompressb(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(7388, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpcompressb m128, xmm`: Packs the bytes that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressb(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7389, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpcompressb m256, ymm`: Packs the bytes that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressb(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7390, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpcompressb m512, zmm`: Packs the bytes that the mask register selects together at the low end.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpcompressb(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7391, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcompressb; forms: xmm,xmm | ymm,ymm | zmm,zmm | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpcompressb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcompressd xmm, xmm`: Packs the doublewords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressd(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(7392, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpcompressd ymm, ymm`: Packs the doublewords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressd(_ destination: some AnyYMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(7393, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpcompressd zmm, zmm`: Packs the doublewords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F.
  public final func vpcompressd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(7394, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpcompressd m128, xmm`: Packs the doublewords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressd(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7395, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpcompressd m256, ymm`: Packs the doublewords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressd(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7396, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpcompressd m512, zmm`: Packs the doublewords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F.
  public final func vpcompressd(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7397, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcompressd; forms: xmm,xmm | ymm,ymm | zmm,zmm | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpcompressd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcompressq xmm, xmm`: Packs the quadwords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressq(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(7398, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpcompressq ymm, ymm`: Packs the quadwords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressq(_ destination: some AnyYMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(7399, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpcompressq zmm, zmm`: Packs the quadwords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F.
  public final func vpcompressq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(7400, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpcompressq m128, xmm`: Packs the quadwords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressq(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7401, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpcompressq m256, ymm`: Packs the quadwords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressq(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7402, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpcompressq m512, zmm`: Packs the quadwords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F.
  public final func vpcompressq(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7403, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcompressq; forms: xmm,xmm | ymm,ymm | zmm,zmm | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpcompressq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcompressw xmm, xmm`: Packs the words that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressw(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(7404, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpcompressw ymm, ymm`: Packs the words that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressw(_ destination: some AnyYMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(7405, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpcompressw zmm, zmm`: Packs the words that the mask register selects together at the low end.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpcompressw(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(7406, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpcompressw m128, xmm`: Packs the words that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressw(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7407, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpcompressw m256, ymm`: Packs the words that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressw(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7408, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpcompressw m512, zmm`: Packs the words that the mask register selects together at the low end.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpcompressw(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7409, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcompressw; forms: xmm,xmm | ymm,ymm | zmm,zmm | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpcompressw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpcomq xmm, xmm, xmm/m128, i8`: Compares signed quadwords into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomq(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1cf3_1cf2, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomq; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomq(_ operands: any AnyOperand...) {}

  /// `vpcomub xmm, xmm, xmm/m128, i8`: Compares unsigned bytes into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomub(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1cf5_1cf4, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomub; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomub(_ operands: any AnyOperand...) {}

  /// `vpcomud xmm, xmm, xmm/m128, i8`: Compares unsigned doublewords into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomud(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1cf7_1cf6, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomud; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomud(_ operands: any AnyOperand...) {}

  /// `vpcomuq xmm, xmm, xmm/m128, i8`: Compares unsigned quadwords into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomuq(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1cf9_1cf8, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomuq; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomuq(_ operands: any AnyOperand...) {}

  /// `vpcomuw xmm, xmm, xmm/m128, i8`: Compares unsigned words into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomuw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1cfb_1cfa, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomuw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomuw(_ operands: any AnyOperand...) {}

  /// `vpcomw xmm, xmm, xmm/m128, i8`: Compares signed words into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1cfd_1cfc, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomw(_ operands: any AnyOperand...) {}

  /// `vpconflictd xmm, xmm/m128/m32{1to4}`: Finds for each doubleword the earlier ones that equal it, as a bit mask.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpconflictd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1d00_1cff_1cfe, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpconflictd ymm, ymm/m256/m32{1to8}`: Finds for each doubleword the earlier ones that equal it, as a bit mask.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpconflictd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1d03_1d02_1d01, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpconflictd zmm, zmm/m512/m32{1to16}`: Finds for each doubleword the earlier ones that equal it, as a bit mask.
  ///
  /// Needs AVX512CD.
  public final func vpconflictd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1d06_1d05_1d04, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpconflictd; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpconflictd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpconflictq xmm, xmm/m128/m64{1to2}`: Finds for each quadword the earlier ones that equal it, as a bit mask.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpconflictq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1d09_1d08_1d07, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpconflictq ymm, ymm/m256/m64{1to4}`: Finds for each quadword the earlier ones that equal it, as a bit mask.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpconflictq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1d0c_1d0b_1d0a, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpconflictq zmm, zmm/m512/m64{1to8}`: Finds for each quadword the earlier ones that equal it, as a bit mask.
  ///
  /// Needs AVX512CD.
  public final func vpconflictq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1d0f_1d0e_1d0d, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpconflictq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpconflictq(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
