// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vcomisd xmm, xmm`: Compares double-precision numbers into the flags; signals for any NaN.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcomisd(_ first: some AnyXMMRegister, _ second: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4279, first.rawValue, second.rawValue, sae, file, line, column)
  }

  /// `vcomisd xmm, m64`: Compares double-precision numbers into the flags; signals for any NaN.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcomisd(_ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4280, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcomisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func vcomisd(_ operands: any AnyOperand...) {}

  /// `vcomish xmm, xmm`: Compares half-precision numbers into the flags; signals for any NaN.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs AVX512_FP16.
  public final func vcomish(_ first: some AnyXMMRegister, _ second: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4281, first.rawValue, second.rawValue, sae, file, line, column)
  }

  /// `vcomish xmm, m16`: Compares half-precision numbers into the flags; signals for any NaN.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs AVX512_FP16.
  public final func vcomish(_ first: some AnyXMMRegister, _ second: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4282, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcomish; forms: xmm,xmm | xmm,m16")
  @_disfavoredOverload public final func vcomish(_ operands: any AnyOperand...) {}

  /// `vcomiss xmm, xmm`: Compares single-precision numbers into the flags; signals for any NaN.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcomiss(_ first: some AnyXMMRegister, _ second: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(4283, first.rawValue, second.rawValue, sae, file, line, column)
  }

  /// `vcomiss xmm, m32`: Compares single-precision numbers into the flags; signals for any NaN.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vcomiss(_ first: some AnyXMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(4284, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcomiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func vcomiss(_ operands: any AnyOperand...) {}

  /// `vcompresspd xmm, xmm`: Packs the double-precision numbers that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcompresspd(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(4285, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vcompresspd ymm, ymm`: Packs the double-precision numbers that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcompresspd(_ destination: some AnyYMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(4286, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vcompresspd zmm, zmm`: Packs the double-precision numbers that the mask register selects together at the low end.
  ///
  /// Needs AVX512F.
  public final func vcompresspd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(4287, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vcompresspd m128, xmm`: Packs the double-precision numbers that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcompresspd(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(4288, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vcompresspd m256, ymm`: Packs the double-precision numbers that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcompresspd(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(4289, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vcompresspd m512, zmm`: Packs the double-precision numbers that the mask register selects together at the low end.
  ///
  /// Needs AVX512F.
  public final func vcompresspd(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(4290, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcompresspd; forms: xmm,xmm | ymm,ymm | zmm,zmm | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcompresspd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcompressps xmm, xmm`: Packs the single-precision numbers that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcompressps(_ destination: some AnyXMMRegister, _ source: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(4291, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vcompressps ymm, ymm`: Packs the single-precision numbers that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcompressps(_ destination: some AnyYMMRegister, _ source: some AnyYMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(4292, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vcompressps zmm, zmm`: Packs the single-precision numbers that the mask register selects together at the low end.
  ///
  /// Needs AVX512F.
  public final func vcompressps(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Masked(4293, destination.rawValue, source.rawValue, mask.bits, file, line, column)
  }

  /// `vcompressps m128, xmm`: Packs the single-precision numbers that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcompressps(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(4294, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vcompressps m256, ymm`: Packs the single-precision numbers that the mask register selects together at the low end.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcompressps(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(4295, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vcompressps m512, zmm`: Packs the single-precision numbers that the mask register selects together at the low end.
  ///
  /// Needs AVX512F.
  public final func vcompressps(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(4296, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcompressps; forms: xmm,xmm | ymm,ymm | zmm,zmm | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vcompressps(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
