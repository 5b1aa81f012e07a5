// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vcvtdq2pd xmm, xmm/m64/m32{1to2}`: Converts doublewords to double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtdq2pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast32x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4297, 4298, 4299), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtdq2pd ymm, xmm/m128/m32{1to4}`: Converts doublewords to double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtdq2pd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4300, 4301, 4302), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtdq2pd zmm, ymm/m256/m32{1to8}`: Converts doublewords to double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtdq2pd(_ destination: ZMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4303, 4304, 4305), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtdq2pd; forms: xmm,xmm | xmm,m64 | xmm,m32{1to2} | ymm,xmm | ymm,m128 | ymm,m32{1to4} | zmm,ymm | zmm,m256 | zmm,m32{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtdq2pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtdq2ph xmm, xmm/m128/m32{1to4}`: Converts doublewords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtdq2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4306, 4308, 4310), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtdq2ph xmm, ymm/m256/m32{1to8}`: Converts doublewords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtdq2ph(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4307, 4309, 4311), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtdq2ph ymm, zmm`: Converts doublewords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtdq2ph(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4312, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtdq2ph ymm, m512/m32{1to16}`: Converts doublewords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtdq2ph(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4313, 4314), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtdq2ph; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m32{1to4} | xmm,m32{1to8} | ymm,zmm | ymm,m512 | ymm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtdq2ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtdq2ps xmm, xmm/m128/m32{1to4}`: Converts doublewords to single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtdq2ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4315, 4316, 4317), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtdq2ps ymm, ymm/m256/m32{1to8}`: Converts doublewords to single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtdq2ps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4318, 4319, 4320), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtdq2ps zmm, zmm`: Converts doublewords to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtdq2ps(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4321, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtdq2ps zmm, m512/m32{1to16}`: Converts doublewords to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtdq2ps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4322, 4323), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtdq2ps; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtdq2ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtne2ps2bf16 xmm, xmm, xmm/m128/m32{1to4}`: Converts single-precision to bfloat16 numbers, the third operand's to the lower, the second's to the upper half.
  ///
  /// Needs AVX512VL and AVX512_BF16.
  public final func vcvtne2ps2bf16(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4324, 4325, 4326), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcvtne2ps2bf16 ymm, ymm, ymm/m256/m32{1to8}`: Converts single-precision to bfloat16 numbers, the third operand's to the lower, the second's to the upper half.
  ///
  /// Needs AVX512VL and AVX512_BF16.
  public final func vcvtne2ps2bf16(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4327, 4328, 4329), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcvtne2ps2bf16 zmm, zmm, zmm/m512/m32{1to16}`: Converts single-precision to bfloat16 numbers, the third operand's to the lower, the second's to the upper half.
  ///
  /// Needs AVX512F and AVX512_BF16.
  public final func vcvtne2ps2bf16(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4330, 4331, 4332), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtne2ps2bf16; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtne2ps2bf16(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtneebf162ps xmm, m128`: Converts the even bfloat16 numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneebf162ps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4333, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvtneebf162ps ymm, m256`: Converts the even bfloat16 numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneebf162ps(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4334, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtneebf162ps; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vcvtneebf162ps(_ operands: any AnyOperand...) {}

  /// `vcvtneeph2ps xmm, m128`: Converts the even half-precision numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneeph2ps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4335, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvtneeph2ps ymm, m256`: Converts the even half-precision numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneeph2ps(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4336, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtneeph2ps; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vcvtneeph2ps(_ operands: any AnyOperand...) {}

  /// `vcvtneobf162ps xmm, m128`: Converts the odd bfloat16 numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneobf162ps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4337, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvtneobf162ps ymm, m256`: Converts the odd bfloat16 numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneobf162ps(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4338, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtneobf162ps; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vcvtneobf162ps(_ operands: any AnyOperand...) {}

  /// `vcvtneoph2ps xmm, m128`: Converts the odd half-precision numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneoph2ps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4339, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvtneoph2ps ymm, m256`: Converts the odd half-precision numbers from memory to single-precision numbers.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vcvtneoph2ps(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4340, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtneoph2ps; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vcvtneoph2ps(_ operands: any AnyOperand...) {}

  /// `vcvtneps2bf16 xmm, xmm/m128/m32{1to4}`: Converts single-precision numbers to bfloat16 numbers, rounded to nearest.
  ///
  /// Needs AVX512VL and AVX512_BF16; with an opmask, rounding or a register from 16 on, AVX_NE_CONVERT.
  public final func vcvtneps2bf16(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4341, 4343, 4345), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtneps2bf16 xmm, ymm/m256/m32{1to8}`: Converts single-precision numbers to bfloat16 numbers, rounded to nearest.
  ///
  /// Needs AVX512VL and AVX512_BF16; with an opmask, rounding or a register from 16 on, AVX_NE_CONVERT.
  public final func vcvtneps2bf16(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4342, 4344, 4346), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtneps2bf16 ymm, zmm/m512/m32{1to16}`: Converts single-precision numbers to bfloat16 numbers, rounded to nearest.
  ///
  /// Needs AVX512F and AVX512_BF16.
  public final func vcvtneps2bf16(_ destination: some AnyYMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4347, 4348, 4349), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtneps2bf16; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m32{1to4} | xmm,m32{1to8} | ymm,zmm | ymm,m512 | ymm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtneps2bf16(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtpd2dq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtpd2dq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4350, 4352, 4354), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtpd2dq xmm, ymm/m256/m64{1to4}`: Converts double-precision numbers to doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtpd2dq(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4351, 4353, 4355), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtpd2dq ymm, zmm`: Converts double-precision numbers to doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtpd2dq(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4356, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtpd2dq ymm, m512/m64{1to8}`: Converts double-precision numbers to doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtpd2dq(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4357, 4358), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtpd2dq; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m64{1to2} | xmm,m64{1to4} | ymm,zmm | ymm,m512 | ymm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtpd2dq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtpd2ph xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtpd2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4359, 4362, 4365), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtpd2ph xmm, ymm/m256/m64{1to4}`: Converts double-precision numbers to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtpd2ph(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4360, 4363, 4366), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtpd2ph xmm, zmm`: Converts double-precision numbers to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtpd2ph(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4361, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtpd2ph xmm, m512/m64{1to8}`: Converts double-precision numbers to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtpd2ph(_ destination: some AnyXMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4364, 4367), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtpd2ph; forms: xmm,xmm | xmm,ymm | xmm,zmm | xmm,m128 | xmm,m256 | xmm,m512 | xmm,m64{1to2} | xmm,m64{1to4} | xmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtpd2ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtpd2ps xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtpd2ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4368, 4370, 4372), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtpd2ps xmm, ymm/m256/m64{1to4}`: Converts double-precision numbers to single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtpd2ps(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4369, 4371, 4373), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtpd2ps ymm, zmm`: Converts double-precision numbers to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtpd2ps(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4374, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtpd2ps ymm, m512/m64{1to8}`: Converts double-precision numbers to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtpd2ps(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4375, 4376), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtpd2ps; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m64{1to2} | xmm,m64{1to4} | ymm,zmm | ymm,m512 | ymm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtpd2ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtpd2qq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtpd2qq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4377, 4378, 4379), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtpd2qq ymm, ymm/m256/m64{1to4}`: Converts double-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtpd2qq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4380, 4381, 4382), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtpd2qq zmm, zmm`: Converts double-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtpd2qq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4383, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtpd2qq zmm, m512/m64{1to8}`: Converts double-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtpd2qq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4384, 4385), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtpd2qq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtpd2qq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtpd2udq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtpd2udq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4386, 4388, 4390), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtpd2udq xmm, ymm/m256/m64{1to4}`: Converts double-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtpd2udq(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4387, 4389, 4391), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtpd2udq ymm, zmm`: Converts double-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtpd2udq(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4392, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtpd2udq ymm, m512/m64{1to8}`: Converts double-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtpd2udq(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4393, 4394), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtpd2udq; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m64{1to2} | xmm,m64{1to4} | ymm,zmm | ymm,m512 | ymm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtpd2udq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtpd2uqq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtpd2uqq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4395, 4396, 4397), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtpd2uqq ymm, ymm/m256/m64{1to4}`: Converts double-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtpd2uqq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4398, 4399, 4400), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtpd2uqq zmm, zmm`: Converts double-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtpd2uqq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4401, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtpd2uqq zmm, m512/m64{1to8}`: Converts double-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtpd2uqq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4402, 4403), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtpd2uqq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtpd2uqq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtph2dq xmm, xmm/m64/m16{1to4}`: Converts half-precision numbers to doublewords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2dq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4404, 4405, 4406), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2dq ymm, xmm/m128/m16{1to8}`: Converts half-precision numbers to doublewords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2dq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4407, 4408, 4409), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2dq zmm, ymm`: Converts half-precision numbers to doublewords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2dq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4410, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtph2dq zmm, m256/m16{1to16}`: Converts half-precision numbers to doublewords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2dq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4411, 4412), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2dq; forms: xmm,xmm | xmm,m64 | xmm,m16{1to4} | ymm,xmm | ymm,m128 | ymm,m16{1to8} | zmm,ymm | zmm,m256 | zmm,m16{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2dq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtph2pd xmm, xmm/m32/m16{1to2}`: Converts half-precision numbers to double-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32OrBroadcast16x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4413, 4414, 4415), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2pd ymm, xmm/m64/m16{1to4}`: Converts half-precision numbers to double-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2pd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4416, 4417, 4418), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2pd zmm, xmm`: Converts half-precision numbers to double-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2pd(_ destination: ZMMRegister, _ source: some AnyXMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4419, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvtph2pd zmm, m128/m16{1to8}`: Converts half-precision numbers to double-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2pd(_ destination: ZMMRegister, _ source: some Memory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4420, 4421), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2pd; forms: xmm,xmm | xmm,m32 | xmm,m16{1to2} | ymm,xmm | ymm,m64 | ymm,m16{1to4} | zmm,xmm | zmm,m128 | zmm,m16{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtph2ps xmm, xmm/m64`: Converts half-precision numbers to single-precision numbers.
  ///
  /// Needs F16C; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtph2ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4422, 4423, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2ps ymm, xmm/m128`: Converts half-precision numbers to single-precision numbers.
  ///
  /// Needs F16C; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtph2ps(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4424, 4425, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2ps zmm, ymm`: Converts half-precision numbers to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtph2ps(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4426, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvtph2ps zmm, m256`: Converts half-precision numbers to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtph2ps(_ destination: ZMMRegister, _ source: Memory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4427, destination.rawValue, 0, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2ps; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128 | zmm,ymm | zmm,m256; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtph2psx xmm, xmm/m64/m16{1to4}`: Converts half-precision numbers to single-precision numbers; unlike vcvtph2ps it can broadcast one from memory.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2psx(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4428, 4429, 4430), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2psx ymm, xmm/m128/m16{1to8}`: Converts half-precision numbers to single-precision numbers; unlike vcvtph2ps it can broadcast one from memory.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2psx(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4431, 4432, 4433), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2psx zmm, ymm`: Converts half-precision numbers to single-precision numbers; unlike vcvtph2ps it can broadcast one from memory.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2psx(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4434, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvtph2psx zmm, m256/m16{1to16}`: Converts half-precision numbers to single-precision numbers; unlike vcvtph2ps it can broadcast one from memory.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2psx(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4435, 4436), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2psx; forms: xmm,xmm | xmm,m64 | xmm,m16{1to4} | ymm,xmm | ymm,m128 | ymm,m16{1to8} | zmm,ymm | zmm,m256 | zmm,m16{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2psx(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtph2qq xmm, xmm/m32/m16{1to2}`: Converts half-precision numbers to quadwords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2qq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32OrBroadcast16x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4437, 4438, 4439), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2qq ymm, xmm/m64/m16{1to4}`: Converts half-precision numbers to quadwords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2qq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4440, 4441, 4442), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2qq zmm, xmm`: Converts half-precision numbers to quadwords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2qq(_ destination: ZMMRegister, _ source: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4443, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtph2qq zmm, m128/m16{1to8}`: Converts half-precision numbers to quadwords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2qq(_ destination: ZMMRegister, _ source: some Memory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4444, 4445), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2qq; forms: xmm,xmm | xmm,m32 | xmm,m16{1to2} | ymm,xmm | ymm,m64 | ymm,m16{1to4} | zmm,xmm | zmm,m128 | zmm,m16{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2qq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtph2udq xmm, xmm/m64/m16{1to4}`: Converts half-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2udq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4446, 4447, 4448), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2udq ymm, xmm/m128/m16{1to8}`: Converts half-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2udq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4449, 4450, 4451), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2udq zmm, ymm`: Converts half-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2udq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4452, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtph2udq zmm, m256/m16{1to16}`: Converts half-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2udq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4453, 4454), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2udq; forms: xmm,xmm | xmm,m64 | xmm,m16{1to4} | ymm,xmm | ymm,m128 | ymm,m16{1to8} | zmm,ymm | zmm,m256 | zmm,m16{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2udq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtph2uqq xmm, xmm/m32/m16{1to2}`: Converts half-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2uqq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32OrBroadcast16x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4455, 4456, 4457), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2uqq ymm, xmm/m64/m16{1to4}`: Converts half-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2uqq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4458, 4459, 4460), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2uqq zmm, xmm`: Converts half-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2uqq(_ destination: ZMMRegister, _ source: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4461, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtph2uqq zmm, m128/m16{1to8}`: Converts half-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2uqq(_ destination: ZMMRegister, _ source: some Memory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4462, 4463), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2uqq; forms: xmm,xmm | xmm,m32 | xmm,m16{1to2} | ymm,xmm | ymm,m64 | ymm,m16{1to4} | zmm,xmm | zmm,m128 | zmm,m16{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2uqq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtph2uw xmm, xmm/m128/m16{1to8}`: Converts half-precision numbers to unsigned words.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2uw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4464, 4465, 4466), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2uw ymm, ymm/m256/m16{1to16}`: Converts half-precision numbers to unsigned words.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2uw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4467, 4468, 4469), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2uw zmm, zmm`: Converts half-precision numbers to unsigned words.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2uw(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4470, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtph2uw zmm, m512/m16{1to32}`: Converts half-precision numbers to unsigned words.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2uw(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4471, 4472), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2uw; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2uw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtph2w xmm, xmm/m128/m16{1to8}`: Converts half-precision numbers to words.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2w(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4473, 4474, 4475), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2w ymm, ymm/m256/m16{1to16}`: Converts half-precision numbers to words.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtph2w(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4476, 4477, 4478), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtph2w zmm, zmm`: Converts half-precision numbers to words.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2w(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4479, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtph2w zmm, m512/m16{1to32}`: Converts half-precision numbers to words.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtph2w(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4480, 4481), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtph2w; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtph2w(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtps2dq xmm, xmm/m128/m32{1to4}`: Converts single-precision numbers to doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2dq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4482, 4483, 4484), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtps2dq ymm, ymm/m256/m32{1to8}`: Converts single-precision numbers to doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2dq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4485, 4486, 4487), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtps2dq zmm, zmm`: Converts single-precision numbers to doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtps2dq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4488, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtps2dq zmm, m512/m32{1to16}`: Converts single-precision numbers to doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtps2dq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4489, 4490), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2dq; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtps2dq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtps2pd xmm, xmm/m64/m32{1to2}`: Converts single-precision numbers to double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast32x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4491, 4492, 4493), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtps2pd ymm, xmm/m128/m32{1to4}`: Converts single-precision numbers to double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2pd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4494, 4495, 4496), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtps2pd zmm, ymm`: Converts single-precision numbers to double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtps2pd(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4497, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvtps2pd zmm, m256/m32{1to8}`: Converts single-precision numbers to double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtps2pd(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4498, 4499), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2pd; forms: xmm,xmm | xmm,m64 | xmm,m32{1to2} | ymm,xmm | ymm,m128 | ymm,m32{1to4} | zmm,ymm | zmm,m256 | zmm,m32{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtps2pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtps2ph xmm, xmm, i8`: Converts single-precision numbers to half-precision numbers, rounded as an immediate says.
  ///
  /// Needs F16C; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4500, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), immediate, file, line, column)
  }

  /// `vcvtps2ph xmm, ymm, i8`: Converts single-precision numbers to half-precision numbers, rounded as an immediate says.
  ///
  /// Needs F16C; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2ph(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4501, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), immediate, file, line, column)
  }

  /// `vcvtps2ph ymm, zmm, i8`: Converts single-precision numbers to half-precision numbers, rounded as an immediate says.
  ///
  /// Needs AVX512F.
  public final func vcvtps2ph(_ destination: some AnyYMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4502, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), immediate, file, line, column)
  }

  /// `vcvtps2ph m64, xmm, i8`: Converts single-precision numbers to half-precision numbers, rounded as an immediate says.
  ///
  /// Needs F16C; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2ph(_ destination: Memory64, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4503, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  /// `vcvtps2ph m128, ymm, i8`: Converts single-precision numbers to half-precision numbers, rounded as an immediate says.
  ///
  /// Needs F16C; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvtps2ph(_ destination: Memory128, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4504, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  /// `vcvtps2ph m256, zmm, i8`: Converts single-precision numbers to half-precision numbers, rounded as an immediate says.
  ///
  /// Needs AVX512F.
  public final func vcvtps2ph(_ destination: Memory256, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4505, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2ph; forms: xmm,xmm,i8 | xmm,ymm,i8 | ymm,zmm,i8 | m64,xmm,i8 | m128,ymm,i8 | m256,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtps2ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtps2phx xmm, xmm/m128/m32{1to4}`: Converts single-precision numbers to half-precision numbers, rounded as the rounding mode says.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtps2phx(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4506, 4508, 4510), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtps2phx xmm, ymm/m256/m32{1to8}`: Converts single-precision numbers to half-precision numbers, rounded as the rounding mode says.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtps2phx(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4507, 4509, 4511), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtps2phx ymm, zmm`: Converts single-precision numbers to half-precision numbers, rounded as the rounding mode says.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtps2phx(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4512, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtps2phx ymm, m512/m32{1to16}`: Converts single-precision numbers to half-precision numbers, rounded as the rounding mode says.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtps2phx(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4513, 4514), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2phx; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m32{1to4} | xmm,m32{1to8} | ymm,zmm | ymm,m512 | ymm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtps2phx(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtps2qq xmm, xmm/m64/m32{1to2}`: Converts single-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtps2qq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast32x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4515, 4516, 4517), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtps2qq ymm, xmm/m128/m32{1to4}`: Converts single-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtps2qq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4518, 4519, 4520), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtps2qq zmm, ymm`: Converts single-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtps2qq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4521, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtps2qq zmm, m256/m32{1to8}`: Converts single-precision numbers to quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtps2qq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4522, 4523), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2qq; forms: xmm,xmm | xmm,m64 | xmm,m32{1to2} | ymm,xmm | ymm,m128 | ymm,m32{1to4} | zmm,ymm | zmm,m256 | zmm,m32{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtps2qq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtps2udq xmm, xmm/m128/m32{1to4}`: Converts single-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtps2udq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4524, 4525, 4526), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtps2udq ymm, ymm/m256/m32{1to8}`: Converts single-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtps2udq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4527, 4528, 4529), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtps2udq zmm, zmm`: Converts single-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtps2udq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4530, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtps2udq zmm, m512/m32{1to16}`: Converts single-precision numbers to unsigned doublewords.
  ///
  /// Needs AVX512F.
  public final func vcvtps2udq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4531, 4532), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2udq; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtps2udq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtps2uqq xmm, xmm/m64/m32{1to2}`: Converts single-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtps2uqq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast32x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4533, 4534, 4535), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtps2uqq ymm, xmm/m128/m32{1to4}`: Converts single-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtps2uqq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4536, 4537, 4538), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtps2uqq zmm, ymm`: Converts single-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtps2uqq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4539, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtps2uqq zmm, m256/m32{1to8}`: Converts single-precision numbers to unsigned quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vcvtps2uqq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4540, 4541), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2uqq; forms: xmm,xmm | xmm,m64 | xmm,m32{1to2} | ymm,xmm | ymm,m128 | ymm,m32{1to4} | zmm,ymm | zmm,m256 | zmm,m32{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtps2uqq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtqq2pd xmm, xmm/m128/m64{1to2}`: Converts quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtqq2pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4542, 4543, 4544), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtqq2pd ymm, ymm/m256/m64{1to4}`: Converts quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtqq2pd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4545, 4546, 4547), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtqq2pd zmm, zmm`: Converts quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtqq2pd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4548, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtqq2pd zmm, m512/m64{1to8}`: Converts quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtqq2pd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4549, 4550), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtqq2pd; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtqq2pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtqq2ph xmm, xmm/m128/m64{1to2}`: Converts quadwords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtqq2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4551, 4554, 4557), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtqq2ph xmm, ymm/m256/m64{1to4}`: Converts quadwords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtqq2ph(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4552, 4555, 4558), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtqq2ph xmm, zmm`: Converts quadwords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtqq2ph(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4553, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtqq2ph xmm, m512/m64{1to8}`: Converts quadwords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtqq2ph(_ destination: some AnyXMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4556, 4559), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtqq2ph; forms: xmm,xmm | xmm,ymm | xmm,zmm | xmm,m128 | xmm,m256 | xmm,m512 | xmm,m64{1to2} | xmm,m64{1to4} | xmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtqq2ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtqq2ps xmm, xmm/m128/m64{1to2}`: Converts quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtqq2ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4560, 4562, 4564), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtqq2ps xmm, ymm/m256/m64{1to4}`: Converts quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtqq2ps(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4561, 4563, 4565), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtqq2ps ymm, zmm`: Converts quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtqq2ps(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4566, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtqq2ps ymm, m512/m64{1to8}`: Converts quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtqq2ps(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4567, 4568), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtqq2ps; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m64{1to2} | xmm,m64{1to4} | ymm,zmm | ymm,m512 | ymm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtqq2ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtsd2sh xmm, xmm, xmm`: Converts a double-precision number to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsd2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4569, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtsd2sh xmm, xmm, m64`: Converts a double-precision number to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsd2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4570, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsd2sh; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtsd2sh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtsd2si r32, xmm`: Converts a double-precision number to an integer.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsd2si(_ destination: Register32, _ source: some AnyXMMRegister, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4571, destination.rawValue, source.rawValue, 0, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtsd2si r32, m64`: Converts a double-precision number to an integer.
  ///
  /// Needs AVX.
  public final func vcvtsd2si(_ destination: Register32, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4572, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvtsd2si r64, xmm`: Converts a double-precision number to an integer.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsd2si(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4573, destination.rawValue, source.rawValue, 0, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtsd2si r64, m64`: Converts a double-precision number to an integer.
  ///
  /// Needs AVX.
  public final func vcvtsd2si(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4574, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func vcvtsd2si(_ operands: any AnyOperand...) {}

  /// `vcvtsd2ss xmm, xmm, xmm`: Converts a double-precision number to a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsd2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4575, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtsd2ss xmm, xmm, m64`: Converts a double-precision number to a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsd2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4576, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsd2ss; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtsd2ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtsd2usi r32, xmm`: Converts a double-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtsd2usi(_ destination: Register32, _ source: some AnyXMMRegister, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4577, destination.rawValue, source.rawValue, 0, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtsd2usi r32, m64`: Converts a double-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtsd2usi(_ destination: Register32, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4578, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvtsd2usi r64, xmm`: Converts a double-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtsd2usi(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4579, destination.rawValue, source.rawValue, 0, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtsd2usi r64, m64`: Converts a double-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtsd2usi(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4580, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsd2usi; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func vcvtsd2usi(_ operands: any AnyOperand...) {}

  /// `vcvtsh2sd xmm, xmm, xmm`: Converts a half-precision number to a double-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4581, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvtsh2sd xmm, xmm, m16`: Converts a half-precision number to a double-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4582, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsh2sd; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtsh2sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtsh2si r32, xmm`: Converts a half-precision number to an integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2si(_ destination: Register32, _ source: some AnyXMMRegister, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4583, destination.rawValue, source.rawValue, 0, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtsh2si r32, m16`: Converts a half-precision number to an integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2si(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4584, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvtsh2si r64, xmm`: Converts a half-precision number to an integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2si(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4585, destination.rawValue, source.rawValue, 0, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtsh2si r64, m16`: Converts a half-precision number to an integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2si(_ destination: some GeneralRegister64, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4586, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsh2si; forms: r32,xmm | r32,m16 | r64,xmm | r64,m16")
  @_disfavoredOverload public final func vcvtsh2si(_ operands: any AnyOperand...) {}

  /// `vcvtsh2ss xmm, xmm, xmm`: Converts a half-precision number to a single-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4587, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvtsh2ss xmm, xmm, m16`: Converts a half-precision number to a single-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4588, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsh2ss; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtsh2ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtsh2usi r32, xmm`: Converts a half-precision number to an unsigned integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2usi(_ destination: Register32, _ source: some AnyXMMRegister, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4589, destination.rawValue, source.rawValue, 0, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtsh2usi r32, m16`: Converts a half-precision number to an unsigned integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2usi(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4590, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvtsh2usi r64, xmm`: Converts a half-precision number to an unsigned integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2usi(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4591, destination.rawValue, source.rawValue, 0, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtsh2usi r64, m16`: Converts a half-precision number to an unsigned integer.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsh2usi(_ destination: some GeneralRegister64, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4592, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsh2usi; forms: r32,xmm | r32,m16 | r64,xmm | r64,m16")
  @_disfavoredOverload public final func vcvtsh2usi(_ operands: any AnyOperand...) {}

  /// `vcvtsi2sd xmm, xmm, r32`: Converts an integer to a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4593, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcvtsi2sd xmm, xmm, r64`: Converts an integer to a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some GeneralRegister64, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4594, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtsi2sd xmm, xmm, m32`: Converts an integer to a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4595, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  /// `vcvtsi2sd xmm, xmm, m64`: Converts an integer to a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4596, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsi2sd; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsi2sd(_ operands: any AnyOperand...) {}

  /// `vcvtsi2sh xmm, xmm, r32`: Converts an integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4597, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtsi2sh xmm, xmm, r64`: Converts an integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some GeneralRegister64, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4598, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtsi2sh xmm, xmm, m32`: Converts an integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4599, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  /// `vcvtsi2sh xmm, xmm, m64`: Converts an integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtsi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4600, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsi2sh; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsi2sh(_ operands: any AnyOperand...) {}

  /// `vcvtsi2ss xmm, xmm, r32`: Converts an integer to a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4601, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtsi2ss xmm, xmm, r64`: Converts an integer to a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some GeneralRegister64, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4602, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtsi2ss xmm, xmm, m32`: Converts an integer to a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4603, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  /// `vcvtsi2ss xmm, xmm, m64`: Converts an integer to a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtsi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4604, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsi2ss; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsi2ss(_ operands: any AnyOperand...) {}

  /// `vcvtss2sd xmm, xmm, xmm`: Converts a single-precision number to a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtss2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4605, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvtss2sd xmm, xmm, m32`: Converts a single-precision number to a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtss2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4606, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtss2sd; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtss2sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtss2sh xmm, xmm, xmm`: Converts a single-precision number to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtss2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4607, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtss2sh xmm, xmm, m32`: Converts a single-precision number to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtss2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4608, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtss2sh; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtss2sh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtss2si r32, xmm`: Converts a single-precision number to an integer.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtss2si(_ destination: Register32, _ source: some AnyXMMRegister, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4609, destination.rawValue, source.rawValue, 0, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtss2si r32, m32`: Converts a single-precision number to an integer.
  ///
  /// Needs AVX.
  public final func vcvtss2si(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4610, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvtss2si r64, xmm`: Converts a single-precision number to an integer.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvtss2si(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4611, destination.rawValue, source.rawValue, 0, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtss2si r64, m32`: Converts a single-precision number to an integer.
  ///
  /// Needs AVX.
  public final func vcvtss2si(_ destination: some GeneralRegister64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4612, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func vcvtss2si(_ operands: any AnyOperand...) {}

  /// `vcvtss2usi r32, xmm`: Converts a single-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtss2usi(_ destination: Register32, _ source: some AnyXMMRegister, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4613, destination.rawValue, source.rawValue, 0, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtss2usi r32, m32`: Converts a single-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtss2usi(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4614, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvtss2usi r64, xmm`: Converts a single-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtss2usi(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4615, destination.rawValue, source.rawValue, 0, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtss2usi r64, m32`: Converts a single-precision number to an unsigned integer.
  ///
  /// Needs AVX512F.
  public final func vcvtss2usi(_ destination: some GeneralRegister64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4616, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtss2usi; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func vcvtss2usi(_ operands: any AnyOperand...) {}

  /// `vcvttpd2dq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvttpd2dq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4617, 4619, 4621), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttpd2dq xmm, ymm/m256/m64{1to4}`: Converts double-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvttpd2dq(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4618, 4620, 4622), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttpd2dq ymm, zmm`: Converts double-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttpd2dq(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4623, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttpd2dq ymm, m512/m64{1to8}`: Converts double-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttpd2dq(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4624, 4625), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttpd2dq; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m64{1to2} | xmm,m64{1to4} | ymm,zmm | ymm,m512 | ymm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttpd2dq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvttpd2qq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttpd2qq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4626, 4627, 4628), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttpd2qq ymm, ymm/m256/m64{1to4}`: Converts double-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttpd2qq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4629, 4630, 4631), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttpd2qq zmm, zmm`: Converts double-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttpd2qq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4632, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttpd2qq zmm, m512/m64{1to8}`: Converts double-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttpd2qq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4633, 4634), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttpd2qq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttpd2qq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvttpd2udq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvttpd2udq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4635, 4637, 4639), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttpd2udq xmm, ymm/m256/m64{1to4}`: Converts double-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvttpd2udq(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4636, 4638, 4640), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttpd2udq ymm, zmm`: Converts double-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttpd2udq(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4641, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttpd2udq ymm, m512/m64{1to8}`: Converts double-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttpd2udq(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4642, 4643), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttpd2udq; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m64{1to2} | xmm,m64{1to4} | ymm,zmm | ymm,m512 | ymm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttpd2udq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvttpd2uqq xmm, xmm/m128/m64{1to2}`: Converts double-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttpd2uqq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4644, 4645, 4646), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttpd2uqq ymm, ymm/m256/m64{1to4}`: Converts double-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttpd2uqq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4647, 4648, 4649), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttpd2uqq zmm, zmm`: Converts double-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttpd2uqq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4650, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttpd2uqq zmm, m512/m64{1to8}`: Converts double-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttpd2uqq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4651, 4652), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttpd2uqq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttpd2uqq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvttph2dq xmm, xmm/m64/m16{1to4}`: Converts half-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2dq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4653, 4654, 4655), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttph2dq ymm, xmm/m128/m16{1to8}`: Converts half-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2dq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4656, 4657, 4658), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttph2dq zmm, ymm`: Converts half-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2dq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4659, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttph2dq zmm, m256/m16{1to16}`: Converts half-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2dq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4660, 4661), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttph2dq; forms: xmm,xmm | xmm,m64 | xmm,m16{1to4} | ymm,xmm | ymm,m128 | ymm,m16{1to8} | zmm,ymm | zmm,m256 | zmm,m16{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttph2dq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvttph2qq xmm, xmm/m32/m16{1to2}`: Converts half-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2qq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32OrBroadcast16x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4662, 4663, 4664), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttph2qq ymm, xmm/m64/m16{1to4}`: Converts half-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2qq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4665, 4666, 4667), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttph2qq zmm, xmm`: Converts half-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2qq(_ destination: ZMMRegister, _ source: some AnyXMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4668, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttph2qq zmm, m128/m16{1to8}`: Converts half-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2qq(_ destination: ZMMRegister, _ source: some Memory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4669, 4670), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttph2qq; forms: xmm,xmm | xmm,m32 | xmm,m16{1to2} | ymm,xmm | ymm,m64 | ymm,m16{1to4} | zmm,xmm | zmm,m128 | zmm,m16{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttph2qq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvttph2udq xmm, xmm/m64/m16{1to4}`: Converts half-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2udq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4671, 4672, 4673), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttph2udq ymm, xmm/m128/m16{1to8}`: Converts half-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2udq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4674, 4675, 4676), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttph2udq zmm, ymm`: Converts half-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2udq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4677, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttph2udq zmm, m256/m16{1to16}`: Converts half-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2udq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4678, 4679), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttph2udq; forms: xmm,xmm | xmm,m64 | xmm,m16{1to4} | ymm,xmm | ymm,m128 | ymm,m16{1to8} | zmm,ymm | zmm,m256 | zmm,m16{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttph2udq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvttph2uqq xmm, xmm/m32/m16{1to2}`: Converts half-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2uqq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32OrBroadcast16x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4680, 4681, 4682), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttph2uqq ymm, xmm/m64/m16{1to4}`: Converts half-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2uqq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast16x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4683, 4684, 4685), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttph2uqq zmm, xmm`: Converts half-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2uqq(_ destination: ZMMRegister, _ source: some AnyXMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4686, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttph2uqq zmm, m128/m16{1to8}`: Converts half-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2uqq(_ destination: ZMMRegister, _ source: some Memory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4687, 4688), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttph2uqq; forms: xmm,xmm | xmm,m32 | xmm,m16{1to2} | ymm,xmm | ymm,m64 | ymm,m16{1to4} | zmm,xmm | zmm,m128 | zmm,m16{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttph2uqq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvttph2uw xmm, xmm/m128/m16{1to8}`: Converts half-precision numbers to unsigned words, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2uw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4689, 4690, 4691), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttph2uw ymm, ymm/m256/m16{1to16}`: Converts half-precision numbers to unsigned words, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2uw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4692, 4693, 4694), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttph2uw zmm, zmm`: Converts half-precision numbers to unsigned words, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2uw(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4695, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttph2uw zmm, m512/m16{1to32}`: Converts half-precision numbers to unsigned words, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2uw(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4696, 4697), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttph2uw; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttph2uw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvttph2w xmm, xmm/m128/m16{1to8}`: Converts half-precision numbers to words, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2w(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4698, 4699, 4700), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttph2w ymm, ymm/m256/m16{1to16}`: Converts half-precision numbers to words, cutting off the fraction.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvttph2w(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4701, 4702, 4703), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttph2w zmm, zmm`: Converts half-precision numbers to words, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2w(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4704, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttph2w zmm, m512/m16{1to32}`: Converts half-precision numbers to words, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttph2w(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4705, 4706), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttph2w; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttph2w(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvttps2dq xmm, xmm/m128/m32{1to4}`: Converts single-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvttps2dq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4707, 4708, 4709), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttps2dq ymm, ymm/m256/m32{1to8}`: Converts single-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vcvttps2dq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4710, 4711, 4712), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttps2dq zmm, zmm`: Converts single-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttps2dq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4713, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttps2dq zmm, m512/m32{1to16}`: Converts single-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttps2dq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4714, 4715), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttps2dq; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttps2dq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvttps2qq xmm, xmm/m64/m32{1to2}`: Converts single-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttps2qq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast32x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4716, 4717, 4718), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttps2qq ymm, xmm/m128/m32{1to4}`: Converts single-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttps2qq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4719, 4720, 4721), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttps2qq zmm, ymm`: Converts single-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttps2qq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4722, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttps2qq zmm, m256/m32{1to8}`: Converts single-precision numbers to quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttps2qq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4723, 4724), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttps2qq; forms: xmm,xmm | xmm,m64 | xmm,m32{1to2} | ymm,xmm | ymm,m128 | ymm,m32{1to4} | zmm,ymm | zmm,m256 | zmm,m32{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttps2qq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvttps2udq xmm, xmm/m128/m32{1to4}`: Converts single-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvttps2udq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4725, 4726, 4727), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttps2udq ymm, ymm/m256/m32{1to8}`: Converts single-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvttps2udq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4728, 4729, 4730), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttps2udq zmm, zmm`: Converts single-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttps2udq(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4731, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttps2udq zmm, m512/m32{1to16}`: Converts single-precision numbers to unsigned doublewords, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttps2udq(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4732, 4733), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttps2udq; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttps2udq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvttps2uqq xmm, xmm/m64/m32{1to2}`: Converts single-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttps2uqq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast32x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4734, 4735, 4736), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttps2uqq ymm, xmm/m128/m32{1to4}`: Converts single-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvttps2uqq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4737, 4738, 4739), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvttps2uqq zmm, ymm`: Converts single-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttps2uqq(_ destination: ZMMRegister, _ source: some AnyYMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4740, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttps2uqq zmm, m256/m32{1to8}`: Converts single-precision numbers to unsigned quadwords, cutting off the fraction.
  ///
  /// Needs AVX512DQ.
  public final func vcvttps2uqq(_ destination: ZMMRegister, _ source: some Memory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4741, 4742), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttps2uqq; forms: xmm,xmm | xmm,m64 | xmm,m32{1to2} | ymm,xmm | ymm,m128 | ymm,m32{1to4} | zmm,ymm | zmm,m256 | zmm,m32{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvttps2uqq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvttsd2si r32, xmm`: Converts a double-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvttsd2si(_ destination: Register32, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4743, destination.rawValue, source.rawValue, 0, 0, UInt16((sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttsd2si r32, m64`: Converts a double-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX.
  public final func vcvttsd2si(_ destination: Register32, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4744, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvttsd2si r64, xmm`: Converts a double-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvttsd2si(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4745, destination.rawValue, source.rawValue, 0, 0, UInt16((sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttsd2si r64, m64`: Converts a double-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX.
  public final func vcvttsd2si(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4746, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func vcvttsd2si(_ operands: any AnyOperand...) {}

  /// `vcvttsd2usi r32, xmm`: Converts a double-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttsd2usi(_ destination: Register32, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4747, destination.rawValue, source.rawValue, 0, 0, UInt16((sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttsd2usi r32, m64`: Converts a double-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttsd2usi(_ destination: Register32, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4748, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvttsd2usi r64, xmm`: Converts a double-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttsd2usi(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4749, destination.rawValue, source.rawValue, 0, 0, UInt16((sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttsd2usi r64, m64`: Converts a double-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttsd2usi(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4750, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttsd2usi; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func vcvttsd2usi(_ operands: any AnyOperand...) {}

  /// `vcvttsh2si r32, xmm`: Converts a half-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2si(_ destination: Register32, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4751, destination.rawValue, source.rawValue, 0, 0, UInt16((sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttsh2si r32, m16`: Converts a half-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2si(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4752, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvttsh2si r64, xmm`: Converts a half-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2si(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4753, destination.rawValue, source.rawValue, 0, 0, UInt16((sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttsh2si r64, m16`: Converts a half-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2si(_ destination: some GeneralRegister64, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4754, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttsh2si; forms: r32,xmm | r32,m16 | r64,xmm | r64,m16")
  @_disfavoredOverload public final func vcvttsh2si(_ operands: any AnyOperand...) {}

  /// `vcvttsh2usi r32, xmm`: Converts a half-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2usi(_ destination: Register32, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4755, destination.rawValue, source.rawValue, 0, 0, UInt16((sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttsh2usi r32, m16`: Converts a half-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2usi(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4756, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvttsh2usi r64, xmm`: Converts a half-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2usi(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4757, destination.rawValue, source.rawValue, 0, 0, UInt16((sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttsh2usi r64, m16`: Converts a half-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512_FP16.
  public final func vcvttsh2usi(_ destination: some GeneralRegister64, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4758, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttsh2usi; forms: r32,xmm | r32,m16 | r64,xmm | r64,m16")
  @_disfavoredOverload public final func vcvttsh2usi(_ operands: any AnyOperand...) {}

  /// `vcvttss2si r32, xmm`: Converts a single-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvttss2si(_ destination: Register32, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4759, destination.rawValue, source.rawValue, 0, 0, UInt16((sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttss2si r32, m32`: Converts a single-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX.
  public final func vcvttss2si(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4760, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvttss2si r64, xmm`: Converts a single-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcvttss2si(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4761, destination.rawValue, source.rawValue, 0, 0, UInt16((sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttss2si r64, m32`: Converts a single-precision number to an integer, cutting off the fraction.
  ///
  /// Needs AVX.
  public final func vcvttss2si(_ destination: some GeneralRegister64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4762, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func vcvttss2si(_ operands: any AnyOperand...) {}

  /// `vcvttss2usi r32, xmm`: Converts a single-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttss2usi(_ destination: Register32, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4763, destination.rawValue, source.rawValue, 0, 0, UInt16((sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttss2usi r32, m32`: Converts a single-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttss2usi(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4764, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vcvttss2usi r64, xmm`: Converts a single-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttss2usi(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4765, destination.rawValue, source.rawValue, 0, 0, UInt16((sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcvttss2usi r64, m32`: Converts a single-precision number to an unsigned integer, cutting off the fraction.
  ///
  /// Needs AVX512F.
  public final func vcvttss2usi(_ destination: some GeneralRegister64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4766, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttss2usi; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func vcvttss2usi(_ operands: any AnyOperand...) {}

  /// `vcvtudq2pd xmm, xmm/m64/m32{1to2}`: Converts unsigned doublewords to double-precision numbers.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtudq2pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64OrBroadcast32x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4767, 4768, 4769), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtudq2pd ymm, xmm/m128/m32{1to4}`: Converts unsigned doublewords to double-precision numbers.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtudq2pd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4770, 4771, 4772), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtudq2pd zmm, ymm/m256/m32{1to8}`: Converts unsigned doublewords to double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtudq2pd(_ destination: ZMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4773, 4774, 4775), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtudq2pd; forms: xmm,xmm | xmm,m64 | xmm,m32{1to2} | ymm,xmm | ymm,m128 | ymm,m32{1to4} | zmm,ymm | zmm,m256 | zmm,m32{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtudq2pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtudq2ph xmm, xmm/m128/m32{1to4}`: Converts unsigned doublewords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtudq2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4776, 4778, 4780), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtudq2ph xmm, ymm/m256/m32{1to8}`: Converts unsigned doublewords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtudq2ph(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4777, 4779, 4781), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtudq2ph ymm, zmm`: Converts unsigned doublewords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtudq2ph(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4782, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtudq2ph ymm, m512/m32{1to16}`: Converts unsigned doublewords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtudq2ph(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4783, 4784), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtudq2ph; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m32{1to4} | xmm,m32{1to8} | ymm,zmm | ymm,m512 | ymm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtudq2ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtudq2ps xmm, xmm/m128/m32{1to4}`: Converts unsigned doublewords to single-precision numbers.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtudq2ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4785, 4786, 4787), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtudq2ps ymm, ymm/m256/m32{1to8}`: Converts unsigned doublewords to single-precision numbers.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcvtudq2ps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4788, 4789, 4790), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtudq2ps zmm, zmm`: Converts unsigned doublewords to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtudq2ps(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4791, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtudq2ps zmm, m512/m32{1to16}`: Converts unsigned doublewords to single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vcvtudq2ps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4792, 4793), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtudq2ps; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtudq2ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtuqq2pd xmm, xmm/m128/m64{1to2}`: Converts unsigned quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtuqq2pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4794, 4795, 4796), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtuqq2pd ymm, ymm/m256/m64{1to4}`: Converts unsigned quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtuqq2pd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4797, 4798, 4799), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtuqq2pd zmm, zmm`: Converts unsigned quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtuqq2pd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4800, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtuqq2pd zmm, m512/m64{1to8}`: Converts unsigned quadwords to double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtuqq2pd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4801, 4802), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtuqq2pd; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtuqq2pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtuqq2ph xmm, xmm/m128/m64{1to2}`: Converts unsigned quadwords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtuqq2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4803, 4806, 4809), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtuqq2ph xmm, ymm/m256/m64{1to4}`: Converts unsigned quadwords to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtuqq2ph(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4804, 4807, 4810), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtuqq2ph xmm, zmm`: Converts unsigned quadwords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtuqq2ph(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4805, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtuqq2ph xmm, m512/m64{1to8}`: Converts unsigned quadwords to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtuqq2ph(_ destination: some AnyXMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4808, 4811), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtuqq2ph; forms: xmm,xmm | xmm,ymm | xmm,zmm | xmm,m128 | xmm,m256 | xmm,m512 | xmm,m64{1to2} | xmm,m64{1to4} | xmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtuqq2ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtuqq2ps xmm, xmm/m128/m64{1to2}`: Converts unsigned quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtuqq2ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4812, 4814, 4816), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtuqq2ps xmm, ymm/m256/m64{1to4}`: Converts unsigned quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vcvtuqq2ps(_ destination: some AnyXMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4813, 4815, 4817), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtuqq2ps ymm, zmm`: Converts unsigned quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtuqq2ps(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4818, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtuqq2ps ymm, m512/m64{1to8}`: Converts unsigned quadwords to single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vcvtuqq2ps(_ destination: some AnyYMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4819, 4820), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtuqq2ps; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256 | xmm,m64{1to2} | xmm,m64{1to4} | ymm,zmm | ymm,m512 | ymm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtuqq2ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtusi2sd xmm, xmm, r32`: Converts an unsigned integer to a double-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4821, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcvtusi2sd xmm, xmm, r64`: Converts an unsigned integer to a double-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some GeneralRegister64, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4822, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtusi2sd xmm, xmm, m32`: Converts an unsigned integer to a double-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4823, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  /// `vcvtusi2sd xmm, xmm, m64`: Converts an unsigned integer to a double-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4824, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtusi2sd; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtusi2sd(_ operands: any AnyOperand...) {}

  /// `vcvtusi2sh xmm, xmm, r32`: Converts an unsigned integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtusi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4825, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtusi2sh xmm, xmm, r64`: Converts an unsigned integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtusi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some GeneralRegister64, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4826, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtusi2sh xmm, xmm, m32`: Converts an unsigned integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtusi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4827, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  /// `vcvtusi2sh xmm, xmm, m64`: Converts an unsigned integer to a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtusi2sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4828, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtusi2sh; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtusi2sh(_ operands: any AnyOperand...) {}

  /// `vcvtusi2ss xmm, xmm, r32`: Converts an unsigned integer to a single-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4829, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtusi2ss xmm, xmm, r64`: Converts an unsigned integer to a single-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some GeneralRegister64, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4830, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(rounding.bits), file, line, column)
  }

  /// `vcvtusi2ss xmm, xmm, m32`: Converts an unsigned integer to a single-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4831, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  /// `vcvtusi2ss xmm, xmm, m64`: Converts an unsigned integer to a single-precision number.
  ///
  /// Needs AVX512F.
  public final func vcvtusi2ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4832, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtusi2ss; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtusi2ss(_ operands: any AnyOperand...) {}

  /// `vcvtuw2ph xmm, xmm/m128/m16{1to8}`: Converts unsigned words to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtuw2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4833, 4834, 4835), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtuw2ph ymm, ymm/m256/m16{1to16}`: Converts unsigned words to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtuw2ph(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4836, 4837, 4838), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtuw2ph zmm, zmm`: Converts unsigned words to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtuw2ph(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4839, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtuw2ph zmm, m512/m16{1to32}`: Converts unsigned words to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtuw2ph(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4840, 4841), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtuw2ph; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtuw2ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcvtw2ph xmm, xmm/m128/m16{1to8}`: Converts words to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtw2ph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4842, 4843, 4844), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtw2ph ymm, ymm/m256/m16{1to16}`: Converts words to half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcvtw2ph(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4845, 4846, 4847), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vcvtw2ph zmm, zmm`: Converts words to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtw2ph(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4848, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vcvtw2ph zmm, m512/m16{1to32}`: Converts words to half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vcvtw2ph(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4849, 4850), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtw2ph; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcvtw2ph(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
