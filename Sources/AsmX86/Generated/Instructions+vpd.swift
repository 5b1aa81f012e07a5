// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpdpbssd xmm, xmm, xmm/m128`: Multiplies signed bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbssd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7440, 7441, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpdpbssd ymm, ymm, ymm/m256`: Multiplies signed bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbssd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7442, 7443, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbssd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpbssd(_ operands: any AnyOperand...) {}

  /// `vpdpbssds xmm, xmm, xmm/m128`: Multiplies signed bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbssds(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7444, 7445, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpdpbssds ymm, ymm, ymm/m256`: Multiplies signed bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbssds(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7446, 7447, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbssds; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpbssds(_ operands: any AnyOperand...) {}

  /// `vpdpbsud xmm, xmm, xmm/m128`: Multiplies signed bytes by unsigned ones and adds four products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbsud(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7448, 7449, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpdpbsud ymm, ymm, ymm/m256`: Multiplies signed bytes by unsigned ones and adds four products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbsud(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7450, 7451, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbsud; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpbsud(_ operands: any AnyOperand...) {}

  /// `vpdpbsuds xmm, xmm, xmm/m128`: Multiplies signed bytes by unsigned ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbsuds(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7452, 7453, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpdpbsuds ymm, ymm, ymm/m256`: Multiplies signed bytes by unsigned ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbsuds(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7454, 7455, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbsuds; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpbsuds(_ operands: any AnyOperand...) {}

  /// `vpdpbusd xmm, xmm, xmm/m128/m32{1to4}`: Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpbusd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7456, 7457, 7458), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpdpbusd ymm, ymm, ymm/m256/m32{1to8}`: Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpbusd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7459, 7460, 7461), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpdpbusd zmm, zmm, zmm/m512/m32{1to16}`: Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX512_VNNI.
  public final func vpdpbusd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7462, 7463, 7464), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbusd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpdpbusd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpdpbusds xmm, xmm, xmm/m128/m32{1to4}`: Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpbusds(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7465, 7466, 7467), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpdpbusds ymm, ymm, ymm/m256/m32{1to8}`: Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpbusds(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7468, 7469, 7470), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpdpbusds zmm, zmm, zmm/m512/m32{1to16}`: Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX512_VNNI.
  public final func vpdpbusds(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7471, 7472, 7473), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbusds; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpdpbusds(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpdpbuud xmm, xmm, xmm/m128`: Multiplies unsigned bytes by unsigned ones and adds four products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbuud(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7474, 7475, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpdpbuud ymm, ymm, ymm/m256`: Multiplies unsigned bytes by unsigned ones and adds four products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbuud(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7476, 7477, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbuud; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpbuud(_ operands: any AnyOperand...) {}

  /// `vpdpbuuds xmm, xmm, xmm/m128`: Multiplies unsigned bytes by unsigned ones and adds four products each to unsigned doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbuuds(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7478, 7479, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpdpbuuds ymm, ymm, ymm/m256`: Multiplies unsigned bytes by unsigned ones and adds four products each to unsigned doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT8.
  public final func vpdpbuuds(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7480, 7481, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpbuuds; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpbuuds(_ operands: any AnyOperand...) {}

  /// `vpdpwssd xmm, xmm, xmm/m128/m32{1to4}`: Multiplies signed words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpwssd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7482, 7483, 7484), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpdpwssd ymm, ymm, ymm/m256/m32{1to8}`: Multiplies signed words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpwssd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7485, 7486, 7487), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpdpwssd zmm, zmm, zmm/m512/m32{1to16}`: Multiplies signed words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX512_VNNI.
  public final func vpdpwssd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7488, 7489, 7490), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwssd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpdpwssd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpdpwssds xmm, xmm, xmm/m128/m32{1to4}`: Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpwssds(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7491, 7492, 7493), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpdpwssds ymm, ymm, ymm/m256/m32{1to8}`: Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public final func vpdpwssds(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7494, 7495, 7496), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpdpwssds zmm, zmm, zmm/m512/m32{1to16}`: Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX512_VNNI.
  public final func vpdpwssds(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7497, 7498, 7499), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwssds; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpdpwssds(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpdpwsud xmm, xmm, xmm/m128`: Multiplies signed words by unsigned ones and adds two products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwsud(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7500, 7501, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpdpwsud ymm, ymm, ymm/m256`: Multiplies signed words by unsigned ones and adds two products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwsud(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7502, 7503, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwsud; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpwsud(_ operands: any AnyOperand...) {}

  /// `vpdpwsuds xmm, xmm, xmm/m128`: Multiplies signed words by unsigned ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwsuds(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7504, 7505, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpdpwsuds ymm, ymm, ymm/m256`: Multiplies signed words by unsigned ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwsuds(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7506, 7507, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwsuds; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpwsuds(_ operands: any AnyOperand...) {}

  /// `vpdpwusd xmm, xmm, xmm/m128`: Multiplies unsigned words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwusd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7508, 7509, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpdpwusd ymm, ymm, ymm/m256`: Multiplies unsigned words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwusd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7510, 7511, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwusd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpwusd(_ operands: any AnyOperand...) {}

  /// `vpdpwusds xmm, xmm, xmm/m128`: Multiplies unsigned words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwusds(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7512, 7513, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpdpwusds ymm, ymm, ymm/m256`: Multiplies unsigned words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwusds(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7514, 7515, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwusds; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpwusds(_ operands: any AnyOperand...) {}

  /// `vpdpwuud xmm, xmm, xmm/m128`: Multiplies unsigned words by unsigned ones and adds two products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwuud(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7516, 7517, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpdpwuud ymm, ymm, ymm/m256`: Multiplies unsigned words by unsigned ones and adds two products each to doublewords.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwuud(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7518, 7519, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwuud; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpwuud(_ operands: any AnyOperand...) {}

  /// `vpdpwuuds xmm, xmm, xmm/m128`: Multiplies unsigned words by unsigned ones and adds two products each to unsigned doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwuuds(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7520, 7521, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpdpwuuds ymm, ymm, ymm/m256`: Multiplies unsigned words by unsigned ones and adds two products each to unsigned doublewords with saturation.
  ///
  /// Needs AVX_VNNI_INT16.
  public final func vpdpwuuds(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7522, 7523, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpdpwuuds; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpdpwuuds(_ operands: any AnyOperand...) {}
}
