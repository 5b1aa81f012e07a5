// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vgetexppd xmm, xmm/m128/m64{1to2}`: Replaces double-precision numbers by their exponents, as numbers of the same type.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgetexppd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1739_1738_1737, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vgetexppd ymm, ymm/m256/m64{1to4}`: Replaces double-precision numbers by their exponents, as numbers of the same type.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgetexppd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_173c_173b_173a, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vgetexppd zmm, zmm`: Replaces double-precision numbers by their exponents, as numbers of the same type.
  ///
  /// Needs AVX512F.
  public final func vgetexppd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(5949, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vgetexppd zmm, m512/m64{1to8}`: Replaces double-precision numbers by their exponents, as numbers of the same type.
  ///
  /// Needs AVX512F.
  public final func vgetexppd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_173f_173e_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgetexppd; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgetexppd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgetexpph xmm, xmm/m128/m16{1to8}`: Replaces half-precision numbers by their exponents, as numbers of the same type.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vgetexpph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1742_1741_1740, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vgetexpph ymm, ymm/m256/m16{1to16}`: Replaces half-precision numbers by their exponents, as numbers of the same type.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vgetexpph(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1745_1744_1743, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vgetexpph zmm, zmm`: Replaces half-precision numbers by their exponents, as numbers of the same type.
  ///
  /// Needs AVX512_FP16.
  public final func vgetexpph(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(5958, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vgetexpph zmm, m512/m16{1to32}`: Replaces half-precision numbers by their exponents, as numbers of the same type.
  ///
  /// Needs AVX512_FP16.
  public final func vgetexpph(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1748_1747_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgetexpph; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgetexpph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgetexpps xmm, xmm/m128/m32{1to4}`: Replaces single-precision numbers by their exponents, as numbers of the same type.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgetexpps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_174b_174a_1749, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vgetexpps ymm, ymm/m256/m32{1to8}`: Replaces single-precision numbers by their exponents, as numbers of the same type.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgetexpps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_174e_174d_174c, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vgetexpps zmm, zmm`: Replaces single-precision numbers by their exponents, as numbers of the same type.
  ///
  /// Needs AVX512F.
  public final func vgetexpps(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(5967, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vgetexpps zmm, m512/m32{1to16}`: Replaces single-precision numbers by their exponents, as numbers of the same type.
  ///
  /// Needs AVX512F.
  public final func vgetexpps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1751_1750_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgetexpps; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgetexpps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgetexpsd xmm, xmm, xmm`: Replaces a double-precision number by its exponent, as a number of the same type.
  ///
  /// Needs AVX512F.
  public final func vgetexpsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(5970, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vgetexpsd xmm, xmm, m64`: Replaces a double-precision number by its exponent, as a number of the same type.
  ///
  /// Needs AVX512F.
  public final func vgetexpsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5971, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgetexpsd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgetexpsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgetexpsh xmm, xmm, xmm`: Replaces a half-precision number by its exponent, as a number of the same type.
  ///
  /// Needs AVX512_FP16.
  public final func vgetexpsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(5972, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vgetexpsh xmm, xmm, m16`: Replaces a half-precision number by its exponent, as a number of the same type.
  ///
  /// Needs AVX512_FP16.
  public final func vgetexpsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5973, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgetexpsh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgetexpsh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgetexpss xmm, xmm, xmm`: Replaces a single-precision number by its exponent, as a number of the same type.
  ///
  /// Needs AVX512F.
  public final func vgetexpss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(5974, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vgetexpss xmm, xmm, m32`: Replaces a single-precision number by its exponent, as a number of the same type.
  ///
  /// Needs AVX512F.
  public final func vgetexpss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(5975, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgetexpss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgetexpss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgetmantpd xmm, xmm/m128/m64{1to2}, i8`: Takes the mantissas of double-precision numbers, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgetmantpd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_175a_1759_1758, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vgetmantpd ymm, ymm/m256/m64{1to4}, i8`: Takes the mantissas of double-precision numbers, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgetmantpd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_175d_175c_175b, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vgetmantpd zmm, zmm, i8`: Takes the mantissas of double-precision numbers, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vgetmantpd(_ destination: ZMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2MaskedQuiet(5982, destination.rawValue, source.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vgetmantpd zmm, m512/m64{1to8}, i8`: Takes the mantissas of double-precision numbers, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vgetmantpd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1760_175f_0000, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgetmantpd; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgetmantpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgetmantph xmm, xmm/m128/m16{1to8}, i8`: Takes the mantissas of half-precision numbers, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vgetmantph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1763_1762_1761, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vgetmantph ymm, ymm/m256/m16{1to16}, i8`: Takes the mantissas of half-precision numbers, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vgetmantph(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1766_1765_1764, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vgetmantph zmm, zmm, i8`: Takes the mantissas of half-precision numbers, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512_FP16.
  public final func vgetmantph(_ destination: ZMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2MaskedQuiet(5991, destination.rawValue, source.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vgetmantph zmm, m512/m16{1to32}, i8`: Takes the mantissas of half-precision numbers, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512_FP16.
  public final func vgetmantph(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1769_1768_0000, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgetmantph; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m16{1to8},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m16{1to16},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m16{1to32},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgetmantph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgetmantps xmm, xmm/m128/m32{1to4}, i8`: Takes the mantissas of single-precision numbers, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgetmantps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_176c_176b_176a, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vgetmantps ymm, ymm/m256/m32{1to8}, i8`: Takes the mantissas of single-precision numbers, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vgetmantps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_176f_176e_176d, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vgetmantps zmm, zmm, i8`: Takes the mantissas of single-precision numbers, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vgetmantps(_ destination: ZMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2MaskedQuiet(6000, destination.rawValue, source.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vgetmantps zmm, m512/m32{1to16}, i8`: Takes the mantissas of single-precision numbers, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vgetmantps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1772_1771_0000, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgetmantps; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgetmantps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgetmantsd xmm, xmm, xmm, i8`: Takes the mantissa of a double-precision number, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vgetmantsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(6003, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vgetmantsd xmm, xmm, m64, i8`: Takes the mantissa of a double-precision number, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vgetmantsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(6004, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgetmantsd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgetmantsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgetmantsh xmm, xmm, xmm, i8`: Takes the mantissa of a half-precision number, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512_FP16.
  public final func vgetmantsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(6005, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vgetmantsh xmm, xmm, m16, i8`: Takes the mantissa of a half-precision number, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512_FP16.
  public final func vgetmantsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(6006, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgetmantsh; forms: xmm,xmm,xmm,i8 | xmm,xmm,m16,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgetmantsh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgetmantss xmm, xmm, xmm, i8`: Takes the mantissa of a single-precision number, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vgetmantss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(6007, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vgetmantss xmm, xmm, m32, i8`: Takes the mantissa of a single-precision number, in the interval and with the sign that an immediate names.
  ///
  /// Needs AVX512F.
  public final func vgetmantss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(6008, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgetmantss; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgetmantss(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
