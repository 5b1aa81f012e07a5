// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vfnmadd123pd xmm, xmm, xmm/m128`: Multiplies the first by the second operand, negates the product, adds the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd123pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5564, 5565, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfnmadd123pd ymm, ymm, ymm/m256`: Multiplies the first by the second operand, negates the product, adds the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd123pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5566, 5567, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd123pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmadd123pd(_ operands: any AnyOperand...) {}

  /// `vfnmadd123ps xmm, xmm, xmm/m128`: Multiplies the first by the second operand, negates the product, adds the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd123ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5568, 5569, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfnmadd123ps ymm, ymm, ymm/m256`: Multiplies the first by the second operand, negates the product, adds the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd123ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5570, 5571, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd123ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmadd123ps(_ operands: any AnyOperand...) {}

  /// `vfnmadd123sd xmm, xmm, xmm/m64`: Multiplies the first by the second operand, negates the product, adds the third: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfnmadd123sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5572, 5573, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd123sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfnmadd123sd(_ operands: any AnyOperand...) {}

  /// `vfnmadd123ss xmm, xmm, xmm/m32`: Multiplies the first by the second operand, negates the product, adds the third: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfnmadd123ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5574, 5575, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd123ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfnmadd123ss(_ operands: any AnyOperand...) {}

  /// `vfnmadd132pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the first by the third operand, negates the product, adds the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd132pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5576, 5577, 5578), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd132pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the first by the third operand, negates the product, adds the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd132pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5579, 5580, 5581), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd132pd zmm, zmm, zmm`: Multiplies the first by the third operand, negates the product, adds the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5582, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd132pd zmm, zmm, m512/m64{1to8}`: Multiplies the first by the third operand, negates the product, adds the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5583, 5584), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd132pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd132pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd132ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the first by the third operand, negates the product, adds the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmadd132ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5585, 5586, 5587), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd132ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the first by the third operand, negates the product, adds the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmadd132ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5588, 5589, 5590), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd132ph zmm, zmm, zmm`: Multiplies the first by the third operand, negates the product, adds the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5591, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd132ph zmm, zmm, m512/m16{1to32}`: Multiplies the first by the third operand, negates the product, adds the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5592, 5593), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd132ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd132ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd132ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the first by the third operand, negates the product, adds the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd132ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5594, 5595, 5596), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd132ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the first by the third operand, negates the product, adds the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd132ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5597, 5598, 5599), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd132ps zmm, zmm, zmm`: Multiplies the first by the third operand, negates the product, adds the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5600, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd132ps zmm, zmm, m512/m32{1to16}`: Multiplies the first by the third operand, negates the product, adds the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5601, 5602), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd132ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd132ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd132sd xmm, xmm, xmm`: Multiplies the first by the third operand, negates the product, adds the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5603, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd132sd xmm, xmm, m64`: Multiplies the first by the third operand, negates the product, adds the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5604, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd132sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd132sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd132sh xmm, xmm, xmm`: Multiplies the first by the third operand, negates the product, adds the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5605, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd132sh xmm, xmm, m16`: Multiplies the first by the third operand, negates the product, adds the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5606, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd132sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd132sh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd132ss xmm, xmm, xmm`: Multiplies the first by the third operand, negates the product, adds the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5607, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd132ss xmm, xmm, m32`: Multiplies the first by the third operand, negates the product, adds the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5608, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd132ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd132ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd213pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the first operand, negates the product, adds the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd213pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5609, 5610, 5611), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd213pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the first operand, negates the product, adds the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd213pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5612, 5613, 5614), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd213pd zmm, zmm, zmm`: Multiplies the second by the first operand, negates the product, adds the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5615, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd213pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the first operand, negates the product, adds the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5616, 5617), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd213pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd213pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd213ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the first operand, negates the product, adds the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmadd213ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5618, 5619, 5620), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd213ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the first operand, negates the product, adds the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmadd213ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5621, 5622, 5623), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd213ph zmm, zmm, zmm`: Multiplies the second by the first operand, negates the product, adds the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5624, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd213ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the first operand, negates the product, adds the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5625, 5626), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd213ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd213ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd213ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the first operand, negates the product, adds the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd213ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5627, 5628, 5629), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd213ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the first operand, negates the product, adds the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd213ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5630, 5631, 5632), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd213ps zmm, zmm, zmm`: Multiplies the second by the first operand, negates the product, adds the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5633, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd213ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the first operand, negates the product, adds the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5634, 5635), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd213ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd213ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd213sd xmm, xmm, xmm`: Multiplies the second by the first operand, negates the product, adds the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5636, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd213sd xmm, xmm, m64`: Multiplies the second by the first operand, negates the product, adds the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5637, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd213sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd213sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd213sh xmm, xmm, xmm`: Multiplies the second by the first operand, negates the product, adds the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5638, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd213sh xmm, xmm, m16`: Multiplies the second by the first operand, negates the product, adds the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5639, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd213sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd213sh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd213ss xmm, xmm, xmm`: Multiplies the second by the first operand, negates the product, adds the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5640, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd213ss xmm, xmm, m32`: Multiplies the second by the first operand, negates the product, adds the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5641, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd213ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd213ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd231pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the third operand, negates the product, adds the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd231pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5642, 5643, 5644), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd231pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the third operand, negates the product, adds the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd231pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5645, 5646, 5647), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd231pd zmm, zmm, zmm`: Multiplies the second by the third operand, negates the product, adds the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5648, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd231pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the third operand, negates the product, adds the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5649, 5650), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd231pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd231pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd231ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the third operand, negates the product, adds the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmadd231ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5651, 5652, 5653), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd231ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the third operand, negates the product, adds the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmadd231ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5654, 5655, 5656), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd231ph zmm, zmm, zmm`: Multiplies the second by the third operand, negates the product, adds the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5657, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd231ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the third operand, negates the product, adds the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5658, 5659), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd231ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd231ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd231ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the third operand, negates the product, adds the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd231ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5660, 5661, 5662), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd231ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the third operand, negates the product, adds the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmadd231ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5663, 5664, 5665), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmadd231ps zmm, zmm, zmm`: Multiplies the second by the third operand, negates the product, adds the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5666, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd231ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the third operand, negates the product, adds the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmadd231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5667, 5668), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd231ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd231ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd231sd xmm, xmm, xmm`: Multiplies the second by the third operand, negates the product, adds the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5669, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd231sd xmm, xmm, m64`: Multiplies the second by the third operand, negates the product, adds the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5670, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd231sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd231sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd231sh xmm, xmm, xmm`: Multiplies the second by the third operand, negates the product, adds the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5671, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd231sh xmm, xmm, m16`: Multiplies the second by the third operand, negates the product, adds the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmadd231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5672, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd231sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd231sh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd231ss xmm, xmm, xmm`: Multiplies the second by the third operand, negates the product, adds the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5673, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmadd231ss xmm, xmm, m32`: Multiplies the second by the third operand, negates the product, adds the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmadd231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5674, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd231ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmadd231ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmadd312pd xmm, xmm, xmm/m128`: Multiplies the third by the first operand, negates the product, adds the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd312pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5675, 5676, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfnmadd312pd ymm, ymm, ymm/m256`: Multiplies the third by the first operand, negates the product, adds the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd312pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5677, 5678, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd312pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmadd312pd(_ operands: any AnyOperand...) {}

  /// `vfnmadd312ps xmm, xmm, xmm/m128`: Multiplies the third by the first operand, negates the product, adds the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd312ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5679, 5680, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfnmadd312ps ymm, ymm, ymm/m256`: Multiplies the third by the first operand, negates the product, adds the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd312ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5681, 5682, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd312ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmadd312ps(_ operands: any AnyOperand...) {}

  /// `vfnmadd312sd xmm, xmm, xmm/m64`: Multiplies the third by the first operand, negates the product, adds the second: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfnmadd312sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5683, 5684, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd312sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfnmadd312sd(_ operands: any AnyOperand...) {}

  /// `vfnmadd312ss xmm, xmm, xmm/m32`: Multiplies the third by the first operand, negates the product, adds the second: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfnmadd312ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5685, 5686, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd312ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfnmadd312ss(_ operands: any AnyOperand...) {}

  /// `vfnmadd321pd xmm, xmm, xmm/m128`: Multiplies the third by the second operand, negates the product, adds the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd321pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5687, 5688, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfnmadd321pd ymm, ymm, ymm/m256`: Multiplies the third by the second operand, negates the product, adds the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd321pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5689, 5690, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd321pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmadd321pd(_ operands: any AnyOperand...) {}

  /// `vfnmadd321ps xmm, xmm, xmm/m128`: Multiplies the third by the second operand, negates the product, adds the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd321ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5691, 5692, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfnmadd321ps ymm, ymm, ymm/m256`: Multiplies the third by the second operand, negates the product, adds the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmadd321ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5693, 5694, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd321ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmadd321ps(_ operands: any AnyOperand...) {}

  /// `vfnmadd321sd xmm, xmm, xmm/m64`: Multiplies the third by the second operand, negates the product, adds the first: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfnmadd321sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5695, 5696, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd321sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfnmadd321sd(_ operands: any AnyOperand...) {}

  /// `vfnmadd321ss xmm, xmm, xmm/m32`: Multiplies the third by the second operand, negates the product, adds the first: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfnmadd321ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5697, 5698, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmadd321ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfnmadd321ss(_ operands: any AnyOperand...) {}

  /// `vfnmaddpd xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, negates the product, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5699, 5701, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfnmaddpd xmm, xmm, xmm, m128`: Multiplies the second by the third operand, negates the product, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5700, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  /// `vfnmaddpd ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, negates the product, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5702, 5704, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfnmaddpd ymm, ymm, ymm, m256`: Multiplies the second by the third operand, negates the product, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5703, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmaddpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfnmaddpd(_ operands: any AnyOperand...) {}

  /// `vfnmaddps xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, negates the product, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5705, 5707, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfnmaddps xmm, xmm, xmm, m128`: Multiplies the second by the third operand, negates the product, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5706, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  /// `vfnmaddps ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, negates the product, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5708, 5710, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfnmaddps ymm, ymm, ymm, m256`: Multiplies the second by the third operand, negates the product, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5709, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmaddps; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfnmaddps(_ operands: any AnyOperand...) {}

  /// `vfnmaddsd xmm, xmm, xmm/m64, xmm`: Multiplies the second by the third operand, negates the product, adds the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmaddsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5711, 5713, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfnmaddsd xmm, xmm, xmm, m64`: Multiplies the second by the third operand, negates the product, adds the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmaddsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5712, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmaddsd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m64 | xmm,xmm,m64,xmm")
  @_disfavoredOverload public final func vfnmaddsd(_ operands: any AnyOperand...) {}

  /// `vfnmaddss xmm, xmm, xmm/m32, xmm`: Multiplies the second by the third operand, negates the product, adds the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmaddss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5714, 5716, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfnmaddss xmm, xmm, xmm, m32`: Multiplies the second by the third operand, negates the product, adds the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmaddss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5715, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmaddss; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m32 | xmm,xmm,m32,xmm")
  @_disfavoredOverload public final func vfnmaddss(_ operands: any AnyOperand...) {}

  /// `vfnmsub123pd xmm, xmm, xmm/m128`: Multiplies the first by the second operand, negates the product, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub123pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5717, 5718, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfnmsub123pd ymm, ymm, ymm/m256`: Multiplies the first by the second operand, negates the product, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub123pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5719, 5720, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub123pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmsub123pd(_ operands: any AnyOperand...) {}

  /// `vfnmsub123ps xmm, xmm, xmm/m128`: Multiplies the first by the second operand, negates the product, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub123ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5721, 5722, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfnmsub123ps ymm, ymm, ymm/m256`: Multiplies the first by the second operand, negates the product, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub123ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5723, 5724, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub123ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmsub123ps(_ operands: any AnyOperand...) {}

  /// `vfnmsub123sd xmm, xmm, xmm/m64`: Multiplies the first by the second operand, negates the product, subtracts the third: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfnmsub123sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5725, 5726, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub123sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfnmsub123sd(_ operands: any AnyOperand...) {}

  /// `vfnmsub123ss xmm, xmm, xmm/m32`: Multiplies the first by the second operand, negates the product, subtracts the third: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfnmsub123ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5727, 5728, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub123ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfnmsub123ss(_ operands: any AnyOperand...) {}

  /// `vfnmsub132pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the first by the third operand, negates the product, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub132pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5729, 5730, 5731), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub132pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the first by the third operand, negates the product, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub132pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5732, 5733, 5734), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub132pd zmm, zmm, zmm`: Multiplies the first by the third operand, negates the product, subtracts the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5735, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub132pd zmm, zmm, m512/m64{1to8}`: Multiplies the first by the third operand, negates the product, subtracts the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5736, 5737), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub132pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub132pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub132ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the first by the third operand, negates the product, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmsub132ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5738, 5739, 5740), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub132ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the first by the third operand, negates the product, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmsub132ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5741, 5742, 5743), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub132ph zmm, zmm, zmm`: Multiplies the first by the third operand, negates the product, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5744, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub132ph zmm, zmm, m512/m16{1to32}`: Multiplies the first by the third operand, negates the product, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5745, 5746), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub132ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub132ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub132ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the first by the third operand, negates the product, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub132ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5747, 5748, 5749), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub132ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the first by the third operand, negates the product, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub132ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5750, 5751, 5752), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub132ps zmm, zmm, zmm`: Multiplies the first by the third operand, negates the product, subtracts the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5753, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub132ps zmm, zmm, m512/m32{1to16}`: Multiplies the first by the third operand, negates the product, subtracts the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5754, 5755), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub132ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub132ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub132sd xmm, xmm, xmm`: Multiplies the first by the third operand, negates the product, subtracts the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5756, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub132sd xmm, xmm, m64`: Multiplies the first by the third operand, negates the product, subtracts the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5757, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub132sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub132sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub132sh xmm, xmm, xmm`: Multiplies the first by the third operand, negates the product, subtracts the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5758, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub132sh xmm, xmm, m16`: Multiplies the first by the third operand, negates the product, subtracts the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5759, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub132sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub132sh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub132ss xmm, xmm, xmm`: Multiplies the first by the third operand, negates the product, subtracts the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5760, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub132ss xmm, xmm, m32`: Multiplies the first by the third operand, negates the product, subtracts the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5761, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub132ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub132ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub213pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the first operand, negates the product, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub213pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5762, 5763, 5764), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub213pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the first operand, negates the product, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub213pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5765, 5766, 5767), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub213pd zmm, zmm, zmm`: Multiplies the second by the first operand, negates the product, subtracts the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5768, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub213pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the first operand, negates the product, subtracts the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5769, 5770), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub213pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub213pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub213ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the first operand, negates the product, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmsub213ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5771, 5772, 5773), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub213ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the first operand, negates the product, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmsub213ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5774, 5775, 5776), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub213ph zmm, zmm, zmm`: Multiplies the second by the first operand, negates the product, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5777, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub213ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the first operand, negates the product, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5778, 5779), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub213ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub213ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub213ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the first operand, negates the product, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub213ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5780, 5781, 5782), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub213ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the first operand, negates the product, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub213ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5783, 5784, 5785), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub213ps zmm, zmm, zmm`: Multiplies the second by the first operand, negates the product, subtracts the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5786, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub213ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the first operand, negates the product, subtracts the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5787, 5788), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub213ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub213ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub213sd xmm, xmm, xmm`: Multiplies the second by the first operand, negates the product, subtracts the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5789, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub213sd xmm, xmm, m64`: Multiplies the second by the first operand, negates the product, subtracts the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5790, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub213sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub213sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub213sh xmm, xmm, xmm`: Multiplies the second by the first operand, negates the product, subtracts the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5791, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub213sh xmm, xmm, m16`: Multiplies the second by the first operand, negates the product, subtracts the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5792, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub213sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub213sh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub213ss xmm, xmm, xmm`: Multiplies the second by the first operand, negates the product, subtracts the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5793, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub213ss xmm, xmm, m32`: Multiplies the second by the first operand, negates the product, subtracts the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5794, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub213ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub213ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub231pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the third operand, negates the product, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub231pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5795, 5796, 5797), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub231pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the third operand, negates the product, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub231pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5798, 5799, 5800), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub231pd zmm, zmm, zmm`: Multiplies the second by the third operand, negates the product, subtracts the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5801, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub231pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the third operand, negates the product, subtracts the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5802, 5803), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub231pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub231pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub231ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the third operand, negates the product, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmsub231ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5804, 5805, 5806), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub231ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the third operand, negates the product, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfnmsub231ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5807, 5808, 5809), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub231ph zmm, zmm, zmm`: Multiplies the second by the third operand, negates the product, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5810, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub231ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the third operand, negates the product, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5811, 5812), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub231ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub231ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub231ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the third operand, negates the product, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub231ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5813, 5814, 5815), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub231ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the third operand, negates the product, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfnmsub231ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5816, 5817, 5818), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfnmsub231ps zmm, zmm, zmm`: Multiplies the second by the third operand, negates the product, subtracts the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5819, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub231ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the third operand, negates the product, subtracts the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfnmsub231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5820, 5821), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub231ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub231ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub231sd xmm, xmm, xmm`: Multiplies the second by the third operand, negates the product, subtracts the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5822, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub231sd xmm, xmm, m64`: Multiplies the second by the third operand, negates the product, subtracts the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5823, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub231sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub231sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub231sh xmm, xmm, xmm`: Multiplies the second by the third operand, negates the product, subtracts the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5824, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub231sh xmm, xmm, m16`: Multiplies the second by the third operand, negates the product, subtracts the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfnmsub231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5825, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub231sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub231sh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub231ss xmm, xmm, xmm`: Multiplies the second by the third operand, negates the product, subtracts the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5826, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfnmsub231ss xmm, xmm, m32`: Multiplies the second by the third operand, negates the product, subtracts the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfnmsub231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5827, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub231ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfnmsub231ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfnmsub312pd xmm, xmm, xmm/m128`: Multiplies the third by the first operand, negates the product, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub312pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5828, 5829, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfnmsub312pd ymm, ymm, ymm/m256`: Multiplies the third by the first operand, negates the product, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub312pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5830, 5831, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub312pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmsub312pd(_ operands: any AnyOperand...) {}

  /// `vfnmsub312ps xmm, xmm, xmm/m128`: Multiplies the third by the first operand, negates the product, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub312ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5832, 5833, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfnmsub312ps ymm, ymm, ymm/m256`: Multiplies the third by the first operand, negates the product, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub312ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5834, 5835, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub312ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmsub312ps(_ operands: any AnyOperand...) {}

  /// `vfnmsub312sd xmm, xmm, xmm/m64`: Multiplies the third by the first operand, negates the product, subtracts the second: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfnmsub312sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5836, 5837, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub312sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfnmsub312sd(_ operands: any AnyOperand...) {}

  /// `vfnmsub312ss xmm, xmm, xmm/m32`: Multiplies the third by the first operand, negates the product, subtracts the second: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfnmsub312ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5838, 5839, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub312ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfnmsub312ss(_ operands: any AnyOperand...) {}

  /// `vfnmsub321pd xmm, xmm, xmm/m128`: Multiplies the third by the second operand, negates the product, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub321pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5840, 5841, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfnmsub321pd ymm, ymm, ymm/m256`: Multiplies the third by the second operand, negates the product, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub321pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5842, 5843, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub321pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmsub321pd(_ operands: any AnyOperand...) {}

  /// `vfnmsub321ps xmm, xmm, xmm/m128`: Multiplies the third by the second operand, negates the product, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub321ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5844, 5845, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfnmsub321ps ymm, ymm, ymm/m256`: Multiplies the third by the second operand, negates the product, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfnmsub321ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5846, 5847, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub321ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfnmsub321ps(_ operands: any AnyOperand...) {}

  /// `vfnmsub321sd xmm, xmm, xmm/m64`: Multiplies the third by the second operand, negates the product, subtracts the first: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfnmsub321sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5848, 5849, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub321sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfnmsub321sd(_ operands: any AnyOperand...) {}

  /// `vfnmsub321ss xmm, xmm, xmm/m32`: Multiplies the third by the second operand, negates the product, subtracts the first: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfnmsub321ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5850, 5851, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsub321ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfnmsub321ss(_ operands: any AnyOperand...) {}

  /// `vfnmsubpd xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, negates the product, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5852, 5854, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfnmsubpd xmm, xmm, xmm, m128`: Multiplies the second by the third operand, negates the product, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5853, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  /// `vfnmsubpd ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, negates the product, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5855, 5857, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfnmsubpd ymm, ymm, ymm, m256`: Multiplies the second by the third operand, negates the product, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5856, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsubpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfnmsubpd(_ operands: any AnyOperand...) {}

  /// `vfnmsubps xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, negates the product, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5858, 5860, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfnmsubps xmm, xmm, xmm, m128`: Multiplies the second by the third operand, negates the product, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5859, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  /// `vfnmsubps ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, negates the product, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5861, 5863, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfnmsubps ymm, ymm, ymm, m256`: Multiplies the second by the third operand, negates the product, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfnmsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5862, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsubps; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfnmsubps(_ operands: any AnyOperand...) {}

  /// `vfnmsubsd xmm, xmm, xmm/m64, xmm`: Multiplies the second by the third operand, negates the product, subtracts the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmsubsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5864, 5866, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfnmsubsd xmm, xmm, xmm, m64`: Multiplies the second by the third operand, negates the product, subtracts the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmsubsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5865, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsubsd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m64 | xmm,xmm,m64,xmm")
  @_disfavoredOverload public final func vfnmsubsd(_ operands: any AnyOperand...) {}

  /// `vfnmsubss xmm, xmm, xmm/m32, xmm`: Multiplies the second by the third operand, negates the product, subtracts the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmsubss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5867, 5869, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfnmsubss xmm, xmm, xmm, m32`: Multiplies the second by the third operand, negates the product, subtracts the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfnmsubss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5868, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfnmsubss; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m32 | xmm,xmm,m32,xmm")
  @_disfavoredOverload public final func vfnmsubss(_ operands: any AnyOperand...) {}
}
