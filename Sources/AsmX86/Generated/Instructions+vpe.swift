// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vperm2f128 ymm, ymm, ymm/m256, i8`: Chooses two of four halves of two vectors.
  ///
  /// Needs AVX.
  public final func vperm2f128(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1d65_1d64, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vperm2f128; forms: ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vperm2f128(_ operands: any AnyOperand...) {}

  /// `vperm2i128 ymm, ymm, ymm/m256, i8`: Chooses two of four halves of two vectors.
  ///
  /// Needs AVX2.
  public final func vperm2i128(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1d67_1d66, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vperm2i128; forms: ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vperm2i128(_ operands: any AnyOperand...) {}

  /// `vpermb xmm, xmm, xmm/m128`: Shuffles bytes across the vector by indices.
  ///
  /// Needs AVX512VL and AVX512_VBMI.
  public final func vpermb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1d69_1d68, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermb ymm, ymm, ymm/m256`: Shuffles bytes across the vector by indices.
  ///
  /// Needs AVX512VL and AVX512_VBMI.
  public final func vpermb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1d6b_1d6a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermb zmm, zmm, zmm/m512`: Shuffles bytes across the vector by indices.
  ///
  /// Needs AVX512_VBMI.
  public final func vpermb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1d6d_1d6c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermd ymm, ymm, ymm/m256/m32{1to8}`: Shuffles doublewords across the vector by indices.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d70_1d6f_1d6e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermd zmm, zmm, zmm/m512/m32{1to16}`: Shuffles doublewords across the vector by indices.
  ///
  /// Needs AVX512F.
  public final func vpermd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d73_1d72_1d71, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermd; forms: ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermi2b xmm, xmm, xmm/m128`: Chooses bytes of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512VL and AVX512_VBMI.
  public final func vpermi2b(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1d75_1d74, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermi2b ymm, ymm, ymm/m256`: Chooses bytes of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512VL and AVX512_VBMI.
  public final func vpermi2b(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1d77_1d76, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermi2b zmm, zmm, zmm/m512`: Chooses bytes of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512_VBMI.
  public final func vpermi2b(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1d79_1d78, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermi2b; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermi2b(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermi2d xmm, xmm, xmm/m128/m32{1to4}`: Chooses doublewords of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2d(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d7c_1d7b_1d7a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermi2d ymm, ymm, ymm/m256/m32{1to8}`: Chooses doublewords of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2d(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d7f_1d7e_1d7d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermi2d zmm, zmm, zmm/m512/m32{1to16}`: Chooses doublewords of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F.
  public final func vpermi2d(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d82_1d81_1d80, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermi2d; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermi2d(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermi2pd xmm, xmm, xmm/m128/m64{1to2}`: Chooses double-precision numbers of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d85_1d84_1d83, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermi2pd ymm, ymm, ymm/m256/m64{1to4}`: Chooses double-precision numbers of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d88_1d87_1d86, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermi2pd zmm, zmm, zmm/m512/m64{1to8}`: Chooses double-precision numbers of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F.
  public final func vpermi2pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d8b_1d8a_1d89, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermi2pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermi2pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermi2ps xmm, xmm, xmm/m128/m32{1to4}`: Chooses single-precision numbers of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d8e_1d8d_1d8c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermi2ps ymm, ymm, ymm/m256/m32{1to8}`: Chooses single-precision numbers of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d91_1d90_1d8f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermi2ps zmm, zmm, zmm/m512/m32{1to16}`: Chooses single-precision numbers of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F.
  public final func vpermi2ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d94_1d93_1d92, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermi2ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermi2ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermi2q xmm, xmm, xmm/m128/m64{1to2}`: Chooses quadwords of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2q(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d97_1d96_1d95, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermi2q ymm, ymm, ymm/m256/m64{1to4}`: Chooses quadwords of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2q(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d9a_1d99_1d98, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermi2q zmm, zmm, zmm/m512/m64{1to8}`: Chooses quadwords of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F.
  public final func vpermi2q(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d9d_1d9c_1d9b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermi2q; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermi2q(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermi2w xmm, xmm, xmm/m128`: Chooses words of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpermi2w(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1d9f_1d9e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermi2w ymm, ymm, ymm/m256`: Chooses words of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpermi2w(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1da1_1da0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermi2w zmm, zmm, zmm/m512`: Chooses words of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512BW.
  public final func vpermi2w(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1da3_1da2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermi2w; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermi2w(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermil2pd xmm, xmm, xmm/m128, xmm, u4`: Chooses double-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate3(0x0002_0000_1da6_1da4, destination.rawValue, first.rawValue, third.rawValue, second, immediate, file, line, column)
  }

  /// `vpermil2pd xmm, xmm, xmm, m128, u4`: Chooses double-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate3(7589, destination.rawValue, first.rawValue, second.rawValue, third.address, immediate, file, line, column)
  }

  /// `vpermil2pd ymm, ymm, ymm/m256, ymm, u4`: Chooses double-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate3(0x0002_0000_1da9_1da7, destination.rawValue, first.rawValue, third.rawValue, second, immediate, file, line, column)
  }

  /// `vpermil2pd ymm, ymm, ymm, m256, u4`: Chooses double-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate3(7592, destination.rawValue, first.rawValue, second.rawValue, third.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermil2pd; forms: xmm,xmm,xmm,xmm,u4 | xmm,xmm,xmm,m128,u4 | xmm,xmm,m128,xmm,u4 | ymm,ymm,ymm,ymm,u4 | ymm,ymm,ymm,m256,u4 | ymm,ymm,m256,ymm,u4")
  @_disfavoredOverload public final func vpermil2pd(_ operands: any AnyOperand...) {}

  /// `vpermil2ps xmm, xmm, xmm/m128, xmm, u4`: Chooses single-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate3(0x0002_0000_1dac_1daa, destination.rawValue, first.rawValue, third.rawValue, second, immediate, file, line, column)
  }

  /// `vpermil2ps xmm, xmm, xmm, m128, u4`: Chooses single-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate3(7595, destination.rawValue, first.rawValue, second.rawValue, third.address, immediate, file, line, column)
  }

  /// `vpermil2ps ymm, ymm, ymm/m256, ymm, u4`: Chooses single-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate3(0x0002_0000_1daf_1dad, destination.rawValue, first.rawValue, third.rawValue, second, immediate, file, line, column)
  }

  /// `vpermil2ps ymm, ymm, ymm, m256, u4`: Chooses single-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate3(7598, destination.rawValue, first.rawValue, second.rawValue, third.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermil2ps; forms: xmm,xmm,xmm,xmm,u4 | xmm,xmm,xmm,m128,u4 | xmm,xmm,m128,xmm,u4 | ymm,ymm,ymm,ymm,u4 | ymm,ymm,ymm,m256,u4 | ymm,ymm,m256,ymm,u4")
  @_disfavoredOverload public final func vpermil2ps(_ operands: any AnyOperand...) {}

  /// `vpermilpd xmm, xmm, xmm/m128/m64{1to2}`: Shuffles double-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1db2_1db1_1db0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermilpd xmm, xmm/m128/m64{1to2}, i8`: Shuffles double-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilpd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1db5_1db4_1db3, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpermilpd ymm, ymm, ymm/m256/m64{1to4}`: Shuffles double-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1db8_1db7_1db6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermilpd ymm, ymm/m256/m64{1to4}, i8`: Shuffles double-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilpd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1dbb_1dba_1db9, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpermilpd zmm, zmm, zmm/m512/m64{1to8}`: Shuffles double-precision numbers within each half.
  ///
  /// Needs AVX512F.
  public final func vpermilpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1dbe_1dbd_1dbc, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermilpd zmm, zmm/m512/m64{1to8}, i8`: Shuffles double-precision numbers within each half.
  ///
  /// Needs AVX512F.
  public final func vpermilpd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1dc1_1dc0_1dbf, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermilpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8} | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermilpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermilps xmm, xmm, xmm/m128/m32{1to4}`: Shuffles single-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1dc4_1dc3_1dc2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermilps xmm, xmm/m128/m32{1to4}, i8`: Shuffles single-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1dc7_1dc6_1dc5, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpermilps ymm, ymm, ymm/m256/m32{1to8}`: Shuffles single-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1dca_1dc9_1dc8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermilps ymm, ymm/m256/m32{1to8}, i8`: Shuffles single-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1dcd_1dcc_1dcb, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpermilps zmm, zmm, zmm/m512/m32{1to16}`: Shuffles single-precision numbers within each half.
  ///
  /// Needs AVX512F.
  public final func vpermilps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1dd0_1dcf_1dce, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermilps zmm, zmm/m512/m32{1to16}, i8`: Shuffles single-precision numbers within each half.
  ///
  /// Needs AVX512F.
  public final func vpermilps(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1dd3_1dd2_1dd1, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermilps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16} | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermilps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermpd ymm, ymm, ymm/m256/m64{1to4}`: Shuffles double-precision numbers across the vector by an immediate or indices.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1dd6_1dd5_1dd4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermpd ymm, ymm/m256/m64{1to4}, i8`: Shuffles double-precision numbers across the vector by an immediate or indices.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermpd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1dd9_1dd8_1dd7, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpermpd zmm, zmm, zmm/m512/m64{1to8}`: Shuffles double-precision numbers across the vector by an immediate or indices.
  ///
  /// Needs AVX512F.
  public final func vpermpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ddc_1ddb_1dda, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermpd zmm, zmm/m512/m64{1to8}, i8`: Shuffles double-precision numbers across the vector by an immediate or indices.
  ///
  /// Needs AVX512F.
  public final func vpermpd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1ddf_1dde_1ddd, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermpd; forms: ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8} | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermps ymm, ymm, ymm/m256/m32{1to8}`: Shuffles single-precision numbers across the vector by indices.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1de2_1de1_1de0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermps zmm, zmm, zmm/m512/m32{1to16}`: Shuffles single-precision numbers across the vector by indices.
  ///
  /// Needs AVX512F.
  public final func vpermps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1de5_1de4_1de3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermps; forms: ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermq ymm, ymm, ymm/m256/m64{1to4}`: Shuffles quadwords across the vector by an immediate or indices.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1de8_1de7_1de6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermq ymm, ymm/m256/m64{1to4}, i8`: Shuffles quadwords across the vector by an immediate or indices.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1deb_1dea_1de9, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpermq zmm, zmm, zmm/m512/m64{1to8}`: Shuffles quadwords across the vector by an immediate or indices.
  ///
  /// Needs AVX512F.
  public final func vpermq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1dee_1ded_1dec, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermq zmm, zmm/m512/m64{1to8}, i8`: Shuffles quadwords across the vector by an immediate or indices.
  ///
  /// Needs AVX512F.
  public final func vpermq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1df1_1df0_1def, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermq; forms: ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8} | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermt2b xmm, xmm, xmm/m128`: Chooses bytes of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI.
  public final func vpermt2b(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1df3_1df2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermt2b ymm, ymm, ymm/m256`: Chooses bytes of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI.
  public final func vpermt2b(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1df5_1df4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermt2b zmm, zmm, zmm/m512`: Chooses bytes of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512_VBMI.
  public final func vpermt2b(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1df7_1df6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermt2b; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermt2b(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermt2d xmm, xmm, xmm/m128/m32{1to4}`: Chooses doublewords of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2d(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1dfa_1df9_1df8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermt2d ymm, ymm, ymm/m256/m32{1to8}`: Chooses doublewords of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2d(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1dfd_1dfc_1dfb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermt2d zmm, zmm, zmm/m512/m32{1to16}`: Chooses doublewords of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F.
  public final func vpermt2d(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1e00_1dff_1dfe, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermt2d; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermt2d(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermt2pd xmm, xmm, xmm/m128/m64{1to2}`: Chooses double-precision numbers of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1e03_1e02_1e01, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermt2pd ymm, ymm, ymm/m256/m64{1to4}`: Chooses double-precision numbers of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1e06_1e05_1e04, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermt2pd zmm, zmm, zmm/m512/m64{1to8}`: Chooses double-precision numbers of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F.
  public final func vpermt2pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1e09_1e08_1e07, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermt2pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermt2pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermt2ps xmm, xmm, xmm/m128/m32{1to4}`: Chooses single-precision numbers of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1e0c_1e0b_1e0a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermt2ps ymm, ymm, ymm/m256/m32{1to8}`: Chooses single-precision numbers of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1e0f_1e0e_1e0d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermt2ps zmm, zmm, zmm/m512/m32{1to16}`: Chooses single-precision numbers of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F.
  public final func vpermt2ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1e12_1e11_1e10, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermt2ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermt2ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermt2q xmm, xmm, xmm/m128/m64{1to2}`: Chooses quadwords of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2q(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1e15_1e14_1e13, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermt2q ymm, ymm, ymm/m256/m64{1to4}`: Chooses quadwords of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2q(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1e18_1e17_1e16, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermt2q zmm, zmm, zmm/m512/m64{1to8}`: Chooses quadwords of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F.
  public final func vpermt2q(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1e1b_1e1a_1e19, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermt2q; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermt2q(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermt2w xmm, xmm, xmm/m128`: Chooses words of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpermt2w(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1e1d_1e1c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermt2w ymm, ymm, ymm/m256`: Chooses words of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpermt2w(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1e1f_1e1e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermt2w zmm, zmm, zmm/m512`: Chooses words of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512BW.
  public final func vpermt2w(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1e21_1e20, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermt2w; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermt2w(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpermw xmm, xmm, xmm/m128`: Shuffles words across the vector by indices.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpermw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1e23_1e22, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermw ymm, ymm, ymm/m256`: Shuffles words across the vector by indices.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpermw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1e25_1e24, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpermw zmm, zmm, zmm/m512`: Shuffles words across the vector by indices.
  ///
  /// Needs AVX512BW.
  public final func vpermw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1e27_1e26, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpexpandb xmm, xmm/m128`: Spreads consecutive bytes to the places that the mask register selects.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpexpandb(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1e29_1e28, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpexpandb ymm, ymm/m256`: Spreads consecutive bytes to the places that the mask register selects.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpexpandb(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1e2b_1e2a, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpexpandb zmm, zmm/m512`: Spreads consecutive bytes to the places that the mask register selects.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpexpandb(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1e2d_1e2c, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpexpandb; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpexpandb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpexpandd xmm, xmm/m128`: Spreads consecutive doublewords to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpexpandd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1e2f_1e2e, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpexpandd ymm, ymm/m256`: Spreads consecutive doublewords to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpexpandd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1e31_1e30, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpexpandd zmm, zmm/m512`: Spreads consecutive doublewords to the places that the mask register selects.
  ///
  /// Needs AVX512F.
  public final func vpexpandd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1e33_1e32, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpexpandd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpexpandd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpexpandq xmm, xmm/m128`: Spreads consecutive quadwords to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpexpandq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1e35_1e34, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpexpandq ymm, ymm/m256`: Spreads consecutive quadwords to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpexpandq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1e37_1e36, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpexpandq zmm, zmm/m512`: Spreads consecutive quadwords to the places that the mask register selects.
  ///
  /// Needs AVX512F.
  public final func vpexpandq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1e39_1e38, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpexpandq; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpexpandq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpexpandw xmm, xmm/m128`: Spreads consecutive words to the places that the mask register selects.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpexpandw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1e3b_1e3a, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpexpandw ymm, ymm/m256`: Spreads consecutive words to the places that the mask register selects.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpexpandw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1e3d_1e3c, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpexpandw zmm, zmm/m512`: Spreads consecutive words to the places that the mask register selects.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpexpandw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1e3f_1e3e, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpexpandw; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpexpandw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpextrb r16, xmm, i8`: Extracts one of the bytes.
  ///
  /// Needs AVX512BW.
  public final func vpextrb(_ destination: Register16, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(7744, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `vpextrb r32, xmm, i8`: Extracts one of the bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpextrb(_ destination: Register32, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(7745, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `vpextrb r64, xmm, i8`: Extracts one of the bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpextrb(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(7746, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `vpextrb m8, xmm, i8`: Extracts one of the bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpextrb(_ destination: Memory8, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(7747, source.rawValue, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpextrb; forms: r16,xmm,i8 | r32,xmm,i8 | r64,xmm,i8 | m8,xmm,i8")
  @_disfavoredOverload public final func vpextrb(_ operands: any AnyOperand...) {}

  /// `vpextrd r32, xmm, i8`: Extracts one of the doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ.
  public final func vpextrd(_ destination: Register32, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(7748, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `vpextrd r64, xmm, i8`: Extracts one of the doublewords.
  ///
  /// Needs AVX.
  public final func vpextrd(_ destination: some GeneralRegister64, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(7749, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `vpextrd m32, xmm, i8`: Extracts one of the doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ.
  public final func vpextrd(_ destination: Memory32, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(7750, source.rawValue, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpextrd; forms: r32,xmm,i8 | r64,xmm,i8 | m32,xmm,i8")
  @_disfavoredOverload public final func vpextrd(_ operands: any AnyOperand...) {}

  /// `vpextrq r64, xmm, i8`: Extracts one of the quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ.
  public final func vpextrq(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(7751, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `vpextrq m64, xmm, i8`: Extracts one of the quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ.
  public final func vpextrq(_ destination: Memory64, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(7752, source.rawValue, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpextrq; forms: r64,xmm,i8 | m64,xmm,i8")
  @_disfavoredOverload public final func vpextrq(_ operands: any AnyOperand...) {}

  /// `vpextrw r16, xmm, i8`: Extracts one of the words.
  ///
  /// Needs AVX512BW.
  public final func vpextrw(_ destination: Register16, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(7753, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `vpextrw r32, xmm, i8`: Extracts one of the words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpextrw(_ destination: Register32, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(7754, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `vpextrw r64, xmm, i8`: Extracts one of the words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpextrw(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(7755, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `vpextrw m16, xmm, i8`: Extracts one of the words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpextrw(_ destination: Memory16, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(7756, source.rawValue, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpextrw; forms: r16,xmm,i8 | r32,xmm,i8 | r64,xmm,i8 | m16,xmm,i8")
  @_disfavoredOverload public final func vpextrw(_ operands: any AnyOperand...) {}
}
