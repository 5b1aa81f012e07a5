// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vfmadd123pd xmm, xmm, xmm/m128`: Multiplies the first by the second operand, adds the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd123pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_138b_138a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmadd123pd ymm, ymm, ymm/m256`: Multiplies the first by the second operand, adds the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd123pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_138d_138c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd123pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmadd123pd(_ operands: any AnyOperand...) {}

  /// `vfmadd123ps xmm, xmm, xmm/m128`: Multiplies the first by the second operand, adds the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd123ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_138f_138e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmadd123ps ymm, ymm, ymm/m256`: Multiplies the first by the second operand, adds the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd123ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1391_1390, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd123ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmadd123ps(_ operands: any AnyOperand...) {}

  /// `vfmadd123sd xmm, xmm, xmm/m64`: Multiplies the first by the second operand, adds the third: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfmadd123sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1393_1392, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd123sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfmadd123sd(_ operands: any AnyOperand...) {}

  /// `vfmadd123ss xmm, xmm, xmm/m32`: Multiplies the first by the second operand, adds the third: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfmadd123ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1395_1394, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd123ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfmadd123ss(_ operands: any AnyOperand...) {}

  /// `vfmadd132pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the first by the third operand, adds the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd132pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1398_1397_1396, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd132pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the first by the third operand, adds the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd132pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_139b_139a_1399, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd132pd zmm, zmm, zmm`: Multiplies the first by the third operand, adds the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5020, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd132pd zmm, zmm, m512/m64{1to8}`: Multiplies the first by the third operand, adds the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_139e_139d_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd132pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd132pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd132ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the first by the third operand, adds the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmadd132ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13a1_13a0_139f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd132ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the first by the third operand, adds the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmadd132ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13a4_13a3_13a2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd132ph zmm, zmm, zmm`: Multiplies the first by the third operand, adds the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5029, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd132ph zmm, zmm, m512/m16{1to32}`: Multiplies the first by the third operand, adds the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13a7_13a6_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd132ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd132ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd132ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the first by the third operand, adds the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd132ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13aa_13a9_13a8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd132ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the first by the third operand, adds the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd132ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13ad_13ac_13ab, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd132ps zmm, zmm, zmm`: Multiplies the first by the third operand, adds the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5038, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd132ps zmm, zmm, m512/m32{1to16}`: Multiplies the first by the third operand, adds the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13b0_13af_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd132ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd132ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd132sd xmm, xmm, xmm`: Multiplies the first by the third operand, adds the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5041, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd132sd xmm, xmm, m64`: Multiplies the first by the third operand, adds the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5042, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd132sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd132sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd132sh xmm, xmm, xmm`: Multiplies the first by the third operand, adds the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5043, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd132sh xmm, xmm, m16`: Multiplies the first by the third operand, adds the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5044, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd132sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd132sh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd132ss xmm, xmm, xmm`: Multiplies the first by the third operand, adds the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5045, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd132ss xmm, xmm, m32`: Multiplies the first by the third operand, adds the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5046, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd132ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd132ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd213pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the first operand, adds the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd213pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13b9_13b8_13b7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd213pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the first operand, adds the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd213pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13bc_13bb_13ba, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd213pd zmm, zmm, zmm`: Multiplies the second by the first operand, adds the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5053, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd213pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the first operand, adds the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13bf_13be_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd213pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd213pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd213ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the first operand, adds the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmadd213ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13c2_13c1_13c0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd213ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the first operand, adds the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmadd213ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13c5_13c4_13c3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd213ph zmm, zmm, zmm`: Multiplies the second by the first operand, adds the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5062, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd213ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the first operand, adds the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13c8_13c7_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd213ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd213ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd213ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the first operand, adds the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd213ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13cb_13ca_13c9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd213ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the first operand, adds the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd213ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13ce_13cd_13cc, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd213ps zmm, zmm, zmm`: Multiplies the second by the first operand, adds the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5071, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd213ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the first operand, adds the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13d1_13d0_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd213ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd213ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd213sd xmm, xmm, xmm`: Multiplies the second by the first operand, adds the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5074, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd213sd xmm, xmm, m64`: Multiplies the second by the first operand, adds the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5075, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd213sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd213sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd213sh xmm, xmm, xmm`: Multiplies the second by the first operand, adds the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5076, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd213sh xmm, xmm, m16`: Multiplies the second by the first operand, adds the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5077, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd213sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd213sh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd213ss xmm, xmm, xmm`: Multiplies the second by the first operand, adds the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5078, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd213ss xmm, xmm, m32`: Multiplies the second by the first operand, adds the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5079, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd213ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd213ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd231pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the third operand, adds the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd231pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13da_13d9_13d8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd231pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the third operand, adds the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd231pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13dd_13dc_13db, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd231pd zmm, zmm, zmm`: Multiplies the second by the third operand, adds the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5086, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd231pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the third operand, adds the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13e0_13df_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd231pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd231pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd231ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the third operand, adds the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmadd231ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13e3_13e2_13e1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd231ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the third operand, adds the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmadd231ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13e6_13e5_13e4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd231ph zmm, zmm, zmm`: Multiplies the second by the third operand, adds the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5095, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd231ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the third operand, adds the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13e9_13e8_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd231ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd231ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd231ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the third operand, adds the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd231ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13ec_13eb_13ea, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd231ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the third operand, adds the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd231ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13ef_13ee_13ed, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmadd231ps zmm, zmm, zmm`: Multiplies the second by the third operand, adds the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5104, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd231ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the third operand, adds the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_13f2_13f1_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd231ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd231ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd231sd xmm, xmm, xmm`: Multiplies the second by the third operand, adds the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5107, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd231sd xmm, xmm, m64`: Multiplies the second by the third operand, adds the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5108, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd231sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd231sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd231sh xmm, xmm, xmm`: Multiplies the second by the third operand, adds the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5109, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd231sh xmm, xmm, m16`: Multiplies the second by the third operand, adds the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5110, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd231sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd231sh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd231ss xmm, xmm, xmm`: Multiplies the second by the third operand, adds the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5111, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmadd231ss xmm, xmm, m32`: Multiplies the second by the third operand, adds the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5112, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd231ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd231ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmadd312pd xmm, xmm, xmm/m128`: Multiplies the third by the first operand, adds the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd312pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_13fa_13f9, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmadd312pd ymm, ymm, ymm/m256`: Multiplies the third by the first operand, adds the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd312pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_13fc_13fb, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd312pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmadd312pd(_ operands: any AnyOperand...) {}

  /// `vfmadd312ps xmm, xmm, xmm/m128`: Multiplies the third by the first operand, adds the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd312ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_13fe_13fd, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmadd312ps ymm, ymm, ymm/m256`: Multiplies the third by the first operand, adds the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd312ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1400_13ff, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd312ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmadd312ps(_ operands: any AnyOperand...) {}

  /// `vfmadd312sd xmm, xmm, xmm/m64`: Multiplies the third by the first operand, adds the second: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfmadd312sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1402_1401, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd312sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfmadd312sd(_ operands: any AnyOperand...) {}

  /// `vfmadd312ss xmm, xmm, xmm/m32`: Multiplies the third by the first operand, adds the second: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfmadd312ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1404_1403, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd312ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfmadd312ss(_ operands: any AnyOperand...) {}

  /// `vfmadd321pd xmm, xmm, xmm/m128`: Multiplies the third by the second operand, adds the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd321pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1406_1405, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmadd321pd ymm, ymm, ymm/m256`: Multiplies the third by the second operand, adds the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd321pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1408_1407, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd321pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmadd321pd(_ operands: any AnyOperand...) {}

  /// `vfmadd321ps xmm, xmm, xmm/m128`: Multiplies the third by the second operand, adds the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd321ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_140a_1409, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmadd321ps ymm, ymm, ymm/m256`: Multiplies the third by the second operand, adds the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd321ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_140c_140b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd321ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmadd321ps(_ operands: any AnyOperand...) {}

  /// `vfmadd321sd xmm, xmm, xmm/m64`: Multiplies the third by the second operand, adds the first: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfmadd321sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_140e_140d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd321sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfmadd321sd(_ operands: any AnyOperand...) {}

  /// `vfmadd321ss xmm, xmm, xmm/m32`: Multiplies the third by the second operand, adds the first: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfmadd321ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1410_140f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd321ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfmadd321ss(_ operands: any AnyOperand...) {}

  /// `vfmaddcph xmm, xmm, xmm/m128/m32{1to4}`: Multiplies complex half-precision numbers of the second and third operand and adds them to the first.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddcph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1413_1412_1411, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddcph ymm, ymm, ymm/m256/m32{1to8}`: Multiplies complex half-precision numbers of the second and third operand and adds them to the first.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddcph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1416_1415_1414, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddcph zmm, zmm, zmm`: Multiplies complex half-precision numbers of the second and third operand and adds them to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5143, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmaddcph zmm, zmm, m512/m32{1to16}`: Multiplies complex half-precision numbers of the second and third operand and adds them to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1419_1418_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddcph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddcph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmaddcsh xmm, xmm, xmm`: Multiplies a complex half-precision number of the second and third operand and adds it to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5146, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmaddcsh xmm, xmm, m32`: Multiplies a complex half-precision number of the second and third operand and adds it to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5147, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddcsh; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddcsh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmaddpd xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_141e_141c, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmaddpd xmm, xmm, xmm, m128`: Multiplies the second by the third operand, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5149, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  /// `vfmaddpd ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1421_141f, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmaddpd ymm, ymm, ymm, m256`: Multiplies the second by the third operand, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5152, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmaddpd(_ operands: any AnyOperand...) {}

  /// `vfmaddps xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1424_1422, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmaddps xmm, xmm, xmm, m128`: Multiplies the second by the third operand, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5155, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  /// `vfmaddps ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1427_1425, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmaddps ymm, ymm, ymm, m256`: Multiplies the second by the third operand, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5158, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddps; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmaddps(_ operands: any AnyOperand...) {}

  /// `vfmaddsd xmm, xmm, xmm/m64, xmm`: Multiplies the second by the third operand, adds the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfmaddsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_142a_1428, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmaddsd xmm, xmm, xmm, m64`: Multiplies the second by the third operand, adds the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfmaddsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5161, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m64 | xmm,xmm,m64,xmm")
  @_disfavoredOverload public final func vfmaddsd(_ operands: any AnyOperand...) {}

  /// `vfmaddss xmm, xmm, xmm/m32, xmm`: Multiplies the second by the third operand, adds the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfmaddss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_142d_142b, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmaddss xmm, xmm, xmm, m32`: Multiplies the second by the third operand, adds the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfmaddss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5164, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddss; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m32 | xmm,xmm,m32,xmm")
  @_disfavoredOverload public final func vfmaddss(_ operands: any AnyOperand...) {}

  /// `vfmaddsub123pd xmm, xmm, xmm/m128`: Multiplies the first by the second operand, subtracts (even) or adds (odd) the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub123pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_142f_142e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmaddsub123pd ymm, ymm, ymm/m256`: Multiplies the first by the second operand, subtracts (even) or adds (odd) the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub123pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1431_1430, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub123pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmaddsub123pd(_ operands: any AnyOperand...) {}

  /// `vfmaddsub123ps xmm, xmm, xmm/m128`: Multiplies the first by the second operand, subtracts (even) or adds (odd) the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub123ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1433_1432, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmaddsub123ps ymm, ymm, ymm/m256`: Multiplies the first by the second operand, subtracts (even) or adds (odd) the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub123ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1435_1434, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub123ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmaddsub123ps(_ operands: any AnyOperand...) {}

  /// `vfmaddsub132pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub132pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1438_1437_1436, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub132pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub132pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_143b_143a_1439, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub132pd zmm, zmm, zmm`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5180, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmaddsub132pd zmm, zmm, m512/m64{1to8}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_143e_143d_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub132pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub132pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmaddsub132ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddsub132ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1441_1440_143f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub132ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddsub132ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1444_1443_1442, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub132ph zmm, zmm, zmm`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddsub132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5189, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmaddsub132ph zmm, zmm, m512/m16{1to32}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddsub132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1447_1446_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub132ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub132ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmaddsub132ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub132ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_144a_1449_1448, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub132ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub132ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_144d_144c_144b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub132ps zmm, zmm, zmm`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5198, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmaddsub132ps zmm, zmm, m512/m32{1to16}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1450_144f_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub132ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub132ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmaddsub213pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub213pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1453_1452_1451, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub213pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub213pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1456_1455_1454, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub213pd zmm, zmm, zmm`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5207, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmaddsub213pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1459_1458_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub213pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub213pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmaddsub213ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddsub213ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_145c_145b_145a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub213ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddsub213ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_145f_145e_145d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub213ph zmm, zmm, zmm`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddsub213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5216, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmaddsub213ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddsub213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1462_1461_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub213ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub213ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmaddsub213ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub213ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1465_1464_1463, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub213ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub213ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1468_1467_1466, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub213ps zmm, zmm, zmm`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5225, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmaddsub213ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_146b_146a_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub213ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub213ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmaddsub231pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub231pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_146e_146d_146c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub231pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub231pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1471_1470_146f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub231pd zmm, zmm, zmm`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5234, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmaddsub231pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1474_1473_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub231pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub231pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmaddsub231ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddsub231ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1477_1476_1475, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub231ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddsub231ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_147a_1479_1478, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub231ph zmm, zmm, zmm`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddsub231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5243, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmaddsub231ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddsub231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_147d_147c_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub231ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub231ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmaddsub231ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub231ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1480_147f_147e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub231ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub231ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1483_1482_1481, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmaddsub231ps zmm, zmm, zmm`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5252, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmaddsub231ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1486_1485_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub231ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub231ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmaddsub312pd xmm, xmm, xmm/m128`: Multiplies the third by the first operand, subtracts (even) or adds (odd) the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub312pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1488_1487, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmaddsub312pd ymm, ymm, ymm/m256`: Multiplies the third by the first operand, subtracts (even) or adds (odd) the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub312pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_148a_1489, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub312pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmaddsub312pd(_ operands: any AnyOperand...) {}

  /// `vfmaddsub312ps xmm, xmm, xmm/m128`: Multiplies the third by the first operand, subtracts (even) or adds (odd) the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub312ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_148c_148b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmaddsub312ps ymm, ymm, ymm/m256`: Multiplies the third by the first operand, subtracts (even) or adds (odd) the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub312ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_148e_148d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub312ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmaddsub312ps(_ operands: any AnyOperand...) {}

  /// `vfmaddsub321pd xmm, xmm, xmm/m128`: Multiplies the third by the second operand, subtracts (even) or adds (odd) the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub321pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1490_148f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmaddsub321pd ymm, ymm, ymm/m256`: Multiplies the third by the second operand, subtracts (even) or adds (odd) the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub321pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1492_1491, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub321pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmaddsub321pd(_ operands: any AnyOperand...) {}

  /// `vfmaddsub321ps xmm, xmm, xmm/m128`: Multiplies the third by the second operand, subtracts (even) or adds (odd) the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub321ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1494_1493, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmaddsub321ps ymm, ymm, ymm/m256`: Multiplies the third by the second operand, subtracts (even) or adds (odd) the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub321ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1496_1495, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub321ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmaddsub321ps(_ operands: any AnyOperand...) {}

  /// `vfmaddsubpd xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1499_1497, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmaddsubpd xmm, xmm, xmm, m128`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5272, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  /// `vfmaddsubpd ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_149c_149a, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmaddsubpd ymm, ymm, ymm, m256`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5275, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsubpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmaddsubpd(_ operands: any AnyOperand...) {}

  /// `vfmaddsubps xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_149f_149d, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmaddsubps xmm, xmm, xmm, m128`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5278, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  /// `vfmaddsubps ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_14a2_14a0, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmaddsubps ymm, ymm, ymm, m256`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5281, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsubps; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmaddsubps(_ operands: any AnyOperand...) {}

  /// `vfmsub123pd xmm, xmm, xmm/m128`: Multiplies the first by the second operand, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub123pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_14a4_14a3, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmsub123pd ymm, ymm, ymm/m256`: Multiplies the first by the second operand, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub123pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_14a6_14a5, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub123pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsub123pd(_ operands: any AnyOperand...) {}

  /// `vfmsub123ps xmm, xmm, xmm/m128`: Multiplies the first by the second operand, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub123ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_14a8_14a7, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmsub123ps ymm, ymm, ymm/m256`: Multiplies the first by the second operand, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub123ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_14aa_14a9, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub123ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsub123ps(_ operands: any AnyOperand...) {}

  /// `vfmsub123sd xmm, xmm, xmm/m64`: Multiplies the first by the second operand, subtracts the third: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfmsub123sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_14ac_14ab, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub123sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfmsub123sd(_ operands: any AnyOperand...) {}

  /// `vfmsub123ss xmm, xmm, xmm/m32`: Multiplies the first by the second operand, subtracts the third: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfmsub123ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_14ae_14ad, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub123ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfmsub123ss(_ operands: any AnyOperand...) {}

  /// `vfmsub132pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the first by the third operand, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub132pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14b1_14b0_14af, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub132pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the first by the third operand, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub132pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14b4_14b3_14b2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub132pd zmm, zmm, zmm`: Multiplies the first by the third operand, subtracts the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5301, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub132pd zmm, zmm, m512/m64{1to8}`: Multiplies the first by the third operand, subtracts the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14b7_14b6_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub132pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub132pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub132ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the first by the third operand, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsub132ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14ba_14b9_14b8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub132ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the first by the third operand, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsub132ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14bd_14bc_14bb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub132ph zmm, zmm, zmm`: Multiplies the first by the third operand, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5310, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub132ph zmm, zmm, m512/m16{1to32}`: Multiplies the first by the third operand, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14c0_14bf_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub132ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub132ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub132ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the first by the third operand, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub132ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14c3_14c2_14c1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub132ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the first by the third operand, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub132ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14c6_14c5_14c4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub132ps zmm, zmm, zmm`: Multiplies the first by the third operand, subtracts the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5319, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub132ps zmm, zmm, m512/m32{1to16}`: Multiplies the first by the third operand, subtracts the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14c9_14c8_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub132ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub132ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub132sd xmm, xmm, xmm`: Multiplies the first by the third operand, subtracts the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5322, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub132sd xmm, xmm, m64`: Multiplies the first by the third operand, subtracts the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5323, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub132sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub132sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub132sh xmm, xmm, xmm`: Multiplies the first by the third operand, subtracts the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5324, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub132sh xmm, xmm, m16`: Multiplies the first by the third operand, subtracts the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5325, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub132sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub132sh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub132ss xmm, xmm, xmm`: Multiplies the first by the third operand, subtracts the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5326, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub132ss xmm, xmm, m32`: Multiplies the first by the third operand, subtracts the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5327, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub132ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub132ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub213pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the first operand, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub213pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14d2_14d1_14d0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub213pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the first operand, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub213pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14d5_14d4_14d3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub213pd zmm, zmm, zmm`: Multiplies the second by the first operand, subtracts the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5334, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub213pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the first operand, subtracts the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14d8_14d7_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub213pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub213pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub213ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the first operand, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsub213ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14db_14da_14d9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub213ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the first operand, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsub213ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14de_14dd_14dc, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub213ph zmm, zmm, zmm`: Multiplies the second by the first operand, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5343, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub213ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the first operand, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14e1_14e0_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub213ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub213ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub213ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the first operand, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub213ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14e4_14e3_14e2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub213ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the first operand, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub213ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14e7_14e6_14e5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub213ps zmm, zmm, zmm`: Multiplies the second by the first operand, subtracts the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5352, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub213ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the first operand, subtracts the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14ea_14e9_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub213ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub213ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub213sd xmm, xmm, xmm`: Multiplies the second by the first operand, subtracts the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5355, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub213sd xmm, xmm, m64`: Multiplies the second by the first operand, subtracts the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5356, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub213sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub213sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub213sh xmm, xmm, xmm`: Multiplies the second by the first operand, subtracts the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5357, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub213sh xmm, xmm, m16`: Multiplies the second by the first operand, subtracts the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5358, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub213sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub213sh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub213ss xmm, xmm, xmm`: Multiplies the second by the first operand, subtracts the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5359, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub213ss xmm, xmm, m32`: Multiplies the second by the first operand, subtracts the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5360, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub213ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub213ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub231pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the third operand, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub231pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14f3_14f2_14f1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub231pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the third operand, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub231pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14f6_14f5_14f4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub231pd zmm, zmm, zmm`: Multiplies the second by the third operand, subtracts the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5367, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub231pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the third operand, subtracts the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14f9_14f8_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub231pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub231pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub231ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the third operand, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsub231ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14fc_14fb_14fa, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub231ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the third operand, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsub231ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_14ff_14fe_14fd, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub231ph zmm, zmm, zmm`: Multiplies the second by the third operand, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5376, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub231ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the third operand, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1502_1501_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub231ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub231ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub231ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the third operand, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub231ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1505_1504_1503, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub231ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the third operand, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub231ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1508_1507_1506, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsub231ps zmm, zmm, zmm`: Multiplies the second by the third operand, subtracts the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5385, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub231ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the third operand, subtracts the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_150b_150a_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub231ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub231ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub231sd xmm, xmm, xmm`: Multiplies the second by the third operand, subtracts the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5388, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub231sd xmm, xmm, m64`: Multiplies the second by the third operand, subtracts the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5389, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub231sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub231sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub231sh xmm, xmm, xmm`: Multiplies the second by the third operand, subtracts the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5390, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub231sh xmm, xmm, m16`: Multiplies the second by the third operand, subtracts the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5391, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub231sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub231sh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub231ss xmm, xmm, xmm`: Multiplies the second by the third operand, subtracts the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5392, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsub231ss xmm, xmm, m32`: Multiplies the second by the third operand, subtracts the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5393, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub231ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub231ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsub312pd xmm, xmm, xmm/m128`: Multiplies the third by the first operand, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub312pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1513_1512, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmsub312pd ymm, ymm, ymm/m256`: Multiplies the third by the first operand, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub312pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1515_1514, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub312pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsub312pd(_ operands: any AnyOperand...) {}

  /// `vfmsub312ps xmm, xmm, xmm/m128`: Multiplies the third by the first operand, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub312ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1517_1516, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmsub312ps ymm, ymm, ymm/m256`: Multiplies the third by the first operand, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub312ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1519_1518, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub312ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsub312ps(_ operands: any AnyOperand...) {}

  /// `vfmsub312sd xmm, xmm, xmm/m64`: Multiplies the third by the first operand, subtracts the second: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfmsub312sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_151b_151a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub312sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfmsub312sd(_ operands: any AnyOperand...) {}

  /// `vfmsub312ss xmm, xmm, xmm/m32`: Multiplies the third by the first operand, subtracts the second: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfmsub312ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_151d_151c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub312ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfmsub312ss(_ operands: any AnyOperand...) {}

  /// `vfmsub321pd xmm, xmm, xmm/m128`: Multiplies the third by the second operand, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub321pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_151f_151e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmsub321pd ymm, ymm, ymm/m256`: Multiplies the third by the second operand, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub321pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1521_1520, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub321pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsub321pd(_ operands: any AnyOperand...) {}

  /// `vfmsub321ps xmm, xmm, xmm/m128`: Multiplies the third by the second operand, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub321ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1523_1522, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmsub321ps ymm, ymm, ymm/m256`: Multiplies the third by the second operand, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub321ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1525_1524, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub321ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsub321ps(_ operands: any AnyOperand...) {}

  /// `vfmsub321sd xmm, xmm, xmm/m64`: Multiplies the third by the second operand, subtracts the first: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfmsub321sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1527_1526, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub321sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfmsub321sd(_ operands: any AnyOperand...) {}

  /// `vfmsub321ss xmm, xmm, xmm/m32`: Multiplies the third by the second operand, subtracts the first: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfmsub321ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1529_1528, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub321ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfmsub321ss(_ operands: any AnyOperand...) {}

  /// `vfmsubadd123pd xmm, xmm, xmm/m128`: Multiplies the first by the second operand, adds (even) or subtracts (odd) the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd123pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_152b_152a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmsubadd123pd ymm, ymm, ymm/m256`: Multiplies the first by the second operand, adds (even) or subtracts (odd) the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd123pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_152d_152c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd123pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsubadd123pd(_ operands: any AnyOperand...) {}

  /// `vfmsubadd123ps xmm, xmm, xmm/m128`: Multiplies the first by the second operand, adds (even) or subtracts (odd) the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd123ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_152f_152e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmsubadd123ps ymm, ymm, ymm/m256`: Multiplies the first by the second operand, adds (even) or subtracts (odd) the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd123ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1531_1530, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd123ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsubadd123ps(_ operands: any AnyOperand...) {}

  /// `vfmsubadd132pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd132pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1534_1533_1532, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd132pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd132pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1537_1536_1535, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd132pd zmm, zmm, zmm`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5432, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsubadd132pd zmm, zmm, m512/m64{1to8}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_153a_1539_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd132pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd132pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsubadd132ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsubadd132ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_153d_153c_153b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd132ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsubadd132ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1540_153f_153e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd132ph zmm, zmm, zmm`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsubadd132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5441, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsubadd132ph zmm, zmm, m512/m16{1to32}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsubadd132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1543_1542_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd132ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd132ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsubadd132ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd132ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1546_1545_1544, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd132ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd132ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1549_1548_1547, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd132ps zmm, zmm, zmm`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5450, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsubadd132ps zmm, zmm, m512/m32{1to16}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_154c_154b_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd132ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd132ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsubadd213pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd213pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_154f_154e_154d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd213pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd213pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1552_1551_1550, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd213pd zmm, zmm, zmm`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5459, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsubadd213pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1555_1554_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd213pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd213pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsubadd213ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsubadd213ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1558_1557_1556, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd213ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsubadd213ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_155b_155a_1559, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd213ph zmm, zmm, zmm`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsubadd213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5468, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsubadd213ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsubadd213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_155e_155d_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd213ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd213ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsubadd213ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd213ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1561_1560_155f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd213ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd213ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1564_1563_1562, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd213ps zmm, zmm, zmm`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5477, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsubadd213ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1567_1566_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd213ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd213ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsubadd231pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd231pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_156a_1569_1568, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd231pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd231pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_156d_156c_156b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd231pd zmm, zmm, zmm`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5486, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsubadd231pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1570_156f_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd231pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd231pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsubadd231ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsubadd231ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1573_1572_1571, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd231ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsubadd231ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1576_1575_1574, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd231ph zmm, zmm, zmm`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsubadd231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5495, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsubadd231ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsubadd231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1579_1578_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd231ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd231ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsubadd231ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd231ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_157c_157b_157a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd231ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd231ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_157f_157e_157d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmsubadd231ps zmm, zmm, zmm`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5504, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmsubadd231ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1582_1581_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd231ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd231ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmsubadd312pd xmm, xmm, xmm/m128`: Multiplies the third by the first operand, adds (even) or subtracts (odd) the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd312pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1584_1583, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmsubadd312pd ymm, ymm, ymm/m256`: Multiplies the third by the first operand, adds (even) or subtracts (odd) the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd312pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1586_1585, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd312pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsubadd312pd(_ operands: any AnyOperand...) {}

  /// `vfmsubadd312ps xmm, xmm, xmm/m128`: Multiplies the third by the first operand, adds (even) or subtracts (odd) the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd312ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1588_1587, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmsubadd312ps ymm, ymm, ymm/m256`: Multiplies the third by the first operand, adds (even) or subtracts (odd) the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd312ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_158a_1589, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd312ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsubadd312ps(_ operands: any AnyOperand...) {}

  /// `vfmsubadd321pd xmm, xmm, xmm/m128`: Multiplies the third by the second operand, adds (even) or subtracts (odd) the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd321pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_158c_158b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmsubadd321pd ymm, ymm, ymm/m256`: Multiplies the third by the second operand, adds (even) or subtracts (odd) the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd321pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_158e_158d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd321pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsubadd321pd(_ operands: any AnyOperand...) {}

  /// `vfmsubadd321ps xmm, xmm, xmm/m128`: Multiplies the third by the second operand, adds (even) or subtracts (odd) the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd321ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1590_158f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfmsubadd321ps ymm, ymm, ymm/m256`: Multiplies the third by the second operand, adds (even) or subtracts (odd) the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd321ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1592_1591, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd321ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsubadd321ps(_ operands: any AnyOperand...) {}

  /// `vfmsubaddpd xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1595_1593, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmsubaddpd xmm, xmm, xmm, m128`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5524, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  /// `vfmsubaddpd ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1598_1596, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmsubaddpd ymm, ymm, ymm, m256`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5527, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubaddpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmsubaddpd(_ operands: any AnyOperand...) {}

  /// `vfmsubaddps xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_159b_1599, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmsubaddps xmm, xmm, xmm, m128`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5530, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  /// `vfmsubaddps ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_159e_159c, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmsubaddps ymm, ymm, ymm, m256`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5533, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubaddps; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmsubaddps(_ operands: any AnyOperand...) {}

  /// `vfmsubpd xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_15a1_159f, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmsubpd xmm, xmm, xmm, m128`: Multiplies the second by the third operand, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5536, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  /// `vfmsubpd ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_15a4_15a2, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmsubpd ymm, ymm, ymm, m256`: Multiplies the second by the third operand, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5539, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmsubpd(_ operands: any AnyOperand...) {}

  /// `vfmsubps xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_15a7_15a5, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmsubps xmm, xmm, xmm, m128`: Multiplies the second by the third operand, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5542, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  /// `vfmsubps ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_15aa_15a8, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmsubps ymm, ymm, ymm, m256`: Multiplies the second by the third operand, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5545, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubps; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmsubps(_ operands: any AnyOperand...) {}

  /// `vfmsubsd xmm, xmm, xmm/m64, xmm`: Multiplies the second by the third operand, subtracts the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfmsubsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_15ad_15ab, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmsubsd xmm, xmm, xmm, m64`: Multiplies the second by the third operand, subtracts the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfmsubsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5548, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubsd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m64 | xmm,xmm,m64,xmm")
  @_disfavoredOverload public final func vfmsubsd(_ operands: any AnyOperand...) {}

  /// `vfmsubss xmm, xmm, xmm/m32, xmm`: Multiplies the second by the third operand, subtracts the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfmsubss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_15b0_15ae, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfmsubss xmm, xmm, xmm, m32`: Multiplies the second by the third operand, subtracts the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfmsubss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5551, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubss; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m32 | xmm,xmm,m32,xmm")
  @_disfavoredOverload public final func vfmsubss(_ operands: any AnyOperand...) {}

  /// `vfmulcph xmm, xmm, xmm/m128/m32{1to4}`: Multiplies complex half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmulcph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15b3_15b2_15b1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmulcph ymm, ymm, ymm/m256/m32{1to8}`: Multiplies complex half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmulcph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15b6_15b5_15b4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfmulcph zmm, zmm, zmm`: Multiplies complex half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmulcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5559, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmulcph zmm, zmm, m512/m32{1to16}`: Multiplies complex half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmulcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15b9_15b8_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmulcph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmulcph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfmulcsh xmm, xmm, xmm`: Multiplies a complex half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmulcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5562, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfmulcsh xmm, xmm, m32`: Multiplies a complex half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmulcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5563, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmulcsh; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmulcsh(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
