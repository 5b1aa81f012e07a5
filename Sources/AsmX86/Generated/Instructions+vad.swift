// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vaddpd xmm, xmm, xmm/m128/m64{1to2}`: Adds double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vaddpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2532, 2533, 2534), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vaddpd ymm, ymm, ymm/m256/m64{1to4}`: Adds double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vaddpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2535, 2536, 2537), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vaddpd zmm, zmm, zmm`: Adds double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vaddpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2538, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vaddpd zmm, zmm, m512/m64{1to8}`: Adds double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vaddpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2539, 2540), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaddpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vaddpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vaddph xmm, xmm, xmm/m128/m16{1to8}`: Adds half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vaddph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2541, 2542, 2543), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vaddph ymm, ymm, ymm/m256/m16{1to16}`: Adds half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vaddph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2544, 2545, 2546), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vaddph zmm, zmm, zmm`: Adds half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vaddph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2547, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vaddph zmm, zmm, m512/m16{1to32}`: Adds half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vaddph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2548, 2549), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaddph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vaddph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vaddps xmm, xmm, xmm/m128/m32{1to4}`: Adds single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vaddps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2550, 2551, 2552), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vaddps ymm, ymm, ymm/m256/m32{1to8}`: Adds single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vaddps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2553, 2554, 2555), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vaddps zmm, zmm, zmm`: Adds single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vaddps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2556, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vaddps zmm, zmm, m512/m32{1to16}`: Adds single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vaddps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2557, 2558), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaddps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vaddps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vaddsd xmm, xmm, xmm`: Adds a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vaddsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2559, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vaddsd xmm, xmm, m64`: Adds a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vaddsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2560, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaddsd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vaddsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vaddsh xmm, xmm, xmm`: Adds a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vaddsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2561, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vaddsh xmm, xmm, m16`: Adds a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vaddsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2562, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaddsh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vaddsh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vaddss xmm, xmm, xmm`: Adds a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vaddss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2563, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vaddss xmm, xmm, m32`: Adds a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vaddss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2564, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaddss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vaddss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vaddsubpd xmm, xmm, xmm/m128`: Subtracts the even and adds the odd double-precision numbers.
  ///
  /// Needs AVX.
  public final func vaddsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2565, 2566, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vaddsubpd ymm, ymm, ymm/m256`: Subtracts the even and adds the odd double-precision numbers.
  ///
  /// Needs AVX.
  public final func vaddsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2567, 2568, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaddsubpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vaddsubpd(_ operands: any AnyOperand...) {}

  /// `vaddsubps xmm, xmm, xmm/m128`: Subtracts the even and adds the odd single-precision numbers.
  ///
  /// Needs AVX.
  public final func vaddsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2569, 2570, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vaddsubps ymm, ymm, ymm/m256`: Subtracts the even and adds the odd single-precision numbers.
  ///
  /// Needs AVX.
  public final func vaddsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2571, 2572, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vaddsubps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vaddsubps(_ operands: any AnyOperand...) {}
}
