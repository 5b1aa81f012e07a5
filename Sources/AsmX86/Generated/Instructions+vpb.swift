// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpblendd xmm, xmm, xmm/m128, i8`: Chooses doublewords by the bits of an immediate.
  ///
  /// Needs AVX2.
  public final func vpblendd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_19d3_19d2, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  /// `vpblendd ymm, ymm, ymm/m256, i8`: Chooses doublewords by the bits of an immediate.
  ///
  /// Needs AVX2.
  public final func vpblendd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_19d5_19d4, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vpblendd(_ operands: any AnyOperand...) {}

  /// `vpblendmb xmm, xmm, xmm/m128`: Takes bytes of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpblendmb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_19d7_19d6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpblendmb ymm, ymm, ymm/m256`: Takes bytes of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpblendmb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_19d9_19d8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpblendmb zmm, zmm, zmm/m512`: Takes bytes of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512BW.
  public final func vpblendmb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_19db_19da, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendmb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpblendmb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpblendmd xmm, xmm, xmm/m128/m32{1to4}`: Takes doublewords of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpblendmd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19de_19dd_19dc, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpblendmd ymm, ymm, ymm/m256/m32{1to8}`: Takes doublewords of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpblendmd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19e1_19e0_19df, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpblendmd zmm, zmm, zmm/m512/m32{1to16}`: Takes doublewords of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F.
  public final func vpblendmd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19e4_19e3_19e2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendmd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpblendmd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpblendmq xmm, xmm, xmm/m128/m64{1to2}`: Takes quadwords of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpblendmq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19e7_19e6_19e5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpblendmq ymm, ymm, ymm/m256/m64{1to4}`: Takes quadwords of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpblendmq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19ea_19e9_19e8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpblendmq zmm, zmm, zmm/m512/m64{1to8}`: Takes quadwords of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F.
  public final func vpblendmq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19ed_19ec_19eb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendmq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpblendmq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpblendmw xmm, xmm, xmm/m128`: Takes words of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpblendmw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_19ef_19ee, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpblendmw ymm, ymm, ymm/m256`: Takes words of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpblendmw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_19f1_19f0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpblendmw zmm, zmm, zmm/m512`: Takes words of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512BW.
  public final func vpblendmw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_19f3_19f2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendmw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpblendmw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpblendvb xmm, xmm, xmm/m128, xmm`: Chooses bytes by the top bits of a mask.
  ///
  /// Needs AVX.
  public final func vpblendvb(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_19f5_19f4, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vpblendvb ymm, ymm, ymm/m256, ymm`: Chooses bytes by the top bits of a mask.
  ///
  /// Needs AVX2.
  public final func vpblendvb(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_19f7_19f6, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendvb; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vpblendvb(_ operands: any AnyOperand...) {}

  /// `vpblendw xmm, xmm, xmm/m128, i8`: Chooses words by the bits of an immediate.
  ///
  /// Needs AVX.
  public final func vpblendw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_19f9_19f8, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  /// `vpblendw ymm, ymm, ymm/m256, i8`: Chooses words by the bits of an immediate.
  ///
  /// Needs AVX2.
  public final func vpblendw(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_19fb_19fa, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vpblendw(_ operands: any AnyOperand...) {}

  /// `vpbroadcastb xmm, r16`: Copies a byte to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyXMMRegister, _ source: Register16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6652, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastb xmm, r32`: Copies a byte to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyXMMRegister, _ source: Register32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6653, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastb xmm, r64`: Copies a byte to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyXMMRegister, _ source: some GeneralRegister64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6654, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastb xmm, xmm/m8`: Copies a byte to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1a00_19ff, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpbroadcastb ymm, r16`: Copies a byte to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyYMMRegister, _ source: Register16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6657, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastb ymm, r32`: Copies a byte to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyYMMRegister, _ source: Register32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6658, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastb ymm, r64`: Copies a byte to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyYMMRegister, _ source: some GeneralRegister64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6659, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastb ymm, xmm/m8`: Copies a byte to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpbroadcastb(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1a05_1a04, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpbroadcastb zmm, r16`: Copies a byte to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastb(_ destination: ZMMRegister, _ source: Register16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6662, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastb zmm, r32`: Copies a byte to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastb(_ destination: ZMMRegister, _ source: Register32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6663, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastb zmm, r64`: Copies a byte to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastb(_ destination: ZMMRegister, _ source: some GeneralRegister64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6664, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastb zmm, xmm/m8`: Copies a byte to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastb(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1a0a_1a09, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastb; forms: xmm,r16 | xmm,r32 | xmm,r64 | xmm,xmm | xmm,m8 | ymm,r16 | ymm,r32 | ymm,r64 | ymm,xmm | ymm,m8 | zmm,r16 | zmm,r32 | zmm,r64 | zmm,xmm | zmm,m8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpbroadcastb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpbroadcastd xmm, r32`: Copies a doubleword to every place.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpbroadcastd(_ destination: some AnyXMMRegister, _ source: Register32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6667, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastd xmm, xmm/m32`: Copies a doubleword to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpbroadcastd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1a0d_1a0c, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpbroadcastd ymm, r32`: Copies a doubleword to every place.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpbroadcastd(_ destination: some AnyYMMRegister, _ source: Register32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6670, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastd ymm, xmm/m32`: Copies a doubleword to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpbroadcastd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1a10_1a0f, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpbroadcastd zmm, r32`: Copies a doubleword to every place.
  ///
  /// Needs AVX512F.
  public final func vpbroadcastd(_ destination: ZMMRegister, _ source: Register32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6673, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastd zmm, xmm/m32`: Copies a doubleword to every place.
  ///
  /// Needs AVX512F.
  public final func vpbroadcastd(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1a13_1a12, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastd; forms: xmm,r32 | xmm,xmm | xmm,m32 | ymm,r32 | ymm,xmm | ymm,m32 | zmm,r32 | zmm,xmm | zmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpbroadcastd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpbroadcastmb2q xmm, k`: Copies an 8-bit mask, zero-extended, to every quadword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpbroadcastmb2q(_ destination: some AnyXMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6676, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpbroadcastmb2q ymm, k`: Copies an 8-bit mask, zero-extended, to every quadword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpbroadcastmb2q(_ destination: some AnyYMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6677, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpbroadcastmb2q zmm, k`: Copies an 8-bit mask, zero-extended, to every quadword.
  ///
  /// Needs AVX512CD.
  public final func vpbroadcastmb2q(_ destination: ZMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6678, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastmb2q; forms: xmm,k | ymm,k | zmm,k")
  @_disfavoredOverload public final func vpbroadcastmb2q(_ operands: any AnyOperand...) {}

  /// `vpbroadcastmw2d xmm, k`: Copies a 16-bit mask, zero-extended, to every doubleword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpbroadcastmw2d(_ destination: some AnyXMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6679, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpbroadcastmw2d ymm, k`: Copies a 16-bit mask, zero-extended, to every doubleword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vpbroadcastmw2d(_ destination: some AnyYMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6680, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpbroadcastmw2d zmm, k`: Copies a 16-bit mask, zero-extended, to every doubleword.
  ///
  /// Needs AVX512CD.
  public final func vpbroadcastmw2d(_ destination: ZMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6681, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastmw2d; forms: xmm,k | ymm,k | zmm,k")
  @_disfavoredOverload public final func vpbroadcastmw2d(_ operands: any AnyOperand...) {}

  /// `vpbroadcastq xmm, r64`: Copies a quadword to every place.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpbroadcastq(_ destination: some AnyXMMRegister, _ source: some GeneralRegister64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6682, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastq xmm, xmm/m64`: Copies a quadword to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpbroadcastq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1a1c_1a1b, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpbroadcastq ymm, r64`: Copies a quadword to every place.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpbroadcastq(_ destination: some AnyYMMRegister, _ source: some GeneralRegister64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6685, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastq ymm, xmm/m64`: Copies a quadword to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpbroadcastq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1a1f_1a1e, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpbroadcastq zmm, r64`: Copies a quadword to every place.
  ///
  /// Needs AVX512F.
  public final func vpbroadcastq(_ destination: ZMMRegister, _ source: some GeneralRegister64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6688, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastq zmm, xmm/m64`: Copies a quadword to every place.
  ///
  /// Needs AVX512F.
  public final func vpbroadcastq(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1a22_1a21, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastq; forms: xmm,r64 | xmm,xmm | xmm,m64 | ymm,r64 | ymm,xmm | ymm,m64 | zmm,r64 | zmm,xmm | zmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpbroadcastq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpbroadcastw xmm, r16`: Copies a word to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyXMMRegister, _ source: Register16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6691, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastw xmm, r32`: Copies a word to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyXMMRegister, _ source: Register32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6692, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastw xmm, r64`: Copies a word to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyXMMRegister, _ source: some GeneralRegister64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6693, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastw xmm, xmm/m16`: Copies a word to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1a27_1a26, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpbroadcastw ymm, r16`: Copies a word to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyYMMRegister, _ source: Register16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6696, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastw ymm, r32`: Copies a word to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyYMMRegister, _ source: Register32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6697, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastw ymm, r64`: Copies a word to every place.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyYMMRegister, _ source: some GeneralRegister64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6698, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastw ymm, xmm/m16`: Copies a word to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpbroadcastw(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1a2c_1a2b, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpbroadcastw zmm, r16`: Copies a word to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastw(_ destination: ZMMRegister, _ source: Register16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6701, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastw zmm, r32`: Copies a word to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastw(_ destination: ZMMRegister, _ source: Register32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6702, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastw zmm, r64`: Copies a word to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastw(_ destination: ZMMRegister, _ source: some GeneralRegister64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(6703, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpbroadcastw zmm, xmm/m16`: Copies a word to every place.
  ///
  /// Needs AVX512BW.
  public final func vpbroadcastw(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1a31_1a30, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastw; forms: xmm,r16 | xmm,r32 | xmm,r64 | xmm,xmm | xmm,m16 | ymm,r16 | ymm,r32 | ymm,r64 | ymm,xmm | ymm,m16 | zmm,r16 | zmm,r32 | zmm,r64 | zmm,xmm | zmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpbroadcastw(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
