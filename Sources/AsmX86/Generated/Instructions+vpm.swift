// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpmacsdd xmm, xmm, xmm/m128, xmm`: Multiplies signed doublewords and adds the fourth operand; keeps the lower half.
  ///
  /// Needs XOP.
  public final func vpmacsdd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1eb5_1eb4, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmacsdd; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm")
  @_disfavoredOverload public final func vpmacsdd(_ operands: any AnyOperand...) {}

  /// `vpmacsdqh xmm, xmm, xmm/m128, xmm`: Multiplies the odd signed doublewords and adds the fourth operand's quadwords.
  ///
  /// Needs XOP.
  public final func vpmacsdqh(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1eb7_1eb6, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmacsdqh; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm")
  @_disfavoredOverload public final func vpmacsdqh(_ operands: any AnyOperand...) {}

  /// `vpmacsdql xmm, xmm, xmm/m128, xmm`: Multiplies the even signed doublewords and adds the fourth operand's quadwords.
  ///
  /// Needs XOP.
  public final func vpmacsdql(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1eb9_1eb8, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmacsdql; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm")
  @_disfavoredOverload public final func vpmacsdql(_ operands: any AnyOperand...) {}

  /// `vpmacssdd xmm, xmm, xmm/m128, xmm`: Multiplies signed doublewords and adds the fourth operand's doublewords with saturation.
  ///
  /// Needs XOP.
  public final func vpmacssdd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1ebb_1eba, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmacssdd; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm")
  @_disfavoredOverload public final func vpmacssdd(_ operands: any AnyOperand...) {}

  /// `vpmacssdqh xmm, xmm, xmm/m128, xmm`: Multiplies the odd signed doublewords and adds the fourth operand's quadwords with saturation.
  ///
  /// Needs XOP.
  public final func vpmacssdqh(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1ebd_1ebc, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmacssdqh; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm")
  @_disfavoredOverload public final func vpmacssdqh(_ operands: any AnyOperand...) {}

  /// `vpmacssdql xmm, xmm, xmm/m128, xmm`: Multiplies the even signed doublewords and adds the fourth operand's quadwords with saturation.
  ///
  /// Needs XOP.
  public final func vpmacssdql(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1ebf_1ebe, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmacssdql; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm")
  @_disfavoredOverload public final func vpmacssdql(_ operands: any AnyOperand...) {}

  /// `vpmacsswd xmm, xmm, xmm/m128, xmm`: Multiplies the odd signed words and adds the fourth operand's doublewords with saturation.
  ///
  /// Needs XOP.
  public final func vpmacsswd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1ec1_1ec0, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmacsswd; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm")
  @_disfavoredOverload public final func vpmacsswd(_ operands: any AnyOperand...) {}

  /// `vpmacssww xmm, xmm, xmm/m128, xmm`: Multiplies signed words and adds the fourth operand's words with saturation.
  ///
  /// Needs XOP.
  public final func vpmacssww(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1ec3_1ec2, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmacssww; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm")
  @_disfavoredOverload public final func vpmacssww(_ operands: any AnyOperand...) {}

  /// `vpmacswd xmm, xmm, xmm/m128, xmm`: Multiplies the odd signed words and adds the fourth operand's doublewords.
  ///
  /// Needs XOP.
  public final func vpmacswd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1ec5_1ec4, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmacswd; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm")
  @_disfavoredOverload public final func vpmacswd(_ operands: any AnyOperand...) {}

  /// `vpmacsww xmm, xmm, xmm/m128, xmm`: Multiplies signed words and adds the fourth operand; keeps the lower half.
  ///
  /// Needs XOP.
  public final func vpmacsww(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1ec7_1ec6, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmacsww; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm")
  @_disfavoredOverload public final func vpmacsww(_ operands: any AnyOperand...) {}

  /// `vpmadcsswd xmm, xmm, xmm/m128, xmm`: Multiplies signed words, adds neighbouring products and the fourth operand's doublewords with saturation.
  ///
  /// Needs XOP.
  public final func vpmadcsswd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1ec9_1ec8, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmadcsswd; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm")
  @_disfavoredOverload public final func vpmadcsswd(_ operands: any AnyOperand...) {}

  /// `vpmadcswd xmm, xmm, xmm/m128, xmm`: Multiplies signed words, adds neighbouring products and the fourth operand's doublewords.
  ///
  /// Needs XOP.
  public final func vpmadcswd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_1ecb_1eca, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmadcswd; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm")
  @_disfavoredOverload public final func vpmadcswd(_ operands: any AnyOperand...) {}

  /// `vpmadd52huq xmm, xmm, xmm/m128/m64{1to2}`: Multiplies unsigned 52-bit integers and adds the upper 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public final func vpmadd52huq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ece_1ecd_1ecc, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmadd52huq ymm, ymm, ymm/m256/m64{1to4}`: Multiplies unsigned 52-bit integers and adds the upper 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public final func vpmadd52huq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ed1_1ed0_1ecf, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmadd52huq zmm, zmm, zmm/m512/m64{1to8}`: Multiplies unsigned 52-bit integers and adds the upper 52 bits of the products to quadwords.
  ///
  /// Needs AVX512_IFMA.
  public final func vpmadd52huq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ed4_1ed3_1ed2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmadd52huq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmadd52huq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmadd52luq xmm, xmm, xmm/m128/m64{1to2}`: Multiplies unsigned 52-bit integers and adds the lower 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public final func vpmadd52luq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1ed7_1ed6_1ed5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmadd52luq ymm, ymm, ymm/m256/m64{1to4}`: Multiplies unsigned 52-bit integers and adds the lower 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public final func vpmadd52luq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1eda_1ed9_1ed8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmadd52luq zmm, zmm, zmm/m512/m64{1to8}`: Multiplies unsigned 52-bit integers and adds the lower 52 bits of the products to quadwords.
  ///
  /// Needs AVX512_IFMA.
  public final func vpmadd52luq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1edd_1edc_1edb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmadd52luq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmadd52luq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmaddubsw xmm, xmm, xmm/m128`: Multiplies unsigned by signed bytes and adds neighbours with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmaddubsw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1edf_1ede, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaddubsw ymm, ymm, ymm/m256`: Multiplies unsigned by signed bytes and adds neighbours with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmaddubsw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ee1_1ee0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaddubsw zmm, zmm, zmm/m512`: Multiplies unsigned by signed bytes and adds neighbours with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpmaddubsw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ee3_1ee2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaddubsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmaddubsw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmaddwd xmm, xmm, xmm/m128`: Multiplies words and adds neighbours.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmaddwd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ee5_1ee4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaddwd ymm, ymm, ymm/m256`: Multiplies words and adds neighbours.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmaddwd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ee7_1ee6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaddwd zmm, zmm, zmm/m512`: Multiplies words and adds neighbours.
  ///
  /// Needs AVX512BW.
  public final func vpmaddwd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ee9_1ee8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaddwd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmaddwd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmaskmovd xmm, xmm, m128`: Moves the doublewords whose mask is negative.
  ///
  /// Needs AVX2.
  public final func vpmaskmovd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7914, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vpmaskmovd ymm, ymm, m256`: Moves the doublewords whose mask is negative.
  ///
  /// Needs AVX2.
  public final func vpmaskmovd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7915, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vpmaskmovd m128, xmm, xmm`: Moves the doublewords whose mask is negative.
  ///
  /// Needs AVX2.
  public final func vpmaskmovd(_ destination: Memory128, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7916, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `vpmaskmovd m256, ymm, ymm`: Moves the doublewords whose mask is negative.
  ///
  /// Needs AVX2.
  public final func vpmaskmovd(_ destination: Memory256, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7917, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaskmovd; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vpmaskmovd(_ operands: any AnyOperand...) {}

  /// `vpmaskmovq xmm, xmm, m128`: Moves the quadwords whose mask is negative.
  ///
  /// Needs AVX2.
  public final func vpmaskmovq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7918, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vpmaskmovq ymm, ymm, m256`: Moves the quadwords whose mask is negative.
  ///
  /// Needs AVX2.
  public final func vpmaskmovq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7919, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vpmaskmovq m128, xmm, xmm`: Moves the quadwords whose mask is negative.
  ///
  /// Needs AVX2.
  public final func vpmaskmovq(_ destination: Memory128, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7920, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `vpmaskmovq m256, ymm, ymm`: Moves the quadwords whose mask is negative.
  ///
  /// Needs AVX2.
  public final func vpmaskmovq(_ destination: Memory256, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(7921, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaskmovq; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vpmaskmovq(_ operands: any AnyOperand...) {}

  /// `vpmaxsb xmm, xmm, xmm/m128`: Takes the larger of signed bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmaxsb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ef3_1ef2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxsb ymm, ymm, ymm/m256`: Takes the larger of signed bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmaxsb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ef5_1ef4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxsb zmm, zmm, zmm/m512`: Takes the larger of signed bytes.
  ///
  /// Needs AVX512BW.
  public final func vpmaxsb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1ef7_1ef6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaxsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmaxsb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmaxsd xmm, xmm, xmm/m128/m32{1to4}`: Takes the larger of signed doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmaxsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1efa_1ef9_1ef8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxsd ymm, ymm, ymm/m256/m32{1to8}`: Takes the larger of signed doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmaxsd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1efd_1efc_1efb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxsd zmm, zmm, zmm/m512/m32{1to16}`: Takes the larger of signed doublewords.
  ///
  /// Needs AVX512F.
  public final func vpmaxsd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f00_1eff_1efe, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaxsd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmaxsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmaxsq xmm, xmm, xmm/m128/m64{1to2}`: Takes the larger of signed quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmaxsq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f03_1f02_1f01, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxsq ymm, ymm, ymm/m256/m64{1to4}`: Takes the larger of signed quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmaxsq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f06_1f05_1f04, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxsq zmm, zmm, zmm/m512/m64{1to8}`: Takes the larger of signed quadwords.
  ///
  /// Needs AVX512F.
  public final func vpmaxsq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f09_1f08_1f07, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaxsq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmaxsq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmaxsw xmm, xmm, xmm/m128`: Takes the larger of signed words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmaxsw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f0b_1f0a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxsw ymm, ymm, ymm/m256`: Takes the larger of signed words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmaxsw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f0d_1f0c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxsw zmm, zmm, zmm/m512`: Takes the larger of signed words.
  ///
  /// Needs AVX512BW.
  public final func vpmaxsw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f0f_1f0e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaxsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmaxsw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmaxub xmm, xmm, xmm/m128`: Takes the larger of unsigned bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmaxub(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f11_1f10, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxub ymm, ymm, ymm/m256`: Takes the larger of unsigned bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmaxub(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f13_1f12, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxub zmm, zmm, zmm/m512`: Takes the larger of unsigned bytes.
  ///
  /// Needs AVX512BW.
  public final func vpmaxub(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f15_1f14, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaxub; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmaxub(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmaxud xmm, xmm, xmm/m128/m32{1to4}`: Takes the larger of unsigned doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmaxud(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f18_1f17_1f16, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxud ymm, ymm, ymm/m256/m32{1to8}`: Takes the larger of unsigned doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmaxud(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f1b_1f1a_1f19, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxud zmm, zmm, zmm/m512/m32{1to16}`: Takes the larger of unsigned doublewords.
  ///
  /// Needs AVX512F.
  public final func vpmaxud(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f1e_1f1d_1f1c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaxud; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmaxud(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmaxuq xmm, xmm, xmm/m128/m64{1to2}`: Takes the larger of unsigned quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmaxuq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f21_1f20_1f1f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxuq ymm, ymm, ymm/m256/m64{1to4}`: Takes the larger of unsigned quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmaxuq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f24_1f23_1f22, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxuq zmm, zmm, zmm/m512/m64{1to8}`: Takes the larger of unsigned quadwords.
  ///
  /// Needs AVX512F.
  public final func vpmaxuq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f27_1f26_1f25, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaxuq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmaxuq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmaxuw xmm, xmm, xmm/m128`: Takes the larger of unsigned words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmaxuw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f29_1f28, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxuw ymm, ymm, ymm/m256`: Takes the larger of unsigned words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmaxuw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f2b_1f2a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmaxuw zmm, zmm, zmm/m512`: Takes the larger of unsigned words.
  ///
  /// Needs AVX512BW.
  public final func vpmaxuw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f2d_1f2c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaxuw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmaxuw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpminsb xmm, xmm, xmm/m128`: Takes the smaller of signed bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpminsb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f2f_1f2e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminsb ymm, ymm, ymm/m256`: Takes the smaller of signed bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpminsb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f31_1f30, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminsb zmm, zmm, zmm/m512`: Takes the smaller of signed bytes.
  ///
  /// Needs AVX512BW.
  public final func vpminsb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f33_1f32, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpminsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpminsb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpminsd xmm, xmm, xmm/m128/m32{1to4}`: Takes the smaller of signed doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpminsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f36_1f35_1f34, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminsd ymm, ymm, ymm/m256/m32{1to8}`: Takes the smaller of signed doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpminsd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f39_1f38_1f37, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminsd zmm, zmm, zmm/m512/m32{1to16}`: Takes the smaller of signed doublewords.
  ///
  /// Needs AVX512F.
  public final func vpminsd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f3c_1f3b_1f3a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpminsd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpminsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpminsq xmm, xmm, xmm/m128/m64{1to2}`: Takes the smaller of signed quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpminsq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f3f_1f3e_1f3d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminsq ymm, ymm, ymm/m256/m64{1to4}`: Takes the smaller of signed quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpminsq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f42_1f41_1f40, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminsq zmm, zmm, zmm/m512/m64{1to8}`: Takes the smaller of signed quadwords.
  ///
  /// Needs AVX512F.
  public final func vpminsq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f45_1f44_1f43, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpminsq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpminsq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpminsw xmm, xmm, xmm/m128`: Takes the smaller of signed words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpminsw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f47_1f46, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminsw ymm, ymm, ymm/m256`: Takes the smaller of signed words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpminsw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f49_1f48, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminsw zmm, zmm, zmm/m512`: Takes the smaller of signed words.
  ///
  /// Needs AVX512BW.
  public final func vpminsw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f4b_1f4a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpminsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpminsw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpminub xmm, xmm, xmm/m128`: Takes the smaller of unsigned bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpminub(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f4d_1f4c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminub ymm, ymm, ymm/m256`: Takes the smaller of unsigned bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpminub(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f4f_1f4e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminub zmm, zmm, zmm/m512`: Takes the smaller of unsigned bytes.
  ///
  /// Needs AVX512BW.
  public final func vpminub(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f51_1f50, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpminub; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpminub(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpminud xmm, xmm, xmm/m128/m32{1to4}`: Takes the smaller of unsigned doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpminud(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f54_1f53_1f52, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminud ymm, ymm, ymm/m256/m32{1to8}`: Takes the smaller of unsigned doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpminud(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f57_1f56_1f55, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminud zmm, zmm, zmm/m512/m32{1to16}`: Takes the smaller of unsigned doublewords.
  ///
  /// Needs AVX512F.
  public final func vpminud(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f5a_1f59_1f58, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpminud; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpminud(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpminuq xmm, xmm, xmm/m128/m64{1to2}`: Takes the smaller of unsigned quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpminuq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f5d_1f5c_1f5b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminuq ymm, ymm, ymm/m256/m64{1to4}`: Takes the smaller of unsigned quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpminuq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f60_1f5f_1f5e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminuq zmm, zmm, zmm/m512/m64{1to8}`: Takes the smaller of unsigned quadwords.
  ///
  /// Needs AVX512F.
  public final func vpminuq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1f63_1f62_1f61, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpminuq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpminuq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpminuw xmm, xmm, xmm/m128`: Takes the smaller of unsigned words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpminuw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f65_1f64, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminuw ymm, ymm, ymm/m256`: Takes the smaller of unsigned words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpminuw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f67_1f66, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpminuw zmm, zmm, zmm/m512`: Takes the smaller of unsigned words.
  ///
  /// Needs AVX512BW.
  public final func vpminuw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1f69_1f68, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpminuw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpminuw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovb2m k, xmm`: Gathers the top bit of each byte into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovb2m(_ destination: some AnyOpmaskRegister, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8042, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovb2m k, ymm`: Gathers the top bit of each byte into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovb2m(_ destination: some AnyOpmaskRegister, _ source: some AnyYMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8043, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovb2m k, zmm`: Gathers the top bit of each byte into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpmovb2m(_ destination: some AnyOpmaskRegister, _ source: ZMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8044, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovb2m; forms: k,xmm | k,ymm | k,zmm")
  @_disfavoredOverload public final func vpmovb2m(_ operands: any AnyOperand...) {}

  /// `vpmovd2m k, xmm`: Gathers the top bit of each doubleword into a mask register.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vpmovd2m(_ destination: some AnyOpmaskRegister, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8045, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovd2m k, ymm`: Gathers the top bit of each doubleword into a mask register.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vpmovd2m(_ destination: some AnyOpmaskRegister, _ source: some AnyYMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8046, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovd2m k, zmm`: Gathers the top bit of each doubleword into a mask register.
  ///
  /// Needs AVX512DQ.
  public final func vpmovd2m(_ destination: some AnyOpmaskRegister, _ source: ZMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8047, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovd2m; forms: k,xmm | k,ymm | k,zmm")
  @_disfavoredOverload public final func vpmovd2m(_ operands: any AnyOperand...) {}

  /// `vpmovdb xmm, xmm`: Converts doublewords to bytes, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovdb(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8048, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovdb xmm, ymm`: Converts doublewords to bytes, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovdb(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8049, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovdb xmm, zmm`: Converts doublewords to bytes, keeping the low bits.
  ///
  /// Needs AVX512F.
  public final func vpmovdb(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8050, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovdb m32, xmm`: Converts doublewords to bytes, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovdb(_ destination: Memory32, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8051, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovdb m64, ymm`: Converts doublewords to bytes, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovdb(_ destination: Memory64, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8052, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovdb m128, zmm`: Converts doublewords to bytes, keeping the low bits.
  ///
  /// Needs AVX512F.
  public final func vpmovdb(_ destination: Memory128, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8053, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovdb; forms: xmm,xmm | xmm,ymm | xmm,zmm | m32,xmm | m64,ymm | m128,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovdb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovdw xmm, xmm`: Converts doublewords to words, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovdw(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8054, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovdw xmm, ymm`: Converts doublewords to words, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovdw(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8055, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovdw ymm, zmm`: Converts doublewords to words, keeping the low bits.
  ///
  /// Needs AVX512F.
  public final func vpmovdw(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8056, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovdw m64, xmm`: Converts doublewords to words, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovdw(_ destination: Memory64, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8057, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovdw m128, ymm`: Converts doublewords to words, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovdw(_ destination: Memory128, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8058, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovdw m256, zmm`: Converts doublewords to words, keeping the low bits.
  ///
  /// Needs AVX512F.
  public final func vpmovdw(_ destination: Memory256, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8059, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovdw; forms: xmm,xmm | xmm,ymm | ymm,zmm | m64,xmm | m128,ymm | m256,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovdw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovm2b xmm, k`: Sets or clears whole bytes as the bits of a mask register say.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovm2b(_ destination: some AnyXMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8060, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovm2b ymm, k`: Sets or clears whole bytes as the bits of a mask register say.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovm2b(_ destination: some AnyYMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8061, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovm2b zmm, k`: Sets or clears whole bytes as the bits of a mask register say.
  ///
  /// Needs AVX512BW.
  public final func vpmovm2b(_ destination: ZMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8062, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovm2b; forms: xmm,k | ymm,k | zmm,k")
  @_disfavoredOverload public final func vpmovm2b(_ operands: any AnyOperand...) {}

  /// `vpmovm2d xmm, k`: Sets or clears whole doublewords as the bits of a mask register say.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vpmovm2d(_ destination: some AnyXMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8063, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovm2d ymm, k`: Sets or clears whole doublewords as the bits of a mask register say.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vpmovm2d(_ destination: some AnyYMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8064, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovm2d zmm, k`: Sets or clears whole doublewords as the bits of a mask register say.
  ///
  /// Needs AVX512DQ.
  public final func vpmovm2d(_ destination: ZMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8065, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovm2d; forms: xmm,k | ymm,k | zmm,k")
  @_disfavoredOverload public final func vpmovm2d(_ operands: any AnyOperand...) {}

  /// `vpmovm2q xmm, k`: Sets or clears whole quadwords as the bits of a mask register say.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vpmovm2q(_ destination: some AnyXMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8066, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovm2q ymm, k`: Sets or clears whole quadwords as the bits of a mask register say.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vpmovm2q(_ destination: some AnyYMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8067, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovm2q zmm, k`: Sets or clears whole quadwords as the bits of a mask register say.
  ///
  /// Needs AVX512DQ.
  public final func vpmovm2q(_ destination: ZMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8068, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovm2q; forms: xmm,k | ymm,k | zmm,k")
  @_disfavoredOverload public final func vpmovm2q(_ operands: any AnyOperand...) {}

  /// `vpmovm2w xmm, k`: Sets or clears whole words as the bits of a mask register say.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovm2w(_ destination: some AnyXMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8069, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovm2w ymm, k`: Sets or clears whole words as the bits of a mask register say.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovm2w(_ destination: some AnyYMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8070, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovm2w zmm, k`: Sets or clears whole words as the bits of a mask register say.
  ///
  /// Needs AVX512BW.
  public final func vpmovm2w(_ destination: ZMMRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8071, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovm2w; forms: xmm,k | ymm,k | zmm,k")
  @_disfavoredOverload public final func vpmovm2w(_ operands: any AnyOperand...) {}

  /// `vpmovmskb r32, xmm`: Gathers the top bit of each byte.
  ///
  /// Needs AVX.
  public final func vpmovmskb(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8072, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovmskb r32, ymm`: Gathers the top bit of each byte.
  ///
  /// Needs AVX2.
  public final func vpmovmskb(_ destination: Register32, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8073, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovmskb r64, xmm`: Gathers the top bit of each byte.
  ///
  /// Needs AVX.
  public final func vpmovmskb(_ destination: some GeneralRegister64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8074, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovmskb r64, ymm`: Gathers the top bit of each byte.
  ///
  /// Needs AVX2.
  public final func vpmovmskb(_ destination: some GeneralRegister64, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8075, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovmskb; forms: r32,xmm | r32,ymm | r64,xmm | r64,ymm")
  @_disfavoredOverload public final func vpmovmskb(_ operands: any AnyOperand...) {}

  /// `vpmovq2m k, xmm`: Gathers the top bit of each quadword into a mask register.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vpmovq2m(_ destination: some AnyOpmaskRegister, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8076, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovq2m k, ymm`: Gathers the top bit of each quadword into a mask register.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vpmovq2m(_ destination: some AnyOpmaskRegister, _ source: some AnyYMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8077, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovq2m k, zmm`: Gathers the top bit of each quadword into a mask register.
  ///
  /// Needs AVX512DQ.
  public final func vpmovq2m(_ destination: some AnyOpmaskRegister, _ source: ZMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8078, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovq2m; forms: k,xmm | k,ymm | k,zmm")
  @_disfavoredOverload public final func vpmovq2m(_ operands: any AnyOperand...) {}

  /// `vpmovqb xmm, xmm`: Converts quadwords to bytes, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovqb(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8079, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovqb xmm, ymm`: Converts quadwords to bytes, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovqb(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8080, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovqb xmm, zmm`: Converts quadwords to bytes, keeping the low bits.
  ///
  /// Needs AVX512F.
  public final func vpmovqb(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8081, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovqb m16, xmm`: Converts quadwords to bytes, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovqb(_ destination: Memory16, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8082, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovqb m32, ymm`: Converts quadwords to bytes, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovqb(_ destination: Memory32, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8083, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovqb m64, zmm`: Converts quadwords to bytes, keeping the low bits.
  ///
  /// Needs AVX512F.
  public final func vpmovqb(_ destination: Memory64, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8084, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovqb; forms: xmm,xmm | xmm,ymm | xmm,zmm | m16,xmm | m32,ymm | m64,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovqb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovqd xmm, xmm`: Converts quadwords to doublewords, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovqd(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8085, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovqd xmm, ymm`: Converts quadwords to doublewords, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovqd(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8086, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovqd ymm, zmm`: Converts quadwords to doublewords, keeping the low bits.
  ///
  /// Needs AVX512F.
  public final func vpmovqd(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8087, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovqd m64, xmm`: Converts quadwords to doublewords, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovqd(_ destination: Memory64, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8088, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovqd m128, ymm`: Converts quadwords to doublewords, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovqd(_ destination: Memory128, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8089, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovqd m256, zmm`: Converts quadwords to doublewords, keeping the low bits.
  ///
  /// Needs AVX512F.
  public final func vpmovqd(_ destination: Memory256, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8090, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovqd; forms: xmm,xmm | xmm,ymm | ymm,zmm | m64,xmm | m128,ymm | m256,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovqd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovqw xmm, xmm`: Converts quadwords to words, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovqw(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8091, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovqw xmm, ymm`: Converts quadwords to words, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovqw(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8092, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovqw xmm, zmm`: Converts quadwords to words, keeping the low bits.
  ///
  /// Needs AVX512F.
  public final func vpmovqw(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8093, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovqw m32, xmm`: Converts quadwords to words, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovqw(_ destination: Memory32, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8094, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovqw m64, ymm`: Converts quadwords to words, keeping the low bits.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovqw(_ destination: Memory64, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8095, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovqw m128, zmm`: Converts quadwords to words, keeping the low bits.
  ///
  /// Needs AVX512F.
  public final func vpmovqw(_ destination: Memory128, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8096, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovqw; forms: xmm,xmm | xmm,ymm | xmm,zmm | m32,xmm | m64,ymm | m128,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovqw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovsdb xmm, xmm`: Converts signed doublewords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsdb(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8097, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsdb xmm, ymm`: Converts signed doublewords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsdb(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8098, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsdb xmm, zmm`: Converts signed doublewords to bytes with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovsdb(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8099, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsdb m32, xmm`: Converts signed doublewords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsdb(_ destination: Memory32, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8100, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovsdb m64, ymm`: Converts signed doublewords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsdb(_ destination: Memory64, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8101, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovsdb m128, zmm`: Converts signed doublewords to bytes with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovsdb(_ destination: Memory128, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8102, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsdb; forms: xmm,xmm | xmm,ymm | xmm,zmm | m32,xmm | m64,ymm | m128,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovsdb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovsdw xmm, xmm`: Converts signed doublewords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsdw(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8103, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsdw xmm, ymm`: Converts signed doublewords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsdw(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8104, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsdw ymm, zmm`: Converts signed doublewords to words with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovsdw(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8105, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsdw m64, xmm`: Converts signed doublewords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsdw(_ destination: Memory64, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8106, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovsdw m128, ymm`: Converts signed doublewords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsdw(_ destination: Memory128, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8107, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovsdw m256, zmm`: Converts signed doublewords to words with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovsdw(_ destination: Memory256, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8108, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsdw; forms: xmm,xmm | xmm,ymm | ymm,zmm | m64,xmm | m128,ymm | m256,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovsdw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovsqb xmm, xmm`: Converts signed quadwords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsqb(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8109, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsqb xmm, ymm`: Converts signed quadwords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsqb(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8110, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsqb xmm, zmm`: Converts signed quadwords to bytes with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovsqb(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8111, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsqb m16, xmm`: Converts signed quadwords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsqb(_ destination: Memory16, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8112, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovsqb m32, ymm`: Converts signed quadwords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsqb(_ destination: Memory32, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8113, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovsqb m64, zmm`: Converts signed quadwords to bytes with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovsqb(_ destination: Memory64, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8114, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsqb; forms: xmm,xmm | xmm,ymm | xmm,zmm | m16,xmm | m32,ymm | m64,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovsqb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovsqd xmm, xmm`: Converts signed quadwords to doublewords with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsqd(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8115, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsqd xmm, ymm`: Converts signed quadwords to doublewords with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsqd(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8116, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsqd ymm, zmm`: Converts signed quadwords to doublewords with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovsqd(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8117, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsqd m64, xmm`: Converts signed quadwords to doublewords with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsqd(_ destination: Memory64, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8118, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovsqd m128, ymm`: Converts signed quadwords to doublewords with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsqd(_ destination: Memory128, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8119, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovsqd m256, zmm`: Converts signed quadwords to doublewords with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovsqd(_ destination: Memory256, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8120, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsqd; forms: xmm,xmm | xmm,ymm | ymm,zmm | m64,xmm | m128,ymm | m256,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovsqd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovsqw xmm, xmm`: Converts signed quadwords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsqw(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8121, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsqw xmm, ymm`: Converts signed quadwords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsqw(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8122, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsqw xmm, zmm`: Converts signed quadwords to words with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovsqw(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8123, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovsqw m32, xmm`: Converts signed quadwords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsqw(_ destination: Memory32, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8124, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovsqw m64, ymm`: Converts signed quadwords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovsqw(_ destination: Memory64, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8125, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovsqw m128, zmm`: Converts signed quadwords to words with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovsqw(_ destination: Memory128, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8126, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsqw; forms: xmm,xmm | xmm,ymm | xmm,zmm | m32,xmm | m64,ymm | m128,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovsqw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovswb xmm, xmm`: Converts signed words to bytes with saturation.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovswb(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8127, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovswb xmm, ymm`: Converts signed words to bytes with saturation.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovswb(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8128, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovswb ymm, zmm`: Converts signed words to bytes with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpmovswb(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8129, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovswb m64, xmm`: Converts signed words to bytes with saturation.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovswb(_ destination: Memory64, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8130, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovswb m128, ymm`: Converts signed words to bytes with saturation.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovswb(_ destination: Memory128, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8131, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovswb m256, zmm`: Converts signed words to bytes with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpmovswb(_ destination: Memory256, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8132, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovswb; forms: xmm,xmm | xmm,ymm | ymm,zmm | m64,xmm | m128,ymm | m256,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovswb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovsxbd xmm, xmm/m32`: Sign-extends bytes to doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovsxbd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fc6_1fc5, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovsxbd ymm, xmm/m64`: Sign-extends bytes to doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovsxbd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fc8_1fc7, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovsxbd zmm, xmm/m128`: Sign-extends bytes to doublewords.
  ///
  /// Needs AVX512F.
  public final func vpmovsxbd(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fca_1fc9, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsxbd; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64 | zmm,xmm | zmm,m128; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovsxbd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovsxbq xmm, xmm/m16`: Sign-extends bytes to quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovsxbq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fcc_1fcb, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovsxbq ymm, xmm/m32`: Sign-extends bytes to quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovsxbq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fce_1fcd, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovsxbq zmm, xmm/m64`: Sign-extends bytes to quadwords.
  ///
  /// Needs AVX512F.
  public final func vpmovsxbq(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fd0_1fcf, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsxbq; forms: xmm,xmm | xmm,m16 | ymm,xmm | ymm,m32 | zmm,xmm | zmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovsxbq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovsxbw xmm, xmm/m64`: Sign-extends bytes to words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmovsxbw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fd2_1fd1, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovsxbw ymm, xmm/m128`: Sign-extends bytes to words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmovsxbw(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fd4_1fd3, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovsxbw zmm, ymm/m256`: Sign-extends bytes to words.
  ///
  /// Needs AVX512BW.
  public final func vpmovsxbw(_ destination: ZMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fd6_1fd5, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsxbw; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128 | zmm,ymm | zmm,m256; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovsxbw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovsxdq xmm, xmm/m64`: Sign-extends doublewords to quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovsxdq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fd8_1fd7, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovsxdq ymm, xmm/m128`: Sign-extends doublewords to quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovsxdq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fda_1fd9, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovsxdq zmm, ymm/m256`: Sign-extends doublewords to quadwords.
  ///
  /// Needs AVX512F.
  public final func vpmovsxdq(_ destination: ZMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fdc_1fdb, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsxdq; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128 | zmm,ymm | zmm,m256; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovsxdq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovsxwd xmm, xmm/m64`: Sign-extends words to doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovsxwd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fde_1fdd, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovsxwd ymm, xmm/m128`: Sign-extends words to doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovsxwd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fe0_1fdf, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovsxwd zmm, ymm/m256`: Sign-extends words to doublewords.
  ///
  /// Needs AVX512F.
  public final func vpmovsxwd(_ destination: ZMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fe2_1fe1, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsxwd; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128 | zmm,ymm | zmm,m256; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovsxwd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovsxwq xmm, xmm/m32`: Sign-extends words to quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovsxwq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fe4_1fe3, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovsxwq ymm, xmm/m64`: Sign-extends words to quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovsxwq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fe6_1fe5, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovsxwq zmm, xmm/m128`: Sign-extends words to quadwords.
  ///
  /// Needs AVX512F.
  public final func vpmovsxwq(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1fe8_1fe7, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsxwq; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64 | zmm,xmm | zmm,m128; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovsxwq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovusdb xmm, xmm`: Converts unsigned doublewords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusdb(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8169, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusdb xmm, ymm`: Converts unsigned doublewords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusdb(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8170, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusdb xmm, zmm`: Converts unsigned doublewords to bytes with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovusdb(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8171, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusdb m32, xmm`: Converts unsigned doublewords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusdb(_ destination: Memory32, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8172, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovusdb m64, ymm`: Converts unsigned doublewords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusdb(_ destination: Memory64, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8173, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovusdb m128, zmm`: Converts unsigned doublewords to bytes with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovusdb(_ destination: Memory128, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8174, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovusdb; forms: xmm,xmm | xmm,ymm | xmm,zmm | m32,xmm | m64,ymm | m128,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovusdb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovusdw xmm, xmm`: Converts unsigned doublewords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusdw(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8175, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusdw xmm, ymm`: Converts unsigned doublewords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusdw(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8176, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusdw ymm, zmm`: Converts unsigned doublewords to words with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovusdw(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8177, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusdw m64, xmm`: Converts unsigned doublewords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusdw(_ destination: Memory64, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8178, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovusdw m128, ymm`: Converts unsigned doublewords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusdw(_ destination: Memory128, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8179, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovusdw m256, zmm`: Converts unsigned doublewords to words with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovusdw(_ destination: Memory256, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8180, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovusdw; forms: xmm,xmm | xmm,ymm | ymm,zmm | m64,xmm | m128,ymm | m256,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovusdw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovusqb xmm, xmm`: Converts unsigned quadwords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusqb(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8181, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusqb xmm, ymm`: Converts unsigned quadwords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusqb(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8182, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusqb xmm, zmm`: Converts unsigned quadwords to bytes with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovusqb(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8183, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusqb m16, xmm`: Converts unsigned quadwords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusqb(_ destination: Memory16, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8184, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovusqb m32, ymm`: Converts unsigned quadwords to bytes with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusqb(_ destination: Memory32, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8185, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovusqb m64, zmm`: Converts unsigned quadwords to bytes with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovusqb(_ destination: Memory64, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8186, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovusqb; forms: xmm,xmm | xmm,ymm | xmm,zmm | m16,xmm | m32,ymm | m64,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovusqb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovusqd xmm, xmm`: Converts unsigned quadwords to doublewords with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusqd(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8187, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusqd xmm, ymm`: Converts unsigned quadwords to doublewords with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusqd(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8188, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusqd ymm, zmm`: Converts unsigned quadwords to doublewords with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovusqd(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8189, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusqd m64, xmm`: Converts unsigned quadwords to doublewords with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusqd(_ destination: Memory64, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8190, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovusqd m128, ymm`: Converts unsigned quadwords to doublewords with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusqd(_ destination: Memory128, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8191, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovusqd m256, zmm`: Converts unsigned quadwords to doublewords with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovusqd(_ destination: Memory256, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8192, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovusqd; forms: xmm,xmm | xmm,ymm | ymm,zmm | m64,xmm | m128,ymm | m256,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovusqd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovusqw xmm, xmm`: Converts unsigned quadwords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusqw(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8193, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusqw xmm, ymm`: Converts unsigned quadwords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusqw(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8194, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusqw xmm, zmm`: Converts unsigned quadwords to words with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovusqw(_ destination: some AnyXMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8195, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovusqw m32, xmm`: Converts unsigned quadwords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusqw(_ destination: Memory32, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8196, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovusqw m64, ymm`: Converts unsigned quadwords to words with saturation.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpmovusqw(_ destination: Memory64, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8197, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovusqw m128, zmm`: Converts unsigned quadwords to words with saturation.
  ///
  /// Needs AVX512F.
  public final func vpmovusqw(_ destination: Memory128, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8198, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovusqw; forms: xmm,xmm | xmm,ymm | xmm,zmm | m32,xmm | m64,ymm | m128,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovusqw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovuswb xmm, xmm`: Converts unsigned words to bytes with saturation.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovuswb(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8199, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovuswb xmm, ymm`: Converts unsigned words to bytes with saturation.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovuswb(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8200, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovuswb ymm, zmm`: Converts unsigned words to bytes with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpmovuswb(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8201, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovuswb m64, xmm`: Converts unsigned words to bytes with saturation.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovuswb(_ destination: Memory64, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8202, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovuswb m128, ymm`: Converts unsigned words to bytes with saturation.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovuswb(_ destination: Memory128, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8203, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovuswb m256, zmm`: Converts unsigned words to bytes with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpmovuswb(_ destination: Memory256, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8204, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovuswb; forms: xmm,xmm | xmm,ymm | ymm,zmm | m64,xmm | m128,ymm | m256,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovuswb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovw2m k, xmm`: Gathers the top bit of each word into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovw2m(_ destination: some AnyOpmaskRegister, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8205, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovw2m k, ymm`: Gathers the top bit of each word into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovw2m(_ destination: some AnyOpmaskRegister, _ source: some AnyYMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8206, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vpmovw2m k, zmm`: Gathers the top bit of each word into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vpmovw2m(_ destination: some AnyOpmaskRegister, _ source: ZMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(8207, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovw2m; forms: k,xmm | k,ymm | k,zmm")
  @_disfavoredOverload public final func vpmovw2m(_ operands: any AnyOperand...) {}

  /// `vpmovwb xmm, xmm`: Converts words to bytes, keeping the low bits.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovwb(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8208, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovwb xmm, ymm`: Converts words to bytes, keeping the low bits.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovwb(_ destination: some AnyXMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8209, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovwb ymm, zmm`: Converts words to bytes, keeping the low bits.
  ///
  /// Needs AVX512BW.
  public final func vpmovwb(_ destination: some AnyYMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(8210, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vpmovwb m64, xmm`: Converts words to bytes, keeping the low bits.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovwb(_ destination: Memory64, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8211, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovwb m128, ymm`: Converts words to bytes, keeping the low bits.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vpmovwb(_ destination: Memory128, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8212, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vpmovwb m256, zmm`: Converts words to bytes, keeping the low bits.
  ///
  /// Needs AVX512BW.
  public final func vpmovwb(_ destination: Memory256, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(8213, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovwb; forms: xmm,xmm | xmm,ymm | ymm,zmm | m64,xmm | m128,ymm | m256,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovwb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovzxbd xmm, xmm/m32`: Zero-extends bytes to doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovzxbd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2017_2016, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovzxbd ymm, xmm/m64`: Zero-extends bytes to doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovzxbd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2019_2018, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovzxbd zmm, xmm/m128`: Zero-extends bytes to doublewords.
  ///
  /// Needs AVX512F.
  public final func vpmovzxbd(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_201b_201a, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovzxbd; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64 | zmm,xmm | zmm,m128; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovzxbd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovzxbq xmm, xmm/m16`: Zero-extends bytes to quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovzxbq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_201d_201c, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovzxbq ymm, xmm/m32`: Zero-extends bytes to quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovzxbq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_201f_201e, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovzxbq zmm, xmm/m64`: Zero-extends bytes to quadwords.
  ///
  /// Needs AVX512F.
  public final func vpmovzxbq(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2021_2020, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovzxbq; forms: xmm,xmm | xmm,m16 | ymm,xmm | ymm,m32 | zmm,xmm | zmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovzxbq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovzxbw xmm, xmm/m64`: Zero-extends bytes to words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmovzxbw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2023_2022, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovzxbw ymm, xmm/m128`: Zero-extends bytes to words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmovzxbw(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2025_2024, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovzxbw zmm, ymm/m256`: Zero-extends bytes to words.
  ///
  /// Needs AVX512BW.
  public final func vpmovzxbw(_ destination: ZMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2027_2026, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovzxbw; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128 | zmm,ymm | zmm,m256; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovzxbw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovzxdq xmm, xmm/m64`: Zero-extends doublewords to quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovzxdq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2029_2028, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovzxdq ymm, xmm/m128`: Zero-extends doublewords to quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovzxdq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_202b_202a, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovzxdq zmm, ymm/m256`: Zero-extends doublewords to quadwords.
  ///
  /// Needs AVX512F.
  public final func vpmovzxdq(_ destination: ZMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_202d_202c, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovzxdq; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128 | zmm,ymm | zmm,m256; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovzxdq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovzxwd xmm, xmm/m64`: Zero-extends words to doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovzxwd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_202f_202e, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovzxwd ymm, xmm/m128`: Zero-extends words to doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovzxwd(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2031_2030, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovzxwd zmm, ymm/m256`: Zero-extends words to doublewords.
  ///
  /// Needs AVX512F.
  public final func vpmovzxwd(_ destination: ZMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2033_2032, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovzxwd; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128 | zmm,ymm | zmm,m256; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovzxwd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmovzxwq xmm, xmm/m32`: Zero-extends words to quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovzxwq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2035_2034, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovzxwq ymm, xmm/m64`: Zero-extends words to quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmovzxwq(_ destination: some AnyYMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2037_2036, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpmovzxwq zmm, xmm/m128`: Zero-extends words to quadwords.
  ///
  /// Needs AVX512F.
  public final func vpmovzxwq(_ destination: ZMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2039_2038, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovzxwq; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64 | zmm,xmm | zmm,m128; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmovzxwq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmuldq xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the even signed doublewords into quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmuldq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_203c_203b_203a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmuldq ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the even signed doublewords into quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmuldq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_203f_203e_203d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmuldq zmm, zmm, zmm/m512/m64{1to8}`: Multiplies the even signed doublewords into quadwords.
  ///
  /// Needs AVX512F.
  public final func vpmuldq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2042_2041_2040, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmuldq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmuldq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmulhrsw xmm, xmm, xmm/m128`: Multiplies words and keeps the rounded upper half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmulhrsw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2044_2043, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmulhrsw ymm, ymm, ymm/m256`: Multiplies words and keeps the rounded upper half.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmulhrsw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2046_2045, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmulhrsw zmm, zmm, zmm/m512`: Multiplies words and keeps the rounded upper half.
  ///
  /// Needs AVX512BW.
  public final func vpmulhrsw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2048_2047, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmulhrsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmulhrsw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmulhuw xmm, xmm, xmm/m128`: Multiplies unsigned words and keeps the upper half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmulhuw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_204a_2049, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmulhuw ymm, ymm, ymm/m256`: Multiplies unsigned words and keeps the upper half.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmulhuw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_204c_204b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmulhuw zmm, zmm, zmm/m512`: Multiplies unsigned words and keeps the upper half.
  ///
  /// Needs AVX512BW.
  public final func vpmulhuw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_204e_204d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmulhuw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmulhuw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmulhw xmm, xmm, xmm/m128`: Multiplies signed words and keeps the upper half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmulhw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2050_204f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmulhw ymm, ymm, ymm/m256`: Multiplies signed words and keeps the upper half.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmulhw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2052_2051, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmulhw zmm, zmm, zmm/m512`: Multiplies signed words and keeps the upper half.
  ///
  /// Needs AVX512BW.
  public final func vpmulhw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2054_2053, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmulhw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmulhw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmulld xmm, xmm, xmm/m128/m32{1to4}`: Multiplies doublewords and keeps the lower half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmulld(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2057_2056_2055, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmulld ymm, ymm, ymm/m256/m32{1to8}`: Multiplies doublewords and keeps the lower half.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmulld(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_205a_2059_2058, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmulld zmm, zmm, zmm/m512/m32{1to16}`: Multiplies doublewords and keeps the lower half.
  ///
  /// Needs AVX512F.
  public final func vpmulld(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_205d_205c_205b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmulld; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmulld(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmullq xmm, xmm, xmm/m128/m64{1to2}`: Multiplies quadwords and keeps the lower half.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vpmullq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2060_205f_205e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmullq ymm, ymm, ymm/m256/m64{1to4}`: Multiplies quadwords and keeps the lower half.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vpmullq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2063_2062_2061, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmullq zmm, zmm, zmm/m512/m64{1to8}`: Multiplies quadwords and keeps the lower half.
  ///
  /// Needs AVX512DQ.
  public final func vpmullq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2066_2065_2064, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmullq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmullq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmullw xmm, xmm, xmm/m128`: Multiplies words and keeps the lower half.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmullw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2068_2067, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmullw ymm, ymm, ymm/m256`: Multiplies words and keeps the lower half.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpmullw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_206a_2069, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmullw zmm, zmm, zmm/m512`: Multiplies words and keeps the lower half.
  ///
  /// Needs AVX512BW.
  public final func vpmullw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_206c_206b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmullw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmullw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmultishiftqb xmm, xmm, xmm/m128/m64{1to2}`: Takes for each byte 8 bits of the third operand's quadword, from the bit position in the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI.
  public final func vpmultishiftqb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_206f_206e_206d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmultishiftqb ymm, ymm, ymm/m256/m64{1to4}`: Takes for each byte 8 bits of the third operand's quadword, from the bit position in the second.
  ///
  /// Needs AVX512VL and AVX512_VBMI.
  public final func vpmultishiftqb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2072_2071_2070, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmultishiftqb zmm, zmm, zmm/m512/m64{1to8}`: Takes for each byte 8 bits of the third operand's quadword, from the bit position in the second.
  ///
  /// Needs AVX512_VBMI.
  public final func vpmultishiftqb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2075_2074_2073, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmultishiftqb; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmultishiftqb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpmuludq xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the even unsigned doublewords into quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmuludq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2078_2077_2076, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmuludq ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the even unsigned doublewords into quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpmuludq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_207b_207a_2079, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpmuludq zmm, zmm, zmm/m512/m64{1to8}`: Multiplies the even unsigned doublewords into quadwords.
  ///
  /// Needs AVX512F.
  public final func vpmuludq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_207e_207d_207c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmuludq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpmuludq(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
