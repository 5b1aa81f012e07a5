// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vgatherdpd xmm, m64[xmm]`: Loads double-precision numbers from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgatherdpd(_ destination: some AnyXMMRegister, _ source: VectorAddress<some AnyXMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(5915, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vgatherdpd ymm, m64[xmm]`: Loads double-precision numbers from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgatherdpd(_ destination: some AnyYMMRegister, _ source: VectorAddress<some AnyXMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(5916, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vgatherdpd zmm, m64[ymm]`: Loads double-precision numbers from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vgatherdpd(_ destination: ZMMRegister, _ source: VectorAddress<some AnyYMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(5917, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vgatherdpd xmm, m64[xmm], xmm`: Loads double-precision numbers from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vgatherdpd(_ destination: XMMRegister, _ first: VectorAddress<XMMRegister>, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(5918, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  /// `vgatherdpd ymm, m64[xmm], ymm`: Loads double-precision numbers from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vgatherdpd(_ destination: YMMRegister, _ first: VectorAddress<XMMRegister>, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(5919, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgatherdpd; forms: xmm,m64[xmm] | ymm,m64[xmm] | zmm,m64[ymm] | xmm,m64[xmm],xmm | ymm,m64[xmm],ymm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vgatherdpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgatherdps xmm, m32[xmm]`: Loads single-precision numbers from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgatherdps(_ destination: some AnyXMMRegister, _ source: VectorAddress<some AnyXMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(5920, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vgatherdps ymm, m32[ymm]`: Loads single-precision numbers from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgatherdps(_ destination: some AnyYMMRegister, _ source: VectorAddress<some AnyYMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(5921, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vgatherdps zmm, m32[zmm]`: Loads single-precision numbers from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vgatherdps(_ destination: ZMMRegister, _ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(5922, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vgatherdps xmm, m32[xmm], xmm`: Loads single-precision numbers from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vgatherdps(_ destination: XMMRegister, _ first: VectorAddress<XMMRegister>, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(5923, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  /// `vgatherdps ymm, m32[ymm], ymm`: Loads single-precision numbers from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vgatherdps(_ destination: YMMRegister, _ first: VectorAddress<YMMRegister>, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(5924, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgatherdps; forms: xmm,m32[xmm] | ymm,m32[ymm] | zmm,m32[zmm] | xmm,m32[xmm],xmm | ymm,m32[ymm],ymm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vgatherdps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgatherpf0dpd m64[ymm]`: Asks for double-precision numbers at addresses with doubleword indices, into the first-level cache.
  ///
  /// Needs AVX512PF.
  public final func vgatherpf0dpd(_ source: VectorAddress<some AnyYMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(5925, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgatherpf0dpd; forms: m64[ymm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vgatherpf0dpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgatherpf0dps m32[zmm]`: Asks for single-precision numbers at addresses with doubleword indices, into the first-level cache.
  ///
  /// Needs AVX512PF.
  public final func vgatherpf0dps(_ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(5926, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgatherpf0dps; forms: m32[zmm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vgatherpf0dps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgatherpf0qpd m64[zmm]`: Asks for double-precision numbers at addresses with quadword indices, into the first-level cache.
  ///
  /// Needs AVX512PF.
  public final func vgatherpf0qpd(_ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(5927, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgatherpf0qpd; forms: m64[zmm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vgatherpf0qpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgatherpf0qps m32[zmm]`: Asks for single-precision numbers at addresses with quadword indices, into the first-level cache.
  ///
  /// Needs AVX512PF.
  public final func vgatherpf0qps(_ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(5928, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgatherpf0qps; forms: m32[zmm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vgatherpf0qps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgatherpf1dpd m64[ymm]`: Asks for double-precision numbers at addresses with doubleword indices, into the second-level cache.
  ///
  /// Needs AVX512PF.
  public final func vgatherpf1dpd(_ source: VectorAddress<some AnyYMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(5929, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgatherpf1dpd; forms: m64[ymm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vgatherpf1dpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgatherpf1dps m32[zmm]`: Asks for single-precision numbers at addresses with doubleword indices, into the second-level cache.
  ///
  /// Needs AVX512PF.
  public final func vgatherpf1dps(_ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(5930, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgatherpf1dps; forms: m32[zmm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vgatherpf1dps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgatherpf1qpd m64[zmm]`: Asks for double-precision numbers at addresses with quadword indices, into the second-level cache.
  ///
  /// Needs AVX512PF.
  public final func vgatherpf1qpd(_ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(5931, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgatherpf1qpd; forms: m64[zmm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vgatherpf1qpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgatherpf1qps m32[zmm]`: Asks for single-precision numbers at addresses with quadword indices, into the second-level cache.
  ///
  /// Needs AVX512PF.
  public final func vgatherpf1qps(_ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0Masked(5932, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgatherpf1qps; forms: m32[zmm]; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vgatherpf1qps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgatherqpd xmm, m64[xmm]`: Loads double-precision numbers from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgatherqpd(_ destination: some AnyXMMRegister, _ source: VectorAddress<some AnyXMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(5933, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vgatherqpd ymm, m64[ymm]`: Loads double-precision numbers from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgatherqpd(_ destination: some AnyYMMRegister, _ source: VectorAddress<some AnyYMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(5934, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vgatherqpd zmm, m64[zmm]`: Loads double-precision numbers from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vgatherqpd(_ destination: ZMMRegister, _ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(5935, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vgatherqpd xmm, m64[xmm], xmm`: Loads double-precision numbers from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vgatherqpd(_ destination: XMMRegister, _ first: VectorAddress<XMMRegister>, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(5936, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  /// `vgatherqpd ymm, m64[ymm], ymm`: Loads double-precision numbers from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vgatherqpd(_ destination: YMMRegister, _ first: VectorAddress<YMMRegister>, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(5937, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgatherqpd; forms: xmm,m64[xmm] | ymm,m64[ymm] | zmm,m64[zmm] | xmm,m64[xmm],xmm | ymm,m64[ymm],ymm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vgatherqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgatherqps xmm, m32[xmm]`: Loads single-precision numbers from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgatherqps(_ destination: some AnyXMMRegister, _ source: VectorAddress<some AnyXMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(5938, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vgatherqps xmm, m32[ymm]`: Loads single-precision numbers from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgatherqps(_ destination: some AnyXMMRegister, _ source: VectorAddress<some AnyYMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(5939, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vgatherqps ymm, m32[zmm]`: Loads single-precision numbers from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vgatherqps(_ destination: some AnyYMMRegister, _ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(5940, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vgatherqps xmm, m32[xmm], xmm`: Loads single-precision numbers from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vgatherqps(_ destination: XMMRegister, _ first: VectorAddress<XMMRegister>, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(5941, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  /// `vgatherqps xmm, m32[ymm], xmm`: Loads single-precision numbers from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vgatherqps(_ destination: XMMRegister, _ first: VectorAddress<YMMRegister>, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(5942, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgatherqps; forms: xmm,m32[xmm] | xmm,m32[ymm] | ymm,m32[zmm] | xmm,m32[xmm],xmm | xmm,m32[ymm],xmm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vgatherqps(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
