// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpsadbw xmm, xmm, xmm/m128`: Sums the absolute differences of unsigned bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsadbw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_2113_2112, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpsadbw ymm, ymm, ymm/m256`: Sums the absolute differences of unsigned bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsadbw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_2115_2114, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpsadbw zmm, zmm, zmm/m512`: Sums the absolute differences of unsigned bytes.
  ///
  /// Needs AVX512BW.
  public final func vpsadbw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_2117_2116, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsadbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512")
  @_disfavoredOverload public final func vpsadbw(_ operands: any AnyOperand...) {}

  /// `vpscatterdd m32[xmm], xmm`: Stores doublewords at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterdd(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8472, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpscatterdd m32[ymm], ymm`: Stores doublewords at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterdd(_ destination: VectorAddress<some AnyYMMRegister>, _ source: some AnyYMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8473, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpscatterdd m32[zmm], zmm`: Stores doublewords at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vpscatterdd(_ destination: VectorAddress<ZMMRegister>, _ source: ZMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8474, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpscatterdd; forms: m32[xmm],xmm | m32[ymm],ymm | m32[zmm],zmm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpscatterdd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpscatterdq m64[xmm], xmm`: Stores quadwords at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterdq(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8475, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpscatterdq m64[xmm], ymm`: Stores quadwords at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterdq(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyYMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8476, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpscatterdq m64[ymm], zmm`: Stores quadwords at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vpscatterdq(_ destination: VectorAddress<some AnyYMMRegister>, _ source: ZMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8477, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpscatterdq; forms: m64[xmm],xmm | m64[xmm],ymm | m64[ymm],zmm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpscatterdq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpscatterqd m32[xmm], xmm`: Stores doublewords at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterqd(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8478, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpscatterqd m32[ymm], xmm`: Stores doublewords at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterqd(_ destination: VectorAddress<some AnyYMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8479, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpscatterqd m32[zmm], ymm`: Stores doublewords at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vpscatterqd(_ destination: VectorAddress<ZMMRegister>, _ source: some AnyYMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8480, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpscatterqd; forms: m32[xmm],xmm | m32[ymm],xmm | m32[zmm],ymm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpscatterqd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpscatterqq m64[xmm], xmm`: Stores quadwords at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterqq(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8481, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpscatterqq m64[ymm], ymm`: Stores quadwords at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpscatterqq(_ destination: VectorAddress<some AnyYMMRegister>, _ source: some AnyYMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8482, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpscatterqq m64[zmm], zmm`: Stores quadwords at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vpscatterqq(_ destination: VectorAddress<ZMMRegister>, _ source: ZMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8483, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpscatterqq; forms: m64[xmm],xmm | m64[ymm],ymm | m64[zmm],zmm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpscatterqq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshab xmm, xmm/m128, xmm`: Shifts bytes by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshab(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_2126_2124, destination.rawValue, second.rawValue, first, file, line, column)
  }

  /// `vpshab xmm, xmm, m128`: Shifts bytes by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshab(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(8485, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshab; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshab(_ operands: any AnyOperand...) {}

  /// `vpshad xmm, xmm/m128, xmm`: Shifts doublewords by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshad(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_2129_2127, destination.rawValue, second.rawValue, first, file, line, column)
  }

  /// `vpshad xmm, xmm, m128`: Shifts doublewords by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshad(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(8488, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshad; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshad(_ operands: any AnyOperand...) {}

  /// `vpshaq xmm, xmm/m128, xmm`: Shifts quadwords by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshaq(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_212c_212a, destination.rawValue, second.rawValue, first, file, line, column)
  }

  /// `vpshaq xmm, xmm, m128`: Shifts quadwords by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshaq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(8491, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshaq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshaq(_ operands: any AnyOperand...) {}

  /// `vpshaw xmm, xmm/m128, xmm`: Shifts words by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshaw(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_212f_212d, destination.rawValue, second.rawValue, first, file, line, column)
  }

  /// `vpshaw xmm, xmm, m128`: Shifts words by signed counts: left, or right where negative, repeating the sign.
  ///
  /// Needs XOP.
  public final func vpshaw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(8494, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshaw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshaw(_ operands: any AnyOperand...) {}

  /// `vpshlb xmm, xmm/m128, xmm`: Shifts bytes by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshlb(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_2132_2130, destination.rawValue, second.rawValue, first, file, line, column)
  }

  /// `vpshlb xmm, xmm, m128`: Shifts bytes by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshlb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(8497, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshlb; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshlb(_ operands: any AnyOperand...) {}

  /// `vpshld xmm, xmm/m128, xmm`: Shifts doublewords by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshld(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_2135_2133, destination.rawValue, second.rawValue, first, file, line, column)
  }

  /// `vpshld xmm, xmm, m128`: Shifts doublewords by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshld(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(8500, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshld; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshld(_ operands: any AnyOperand...) {}

  /// `vpshldd xmm, xmm, xmm/m128/m32{1to4}, i8`: Shifts doublewords of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2138_2137_2136, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpshldd ymm, ymm, ymm/m256/m32{1to8}, i8`: Shifts doublewords of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_213b_213a_2139, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpshldd zmm, zmm, zmm/m512/m32{1to16}, i8`: Shifts doublewords of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshldd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_213e_213d_213c, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshldd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m32{1to4},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m32{1to8},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshldd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshldq xmm, xmm, xmm/m128/m64{1to2}, i8`: Shifts quadwords of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2141_2140_213f, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpshldq ymm, ymm, ymm/m256/m64{1to4}, i8`: Shifts quadwords of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2144_2143_2142, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpshldq zmm, zmm, zmm/m512/m64{1to8}, i8`: Shifts quadwords of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshldq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2147_2146_2145, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshldq; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshldq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshldvd xmm, xmm, xmm/m128/m32{1to4}`: Shifts each doubleword of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldvd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_214a_2149_2148, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshldvd ymm, ymm, ymm/m256/m32{1to8}`: Shifts each doubleword of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldvd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_214d_214c_214b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshldvd zmm, zmm, zmm/m512/m32{1to16}`: Shifts each doubleword of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshldvd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2150_214f_214e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshldvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshldvd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshldvq xmm, xmm, xmm/m128/m64{1to2}`: Shifts each quadword of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldvq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2153_2152_2151, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshldvq ymm, ymm, ymm/m256/m64{1to4}`: Shifts each quadword of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldvq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2156_2155_2154, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshldvq zmm, zmm, zmm/m512/m64{1to8}`: Shifts each quadword of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshldvq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2159_2158_2157, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshldvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshldvq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshldvw xmm, xmm, xmm/m128`: Shifts each word of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldvw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_215b_215a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshldvw ymm, ymm, ymm/m256`: Shifts each word of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldvw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_215d_215c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshldvw zmm, zmm, zmm/m512`: Shifts each word of the first operand left by the third, filling from the top of the second.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshldvw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_215f_215e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshldvw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshldvw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshldw xmm, xmm, xmm/m128, i8`: Shifts words of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_2161_2160, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpshldw ymm, ymm, ymm/m256, i8`: Shifts words of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshldw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_2163_2162, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpshldw zmm, zmm, zmm/m512, i8`: Shifts words of the second operand left by an immediate, filling from the top of the third.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshldw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_2165_2164, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshldw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshldw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshlq xmm, xmm/m128, xmm`: Shifts quadwords by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshlq(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_2168_2166, destination.rawValue, second.rawValue, first, file, line, column)
  }

  /// `vpshlq xmm, xmm, m128`: Shifts quadwords by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshlq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(8551, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshlq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshlq(_ operands: any AnyOperand...) {}

  /// `vpshlw xmm, xmm/m128, xmm`: Shifts words by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshlw(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_216b_2169, destination.rawValue, second.rawValue, first, file, line, column)
  }

  /// `vpshlw xmm, xmm, m128`: Shifts words by signed counts: left, or right where negative, filling with zeros.
  ///
  /// Needs XOP.
  public final func vpshlw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(8554, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshlw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,m128,xmm")
  @_disfavoredOverload public final func vpshlw(_ operands: any AnyOperand...) {}

  /// `vpshrdd xmm, xmm, xmm/m128/m32{1to4}, i8`: Shifts doublewords of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_216e_216d_216c, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpshrdd ymm, ymm, ymm/m256/m32{1to8}, i8`: Shifts doublewords of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2171_2170_216f, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpshrdd zmm, zmm, zmm/m512/m32{1to16}, i8`: Shifts doublewords of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshrdd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2174_2173_2172, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshrdd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m32{1to4},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m32{1to8},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshrdd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshrdq xmm, xmm, xmm/m128/m64{1to2}, i8`: Shifts quadwords of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2177_2176_2175, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpshrdq ymm, ymm, ymm/m256/m64{1to4}, i8`: Shifts quadwords of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_217a_2179_2178, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpshrdq zmm, zmm, zmm/m512/m64{1to8}, i8`: Shifts quadwords of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshrdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_217d_217c_217b, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshrdq; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshrdq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshrdvd xmm, xmm, xmm/m128/m32{1to4}`: Shifts each doubleword of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdvd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2180_217f_217e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshrdvd ymm, ymm, ymm/m256/m32{1to8}`: Shifts each doubleword of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdvd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2183_2182_2181, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshrdvd zmm, zmm, zmm/m512/m32{1to16}`: Shifts each doubleword of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshrdvd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2186_2185_2184, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshrdvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshrdvd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshrdvq xmm, xmm, xmm/m128/m64{1to2}`: Shifts each quadword of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdvq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2189_2188_2187, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshrdvq ymm, ymm, ymm/m256/m64{1to4}`: Shifts each quadword of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdvq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_218c_218b_218a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshrdvq zmm, zmm, zmm/m512/m64{1to8}`: Shifts each quadword of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshrdvq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_218f_218e_218d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshrdvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshrdvq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshrdvw xmm, xmm, xmm/m128`: Shifts each word of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdvw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2191_2190, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshrdvw ymm, ymm, ymm/m256`: Shifts each word of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdvw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2193_2192, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshrdvw zmm, zmm, zmm/m512`: Shifts each word of the first operand right by the third, filling from the bottom of the second.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshrdvw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2195_2194, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshrdvw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshrdvw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshrdw xmm, xmm, xmm/m128, i8`: Shifts words of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_2197_2196, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpshrdw ymm, ymm, ymm/m256, i8`: Shifts words of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512VL and AVX512_VBMI2.
  public final func vpshrdw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_2199_2198, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpshrdw zmm, zmm, zmm/m512, i8`: Shifts words of the second operand right by an immediate, filling from the bottom of the third.
  ///
  /// Needs AVX512_VBMI2.
  public final func vpshrdw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_219b_219a, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshrdw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshrdw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshufb xmm, xmm, xmm/m128`: Shuffles bytes by the indices in source.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpshufb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_219d_219c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshufb ymm, ymm, ymm/m256`: Shuffles bytes by the indices in source.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpshufb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_219f_219e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshufb zmm, zmm, zmm/m512`: Shuffles bytes by the indices in source.
  ///
  /// Needs AVX512BW.
  public final func vpshufb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_21a1_21a0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshufb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshufb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshufbitqmb k, xmm, xmm/m128`: Chooses a bit of the second operand's quadword by each byte of the third, into a mask register.
  ///
  /// Needs AVX512VL and AVX512_BITALG.
  public final func vpshufbitqmb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_21a3_21a2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshufbitqmb k, ymm, ymm/m256`: Chooses a bit of the second operand's quadword by each byte of the third, into a mask register.
  ///
  /// Needs AVX512VL and AVX512_BITALG.
  public final func vpshufbitqmb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_21a5_21a4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpshufbitqmb k, zmm, zmm/m512`: Chooses a bit of the second operand's quadword by each byte of the third, into a mask register.
  ///
  /// Needs AVX512_BITALG.
  public final func vpshufbitqmb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_21a7_21a6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshufbitqmb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpshufbitqmb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshufd xmm, xmm/m128/m32{1to4}, i8`: Shuffles doublewords by an immediate.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpshufd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_21aa_21a9_21a8, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpshufd ymm, ymm/m256/m32{1to8}, i8`: Shuffles doublewords by an immediate.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpshufd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_21ad_21ac_21ab, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpshufd zmm, zmm/m512/m32{1to16}, i8`: Shuffles doublewords by an immediate.
  ///
  /// Needs AVX512F.
  public final func vpshufd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_21b0_21af_21ae, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshufd; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshufd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshufhw xmm, xmm/m128, i8`: Shuffles the upper four words by an immediate.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpshufhw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_21b2_21b1, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpshufhw ymm, ymm/m256, i8`: Shuffles the upper four words by an immediate.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpshufhw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_21b4_21b3, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpshufhw zmm, zmm/m512, i8`: Shuffles the upper four words by an immediate.
  ///
  /// Needs AVX512BW.
  public final func vpshufhw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_21b6_21b5, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshufhw; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8 | zmm,zmm,i8 | zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshufhw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpshuflw xmm, xmm/m128, i8`: Shuffles the lower four words by an immediate.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpshuflw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_21b8_21b7, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpshuflw ymm, ymm/m256, i8`: Shuffles the lower four words by an immediate.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpshuflw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_21ba_21b9, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpshuflw zmm, zmm/m512, i8`: Shuffles the lower four words by an immediate.
  ///
  /// Needs AVX512BW.
  public final func vpshuflw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_21bc_21bb, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshuflw; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8 | zmm,zmm,i8 | zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpshuflw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsignb xmm, xmm, xmm/m128`: Negates, keeps or clears bytes by the signs of source.
  ///
  /// Needs AVX.
  public final func vpsignb(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_21be_21bd, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpsignb ymm, ymm, ymm/m256`: Negates, keeps or clears bytes by the signs of source.
  ///
  /// Needs AVX2.
  public final func vpsignb(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_21c0_21bf, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsignb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignb(_ operands: any AnyOperand...) {}

  /// `vpsignd xmm, xmm, xmm/m128`: Negates, keeps or clears doublewords by the signs of source.
  ///
  /// Needs AVX.
  public final func vpsignd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_21c2_21c1, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpsignd ymm, ymm, ymm/m256`: Negates, keeps or clears doublewords by the signs of source.
  ///
  /// Needs AVX2.
  public final func vpsignd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_21c4_21c3, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsignd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignd(_ operands: any AnyOperand...) {}

  /// `vpsignw xmm, xmm, xmm/m128`: Negates, keeps or clears words by the signs of source.
  ///
  /// Needs AVX.
  public final func vpsignw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_21c6_21c5, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpsignw ymm, ymm, ymm/m256`: Negates, keeps or clears words by the signs of source.
  ///
  /// Needs AVX2.
  public final func vpsignw(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_21c8_21c7, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsignw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignw(_ operands: any AnyOperand...) {}

  /// `vpslld xmm, xmm, xmm/m128`: Shifts doublewords left.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpslld(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_21ca_21c9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpslld xmm, xmm/m128/m32{1to4}, i8`: Shifts doublewords left.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpslld(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_21cd_21cc_21cb, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpslld ymm, ymm, xmm/m128`: Shifts doublewords left.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpslld(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_21cf_21ce, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpslld ymm, ymm/m256/m32{1to8}, i8`: Shifts doublewords left.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpslld(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_21d2_21d1_21d0, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpslld zmm, zmm, xmm/m128`: Shifts doublewords left.
  ///
  /// Needs AVX512F.
  public final func vpslld(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_21d4_21d3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpslld zmm, zmm/m512/m32{1to16}, i8`: Shifts doublewords left.
  ///
  /// Needs AVX512F.
  public final func vpslld(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_21d7_21d6_21d5, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpslld; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpslld(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpslldq xmm, xmm/m128, i8`: Shifts the vector left by whole bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpslldq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_21d9_21d8, destination.rawValue, source, immediate, file, line, column)
  }

  /// `vpslldq ymm, ymm/m256, i8`: Shifts the vector left by whole bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpslldq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_21db_21da, destination.rawValue, source, immediate, file, line, column)
  }

  /// `vpslldq zmm, zmm/m512, i8`: Shifts the vector left by whole bytes.
  ///
  /// Needs AVX512BW.
  public final func vpslldq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_21dd_21dc, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpslldq; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8 | zmm,zmm,i8 | zmm,m512,i8")
  @_disfavoredOverload public final func vpslldq(_ operands: any AnyOperand...) {}

  /// `vpsllq xmm, xmm, xmm/m128`: Shifts quadwords left.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_21df_21de, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsllq xmm, xmm/m128/m64{1to2}, i8`: Shifts quadwords left.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_21e2_21e1_21e0, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsllq ymm, ymm, xmm/m128`: Shifts quadwords left.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_21e4_21e3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsllq ymm, ymm/m256/m64{1to4}, i8`: Shifts quadwords left.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_21e7_21e6_21e5, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsllq zmm, zmm, xmm/m128`: Shifts quadwords left.
  ///
  /// Needs AVX512F.
  public final func vpsllq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_21e9_21e8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsllq zmm, zmm/m512/m64{1to8}, i8`: Shifts quadwords left.
  ///
  /// Needs AVX512F.
  public final func vpsllq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_21ec_21eb_21ea, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsllq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsllq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsllvd xmm, xmm, xmm/m128/m32{1to4}`: Shifts each doubleword left by its own count.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllvd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_21ef_21ee_21ed, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsllvd ymm, ymm, ymm/m256/m32{1to8}`: Shifts each doubleword left by its own count.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllvd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_21f2_21f1_21f0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsllvd zmm, zmm, zmm/m512/m32{1to16}`: Shifts each doubleword left by its own count.
  ///
  /// Needs AVX512F.
  public final func vpsllvd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_21f5_21f4_21f3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsllvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsllvd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsllvq xmm, xmm, xmm/m128/m64{1to2}`: Shifts each quadword left by its own count.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllvq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_21f8_21f7_21f6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsllvq ymm, ymm, ymm/m256/m64{1to4}`: Shifts each quadword left by its own count.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsllvq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_21fb_21fa_21f9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsllvq zmm, zmm, zmm/m512/m64{1to8}`: Shifts each quadword left by its own count.
  ///
  /// Needs AVX512F.
  public final func vpsllvq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_21fe_21fd_21fc, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsllvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsllvq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsllvw xmm, xmm, xmm/m128`: Shifts each word left by its own count.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpsllvw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2200_21ff, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsllvw ymm, ymm, ymm/m256`: Shifts each word left by its own count.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpsllvw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2202_2201, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsllvw zmm, zmm, zmm/m512`: Shifts each word left by its own count.
  ///
  /// Needs AVX512BW.
  public final func vpsllvw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2204_2203, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsllvw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsllvw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsllw xmm, xmm, xmm/m128`: Shifts words left.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsllw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2206_2205, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsllw xmm, xmm/m128, i8`: Shifts words left.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsllw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_2208_2207, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsllw ymm, ymm, xmm/m128`: Shifts words left.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsllw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_220a_2209, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsllw ymm, ymm/m256, i8`: Shifts words left.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsllw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_220c_220b, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsllw zmm, zmm, xmm/m128`: Shifts words left.
  ///
  /// Needs AVX512BW.
  public final func vpsllw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_220e_220d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsllw zmm, zmm/m512, i8`: Shifts words left.
  ///
  /// Needs AVX512BW.
  public final func vpsllw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_2210_220f, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsllw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsllw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsrad xmm, xmm, xmm/m128`: Shifts doublewords right, repeating the sign.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrad(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2212_2211, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrad xmm, xmm/m128/m32{1to4}, i8`: Shifts doublewords right, repeating the sign.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrad(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_2215_2214_2213, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsrad ymm, ymm, xmm/m128`: Shifts doublewords right, repeating the sign.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrad(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2217_2216, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrad ymm, ymm/m256/m32{1to8}, i8`: Shifts doublewords right, repeating the sign.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrad(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_221a_2219_2218, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsrad zmm, zmm, xmm/m128`: Shifts doublewords right, repeating the sign.
  ///
  /// Needs AVX512F.
  public final func vpsrad(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_221c_221b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrad zmm, zmm/m512/m32{1to16}, i8`: Shifts doublewords right, repeating the sign.
  ///
  /// Needs AVX512F.
  public final func vpsrad(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_221f_221e_221d, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrad; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsrad(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsraq xmm, xmm, xmm/m128`: Shifts quadwords right, repeating the sign.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpsraq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2221_2220, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsraq xmm, xmm/m128/m64{1to2}, i8`: Shifts quadwords right, repeating the sign.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpsraq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_2224_2223_2222, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsraq ymm, ymm, xmm/m128`: Shifts quadwords right, repeating the sign.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpsraq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2226_2225, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsraq ymm, ymm/m256/m64{1to4}, i8`: Shifts quadwords right, repeating the sign.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpsraq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_2229_2228_2227, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsraq zmm, zmm, xmm/m128`: Shifts quadwords right, repeating the sign.
  ///
  /// Needs AVX512F.
  public final func vpsraq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_222b_222a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsraq zmm, zmm/m512/m64{1to8}, i8`: Shifts quadwords right, repeating the sign.
  ///
  /// Needs AVX512F.
  public final func vpsraq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_222e_222d_222c, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsraq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsraq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsravd xmm, xmm, xmm/m128/m32{1to4}`: Shifts each doubleword right by its own count, repeating the sign.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsravd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2231_2230_222f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsravd ymm, ymm, ymm/m256/m32{1to8}`: Shifts each doubleword right by its own count, repeating the sign.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsravd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2234_2233_2232, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsravd zmm, zmm, zmm/m512/m32{1to16}`: Shifts each doubleword right by its own count, repeating the sign.
  ///
  /// Needs AVX512F.
  public final func vpsravd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2237_2236_2235, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsravd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsravd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsravq xmm, xmm, xmm/m128/m64{1to2}`: Shifts each quadword right by its own count, repeating the sign.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpsravq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_223a_2239_2238, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsravq ymm, ymm, ymm/m256/m64{1to4}`: Shifts each quadword right by its own count, repeating the sign.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpsravq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_223d_223c_223b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsravq zmm, zmm, zmm/m512/m64{1to8}`: Shifts each quadword right by its own count, repeating the sign.
  ///
  /// Needs AVX512F.
  public final func vpsravq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2240_223f_223e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsravq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsravq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsravw xmm, xmm, xmm/m128`: Shifts each word right by its own count, repeating the sign.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpsravw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2242_2241, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsravw ymm, ymm, ymm/m256`: Shifts each word right by its own count, repeating the sign.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpsravw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2244_2243, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsravw zmm, zmm, zmm/m512`: Shifts each word right by its own count, repeating the sign.
  ///
  /// Needs AVX512BW.
  public final func vpsravw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2246_2245, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsravw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsravw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsraw xmm, xmm, xmm/m128`: Shifts words right, repeating the sign.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsraw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2248_2247, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsraw xmm, xmm/m128, i8`: Shifts words right, repeating the sign.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsraw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_224a_2249, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsraw ymm, ymm, xmm/m128`: Shifts words right, repeating the sign.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsraw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_224c_224b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsraw ymm, ymm/m256, i8`: Shifts words right, repeating the sign.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsraw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_224e_224d, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsraw zmm, zmm, xmm/m128`: Shifts words right, repeating the sign.
  ///
  /// Needs AVX512BW.
  public final func vpsraw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2250_224f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsraw zmm, zmm/m512, i8`: Shifts words right, repeating the sign.
  ///
  /// Needs AVX512BW.
  public final func vpsraw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_2252_2251, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsraw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsraw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsrld xmm, xmm, xmm/m128`: Shifts doublewords right, filling with zeros.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrld(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2254_2253, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrld xmm, xmm/m128/m32{1to4}, i8`: Shifts doublewords right, filling with zeros.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrld(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_2257_2256_2255, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsrld ymm, ymm, xmm/m128`: Shifts doublewords right, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrld(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2259_2258, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrld ymm, ymm/m256/m32{1to8}, i8`: Shifts doublewords right, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrld(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_225c_225b_225a, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsrld zmm, zmm, xmm/m128`: Shifts doublewords right, filling with zeros.
  ///
  /// Needs AVX512F.
  public final func vpsrld(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_225e_225d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrld zmm, zmm/m512/m32{1to16}, i8`: Shifts doublewords right, filling with zeros.
  ///
  /// Needs AVX512F.
  public final func vpsrld(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_2261_2260_225f, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrld; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsrld(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsrldq xmm, xmm/m128, i8`: Shifts the vector right by whole bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsrldq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_2263_2262, destination.rawValue, source, immediate, file, line, column)
  }

  /// `vpsrldq ymm, ymm/m256, i8`: Shifts the vector right by whole bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsrldq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_2265_2264, destination.rawValue, source, immediate, file, line, column)
  }

  /// `vpsrldq zmm, zmm/m512, i8`: Shifts the vector right by whole bytes.
  ///
  /// Needs AVX512BW.
  public final func vpsrldq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_2267_2266, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrldq; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8 | zmm,zmm,i8 | zmm,m512,i8")
  @_disfavoredOverload public final func vpsrldq(_ operands: any AnyOperand...) {}

  /// `vpsrlq xmm, xmm, xmm/m128`: Shifts quadwords right, filling with zeros.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2269_2268, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrlq xmm, xmm/m128/m64{1to2}, i8`: Shifts quadwords right, filling with zeros.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_226c_226b_226a, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsrlq ymm, ymm, xmm/m128`: Shifts quadwords right, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_226e_226d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrlq ymm, ymm/m256/m64{1to4}, i8`: Shifts quadwords right, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_2271_2270_226f, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsrlq zmm, zmm, xmm/m128`: Shifts quadwords right, filling with zeros.
  ///
  /// Needs AVX512F.
  public final func vpsrlq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2273_2272, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrlq zmm, zmm/m512/m64{1to8}, i8`: Shifts quadwords right, filling with zeros.
  ///
  /// Needs AVX512F.
  public final func vpsrlq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_2276_2275_2274, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrlq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsrlq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsrlvd xmm, xmm, xmm/m128/m32{1to4}`: Shifts each doubleword right by its own count, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlvd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2279_2278_2277, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrlvd ymm, ymm, ymm/m256/m32{1to8}`: Shifts each doubleword right by its own count, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlvd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_227c_227b_227a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrlvd zmm, zmm, zmm/m512/m32{1to16}`: Shifts each doubleword right by its own count, filling with zeros.
  ///
  /// Needs AVX512F.
  public final func vpsrlvd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_227f_227e_227d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrlvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsrlvd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsrlvq xmm, xmm, xmm/m128/m64{1to2}`: Shifts each quadword right by its own count, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlvq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2282_2281_2280, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrlvq ymm, ymm, ymm/m256/m64{1to4}`: Shifts each quadword right by its own count, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsrlvq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2285_2284_2283, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrlvq zmm, zmm, zmm/m512/m64{1to8}`: Shifts each quadword right by its own count, filling with zeros.
  ///
  /// Needs AVX512F.
  public final func vpsrlvq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2288_2287_2286, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrlvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsrlvq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsrlvw xmm, xmm, xmm/m128`: Shifts each word right by its own count, filling with zeros.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpsrlvw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_228a_2289, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrlvw ymm, ymm, ymm/m256`: Shifts each word right by its own count, filling with zeros.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpsrlvw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_228c_228b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrlvw zmm, zmm, zmm/m512`: Shifts each word right by its own count, filling with zeros.
  ///
  /// Needs AVX512BW.
  public final func vpsrlvw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_228e_228d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrlvw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsrlvw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsrlw xmm, xmm, xmm/m128`: Shifts words right, filling with zeros.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsrlw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2290_228f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrlw xmm, xmm/m128, i8`: Shifts words right, filling with zeros.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsrlw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_2292_2291, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsrlw ymm, ymm, xmm/m128`: Shifts words right, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsrlw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2294_2293, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrlw ymm, ymm/m256, i8`: Shifts words right, filling with zeros.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsrlw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_2296_2295, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vpsrlw zmm, zmm, xmm/m128`: Shifts words right, filling with zeros.
  ///
  /// Needs AVX512BW.
  public final func vpsrlw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2298_2297, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsrlw zmm, zmm/m512, i8`: Shifts words right, filling with zeros.
  ///
  /// Needs AVX512BW.
  public final func vpsrlw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_229a_2299, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrlw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8 | ymm,m256,i8 | zmm,zmm,xmm | zmm,zmm,m128 | zmm,zmm,i8 | zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsrlw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsubb xmm, xmm, xmm/m128`: Subtracts bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_229c_229b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubb ymm, ymm, ymm/m256`: Subtracts bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_229e_229d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubb zmm, zmm, zmm/m512`: Subtracts bytes.
  ///
  /// Needs AVX512BW.
  public final func vpsubb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22a0_229f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsubd xmm, xmm, xmm/m128/m32{1to4}`: Subtracts doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsubd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_22a3_22a2_22a1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubd ymm, ymm, ymm/m256/m32{1to8}`: Subtracts doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsubd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_22a6_22a5_22a4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubd zmm, zmm, zmm/m512/m32{1to16}`: Subtracts doublewords.
  ///
  /// Needs AVX512F.
  public final func vpsubd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_22a9_22a8_22a7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsubq xmm, xmm, xmm/m128/m64{1to2}`: Subtracts quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsubq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_22ac_22ab_22aa, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubq ymm, ymm, ymm/m256/m64{1to4}`: Subtracts quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpsubq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_22af_22ae_22ad, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubq zmm, zmm, zmm/m512/m64{1to8}`: Subtracts quadwords.
  ///
  /// Needs AVX512F.
  public final func vpsubq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_22b2_22b1_22b0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsubsb xmm, xmm, xmm/m128`: Subtracts signed bytes with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubsb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22b4_22b3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubsb ymm, ymm, ymm/m256`: Subtracts signed bytes with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubsb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22b6_22b5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubsb zmm, zmm, zmm/m512`: Subtracts signed bytes with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpsubsb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22b8_22b7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubsb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsubsw xmm, xmm, xmm/m128`: Subtracts signed words with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubsw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22ba_22b9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubsw ymm, ymm, ymm/m256`: Subtracts signed words with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubsw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22bc_22bb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubsw zmm, zmm, zmm/m512`: Subtracts signed words with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpsubsw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22be_22bd, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubsw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsubusb xmm, xmm, xmm/m128`: Subtracts unsigned bytes with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubusb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22c0_22bf, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubusb ymm, ymm, ymm/m256`: Subtracts unsigned bytes with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubusb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22c2_22c1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubusb zmm, zmm, zmm/m512`: Subtracts unsigned bytes with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpsubusb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22c4_22c3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubusb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubusb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsubusw xmm, xmm, xmm/m128`: Subtracts unsigned words with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubusw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22c6_22c5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubusw ymm, ymm, ymm/m256`: Subtracts unsigned words with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubusw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22c8_22c7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubusw zmm, zmm, zmm/m512`: Subtracts unsigned words with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpsubusw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22ca_22c9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubusw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubusw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpsubw xmm, xmm, xmm/m128`: Subtracts words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22cc_22cb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubw ymm, ymm, ymm/m256`: Subtracts words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpsubw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22ce_22cd, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpsubw zmm, zmm, zmm/m512`: Subtracts words.
  ///
  /// Needs AVX512BW.
  public final func vpsubw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22d0_22cf, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpsubw(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
