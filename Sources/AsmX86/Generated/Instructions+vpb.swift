// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpblendd xmm, xmm, xmm/m128, i8`: Chooses doublewords by the bits of an immediate.
  ///
  /// Needs AVX2.
  public final func vpblendd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6610, 6611, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  /// `vpblendd ymm, ymm, ymm/m256, i8`: Chooses doublewords by the bits of an immediate.
  ///
  /// Needs AVX2.
  public final func vpblendd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6612, 6613, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vpblendd(_ operands: any AnyOperand...) {}

  /// `vpblendmb xmm, xmm, xmm/m128`: Takes bytes of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpblendmb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6614, 6615, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpblendmb ymm, ymm, ymm/m256`: Takes bytes of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpblendmb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6616, 6617, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpblendmb zmm, zmm, zmm/m512`: Takes bytes of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512BW.
  public final func vpblendmb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6618, 6619, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendmb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpblendmb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpblendmd xmm, xmm, xmm/m128/m32{1to4}`: Takes doublewords of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpblendmd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6620, 6621, 6622), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpblendmd ymm, ymm, ymm/m256/m32{1to8}`: Takes doublewords of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpblendmd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6623, 6624, 6625), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpblendmd zmm, zmm, zmm/m512/m32{1to16}`: Takes doublewords of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F.
  public final func vpblendmd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6626, 6627, 6628), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendmd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpblendmd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpblendmq xmm, xmm, xmm/m128/m64{1to2}`: Takes quadwords of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpblendmq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6629, 6630, 6631), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpblendmq ymm, ymm, ymm/m256/m64{1to4}`: Takes quadwords of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpblendmq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6632, 6633, 6634), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpblendmq zmm, zmm, zmm/m512/m64{1to8}`: Takes quadwords of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F.
  public final func vpblendmq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6635, 6636, 6637), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendmq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpblendmq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpblendmw xmm, xmm, xmm/m128`: Takes words of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpblendmw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6638, 6639, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpblendmw ymm, ymm, ymm/m256`: Takes words of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpblendmw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6640, 6641, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpblendmw zmm, zmm, zmm/m512`: Takes words of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512BW.
  public final func vpblendmw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6642, 6643, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendmw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpblendmw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpblendvb xmm, xmm, xmm/m128, xmm`: Chooses bytes by the top bits of a mask.
  ///
  /// Needs AVX.
  public final func vpblendvb(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6644, 6645, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vpblendvb ymm, ymm, ymm/m256, ymm`: Chooses bytes by the top bits of a mask.
  ///
  /// Needs AVX2.
  public final func vpblendvb(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6646, 6647, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendvb; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vpblendvb(_ operands: any AnyOperand...) {}

  /// `vpblendw xmm, xmm, xmm/m128, i8`: Chooses words by the bits of an immediate.
  ///
  /// Needs AVX.
  public final func vpblendw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6648, 6649, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  /// `vpblendw ymm, ymm, ymm/m256, i8`: Chooses words by the bits of an immediate.
  ///
  /// Needs AVX2.
  public final func vpblendw(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6650, 6651, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vpblendw(_ operands: any AnyOperand...) {}

  /// `vpbroadcastb xmm, r16`: Copies a byte to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyXMMRegister, _ source: Register16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6652, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastb xmm, r32`: Copies a byte to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyXMMRegister, _ source: Register32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6653, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastb xmm, r64`: Copies a byte to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyXMMRegister, _ source: some GeneralRegister64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6654, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastb xmm, xmm/m8`: Copies a byte to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6655, 6656, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpbroadcastb ymm, r16`: Copies a byte to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyYMMRegister, _ source: Register16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6657, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastb ymm, r32`: Copies a byte to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyYMMRegister, _ source: Register32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6658, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastb ymm, r64`: Copies a byte to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyYMMRegister, _ source: some GeneralRegister64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6659, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastb ymm, xmm/m8`: Copies a byte to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6660, 6661, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpbroadcastb zmm, r16`: Copies a byte to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastb(_ destination: ZMMRegister, _ source: Register16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6662, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastb zmm, r32`: Copies a byte to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastb(_ destination: ZMMRegister, _ source: Register32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6663, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastb zmm, r64`: Copies a byte to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastb(_ destination: ZMMRegister, _ source: some GeneralRegister64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6664, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastb zmm, xmm/m8`: Copies a byte to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastb(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6665, 6666, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastb; forms: xmm,r16 | xmm,r32 | xmm,r64 | xmm,xmm | xmm,m8 | ymm,r16 | ymm,r32 | ymm,r64 | ymm,xmm | ymm,m8 | zmm,r16 | zmm,r32 | zmm,r64 | zmm,xmm | zmm,m8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpbroadcastb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpbroadcastd xmm, r32`: Copies a doubleword to every place.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpbroadcastd(_ destination: some AnyXMMRegister, _ source: Register32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6667, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastd xmm, xmm/m32`: Copies a doubleword to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpbroadcastd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6668, 6669, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpbroadcastd ymm, r32`: Copies a doubleword to every place.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpbroadcastd(_ destination: some AnyYMMRegister, _ source: Register32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6670, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastd ymm, xmm/m32`: Copies a doubleword to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpbroadcastd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6671, 6672, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpbroadcastd zmm, r32`: Copies a doubleword to every place.
  ///
  /// Needs AVX512F.
  public final func vpbroadcastd(_ destination: ZMMRegister, _ source: Register32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6673, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastd zmm, xmm/m32`: Copies a doubleword to every place.
  ///
  /// Needs AVX512F.
  public final func vpbroadcastd(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6674, 6675, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastd; forms: xmm,r32 | xmm,xmm | xmm,m32 | ymm,r32 | ymm,xmm | ymm,m32 | zmm,r32 | zmm,xmm | zmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpbroadcastd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpbroadcastmb2q xmm, k`: Copies an 8-bit mask, zero-extended, to every quadword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpbroadcastmb2q(_ destination: some AnyXMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6676, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vpbroadcastmb2q ymm, k`: Copies an 8-bit mask, zero-extended, to every quadword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpbroadcastmb2q(_ destination: some AnyYMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6677, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vpbroadcastmb2q zmm, k`: Copies an 8-bit mask, zero-extended, to every quadword.
  ///
  /// Needs AVX512CD.
  public final func vpbroadcastmb2q(_ destination: ZMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6678, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastmb2q; forms: xmm,k | ymm,k | zmm,k")
  @_disfavoredOverload public final func vpbroadcastmb2q(_ operands: any AnyOperand...) {}

  /// `vpbroadcastmw2d xmm, k`: Copies a 16-bit mask, zero-extended, to every doubleword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpbroadcastmw2d(_ destination: some AnyXMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6679, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vpbroadcastmw2d ymm, k`: Copies a 16-bit mask, zero-extended, to every doubleword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpbroadcastmw2d(_ destination: some AnyYMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6680, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vpbroadcastmw2d zmm, k`: Copies a 16-bit mask, zero-extended, to every doubleword.
  ///
  /// Needs AVX512CD.
  public final func vpbroadcastmw2d(_ destination: ZMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6681, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastmw2d; forms: xmm,k | ymm,k | zmm,k")
  @_disfavoredOverload public final func vpbroadcastmw2d(_ operands: any AnyOperand...) {}

  /// `vpbroadcastq xmm, r64`: Copies a quadword to every place.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpbroadcastq(_ destination: some AnyXMMRegister, _ source: some GeneralRegister64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6682, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastq xmm, xmm/m64`: Copies a quadword to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpbroadcastq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6683, 6684, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpbroadcastq ymm, r64`: Copies a quadword to every place.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpbroadcastq(_ destination: some AnyYMMRegister, _ source: some GeneralRegister64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6685, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastq ymm, xmm/m64`: Copies a quadword to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpbroadcastq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6686, 6687, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpbroadcastq zmm, r64`: Copies a quadword to every place.
  ///
  /// Needs AVX512F.
  public final func vpbroadcastq(_ destination: ZMMRegister, _ source: some GeneralRegister64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6688, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastq zmm, xmm/m64`: Copies a quadword to every place.
  ///
  /// Needs AVX512F.
  public final func vpbroadcastq(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6689, 6690, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastq; forms: xmm,r64 | xmm,xmm | xmm,m64 | ymm,r64 | ymm,xmm | ymm,m64 | zmm,r64 | zmm,xmm | zmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpbroadcastq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpbroadcastw xmm, r16`: Copies a word to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyXMMRegister, _ source: Register16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6691, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastw xmm, r32`: Copies a word to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyXMMRegister, _ source: Register32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6692, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastw xmm, r64`: Copies a word to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyXMMRegister, _ source: some GeneralRegister64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6693, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastw xmm, xmm/m16`: Copies a word to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6694, 6695, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpbroadcastw ymm, r16`: Copies a word to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyYMMRegister, _ source: Register16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6696, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastw ymm, r32`: Copies a word to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyYMMRegister, _ source: Register32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6697, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastw ymm, r64`: Copies a word to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyYMMRegister, _ source: some GeneralRegister64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6698, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastw ymm, xmm/m16`: Copies a word to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6699, 6700, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpbroadcastw zmm, r16`: Copies a word to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastw(_ destination: ZMMRegister, _ source: Register16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6701, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastw zmm, r32`: Copies a word to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastw(_ destination: ZMMRegister, _ source: Register32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6702, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastw zmm, r64`: Copies a word to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastw(_ destination: ZMMRegister, _ source: some GeneralRegister64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6703, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), file, line, column)
  }

  /// `vpbroadcastw zmm, xmm/m16`: Copies a word to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastw(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6704, 6705, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastw; forms: xmm,r16 | xmm,r32 | xmm,r64 | xmm,xmm | xmm,m16 | ymm,r16 | ymm,r32 | ymm,r64 | ymm,xmm | ymm,m16 | zmm,r16 | zmm,r32 | zmm,r64 | zmm,xmm | zmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpbroadcastw(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
