// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vcvtdq2pd xmm, xmm/m64/m32{1to2}`: Converts doublewords to double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtdq2pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast32x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_10cb_10ca_10c9, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtdq2pd ymm, xmm/m128/m32{1to4}`: Converts doublewords to double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtdq2pd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_10ce_10cd_10cc, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtdq2pd zmm, ymm/m256/m32{1to8}`: Converts doublewords to double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtdq2pd(_ destination: ZMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_10d1_10d0_10cf, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtdq2pd; forms: xmm,xmm | xmm,m64 | xmm,m32{1to2} | ymm,xmm | ymm,m128 | ymm,m32{1to4} | zmm,ymm | zmm,m256 | zmm,m32{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtdq2pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtdq2ph xmm, xmm/m128/m32{1to4}`: Converts doublewords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtdq2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_10d6_10d4_10d2, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtdq2ph xmm, ymm/m256/m32{1to8}`: Converts doublewords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtdq2ph(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_10d7_10d5_10d3, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtdq2ph ymm, zmm`: Converts doublewords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtdq2ph(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4312, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtdq2ph ymm, m512/m32{1to16}`: Converts doublewords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtdq2ph(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_10da_10d9_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtdq2ph; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m32{1to4} | xmm,m32{1to8} | ymm,zmm | ymm,m512 | ymm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtdq2ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtdq2ps xmm, xmm/m128/m32{1to4}`: Converts doublewords to single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtdq2ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_10dd_10dc_10db, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtdq2ps ymm, ymm/m256/m32{1to8}`: Converts doublewords to single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtdq2ps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_10e0_10df_10de, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtdq2ps zmm, zmm`: Converts doublewords to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtdq2ps(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4321, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtdq2ps zmm, m512/m32{1to16}`: Converts doublewords to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtdq2ps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_10e3_10e2_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtdq2ps; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtdq2ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtne2ps2bf16 xmm, xmm, xmm/m128/m32{1to4}`: Converts single-precision to bfloat16 numbers, the third operand's to the lower, the second's to the upper half.
  ///
  /// Needs AVX512VL and AVX512_BF16.
  public final func vcvtne2ps2bf16(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_10e6_10e5_10e4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcvtne2ps2bf16 ymm, ymm, ymm/m256/m32{1to8}`: Converts single-precision to bfloat16 numbers, the third operand's to the lower, the second's to the upper half.
  ///
  /// Needs AVX512VL and AVX512_BF16.
  public final func vcvtne2ps2bf16(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_10e9_10e8_10e7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcvtne2ps2bf16 zmm, zmm, zmm/m512/m32{1to16}`: Converts single-precision to bfloat16 numbers, the third operand's to the lower, the second's to the upper half.
  ///
  /// Needs AVX512F and AVX512_BF16.
  public final func vcvtne2ps2bf16(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_10ec_10eb_10ea, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtne2ps2bf16; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtne2ps2bf16(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtneebf162ps xmm, m128`: Converts the even bfloat16 numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneebf162ps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4333, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvtneebf162ps ymm, m256`: Converts the even bfloat16 numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneebf162ps(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4334, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtneebf162ps; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vcvtneebf162ps(_ operands: any AnyOperand...) {}

  /// `vcvtneeph2ps xmm, m128`: Converts the even half-precision numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneeph2ps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4335, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvtneeph2ps ymm, m256`: Converts the even half-precision numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneeph2ps(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4336, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtneeph2ps; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vcvtneeph2ps(_ operands: any AnyOperand...) {}

  /// `vcvtneobf162ps xmm, m128`: Converts the odd bfloat16 numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneobf162ps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4337, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvtneobf162ps ymm, m256`: Converts the odd bfloat16 numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneobf162ps(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4338, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtneobf162ps; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vcvtneobf162ps(_ operands: any AnyOperand...) {}

  /// `vcvtneoph2ps xmm, m128`: Converts the odd half-precision numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneoph2ps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4339, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvtneoph2ps ymm, m256`: Converts the odd half-precision numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneoph2ps(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4340, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtneoph2ps; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vcvtneoph2ps(_ operands: any AnyOperand...) {}

  /// `vcvtneps2bf16 xmm, xmm/m128/m32{1to4}`: Converts single-precision numbers to bfloat16 numbers, rounded to nearest.
  ///
  /// Needs AVX512VL and AVX512_BF16; with an opmask, rounding or a register from 16 on, AVX_NE_CONVERT.
  public final func vcvtneps2bf16(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_10f9_10f7_10f5, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtneps2bf16 xmm, ymm/m256/m32{1to8}`: Converts single-precision numbers to bfloat16 numbers, rounded to nearest.
  ///
  /// Needs AVX512VL and AVX512_BF16; with an opmask, rounding or a register from 16 on, AVX_NE_CONVERT.
  public final func vcvtneps2bf16(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_10fa_10f8_10f6, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtneps2bf16 ymm, zmm/m512/m32{1to16}`: Converts single-precision numbers to bfloat16 numbers, rounded to nearest.
  ///
  /// Needs AVX512F and AVX512_BF16.
  public final func vcvtneps2bf16(_ destination: some AnyYMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_10fd_10fc_10fb, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtneps2bf16; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m32{1to4} | xmm,m32{1to8} | ymm,zmm | ymm,m512 | ymm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtneps2bf16(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtpd2dq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtpd2dq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1102_1100_10fe, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtpd2dq xmm, ymm/m256/m64{1to4}`: Converts double-precision numbers to doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtpd2dq(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1103_1101_10ff, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtpd2dq ymm, zmm`: Converts double-precision numbers to doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtpd2dq(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4356, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtpd2dq ymm, m512/m64{1to8}`: Converts double-precision numbers to doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtpd2dq(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1106_1105_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtpd2dq; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m64{1to2} | xmm,m64{1to4} | ymm,zmm | ymm,m512 | ymm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtpd2dq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtpd2ph xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtpd2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_110d_110a_1107, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtpd2ph xmm, ymm/m256/m64{1to4}`: Converts double-precision numbers to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtpd2ph(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_110e_110b_1108, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtpd2ph xmm, zmm`: Converts double-precision numbers to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtpd2ph(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4361, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtpd2ph xmm, m512/m64{1to8}`: Converts double-precision numbers to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtpd2ph(_ destination: some AnyXMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_110f_110c_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtpd2ph; forms: xmm,xmm | xmm,ymm | xmm,zmm | xmm,m128 | xmm,m256 | xmm,m512 | xmm,m64{1to2} | xmm,m64{1to4} | xmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtpd2ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtpd2ps xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtpd2ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1114_1112_1110, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtpd2ps xmm, ymm/m256/m64{1to4}`: Converts double-precision numbers to single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtpd2ps(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1115_1113_1111, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtpd2ps ymm, zmm`: Converts double-precision numbers to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtpd2ps(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4374, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtpd2ps ymm, m512/m64{1to8}`: Converts double-precision numbers to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtpd2ps(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1118_1117_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtpd2ps; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m64{1to2} | xmm,m64{1to4} | ymm,zmm | ymm,m512 | ymm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtpd2ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtpd2qq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtpd2qq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_111b_111a_1119, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtpd2qq ymm, ymm/m256/m64{1to4}`: Converts double-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtpd2qq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_111e_111d_111c, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtpd2qq zmm, zmm`: Converts double-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtpd2qq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4383, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtpd2qq zmm, m512/m64{1to8}`: Converts double-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtpd2qq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1121_1120_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtpd2qq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtpd2qq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtpd2udq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtpd2udq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1126_1124_1122, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtpd2udq xmm, ymm/m256/m64{1to4}`: Converts double-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtpd2udq(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1127_1125_1123, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtpd2udq ymm, zmm`: Converts double-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtpd2udq(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4392, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtpd2udq ymm, m512/m64{1to8}`: Converts double-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtpd2udq(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_112a_1129_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtpd2udq; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m64{1to2} | xmm,m64{1to4} | ymm,zmm | ymm,m512 | ymm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtpd2udq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtpd2uqq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtpd2uqq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_112d_112c_112b, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtpd2uqq ymm, ymm/m256/m64{1to4}`: Converts double-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtpd2uqq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1130_112f_112e, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtpd2uqq zmm, zmm`: Converts double-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtpd2uqq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4401, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtpd2uqq zmm, m512/m64{1to8}`: Converts double-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtpd2uqq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1133_1132_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtpd2uqq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtpd2uqq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtph2dq xmm, xmm/m64/m16{1to4}`: Converts half-precision numbers to doublewords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2dq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1136_1135_1134, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2dq ymm, xmm/m128/m16{1to8}`: Converts half-precision numbers to doublewords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2dq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1139_1138_1137, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2dq zmm, ymm`: Converts half-precision numbers to doublewords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2dq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4410, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtph2dq zmm, m256/m16{1to16}`: Converts half-precision numbers to doublewords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2dq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_113c_113b_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2dq; forms: xmm,xmm | xmm,m64 | xmm,m16{1to4} | ymm,xmm | ymm,m128 | ymm,m16{1to8} | zmm,ymm | zmm,m256 | zmm,m16{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2dq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtph2pd xmm, xmm/m32/m16{1to2}`: Converts half-precision numbers to double-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32OrBroadcast16x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_113f_113e_113d, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2pd ymm, xmm/m64/m16{1to4}`: Converts half-precision numbers to double-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2pd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1142_1141_1140, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2pd zmm, xmm`: Converts half-precision numbers to double-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2pd(_ destination: ZMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4419, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvtph2pd zmm, m128/m16{1to8}`: Converts half-precision numbers to double-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2pd(_ destination: ZMMRegister, _ source: some Memory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1145_1144_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2pd; forms: xmm,xmm | xmm,m32 | xmm,m16{1to2} | ymm,xmm | ymm,m64 | ymm,m16{1to4} | zmm,xmm | zmm,m128 | zmm,m16{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtph2ps xmm, xmm/m64`: Converts half-precision numbers to single-precision numbers.
  ///
  /// Needs F16C; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtph2ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1147_1146, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2ps ymm, xmm/m128`: Converts half-precision numbers to single-precision numbers.
  ///
  /// Needs F16C; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtph2ps(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1149_1148, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2ps zmm, ymm`: Converts half-precision numbers to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtph2ps(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4426, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvtph2ps zmm, m256`: Converts half-precision numbers to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtph2ps(_ destination: ZMMRegister, _ source: Memory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(4427, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2ps; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128 | zmm,ymm | zmm,m256; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtph2psx xmm, xmm/m64/m16{1to4}`: Converts half-precision numbers to single-precision numbers; unlike vcvtph2ps it can broadcast one from memory.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2psx(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_114e_114d_114c, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2psx ymm, xmm/m128/m16{1to8}`: Converts half-precision numbers to single-precision numbers; unlike vcvtph2ps it can broadcast one from memory.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2psx(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1151_1150_114f, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2psx zmm, ymm`: Converts half-precision numbers to single-precision numbers; unlike vcvtph2ps it can broadcast one from memory.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2psx(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4434, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvtph2psx zmm, m256/m16{1to16}`: Converts half-precision numbers to single-precision numbers; unlike vcvtph2ps it can broadcast one from memory.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2psx(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1154_1153_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2psx; forms: xmm,xmm | xmm,m64 | xmm,m16{1to4} | ymm,xmm | ymm,m128 | ymm,m16{1to8} | zmm,ymm | zmm,m256 | zmm,m16{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2psx(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtph2qq xmm, xmm/m32/m16{1to2}`: Converts half-precision numbers to quadwords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2qq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32OrBroadcast16x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1157_1156_1155, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2qq ymm, xmm/m64/m16{1to4}`: Converts half-precision numbers to quadwords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2qq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_115a_1159_1158, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2qq zmm, xmm`: Converts half-precision numbers to quadwords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2qq(_ destination: ZMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4443, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtph2qq zmm, m128/m16{1to8}`: Converts half-precision numbers to quadwords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2qq(_ destination: ZMMRegister, _ source: some Memory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_115d_115c_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2qq; forms: xmm,xmm | xmm,m32 | xmm,m16{1to2} | ymm,xmm | ymm,m64 | ymm,m16{1to4} | zmm,xmm | zmm,m128 | zmm,m16{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2qq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtph2udq xmm, xmm/m64/m16{1to4}`: Converts half-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2udq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1160_115f_115e, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2udq ymm, xmm/m128/m16{1to8}`: Converts half-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2udq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1163_1162_1161, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2udq zmm, ymm`: Converts half-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2udq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4452, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtph2udq zmm, m256/m16{1to16}`: Converts half-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2udq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1166_1165_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2udq; forms: xmm,xmm | xmm,m64 | xmm,m16{1to4} | ymm,xmm | ymm,m128 | ymm,m16{1to8} | zmm,ymm | zmm,m256 | zmm,m16{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2udq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtph2uqq xmm, xmm/m32/m16{1to2}`: Converts half-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2uqq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32OrBroadcast16x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1169_1168_1167, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2uqq ymm, xmm/m64/m16{1to4}`: Converts half-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2uqq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_116c_116b_116a, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2uqq zmm, xmm`: Converts half-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2uqq(_ destination: ZMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4461, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtph2uqq zmm, m128/m16{1to8}`: Converts half-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2uqq(_ destination: ZMMRegister, _ source: some Memory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_116f_116e_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2uqq; forms: xmm,xmm | xmm,m32 | xmm,m16{1to2} | ymm,xmm | ymm,m64 | ymm,m16{1to4} | zmm,xmm | zmm,m128 | zmm,m16{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2uqq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtph2uw xmm, xmm/m128/m16{1to8}`: Converts half-precision numbers to unsigned words.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2uw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1172_1171_1170, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2uw ymm, ymm/m256/m16{1to16}`: Converts half-precision numbers to unsigned words.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2uw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1175_1174_1173, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2uw zmm, zmm`: Converts half-precision numbers to unsigned words.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2uw(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4470, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtph2uw zmm, m512/m16{1to32}`: Converts half-precision numbers to unsigned words.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2uw(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1178_1177_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2uw; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2uw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtph2w xmm, xmm/m128/m16{1to8}`: Converts half-precision numbers to words.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2w(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_117b_117a_1179, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2w ymm, ymm/m256/m16{1to16}`: Converts half-precision numbers to words.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2w(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_117e_117d_117c, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtph2w zmm, zmm`: Converts half-precision numbers to words.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2w(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4479, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtph2w zmm, m512/m16{1to32}`: Converts half-precision numbers to words.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2w(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1181_1180_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2w; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2w(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtps2dq xmm, xmm/m128/m32{1to4}`: Converts single-precision numbers to doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2dq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1184_1183_1182, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtps2dq ymm, ymm/m256/m32{1to8}`: Converts single-precision numbers to doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2dq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1187_1186_1185, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtps2dq zmm, zmm`: Converts single-precision numbers to doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtps2dq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4488, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtps2dq zmm, m512/m32{1to16}`: Converts single-precision numbers to doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtps2dq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_118a_1189_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2dq; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtps2dq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtps2pd xmm, xmm/m64/m32{1to2}`: Converts single-precision numbers to double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast32x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_118d_118c_118b, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtps2pd ymm, xmm/m128/m32{1to4}`: Converts single-precision numbers to double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2pd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1190_118f_118e, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtps2pd zmm, ymm`: Converts single-precision numbers to double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtps2pd(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4497, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvtps2pd zmm, m256/m32{1to8}`: Converts single-precision numbers to double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtps2pd(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1193_1192_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2pd; forms: xmm,xmm | xmm,m64 | xmm,m32{1to2} | ymm,xmm | ymm,m128 | ymm,m32{1to4} | zmm,ymm | zmm,m256 | zmm,m32{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtps2pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtps2ph xmm, xmm, i8`: Converts single-precision numbers to half-precision numbers, rounded as an immediate says.
  ///
  /// Needs F16C; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2Masked(4500, destination.rawValue, source.rawValue, mask.bits, immediate, file, line, column)
  }

  /// `vcvtps2ph xmm, ymm, i8`: Converts single-precision numbers to half-precision numbers, rounded as an immediate says.
  ///
  /// Needs F16C; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2ph(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2Masked(4501, destination.rawValue, source.rawValue, mask.bits, immediate, file, line, column)
  }

  /// `vcvtps2ph ymm, zmm, i8`: Converts single-precision numbers to half-precision numbers, rounded as an immediate says.
  ///
  /// Needs AVX512F.
  public final func vcvtps2ph(_ destination: some AnyYMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2MaskedQuiet(4502, destination.rawValue, source.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vcvtps2ph m64, xmm, i8`: Converts single-precision numbers to half-precision numbers, rounded as an immediate says.
  ///
  /// Needs F16C; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2ph(_ destination: Memory64, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4503, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  /// `vcvtps2ph m128, ymm, i8`: Converts single-precision numbers to half-precision numbers, rounded as an immediate says.
  ///
  /// Needs F16C; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2ph(_ destination: Memory128, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4504, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  /// `vcvtps2ph m256, zmm, i8`: Converts single-precision numbers to half-precision numbers, rounded as an immediate says.
  ///
  /// Needs AVX512F.
  public final func vcvtps2ph(_ destination: Memory256, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4505, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2ph; forms: xmm,xmm,i8 | xmm,ymm,i8 | ymm,zmm,i8 | m64,xmm,i8 | m128,ymm,i8 | m256,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtps2ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtps2phx xmm, xmm/m128/m32{1to4}`: Converts single-precision numbers to half-precision numbers, rounded as the rounding mode says.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtps2phx(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_119e_119c_119a, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtps2phx xmm, ymm/m256/m32{1to8}`: Converts single-precision numbers to half-precision numbers, rounded as the rounding mode says.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtps2phx(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_119f_119d_119b, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtps2phx ymm, zmm`: Converts single-precision numbers to half-precision numbers, rounded as the rounding mode says.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtps2phx(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4512, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtps2phx ymm, m512/m32{1to16}`: Converts single-precision numbers to half-precision numbers, rounded as the rounding mode says.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtps2phx(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11a2_11a1_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2phx; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m32{1to4} | xmm,m32{1to8} | ymm,zmm | ymm,m512 | ymm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtps2phx(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtps2qq xmm, xmm/m64/m32{1to2}`: Converts single-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtps2qq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast32x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11a5_11a4_11a3, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtps2qq ymm, xmm/m128/m32{1to4}`: Converts single-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtps2qq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11a8_11a7_11a6, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtps2qq zmm, ymm`: Converts single-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtps2qq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4521, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtps2qq zmm, m256/m32{1to8}`: Converts single-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtps2qq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11ab_11aa_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2qq; forms: xmm,xmm | xmm,m64 | xmm,m32{1to2} | ymm,xmm | ymm,m128 | ymm,m32{1to4} | zmm,ymm | zmm,m256 | zmm,m32{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtps2qq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtps2udq xmm, xmm/m128/m32{1to4}`: Converts single-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtps2udq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11ae_11ad_11ac, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtps2udq ymm, ymm/m256/m32{1to8}`: Converts single-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtps2udq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11b1_11b0_11af, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtps2udq zmm, zmm`: Converts single-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtps2udq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4530, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtps2udq zmm, m512/m32{1to16}`: Converts single-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtps2udq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11b4_11b3_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2udq; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtps2udq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtps2uqq xmm, xmm/m64/m32{1to2}`: Converts single-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtps2uqq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast32x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11b7_11b6_11b5, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtps2uqq ymm, xmm/m128/m32{1to4}`: Converts single-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtps2uqq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11ba_11b9_11b8, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtps2uqq zmm, ymm`: Converts single-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtps2uqq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4539, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtps2uqq zmm, m256/m32{1to8}`: Converts single-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtps2uqq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11bd_11bc_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2uqq; forms: xmm,xmm | xmm,m64 | xmm,m32{1to2} | ymm,xmm | ymm,m128 | ymm,m32{1to4} | zmm,ymm | zmm,m256 | zmm,m32{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtps2uqq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtqq2pd xmm, xmm/m128/m64{1to2}`: Converts quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtqq2pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11c0_11bf_11be, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtqq2pd ymm, ymm/m256/m64{1to4}`: Converts quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtqq2pd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11c3_11c2_11c1, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtqq2pd zmm, zmm`: Converts quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtqq2pd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4548, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtqq2pd zmm, m512/m64{1to8}`: Converts quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtqq2pd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11c6_11c5_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtqq2pd; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtqq2pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtqq2ph xmm, xmm/m128/m64{1to2}`: Converts quadwords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtqq2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11cd_11ca_11c7, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtqq2ph xmm, ymm/m256/m64{1to4}`: Converts quadwords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtqq2ph(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11ce_11cb_11c8, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtqq2ph xmm, zmm`: Converts quadwords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtqq2ph(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4553, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtqq2ph xmm, m512/m64{1to8}`: Converts quadwords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtqq2ph(_ destination: some AnyXMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11cf_11cc_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtqq2ph; forms: xmm,xmm | xmm,ymm | xmm,zmm | xmm,m128 | xmm,m256 | xmm,m512 | xmm,m64{1to2} | xmm,m64{1to4} | xmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtqq2ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtqq2ps xmm, xmm/m128/m64{1to2}`: Converts quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtqq2ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11d4_11d2_11d0, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtqq2ps xmm, ymm/m256/m64{1to4}`: Converts quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtqq2ps(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11d5_11d3_11d1, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtqq2ps ymm, zmm`: Converts quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtqq2ps(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4566, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtqq2ps ymm, m512/m64{1to8}`: Converts quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtqq2ps(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_11d8_11d7_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtqq2ps; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m64{1to2} | xmm,m64{1to4} | ymm,zmm | ymm,m512 | ymm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtqq2ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtsd2sh xmm, xmm, xmm`: Converts a double-precision number to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsd2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(4569, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtsd2sh xmm, xmm, m64`: Converts a double-precision number to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsd2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4570, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsd2sh; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtsd2sh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtsd2si r32, xmm`: Converts a double-precision number to an integer.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsd2si(_ destination: Register32, _ source: some AnyXMMRegister, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Rounded(4571, destination.rawValue, source.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtsd2si r32, m64`: Converts a double-precision number to an integer.
  ///
  /// Needs AVX.
  public final func vcvtsd2si(_ destination: Register32, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4572, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvtsd2si r64, xmm`: Converts a double-precision number to an integer.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsd2si(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Rounded(4573, destination.rawValue, source.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtsd2si r64, m64`: Converts a double-precision number to an integer.
  ///
  /// Needs AVX.
  public final func vcvtsd2si(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4574, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func vcvtsd2si(_ operands: any AnyOperand...) {}

  /// `vcvtsd2ss xmm, xmm, xmm`: Converts a double-precision number to a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsd2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(4575, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtsd2ss xmm, xmm, m64`: Converts a double-precision number to a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsd2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4576, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsd2ss; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtsd2ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtsd2usi r32, xmm`: Converts a double-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtsd2usi(_ destination: Register32, _ source: some AnyXMMRegister, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Rounded(4577, destination.rawValue, source.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtsd2usi r32, m64`: Converts a double-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtsd2usi(_ destination: Register32, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4578, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvtsd2usi r64, xmm`: Converts a double-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtsd2usi(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Rounded(4579, destination.rawValue, source.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtsd2usi r64, m64`: Converts a double-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtsd2usi(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4580, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsd2usi; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func vcvtsd2usi(_ operands: any AnyOperand...) {}

  /// `vcvtsh2sd xmm, xmm, xmm`: Converts a half-precision number to a double-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4581, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvtsh2sd xmm, xmm, m16`: Converts a half-precision number to a double-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4582, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsh2sd; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtsh2sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtsh2si r32, xmm`: Converts a half-precision number to an integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2si(_ destination: Register32, _ source: some AnyXMMRegister, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Rounded(4583, destination.rawValue, source.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtsh2si r32, m16`: Converts a half-precision number to an integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2si(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4584, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvtsh2si r64, xmm`: Converts a half-precision number to an integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2si(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Rounded(4585, destination.rawValue, source.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtsh2si r64, m16`: Converts a half-precision number to an integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2si(_ destination: some GeneralRegister64, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4586, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsh2si; forms: r32,xmm | r32,m16 | r64,xmm | r64,m16")
  @_disfavoredOverload public final func vcvtsh2si(_ operands: any AnyOperand...) {}

  /// `vcvtsh2ss xmm, xmm, xmm`: Converts a half-precision number to a single-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4587, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvtsh2ss xmm, xmm, m16`: Converts a half-precision number to a single-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4588, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsh2ss; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtsh2ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtsh2usi r32, xmm`: Converts a half-precision number to an unsigned integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2usi(_ destination: Register32, _ source: some AnyXMMRegister, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Rounded(4589, destination.rawValue, source.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtsh2usi r32, m16`: Converts a half-precision number to an unsigned integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2usi(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4590, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvtsh2usi r64, xmm`: Converts a half-precision number to an unsigned integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2usi(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Rounded(4591, destination.rawValue, source.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtsh2usi r64, m16`: Converts a half-precision number to an unsigned integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2usi(_ destination: some GeneralRegister64, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4592, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsh2usi; forms: r32,xmm | r32,m16 | r64,xmm | r64,m16")
  @_disfavoredOverload public final func vcvtsh2usi(_ operands: any AnyOperand...) {}

  /// `vcvtsi2sd xmm, xmm, r32`: Converts an integer to a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(4593, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcvtsi2sd xmm, xmm, r64`: Converts an integer to a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some GeneralRegister64, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3Rounded(4594, destination.rawValue, first.rawValue, second.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtsi2sd xmm, xmm, m32`: Converts an integer to a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(4595, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vcvtsi2sd xmm, xmm, m64`: Converts an integer to a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(4596, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsi2sd; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsi2sd(_ operands: any AnyOperand...) {}

  /// `vcvtsi2sh xmm, xmm, r32`: Converts an integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3Rounded(4597, destination.rawValue, first.rawValue, second.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtsi2sh xmm, xmm, r64`: Converts an integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some GeneralRegister64, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3Rounded(4598, destination.rawValue, first.rawValue, second.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtsi2sh xmm, xmm, m32`: Converts an integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(4599, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vcvtsi2sh xmm, xmm, m64`: Converts an integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(4600, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsi2sh; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsi2sh(_ operands: any AnyOperand...) {}

  /// `vcvtsi2ss xmm, xmm, r32`: Converts an integer to a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3Rounded(4601, destination.rawValue, first.rawValue, second.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtsi2ss xmm, xmm, r64`: Converts an integer to a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some GeneralRegister64, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3Rounded(4602, destination.rawValue, first.rawValue, second.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtsi2ss xmm, xmm, m32`: Converts an integer to a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(4603, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vcvtsi2ss xmm, xmm, m64`: Converts an integer to a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(4604, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsi2ss; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsi2ss(_ operands: any AnyOperand...) {}

  /// `vcvtss2sd xmm, xmm, xmm`: Converts a single-precision number to a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtss2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4605, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvtss2sd xmm, xmm, m32`: Converts a single-precision number to a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtss2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4606, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtss2sd; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtss2sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtss2sh xmm, xmm, xmm`: Converts a single-precision number to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtss2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(4607, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtss2sh xmm, xmm, m32`: Converts a single-precision number to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtss2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4608, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtss2sh; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtss2sh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtss2si r32, xmm`: Converts a single-precision number to an integer.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtss2si(_ destination: Register32, _ source: some AnyXMMRegister, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Rounded(4609, destination.rawValue, source.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtss2si r32, m32`: Converts a single-precision number to an integer.
  ///
  /// Needs AVX.
  public final func vcvtss2si(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4610, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvtss2si r64, xmm`: Converts a single-precision number to an integer.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtss2si(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Rounded(4611, destination.rawValue, source.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtss2si r64, m32`: Converts a single-precision number to an integer.
  ///
  /// Needs AVX.
  public final func vcvtss2si(_ destination: some GeneralRegister64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4612, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func vcvtss2si(_ operands: any AnyOperand...) {}

  /// `vcvtss2usi r32, xmm`: Converts a single-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtss2usi(_ destination: Register32, _ source: some AnyXMMRegister, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Rounded(4613, destination.rawValue, source.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtss2usi r32, m32`: Converts a single-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtss2usi(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4614, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvtss2usi r64, xmm`: Converts a single-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtss2usi(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Rounded(4615, destination.rawValue, source.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtss2usi r64, m32`: Converts a single-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtss2usi(_ destination: some GeneralRegister64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4616, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtss2usi; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func vcvtss2usi(_ operands: any AnyOperand...) {}

  /// `vcvttpd2dq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvttpd2dq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_120d_120b_1209, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttpd2dq xmm, ymm/m256/m64{1to4}`: Converts double-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvttpd2dq(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_120e_120c_120a, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttpd2dq ymm, zmm`: Converts double-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttpd2dq(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4623, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvttpd2dq ymm, m512/m64{1to8}`: Converts double-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttpd2dq(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1211_1210_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttpd2dq; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m64{1to2} | xmm,m64{1to4} | ymm,zmm | ymm,m512 | ymm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttpd2dq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvttpd2qq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttpd2qq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1214_1213_1212, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttpd2qq ymm, ymm/m256/m64{1to4}`: Converts double-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttpd2qq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1217_1216_1215, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttpd2qq zmm, zmm`: Converts double-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttpd2qq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4632, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvttpd2qq zmm, m512/m64{1to8}`: Converts double-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttpd2qq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_121a_1219_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttpd2qq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttpd2qq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvttpd2udq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvttpd2udq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_121f_121d_121b, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttpd2udq xmm, ymm/m256/m64{1to4}`: Converts double-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvttpd2udq(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1220_121e_121c, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttpd2udq ymm, zmm`: Converts double-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttpd2udq(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4641, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvttpd2udq ymm, m512/m64{1to8}`: Converts double-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttpd2udq(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1223_1222_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttpd2udq; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m64{1to2} | xmm,m64{1to4} | ymm,zmm | ymm,m512 | ymm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttpd2udq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvttpd2uqq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttpd2uqq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1226_1225_1224, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttpd2uqq ymm, ymm/m256/m64{1to4}`: Converts double-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttpd2uqq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1229_1228_1227, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttpd2uqq zmm, zmm`: Converts double-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttpd2uqq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4650, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvttpd2uqq zmm, m512/m64{1to8}`: Converts double-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttpd2uqq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_122c_122b_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttpd2uqq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttpd2uqq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvttph2dq xmm, xmm/m64/m16{1to4}`: Converts half-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2dq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_122f_122e_122d, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttph2dq ymm, xmm/m128/m16{1to8}`: Converts half-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2dq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1232_1231_1230, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttph2dq zmm, ymm`: Converts half-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2dq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4659, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvttph2dq zmm, m256/m16{1to16}`: Converts half-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2dq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1235_1234_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttph2dq; forms: xmm,xmm | xmm,m64 | xmm,m16{1to4} | ymm,xmm | ymm,m128 | ymm,m16{1to8} | zmm,ymm | zmm,m256 | zmm,m16{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttph2dq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvttph2qq xmm, xmm/m32/m16{1to2}`: Converts half-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2qq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32OrBroadcast16x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1238_1237_1236, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttph2qq ymm, xmm/m64/m16{1to4}`: Converts half-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2qq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_123b_123a_1239, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttph2qq zmm, xmm`: Converts half-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2qq(_ destination: ZMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4668, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvttph2qq zmm, m128/m16{1to8}`: Converts half-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2qq(_ destination: ZMMRegister, _ source: some Memory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_123e_123d_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttph2qq; forms: xmm,xmm | xmm,m32 | xmm,m16{1to2} | ymm,xmm | ymm,m64 | ymm,m16{1to4} | zmm,xmm | zmm,m128 | zmm,m16{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttph2qq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvttph2udq xmm, xmm/m64/m16{1to4}`: Converts half-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2udq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1241_1240_123f, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttph2udq ymm, xmm/m128/m16{1to8}`: Converts half-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2udq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1244_1243_1242, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttph2udq zmm, ymm`: Converts half-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2udq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4677, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvttph2udq zmm, m256/m16{1to16}`: Converts half-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2udq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1247_1246_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttph2udq; forms: xmm,xmm | xmm,m64 | xmm,m16{1to4} | ymm,xmm | ymm,m128 | ymm,m16{1to8} | zmm,ymm | zmm,m256 | zmm,m16{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttph2udq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvttph2uqq xmm, xmm/m32/m16{1to2}`: Converts half-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2uqq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32OrBroadcast16x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_124a_1249_1248, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttph2uqq ymm, xmm/m64/m16{1to4}`: Converts half-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2uqq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_124d_124c_124b, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttph2uqq zmm, xmm`: Converts half-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2uqq(_ destination: ZMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4686, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvttph2uqq zmm, m128/m16{1to8}`: Converts half-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2uqq(_ destination: ZMMRegister, _ source: some Memory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1250_124f_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttph2uqq; forms: xmm,xmm | xmm,m32 | xmm,m16{1to2} | ymm,xmm | ymm,m64 | ymm,m16{1to4} | zmm,xmm | zmm,m128 | zmm,m16{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttph2uqq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvttph2uw xmm, xmm/m128/m16{1to8}`: Converts half-precision numbers to unsigned words, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2uw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1253_1252_1251, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttph2uw ymm, ymm/m256/m16{1to16}`: Converts half-precision numbers to unsigned words, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2uw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1256_1255_1254, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttph2uw zmm, zmm`: Converts half-precision numbers to unsigned words, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2uw(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4695, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvttph2uw zmm, m512/m16{1to32}`: Converts half-precision numbers to unsigned words, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2uw(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1259_1258_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttph2uw; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttph2uw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvttph2w xmm, xmm/m128/m16{1to8}`: Converts half-precision numbers to words, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2w(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_125c_125b_125a, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttph2w ymm, ymm/m256/m16{1to16}`: Converts half-precision numbers to words, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2w(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_125f_125e_125d, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttph2w zmm, zmm`: Converts half-precision numbers to words, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2w(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4704, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvttph2w zmm, m512/m16{1to32}`: Converts half-precision numbers to words, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2w(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1262_1261_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttph2w; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttph2w(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvttps2dq xmm, xmm/m128/m32{1to4}`: Converts single-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvttps2dq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1265_1264_1263, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttps2dq ymm, ymm/m256/m32{1to8}`: Converts single-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvttps2dq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1268_1267_1266, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttps2dq zmm, zmm`: Converts single-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttps2dq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4713, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvttps2dq zmm, m512/m32{1to16}`: Converts single-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttps2dq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_126b_126a_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttps2dq; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttps2dq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvttps2qq xmm, xmm/m64/m32{1to2}`: Converts single-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttps2qq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast32x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_126e_126d_126c, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttps2qq ymm, xmm/m128/m32{1to4}`: Converts single-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttps2qq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1271_1270_126f, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttps2qq zmm, ymm`: Converts single-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttps2qq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4722, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvttps2qq zmm, m256/m32{1to8}`: Converts single-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttps2qq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1274_1273_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttps2qq; forms: xmm,xmm | xmm,m64 | xmm,m32{1to2} | ymm,xmm | ymm,m128 | ymm,m32{1to4} | zmm,ymm | zmm,m256 | zmm,m32{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttps2qq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvttps2udq xmm, xmm/m128/m32{1to4}`: Converts single-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvttps2udq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1277_1276_1275, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttps2udq ymm, ymm/m256/m32{1to8}`: Converts single-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvttps2udq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_127a_1279_1278, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttps2udq zmm, zmm`: Converts single-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttps2udq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4731, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvttps2udq zmm, m512/m32{1to16}`: Converts single-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttps2udq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_127d_127c_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttps2udq; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttps2udq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvttps2uqq xmm, xmm/m64/m32{1to2}`: Converts single-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttps2uqq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast32x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1280_127f_127e, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttps2uqq ymm, xmm/m128/m32{1to4}`: Converts single-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttps2uqq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1283_1282_1281, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvttps2uqq zmm, ymm`: Converts single-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttps2uqq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4740, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcvttps2uqq zmm, m256/m32{1to8}`: Converts single-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttps2uqq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1286_1285_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttps2uqq; forms: xmm,xmm | xmm,m64 | xmm,m32{1to2} | ymm,xmm | ymm,m128 | ymm,m32{1to4} | zmm,ymm | zmm,m256 | zmm,m32{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttps2uqq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvttsd2si r32, xmm`: Converts a double-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvttsd2si(_ destination: Register32, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4743, destination.rawValue, source.rawValue, sae, file, line, column)
  }

  /// `vcvttsd2si r32, m64`: Converts a double-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX.
  public final func vcvttsd2si(_ destination: Register32, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4744, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvttsd2si r64, xmm`: Converts a double-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvttsd2si(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4745, destination.rawValue, source.rawValue, sae, file, line, column)
  }

  /// `vcvttsd2si r64, m64`: Converts a double-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX.
  public final func vcvttsd2si(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4746, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func vcvttsd2si(_ operands: any AnyOperand...) {}

  /// `vcvttsd2usi r32, xmm`: Converts a double-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttsd2usi(_ destination: Register32, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4747, destination.rawValue, source.rawValue, sae, file, line, column)
  }

  /// `vcvttsd2usi r32, m64`: Converts a double-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttsd2usi(_ destination: Register32, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4748, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvttsd2usi r64, xmm`: Converts a double-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttsd2usi(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4749, destination.rawValue, source.rawValue, sae, file, line, column)
  }

  /// `vcvttsd2usi r64, m64`: Converts a double-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttsd2usi(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4750, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttsd2usi; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func vcvttsd2usi(_ operands: any AnyOperand...) {}

  /// `vcvttsh2si r32, xmm`: Converts a half-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2si(_ destination: Register32, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4751, destination.rawValue, source.rawValue, sae, file, line, column)
  }

  /// `vcvttsh2si r32, m16`: Converts a half-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2si(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4752, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvttsh2si r64, xmm`: Converts a half-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2si(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4753, destination.rawValue, source.rawValue, sae, file, line, column)
  }

  /// `vcvttsh2si r64, m16`: Converts a half-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2si(_ destination: some GeneralRegister64, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4754, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttsh2si; forms: r32,xmm | r32,m16 | r64,xmm | r64,m16")
  @_disfavoredOverload public final func vcvttsh2si(_ operands: any AnyOperand...) {}

  /// `vcvttsh2usi r32, xmm`: Converts a half-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2usi(_ destination: Register32, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4755, destination.rawValue, source.rawValue, sae, file, line, column)
  }

  /// `vcvttsh2usi r32, m16`: Converts a half-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2usi(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4756, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvttsh2usi r64, xmm`: Converts a half-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2usi(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4757, destination.rawValue, source.rawValue, sae, file, line, column)
  }

  /// `vcvttsh2usi r64, m16`: Converts a half-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2usi(_ destination: some GeneralRegister64, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4758, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttsh2usi; forms: r32,xmm | r32,m16 | r64,xmm | r64,m16")
  @_disfavoredOverload public final func vcvttsh2usi(_ operands: any AnyOperand...) {}

  /// `vcvttss2si r32, xmm`: Converts a single-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvttss2si(_ destination: Register32, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4759, destination.rawValue, source.rawValue, sae, file, line, column)
  }

  /// `vcvttss2si r32, m32`: Converts a single-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX.
  public final func vcvttss2si(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4760, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvttss2si r64, xmm`: Converts a single-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvttss2si(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4761, destination.rawValue, source.rawValue, sae, file, line, column)
  }

  /// `vcvttss2si r64, m32`: Converts a single-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX.
  public final func vcvttss2si(_ destination: some GeneralRegister64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4762, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func vcvttss2si(_ operands: any AnyOperand...) {}

  /// `vcvttss2usi r32, xmm`: Converts a single-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttss2usi(_ destination: Register32, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4763, destination.rawValue, source.rawValue, sae, file, line, column)
  }

  /// `vcvttss2usi r32, m32`: Converts a single-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttss2usi(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4764, destination.rawValue, source.address, file, line, column)
  }

  /// `vcvttss2usi r64, xmm`: Converts a single-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttss2usi(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4765, destination.rawValue, source.rawValue, sae, file, line, column)
  }

  /// `vcvttss2usi r64, m32`: Converts a single-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttss2usi(_ destination: some GeneralRegister64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4766, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttss2usi; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func vcvttss2usi(_ operands: any AnyOperand...) {}

  /// `vcvtudq2pd xmm, xmm/m64/m32{1to2}`: Converts unsigned doublewords to double-precision numbers.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtudq2pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast32x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12a1_12a0_129f, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtudq2pd ymm, xmm/m128/m32{1to4}`: Converts unsigned doublewords to double-precision numbers.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtudq2pd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12a4_12a3_12a2, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtudq2pd zmm, ymm/m256/m32{1to8}`: Converts unsigned doublewords to double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtudq2pd(_ destination: ZMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12a7_12a6_12a5, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtudq2pd; forms: xmm,xmm | xmm,m64 | xmm,m32{1to2} | ymm,xmm | ymm,m128 | ymm,m32{1to4} | zmm,ymm | zmm,m256 | zmm,m32{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtudq2pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtudq2ph xmm, xmm/m128/m32{1to4}`: Converts unsigned doublewords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtudq2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12ac_12aa_12a8, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtudq2ph xmm, ymm/m256/m32{1to8}`: Converts unsigned doublewords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtudq2ph(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12ad_12ab_12a9, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtudq2ph ymm, zmm`: Converts unsigned doublewords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtudq2ph(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4782, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtudq2ph ymm, m512/m32{1to16}`: Converts unsigned doublewords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtudq2ph(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12b0_12af_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtudq2ph; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m32{1to4} | xmm,m32{1to8} | ymm,zmm | ymm,m512 | ymm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtudq2ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtudq2ps xmm, xmm/m128/m32{1to4}`: Converts unsigned doublewords to single-precision numbers.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtudq2ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12b3_12b2_12b1, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtudq2ps ymm, ymm/m256/m32{1to8}`: Converts unsigned doublewords to single-precision numbers.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtudq2ps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12b6_12b5_12b4, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtudq2ps zmm, zmm`: Converts unsigned doublewords to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtudq2ps(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4791, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtudq2ps zmm, m512/m32{1to16}`: Converts unsigned doublewords to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtudq2ps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12b9_12b8_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtudq2ps; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtudq2ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtuqq2pd xmm, xmm/m128/m64{1to2}`: Converts unsigned quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtuqq2pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12bc_12bb_12ba, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtuqq2pd ymm, ymm/m256/m64{1to4}`: Converts unsigned quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtuqq2pd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12bf_12be_12bd, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtuqq2pd zmm, zmm`: Converts unsigned quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtuqq2pd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4800, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtuqq2pd zmm, m512/m64{1to8}`: Converts unsigned quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtuqq2pd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12c2_12c1_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtuqq2pd; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtuqq2pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtuqq2ph xmm, xmm/m128/m64{1to2}`: Converts unsigned quadwords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtuqq2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12c9_12c6_12c3, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtuqq2ph xmm, ymm/m256/m64{1to4}`: Converts unsigned quadwords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtuqq2ph(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12ca_12c7_12c4, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtuqq2ph xmm, zmm`: Converts unsigned quadwords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtuqq2ph(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4805, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtuqq2ph xmm, m512/m64{1to8}`: Converts unsigned quadwords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtuqq2ph(_ destination: some AnyXMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12cb_12c8_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtuqq2ph; forms: xmm,xmm | xmm,ymm | xmm,zmm | xmm,m128 | xmm,m256 | xmm,m512 | xmm,m64{1to2} | xmm,m64{1to4} | xmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtuqq2ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtuqq2ps xmm, xmm/m128/m64{1to2}`: Converts unsigned quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtuqq2ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12d0_12ce_12cc, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtuqq2ps xmm, ymm/m256/m64{1to4}`: Converts unsigned quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtuqq2ps(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12d1_12cf_12cd, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtuqq2ps ymm, zmm`: Converts unsigned quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtuqq2ps(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4818, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtuqq2ps ymm, m512/m64{1to8}`: Converts unsigned quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtuqq2ps(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12d4_12d3_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtuqq2ps; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m64{1to2} | xmm,m64{1to4} | ymm,zmm | ymm,m512 | ymm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtuqq2ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtusi2sd xmm, xmm, r32`: Converts an unsigned integer to a double-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(4821, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcvtusi2sd xmm, xmm, r64`: Converts an unsigned integer to a double-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some GeneralRegister64, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3Rounded(4822, destination.rawValue, first.rawValue, second.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtusi2sd xmm, xmm, m32`: Converts an unsigned integer to a double-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(4823, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vcvtusi2sd xmm, xmm, m64`: Converts an unsigned integer to a double-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(4824, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtusi2sd; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtusi2sd(_ operands: any AnyOperand...) {}

  /// `vcvtusi2sh xmm, xmm, r32`: Converts an unsigned integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtusi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3Rounded(4825, destination.rawValue, first.rawValue, second.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtusi2sh xmm, xmm, r64`: Converts an unsigned integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtusi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some GeneralRegister64, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3Rounded(4826, destination.rawValue, first.rawValue, second.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtusi2sh xmm, xmm, m32`: Converts an unsigned integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtusi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(4827, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vcvtusi2sh xmm, xmm, m64`: Converts an unsigned integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtusi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(4828, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtusi2sh; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtusi2sh(_ operands: any AnyOperand...) {}

  /// `vcvtusi2ss xmm, xmm, r32`: Converts an unsigned integer to a single-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3Rounded(4829, destination.rawValue, first.rawValue, second.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtusi2ss xmm, xmm, r64`: Converts an unsigned integer to a single-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some GeneralRegister64, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3Rounded(4830, destination.rawValue, first.rawValue, second.rawValue, rounding.bits, file, line, column)
  }

  /// `vcvtusi2ss xmm, xmm, m32`: Converts an unsigned integer to a single-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(4831, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vcvtusi2ss xmm, xmm, m64`: Converts an unsigned integer to a single-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(4832, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtusi2ss; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtusi2ss(_ operands: any AnyOperand...) {}

  /// `vcvtuw2ph xmm, xmm/m128/m16{1to8}`: Converts unsigned words to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtuw2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12e3_12e2_12e1, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtuw2ph ymm, ymm/m256/m16{1to16}`: Converts unsigned words to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtuw2ph(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12e6_12e5_12e4, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtuw2ph zmm, zmm`: Converts unsigned words to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtuw2ph(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4839, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtuw2ph zmm, m512/m16{1to32}`: Converts unsigned words to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtuw2ph(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12e9_12e8_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtuw2ph; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtuw2ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcvtw2ph xmm, xmm/m128/m16{1to8}`: Converts words to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtw2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12ec_12eb_12ea, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtw2ph ymm, ymm/m256/m16{1to16}`: Converts words to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtw2ph(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12ef_12ee_12ed, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vcvtw2ph zmm, zmm`: Converts words to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtw2ph(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(4848, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vcvtw2ph zmm, m512/m16{1to32}`: Converts words to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtw2ph(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_12f2_12f1_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtw2ph; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtw2ph(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
