// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vprold xmm, xmm/m128/m32{1to4}, i8`: Rotates doublewords left by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprold(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8374, 8375, 8376), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vprold ymm, ymm/m256/m32{1to8}, i8`: Rotates doublewords left by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprold(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8377, 8378, 8379), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vprold zmm, zmm/m512/m32{1to16}, i8`: Rotates doublewords left by an immediate.
  ///
  /// Needs AVX512F.
  public final func vprold(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8380, 8381, 8382), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprold; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprold(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vprolq xmm, xmm/m128/m64{1to2}, i8`: Rotates quadwords left by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprolq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8383, 8384, 8385), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vprolq ymm, ymm/m256/m64{1to4}, i8`: Rotates quadwords left by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprolq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8386, 8387, 8388), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vprolq zmm, zmm/m512/m64{1to8}, i8`: Rotates quadwords left by an immediate.
  ///
  /// Needs AVX512F.
  public final func vprolq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8389, 8390, 8391), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprolq; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprolq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vprolvd xmm, xmm, xmm/m128/m32{1to4}`: Rotates each doubleword left by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprolvd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8392, 8393, 8394), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vprolvd ymm, ymm, ymm/m256/m32{1to8}`: Rotates each doubleword left by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprolvd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8395, 8396, 8397), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vprolvd zmm, zmm, zmm/m512/m32{1to16}`: Rotates each doubleword left by its own count.
  ///
  /// Needs AVX512F.
  public final func vprolvd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8398, 8399, 8400), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprolvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprolvd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vprolvq xmm, xmm, xmm/m128/m64{1to2}`: Rotates each quadword left by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprolvq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8401, 8402, 8403), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vprolvq ymm, ymm, ymm/m256/m64{1to4}`: Rotates each quadword left by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprolvq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8404, 8405, 8406), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vprolvq zmm, zmm, zmm/m512/m64{1to8}`: Rotates each quadword left by its own count.
  ///
  /// Needs AVX512F.
  public final func vprolvq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8407, 8408, 8409), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprolvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprolvq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vprord xmm, xmm/m128/m32{1to4}, i8`: Rotates doublewords right by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprord(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8410, 8411, 8412), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vprord ymm, ymm/m256/m32{1to8}, i8`: Rotates doublewords right by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprord(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8413, 8414, 8415), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vprord zmm, zmm/m512/m32{1to16}, i8`: Rotates doublewords right by an immediate.
  ///
  /// Needs AVX512F.
  public final func vprord(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8416, 8417, 8418), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprord; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprord(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vprorq xmm, xmm/m128/m64{1to2}, i8`: Rotates quadwords right by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprorq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8419, 8420, 8421), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vprorq ymm, ymm/m256/m64{1to4}, i8`: Rotates quadwords right by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprorq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8422, 8423, 8424), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  /// `vprorq zmm, zmm/m512/m64{1to8}, i8`: Rotates quadwords right by an immediate.
  ///
  /// Needs AVX512F.
  public final func vprorq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8425, 8426, 8427), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprorq; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprorq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vprorvd xmm, xmm, xmm/m128/m32{1to4}`: Rotates each doubleword right by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprorvd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8428, 8429, 8430), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vprorvd ymm, ymm, ymm/m256/m32{1to8}`: Rotates each doubleword right by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprorvd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8431, 8432, 8433), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vprorvd zmm, zmm, zmm/m512/m32{1to16}`: Rotates each doubleword right by its own count.
  ///
  /// Needs AVX512F.
  public final func vprorvd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8434, 8435, 8436), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprorvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprorvd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vprorvq xmm, xmm, xmm/m128/m64{1to2}`: Rotates each quadword right by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprorvq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8437, 8438, 8439), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vprorvq ymm, ymm, ymm/m256/m64{1to4}`: Rotates each quadword right by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprorvq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8440, 8441, 8442), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vprorvq zmm, zmm, zmm/m512/m64{1to8}`: Rotates each quadword right by its own count.
  ///
  /// Needs AVX512F.
  public final func vprorvq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8443, 8444, 8445), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprorvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprorvq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vprotb xmm, xmm/m128, xmm`: Rotates bytes by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotb(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8446, 8449, 0), 1, destination.rawValue, second.rawValue, 0, 0, first, file, line, column)
  }

  /// `vprotb xmm, xmm, m128`: Rotates bytes by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8447, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  /// `vprotb xmm, xmm/m128, i8`: Rotates bytes by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotb(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8448, 8450, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprotb; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,xmm | xmm,m128,i8")
  @_disfavoredOverload public final func vprotb(_ operands: any AnyOperand...) {}

  /// `vprotd xmm, xmm/m128, xmm`: Rotates doublewords by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotd(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8451, 8454, 0), 1, destination.rawValue, second.rawValue, 0, 0, first, file, line, column)
  }

  /// `vprotd xmm, xmm, m128`: Rotates doublewords by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8452, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  /// `vprotd xmm, xmm/m128, i8`: Rotates doublewords by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotd(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8453, 8455, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprotd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,xmm | xmm,m128,i8")
  @_disfavoredOverload public final func vprotd(_ operands: any AnyOperand...) {}

  /// `vprotq xmm, xmm/m128, xmm`: Rotates quadwords by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotq(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8456, 8459, 0), 1, destination.rawValue, second.rawValue, 0, 0, first, file, line, column)
  }

  /// `vprotq xmm, xmm, m128`: Rotates quadwords by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8457, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  /// `vprotq xmm, xmm/m128, i8`: Rotates quadwords by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotq(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8458, 8460, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprotq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,xmm | xmm,m128,i8")
  @_disfavoredOverload public final func vprotq(_ operands: any AnyOperand...) {}

  /// `vprotw xmm, xmm/m128, xmm`: Rotates words by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotw(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8461, 8464, 0), 1, destination.rawValue, second.rawValue, 0, 0, first, file, line, column)
  }

  /// `vprotw xmm, xmm, m128`: Rotates words by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(8462, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  /// `vprotw xmm, xmm/m128, i8`: Rotates words by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotw(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8463, 8465, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprotw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,xmm | xmm,m128,i8")
  @_disfavoredOverload public final func vprotw(_ operands: any AnyOperand...) {}
}
