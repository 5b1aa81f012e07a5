// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vmovapd xmm, xmm/m128`: Moves aligned double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovapd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6165, 6166, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovapd ymm, ymm/m256`: Moves aligned double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovapd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6167, 6168, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovapd zmm, zmm/m512`: Moves aligned double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmovapd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6169, 6170, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovapd m128, xmm`: Moves aligned double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovapd(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6171, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovapd m256, ymm`: Moves aligned double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovapd(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6172, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovapd m512, zmm`: Moves aligned double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmovapd(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6173, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovapd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovapd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovaps xmm, xmm/m128`: Moves aligned single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovaps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6174, 6175, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovaps ymm, ymm/m256`: Moves aligned single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovaps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6176, 6177, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovaps zmm, zmm/m512`: Moves aligned single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmovaps(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6178, 6179, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovaps m128, xmm`: Moves aligned single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovaps(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6180, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovaps m256, ymm`: Moves aligned single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovaps(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6181, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovaps m512, zmm`: Moves aligned single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmovaps(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6182, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovaps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovaps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovd r32, xmm`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovd(_ destination: Register32, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6183, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovd xmm, r32`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovd(_ destination: some AnyXMMRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6184, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovd xmm, m32`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovd(_ destination: some AnyXMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6185, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vmovd m32, xmm`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovd(_ destination: Memory32, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6186, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovd; forms: r32,xmm | xmm,r32 | xmm,m32 | m32,xmm")
  @_disfavoredOverload public final func vmovd(_ operands: any AnyOperand...) {}

  /// `vmovddup xmm, xmm/m64`: Duplicates the even double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovddup(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6187, 6188, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovddup ymm, ymm/m256`: Duplicates the even double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovddup(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6189, 6190, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovddup zmm, zmm/m512`: Duplicates the even double-precision number.
  ///
  /// Needs AVX512F.
  public final func vmovddup(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6191, 6192, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovddup; forms: xmm,xmm | xmm,m64 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovddup(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovdqa xmm/m128, xmm`: Moves an aligned vector.
  ///
  /// Needs AVX.
  public final func vmovdqa(_ destination: some XMMOrMemory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6193, 6197, 0), 0, source.rawValue, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovdqa xmm, m128`: Moves an aligned vector.
  ///
  /// Needs AVX.
  public final func vmovdqa(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6194, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vmovdqa ymm/m256, ymm`: Moves an aligned vector.
  ///
  /// Needs AVX.
  public final func vmovdqa(_ destination: some YMMOrMemory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6195, 6198, 0), 0, source.rawValue, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovdqa ymm, m256`: Moves an aligned vector.
  ///
  /// Needs AVX.
  public final func vmovdqa(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6196, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqa; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovdqa(_ operands: any AnyOperand...) {}

  /// `vmovdqa32 xmm, xmm/m128`: Moves an aligned vector, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa32(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6199, 6200, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqa32 ymm, ymm/m256`: Moves an aligned vector, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa32(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6201, 6202, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqa32 zmm, zmm/m512`: Moves an aligned vector, masked by doublewords.
  ///
  /// Needs AVX512F.
  public final func vmovdqa32(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6203, 6204, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqa32 m128, xmm`: Moves an aligned vector, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa32(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6205, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovdqa32 m256, ymm`: Moves an aligned vector, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa32(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6206, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovdqa32 m512, zmm`: Moves an aligned vector, masked by doublewords.
  ///
  /// Needs AVX512F.
  public final func vmovdqa32(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6207, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqa32; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovdqa32(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovdqa64 xmm, xmm/m128`: Moves an aligned vector, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa64(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6208, 6209, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqa64 ymm, ymm/m256`: Moves an aligned vector, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa64(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6210, 6211, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqa64 zmm, zmm/m512`: Moves an aligned vector, masked by quadwords.
  ///
  /// Needs AVX512F.
  public final func vmovdqa64(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6212, 6213, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqa64 m128, xmm`: Moves an aligned vector, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa64(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6214, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovdqa64 m256, ymm`: Moves an aligned vector, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa64(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6215, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovdqa64 m512, zmm`: Moves an aligned vector, masked by quadwords.
  ///
  /// Needs AVX512F.
  public final func vmovdqa64(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6216, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqa64; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovdqa64(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovdqu xmm/m128, xmm`: Moves a vector, aligned or not.
  ///
  /// Needs AVX.
  public final func vmovdqu(_ destination: some XMMOrMemory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6217, 6221, 0), 0, source.rawValue, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovdqu xmm, m128`: Moves a vector, aligned or not.
  ///
  /// Needs AVX.
  public final func vmovdqu(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6218, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vmovdqu ymm/m256, ymm`: Moves a vector, aligned or not.
  ///
  /// Needs AVX.
  public final func vmovdqu(_ destination: some YMMOrMemory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6219, 6222, 0), 0, source.rawValue, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovdqu ymm, m256`: Moves a vector, aligned or not.
  ///
  /// Needs AVX.
  public final func vmovdqu(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6220, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqu; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovdqu(_ operands: any AnyOperand...) {}

  /// `vmovdqu16 xmm, xmm/m128`: Moves a vector, aligned or not, masked by words.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu16(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6223, 6224, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqu16 ymm, ymm/m256`: Moves a vector, aligned or not, masked by words.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu16(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6225, 6226, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqu16 zmm, zmm/m512`: Moves a vector, aligned or not, masked by words.
  ///
  /// Needs AVX512BW.
  public final func vmovdqu16(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6227, 6228, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqu16 m128, xmm`: Moves a vector, aligned or not, masked by words.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu16(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6229, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovdqu16 m256, ymm`: Moves a vector, aligned or not, masked by words.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu16(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6230, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovdqu16 m512, zmm`: Moves a vector, aligned or not, masked by words.
  ///
  /// Needs AVX512BW.
  public final func vmovdqu16(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6231, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqu16; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovdqu16(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovdqu32 xmm, xmm/m128`: Moves a vector, aligned or not, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu32(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6232, 6233, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqu32 ymm, ymm/m256`: Moves a vector, aligned or not, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu32(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6234, 6235, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqu32 zmm, zmm/m512`: Moves a vector, aligned or not, masked by doublewords.
  ///
  /// Needs AVX512F.
  public final func vmovdqu32(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6236, 6237, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqu32 m128, xmm`: Moves a vector, aligned or not, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu32(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6238, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovdqu32 m256, ymm`: Moves a vector, aligned or not, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu32(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6239, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovdqu32 m512, zmm`: Moves a vector, aligned or not, masked by doublewords.
  ///
  /// Needs AVX512F.
  public final func vmovdqu32(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6240, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqu32; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovdqu32(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovdqu64 xmm, xmm/m128`: Moves a vector, aligned or not, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu64(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6241, 6242, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqu64 ymm, ymm/m256`: Moves a vector, aligned or not, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu64(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6243, 6244, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqu64 zmm, zmm/m512`: Moves a vector, aligned or not, masked by quadwords.
  ///
  /// Needs AVX512F.
  public final func vmovdqu64(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6245, 6246, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqu64 m128, xmm`: Moves a vector, aligned or not, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu64(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6247, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovdqu64 m256, ymm`: Moves a vector, aligned or not, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu64(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6248, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovdqu64 m512, zmm`: Moves a vector, aligned or not, masked by quadwords.
  ///
  /// Needs AVX512F.
  public final func vmovdqu64(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6249, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqu64; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovdqu64(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovdqu8 xmm, xmm/m128`: Moves a vector, aligned or not, masked by bytes.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu8(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6250, 6251, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqu8 ymm, ymm/m256`: Moves a vector, aligned or not, masked by bytes.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu8(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6252, 6253, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqu8 zmm, zmm/m512`: Moves a vector, aligned or not, masked by bytes.
  ///
  /// Needs AVX512BW.
  public final func vmovdqu8(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6254, 6255, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovdqu8 m128, xmm`: Moves a vector, aligned or not, masked by bytes.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu8(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6256, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovdqu8 m256, ymm`: Moves a vector, aligned or not, masked by bytes.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu8(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6257, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovdqu8 m512, zmm`: Moves a vector, aligned or not, masked by bytes.
  ///
  /// Needs AVX512BW.
  public final func vmovdqu8(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6258, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqu8; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovdqu8(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovhlps xmm, xmm, xmm`: Joins the upper half of the third operand, as the lower one, to the upper half of the second.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovhlps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6259, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovhlps; forms: xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovhlps(_ operands: any AnyOperand...) {}

  /// `vmovhpd m64, xmm`: Moves the upper double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovhpd(_ destination: Memory64, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6260, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovhpd xmm, xmm, m64`: Moves the upper double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovhpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6261, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovhpd; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovhpd(_ operands: any AnyOperand...) {}

  /// `vmovhps m64, xmm`: Moves the upper two single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovhps(_ destination: Memory64, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6262, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovhps xmm, xmm, m64`: Moves the upper two single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovhps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6263, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovhps; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovhps(_ operands: any AnyOperand...) {}

  /// `vmovlhps xmm, xmm, xmm`: Joins the lower half of the third operand, as the upper one, to the lower half of the second.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovlhps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6264, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovlhps; forms: xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovlhps(_ operands: any AnyOperand...) {}

  /// `vmovlpd m64, xmm`: Moves the lower double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovlpd(_ destination: Memory64, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6265, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovlpd xmm, xmm, m64`: Moves the lower double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovlpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6266, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovlpd; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovlpd(_ operands: any AnyOperand...) {}

  /// `vmovlps m64, xmm`: Moves the lower two single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovlps(_ destination: Memory64, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6267, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovlps xmm, xmm, m64`: Moves the lower two single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovlps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6268, destination.rawValue, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovlps; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovlps(_ operands: any AnyOperand...) {}

  /// `vmovmskpd r32, xmm`: Gathers the signs of the double-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskpd(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6269, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovmskpd r32, ymm`: Gathers the signs of the double-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskpd(_ destination: Register32, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6270, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovmskpd r64, xmm`: Gathers the signs of the double-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskpd(_ destination: some GeneralRegister64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6271, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovmskpd r64, ymm`: Gathers the signs of the double-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskpd(_ destination: some GeneralRegister64, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6272, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovmskpd; forms: r32,xmm | r32,ymm | r64,xmm | r64,ymm")
  @_disfavoredOverload public final func vmovmskpd(_ operands: any AnyOperand...) {}

  /// `vmovmskps r32, xmm`: Gathers the signs of the single-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskps(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6273, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovmskps r32, ymm`: Gathers the signs of the single-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskps(_ destination: Register32, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6274, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovmskps r64, xmm`: Gathers the signs of the single-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskps(_ destination: some GeneralRegister64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6275, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovmskps r64, ymm`: Gathers the signs of the single-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskps(_ destination: some GeneralRegister64, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6276, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovmskps; forms: r32,xmm | r32,ymm | r64,xmm | r64,ymm")
  @_disfavoredOverload public final func vmovmskps(_ operands: any AnyOperand...) {}

  /// `vmovntdq m128, xmm`: Stores an aligned vector past the caches.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntdq(_ destination: Memory128, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6277, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovntdq m256, ymm`: Stores an aligned vector past the caches.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntdq(_ destination: Memory256, _ source: some AnyYMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6278, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovntdq m512, zmm`: Stores an aligned vector past the caches.
  ///
  /// Needs AVX512F.
  public final func vmovntdq(_ destination: Memory512, _ source: ZMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6279, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovntdq; forms: m128,xmm | m256,ymm | m512,zmm")
  @_disfavoredOverload public final func vmovntdq(_ operands: any AnyOperand...) {}

  /// `vmovntdqa xmm, m128`: Loads an aligned vector past the caches.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntdqa(_ destination: some AnyXMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6280, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vmovntdqa ymm, m256`: Loads an aligned vector past the caches.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntdqa(_ destination: some AnyYMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6281, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vmovntdqa zmm, m512`: Loads an aligned vector past the caches.
  ///
  /// Needs AVX512F.
  public final func vmovntdqa(_ destination: ZMMRegister, _ source: Memory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6282, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovntdqa; forms: xmm,m128 | ymm,m256 | zmm,m512")
  @_disfavoredOverload public final func vmovntdqa(_ operands: any AnyOperand...) {}

  /// `vmovntpd m128, xmm`: Stores aligned double-precision numbers past the caches.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntpd(_ destination: Memory128, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6283, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovntpd m256, ymm`: Stores aligned double-precision numbers past the caches.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntpd(_ destination: Memory256, _ source: some AnyYMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6284, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovntpd m512, zmm`: Stores aligned double-precision numbers past the caches.
  ///
  /// Needs AVX512F.
  public final func vmovntpd(_ destination: Memory512, _ source: ZMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6285, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovntpd; forms: m128,xmm | m256,ymm | m512,zmm")
  @_disfavoredOverload public final func vmovntpd(_ operands: any AnyOperand...) {}

  /// `vmovntps m128, xmm`: Stores aligned single-precision numbers past the caches.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntps(_ destination: Memory128, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6286, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovntps m256, ymm`: Stores aligned single-precision numbers past the caches.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntps(_ destination: Memory256, _ source: some AnyYMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6287, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovntps m512, zmm`: Stores aligned single-precision numbers past the caches.
  ///
  /// Needs AVX512F.
  public final func vmovntps(_ destination: Memory512, _ source: ZMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6288, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovntps; forms: m128,xmm | m256,ymm | m512,zmm")
  @_disfavoredOverload public final func vmovntps(_ operands: any AnyOperand...) {}

  /// `vmovntqq m256, ymm`: Stores an aligned vector past the caches.
  ///
  /// Needs AVX.
  public final func vmovntqq(_ destination: Memory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6289, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovntqq; forms: m256,ymm")
  @_disfavoredOverload public final func vmovntqq(_ operands: any AnyOperand...) {}

  /// `vmovq r64, xmm`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovq(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6290, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovq xmm, r64`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovq(_ destination: some AnyXMMRegister, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6291, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovq xmm/m64, xmm`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovq(_ destination: some AnyXMMOrMemory64, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6292, 6294, 0), 0, source.rawValue, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovq xmm, m64`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovq(_ destination: some AnyXMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6293, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovq; forms: r64,xmm | xmm,r64 | xmm,xmm | xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func vmovq(_ operands: any AnyOperand...) {}

  /// `vmovqqa ymm/m256, ymm`: Moves an aligned vector.
  ///
  /// Needs AVX.
  public final func vmovqqa(_ destination: some YMMOrMemory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6295, 6297, 0), 0, source.rawValue, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovqqa ymm, m256`: Moves an aligned vector.
  ///
  /// Needs AVX.
  public final func vmovqqa(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6296, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovqqa; forms: ymm,ymm | ymm,m256 | m256,ymm")
  @_disfavoredOverload public final func vmovqqa(_ operands: any AnyOperand...) {}

  /// `vmovqqu ymm/m256, ymm`: Moves a vector, aligned or not.
  ///
  /// Needs AVX.
  public final func vmovqqu(_ destination: some YMMOrMemory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6298, 6300, 0), 0, source.rawValue, 0, 0, 0, destination, file, line, column)
  }

  /// `vmovqqu ymm, m256`: Moves a vector, aligned or not.
  ///
  /// Needs AVX.
  public final func vmovqqu(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6299, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovqqu; forms: ymm,ymm | ymm,m256 | m256,ymm")
  @_disfavoredOverload public final func vmovqqu(_ operands: any AnyOperand...) {}

  /// `vmovsd xmm, m64`: Moves a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovsd(_ destination: some AnyXMMRegister, _ source: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6301, destination.rawValue, 0, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovsd m64, xmm`: Moves a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovsd(_ destination: Memory64, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6302, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovsd xmm, xmm, xmm`: Moves a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6303, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits), file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovsd; forms: xmm,m64 | m64,xmm | xmm,xmm,xmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovsh xmm, m16`: Moves a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vmovsh(_ destination: some AnyXMMRegister, _ source: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6304, destination.rawValue, 0, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovsh m16, xmm`: Moves a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vmovsh(_ destination: Memory16, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6305, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovsh xmm, xmm, xmm`: Moves a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vmovsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6306, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits), file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovsh; forms: xmm,m16 | m16,xmm | xmm,xmm,xmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovsh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovshdup xmm, xmm/m128`: Duplicates the odd single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovshdup(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6307, 6308, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovshdup ymm, ymm/m256`: Duplicates the odd single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovshdup(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6309, 6310, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovshdup zmm, zmm/m512`: Duplicates the odd single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmovshdup(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6311, 6312, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovshdup; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovshdup(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovsldup xmm, xmm/m128`: Duplicates the even single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovsldup(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6313, 6314, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovsldup ymm, ymm/m256`: Duplicates the even single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovsldup(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6315, 6316, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovsldup zmm, zmm/m512`: Duplicates the even single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmovsldup(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6317, 6318, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovsldup; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovsldup(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovss xmm, m32`: Moves a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovss(_ destination: some AnyXMMRegister, _ source: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6319, destination.rawValue, 0, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovss m32, xmm`: Moves a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovss(_ destination: Memory32, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6320, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovss xmm, xmm, xmm`: Moves a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6321, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits), file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovss; forms: xmm,m32 | m32,xmm | xmm,xmm,xmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovupd xmm, xmm/m128`: Moves double-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovupd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6322, 6323, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovupd ymm, ymm/m256`: Moves double-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovupd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6324, 6325, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovupd zmm, zmm/m512`: Moves double-precision numbers, aligned or not.
  ///
  /// Needs AVX512F.
  public final func vmovupd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6326, 6327, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovupd m128, xmm`: Moves double-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovupd(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6328, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovupd m256, ymm`: Moves double-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovupd(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6329, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovupd m512, zmm`: Moves double-precision numbers, aligned or not.
  ///
  /// Needs AVX512F.
  public final func vmovupd(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6330, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovupd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovupd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovups xmm, xmm/m128`: Moves single-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovups(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6331, 6332, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovups ymm, ymm/m256`: Moves single-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovups(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6333, 6334, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovups zmm, zmm/m512`: Moves single-precision numbers, aligned or not.
  ///
  /// Needs AVX512F.
  public final func vmovups(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6335, 6336, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vmovups m128, xmm`: Moves single-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovups(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6337, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovups m256, ymm`: Moves single-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovups(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6338, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  /// `vmovups m512, zmm`: Moves single-precision numbers, aligned or not.
  ///
  /// Needs AVX512F.
  public final func vmovups(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6339, source.rawValue, 0, 0, 0, UInt16(mask.bits), destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovups; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovups(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vmovw r16, xmm`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: Register16, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6340, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovw r32, xmm`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: Register32, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6341, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovw r64, xmm`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6342, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovw xmm, r16`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: some AnyXMMRegister, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6343, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovw xmm, r32`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: some AnyXMMRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6344, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovw xmm, r64`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: some AnyXMMRegister, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6345, destination.rawValue, source.rawValue, 0, 0, 0, file, line, column)
  }

  /// `vmovw xmm, m16`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: some AnyXMMRegister, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6346, destination.rawValue, 0, 0, 0, 0, source, file, line, column)
  }

  /// `vmovw m16, xmm`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: Memory16, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6347, source.rawValue, 0, 0, 0, 0, destination, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovw; forms: r16,xmm | r32,xmm | r64,xmm | xmm,r16 | xmm,r32 | xmm,r64 | xmm,m16 | m16,xmm")
  @_disfavoredOverload public final func vmovw(_ operands: any AnyOperand...) {}
}
