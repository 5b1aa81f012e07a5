// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpclmulhqhqdq xmm, xmm, xmm/m128`: Multiplies the upper quadwords of each 128-bit lane without carries.
  ///
  /// Needs AVX and PCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmulhqhqdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6706, 6707, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpclmulhqhqdq ymm, ymm, ymm/m256`: Multiplies the upper quadwords of each 128-bit lane without carries.
  ///
  /// Needs VPCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmulhqhqdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6708, 6709, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpclmulhqhqdq zmm, zmm, zmm/m512`: Multiplies the upper quadwords of each 128-bit lane without carries.
  ///
  /// Needs AVX512F and VPCLMULQDQ.
  public final func vpclmulhqhqdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6710, 6711, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpclmulhqhqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vpclmulhqhqdq(_ operands: any AnyOperand...) {}

  /// `vpclmulhqlqdq xmm, xmm, xmm/m128`: Multiplies the second operand's upper by the third's lower quadword of each 128-bit lane without carries.
  ///
  /// Needs AVX and PCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmulhqlqdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6712, 6713, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpclmulhqlqdq ymm, ymm, ymm/m256`: Multiplies the second operand's upper by the third's lower quadword of each 128-bit lane without carries.
  ///
  /// Needs VPCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmulhqlqdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6714, 6715, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpclmulhqlqdq zmm, zmm, zmm/m512`: Multiplies the second operand's upper by the third's lower quadword of each 128-bit lane without carries.
  ///
  /// Needs AVX512F and VPCLMULQDQ.
  public final func vpclmulhqlqdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6716, 6717, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpclmulhqlqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vpclmulhqlqdq(_ operands: any AnyOperand...) {}

  /// `vpclmullqhqdq xmm, xmm, xmm/m128`: Multiplies the second operand's lower by the third's upper quadword of each 128-bit lane without carries.
  ///
  /// Needs AVX and PCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmullqhqdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6718, 6719, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpclmullqhqdq ymm, ymm, ymm/m256`: Multiplies the second operand's lower by the third's upper quadword of each 128-bit lane without carries.
  ///
  /// Needs VPCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmullqhqdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6720, 6721, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpclmullqhqdq zmm, zmm, zmm/m512`: Multiplies the second operand's lower by the third's upper quadword of each 128-bit lane without carries.
  ///
  /// Needs AVX512F and VPCLMULQDQ.
  public final func vpclmullqhqdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6722, 6723, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpclmullqhqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vpclmullqhqdq(_ operands: any AnyOperand...) {}

  /// `vpclmullqlqdq xmm, xmm, xmm/m128`: Multiplies the lower quadwords of each 128-bit lane without carries.
  ///
  /// Needs AVX and PCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmullqlqdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6724, 6725, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpclmullqlqdq ymm, ymm, ymm/m256`: Multiplies the lower quadwords of each 128-bit lane without carries.
  ///
  /// Needs VPCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmullqlqdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6726, 6727, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpclmullqlqdq zmm, zmm, zmm/m512`: Multiplies the lower quadwords of each 128-bit lane without carries.
  ///
  /// Needs AVX512F and VPCLMULQDQ.
  public final func vpclmullqlqdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6728, 6729, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpclmullqlqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vpclmullqlqdq(_ operands: any AnyOperand...) {}

  /// `vpclmulqdq xmm, xmm, xmm/m128, i8`: Multiplies two quadwords of each 128-bit lane without carries; an immediate chooses the half of each operand.
  ///
  /// Needs AVX and PCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmulqdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6730, 6731, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  /// `vpclmulqdq ymm, ymm, ymm/m256, i8`: Multiplies two quadwords of each 128-bit lane without carries; an immediate chooses the half of each operand.
  ///
  /// Needs VPCLMULQDQ; with an opmask, rounding or a register from 16 on, AVX512VL and VPCLMULQDQ.
  public final func vpclmulqdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6732, 6733, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  /// `vpclmulqdq zmm, zmm, zmm/m512, i8`: Multiplies two quadwords of each 128-bit lane without carries; an immediate chooses the half of each operand.
  ///
  /// Needs AVX512F and VPCLMULQDQ.
  public final func vpclmulqdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6734, 6735, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpclmulqdq; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8")
  @_disfavoredOverload public final func vpclmulqdq(_ operands: any AnyOperand...) {}

  /// `vpcmov xmm, xmm, xmm/m128, xmm`: Takes the bits of the second operand where the fourth has ones, else of the third.
  ///
  /// Needs XOP.
  public final func vpcmov(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6736, 6738, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vpcmov xmm, xmm, xmm, m128`: Takes the bits of the second operand where the fourth has ones, else of the third.
  ///
  /// Needs XOP.
  public final func vpcmov(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6737, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  /// `vpcmov ymm, ymm, ymm/m256, ymm`: Takes the bits of the second operand where the fourth has ones, else of the third.
  ///
  /// Needs XOP.
  public final func vpcmov(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6739, 6741, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vpcmov ymm, ymm, ymm, m256`: Takes the bits of the second operand where the fourth has ones, else of the third.
  ///
  /// Needs XOP.
  public final func vpcmov(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6740, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmov; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vpcmov(_ operands: any AnyOperand...) {}

  /// `vpcmpb k, xmm, xmm/m128, i8`: Compares signed bytes into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6742, 6743, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpb k, ymm, ymm/m256, i8`: Compares signed bytes into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6744, 6745, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpb k, zmm, zmm/m512, i8`: Compares signed bytes into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW.
  public final func vpcmpb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6746, 6747, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpb; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,zmm,zmm,i8 | k,zmm,m512,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpd k, xmm, xmm/m128/m32{1to4}, i8`: Compares signed doublewords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6748, 6749, 6750), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpd k, ymm, ymm/m256/m32{1to8}, i8`: Compares signed doublewords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6751, 6752, 6753), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpd k, zmm, zmm/m512/m32{1to16}, i8`: Compares signed doublewords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vpcmpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6754, 6755, 6756), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpd; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,xmm,m32{1to4},i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,ymm,m32{1to8},i8 | k,zmm,zmm,i8 | k,zmm,m512,i8 | k,zmm,m32{1to16},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpeqb xmm, xmm, xmm/m128`: Compares bytes for equality into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpeqb(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6757, 6758, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpeqb ymm, ymm, ymm/m256`: Compares bytes for equality into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpeqb(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6759, 6760, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpeqb k, xmm, xmm/m128`: Compares bytes for equality into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpeqb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6761, 6762, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpeqb k, ymm, ymm/m256`: Compares bytes for equality into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpeqb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6763, 6764, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpeqb k, zmm, zmm/m512`: Compares bytes for equality into a mask.
  ///
  /// Needs AVX512BW.
  public final func vpcmpeqb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6765, 6766, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpeqb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpeqb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpeqd xmm, xmm, xmm/m128`: Compares doublewords for equality into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpeqd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6767, 6768, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpeqd ymm, ymm, ymm/m256`: Compares doublewords for equality into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpeqd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6769, 6770, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpeqd k, xmm, xmm/m128/m32{1to4}`: Compares doublewords for equality into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpeqd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6771, 6772, 6773), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpeqd k, ymm, ymm/m256/m32{1to8}`: Compares doublewords for equality into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpeqd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6774, 6775, 6776), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpeqd k, zmm, zmm/m512/m32{1to16}`: Compares doublewords for equality into a mask.
  ///
  /// Needs AVX512F.
  public final func vpcmpeqd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6777, 6778, 6779), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpeqd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpeqd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpeqq xmm, xmm, xmm/m128`: Compares quadwords for equality into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpeqq(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6780, 6781, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpeqq ymm, ymm, ymm/m256`: Compares quadwords for equality into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpeqq(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6782, 6783, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpeqq k, xmm, xmm/m128/m64{1to2}`: Compares quadwords for equality into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpeqq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6784, 6785, 6786), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpeqq k, ymm, ymm/m256/m64{1to4}`: Compares quadwords for equality into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpeqq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6787, 6788, 6789), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpeqq k, zmm, zmm/m512/m64{1to8}`: Compares quadwords for equality into a mask.
  ///
  /// Needs AVX512F.
  public final func vpcmpeqq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6790, 6791, 6792), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpeqq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpeqq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpequb k, xmm, xmm/m128`: Compares unsigned bytes for equality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpequb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6793, 6794, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpequb k, ymm, ymm/m256`: Compares unsigned bytes for equality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpequb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6795, 6796, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpequb k, zmm, zmm/m512`: Compares unsigned bytes for equality into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpequb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6797, 6798, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpequb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpequb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpequd k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for equality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpequd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6799, 6800, 6801), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpequd k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for equality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpequd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6802, 6803, 6804), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpequd k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for equality into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpequd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6805, 6806, 6807), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpequd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpequd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpequq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for equality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpequq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6808, 6809, 6810), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpequq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for equality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpequq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6811, 6812, 6813), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpequq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for equality into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpequq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6814, 6815, 6816), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpequq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpequq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpequw k, xmm, xmm/m128`: Compares unsigned words for equality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpequw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6817, 6818, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpequw k, ymm, ymm/m256`: Compares unsigned words for equality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpequw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6819, 6820, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpequw k, zmm, zmm/m512`: Compares unsigned words for equality into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpequw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6821, 6822, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpequw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpequw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpeqw xmm, xmm, xmm/m128`: Compares words for equality into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpeqw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6823, 6824, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpeqw ymm, ymm, ymm/m256`: Compares words for equality into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpeqw(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6825, 6826, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpeqw k, xmm, xmm/m128`: Compares words for equality into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpeqw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6827, 6828, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpeqw k, ymm, ymm/m256`: Compares words for equality into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpeqw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6829, 6830, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpeqw k, zmm, zmm/m512`: Compares words for equality into a mask.
  ///
  /// Needs AVX512BW.
  public final func vpcmpeqw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6831, 6832, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpeqw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpeqw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpestri xmm, xmm/m128, i8`: Compares strings of explicit length; gives an index in ecx.
  ///
  /// Flags: writes OF SF ZF CF, clears AF PF. Needs AVX.
  public final func vpcmpestri(_ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6833, 6834, 0), 1, first.rawValue, 0, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpestri; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpestri(_ operands: any AnyOperand...) {}

  /// `vpcmpestrm xmm, xmm/m128, i8`: Compares strings of explicit length; gives a mask in xmm0.
  ///
  /// Flags: writes OF SF ZF CF, clears AF PF. Needs AVX.
  public final func vpcmpestrm(_ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6835, 6836, 0), 1, first.rawValue, 0, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpestrm; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpestrm(_ operands: any AnyOperand...) {}

  /// `vpcmpgeb k, xmm, xmm/m128`: Compares signed bytes for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgeb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6837, 6838, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgeb k, ymm, ymm/m256`: Compares signed bytes for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgeb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6839, 6840, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgeb k, zmm, zmm/m512`: Compares signed bytes for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgeb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6841, 6842, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgeb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgeb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpged k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpged(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6843, 6844, 6845), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpged k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpged(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6846, 6847, 6848), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpged k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpged(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6849, 6850, 6851), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpged; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpged(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpgeq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgeq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6852, 6853, 6854), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgeq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgeq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6855, 6856, 6857), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgeq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpgeq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6858, 6859, 6860), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgeq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgeq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpgeub k, xmm, xmm/m128`: Compares unsigned bytes for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgeub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6861, 6862, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgeub k, ymm, ymm/m256`: Compares unsigned bytes for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgeub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6863, 6864, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgeub k, zmm, zmm/m512`: Compares unsigned bytes for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgeub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6865, 6866, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgeub; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgeub(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpgeud k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgeud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6867, 6868, 6869), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgeud k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgeud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6870, 6871, 6872), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgeud k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpgeud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6873, 6874, 6875), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgeud; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgeud(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpgeuq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgeuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6876, 6877, 6878), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgeuq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgeuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6879, 6880, 6881), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgeuq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for greater-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpgeuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6882, 6883, 6884), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgeuq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgeuq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpgeuw k, xmm, xmm/m128`: Compares unsigned words for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgeuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6885, 6886, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgeuw k, ymm, ymm/m256`: Compares unsigned words for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgeuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6887, 6888, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgeuw k, zmm, zmm/m512`: Compares unsigned words for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgeuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6889, 6890, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgeuw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgeuw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpgew k, xmm, xmm/m128`: Compares signed words for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgew(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6891, 6892, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgew k, ymm, ymm/m256`: Compares signed words for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgew(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6893, 6894, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgew k, zmm, zmm/m512`: Compares signed words for greater-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgew(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6895, 6896, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgew; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgew(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpgtb xmm, xmm, xmm/m128`: Compares signed bytes for greater-than into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpgtb(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6897, 6898, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpgtb ymm, ymm, ymm/m256`: Compares signed bytes for greater-than into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpgtb(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6899, 6900, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpgtb k, xmm, xmm/m128`: Compares signed bytes for greater-than into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6901, 6902, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtb k, ymm, ymm/m256`: Compares signed bytes for greater-than into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6903, 6904, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtb k, zmm, zmm/m512`: Compares signed bytes for greater-than into a mask.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgtb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6905, 6906, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpgtd xmm, xmm, xmm/m128`: Compares signed doublewords for greater-than into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpgtd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6907, 6908, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpgtd ymm, ymm, ymm/m256`: Compares signed doublewords for greater-than into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpgtd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6909, 6910, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpgtd k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for greater-than into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6911, 6912, 6913), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtd k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for greater-than into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6914, 6915, 6916), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtd k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for greater-than into a mask.
  ///
  /// Needs AVX512F.
  public final func vpcmpgtd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6917, 6918, 6919), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpgtq xmm, xmm, xmm/m128`: Compares signed quadwords for greater-than into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpgtq(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6920, 6921, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpgtq ymm, ymm, ymm/m256`: Compares signed quadwords for greater-than into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpgtq(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6922, 6923, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpgtq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for greater-than into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6924, 6925, 6926), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for greater-than into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6927, 6928, 6929), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for greater-than into a mask.
  ///
  /// Needs AVX512F.
  public final func vpcmpgtq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6930, 6931, 6932), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpgtub k, xmm, xmm/m128`: Compares unsigned bytes for greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6933, 6934, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtub k, ymm, ymm/m256`: Compares unsigned bytes for greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6935, 6936, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtub k, zmm, zmm/m512`: Compares unsigned bytes for greater-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgtub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6937, 6938, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtub; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtub(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpgtud k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6939, 6940, 6941), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtud k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6942, 6943, 6944), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtud k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for greater-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpgtud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6945, 6946, 6947), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtud; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtud(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpgtuq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6948, 6949, 6950), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtuq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpgtuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6951, 6952, 6953), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtuq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for greater-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpgtuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6954, 6955, 6956), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtuq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtuq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpgtuw k, xmm, xmm/m128`: Compares unsigned words for greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6957, 6958, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtuw k, ymm, ymm/m256`: Compares unsigned words for greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6959, 6960, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtuw k, zmm, zmm/m512`: Compares unsigned words for greater-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgtuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6961, 6962, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtuw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtuw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpgtw xmm, xmm, xmm/m128`: Compares signed words for greater-than into a mask.
  ///
  /// Needs AVX.
  public final func vpcmpgtw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6963, 6964, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpgtw ymm, ymm, ymm/m256`: Compares signed words for greater-than into a mask.
  ///
  /// Needs AVX2.
  public final func vpcmpgtw(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6965, 6966, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpcmpgtw k, xmm, xmm/m128`: Compares signed words for greater-than into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6967, 6968, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtw k, ymm, ymm/m256`: Compares signed words for greater-than into a mask.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpgtw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6969, 6970, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpgtw k, zmm, zmm/m512`: Compares signed words for greater-than into a mask.
  ///
  /// Needs AVX512BW.
  public final func vpcmpgtw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6971, 6972, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpgtw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpistri xmm, xmm/m128, i8`: Compares strings that end in NUL; gives an index in ecx.
  ///
  /// Flags: writes OF SF ZF CF, clears AF PF. Needs AVX.
  public final func vpcmpistri(_ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6973, 6974, 0), 1, first.rawValue, 0, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpistri; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpistri(_ operands: any AnyOperand...) {}

  /// `vpcmpistrm xmm, xmm/m128, i8`: Compares strings that end in NUL; gives a mask in xmm0.
  ///
  /// Flags: writes OF SF ZF CF, clears AF PF. Needs AVX.
  public final func vpcmpistrm(_ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6975, 6976, 0), 1, first.rawValue, 0, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpistrm; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpistrm(_ operands: any AnyOperand...) {}

  /// `vpcmpleb k, xmm, xmm/m128`: Compares signed bytes for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpleb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6977, 6978, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpleb k, ymm, ymm/m256`: Compares signed bytes for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpleb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6979, 6980, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpleb k, zmm, zmm/m512`: Compares signed bytes for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpleb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6981, 6982, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpleb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpleb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpled k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpled(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6983, 6984, 6985), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpled k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpled(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6986, 6987, 6988), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpled k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpled(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6989, 6990, 6991), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpled; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpled(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpleq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpleq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6992, 6993, 6994), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpleq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpleq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6995, 6996, 6997), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpleq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpleq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6998, 6999, 7000), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpleq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpleq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpleub k, xmm, xmm/m128`: Compares unsigned bytes for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpleub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7001, 7002, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpleub k, ymm, ymm/m256`: Compares unsigned bytes for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpleub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7003, 7004, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpleub k, zmm, zmm/m512`: Compares unsigned bytes for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpleub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7005, 7006, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpleub; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpleub(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpleud k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpleud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7007, 7008, 7009), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpleud k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpleud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7010, 7011, 7012), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpleud k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpleud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7013, 7014, 7015), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpleud; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpleud(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpleuq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpleuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7016, 7017, 7018), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpleuq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpleuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7019, 7020, 7021), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpleuq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpleuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7022, 7023, 7024), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpleuq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpleuq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpleuw k, xmm, xmm/m128`: Compares unsigned words for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpleuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7025, 7026, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpleuw k, ymm, ymm/m256`: Compares unsigned words for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpleuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7027, 7028, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpleuw k, zmm, zmm/m512`: Compares unsigned words for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpleuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7029, 7030, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpleuw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpleuw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmplew k, xmm, xmm/m128`: Compares signed words for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmplew(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7031, 7032, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmplew k, ymm, ymm/m256`: Compares signed words for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmplew(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7033, 7034, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmplew k, zmm, zmm/m512`: Compares signed words for less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmplew(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7035, 7036, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmplew; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmplew(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpltb k, xmm, xmm/m128`: Compares signed bytes for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7037, 7038, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltb k, ymm, ymm/m256`: Compares signed bytes for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7039, 7040, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltb k, zmm, zmm/m512`: Compares signed bytes for less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpltb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7041, 7042, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpltd k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7043, 7044, 7045), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltd k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7046, 7047, 7048), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltd k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpltd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7049, 7050, 7051), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpltq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7052, 7053, 7054), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7055, 7056, 7057), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpltq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7058, 7059, 7060), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpltub k, xmm, xmm/m128`: Compares unsigned bytes for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7061, 7062, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltub k, ymm, ymm/m256`: Compares unsigned bytes for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7063, 7064, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltub k, zmm, zmm/m512`: Compares unsigned bytes for less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpltub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7065, 7066, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltub; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltub(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpltud k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7067, 7068, 7069), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltud k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7070, 7071, 7072), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltud k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpltud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7073, 7074, 7075), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltud; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltud(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpltuq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7076, 7077, 7078), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltuq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpltuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7079, 7080, 7081), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltuq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpltuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7082, 7083, 7084), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltuq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltuq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpltuw k, xmm, xmm/m128`: Compares unsigned words for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7085, 7086, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltuw k, ymm, ymm/m256`: Compares unsigned words for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7087, 7088, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltuw k, zmm, zmm/m512`: Compares unsigned words for less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpltuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7089, 7090, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltuw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltuw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpltw k, xmm, xmm/m128`: Compares signed words for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7091, 7092, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltw k, ymm, ymm/m256`: Compares signed words for less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpltw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7093, 7094, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpltw k, zmm, zmm/m512`: Compares signed words for less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpltw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7095, 7096, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpltw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpltw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpneqb k, xmm, xmm/m128`: Compares signed bytes for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpneqb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7097, 7098, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpneqb k, ymm, ymm/m256`: Compares signed bytes for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpneqb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7099, 7100, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpneqb k, zmm, zmm/m512`: Compares signed bytes for inequality into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpneqb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7101, 7102, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpneqb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpneqb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpneqd k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpneqd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7103, 7104, 7105), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpneqd k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpneqd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7106, 7107, 7108), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpneqd k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for inequality into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpneqd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7109, 7110, 7111), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpneqd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpneqd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpneqq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpneqq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7112, 7113, 7114), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpneqq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpneqq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7115, 7116, 7117), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpneqq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for inequality into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpneqq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7118, 7119, 7120), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpneqq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpneqq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnequb k, xmm, xmm/m128`: Compares unsigned bytes for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnequb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7121, 7122, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnequb k, ymm, ymm/m256`: Compares unsigned bytes for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnequb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7123, 7124, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnequb k, zmm, zmm/m512`: Compares unsigned bytes for inequality into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnequb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7125, 7126, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnequb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnequb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnequd k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnequd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7127, 7128, 7129), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnequd k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnequd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7130, 7131, 7132), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnequd k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for inequality into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnequd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7133, 7134, 7135), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnequd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnequd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnequq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnequq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7136, 7137, 7138), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnequq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for inequality into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnequq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7139, 7140, 7141), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnequq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for inequality into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnequq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7142, 7143, 7144), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnequq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnequq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnequw k, xmm, xmm/m128`: Compares unsigned words for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnequw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7145, 7146, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnequw k, ymm, ymm/m256`: Compares unsigned words for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnequw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7147, 7148, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnequw k, zmm, zmm/m512`: Compares unsigned words for inequality into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnequw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7149, 7150, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnequw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnequw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpneqw k, xmm, xmm/m128`: Compares signed words for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpneqw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7151, 7152, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpneqw k, ymm, ymm/m256`: Compares signed words for inequality into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpneqw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7153, 7154, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpneqw k, zmm, zmm/m512`: Compares signed words for inequality into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpneqw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7155, 7156, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpneqw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpneqw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpngtb k, xmm, xmm/m128`: Compares signed bytes for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7157, 7158, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtb k, ymm, ymm/m256`: Compares signed bytes for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7159, 7160, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtb k, zmm, zmm/m512`: Compares signed bytes for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpngtb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7161, 7162, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpngtd k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7163, 7164, 7165), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtd k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7166, 7167, 7168), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtd k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpngtd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7169, 7170, 7171), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpngtq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7172, 7173, 7174), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7175, 7176, 7177), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpngtq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7178, 7179, 7180), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpngtub k, xmm, xmm/m128`: Compares unsigned bytes for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7181, 7182, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtub k, ymm, ymm/m256`: Compares unsigned bytes for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7183, 7184, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtub k, zmm, zmm/m512`: Compares unsigned bytes for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpngtub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7185, 7186, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtub; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtub(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpngtud k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7187, 7188, 7189), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtud k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7190, 7191, 7192), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtud k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpngtud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7193, 7194, 7195), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtud; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtud(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpngtuq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7196, 7197, 7198), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtuq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpngtuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7199, 7200, 7201), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtuq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for not-greater-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpngtuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7202, 7203, 7204), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtuq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtuq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpngtuw k, xmm, xmm/m128`: Compares unsigned words for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7205, 7206, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtuw k, ymm, ymm/m256`: Compares unsigned words for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7207, 7208, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtuw k, zmm, zmm/m512`: Compares unsigned words for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpngtuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7209, 7210, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtuw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtuw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpngtw k, xmm, xmm/m128`: Compares signed words for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7211, 7212, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtw k, ymm, ymm/m256`: Compares signed words for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpngtw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7213, 7214, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpngtw k, zmm, zmm/m512`: Compares signed words for not-greater-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpngtw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7215, 7216, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpngtw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpngtw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnleb k, xmm, xmm/m128`: Compares signed bytes for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnleb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7217, 7218, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnleb k, ymm, ymm/m256`: Compares signed bytes for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnleb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7219, 7220, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnleb k, zmm, zmm/m512`: Compares signed bytes for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnleb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7221, 7222, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnleb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnleb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnled k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnled(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7223, 7224, 7225), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnled k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnled(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7226, 7227, 7228), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnled k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnled(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7229, 7230, 7231), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnled; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnled(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnleq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnleq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7232, 7233, 7234), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnleq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnleq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7235, 7236, 7237), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnleq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnleq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7238, 7239, 7240), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnleq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnleq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnleub k, xmm, xmm/m128`: Compares unsigned bytes for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnleub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7241, 7242, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnleub k, ymm, ymm/m256`: Compares unsigned bytes for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnleub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7243, 7244, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnleub k, zmm, zmm/m512`: Compares unsigned bytes for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnleub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7245, 7246, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnleub; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnleub(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnleud k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnleud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7247, 7248, 7249), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnleud k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnleud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7250, 7251, 7252), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnleud k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnleud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7253, 7254, 7255), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnleud; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnleud(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnleuq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnleuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7256, 7257, 7258), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnleuq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnleuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7259, 7260, 7261), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnleuq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnleuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7262, 7263, 7264), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnleuq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnleuq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnleuw k, xmm, xmm/m128`: Compares unsigned words for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnleuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7265, 7266, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnleuw k, ymm, ymm/m256`: Compares unsigned words for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnleuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7267, 7268, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnleuw k, zmm, zmm/m512`: Compares unsigned words for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnleuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7269, 7270, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnleuw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnleuw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnlew k, xmm, xmm/m128`: Compares signed words for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnlew(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7271, 7272, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnlew k, ymm, ymm/m256`: Compares signed words for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnlew(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7273, 7274, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnlew k, zmm, zmm/m512`: Compares signed words for not-less-or-equal into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnlew(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7275, 7276, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnlew; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnlew(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnltb k, xmm, xmm/m128`: Compares signed bytes for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7277, 7278, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltb k, ymm, ymm/m256`: Compares signed bytes for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7279, 7280, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltb k, zmm, zmm/m512`: Compares signed bytes for not-less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnltb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7281, 7282, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnltd k, xmm, xmm/m128/m32{1to4}`: Compares signed doublewords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7283, 7284, 7285), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltd k, ymm, ymm/m256/m32{1to8}`: Compares signed doublewords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7286, 7287, 7288), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltd k, zmm, zmm/m512/m32{1to16}`: Compares signed doublewords for not-less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnltd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7289, 7290, 7291), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnltq k, xmm, xmm/m128/m64{1to2}`: Compares signed quadwords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7292, 7293, 7294), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltq k, ymm, ymm/m256/m64{1to4}`: Compares signed quadwords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7295, 7296, 7297), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltq k, zmm, zmm/m512/m64{1to8}`: Compares signed quadwords for not-less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnltq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7298, 7299, 7300), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnltub k, xmm, xmm/m128`: Compares unsigned bytes for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7301, 7302, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltub k, ymm, ymm/m256`: Compares unsigned bytes for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7303, 7304, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltub k, zmm, zmm/m512`: Compares unsigned bytes for not-less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnltub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7305, 7306, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltub; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltub(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnltud k, xmm, xmm/m128/m32{1to4}`: Compares unsigned doublewords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7307, 7308, 7309), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltud k, ymm, ymm/m256/m32{1to8}`: Compares unsigned doublewords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7310, 7311, 7312), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltud k, zmm, zmm/m512/m32{1to16}`: Compares unsigned doublewords for not-less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnltud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7313, 7314, 7315), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltud; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltud(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnltuq k, xmm, xmm/m128/m64{1to2}`: Compares unsigned quadwords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7316, 7317, 7318), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltuq k, ymm, ymm/m256/m64{1to4}`: Compares unsigned quadwords for not-less-than into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpnltuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7319, 7320, 7321), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltuq k, zmm, zmm/m512/m64{1to8}`: Compares unsigned quadwords for not-less-than into a mask register.
  ///
  /// Needs AVX512F.
  public final func vpcmpnltuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7322, 7323, 7324), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltuq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltuq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnltuw k, xmm, xmm/m128`: Compares unsigned words for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7325, 7326, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltuw k, ymm, ymm/m256`: Compares unsigned words for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7327, 7328, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltuw k, zmm, zmm/m512`: Compares unsigned words for not-less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnltuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7329, 7330, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltuw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltuw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpnltw k, xmm, xmm/m128`: Compares signed words for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7331, 7332, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltw k, ymm, ymm/m256`: Compares signed words for not-less-than into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpnltw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7333, 7334, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpcmpnltw k, zmm, zmm/m512`: Compares signed words for not-less-than into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpcmpnltw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7335, 7336, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpnltw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpnltw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpq k, xmm, xmm/m128/m64{1to2}, i8`: Compares signed quadwords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7337, 7338, 7339), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpq k, ymm, ymm/m256/m64{1to4}, i8`: Compares signed quadwords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7340, 7341, 7342), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpq k, zmm, zmm/m512/m64{1to8}, i8`: Compares signed quadwords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vpcmpq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7343, 7344, 7345), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpq; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,xmm,m64{1to2},i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,ymm,m64{1to4},i8 | k,zmm,zmm,i8 | k,zmm,m512,i8 | k,zmm,m64{1to8},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpub k, xmm, xmm/m128, i8`: Compares unsigned bytes into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpub(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7346, 7347, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpub k, ymm, ymm/m256, i8`: Compares unsigned bytes into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpub(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7348, 7349, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpub k, zmm, zmm/m512, i8`: Compares unsigned bytes into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW.
  public final func vpcmpub(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7350, 7351, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpub; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,zmm,zmm,i8 | k,zmm,m512,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpub(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpud k, xmm, xmm/m128/m32{1to4}, i8`: Compares unsigned doublewords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpud(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7352, 7353, 7354), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpud k, ymm, ymm/m256/m32{1to8}, i8`: Compares unsigned doublewords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpud(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7355, 7356, 7357), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpud k, zmm, zmm/m512/m32{1to16}, i8`: Compares unsigned doublewords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vpcmpud(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7358, 7359, 7360), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpud; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,xmm,m32{1to4},i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,ymm,m32{1to8},i8 | k,zmm,zmm,i8 | k,zmm,m512,i8 | k,zmm,m32{1to16},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpud(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpuq k, xmm, xmm/m128/m64{1to2}, i8`: Compares unsigned quadwords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpuq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7361, 7362, 7363), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpuq k, ymm, ymm/m256/m64{1to4}, i8`: Compares unsigned quadwords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcmpuq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7364, 7365, 7366), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpuq k, zmm, zmm/m512/m64{1to8}, i8`: Compares unsigned quadwords into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vpcmpuq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7367, 7368, 7369), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpuq; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,xmm,m64{1to2},i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,ymm,m64{1to4},i8 | k,zmm,zmm,i8 | k,zmm,m512,i8 | k,zmm,m64{1to8},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpuq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpuw k, xmm, xmm/m128, i8`: Compares unsigned words into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpuw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7370, 7371, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpuw k, ymm, ymm/m256, i8`: Compares unsigned words into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpuw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7372, 7373, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpuw k, zmm, zmm/m512, i8`: Compares unsigned words into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW.
  public final func vpcmpuw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7374, 7375, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpuw; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,zmm,zmm,i8 | k,zmm,m512,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpuw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcmpw k, xmm, xmm/m128, i8`: Compares signed words into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7376, 7377, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpw k, ymm, ymm/m256, i8`: Compares signed words into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpcmpw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7378, 7379, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpcmpw k, zmm, zmm/m512, i8`: Compares signed words into a mask register by the relation that an immediate names.
  ///
  /// Needs AVX512BW.
  public final func vpcmpw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7380, 7381, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpw; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,zmm,zmm,i8 | k,zmm,m512,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpcmpw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcomb xmm, xmm, xmm/m128, i8`: Compares signed bytes into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomb(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7382, 7383, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomb; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomb(_ operands: any AnyOperand...) {}

  /// `vpcomd xmm, xmm, xmm/m128, i8`: Compares signed doublewords into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7384, 7385, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomd(_ operands: any AnyOperand...) {}

  /// `vpcompressb xmm, xmm`: Packs the bytes that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressb(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(7386, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpcompressb ymm, ymm`: Packs the bytes that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressb(_ destination: some AnyYMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(7387, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpcompressb zmm, zmm`: Packs the bytes that the mask register selects together at the low end.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpcompressb(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(7388, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpcompressb m128, xmm`: Packs the bytes that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressb(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(7389, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpcompressb m256, ymm`: Packs the bytes that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressb(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(7390, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpcompressb m512, zmm`: Packs the bytes that the mask register selects together at the low end.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpcompressb(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(7391, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcompressb; forms: xmm,xmm | ymm,ymm | zmm,zmm | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpcompressb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcompressd xmm, xmm`: Packs the doublewords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressd(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(7392, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpcompressd ymm, ymm`: Packs the doublewords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressd(_ destination: some AnyYMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(7393, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpcompressd zmm, zmm`: Packs the doublewords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F.
  public final func vpcompressd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(7394, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpcompressd m128, xmm`: Packs the doublewords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressd(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(7395, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpcompressd m256, ymm`: Packs the doublewords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressd(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(7396, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpcompressd m512, zmm`: Packs the doublewords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F.
  public final func vpcompressd(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(7397, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcompressd; forms: xmm,xmm | ymm,ymm | zmm,zmm | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpcompressd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcompressq xmm, xmm`: Packs the quadwords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressq(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(7398, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpcompressq ymm, ymm`: Packs the quadwords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressq(_ destination: some AnyYMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(7399, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpcompressq zmm, zmm`: Packs the quadwords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F.
  public final func vpcompressq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(7400, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpcompressq m128, xmm`: Packs the quadwords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressq(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(7401, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpcompressq m256, ymm`: Packs the quadwords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpcompressq(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(7402, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpcompressq m512, zmm`: Packs the quadwords that the mask register selects together at the low end.
  ///
  /// Needs AVX512F.
  public final func vpcompressq(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(7403, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcompressq; forms: xmm,xmm | ymm,ymm | zmm,zmm | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpcompressq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcompressw xmm, xmm`: Packs the words that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressw(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(7404, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpcompressw ymm, ymm`: Packs the words that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressw(_ destination: some AnyYMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(7405, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpcompressw zmm, zmm`: Packs the words that the mask register selects together at the low end.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpcompressw(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(7406, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpcompressw m128, xmm`: Packs the words that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressw(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(7407, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpcompressw m256, ymm`: Packs the words that the mask register selects together at the low end.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpcompressw(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(7408, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpcompressw m512, zmm`: Packs the words that the mask register selects together at the low end.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpcompressw(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(7409, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcompressw; forms: xmm,xmm | ymm,ymm | zmm,zmm | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpcompressw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpcomq xmm, xmm, xmm/m128, i8`: Compares signed quadwords into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomq(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7410, 7411, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomq; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomq(_ operands: any AnyOperand...) {}

  /// `vpcomub xmm, xmm, xmm/m128, i8`: Compares unsigned bytes into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomub(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7412, 7413, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomub; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomub(_ operands: any AnyOperand...) {}

  /// `vpcomud xmm, xmm, xmm/m128, i8`: Compares unsigned doublewords into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomud(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7414, 7415, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomud; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomud(_ operands: any AnyOperand...) {}

  /// `vpcomuq xmm, xmm, xmm/m128, i8`: Compares unsigned quadwords into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomuq(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7416, 7417, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomuq; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomuq(_ operands: any AnyOperand...) {}

  /// `vpcomuw xmm, xmm, xmm/m128, i8`: Compares unsigned words into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomuw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7418, 7419, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomuw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomuw(_ operands: any AnyOperand...) {}

  /// `vpcomw xmm, xmm, xmm/m128, i8`: Compares signed words into a mask by the relation that an immediate names.
  ///
  /// Needs XOP.
  public final func vpcomw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7420, 7421, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcomw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vpcomw(_ operands: any AnyOperand...) {}

  /// `vpconflictd xmm, xmm/m128/m32{1to4}`: Finds for each doubleword the earlier ones that equal it, as a bit mask.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpconflictd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7422, 7423, 7424), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpconflictd ymm, ymm/m256/m32{1to8}`: Finds for each doubleword the earlier ones that equal it, as a bit mask.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpconflictd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7425, 7426, 7427), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpconflictd zmm, zmm/m512/m32{1to16}`: Finds for each doubleword the earlier ones that equal it, as a bit mask.
  ///
  /// Needs AVX512CD.
  public final func vpconflictd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7428, 7429, 7430), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpconflictd; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpconflictd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpconflictq xmm, xmm/m128/m64{1to2}`: Finds for each quadword the earlier ones that equal it, as a bit mask.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpconflictq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7431, 7432, 7433), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpconflictq ymm, ymm/m256/m64{1to4}`: Finds for each quadword the earlier ones that equal it, as a bit mask.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpconflictq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7434, 7435, 7436), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpconflictq zmm, zmm/m512/m64{1to8}`: Finds for each quadword the earlier ones that equal it, as a bit mask.
  ///
  /// Needs AVX512CD.
  public final func vpconflictq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7437, 7438, 7439), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpconflictq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpconflictq(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
