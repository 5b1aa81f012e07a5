// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpgatherdd xmm, m32[xmm]`: Loads doublewords from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpgatherdd(_ destination: some AnyXMMRegister, _ source: VectorAddress<some AnyXMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7757, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vpgatherdd ymm, m32[ymm]`: Loads doublewords from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpgatherdd(_ destination: some AnyYMMRegister, _ source: VectorAddress<some AnyYMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7758, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vpgatherdd zmm, m32[zmm]`: Loads doublewords from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vpgatherdd(_ destination: ZMMRegister, _ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7759, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vpgatherdd xmm, m32[xmm], xmm`: Loads doublewords from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vpgatherdd(_ destination: XMMRegister, _ first: VectorAddress<XMMRegister>, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7760, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  /// `vpgatherdd ymm, m32[ymm], ymm`: Loads doublewords from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vpgatherdd(_ destination: YMMRegister, _ first: VectorAddress<YMMRegister>, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7761, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpgatherdd; forms: xmm,m32[xmm] | ymm,m32[ymm] | zmm,m32[zmm] | xmm,m32[xmm],xmm | ymm,m32[ymm],ymm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpgatherdd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpgatherdq xmm, m64[xmm]`: Loads quadwords from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpgatherdq(_ destination: some AnyXMMRegister, _ source: VectorAddress<some AnyXMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7762, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vpgatherdq ymm, m64[xmm]`: Loads quadwords from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpgatherdq(_ destination: some AnyYMMRegister, _ source: VectorAddress<some AnyXMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7763, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vpgatherdq zmm, m64[ymm]`: Loads quadwords from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vpgatherdq(_ destination: ZMMRegister, _ source: VectorAddress<some AnyYMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7764, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vpgatherdq xmm, m64[xmm], xmm`: Loads quadwords from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vpgatherdq(_ destination: XMMRegister, _ first: VectorAddress<XMMRegister>, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7765, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  /// `vpgatherdq ymm, m64[xmm], ymm`: Loads quadwords from addresses with doubleword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vpgatherdq(_ destination: YMMRegister, _ first: VectorAddress<XMMRegister>, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7766, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpgatherdq; forms: xmm,m64[xmm] | ymm,m64[xmm] | zmm,m64[ymm] | xmm,m64[xmm],xmm | ymm,m64[xmm],ymm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpgatherdq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpgatherqd xmm, m32[xmm]`: Loads doublewords from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpgatherqd(_ destination: some AnyXMMRegister, _ source: VectorAddress<some AnyXMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7767, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vpgatherqd xmm, m32[ymm]`: Loads doublewords from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpgatherqd(_ destination: some AnyXMMRegister, _ source: VectorAddress<some AnyYMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7768, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vpgatherqd ymm, m32[zmm]`: Loads doublewords from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vpgatherqd(_ destination: some AnyYMMRegister, _ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7769, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vpgatherqd xmm, m32[xmm], xmm`: Loads doublewords from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vpgatherqd(_ destination: XMMRegister, _ first: VectorAddress<XMMRegister>, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7770, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  /// `vpgatherqd xmm, m32[ymm], xmm`: Loads doublewords from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vpgatherqd(_ destination: XMMRegister, _ first: VectorAddress<YMMRegister>, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7771, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpgatherqd; forms: xmm,m32[xmm] | xmm,m32[ymm] | ymm,m32[zmm] | xmm,m32[xmm],xmm | xmm,m32[ymm],xmm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpgatherqd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpgatherqq xmm, m64[xmm]`: Loads quadwords from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpgatherqq(_ destination: some AnyXMMRegister, _ source: VectorAddress<some AnyXMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7772, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vpgatherqq ymm, m64[ymm]`: Loads quadwords from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpgatherqq(_ destination: some AnyYMMRegister, _ source: VectorAddress<some AnyYMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7773, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vpgatherqq zmm, m64[zmm]`: Loads quadwords from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX512F.
  public final func vpgatherqq(_ destination: ZMMRegister, _ source: VectorAddress<ZMMRegister>, mask: RequiredMask, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(7774, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vpgatherqq xmm, m64[xmm], xmm`: Loads quadwords from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vpgatherqq(_ destination: XMMRegister, _ first: VectorAddress<XMMRegister>, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7775, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  /// `vpgatherqq ymm, m64[ymm], ymm`: Loads quadwords from addresses with quadword indices, where the mask says so.
  ///
  /// Needs AVX2.
  public final func vpgatherqq(_ destination: YMMRegister, _ first: VectorAddress<YMMRegister>, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7776, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpgatherqq; forms: xmm,m64[xmm] | ymm,m64[ymm] | zmm,m64[zmm] | xmm,m64[xmm],xmm | ymm,m64[ymm],ymm; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vpgatherqq(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
