// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vperm2f128 ymm, ymm, ymm/m256, i8`: Chooses two of four halves of two vectors.
  ///
  /// Needs AVX.
  public final func vperm2f128(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7524, 7525, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vperm2f128; forms: ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vperm2f128(_ operands: any AnyOperand...) {}

  /// `vperm2i128 ymm, ymm, ymm/m256, i8`: Chooses two of four halves of two vectors.
  ///
  /// Needs AVX2.
  public final func vperm2i128(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7526, 7527, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vperm2i128; forms: ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vperm2i128(_ operands: any AnyOperand...) {}

  /// `vpermb xmm, xmm, xmm/m128`: Shuffles bytes across the vector by indices.
  ///
  /// Needs AVX512VL and AVX512_VBMI.
  public final func vpermb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7528, 7529, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermb ymm, ymm, ymm/m256`: Shuffles bytes across the vector by indices.
  ///
  /// Needs AVX512VL and AVX512_VBMI.
  public final func vpermb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7530, 7531, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermb zmm, zmm, zmm/m512`: Shuffles bytes across the vector by indices.
  ///
  /// Needs AVX512_VBMI.
  public final func vpermb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7532, 7533, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermd ymm, ymm, ymm/m256/m32{1to8}`: Shuffles doublewords across the vector by indices.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7534, 7535, 7536), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermd zmm, zmm, zmm/m512/m32{1to16}`: Shuffles doublewords across the vector by indices.
  ///
  /// Needs AVX512F.
  public final func vpermd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7537, 7538, 7539), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermd; forms: ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermi2b xmm, xmm, xmm/m128`: Chooses bytes of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512VL and AVX512_VBMI.
  public final func vpermi2b(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7540, 7541, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermi2b ymm, ymm, ymm/m256`: Chooses bytes of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512VL and AVX512_VBMI.
  public final func vpermi2b(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7542, 7543, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermi2b zmm, zmm, zmm/m512`: Chooses bytes of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512_VBMI.
  public final func vpermi2b(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7544, 7545, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermi2b; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermi2b(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermi2d xmm, xmm, xmm/m128/m32{1to4}`: Chooses doublewords of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2d(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7546, 7547, 7548), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermi2d ymm, ymm, ymm/m256/m32{1to8}`: Chooses doublewords of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2d(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7549, 7550, 7551), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermi2d zmm, zmm, zmm/m512/m32{1to16}`: Chooses doublewords of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F.
  public final func vpermi2d(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7552, 7553, 7554), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermi2d; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermi2d(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermi2pd xmm, xmm, xmm/m128/m64{1to2}`: Chooses double-precision numbers of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7555, 7556, 7557), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermi2pd ymm, ymm, ymm/m256/m64{1to4}`: Chooses double-precision numbers of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7558, 7559, 7560), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermi2pd zmm, zmm, zmm/m512/m64{1to8}`: Chooses double-precision numbers of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F.
  public final func vpermi2pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7561, 7562, 7563), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermi2pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermi2pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermi2ps xmm, xmm, xmm/m128/m32{1to4}`: Chooses single-precision numbers of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7564, 7565, 7566), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermi2ps ymm, ymm, ymm/m256/m32{1to8}`: Chooses single-precision numbers of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7567, 7568, 7569), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermi2ps zmm, zmm, zmm/m512/m32{1to16}`: Chooses single-precision numbers of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F.
  public final func vpermi2ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7570, 7571, 7572), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermi2ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermi2ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermi2q xmm, xmm, xmm/m128/m64{1to2}`: Chooses quadwords of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2q(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7573, 7574, 7575), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermi2q ymm, ymm, ymm/m256/m64{1to4}`: Chooses quadwords of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermi2q(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7576, 7577, 7578), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermi2q zmm, zmm, zmm/m512/m64{1to8}`: Chooses quadwords of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512F.
  public final func vpermi2q(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7579, 7580, 7581), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermi2q; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermi2q(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermi2w xmm, xmm, xmm/m128`: Chooses words of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpermi2w(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7582, 7583, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermi2w ymm, ymm, ymm/m256`: Chooses words of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpermi2w(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7584, 7585, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermi2w zmm, zmm, zmm/m512`: Chooses words of the second and third operand by the indices in the first.
  ///
  /// Needs AVX512BW.
  public final func vpermi2w(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7586, 7587, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermi2w; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermi2w(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermil2pd xmm, xmm, xmm/m128, xmm, u4`: Chooses double-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7588, 7590, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, immediate, file, line, column)
  }

  /// `vpermil2pd xmm, xmm, xmm, m128, u4`: Chooses double-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(7589, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, immediate, file, line, column)
  }

  /// `vpermil2pd ymm, ymm, ymm/m256, ymm, u4`: Chooses double-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7591, 7593, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, immediate, file, line, column)
  }

  /// `vpermil2pd ymm, ymm, ymm, m256, u4`: Chooses double-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(7592, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermil2pd; forms: xmm,xmm,xmm,xmm,u4 | xmm,xmm,xmm,m128,u4 | xmm,xmm,m128,xmm,u4 | ymm,ymm,ymm,ymm,u4 | ymm,ymm,ymm,m256,u4 | ymm,ymm,m256,ymm,u4")
  @_disfavoredOverload public final func vpermil2pd(_ operands: any AnyOperand...) {}

  /// `vpermil2ps xmm, xmm, xmm/m128, xmm, u4`: Chooses single-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7594, 7596, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, immediate, file, line, column)
  }

  /// `vpermil2ps xmm, xmm, xmm, m128, u4`: Chooses single-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(7595, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, immediate, file, line, column)
  }

  /// `vpermil2ps ymm, ymm, ymm/m256, ymm, u4`: Chooses single-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7597, 7599, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, immediate, file, line, column)
  }

  /// `vpermil2ps ymm, ymm, ymm, m256, u4`: Chooses single-precision numbers of two vectors within each lane by indices, or zeros.
  ///
  /// Needs XOP.
  public final func vpermil2ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(7598, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermil2ps; forms: xmm,xmm,xmm,xmm,u4 | xmm,xmm,xmm,m128,u4 | xmm,xmm,m128,xmm,u4 | ymm,ymm,ymm,ymm,u4 | ymm,ymm,ymm,m256,u4 | ymm,ymm,m256,ymm,u4")
  @_disfavoredOverload public final func vpermil2ps(_ operands: any AnyOperand...) {}

  /// `vpermilpd xmm, xmm, xmm/m128/m64{1to2}`: Shuffles double-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7600, 7601, 7602), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermilpd xmm, xmm/m128/m64{1to2}, i8`: Shuffles double-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilpd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7603, 7604, 7605), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpermilpd ymm, ymm, ymm/m256/m64{1to4}`: Shuffles double-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7606, 7607, 7608), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermilpd ymm, ymm/m256/m64{1to4}, i8`: Shuffles double-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilpd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7609, 7610, 7611), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpermilpd zmm, zmm, zmm/m512/m64{1to8}`: Shuffles double-precision numbers within each half.
  ///
  /// Needs AVX512F.
  public final func vpermilpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7612, 7613, 7614), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermilpd zmm, zmm/m512/m64{1to8}, i8`: Shuffles double-precision numbers within each half.
  ///
  /// Needs AVX512F.
  public final func vpermilpd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7615, 7616, 7617), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermilpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8} | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermilpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermilps xmm, xmm, xmm/m128/m32{1to4}`: Shuffles single-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7618, 7619, 7620), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermilps xmm, xmm/m128/m32{1to4}, i8`: Shuffles single-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7621, 7622, 7623), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpermilps ymm, ymm, ymm/m256/m32{1to8}`: Shuffles single-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7624, 7625, 7626), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermilps ymm, ymm/m256/m32{1to8}, i8`: Shuffles single-precision numbers within each half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermilps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7627, 7628, 7629), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpermilps zmm, zmm, zmm/m512/m32{1to16}`: Shuffles single-precision numbers within each half.
  ///
  /// Needs AVX512F.
  public final func vpermilps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7630, 7631, 7632), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermilps zmm, zmm/m512/m32{1to16}, i8`: Shuffles single-precision numbers within each half.
  ///
  /// Needs AVX512F.
  public final func vpermilps(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7633, 7634, 7635), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermilps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16} | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermilps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermpd ymm, ymm, ymm/m256/m64{1to4}`: Shuffles double-precision numbers across the vector by an immediate or indices.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7636, 7637, 7638), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermpd ymm, ymm/m256/m64{1to4}, i8`: Shuffles double-precision numbers across the vector by an immediate or indices.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermpd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7639, 7640, 7641), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpermpd zmm, zmm, zmm/m512/m64{1to8}`: Shuffles double-precision numbers across the vector by an immediate or indices.
  ///
  /// Needs AVX512F.
  public final func vpermpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7642, 7643, 7644), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermpd zmm, zmm/m512/m64{1to8}, i8`: Shuffles double-precision numbers across the vector by an immediate or indices.
  ///
  /// Needs AVX512F.
  public final func vpermpd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7645, 7646, 7647), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermpd; forms: ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8} | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermps ymm, ymm, ymm/m256/m32{1to8}`: Shuffles single-precision numbers across the vector by indices.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7648, 7649, 7650), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermps zmm, zmm, zmm/m512/m32{1to16}`: Shuffles single-precision numbers across the vector by indices.
  ///
  /// Needs AVX512F.
  public final func vpermps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7651, 7652, 7653), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermps; forms: ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermq ymm, ymm, ymm/m256/m64{1to4}`: Shuffles quadwords across the vector by an immediate or indices.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7654, 7655, 7656), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermq ymm, ymm/m256/m64{1to4}, i8`: Shuffles quadwords across the vector by an immediate or indices.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpermq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7657, 7658, 7659), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpermq zmm, zmm, zmm/m512/m64{1to8}`: Shuffles quadwords across the vector by an immediate or indices.
  ///
  /// Needs AVX512F.
  public final func vpermq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7660, 7661, 7662), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermq zmm, zmm/m512/m64{1to8}, i8`: Shuffles quadwords across the vector by an immediate or indices.
  ///
  /// Needs AVX512F.
  public final func vpermq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((7663, 7664, 7665), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermq; forms: ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8} | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermt2b xmm, xmm, xmm/m128`: Chooses bytes of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI.
  public final func vpermt2b(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7666, 7667, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermt2b ymm, ymm, ymm/m256`: Chooses bytes of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI.
  public final func vpermt2b(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7668, 7669, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermt2b zmm, zmm, zmm/m512`: Chooses bytes of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512_VBMI.
  public final func vpermt2b(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7670, 7671, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermt2b; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermt2b(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermt2d xmm, xmm, xmm/m128/m32{1to4}`: Chooses doublewords of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2d(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7672, 7673, 7674), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermt2d ymm, ymm, ymm/m256/m32{1to8}`: Chooses doublewords of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2d(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7675, 7676, 7677), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermt2d zmm, zmm, zmm/m512/m32{1to16}`: Chooses doublewords of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F.
  public final func vpermt2d(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7678, 7679, 7680), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermt2d; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermt2d(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermt2pd xmm, xmm, xmm/m128/m64{1to2}`: Chooses double-precision numbers of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7681, 7682, 7683), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermt2pd ymm, ymm, ymm/m256/m64{1to4}`: Chooses double-precision numbers of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7684, 7685, 7686), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermt2pd zmm, zmm, zmm/m512/m64{1to8}`: Chooses double-precision numbers of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F.
  public final func vpermt2pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7687, 7688, 7689), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermt2pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermt2pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermt2ps xmm, xmm, xmm/m128/m32{1to4}`: Chooses single-precision numbers of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7690, 7691, 7692), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermt2ps ymm, ymm, ymm/m256/m32{1to8}`: Chooses single-precision numbers of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7693, 7694, 7695), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermt2ps zmm, zmm, zmm/m512/m32{1to16}`: Chooses single-precision numbers of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F.
  public final func vpermt2ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7696, 7697, 7698), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermt2ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermt2ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermt2q xmm, xmm, xmm/m128/m64{1to2}`: Chooses quadwords of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2q(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7699, 7700, 7701), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermt2q ymm, ymm, ymm/m256/m64{1to4}`: Chooses quadwords of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpermt2q(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7702, 7703, 7704), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermt2q zmm, zmm, zmm/m512/m64{1to8}`: Chooses quadwords of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512F.
  public final func vpermt2q(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7705, 7706, 7707), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermt2q; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermt2q(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermt2w xmm, xmm, xmm/m128`: Chooses words of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpermt2w(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7708, 7709, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermt2w ymm, ymm, ymm/m256`: Chooses words of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpermt2w(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7710, 7711, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermt2w zmm, zmm, zmm/m512`: Chooses words of the first and third operand by the indices in the second.
  ///
  /// Needs AVX512BW.
  public final func vpermt2w(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7712, 7713, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermt2w; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermt2w(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpermw xmm, xmm, xmm/m128`: Shuffles words across the vector by indices.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpermw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7714, 7715, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermw ymm, ymm, ymm/m256`: Shuffles words across the vector by indices.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpermw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7716, 7717, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpermw zmm, zmm, zmm/m512`: Shuffles words across the vector by indices.
  ///
  /// Needs AVX512BW.
  public final func vpermw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7718, 7719, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpermw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpexpandb xmm, xmm/m128`: Spreads consecutive bytes to the places that the mask register selects.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpexpandb(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7720, 7721, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpexpandb ymm, ymm/m256`: Spreads consecutive bytes to the places that the mask register selects.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpexpandb(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7722, 7723, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpexpandb zmm, zmm/m512`: Spreads consecutive bytes to the places that the mask register selects.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpexpandb(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7724, 7725, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpexpandb; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpexpandb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpexpandd xmm, xmm/m128`: Spreads consecutive doublewords to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpexpandd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7726, 7727, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpexpandd ymm, ymm/m256`: Spreads consecutive doublewords to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpexpandd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7728, 7729, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpexpandd zmm, zmm/m512`: Spreads consecutive doublewords to the places that the mask register selects.
  ///
  /// Needs AVX512F.
  public final func vpexpandd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7730, 7731, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpexpandd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpexpandd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpexpandq xmm, xmm/m128`: Spreads consecutive quadwords to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpexpandq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7732, 7733, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpexpandq ymm, ymm/m256`: Spreads consecutive quadwords to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpexpandq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7734, 7735, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpexpandq zmm, zmm/m512`: Spreads consecutive quadwords to the places that the mask register selects.
  ///
  /// Needs AVX512F.
  public final func vpexpandq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7736, 7737, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpexpandq; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpexpandq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpexpandw xmm, xmm/m128`: Spreads consecutive words to the places that the mask register selects.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpexpandw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7738, 7739, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpexpandw ymm, ymm/m256`: Spreads consecutive words to the places that the mask register selects.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpexpandw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7740, 7741, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpexpandw zmm, zmm/m512`: Spreads consecutive words to the places that the mask register selects.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpexpandw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7742, 7743, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpexpandw; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpexpandw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpextrb r16, xmm, i8`: Extracts one of the bytes.
  ///
  /// Needs AVX512BW.
  public final func vpextrb(_ destination: Register16, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(7744, destination.rawValue, source.rawValue, 0, 0, 0, immediate, file, line, column)
  }

  /// `vpextrb r32, xmm, i8`: Extracts one of the bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpextrb(_ destination: Register32, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(7745, destination.rawValue, source.rawValue, 0, 0, 0, immediate, file, line, column)
  }

  /// `vpextrb r64, xmm, i8`: Extracts one of the bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpextrb(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(7746, destination.rawValue, source.rawValue, 0, 0, 0, immediate, file, line, column)
  }

  /// `vpextrb m8, xmm, i8`: Extracts one of the bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpextrb(_ destination: Memory8, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(7747, source.rawValue, 0, 0, 0, 0, destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpextrb; forms: r16,xmm,i8 | r32,xmm,i8 | r64,xmm,i8 | m8,xmm,i8")
  @_disfavoredOverload public final func vpextrb(_ operands: any AnyOperand...) {}

  /// `vpextrd r32, xmm, i8`: Extracts one of the doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ.
  public final func vpextrd(_ destination: Register32, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(7748, destination.rawValue, source.rawValue, 0, 0, 0, immediate, file, line, column)
  }

  /// `vpextrd r64, xmm, i8`: Extracts one of the doublewords.
  ///
  /// Needs AVX.
  public final func vpextrd(_ destination: some GeneralRegister64, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(7749, destination.rawValue, source.rawValue, 0, 0, 0, immediate, file, line, column)
  }

  /// `vpextrd m32, xmm, i8`: Extracts one of the doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ.
  public final func vpextrd(_ destination: Memory32, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(7750, source.rawValue, 0, 0, 0, 0, destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpextrd; forms: r32,xmm,i8 | r64,xmm,i8 | m32,xmm,i8")
  @_disfavoredOverload public final func vpextrd(_ operands: any AnyOperand...) {}

  /// `vpextrq r64, xmm, i8`: Extracts one of the quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ.
  public final func vpextrq(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(7751, destination.rawValue, source.rawValue, 0, 0, 0, immediate, file, line, column)
  }

  /// `vpextrq m64, xmm, i8`: Extracts one of the quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ.
  public final func vpextrq(_ destination: Memory64, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(7752, source.rawValue, 0, 0, 0, 0, destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpextrq; forms: r64,xmm,i8 | m64,xmm,i8")
  @_disfavoredOverload public final func vpextrq(_ operands: any AnyOperand...) {}

  /// `vpextrw r16, xmm, i8`: Extracts one of the words.
  ///
  /// Needs AVX512BW.
  public final func vpextrw(_ destination: Register16, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(7753, destination.rawValue, source.rawValue, 0, 0, 0, immediate, file, line, column)
  }

  /// `vpextrw r32, xmm, i8`: Extracts one of the words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpextrw(_ destination: Register32, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(7754, destination.rawValue, source.rawValue, 0, 0, 0, immediate, file, line, column)
  }

  /// `vpextrw r64, xmm, i8`: Extracts one of the words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpextrw(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(7755, destination.rawValue, source.rawValue, 0, 0, 0, immediate, file, line, column)
  }

  /// `vpextrw m16, xmm, i8`: Extracts one of the words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpextrw(_ destination: Memory16, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(7756, source.rawValue, 0, 0, 0, 0, destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpextrw; forms: r16,xmm,i8 | r32,xmm,i8 | r64,xmm,i8 | m16,xmm,i8")
  @_disfavoredOverload public final func vpextrw(_ operands: any AnyOperand...) {}
}
