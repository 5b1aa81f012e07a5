// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vbroadcastf128 ymm, m128`: Copies 128 bits of memory to both halves.
  ///
  /// Needs AVX.
  public final func vbroadcastf128(_ destination: YMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2693, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcastf128; forms: ymm,m128")
  @_disfavoredOverload public final func vbroadcastf128(_ operands: any AnyOperand...) {}

  /// `vbroadcastf32x2 ymm, xmm/m64`: Copies the lower two single-precision numbers to every pair of places.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vbroadcastf32x2(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_0a87_0a86, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vbroadcastf32x2 zmm, xmm/m64`: Copies the lower two single-precision numbers to every pair of places.
  ///
  /// Needs AVX512DQ.
  public final func vbroadcastf32x2(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_0a89_0a88, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcastf32x2; forms: ymm,xmm | ymm,m64 | zmm,xmm | zmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vbroadcastf32x2(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vbroadcastf32x4 ymm, m128`: Copies four single-precision numbers from memory to every 128-bit lane.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vbroadcastf32x4(_ destination: some AnyYMMRegister, _ source: Memory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(2698, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vbroadcastf32x4 zmm, m128`: Copies four single-precision numbers from memory to every 128-bit lane.
  ///
  /// Needs AVX512F.
  public final func vbroadcastf32x4(_ destination: ZMMRegister, _ source: Memory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(2699, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcastf32x4; forms: ymm,m128 | zmm,m128; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vbroadcastf32x4(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vbroadcastf32x8 zmm, m256`: Copies eight single-precision numbers from memory to both halves.
  ///
  /// Needs AVX512DQ.
  public final func vbroadcastf32x8(_ destination: ZMMRegister, _ source: Memory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(2700, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcastf32x8; forms: zmm,m256; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vbroadcastf32x8(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vbroadcastf64x2 ymm, m128`: Copies two double-precision numbers from memory to every 128-bit lane.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vbroadcastf64x2(_ destination: some AnyYMMRegister, _ source: Memory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(2701, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vbroadcastf64x2 zmm, m128`: Copies two double-precision numbers from memory to every 128-bit lane.
  ///
  /// Needs AVX512DQ.
  public final func vbroadcastf64x2(_ destination: ZMMRegister, _ source: Memory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(2702, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcastf64x2; forms: ymm,m128 | zmm,m128; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vbroadcastf64x2(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vbroadcastf64x4 zmm, m256`: Copies four double-precision numbers from memory to both halves.
  ///
  /// Needs AVX512F.
  public final func vbroadcastf64x4(_ destination: ZMMRegister, _ source: Memory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(2703, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcastf64x4; forms: zmm,m256; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vbroadcastf64x4(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vbroadcasti128 ymm, m128`: Copies 128 bits of memory to both halves.
  ///
  /// Needs AVX2.
  public final func vbroadcasti128(_ destination: YMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2704, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcasti128; forms: ymm,m128")
  @_disfavoredOverload public final func vbroadcasti128(_ operands: any AnyOperand...) {}

  /// `vbroadcasti32x2 xmm, xmm/m64`: Copies the lower two doublewords to every pair of places.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vbroadcasti32x2(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_0a92_0a91, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vbroadcasti32x2 ymm, xmm/m64`: Copies the lower two doublewords to every pair of places.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vbroadcasti32x2(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_0a94_0a93, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vbroadcasti32x2 zmm, xmm/m64`: Copies the lower two doublewords to every pair of places.
  ///
  /// Needs AVX512DQ.
  public final func vbroadcasti32x2(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_0a96_0a95, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcasti32x2; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m64 | zmm,xmm | zmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vbroadcasti32x2(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vbroadcasti32x4 ymm, m128`: Copies four doublewords from memory to every 128-bit lane.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vbroadcasti32x4(_ destination: some AnyYMMRegister, _ source: Memory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(2711, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vbroadcasti32x4 zmm, m128`: Copies four doublewords from memory to every 128-bit lane.
  ///
  /// Needs AVX512F.
  public final func vbroadcasti32x4(_ destination: ZMMRegister, _ source: Memory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(2712, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcasti32x4; forms: ymm,m128 | zmm,m128; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vbroadcasti32x4(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vbroadcasti32x8 zmm, m256`: Copies eight doublewords from memory to both halves.
  ///
  /// Needs AVX512DQ.
  public final func vbroadcasti32x8(_ destination: ZMMRegister, _ source: Memory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(2713, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcasti32x8; forms: zmm,m256; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vbroadcasti32x8(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vbroadcasti64x2 ymm, m128`: Copies two quadwords from memory to every 128-bit lane.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vbroadcasti64x2(_ destination: some AnyYMMRegister, _ source: Memory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(2714, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vbroadcasti64x2 zmm, m128`: Copies two quadwords from memory to every 128-bit lane.
  ///
  /// Needs AVX512DQ.
  public final func vbroadcasti64x2(_ destination: ZMMRegister, _ source: Memory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(2715, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcasti64x2; forms: ymm,m128 | zmm,m128; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vbroadcasti64x2(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vbroadcasti64x4 zmm, m256`: Copies four quadwords from memory to both halves.
  ///
  /// Needs AVX512F.
  public final func vbroadcasti64x4(_ destination: ZMMRegister, _ source: Memory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(2716, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcasti64x4; forms: zmm,m256; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vbroadcasti64x4(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vbroadcastsd ymm, xmm/m64`: Copies a double-precision number to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vbroadcastsd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_0a9e_0a9d, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vbroadcastsd zmm, xmm/m64`: Copies a double-precision number to every place.
  ///
  /// Needs AVX512F.
  public final func vbroadcastsd(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_0aa0_0a9f, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcastsd; forms: ymm,xmm | ymm,m64 | zmm,xmm | zmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vbroadcastsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vbroadcastss xmm, xmm/m32`: Copies a single-precision number to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vbroadcastss(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_0aa2_0aa1, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vbroadcastss ymm, xmm/m32`: Copies a single-precision number to every place.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vbroadcastss(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_0aa4_0aa3, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vbroadcastss zmm, xmm/m32`: Copies a single-precision number to every place.
  ///
  /// Needs AVX512F.
  public final func vbroadcastss(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_0aa6_0aa5, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcastss; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m32 | zmm,xmm | zmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vbroadcastss(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
