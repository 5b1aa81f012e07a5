// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpsadbw xmm, xmm, xmm/m128`: Sums the absolute differences of unsigned bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsadbw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8466, 8467, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpsadbw ymm, ymm, ymm/m256`: Sums the absolute differences of unsigned bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsadbw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8468, 8469, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpsadbw zmm, zmm, zmm/m512`: Sums the absolute differences of unsigned bytes.
  ///
  /// Needs AVX512BW.
  public final func vpsadbw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8470, 8471, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsadbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vpsadbw(_ operands: any AnyOperand...) {}

  /// `vpscatterdd m32[xmm], xmm`: Stores doublewords at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterdd(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8472, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpscatterdd m32[ymm], ymm`: Stores doublewords at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterdd(_ destination: VectorAddress<some AnyYMMRegister>, _ source: some AnyYMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8473, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpscatterdd m32[zmm], zmm`: Stores doublewords at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vpscatterdd(_ destination: VectorAddress<ZMMRegister>, _ source: ZMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8474, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpscatterdd; forms: m32[xmm],xmm | m32[ymm],ymm | m32[zmm],zmm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpscatterdd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpscatterdq m64[xmm], xmm`: Stores quadwords at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterdq(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8475, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpscatterdq m64[xmm], ymm`: Stores quadwords at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterdq(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyYMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8476, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpscatterdq m64[ymm], zmm`: Stores quadwords at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vpscatterdq(_ destination: VectorAddress<some AnyYMMRegister>, _ source: ZMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8477, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpscatterdq; forms: m64[xmm],xmm | m64[xmm],ymm | m64[ymm],zmm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpscatterdq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpscatterqd m32[xmm], xmm`: Stores doublewords at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterqd(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8478, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpscatterqd m32[ymm], xmm`: Stores doublewords at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterqd(_ destination: VectorAddress<some AnyYMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8479, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpscatterqd m32[zmm], ymm`: Stores doublewords at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vpscatterqd(_ destination: VectorAddress<ZMMRegister>, _ source: some AnyYMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8480, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpscatterqd; forms: m32[xmm],xmm | m32[ymm],xmm | m32[zmm],ymm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpscatterqd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpscatterqq m64[xmm], xmm`: Stores quadwords at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterqq(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8481, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpscatterqq m64[ymm], ymm`: Stores quadwords at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterqq(_ destination: VectorAddress<some AnyYMMRegister>, _ source: some AnyYMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8482, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vpscatterqq m64[zmm], zmm`: Stores quadwords at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vpscatterqq(_ destination: VectorAddress<ZMMRegister>, _ source: ZMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8483, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpscatterqq; forms: m64[xmm],xmm | m64[ymm],ymm | m64[zmm],zmm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpscatterqq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshab xmm, xmm/m128, xmm`: Shifts bytes by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshab(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8484, 8486, 0), 1, destination.rawValue, second.rawValue, 0, 0, first, file, line, column)
  }

  /// `vpshab xmm, xmm, m128`: Shifts bytes by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshab(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8485, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshab; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshab(_ operands: any AnyOperand...) {}

  /// `vpshad xmm, xmm/m128, xmm`: Shifts doublewords by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshad(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8487, 8489, 0), 1, destination.rawValue, second.rawValue, 0, 0, first, file, line, column)
  }

  /// `vpshad xmm, xmm, m128`: Shifts doublewords by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshad(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8488, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshad; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshad(_ operands: any AnyOperand...) {}

  /// `vpshaq xmm, xmm/m128, xmm`: Shifts quadwords by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshaq(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8490, 8492, 0), 1, destination.rawValue, second.rawValue, 0, 0, first, file, line, column)
  }

  /// `vpshaq xmm, xmm, m128`: Shifts quadwords by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshaq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8491, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshaq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshaq(_ operands: any AnyOperand...) {}

  /// `vpshaw xmm, xmm/m128, xmm`: Shifts words by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshaw(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8493, 8495, 0), 1, destination.rawValue, second.rawValue, 0, 0, first, file, line, column)
  }

  /// `vpshaw xmm, xmm, m128`: Shifts words by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshaw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8494, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshaw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshaw(_ operands: any AnyOperand...) {}

  /// `vpshlb xmm, xmm/m128, xmm`: Shifts bytes by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshlb(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8496, 8498, 0), 1, destination.rawValue, second.rawValue, 0, 0, first, file, line, column)
  }

  /// `vpshlb xmm, xmm, m128`: Shifts bytes by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshlb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8497, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshlb; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshlb(_ operands: any AnyOperand...) {}

  /// `vpshld xmm, xmm/m128, xmm`: Shifts doublewords by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshld(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8499, 8501, 0), 1, destination.rawValue, second.rawValue, 0, 0, first, file, line, column)
  }

  /// `vpshld xmm, xmm, m128`: Shifts doublewords by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshld(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8500, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshld; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshld(_ operands: any AnyOperand...) {}

  /// `vpshldd xmm, xmm, xmm/m128/m32{1to4}, i8`: Shifts doublewords of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8502, 8503, 8504), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpshldd ymm, ymm, ymm/m256/m32{1to8}, i8`: Shifts doublewords of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8505, 8506, 8507), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpshldd zmm, zmm, zmm/m512/m32{1to16}, i8`: Shifts doublewords of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshldd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8508, 8509, 8510), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshldd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m32{1to4},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m32{1to8},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshldd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshldq xmm, xmm, xmm/m128/m64{1to2}, i8`: Shifts quadwords of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8511, 8512, 8513), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpshldq ymm, ymm, ymm/m256/m64{1to4}, i8`: Shifts quadwords of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8514, 8515, 8516), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpshldq zmm, zmm, zmm/m512/m64{1to8}, i8`: Shifts quadwords of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshldq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8517, 8518, 8519), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshldq; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshldq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshldvd xmm, xmm, xmm/m128/m32{1to4}`: Shifts each doubleword of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldvd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8520, 8521, 8522), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshldvd ymm, ymm, ymm/m256/m32{1to8}`: Shifts each doubleword of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldvd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8523, 8524, 8525), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshldvd zmm, zmm, zmm/m512/m32{1to16}`: Shifts each doubleword of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshldvd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8526, 8527, 8528), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshldvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshldvd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshldvq xmm, xmm, xmm/m128/m64{1to2}`: Shifts each quadword of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldvq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8529, 8530, 8531), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshldvq ymm, ymm, ymm/m256/m64{1to4}`: Shifts each quadword of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldvq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8532, 8533, 8534), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshldvq zmm, zmm, zmm/m512/m64{1to8}`: Shifts each quadword of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshldvq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8535, 8536, 8537), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshldvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshldvq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshldvw xmm, xmm, xmm/m128`: Shifts each word of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldvw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8538, 8539, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshldvw ymm, ymm, ymm/m256`: Shifts each word of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldvw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8540, 8541, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshldvw zmm, zmm, zmm/m512`: Shifts each word of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshldvw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8542, 8543, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshldvw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshldvw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshldw xmm, xmm, xmm/m128, i8`: Shifts words of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8544, 8545, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpshldw ymm, ymm, ymm/m256, i8`: Shifts words of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8546, 8547, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpshldw zmm, zmm, zmm/m512, i8`: Shifts words of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshldw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8548, 8549, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshldw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshldw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshlq xmm, xmm/m128, xmm`: Shifts quadwords by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshlq(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8550, 8552, 0), 1, destination.rawValue, second.rawValue, 0, 0, first, file, line, column)
  }

  /// `vpshlq xmm, xmm, m128`: Shifts quadwords by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshlq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8551, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshlq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshlq(_ operands: any AnyOperand...) {}

  /// `vpshlw xmm, xmm/m128, xmm`: Shifts words by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshlw(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8553, 8555, 0), 1, destination.rawValue, second.rawValue, 0, 0, first, file, line, column)
  }

  /// `vpshlw xmm, xmm, m128`: Shifts words by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshlw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8554, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshlw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshlw(_ operands: any AnyOperand...) {}

  /// `vpshrdd xmm, xmm, xmm/m128/m32{1to4}, i8`: Shifts doublewords of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8556, 8557, 8558), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpshrdd ymm, ymm, ymm/m256/m32{1to8}, i8`: Shifts doublewords of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8559, 8560, 8561), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpshrdd zmm, zmm, zmm/m512/m32{1to16}, i8`: Shifts doublewords of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshrdd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8562, 8563, 8564), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshrdd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m32{1to4},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m32{1to8},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshrdd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshrdq xmm, xmm, xmm/m128/m64{1to2}, i8`: Shifts quadwords of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8565, 8566, 8567), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpshrdq ymm, ymm, ymm/m256/m64{1to4}, i8`: Shifts quadwords of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8568, 8569, 8570), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpshrdq zmm, zmm, zmm/m512/m64{1to8}, i8`: Shifts quadwords of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshrdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8571, 8572, 8573), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshrdq; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshrdq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshrdvd xmm, xmm, xmm/m128/m32{1to4}`: Shifts each doubleword of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdvd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8574, 8575, 8576), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshrdvd ymm, ymm, ymm/m256/m32{1to8}`: Shifts each doubleword of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdvd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8577, 8578, 8579), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshrdvd zmm, zmm, zmm/m512/m32{1to16}`: Shifts each doubleword of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshrdvd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8580, 8581, 8582), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshrdvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshrdvd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshrdvq xmm, xmm, xmm/m128/m64{1to2}`: Shifts each quadword of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdvq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8583, 8584, 8585), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshrdvq ymm, ymm, ymm/m256/m64{1to4}`: Shifts each quadword of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdvq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8586, 8587, 8588), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshrdvq zmm, zmm, zmm/m512/m64{1to8}`: Shifts each quadword of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshrdvq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8589, 8590, 8591), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshrdvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshrdvq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshrdvw xmm, xmm, xmm/m128`: Shifts each word of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdvw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8592, 8593, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshrdvw ymm, ymm, ymm/m256`: Shifts each word of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdvw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8594, 8595, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshrdvw zmm, zmm, zmm/m512`: Shifts each word of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshrdvw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8596, 8597, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshrdvw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshrdvw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshrdw xmm, xmm, xmm/m128, i8`: Shifts words of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8598, 8599, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpshrdw ymm, ymm, ymm/m256, i8`: Shifts words of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8600, 8601, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpshrdw zmm, zmm, zmm/m512, i8`: Shifts words of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshrdw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8602, 8603, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshrdw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshrdw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshufb xmm, xmm, xmm/m128`: Shuffles bytes by the indices in source.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpshufb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8604, 8605, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshufb ymm, ymm, ymm/m256`: Shuffles bytes by the indices in source.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpshufb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8606, 8607, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshufb zmm, zmm, zmm/m512`: Shuffles bytes by the indices in source.
  ///
  /// Needs AVX512BW.
  public final func vpshufb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8608, 8609, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshufb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshufb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshufbitqmb k, xmm, xmm/m128`: Chooses a bit of the second operand's quadword by each byte of the third, into a mask register.
  ///
  /// Needs AVX512VL and AVX512_BITALG.
  public final func vpshufbitqmb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8610, 8611, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshufbitqmb k, ymm, ymm/m256`: Chooses a bit of the second operand's quadword by each byte of the third, into a mask register.
  ///
  /// Needs AVX512VL and AVX512_BITALG.
  public final func vpshufbitqmb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8612, 8613, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpshufbitqmb k, zmm, zmm/m512`: Chooses a bit of the second operand's quadword by each byte of the third, into a mask register.
  ///
  /// Needs AVX512_BITALG.
  public final func vpshufbitqmb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8614, 8615, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshufbitqmb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpshufbitqmb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshufd xmm, xmm/m128/m32{1to4}, i8`: Shuffles doublewords by an immediate.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpshufd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8616, 8617, 8618), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpshufd ymm, ymm/m256/m32{1to8}, i8`: Shuffles doublewords by an immediate.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpshufd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8619, 8620, 8621), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpshufd zmm, zmm/m512/m32{1to16}, i8`: Shuffles doublewords by an immediate.
  ///
  /// Needs AVX512F.
  public final func vpshufd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8622, 8623, 8624), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshufd; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshufd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshufhw xmm, xmm/m128, i8`: Shuffles the upper four words by an immediate.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpshufhw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8625, 8626, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpshufhw ymm, ymm/m256, i8`: Shuffles the upper four words by an immediate.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpshufhw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8627, 8628, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpshufhw zmm, zmm/m512, i8`: Shuffles the upper four words by an immediate.
  ///
  /// Needs AVX512BW.
  public final func vpshufhw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8629, 8630, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshufhw; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8 | zmm,zmm,i8 | zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshufhw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpshuflw xmm, xmm/m128, i8`: Shuffles the lower four words by an immediate.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpshuflw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8631, 8632, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpshuflw ymm, ymm/m256, i8`: Shuffles the lower four words by an immediate.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpshuflw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8633, 8634, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpshuflw zmm, zmm/m512, i8`: Shuffles the lower four words by an immediate.
  ///
  /// Needs AVX512BW.
  public final func vpshuflw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8635, 8636, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshuflw; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8 | zmm,zmm,i8 | zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshuflw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsignb xmm, xmm, xmm/m128`: Negates, keeps or clears bytes by the signs of source.
  ///
  /// Needs AVX.
  public final func vpsignb(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8637, 8638, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpsignb ymm, ymm, ymm/m256`: Negates, keeps or clears bytes by the signs of source.
  ///
  /// Needs AVX2.
  public final func vpsignb(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8639, 8640, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsignb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignb(_ operands: any AnyOperand...) {}

  /// `vpsignd xmm, xmm, xmm/m128`: Negates, keeps or clears doublewords by the signs of source.
  ///
  /// Needs AVX.
  public final func vpsignd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8641, 8642, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpsignd ymm, ymm, ymm/m256`: Negates, keeps or clears doublewords by the signs of source.
  ///
  /// Needs AVX2.
  public final func vpsignd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8643, 8644, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsignd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignd(_ operands: any AnyOperand...) {}

  /// `vpsignw xmm, xmm, xmm/m128`: Negates, keeps or clears words by the signs of source.
  ///
  /// Needs AVX.
  public final func vpsignw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8645, 8646, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpsignw ymm, ymm, ymm/m256`: Negates, keeps or clears words by the signs of source.
  ///
  /// Needs AVX2.
  public final func vpsignw(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8647, 8648, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsignw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignw(_ operands: any AnyOperand...) {}

  /// `vpslld xmm, xmm, xmm/m128`: Shifts doublewords left.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpslld(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8649, 8650, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpslld xmm, xmm/m128/m32{1to4}, i8`: Shifts doublewords left.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpslld(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8651, 8652, 8653), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpslld ymm, ymm, xmm/m128`: Shifts doublewords left.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpslld(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8654, 8655, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpslld ymm, ymm/m256/m32{1to8}, i8`: Shifts doublewords left.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpslld(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8656, 8657, 8658), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpslld zmm, zmm, xmm/m128`: Shifts doublewords left.
  ///
  /// Needs AVX512F.
  public final func vpslld(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8659, 8660, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpslld zmm, zmm/m512/m32{1to16}, i8`: Shifts doublewords left.
  ///
  /// Needs AVX512F.
  public final func vpslld(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8661, 8662, 8663), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpslld; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpslld(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpslldq xmm, xmm/m128, i8`: Shifts the vector left by whole bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpslldq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8664, 8665, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  /// `vpslldq ymm, ymm/m256, i8`: Shifts the vector left by whole bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpslldq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8666, 8667, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  /// `vpslldq zmm, zmm/m512, i8`: Shifts the vector left by whole bytes.
  ///
  /// Needs AVX512BW.
  public final func vpslldq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8668, 8669, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpslldq; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8 | zmm,zmm,i8 | zmm,m512,i8")
  @_disfavoredOverload public final func vpslldq(_ operands: any AnyOperand...) {}

  /// `vpsllq xmm, xmm, xmm/m128`: Shifts quadwords left.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8670, 8671, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsllq xmm, xmm/m128/m64{1to2}, i8`: Shifts quadwords left.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8672, 8673, 8674), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsllq ymm, ymm, xmm/m128`: Shifts quadwords left.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8675, 8676, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsllq ymm, ymm/m256/m64{1to4}, i8`: Shifts quadwords left.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8677, 8678, 8679), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsllq zmm, zmm, xmm/m128`: Shifts quadwords left.
  ///
  /// Needs AVX512F.
  public final func vpsllq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8680, 8681, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsllq zmm, zmm/m512/m64{1to8}, i8`: Shifts quadwords left.
  ///
  /// Needs AVX512F.
  public final func vpsllq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8682, 8683, 8684), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsllq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsllq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsllvd xmm, xmm, xmm/m128/m32{1to4}`: Shifts each doubleword left by its own count.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllvd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8685, 8686, 8687), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsllvd ymm, ymm, ymm/m256/m32{1to8}`: Shifts each doubleword left by its own count.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllvd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8688, 8689, 8690), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsllvd zmm, zmm, zmm/m512/m32{1to16}`: Shifts each doubleword left by its own count.
  ///
  /// Needs AVX512F.
  public final func vpsllvd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8691, 8692, 8693), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsllvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsllvd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsllvq xmm, xmm, xmm/m128/m64{1to2}`: Shifts each quadword left by its own count.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllvq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8694, 8695, 8696), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsllvq ymm, ymm, ymm/m256/m64{1to4}`: Shifts each quadword left by its own count.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllvq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8697, 8698, 8699), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsllvq zmm, zmm, zmm/m512/m64{1to8}`: Shifts each quadword left by its own count.
  ///
  /// Needs AVX512F.
  public final func vpsllvq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8700, 8701, 8702), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsllvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsllvq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsllvw xmm, xmm, xmm/m128`: Shifts each word left by its own count.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpsllvw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8703, 8704, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsllvw ymm, ymm, ymm/m256`: Shifts each word left by its own count.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpsllvw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8705, 8706, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsllvw zmm, zmm, zmm/m512`: Shifts each word left by its own count.
  ///
  /// Needs AVX512BW.
  public final func vpsllvw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8707, 8708, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsllvw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsllvw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsllw xmm, xmm, xmm/m128`: Shifts words left.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsllw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8709, 8710, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsllw xmm, xmm/m128, i8`: Shifts words left.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsllw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8711, 8712, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsllw ymm, ymm, xmm/m128`: Shifts words left.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsllw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8713, 8714, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsllw ymm, ymm/m256, i8`: Shifts words left.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsllw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8715, 8716, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsllw zmm, zmm, xmm/m128`: Shifts words left.
  ///
  /// Needs AVX512BW.
  public final func vpsllw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8717, 8718, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsllw zmm, zmm/m512, i8`: Shifts words left.
  ///
  /// Needs AVX512BW.
  public final func vpsllw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8719, 8720, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsllw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsllw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsrad xmm, xmm, xmm/m128`: Shifts doublewords right, repeating the sign.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrad(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8721, 8722, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrad xmm, xmm/m128/m32{1to4}, i8`: Shifts doublewords right, repeating the sign.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrad(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8723, 8724, 8725), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsrad ymm, ymm, xmm/m128`: Shifts doublewords right, repeating the sign.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrad(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8726, 8727, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrad ymm, ymm/m256/m32{1to8}, i8`: Shifts doublewords right, repeating the sign.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrad(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8728, 8729, 8730), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsrad zmm, zmm, xmm/m128`: Shifts doublewords right, repeating the sign.
  ///
  /// Needs AVX512F.
  public final func vpsrad(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8731, 8732, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrad zmm, zmm/m512/m32{1to16}, i8`: Shifts doublewords right, repeating the sign.
  ///
  /// Needs AVX512F.
  public final func vpsrad(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8733, 8734, 8735), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrad; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsrad(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsraq xmm, xmm, xmm/m128`: Shifts quadwords right, repeating the sign.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpsraq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8736, 8737, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsraq xmm, xmm/m128/m64{1to2}, i8`: Shifts quadwords right, repeating the sign.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpsraq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8738, 8739, 8740), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsraq ymm, ymm, xmm/m128`: Shifts quadwords right, repeating the sign.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpsraq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8741, 8742, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsraq ymm, ymm/m256/m64{1to4}, i8`: Shifts quadwords right, repeating the sign.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpsraq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8743, 8744, 8745), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsraq zmm, zmm, xmm/m128`: Shifts quadwords right, repeating the sign.
  ///
  /// Needs AVX512F.
  public final func vpsraq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8746, 8747, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsraq zmm, zmm/m512/m64{1to8}, i8`: Shifts quadwords right, repeating the sign.
  ///
  /// Needs AVX512F.
  public final func vpsraq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8748, 8749, 8750), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsraq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsraq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsravd xmm, xmm, xmm/m128/m32{1to4}`: Shifts each doubleword right by its own count, repeating the sign.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsravd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8751, 8752, 8753), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsravd ymm, ymm, ymm/m256/m32{1to8}`: Shifts each doubleword right by its own count, repeating the sign.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsravd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8754, 8755, 8756), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsravd zmm, zmm, zmm/m512/m32{1to16}`: Shifts each doubleword right by its own count, repeating the sign.
  ///
  /// Needs AVX512F.
  public final func vpsravd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8757, 8758, 8759), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsravd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsravd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsravq xmm, xmm, xmm/m128/m64{1to2}`: Shifts each quadword right by its own count, repeating the sign.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpsravq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8760, 8761, 8762), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsravq ymm, ymm, ymm/m256/m64{1to4}`: Shifts each quadword right by its own count, repeating the sign.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpsravq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8763, 8764, 8765), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsravq zmm, zmm, zmm/m512/m64{1to8}`: Shifts each quadword right by its own count, repeating the sign.
  ///
  /// Needs AVX512F.
  public final func vpsravq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8766, 8767, 8768), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsravq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsravq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsravw xmm, xmm, xmm/m128`: Shifts each word right by its own count, repeating the sign.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpsravw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8769, 8770, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsravw ymm, ymm, ymm/m256`: Shifts each word right by its own count, repeating the sign.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpsravw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8771, 8772, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsravw zmm, zmm, zmm/m512`: Shifts each word right by its own count, repeating the sign.
  ///
  /// Needs AVX512BW.
  public final func vpsravw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8773, 8774, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsravw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsravw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsraw xmm, xmm, xmm/m128`: Shifts words right, repeating the sign.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsraw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8775, 8776, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsraw xmm, xmm/m128, i8`: Shifts words right, repeating the sign.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsraw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8777, 8778, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsraw ymm, ymm, xmm/m128`: Shifts words right, repeating the sign.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsraw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8779, 8780, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsraw ymm, ymm/m256, i8`: Shifts words right, repeating the sign.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsraw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8781, 8782, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsraw zmm, zmm, xmm/m128`: Shifts words right, repeating the sign.
  ///
  /// Needs AVX512BW.
  public final func vpsraw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8783, 8784, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsraw zmm, zmm/m512, i8`: Shifts words right, repeating the sign.
  ///
  /// Needs AVX512BW.
  public final func vpsraw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8785, 8786, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsraw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsraw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsrld xmm, xmm, xmm/m128`: Shifts doublewords right, filling with zeros.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrld(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8787, 8788, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrld xmm, xmm/m128/m32{1to4}, i8`: Shifts doublewords right, filling with zeros.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrld(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8789, 8790, 8791), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsrld ymm, ymm, xmm/m128`: Shifts doublewords right, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrld(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8792, 8793, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrld ymm, ymm/m256/m32{1to8}, i8`: Shifts doublewords right, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrld(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8794, 8795, 8796), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsrld zmm, zmm, xmm/m128`: Shifts doublewords right, filling with zeros.
  ///
  /// Needs AVX512F.
  public final func vpsrld(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8797, 8798, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrld zmm, zmm/m512/m32{1to16}, i8`: Shifts doublewords right, filling with zeros.
  ///
  /// Needs AVX512F.
  public final func vpsrld(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8799, 8800, 8801), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrld; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsrld(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsrldq xmm, xmm/m128, i8`: Shifts the vector right by whole bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsrldq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8802, 8803, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  /// `vpsrldq ymm, ymm/m256, i8`: Shifts the vector right by whole bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsrldq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8804, 8805, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  /// `vpsrldq zmm, zmm/m512, i8`: Shifts the vector right by whole bytes.
  ///
  /// Needs AVX512BW.
  public final func vpsrldq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8806, 8807, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrldq; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8 | zmm,zmm,i8 | zmm,m512,i8")
  @_disfavoredOverload public final func vpsrldq(_ operands: any AnyOperand...) {}

  /// `vpsrlq xmm, xmm, xmm/m128`: Shifts quadwords right, filling with zeros.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8808, 8809, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrlq xmm, xmm/m128/m64{1to2}, i8`: Shifts quadwords right, filling with zeros.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8810, 8811, 8812), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsrlq ymm, ymm, xmm/m128`: Shifts quadwords right, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8813, 8814, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrlq ymm, ymm/m256/m64{1to4}, i8`: Shifts quadwords right, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8815, 8816, 8817), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsrlq zmm, zmm, xmm/m128`: Shifts quadwords right, filling with zeros.
  ///
  /// Needs AVX512F.
  public final func vpsrlq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8818, 8819, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrlq zmm, zmm/m512/m64{1to8}, i8`: Shifts quadwords right, filling with zeros.
  ///
  /// Needs AVX512F.
  public final func vpsrlq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8820, 8821, 8822), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrlq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsrlq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsrlvd xmm, xmm, xmm/m128/m32{1to4}`: Shifts each doubleword right by its own count, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlvd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8823, 8824, 8825), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrlvd ymm, ymm, ymm/m256/m32{1to8}`: Shifts each doubleword right by its own count, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlvd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8826, 8827, 8828), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrlvd zmm, zmm, zmm/m512/m32{1to16}`: Shifts each doubleword right by its own count, filling with zeros.
  ///
  /// Needs AVX512F.
  public final func vpsrlvd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8829, 8830, 8831), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrlvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsrlvd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsrlvq xmm, xmm, xmm/m128/m64{1to2}`: Shifts each quadword right by its own count, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlvq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8832, 8833, 8834), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrlvq ymm, ymm, ymm/m256/m64{1to4}`: Shifts each quadword right by its own count, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlvq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8835, 8836, 8837), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrlvq zmm, zmm, zmm/m512/m64{1to8}`: Shifts each quadword right by its own count, filling with zeros.
  ///
  /// Needs AVX512F.
  public final func vpsrlvq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8838, 8839, 8840), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrlvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsrlvq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsrlvw xmm, xmm, xmm/m128`: Shifts each word right by its own count, filling with zeros.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpsrlvw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8841, 8842, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrlvw ymm, ymm, ymm/m256`: Shifts each word right by its own count, filling with zeros.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpsrlvw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8843, 8844, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrlvw zmm, zmm, zmm/m512`: Shifts each word right by its own count, filling with zeros.
  ///
  /// Needs AVX512BW.
  public final func vpsrlvw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8845, 8846, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrlvw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsrlvw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsrlw xmm, xmm, xmm/m128`: Shifts words right, filling with zeros.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsrlw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8847, 8848, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrlw xmm, xmm/m128, i8`: Shifts words right, filling with zeros.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsrlw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8849, 8850, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsrlw ymm, ymm, xmm/m128`: Shifts words right, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsrlw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8851, 8852, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrlw ymm, ymm/m256, i8`: Shifts words right, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsrlw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8853, 8854, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vpsrlw zmm, zmm, xmm/m128`: Shifts words right, filling with zeros.
  ///
  /// Needs AVX512BW.
  public final func vpsrlw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8855, 8856, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsrlw zmm, zmm/m512, i8`: Shifts words right, filling with zeros.
  ///
  /// Needs AVX512BW.
  public final func vpsrlw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8857, 8858, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrlw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsrlw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsubb xmm, xmm, xmm/m128`: Subtracts bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8859, 8860, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubb ymm, ymm, ymm/m256`: Subtracts bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8861, 8862, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubb zmm, zmm, zmm/m512`: Subtracts bytes.
  ///
  /// Needs AVX512BW.
  public final func vpsubb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8863, 8864, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsubd xmm, xmm, xmm/m128/m32{1to4}`: Subtracts doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsubd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8865, 8866, 8867), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubd ymm, ymm, ymm/m256/m32{1to8}`: Subtracts doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsubd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8868, 8869, 8870), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubd zmm, zmm, zmm/m512/m32{1to16}`: Subtracts doublewords.
  ///
  /// Needs AVX512F.
  public final func vpsubd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8871, 8872, 8873), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsubq xmm, xmm, xmm/m128/m64{1to2}`: Subtracts quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsubq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8874, 8875, 8876), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubq ymm, ymm, ymm/m256/m64{1to4}`: Subtracts quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsubq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8877, 8878, 8879), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubq zmm, zmm, zmm/m512/m64{1to8}`: Subtracts quadwords.
  ///
  /// Needs AVX512F.
  public final func vpsubq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8880, 8881, 8882), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsubsb xmm, xmm, xmm/m128`: Subtracts signed bytes with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubsb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8883, 8884, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubsb ymm, ymm, ymm/m256`: Subtracts signed bytes with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubsb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8885, 8886, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubsb zmm, zmm, zmm/m512`: Subtracts signed bytes with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpsubsb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8887, 8888, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubsb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsubsw xmm, xmm, xmm/m128`: Subtracts signed words with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubsw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8889, 8890, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubsw ymm, ymm, ymm/m256`: Subtracts signed words with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubsw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8891, 8892, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubsw zmm, zmm, zmm/m512`: Subtracts signed words with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpsubsw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8893, 8894, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubsw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsubusb xmm, xmm, xmm/m128`: Subtracts unsigned bytes with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubusb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8895, 8896, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubusb ymm, ymm, ymm/m256`: Subtracts unsigned bytes with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubusb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8897, 8898, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubusb zmm, zmm, zmm/m512`: Subtracts unsigned bytes with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpsubusb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8899, 8900, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubusb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubusb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsubusw xmm, xmm, xmm/m128`: Subtracts unsigned words with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubusw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8901, 8902, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubusw ymm, ymm, ymm/m256`: Subtracts unsigned words with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubusw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8903, 8904, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubusw zmm, zmm, zmm/m512`: Subtracts unsigned words with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpsubusw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8905, 8906, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubusw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubusw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpsubw xmm, xmm, xmm/m128`: Subtracts words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8907, 8908, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubw ymm, ymm, ymm/m256`: Subtracts words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8909, 8910, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpsubw zmm, zmm, zmm/m512`: Subtracts words.
  ///
  /// Needs AVX512BW.
  public final func vpsubw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8911, 8912, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubw(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
