// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vfnmadd123pd xmm, xmm, xmm/m128`: Multiplies the first by the second operand, negates the product, adds the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd123pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_15bd_15bc, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfnmadd123pd ymm, ymm, ymm/m256`: Multiplies the first by the second operand, negates the product, adds the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd123pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_15bf_15be, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd123pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmadd123pd(_ operands: any AnyOperand...) {}

  /// `vfnmadd123ps xmm, xmm, xmm/m128`: Multiplies the first by the second operand, negates the product, adds the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd123ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_15c1_15c0, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfnmadd123ps ymm, ymm, ymm/m256`: Multiplies the first by the second operand, negates the product, adds the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd123ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_15c3_15c2, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd123ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmadd123ps(_ operands: any AnyOperand...) {}

  /// `vfnmadd123sd xmm, xmm, xmm/m64`: Multiplies the first by the second operand, negates the product, adds the third: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfnmadd123sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_15c5_15c4, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd123sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfnmadd123sd(_ operands: any AnyOperand...) {}

  /// `vfnmadd123ss xmm, xmm, xmm/m32`: Multiplies the first by the second operand, negates the product, adds the third: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfnmadd123ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_15c7_15c6, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd123ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfnmadd123ss(_ operands: any AnyOperand...) {}

  /// `vfnmadd132pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the first by the third operand, negates the product, adds the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd132pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15ca_15c9_15c8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd132pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the first by the third operand, negates the product, adds the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd132pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15cd_15cc_15cb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd132pd zmm, zmm, zmm`: Multiplies the first by the third operand, negates the product, adds the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5582, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd132pd zmm, zmm, m512/m64{1to8}`: Multiplies the first by the third operand, negates the product, adds the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15d0_15cf_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd132pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd132pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd132ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the first by the third operand, negates the product, adds the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmadd132ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15d3_15d2_15d1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd132ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the first by the third operand, negates the product, adds the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmadd132ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15d6_15d5_15d4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd132ph zmm, zmm, zmm`: Multiplies the first by the third operand, negates the product, adds the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5591, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd132ph zmm, zmm, m512/m16{1to32}`: Multiplies the first by the third operand, negates the product, adds the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15d9_15d8_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd132ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd132ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd132ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the first by the third operand, negates the product, adds the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd132ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15dc_15db_15da, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd132ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the first by the third operand, negates the product, adds the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd132ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15df_15de_15dd, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd132ps zmm, zmm, zmm`: Multiplies the first by the third operand, negates the product, adds the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5600, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd132ps zmm, zmm, m512/m32{1to16}`: Multiplies the first by the third operand, negates the product, adds the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15e2_15e1_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd132ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd132ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd132sd xmm, xmm, xmm`: Multiplies the first by the third operand, negates the product, adds the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5603, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd132sd xmm, xmm, m64`: Multiplies the first by the third operand, negates the product, adds the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5604, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd132sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd132sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd132sh xmm, xmm, xmm`: Multiplies the first by the third operand, negates the product, adds the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5605, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd132sh xmm, xmm, m16`: Multiplies the first by the third operand, negates the product, adds the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5606, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd132sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd132sh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd132ss xmm, xmm, xmm`: Multiplies the first by the third operand, negates the product, adds the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5607, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd132ss xmm, xmm, m32`: Multiplies the first by the third operand, negates the product, adds the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5608, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd132ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd132ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd213pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the first operand, negates the product, adds the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd213pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15eb_15ea_15e9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd213pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the first operand, negates the product, adds the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd213pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15ee_15ed_15ec, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd213pd zmm, zmm, zmm`: Multiplies the second by the first operand, negates the product, adds the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5615, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd213pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the first operand, negates the product, adds the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15f1_15f0_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd213pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd213pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd213ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the first operand, negates the product, adds the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmadd213ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15f4_15f3_15f2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd213ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the first operand, negates the product, adds the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmadd213ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15f7_15f6_15f5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd213ph zmm, zmm, zmm`: Multiplies the second by the first operand, negates the product, adds the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5624, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd213ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the first operand, negates the product, adds the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15fa_15f9_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd213ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd213ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd213ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the first operand, negates the product, adds the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd213ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_15fd_15fc_15fb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd213ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the first operand, negates the product, adds the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd213ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1600_15ff_15fe, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd213ps zmm, zmm, zmm`: Multiplies the second by the first operand, negates the product, adds the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5633, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd213ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the first operand, negates the product, adds the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1603_1602_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd213ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd213ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd213sd xmm, xmm, xmm`: Multiplies the second by the first operand, negates the product, adds the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5636, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd213sd xmm, xmm, m64`: Multiplies the second by the first operand, negates the product, adds the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5637, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd213sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd213sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd213sh xmm, xmm, xmm`: Multiplies the second by the first operand, negates the product, adds the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5638, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd213sh xmm, xmm, m16`: Multiplies the second by the first operand, negates the product, adds the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5639, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd213sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd213sh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd213ss xmm, xmm, xmm`: Multiplies the second by the first operand, negates the product, adds the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5640, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd213ss xmm, xmm, m32`: Multiplies the second by the first operand, negates the product, adds the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5641, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd213ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd213ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd231pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the third operand, negates the product, adds the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd231pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_160c_160b_160a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd231pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the third operand, negates the product, adds the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd231pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_160f_160e_160d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd231pd zmm, zmm, zmm`: Multiplies the second by the third operand, negates the product, adds the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5648, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd231pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the third operand, negates the product, adds the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1612_1611_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd231pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd231pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd231ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the third operand, negates the product, adds the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmadd231ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1615_1614_1613, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd231ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the third operand, negates the product, adds the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmadd231ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1618_1617_1616, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd231ph zmm, zmm, zmm`: Multiplies the second by the third operand, negates the product, adds the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5657, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd231ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the third operand, negates the product, adds the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_161b_161a_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd231ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd231ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd231ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the third operand, negates the product, adds the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd231ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_161e_161d_161c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd231ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the third operand, negates the product, adds the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd231ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1621_1620_161f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmadd231ps zmm, zmm, zmm`: Multiplies the second by the third operand, negates the product, adds the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5666, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd231ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the third operand, negates the product, adds the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1624_1623_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd231ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd231ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd231sd xmm, xmm, xmm`: Multiplies the second by the third operand, negates the product, adds the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5669, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd231sd xmm, xmm, m64`: Multiplies the second by the third operand, negates the product, adds the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5670, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd231sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd231sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd231sh xmm, xmm, xmm`: Multiplies the second by the third operand, negates the product, adds the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5671, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd231sh xmm, xmm, m16`: Multiplies the second by the third operand, negates the product, adds the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5672, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd231sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd231sh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd231ss xmm, xmm, xmm`: Multiplies the second by the third operand, negates the product, adds the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5673, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmadd231ss xmm, xmm, m32`: Multiplies the second by the third operand, negates the product, adds the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5674, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd231ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd231ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmadd312pd xmm, xmm, xmm/m128`: Multiplies the third by the first operand, negates the product, adds the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd312pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_162c_162b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfnmadd312pd ymm, ymm, ymm/m256`: Multiplies the third by the first operand, negates the product, adds the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd312pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_162e_162d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd312pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmadd312pd(_ operands: any AnyOperand...) {}

  /// `vfnmadd312ps xmm, xmm, xmm/m128`: Multiplies the third by the first operand, negates the product, adds the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd312ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1630_162f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfnmadd312ps ymm, ymm, ymm/m256`: Multiplies the third by the first operand, negates the product, adds the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd312ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1632_1631, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd312ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmadd312ps(_ operands: any AnyOperand...) {}

  /// `vfnmadd312sd xmm, xmm, xmm/m64`: Multiplies the third by the first operand, negates the product, adds the second: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfnmadd312sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1634_1633, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd312sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfnmadd312sd(_ operands: any AnyOperand...) {}

  /// `vfnmadd312ss xmm, xmm, xmm/m32`: Multiplies the third by the first operand, negates the product, adds the second: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfnmadd312ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1636_1635, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd312ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfnmadd312ss(_ operands: any AnyOperand...) {}

  /// `vfnmadd321pd xmm, xmm, xmm/m128`: Multiplies the third by the second operand, negates the product, adds the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd321pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1638_1637, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfnmadd321pd ymm, ymm, ymm/m256`: Multiplies the third by the second operand, negates the product, adds the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd321pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_163a_1639, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd321pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmadd321pd(_ operands: any AnyOperand...) {}

  /// `vfnmadd321ps xmm, xmm, xmm/m128`: Multiplies the third by the second operand, negates the product, adds the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd321ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_163c_163b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfnmadd321ps ymm, ymm, ymm/m256`: Multiplies the third by the second operand, negates the product, adds the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd321ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_163e_163d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd321ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmadd321ps(_ operands: any AnyOperand...) {}

  /// `vfnmadd321sd xmm, xmm, xmm/m64`: Multiplies the third by the second operand, negates the product, adds the first: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfnmadd321sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1640_163f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd321sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfnmadd321sd(_ operands: any AnyOperand...) {}

  /// `vfnmadd321ss xmm, xmm, xmm/m32`: Multiplies the third by the second operand, negates the product, adds the first: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfnmadd321ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1642_1641, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd321ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfnmadd321ss(_ operands: any AnyOperand...) {}

  /// `vfnmaddpd xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, negates the product, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1645_1643, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfnmaddpd xmm, xmm, xmm, m128`: Multiplies the second by the third operand, negates the product, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5700, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  /// `vfnmaddpd ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, negates the product, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1648_1646, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfnmaddpd ymm, ymm, ymm, m256`: Multiplies the second by the third operand, negates the product, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5703, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmaddpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfnmaddpd(_ operands: any AnyOperand...) {}

  /// `vfnmaddps xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, negates the product, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_164b_1649, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfnmaddps xmm, xmm, xmm, m128`: Multiplies the second by the third operand, negates the product, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5706, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  /// `vfnmaddps ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, negates the product, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_164e_164c, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfnmaddps ymm, ymm, ymm, m256`: Multiplies the second by the third operand, negates the product, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5709, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmaddps; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfnmaddps(_ operands: any AnyOperand...) {}

  /// `vfnmaddsd xmm, xmm, xmm/m64, xmm`: Multiplies the second by the third operand, negates the product, adds the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmaddsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1651_164f, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfnmaddsd xmm, xmm, xmm, m64`: Multiplies the second by the third operand, negates the product, adds the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmaddsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5712, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmaddsd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m64 | xmm,xmm,m64,xmm")
  @_disfavoredOverload public final func vfnmaddsd(_ operands: any AnyOperand...) {}

  /// `vfnmaddss xmm, xmm, xmm/m32, xmm`: Multiplies the second by the third operand, negates the product, adds the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmaddss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1654_1652, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfnmaddss xmm, xmm, xmm, m32`: Multiplies the second by the third operand, negates the product, adds the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmaddss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5715, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmaddss; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m32 | xmm,xmm,m32,xmm")
  @_disfavoredOverload public final func vfnmaddss(_ operands: any AnyOperand...) {}

  /// `vfnmsub123pd xmm, xmm, xmm/m128`: Multiplies the first by the second operand, negates the product, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub123pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1656_1655, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfnmsub123pd ymm, ymm, ymm/m256`: Multiplies the first by the second operand, negates the product, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub123pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1658_1657, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub123pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmsub123pd(_ operands: any AnyOperand...) {}

  /// `vfnmsub123ps xmm, xmm, xmm/m128`: Multiplies the first by the second operand, negates the product, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub123ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_165a_1659, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfnmsub123ps ymm, ymm, ymm/m256`: Multiplies the first by the second operand, negates the product, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub123ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_165c_165b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub123ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmsub123ps(_ operands: any AnyOperand...) {}

  /// `vfnmsub123sd xmm, xmm, xmm/m64`: Multiplies the first by the second operand, negates the product, subtracts the third: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfnmsub123sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_165e_165d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub123sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfnmsub123sd(_ operands: any AnyOperand...) {}

  /// `vfnmsub123ss xmm, xmm, xmm/m32`: Multiplies the first by the second operand, negates the product, subtracts the third: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfnmsub123ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1660_165f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub123ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfnmsub123ss(_ operands: any AnyOperand...) {}

  /// `vfnmsub132pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the first by the third operand, negates the product, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub132pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1663_1662_1661, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub132pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the first by the third operand, negates the product, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub132pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1666_1665_1664, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub132pd zmm, zmm, zmm`: Multiplies the first by the third operand, negates the product, subtracts the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5735, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub132pd zmm, zmm, m512/m64{1to8}`: Multiplies the first by the third operand, negates the product, subtracts the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1669_1668_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub132pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub132pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub132ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the first by the third operand, negates the product, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmsub132ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_166c_166b_166a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub132ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the first by the third operand, negates the product, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmsub132ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_166f_166e_166d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub132ph zmm, zmm, zmm`: Multiplies the first by the third operand, negates the product, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5744, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub132ph zmm, zmm, m512/m16{1to32}`: Multiplies the first by the third operand, negates the product, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1672_1671_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub132ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub132ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub132ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the first by the third operand, negates the product, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub132ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1675_1674_1673, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub132ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the first by the third operand, negates the product, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub132ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1678_1677_1676, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub132ps zmm, zmm, zmm`: Multiplies the first by the third operand, negates the product, subtracts the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5753, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub132ps zmm, zmm, m512/m32{1to16}`: Multiplies the first by the third operand, negates the product, subtracts the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_167b_167a_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub132ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub132ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub132sd xmm, xmm, xmm`: Multiplies the first by the third operand, negates the product, subtracts the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5756, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub132sd xmm, xmm, m64`: Multiplies the first by the third operand, negates the product, subtracts the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5757, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub132sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub132sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub132sh xmm, xmm, xmm`: Multiplies the first by the third operand, negates the product, subtracts the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5758, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub132sh xmm, xmm, m16`: Multiplies the first by the third operand, negates the product, subtracts the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5759, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub132sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub132sh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub132ss xmm, xmm, xmm`: Multiplies the first by the third operand, negates the product, subtracts the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5760, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub132ss xmm, xmm, m32`: Multiplies the first by the third operand, negates the product, subtracts the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5761, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub132ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub132ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub213pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the first operand, negates the product, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub213pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1684_1683_1682, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub213pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the first operand, negates the product, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub213pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1687_1686_1685, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub213pd zmm, zmm, zmm`: Multiplies the second by the first operand, negates the product, subtracts the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5768, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub213pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the first operand, negates the product, subtracts the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_168a_1689_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub213pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub213pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub213ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the first operand, negates the product, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmsub213ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_168d_168c_168b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub213ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the first operand, negates the product, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmsub213ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1690_168f_168e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub213ph zmm, zmm, zmm`: Multiplies the second by the first operand, negates the product, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5777, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub213ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the first operand, negates the product, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1693_1692_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub213ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub213ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub213ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the first operand, negates the product, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub213ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1696_1695_1694, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub213ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the first operand, negates the product, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub213ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1699_1698_1697, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub213ps zmm, zmm, zmm`: Multiplies the second by the first operand, negates the product, subtracts the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5786, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub213ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the first operand, negates the product, subtracts the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_169c_169b_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub213ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub213ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub213sd xmm, xmm, xmm`: Multiplies the second by the first operand, negates the product, subtracts the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5789, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub213sd xmm, xmm, m64`: Multiplies the second by the first operand, negates the product, subtracts the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5790, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub213sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub213sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub213sh xmm, xmm, xmm`: Multiplies the second by the first operand, negates the product, subtracts the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5791, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub213sh xmm, xmm, m16`: Multiplies the second by the first operand, negates the product, subtracts the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5792, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub213sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub213sh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub213ss xmm, xmm, xmm`: Multiplies the second by the first operand, negates the product, subtracts the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5793, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub213ss xmm, xmm, m32`: Multiplies the second by the first operand, negates the product, subtracts the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5794, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub213ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub213ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub231pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the third operand, negates the product, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub231pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_16a5_16a4_16a3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub231pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the third operand, negates the product, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub231pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_16a8_16a7_16a6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub231pd zmm, zmm, zmm`: Multiplies the second by the third operand, negates the product, subtracts the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5801, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub231pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the third operand, negates the product, subtracts the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_16ab_16aa_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub231pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub231pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub231ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the third operand, negates the product, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmsub231ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_16ae_16ad_16ac, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub231ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the third operand, negates the product, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmsub231ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_16b1_16b0_16af, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub231ph zmm, zmm, zmm`: Multiplies the second by the third operand, negates the product, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5810, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub231ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the third operand, negates the product, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_16b4_16b3_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub231ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub231ph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub231ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the third operand, negates the product, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub231ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_16b7_16b6_16b5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub231ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the third operand, negates the product, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub231ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_16ba_16b9_16b8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfnmsub231ps zmm, zmm, zmm`: Multiplies the second by the third operand, negates the product, subtracts the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5819, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub231ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the third operand, negates the product, subtracts the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_16bd_16bc_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub231ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub231ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub231sd xmm, xmm, xmm`: Multiplies the second by the third operand, negates the product, subtracts the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5822, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub231sd xmm, xmm, m64`: Multiplies the second by the third operand, negates the product, subtracts the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5823, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub231sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub231sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub231sh xmm, xmm, xmm`: Multiplies the second by the third operand, negates the product, subtracts the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5824, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub231sh xmm, xmm, m16`: Multiplies the second by the third operand, negates the product, subtracts the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5825, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub231sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub231sh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub231ss xmm, xmm, xmm`: Multiplies the second by the third operand, negates the product, subtracts the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(5826, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfnmsub231ss xmm, xmm, m32`: Multiplies the second by the third operand, negates the product, subtracts the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5827, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub231ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub231ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfnmsub312pd xmm, xmm, xmm/m128`: Multiplies the third by the first operand, negates the product, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub312pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_16c5_16c4, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfnmsub312pd ymm, ymm, ymm/m256`: Multiplies the third by the first operand, negates the product, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub312pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_16c7_16c6, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub312pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmsub312pd(_ operands: any AnyOperand...) {}

  /// `vfnmsub312ps xmm, xmm, xmm/m128`: Multiplies the third by the first operand, negates the product, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub312ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_16c9_16c8, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfnmsub312ps ymm, ymm, ymm/m256`: Multiplies the third by the first operand, negates the product, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub312ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_16cb_16ca, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub312ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmsub312ps(_ operands: any AnyOperand...) {}

  /// `vfnmsub312sd xmm, xmm, xmm/m64`: Multiplies the third by the first operand, negates the product, subtracts the second: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfnmsub312sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_16cd_16cc, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub312sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfnmsub312sd(_ operands: any AnyOperand...) {}

  /// `vfnmsub312ss xmm, xmm, xmm/m32`: Multiplies the third by the first operand, negates the product, subtracts the second: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfnmsub312ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_16cf_16ce, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub312ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfnmsub312ss(_ operands: any AnyOperand...) {}

  /// `vfnmsub321pd xmm, xmm, xmm/m128`: Multiplies the third by the second operand, negates the product, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub321pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_16d1_16d0, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfnmsub321pd ymm, ymm, ymm/m256`: Multiplies the third by the second operand, negates the product, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub321pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_16d3_16d2, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub321pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmsub321pd(_ operands: any AnyOperand...) {}

  /// `vfnmsub321ps xmm, xmm, xmm/m128`: Multiplies the third by the second operand, negates the product, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub321ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_16d5_16d4, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vfnmsub321ps ymm, ymm, ymm/m256`: Multiplies the third by the second operand, negates the product, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub321ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_16d7_16d6, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub321ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmsub321ps(_ operands: any AnyOperand...) {}

  /// `vfnmsub321sd xmm, xmm, xmm/m64`: Multiplies the third by the second operand, negates the product, subtracts the first: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfnmsub321sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_16d9_16d8, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub321sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfnmsub321sd(_ operands: any AnyOperand...) {}

  /// `vfnmsub321ss xmm, xmm, xmm/m32`: Multiplies the third by the second operand, negates the product, subtracts the first: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfnmsub321ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_16db_16da, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub321ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfnmsub321ss(_ operands: any AnyOperand...) {}

  /// `vfnmsubpd xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, negates the product, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_16de_16dc, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfnmsubpd xmm, xmm, xmm, m128`: Multiplies the second by the third operand, negates the product, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5853, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  /// `vfnmsubpd ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, negates the product, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_16e1_16df, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfnmsubpd ymm, ymm, ymm, m256`: Multiplies the second by the third operand, negates the product, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5856, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsubpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfnmsubpd(_ operands: any AnyOperand...) {}

  /// `vfnmsubps xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, negates the product, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_16e4_16e2, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfnmsubps xmm, xmm, xmm, m128`: Multiplies the second by the third operand, negates the product, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5859, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  /// `vfnmsubps ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, negates the product, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_16e7_16e5, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfnmsubps ymm, ymm, ymm, m256`: Multiplies the second by the third operand, negates the product, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5862, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsubps; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfnmsubps(_ operands: any AnyOperand...) {}

  /// `vfnmsubsd xmm, xmm, xmm/m64, xmm`: Multiplies the second by the third operand, negates the product, subtracts the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmsubsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_16ea_16e8, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfnmsubsd xmm, xmm, xmm, m64`: Multiplies the second by the third operand, negates the product, subtracts the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmsubsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5865, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsubsd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m64 | xmm,xmm,m64,xmm")
  @_disfavoredOverload public final func vfnmsubsd(_ operands: any AnyOperand...) {}

  /// `vfnmsubss xmm, xmm, xmm/m32, xmm`: Multiplies the second by the third operand, negates the product, subtracts the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmsubss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_16ed_16eb, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vfnmsubss xmm, xmm, xmm, m32`: Multiplies the second by the third operand, negates the product, subtracts the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmsubss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(5868, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsubss; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m32 | xmm,xmm,m32,xmm")
  @_disfavoredOverload public final func vfnmsubss(_ operands: any AnyOperand...) {}
}
