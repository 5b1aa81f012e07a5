// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vexp2pd zmm, zmm`: Approximates 2 to the power of double-precision numbers, with a relative error below 2^-23.
  ///
  /// Needs AVX512ER.
  public final func vexp2pd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4909, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vexp2pd zmm, m512/m64{1to8}`: Approximates 2 to the power of double-precision numbers, with a relative error below 2^-23.
  ///
  /// Needs AVX512ER.
  public final func vexp2pd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_132f_132e_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vexp2pd; forms: zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vexp2pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vexp2ps zmm, zmm`: Approximates 2 to the power of single-precision numbers, with a relative error below 2^-23.
  ///
  /// Needs AVX512ER.
  public final func vexp2ps(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(4912, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vexp2ps zmm, m512/m32{1to16}`: Approximates 2 to the power of single-precision numbers, with a relative error below 2^-23.
  ///
  /// Needs AVX512ER.
  public final func vexp2ps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1332_1331_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vexp2ps; forms: zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vexp2ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vexpandpd xmm, xmm/m128`: Spreads consecutive double-precision numbers to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vexpandpd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1334_1333, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vexpandpd ymm, ymm/m256`: Spreads consecutive double-precision numbers to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vexpandpd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1336_1335, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vexpandpd zmm, zmm/m512`: Spreads consecutive double-precision numbers to the places that the mask register selects.
  ///
  /// Needs AVX512F.
  public final func vexpandpd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1338_1337, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vexpandpd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vexpandpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vexpandps xmm, xmm/m128`: Spreads consecutive single-precision numbers to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vexpandps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_133a_1339, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vexpandps ymm, ymm/m256`: Spreads consecutive single-precision numbers to the places that the mask register selects.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vexpandps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_133c_133b, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vexpandps zmm, zmm/m512`: Spreads consecutive single-precision numbers to the places that the mask register selects.
  ///
  /// Needs AVX512F.
  public final func vexpandps(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_133e_133d, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vexpandps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vexpandps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vextractf128 xmm/m128, ymm, i8`: Takes one half of a 256-bit vector.
  ///
  /// Needs AVX.
  public final func vextractf128(_ destination: some XMMOrMemory128, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0000_0000_1340_133f, source.rawValue, destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextractf128; forms: xmm,ymm,i8 | m128,ymm,i8")
  @_disfavoredOverload public final func vextractf128(_ operands: any AnyOperand...) {}

  /// `vextractf32x4 xmm, ymm, i8`: Takes one 128-bit lane of a vector: four single-precision numbers.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vextractf32x4(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2Masked(4929, destination.rawValue, source.rawValue, mask.bits, immediate, file, line, column)
  }

  /// `vextractf32x4 xmm, zmm, i8`: Takes one 128-bit lane of a vector: four single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vextractf32x4(_ destination: some AnyXMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2Masked(4930, destination.rawValue, source.rawValue, mask.bits, immediate, file, line, column)
  }

  /// `vextractf32x4 m128, ymm, i8`: Takes one 128-bit lane of a vector: four single-precision numbers.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vextractf32x4(_ destination: Memory128, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4931, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  /// `vextractf32x4 m128, zmm, i8`: Takes one 128-bit lane of a vector: four single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vextractf32x4(_ destination: Memory128, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4932, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextractf32x4; forms: xmm,ymm,i8 | xmm,zmm,i8 | m128,ymm,i8 | m128,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextractf32x4(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vextractf32x8 ymm, zmm, i8`: Takes one half of a vector: eight single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vextractf32x8(_ destination: some AnyYMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2Masked(4933, destination.rawValue, source.rawValue, mask.bits, immediate, file, line, column)
  }

  /// `vextractf32x8 m256, zmm, i8`: Takes one half of a vector: eight single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vextractf32x8(_ destination: Memory256, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4934, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextractf32x8; forms: ymm,zmm,i8 | m256,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextractf32x8(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vextractf64x2 xmm, ymm, i8`: Takes one 128-bit lane of a vector: two double-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vextractf64x2(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2Masked(4935, destination.rawValue, source.rawValue, mask.bits, immediate, file, line, column)
  }

  /// `vextractf64x2 xmm, zmm, i8`: Takes one 128-bit lane of a vector: two double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vextractf64x2(_ destination: some AnyXMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2Masked(4936, destination.rawValue, source.rawValue, mask.bits, immediate, file, line, column)
  }

  /// `vextractf64x2 m128, ymm, i8`: Takes one 128-bit lane of a vector: two double-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vextractf64x2(_ destination: Memory128, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4937, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  /// `vextractf64x2 m128, zmm, i8`: Takes one 128-bit lane of a vector: two double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vextractf64x2(_ destination: Memory128, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4938, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextractf64x2; forms: xmm,ymm,i8 | xmm,zmm,i8 | m128,ymm,i8 | m128,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextractf64x2(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vextractf64x4 ymm, zmm, i8`: Takes one half of a vector: four double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vextractf64x4(_ destination: some AnyYMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2Masked(4939, destination.rawValue, source.rawValue, mask.bits, immediate, file, line, column)
  }

  /// `vextractf64x4 m256, zmm, i8`: Takes one half of a vector: four double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vextractf64x4(_ destination: Memory256, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4940, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextractf64x4; forms: ymm,zmm,i8 | m256,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextractf64x4(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vextracti128 xmm/m128, ymm, i8`: Takes one half of a 256-bit vector.
  ///
  /// Needs AVX2.
  public final func vextracti128(_ destination: some XMMOrMemory128, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0000_0000_134e_134d, source.rawValue, destination, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextracti128; forms: xmm,ymm,i8 | m128,ymm,i8")
  @_disfavoredOverload public final func vextracti128(_ operands: any AnyOperand...) {}

  /// `vextracti32x4 xmm, ymm, i8`: Takes one 128-bit lane of a vector: four doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vextracti32x4(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2Masked(4943, destination.rawValue, source.rawValue, mask.bits, immediate, file, line, column)
  }

  /// `vextracti32x4 xmm, zmm, i8`: Takes one 128-bit lane of a vector: four doublewords.
  ///
  /// Needs AVX512F.
  public final func vextracti32x4(_ destination: some AnyXMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2Masked(4944, destination.rawValue, source.rawValue, mask.bits, immediate, file, line, column)
  }

  /// `vextracti32x4 m128, ymm, i8`: Takes one 128-bit lane of a vector: four doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vextracti32x4(_ destination: Memory128, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4945, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  /// `vextracti32x4 m128, zmm, i8`: Takes one 128-bit lane of a vector: four doublewords.
  ///
  /// Needs AVX512F.
  public final func vextracti32x4(_ destination: Memory128, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4946, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextracti32x4; forms: xmm,ymm,i8 | xmm,zmm,i8 | m128,ymm,i8 | m128,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextracti32x4(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vextracti32x8 ymm, zmm, i8`: Takes one half of a vector: eight doublewords.
  ///
  /// Needs AVX512DQ.
  public final func vextracti32x8(_ destination: some AnyYMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2Masked(4947, destination.rawValue, source.rawValue, mask.bits, immediate, file, line, column)
  }

  /// `vextracti32x8 m256, zmm, i8`: Takes one half of a vector: eight doublewords.
  ///
  /// Needs AVX512DQ.
  public final func vextracti32x8(_ destination: Memory256, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4948, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextracti32x8; forms: ymm,zmm,i8 | m256,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextracti32x8(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vextracti64x2 xmm, ymm, i8`: Takes one 128-bit lane of a vector: two quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vextracti64x2(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2Masked(4949, destination.rawValue, source.rawValue, mask.bits, immediate, file, line, column)
  }

  /// `vextracti64x2 xmm, zmm, i8`: Takes one 128-bit lane of a vector: two quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vextracti64x2(_ destination: some AnyXMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2Masked(4950, destination.rawValue, source.rawValue, mask.bits, immediate, file, line, column)
  }

  /// `vextracti64x2 m128, ymm, i8`: Takes one 128-bit lane of a vector: two quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vextracti64x2(_ destination: Memory128, _ source: some AnyYMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4951, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  /// `vextracti64x2 m128, zmm, i8`: Takes one 128-bit lane of a vector: two quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vextracti64x2(_ destination: Memory128, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4952, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextracti64x2; forms: xmm,ymm,i8 | xmm,zmm,i8 | m128,ymm,i8 | m128,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextracti64x2(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vextracti64x4 ymm, zmm, i8`: Takes one half of a vector: four quadwords.
  ///
  /// Needs AVX512F.
  public final func vextracti64x4(_ destination: some AnyYMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2Masked(4953, destination.rawValue, source.rawValue, mask.bits, immediate, file, line, column)
  }

  /// `vextracti64x4 m256, zmm, i8`: Takes one half of a vector: four quadwords.
  ///
  /// Needs AVX512F.
  public final func vextracti64x4(_ destination: Memory256, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1Masked(4954, source.rawValue, mask.bits, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextracti64x4; forms: ymm,zmm,i8 | m256,zmm,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vextracti64x4(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vextractps r32, xmm, i8`: Stores one single-precision number of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vextractps(_ destination: Register32, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(4955, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `vextractps r64, xmm, i8`: Stores one single-precision number of the vector.
  ///
  /// Needs AVX512F.
  public final func vextractps(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(4956, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `vextractps m32, xmm, i8`: Stores one single-precision number of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vextractps(_ destination: Memory32, _ source: some AnyXMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(4957, source.rawValue, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextractps; forms: r32,xmm,i8 | r64,xmm,i8 | m32,xmm,i8")
  @_disfavoredOverload public final func vextractps(_ operands: any AnyOperand...) {}
}
