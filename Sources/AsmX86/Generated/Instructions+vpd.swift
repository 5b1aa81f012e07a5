// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpdpbssd xmm, xmm, xmm/m128`: Multiplies signed bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbssd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d11_1d10, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpdpbssd ymm, ymm, ymm/m256`: Multiplies signed bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbssd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d13_1d12, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbssd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpbssd(_ operands: any AnyOperand...) {}

  /// `vpdpbssds xmm, xmm, xmm/m128`: Multiplies signed bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbssds(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d15_1d14, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpdpbssds ymm, ymm, ymm/m256`: Multiplies signed bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbssds(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d17_1d16, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbssds; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpbssds(_ operands: any AnyOperand...) {}

  /// `vpdpbsud xmm, xmm, xmm/m128`: Multiplies signed bytes by unsigned ones and adds four products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbsud(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d19_1d18, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpdpbsud ymm, ymm, ymm/m256`: Multiplies signed bytes by unsigned ones and adds four products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbsud(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d1b_1d1a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbsud; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpbsud(_ operands: any AnyOperand...) {}

  /// `vpdpbsuds xmm, xmm, xmm/m128`: Multiplies signed bytes by unsigned ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbsuds(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d1d_1d1c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpdpbsuds ymm, ymm, ymm/m256`: Multiplies signed bytes by unsigned ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbsuds(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d1f_1d1e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbsuds; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpbsuds(_ operands: any AnyOperand...) {}

  /// `vpdpbusd xmm, xmm, xmm/m128/m32{1to4}`: Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpbusd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d22_1d21_1d20, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpdpbusd ymm, ymm, ymm/m256/m32{1to8}`: Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpbusd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d25_1d24_1d23, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpdpbusd zmm, zmm, zmm/m512/m32{1to16}`: Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX512_VNNI.
  public final func vpdpbusd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d28_1d27_1d26, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbusd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpdpbusd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpdpbusds xmm, xmm, xmm/m128/m32{1to4}`: Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpbusds(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d2b_1d2a_1d29, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpdpbusds ymm, ymm, ymm/m256/m32{1to8}`: Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpbusds(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d2e_1d2d_1d2c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpdpbusds zmm, zmm, zmm/m512/m32{1to16}`: Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX512_VNNI.
  public final func vpdpbusds(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d31_1d30_1d2f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbusds; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpdpbusds(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpdpbuud xmm, xmm, xmm/m128`: Multiplies unsigned bytes by unsigned ones and adds four products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbuud(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d33_1d32, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpdpbuud ymm, ymm, ymm/m256`: Multiplies unsigned bytes by unsigned ones and adds four products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbuud(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d35_1d34, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbuud; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpbuud(_ operands: any AnyOperand...) {}

  /// `vpdpbuuds xmm, xmm, xmm/m128`: Multiplies unsigned bytes by unsigned ones and adds four products each to unsigned doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbuuds(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d37_1d36, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpdpbuuds ymm, ymm, ymm/m256`: Multiplies unsigned bytes by unsigned ones and adds four products each to unsigned doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbuuds(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d39_1d38, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbuuds; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpbuuds(_ operands: any AnyOperand...) {}

  /// `vpdpwssd xmm, xmm, xmm/m128/m32{1to4}`: Multiplies signed words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpwssd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d3c_1d3b_1d3a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpdpwssd ymm, ymm, ymm/m256/m32{1to8}`: Multiplies signed words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpwssd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d3f_1d3e_1d3d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpdpwssd zmm, zmm, zmm/m512/m32{1to16}`: Multiplies signed words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX512_VNNI.
  public final func vpdpwssd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d42_1d41_1d40, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwssd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpdpwssd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpdpwssds xmm, xmm, xmm/m128/m32{1to4}`: Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpwssds(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d45_1d44_1d43, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpdpwssds ymm, ymm, ymm/m256/m32{1to8}`: Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpwssds(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d48_1d47_1d46, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpdpwssds zmm, zmm, zmm/m512/m32{1to16}`: Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX512_VNNI.
  public final func vpdpwssds(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1d4b_1d4a_1d49, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwssds; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpdpwssds(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpdpwsud xmm, xmm, xmm/m128`: Multiplies signed words by unsigned ones and adds two products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwsud(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d4d_1d4c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpdpwsud ymm, ymm, ymm/m256`: Multiplies signed words by unsigned ones and adds two products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwsud(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d4f_1d4e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwsud; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpwsud(_ operands: any AnyOperand...) {}

  /// `vpdpwsuds xmm, xmm, xmm/m128`: Multiplies signed words by unsigned ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwsuds(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d51_1d50, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpdpwsuds ymm, ymm, ymm/m256`: Multiplies signed words by unsigned ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwsuds(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d53_1d52, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwsuds; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpwsuds(_ operands: any AnyOperand...) {}

  /// `vpdpwusd xmm, xmm, xmm/m128`: Multiplies unsigned words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwusd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d55_1d54, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpdpwusd ymm, ymm, ymm/m256`: Multiplies unsigned words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwusd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d57_1d56, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwusd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpwusd(_ operands: any AnyOperand...) {}

  /// `vpdpwusds xmm, xmm, xmm/m128`: Multiplies unsigned words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwusds(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d59_1d58, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpdpwusds ymm, ymm, ymm/m256`: Multiplies unsigned words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwusds(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d5b_1d5a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwusds; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpwusds(_ operands: any AnyOperand...) {}

  /// `vpdpwuud xmm, xmm, xmm/m128`: Multiplies unsigned words by unsigned ones and adds two products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwuud(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d5d_1d5c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpdpwuud ymm, ymm, ymm/m256`: Multiplies unsigned words by unsigned ones and adds two products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwuud(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d5f_1d5e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwuud; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpwuud(_ operands: any AnyOperand...) {}

  /// `vpdpwuuds xmm, xmm, xmm/m128`: Multiplies unsigned words by unsigned ones and adds two products each to unsigned doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwuuds(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d61_1d60, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpdpwuuds ymm, ymm, ymm/m256`: Multiplies unsigned words by unsigned ones and adds two products each to unsigned doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwuuds(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1d63_1d62, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwuuds; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpwuuds(_ operands: any AnyOperand...) {}
}
