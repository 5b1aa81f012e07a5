// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vmovapd xmm, xmm/m128`: Moves aligned double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovapd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1816_1815, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovapd ymm, ymm/m256`: Moves aligned double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovapd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1818_1817, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovapd zmm, zmm/m512`: Moves aligned double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmovapd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_181a_1819, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovapd m128, xmm`: Moves aligned double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovapd(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6171, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovapd m256, ymm`: Moves aligned double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovapd(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6172, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovapd m512, zmm`: Moves aligned double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmovapd(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6173, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovapd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovapd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovaps xmm, xmm/m128`: Moves aligned single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovaps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_181f_181e, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovaps ymm, ymm/m256`: Moves aligned single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovaps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1821_1820, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovaps zmm, zmm/m512`: Moves aligned single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmovaps(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1823_1822, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovaps m128, xmm`: Moves aligned single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovaps(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6180, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovaps m256, ymm`: Moves aligned single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovaps(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6181, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovaps m512, zmm`: Moves aligned single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmovaps(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6182, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovaps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovaps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovd r32, xmm`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovd(_ destination: Register32, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6183, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovd xmm, r32`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovd(_ destination: some AnyXMMRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6184, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovd xmm, m32`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovd(_ destination: some AnyXMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6185, destination.rawValue, source.address, file, line, column)
  }

  /// `vmovd m32, xmm`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovd(_ destination: Memory32, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6186, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovd; forms: r32,xmm | xmm,r32 | xmm,m32 | m32,xmm")
  @_disfavoredOverload public final func vmovd(_ operands: any AnyOperand...) {}

  /// `vmovddup xmm, xmm/m64`: Duplicates the even double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovddup(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_182c_182b, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovddup ymm, ymm/m256`: Duplicates the even double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovddup(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_182e_182d, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovddup zmm, zmm/m512`: Duplicates the even double-precision number.
  ///
  /// Needs AVX512F.
  public final func vmovddup(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1830_182f, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovddup; forms: xmm,xmm | xmm,m64 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovddup(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovdqa xmm/m128, xmm`: Moves an aligned vector.
  ///
  /// Needs AVX.
  public final func vmovdqa(_ destination: some XMMOrMemory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_1835_1831, source.rawValue, destination, file, line, column)
  }

  /// `vmovdqa xmm, m128`: Moves an aligned vector.
  ///
  /// Needs AVX.
  public final func vmovdqa(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6194, destination.rawValue, source.address, file, line, column)
  }

  /// `vmovdqa ymm/m256, ymm`: Moves an aligned vector.
  ///
  /// Needs AVX.
  public final func vmovdqa(_ destination: some YMMOrMemory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_1836_1833, source.rawValue, destination, file, line, column)
  }

  /// `vmovdqa ymm, m256`: Moves an aligned vector.
  ///
  /// Needs AVX.
  public final func vmovdqa(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6196, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqa; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovdqa(_ operands: any AnyOperand...) {}

  /// `vmovdqa32 xmm, xmm/m128`: Moves an aligned vector, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa32(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1838_1837, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqa32 ymm, ymm/m256`: Moves an aligned vector, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa32(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_183a_1839, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqa32 zmm, zmm/m512`: Moves an aligned vector, masked by doublewords.
  ///
  /// Needs AVX512F.
  public final func vmovdqa32(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_183c_183b, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqa32 m128, xmm`: Moves an aligned vector, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa32(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6205, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovdqa32 m256, ymm`: Moves an aligned vector, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa32(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6206, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovdqa32 m512, zmm`: Moves an aligned vector, masked by doublewords.
  ///
  /// Needs AVX512F.
  public final func vmovdqa32(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6207, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqa32; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovdqa32(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovdqa64 xmm, xmm/m128`: Moves an aligned vector, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa64(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1841_1840, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqa64 ymm, ymm/m256`: Moves an aligned vector, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa64(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1843_1842, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqa64 zmm, zmm/m512`: Moves an aligned vector, masked by quadwords.
  ///
  /// Needs AVX512F.
  public final func vmovdqa64(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1845_1844, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqa64 m128, xmm`: Moves an aligned vector, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa64(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6214, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovdqa64 m256, ymm`: Moves an aligned vector, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqa64(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6215, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovdqa64 m512, zmm`: Moves an aligned vector, masked by quadwords.
  ///
  /// Needs AVX512F.
  public final func vmovdqa64(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6216, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqa64; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovdqa64(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovdqu xmm/m128, xmm`: Moves a vector, aligned or not.
  ///
  /// Needs AVX.
  public final func vmovdqu(_ destination: some XMMOrMemory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_184d_1849, source.rawValue, destination, file, line, column)
  }

  /// `vmovdqu xmm, m128`: Moves a vector, aligned or not.
  ///
  /// Needs AVX.
  public final func vmovdqu(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6218, destination.rawValue, source.address, file, line, column)
  }

  /// `vmovdqu ymm/m256, ymm`: Moves a vector, aligned or not.
  ///
  /// Needs AVX.
  public final func vmovdqu(_ destination: some YMMOrMemory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_184e_184b, source.rawValue, destination, file, line, column)
  }

  /// `vmovdqu ymm, m256`: Moves a vector, aligned or not.
  ///
  /// Needs AVX.
  public final func vmovdqu(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6220, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqu; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovdqu(_ operands: any AnyOperand...) {}

  /// `vmovdqu16 xmm, xmm/m128`: Moves a vector, aligned or not, masked by words.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu16(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1850_184f, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqu16 ymm, ymm/m256`: Moves a vector, aligned or not, masked by words.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu16(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1852_1851, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqu16 zmm, zmm/m512`: Moves a vector, aligned or not, masked by words.
  ///
  /// Needs AVX512BW.
  public final func vmovdqu16(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1854_1853, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqu16 m128, xmm`: Moves a vector, aligned or not, masked by words.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu16(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6229, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovdqu16 m256, ymm`: Moves a vector, aligned or not, masked by words.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu16(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6230, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovdqu16 m512, zmm`: Moves a vector, aligned or not, masked by words.
  ///
  /// Needs AVX512BW.
  public final func vmovdqu16(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6231, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqu16; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovdqu16(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovdqu32 xmm, xmm/m128`: Moves a vector, aligned or not, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu32(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1859_1858, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqu32 ymm, ymm/m256`: Moves a vector, aligned or not, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu32(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_185b_185a, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqu32 zmm, zmm/m512`: Moves a vector, aligned or not, masked by doublewords.
  ///
  /// Needs AVX512F.
  public final func vmovdqu32(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_185d_185c, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqu32 m128, xmm`: Moves a vector, aligned or not, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu32(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6238, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovdqu32 m256, ymm`: Moves a vector, aligned or not, masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu32(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6239, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovdqu32 m512, zmm`: Moves a vector, aligned or not, masked by doublewords.
  ///
  /// Needs AVX512F.
  public final func vmovdqu32(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6240, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqu32; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovdqu32(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovdqu64 xmm, xmm/m128`: Moves a vector, aligned or not, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu64(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1862_1861, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqu64 ymm, ymm/m256`: Moves a vector, aligned or not, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu64(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1864_1863, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqu64 zmm, zmm/m512`: Moves a vector, aligned or not, masked by quadwords.
  ///
  /// Needs AVX512F.
  public final func vmovdqu64(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1866_1865, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqu64 m128, xmm`: Moves a vector, aligned or not, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu64(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6247, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovdqu64 m256, ymm`: Moves a vector, aligned or not, masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vmovdqu64(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6248, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovdqu64 m512, zmm`: Moves a vector, aligned or not, masked by quadwords.
  ///
  /// Needs AVX512F.
  public final func vmovdqu64(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6249, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqu64; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovdqu64(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovdqu8 xmm, xmm/m128`: Moves a vector, aligned or not, masked by bytes.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu8(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_186b_186a, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqu8 ymm, ymm/m256`: Moves a vector, aligned or not, masked by bytes.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu8(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_186d_186c, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqu8 zmm, zmm/m512`: Moves a vector, aligned or not, masked by bytes.
  ///
  /// Needs AVX512BW.
  public final func vmovdqu8(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_186f_186e, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovdqu8 m128, xmm`: Moves a vector, aligned or not, masked by bytes.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu8(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6256, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovdqu8 m256, ymm`: Moves a vector, aligned or not, masked by bytes.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vmovdqu8(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6257, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovdqu8 m512, zmm`: Moves a vector, aligned or not, masked by bytes.
  ///
  /// Needs AVX512BW.
  public final func vmovdqu8(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6258, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqu8; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovdqu8(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovhlps xmm, xmm, xmm`: Joins the upper half of the third operand, as the lower one, to the upper half of the second.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovhlps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(6259, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovhlps; forms: xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovhlps(_ operands: any AnyOperand...) {}

  /// `vmovhpd m64, xmm`: Moves the upper double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovhpd(_ destination: Memory64, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6260, source.rawValue, destination.address, file, line, column)
  }

  /// `vmovhpd xmm, xmm, m64`: Moves the upper double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovhpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(6261, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovhpd; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovhpd(_ operands: any AnyOperand...) {}

  /// `vmovhps m64, xmm`: Moves the upper two single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovhps(_ destination: Memory64, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6262, source.rawValue, destination.address, file, line, column)
  }

  /// `vmovhps xmm, xmm, m64`: Moves the upper two single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovhps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(6263, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovhps; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovhps(_ operands: any AnyOperand...) {}

  /// `vmovlhps xmm, xmm, xmm`: Joins the lower half of the third operand, as the upper one, to the lower half of the second.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovlhps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(6264, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovlhps; forms: xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovlhps(_ operands: any AnyOperand...) {}

  /// `vmovlpd m64, xmm`: Moves the lower double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovlpd(_ destination: Memory64, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6265, source.rawValue, destination.address, file, line, column)
  }

  /// `vmovlpd xmm, xmm, m64`: Moves the lower double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovlpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(6266, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovlpd; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovlpd(_ operands: any AnyOperand...) {}

  /// `vmovlps m64, xmm`: Moves the lower two single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovlps(_ destination: Memory64, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6267, source.rawValue, destination.address, file, line, column)
  }

  /// `vmovlps xmm, xmm, m64`: Moves the lower two single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovlps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(6268, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovlps; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovlps(_ operands: any AnyOperand...) {}

  /// `vmovmskpd r32, xmm`: Gathers the signs of the double-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskpd(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6269, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovmskpd r32, ymm`: Gathers the signs of the double-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskpd(_ destination: Register32, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6270, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovmskpd r64, xmm`: Gathers the signs of the double-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskpd(_ destination: some GeneralRegister64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6271, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovmskpd r64, ymm`: Gathers the signs of the double-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskpd(_ destination: some GeneralRegister64, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6272, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovmskpd; forms: r32,xmm | r32,ymm | r64,xmm | r64,ymm")
  @_disfavoredOverload public final func vmovmskpd(_ operands: any AnyOperand...) {}

  /// `vmovmskps r32, xmm`: Gathers the signs of the single-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskps(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6273, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovmskps r32, ymm`: Gathers the signs of the single-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskps(_ destination: Register32, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6274, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovmskps r64, xmm`: Gathers the signs of the single-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskps(_ destination: some GeneralRegister64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6275, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovmskps r64, ymm`: Gathers the signs of the single-precision numbers.
  ///
  /// Needs AVX.
  public final func vmovmskps(_ destination: some GeneralRegister64, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6276, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovmskps; forms: r32,xmm | r32,ymm | r64,xmm | r64,ymm")
  @_disfavoredOverload public final func vmovmskps(_ operands: any AnyOperand...) {}

  /// `vmovntdq m128, xmm`: Stores an aligned vector past the caches.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntdq(_ destination: Memory128, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6277, source.rawValue, destination.address, file, line, column)
  }

  /// `vmovntdq m256, ymm`: Stores an aligned vector past the caches.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntdq(_ destination: Memory256, _ source: some AnyYMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6278, source.rawValue, destination.address, file, line, column)
  }

  /// `vmovntdq m512, zmm`: Stores an aligned vector past the caches.
  ///
  /// Needs AVX512F.
  public final func vmovntdq(_ destination: Memory512, _ source: ZMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6279, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovntdq; forms: m128,xmm | m256,ymm | m512,zmm")
  @_disfavoredOverload public final func vmovntdq(_ operands: any AnyOperand...) {}

  /// `vmovntdqa xmm, m128`: Loads an aligned vector past the caches.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntdqa(_ destination: some AnyXMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6280, destination.rawValue, source.address, file, line, column)
  }

  /// `vmovntdqa ymm, m256`: Loads an aligned vector past the caches.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntdqa(_ destination: some AnyYMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6281, destination.rawValue, source.address, file, line, column)
  }

  /// `vmovntdqa zmm, m512`: Loads an aligned vector past the caches.
  ///
  /// Needs AVX512F.
  public final func vmovntdqa(_ destination: ZMMRegister, _ source: Memory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6282, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovntdqa; forms: xmm,m128 | ymm,m256 | zmm,m512")
  @_disfavoredOverload public final func vmovntdqa(_ operands: any AnyOperand...) {}

  /// `vmovntpd m128, xmm`: Stores aligned double-precision numbers past the caches.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntpd(_ destination: Memory128, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6283, source.rawValue, destination.address, file, line, column)
  }

  /// `vmovntpd m256, ymm`: Stores aligned double-precision numbers past the caches.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntpd(_ destination: Memory256, _ source: some AnyYMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6284, source.rawValue, destination.address, file, line, column)
  }

  /// `vmovntpd m512, zmm`: Stores aligned double-precision numbers past the caches.
  ///
  /// Needs AVX512F.
  public final func vmovntpd(_ destination: Memory512, _ source: ZMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6285, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovntpd; forms: m128,xmm | m256,ymm | m512,zmm")
  @_disfavoredOverload public final func vmovntpd(_ operands: any AnyOperand...) {}

  /// `vmovntps m128, xmm`: Stores aligned single-precision numbers past the caches.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntps(_ destination: Memory128, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6286, source.rawValue, destination.address, file, line, column)
  }

  /// `vmovntps m256, ymm`: Stores aligned single-precision numbers past the caches.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovntps(_ destination: Memory256, _ source: some AnyYMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6287, source.rawValue, destination.address, file, line, column)
  }

  /// `vmovntps m512, zmm`: Stores aligned single-precision numbers past the caches.
  ///
  /// Needs AVX512F.
  public final func vmovntps(_ destination: Memory512, _ source: ZMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6288, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovntps; forms: m128,xmm | m256,ymm | m512,zmm")
  @_disfavoredOverload public final func vmovntps(_ operands: any AnyOperand...) {}

  /// `vmovntqq m256, ymm`: Stores an aligned vector past the caches.
  ///
  /// Needs AVX.
  public final func vmovntqq(_ destination: Memory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6289, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovntqq; forms: m256,ymm")
  @_disfavoredOverload public final func vmovntqq(_ operands: any AnyOperand...) {}

  /// `vmovq r64, xmm`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovq(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6290, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovq xmm, r64`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovq(_ destination: some AnyXMMRegister, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6291, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovq xmm/m64, xmm`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovq(_ destination: some AnyXMMOrMemory64, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_1896_1894, source.rawValue, destination, file, line, column)
  }

  /// `vmovq xmm, m64`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovq(_ destination: some AnyXMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6293, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovq; forms: r64,xmm | xmm,r64 | xmm,xmm | xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func vmovq(_ operands: any AnyOperand...) {}

  /// `vmovqqa ymm/m256, ymm`: Moves an aligned vector.
  ///
  /// Needs AVX.
  public final func vmovqqa(_ destination: some YMMOrMemory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_1899_1897, source.rawValue, destination, file, line, column)
  }

  /// `vmovqqa ymm, m256`: Moves an aligned vector.
  ///
  /// Needs AVX.
  public final func vmovqqa(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6296, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovqqa; forms: ymm,ymm | ymm,m256 | m256,ymm")
  @_disfavoredOverload public final func vmovqqa(_ operands: any AnyOperand...) {}

  /// `vmovqqu ymm/m256, ymm`: Moves a vector, aligned or not.
  ///
  /// Needs AVX.
  public final func vmovqqu(_ destination: some YMMOrMemory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_189c_189a, source.rawValue, destination, file, line, column)
  }

  /// `vmovqqu ymm, m256`: Moves a vector, aligned or not.
  ///
  /// Needs AVX.
  public final func vmovqqu(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6299, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovqqu; forms: ymm,ymm | ymm,m256 | m256,ymm")
  @_disfavoredOverload public final func vmovqqu(_ operands: any AnyOperand...) {}

  /// `vmovsd xmm, m64`: Moves a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovsd(_ destination: some AnyXMMRegister, _ source: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6301, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vmovsd m64, xmm`: Moves a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovsd(_ destination: Memory64, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6302, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovsd xmm, xmm, xmm`: Moves a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3Masked(6303, destination.rawValue, first.rawValue, second.rawValue, mask.bits, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovsd; forms: xmm,m64 | m64,xmm | xmm,xmm,xmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovsh xmm, m16`: Moves a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vmovsh(_ destination: some AnyXMMRegister, _ source: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6304, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vmovsh m16, xmm`: Moves a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vmovsh(_ destination: Memory16, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6305, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovsh xmm, xmm, xmm`: Moves a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vmovsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3Masked(6306, destination.rawValue, first.rawValue, second.rawValue, mask.bits, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovsh; forms: xmm,m16 | m16,xmm | xmm,xmm,xmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovsh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovshdup xmm, xmm/m128`: Duplicates the odd single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovshdup(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_18a4_18a3, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovshdup ymm, ymm/m256`: Duplicates the odd single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovshdup(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_18a6_18a5, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovshdup zmm, zmm/m512`: Duplicates the odd single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmovshdup(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_18a8_18a7, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovshdup; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovshdup(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovsldup xmm, xmm/m128`: Duplicates the even single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovsldup(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_18aa_18a9, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovsldup ymm, ymm/m256`: Duplicates the even single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovsldup(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_18ac_18ab, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovsldup zmm, zmm/m512`: Duplicates the even single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmovsldup(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_18ae_18ad, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovsldup; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovsldup(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovss xmm, m32`: Moves a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovss(_ destination: some AnyXMMRegister, _ source: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6319, destination.rawValue, mask.bits, source.address, file, line, column)
  }

  /// `vmovss m32, xmm`: Moves a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovss(_ destination: Memory32, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6320, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovss xmm, xmm, xmm`: Moves a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmovss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3Masked(6321, destination.rawValue, first.rawValue, second.rawValue, mask.bits, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovss; forms: xmm,m32 | m32,xmm | xmm,xmm,xmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovupd xmm, xmm/m128`: Moves double-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovupd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_18b3_18b2, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovupd ymm, ymm/m256`: Moves double-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovupd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_18b5_18b4, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovupd zmm, zmm/m512`: Moves double-precision numbers, aligned or not.
  ///
  /// Needs AVX512F.
  public final func vmovupd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_18b7_18b6, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovupd m128, xmm`: Moves double-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovupd(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6328, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovupd m256, ymm`: Moves double-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovupd(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6329, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovupd m512, zmm`: Moves double-precision numbers, aligned or not.
  ///
  /// Needs AVX512F.
  public final func vmovupd(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6330, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovupd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovupd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovups xmm, xmm/m128`: Moves single-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovups(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_18bc_18bb, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovups ymm, ymm/m256`: Moves single-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovups(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_18be_18bd, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovups zmm, zmm/m512`: Moves single-precision numbers, aligned or not.
  ///
  /// Needs AVX512F.
  public final func vmovups(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_18c0_18bf, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vmovups m128, xmm`: Moves single-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovups(_ destination: Memory128, _ source: some AnyXMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6337, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovups m256, ymm`: Moves single-precision numbers, aligned or not.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmovups(_ destination: Memory256, _ source: some AnyYMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6338, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  /// `vmovups m512, zmm`: Moves single-precision numbers, aligned or not.
  ///
  /// Needs AVX512F.
  public final func vmovups(_ destination: Memory512, _ source: ZMMRegister, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1Masked(6339, source.rawValue, mask.bits, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovups; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512 | m128,xmm | m256,ymm | m512,zmm; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmovups(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmovw r16, xmm`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: Register16, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6340, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovw r32, xmm`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: Register32, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6341, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovw r64, xmm`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: some GeneralRegister64, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6342, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovw xmm, r16`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: some AnyXMMRegister, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6343, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovw xmm, r32`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: some AnyXMMRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6344, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovw xmm, r64`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: some AnyXMMRegister, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6345, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmovw xmm, m16`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: some AnyXMMRegister, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6346, destination.rawValue, source.address, file, line, column)
  }

  /// `vmovw m16, xmm`: Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs AVX512_FP16.
  public final func vmovw(_ destination: Memory16, _ source: some AnyXMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6347, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovw; forms: r16,xmm | r32,xmm | r64,xmm | xmm,r16 | xmm,r32 | xmm,r64 | xmm,m16 | m16,xmm")
  @_disfavoredOverload public final func vmovw(_ operands: any AnyOperand...) {}
}
