// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vexp2pd zmm, zmm`: Approximates 2 to the power of double-precision numbers, with a relative error below 2^-23.
  ///
  /// Needs AVX512ER.
  public final func vexp2pd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4909, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vexp2pd zmm, m512/m64{1to8}`: Approximates 2 to the power of double-precision numbers, with a relative error below 2^-23.
  ///
  /// Needs AVX512ER.
  public final func vexp2pd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4910, 4911), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vexp2pd; forms: zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vexp2pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vexp2ps zmm, zmm`: Approximates 2 to the power of single-precision numbers, with a relative error below 2^-23.
  ///
  /// Needs AVX512ER.
  public final func vexp2ps(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4912, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vexp2ps zmm, m512/m32{1to16}`: Approximates 2 to the power of single-precision numbers, with a relative error below 2^-23.
  ///
  /// Needs AVX512ER.
  public final func vexp2ps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4913, 4914), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vexp2ps; forms: zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vexp2ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vexpandpd xmm, xmm/m128`: Spreads consecutive double-precision numbers to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vexpandpd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4915, 4916, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vexpandpd ymm, ymm/m256`: Spreads consecutive double-precision numbers to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vexpandpd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4917, 4918, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vexpandpd zmm, zmm/m512`: Spreads consecutive double-precision numbers to the places that the mask register selects.
  ///
  /// Needs AVX512F.
  public final func vexpandpd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4919, 4920, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vexpandpd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vexpandpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vexpandps xmm, xmm/m128`: Spreads consecutive single-precision numbers to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vexpandps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4921, 4922, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vexpandps ymm, ymm/m256`: Spreads consecutive single-precision numbers to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vexpandps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4923, 4924, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vexpandps zmm, zmm/m512`: Spreads consecutive single-precision numbers to the places that the mask register selects.
  ///
  /// Needs AVX512F.
  public final func vexpandps(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4925, 4926, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vexpandps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vexpandps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vextractf128 xmm/m128, ymm, i8`: Takes one half of a 256-bit vector.
  ///
  /// Needs AVX.
  public final func vextractf128(_ destination: some XMMOrMemory128, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4927, 4928, 0), 0, source.rawValue, 0, 0, 0, destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextractf128; forms: xmm,ymm,i8 | m128,ymm,i8")
  @_disfavoredOverload public final func vextractf128(_ operands: any AnyOperand...) {}

  /// `vextractf32x4 xmm, ymm, i8`: Takes one 128-bit lane of a vector: four single-precision numbers.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vextractf32x4(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4929, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), immediate, file, line, column)
  }

  /// `vextractf32x4 xmm, zmm, i8`: Takes one 128-bit lane of a vector: four single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vextractf32x4(_ destination: some AnyXMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4930, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), immediate, file, line, column)
  }

  /// `vextractf32x4 m128, ymm, i8`: Takes one 128-bit lane of a vector: four single-precision numbers.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vextractf32x4(_ destination: Memory128, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4931, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  /// `vextractf32x4 m128, zmm, i8`: Takes one 128-bit lane of a vector: four single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vextractf32x4(_ destination: Memory128, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4932, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextractf32x4; forms: xmm,ymm,i8 | xmm,zmm,i8 | m128,ymm,i8 | m128,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextractf32x4(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vextractf32x8 ymm, zmm, i8`: Takes one half of a vector: eight single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vextractf32x8(_ destination: some AnyYMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4933, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), immediate, file, line, column)
  }

  /// `vextractf32x8 m256, zmm, i8`: Takes one half of a vector: eight single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vextractf32x8(_ destination: Memory256, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4934, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextractf32x8; forms: ymm,zmm,i8 | m256,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextractf32x8(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vextractf64x2 xmm, ymm, i8`: Takes one 128-bit lane of a vector: two double-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vextractf64x2(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4935, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), immediate, file, line, column)
  }

  /// `vextractf64x2 xmm, zmm, i8`: Takes one 128-bit lane of a vector: two double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vextractf64x2(_ destination: some AnyXMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4936, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), immediate, file, line, column)
  }

  /// `vextractf64x2 m128, ymm, i8`: Takes one 128-bit lane of a vector: two double-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vextractf64x2(_ destination: Memory128, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4937, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  /// `vextractf64x2 m128, zmm, i8`: Takes one 128-bit lane of a vector: two double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vextractf64x2(_ destination: Memory128, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4938, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextractf64x2; forms: xmm,ymm,i8 | xmm,zmm,i8 | m128,ymm,i8 | m128,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextractf64x2(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vextractf64x4 ymm, zmm, i8`: Takes one half of a vector: four double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vextractf64x4(_ destination: some AnyYMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4939, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), immediate, file, line, column)
  }

  /// `vextractf64x4 m256, zmm, i8`: Takes one half of a vector: four double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vextractf64x4(_ destination: Memory256, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4940, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextractf64x4; forms: ymm,zmm,i8 | m256,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextractf64x4(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vextracti128 xmm/m128, ymm, i8`: Takes one half of a 256-bit vector.
  ///
  /// Needs AVX2.
  public final func vextracti128(_ destination: some XMMOrMemory128, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4941, 4942, 0), 0, source.rawValue, 0, 0, 0, destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextracti128; forms: xmm,ymm,i8 | m128,ymm,i8")
  @_disfavoredOverload public final func vextracti128(_ operands: any AnyOperand...) {}

  /// `vextracti32x4 xmm, ymm, i8`: Takes one 128-bit lane of a vector: four doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vextracti32x4(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4943, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), immediate, file, line, column)
  }

  /// `vextracti32x4 xmm, zmm, i8`: Takes one 128-bit lane of a vector: four doublewords.
  ///
  /// Needs AVX512F.
  public final func vextracti32x4(_ destination: some AnyXMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4944, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), immediate, file, line, column)
  }

  /// `vextracti32x4 m128, ymm, i8`: Takes one 128-bit lane of a vector: four doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vextracti32x4(_ destination: Memory128, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4945, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  /// `vextracti32x4 m128, zmm, i8`: Takes one 128-bit lane of a vector: four doublewords.
  ///
  /// Needs AVX512F.
  public final func vextracti32x4(_ destination: Memory128, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4946, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextracti32x4; forms: xmm,ymm,i8 | xmm,zmm,i8 | m128,ymm,i8 | m128,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextracti32x4(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vextracti32x8 ymm, zmm, i8`: Takes one half of a vector: eight doublewords.
  ///
  /// Needs AVX512DQ.
  public final func vextracti32x8(_ destination: some AnyYMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4947, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), immediate, file, line, column)
  }

  /// `vextracti32x8 m256, zmm, i8`: Takes one half of a vector: eight doublewords.
  ///
  /// Needs AVX512DQ.
  public final func vextracti32x8(_ destination: Memory256, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4948, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextracti32x8; forms: ymm,zmm,i8 | m256,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextracti32x8(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vextracti64x2 xmm, ymm, i8`: Takes one 128-bit lane of a vector: two quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vextracti64x2(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4949, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), immediate, file, line, column)
  }

  /// `vextracti64x2 xmm, zmm, i8`: Takes one 128-bit lane of a vector: two quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vextracti64x2(_ destination: some AnyXMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4950, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), immediate, file, line, column)
  }

  /// `vextracti64x2 m128, ymm, i8`: Takes one 128-bit lane of a vector: two quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vextracti64x2(_ destination: Memory128, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4951, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  /// `vextracti64x2 m128, zmm, i8`: Takes one 128-bit lane of a vector: two quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vextracti64x2(_ destination: Memory128, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4952, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextracti64x2; forms: xmm,ymm,i8 | xmm,zmm,i8 | m128,ymm,i8 | m128,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextracti64x2(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vextracti64x4 ymm, zmm, i8`: Takes one half of a vector: four quadwords.
  ///
  /// Needs AVX512F.
  public final func vextracti64x4(_ destination: some AnyYMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4953, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits), immediate, file, line, column)
  }

  /// `vextracti64x4 m256, zmm, i8`: Takes one half of a vector: four quadwords.
  ///
  /// Needs AVX512F.
  public final func vextracti64x4(_ destination: Memory256, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4954, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextracti64x4; forms: ymm,zmm,i8 | m256,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextracti64x4(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vextractps r32, xmm, i8`: Stores one single-precision number of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vextractps(_ destination: Register32, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4955, destination.rawValue, source.rawValue, 0, 0, 0, immediate, file, line, column)
  }

  /// `vextractps r64, xmm, i8`: Stores one single-precision number of the vector.
  ///
  /// Needs AVX512F.
  public final func vextractps(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4956, destination.rawValue, source.rawValue, 0, 0, 0, immediate, file, line, column)
  }

  /// `vextractps m32, xmm, i8`: Stores one single-precision number of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vextractps(_ destination: Memory32, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4957, source.rawValue, 0, 0, 0, 0, destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextractps; forms: r32,xmm,i8 | r64,xmm,i8 | m32,xmm,i8")
  @_disfavoredOverload public final func vextractps(_ operands: any AnyOperand...) {}
}
