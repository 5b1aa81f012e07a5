// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpternlogd xmm, xmm, xmm/m128/m32{1to4}, i8`: Combines the bits of three operands by the truth table in an immediate; masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpternlogd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8913, 8914, 8915), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpternlogd ymm, ymm, ymm/m256/m32{1to8}, i8`: Combines the bits of three operands by the truth table in an immediate; masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpternlogd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8916, 8917, 8918), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpternlogd zmm, zmm, zmm/m512/m32{1to16}, i8`: Combines the bits of three operands by the truth table in an immediate; masked by doublewords.
  ///
  /// Needs AVX512F.
  public final func vpternlogd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8919, 8920, 8921), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpternlogd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m32{1to4},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m32{1to8},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpternlogd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpternlogq xmm, xmm, xmm/m128/m64{1to2}, i8`: Combines the bits of three operands by the truth table in an immediate; masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpternlogq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8922, 8923, 8924), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpternlogq ymm, ymm, ymm/m256/m64{1to4}, i8`: Combines the bits of three operands by the truth table in an immediate; masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpternlogq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8925, 8926, 8927), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpternlogq zmm, zmm, zmm/m512/m64{1to8}, i8`: Combines the bits of three operands by the truth table in an immediate; masked by quadwords.
  ///
  /// Needs AVX512F.
  public final func vpternlogq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((8928, 8929, 8930), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpternlogq; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpternlogq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vptest xmm, xmm/m128`: Tests the bits of two vectors into the zero and carry flags.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX.
  public final func vptest(_ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8931, 8932, 0), 1, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  /// `vptest ymm, ymm/m256`: Tests the bits of two vectors into the zero and carry flags.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX.
  public final func vptest(_ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8933, 8934, 0), 1, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptest; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vptest(_ operands: any AnyOperand...) {}

  /// `vptestmb k, xmm, xmm/m128`: Tests bytes of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestmb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8935, 8936, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestmb k, ymm, ymm/m256`: Tests bytes of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestmb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8937, 8938, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestmb k, zmm, zmm/m512`: Tests bytes of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vptestmb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8939, 8940, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestmb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestmb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vptestmd k, xmm, xmm/m128/m32{1to4}`: Tests doublewords of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestmd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8941, 8942, 8943), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestmd k, ymm, ymm/m256/m32{1to8}`: Tests doublewords of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestmd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8944, 8945, 8946), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestmd k, zmm, zmm/m512/m32{1to16}`: Tests doublewords of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512F.
  public final func vptestmd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8947, 8948, 8949), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestmd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestmd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vptestmq k, xmm, xmm/m128/m64{1to2}`: Tests quadwords of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestmq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8950, 8951, 8952), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestmq k, ymm, ymm/m256/m64{1to4}`: Tests quadwords of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestmq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8953, 8954, 8955), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestmq k, zmm, zmm/m512/m64{1to8}`: Tests quadwords of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512F.
  public final func vptestmq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8956, 8957, 8958), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestmq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestmq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vptestmw k, xmm, xmm/m128`: Tests words of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestmw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8959, 8960, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestmw k, ymm, ymm/m256`: Tests words of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestmw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8961, 8962, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestmw k, zmm, zmm/m512`: Tests words of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vptestmw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8963, 8964, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestmw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestmw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vptestnmb k, xmm, xmm/m128`: Tests bytes of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestnmb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8965, 8966, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestnmb k, ymm, ymm/m256`: Tests bytes of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestnmb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8967, 8968, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestnmb k, zmm, zmm/m512`: Tests bytes of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vptestnmb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8969, 8970, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestnmb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestnmb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vptestnmd k, xmm, xmm/m128/m32{1to4}`: Tests doublewords of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestnmd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8971, 8972, 8973), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestnmd k, ymm, ymm/m256/m32{1to8}`: Tests doublewords of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestnmd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8974, 8975, 8976), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestnmd k, zmm, zmm/m512/m32{1to16}`: Tests doublewords of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512F.
  public final func vptestnmd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8977, 8978, 8979), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestnmd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestnmd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vptestnmq k, xmm, xmm/m128/m64{1to2}`: Tests quadwords of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestnmq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8980, 8981, 8982), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestnmq k, ymm, ymm/m256/m64{1to4}`: Tests quadwords of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestnmq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8983, 8984, 8985), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestnmq k, zmm, zmm/m512/m64{1to8}`: Tests quadwords of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512F.
  public final func vptestnmq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8986, 8987, 8988), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestnmq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestnmq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vptestnmw k, xmm, xmm/m128`: Tests words of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestnmw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8989, 8990, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestnmw k, ymm, ymm/m256`: Tests words of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestnmw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8991, 8992, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vptestnmw k, zmm, zmm/m512`: Tests words of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vptestnmw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8993, 8994, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestnmw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestnmw(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
