// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vscalefpd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies double-precision numbers by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vscalefpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_243d_243c_243b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vscalefpd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies double-precision numbers by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vscalefpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2440_243f_243e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vscalefpd zmm, zmm, zmm`: Multiplies double-precision numbers by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512F.
  public final func vscalefpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9281, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vscalefpd zmm, zmm, m512/m64{1to8}`: Multiplies double-precision numbers by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512F.
  public final func vscalefpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2443_2442_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscalefpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vscalefpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscalefph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies half-precision numbers by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vscalefph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2446_2445_2444, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vscalefph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies half-precision numbers by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vscalefph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2449_2448_2447, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vscalefph zmm, zmm, zmm`: Multiplies half-precision numbers by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512_FP16.
  public final func vscalefph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9290, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vscalefph zmm, zmm, m512/m16{1to32}`: Multiplies half-precision numbers by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512_FP16.
  public final func vscalefph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_244c_244b_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscalefph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vscalefph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscalefps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies single-precision numbers by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vscalefps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_244f_244e_244d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vscalefps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies single-precision numbers by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vscalefps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2452_2451_2450, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vscalefps zmm, zmm, zmm`: Multiplies single-precision numbers by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512F.
  public final func vscalefps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9299, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vscalefps zmm, zmm, m512/m32{1to16}`: Multiplies single-precision numbers by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512F.
  public final func vscalefps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2455_2454_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscalefps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vscalefps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscalefsd xmm, xmm, xmm`: Multiplies a double-precision number by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512F.
  public final func vscalefsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9302, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vscalefsd xmm, xmm, m64`: Multiplies a double-precision number by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512F.
  public final func vscalefsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(9303, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscalefsd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vscalefsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscalefsh xmm, xmm, xmm`: Multiplies a half-precision number by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512_FP16.
  public final func vscalefsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9304, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vscalefsh xmm, xmm, m16`: Multiplies a half-precision number by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512_FP16.
  public final func vscalefsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(9305, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscalefsh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vscalefsh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscalefss xmm, xmm, xmm`: Multiplies a single-precision number by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512F.
  public final func vscalefss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9306, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vscalefss xmm, xmm, m32`: Multiplies a single-precision number by 2 to the power of the third operand, rounded down.
  ///
  /// Needs AVX512F.
  public final func vscalefss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(9307, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscalefss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vscalefss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscatterdpd m64[xmm], xmm`: Stores double-precision numbers at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vscatterdpd(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(9308, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vscatterdpd m64[xmm], ymm`: Stores double-precision numbers at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vscatterdpd(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyYMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(9309, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vscatterdpd m64[ymm], zmm`: Stores double-precision numbers at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vscatterdpd(_ destination: VectorAddress<some AnyYMMRegister>, _ source: ZMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(9310, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscatterdpd; forms: m64[xmm],xmm | m64[xmm],ymm | m64[ymm],zmm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vscatterdpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscatterdps m32[xmm], xmm`: Stores single-precision numbers at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vscatterdps(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(9311, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vscatterdps m32[ymm], ymm`: Stores single-precision numbers at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vscatterdps(_ destination: VectorAddress<some AnyYMMRegister>, _ source: some AnyYMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(9312, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vscatterdps m32[zmm], zmm`: Stores single-precision numbers at addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vscatterdps(_ destination: VectorAddress<ZMMRegister>, _ source: ZMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(9313, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscatterdps; forms: m32[xmm],xmm | m32[ymm],ymm | m32[zmm],zmm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vscatterdps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscatterpf0dpd m64[ymm]`: Asks for double-precision numbers at addresses with doubleword indices, to be written, into the first level.
  ///
  /// Needs AVX512PF.
  public final func vscatterpf0dpd(_ source: VectorAddress<some AnyYMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(9314, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscatterpf0dpd; forms: m64[ymm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vscatterpf0dpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscatterpf0dps m32[zmm]`: Asks for single-precision numbers at addresses with doubleword indices, to be written, into the first level.
  ///
  /// Needs AVX512PF.
  public final func vscatterpf0dps(_ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(9315, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscatterpf0dps; forms: m32[zmm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vscatterpf0dps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscatterpf0qpd m64[zmm]`: Asks for double-precision numbers at addresses with quadword indices, to be written, into the first level.
  ///
  /// Needs AVX512PF.
  public final func vscatterpf0qpd(_ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(9316, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscatterpf0qpd; forms: m64[zmm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vscatterpf0qpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscatterpf0qps m32[zmm]`: Asks for single-precision numbers at addresses with quadword indices, to be written, into the first level.
  ///
  /// Needs AVX512PF.
  public final func vscatterpf0qps(_ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(9317, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscatterpf0qps; forms: m32[zmm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vscatterpf0qps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscatterpf1dpd m64[ymm]`: Asks for double-precision numbers at addresses with doubleword indices, to be written, into the second level.
  ///
  /// Needs AVX512PF.
  public final func vscatterpf1dpd(_ source: VectorAddress<some AnyYMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(9318, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscatterpf1dpd; forms: m64[ymm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vscatterpf1dpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscatterpf1dps m32[zmm]`: Asks for single-precision numbers at addresses with doubleword indices, to be written, into the second level.
  ///
  /// Needs AVX512PF.
  public final func vscatterpf1dps(_ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(9319, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscatterpf1dps; forms: m32[zmm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vscatterpf1dps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscatterpf1qpd m64[zmm]`: Asks for double-precision numbers at addresses with quadword indices, to be written, into the second level.
  ///
  /// Needs AVX512PF.
  public final func vscatterpf1qpd(_ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(9320, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscatterpf1qpd; forms: m64[zmm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vscatterpf1qpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscatterpf1qps m32[zmm]`: Asks for single-precision numbers at addresses with quadword indices, to be written, into the second level.
  ///
  /// Needs AVX512PF.
  public final func vscatterpf1qps(_ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(9321, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscatterpf1qps; forms: m32[zmm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vscatterpf1qps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscatterqpd m64[xmm], xmm`: Stores double-precision numbers at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vscatterqpd(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(9322, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vscatterqpd m64[ymm], ymm`: Stores double-precision numbers at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vscatterqpd(_ destination: VectorAddress<some AnyYMMRegister>, _ source: some AnyYMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(9323, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vscatterqpd m64[zmm], zmm`: Stores double-precision numbers at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vscatterqpd(_ destination: VectorAddress<ZMMRegister>, _ source: ZMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(9324, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscatterqpd; forms: m64[xmm],xmm | m64[ymm],ymm | m64[zmm],zmm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vscatterqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vscatterqps m32[xmm], xmm`: Stores single-precision numbers at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vscatterqps(_ destination: VectorAddress<some AnyXMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(9325, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vscatterqps m32[ymm], xmm`: Stores single-precision numbers at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vscatterqps(_ destination: VectorAddress<some AnyYMMRegister>, _ source: some AnyXMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(9326, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vscatterqps m32[zmm], ymm`: Stores single-precision numbers at addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vscatterqps(_ destination: VectorAddress<ZMMRegister>, _ source: some AnyYMMRegister, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(9327, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vscatterqps; forms: m32[xmm],xmm | m32[ymm],xmm | m32[zmm],ymm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vscatterqps(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
