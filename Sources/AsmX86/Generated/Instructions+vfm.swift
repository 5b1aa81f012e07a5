// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vfmadd123pd xmm, xmm, xmm/m128`: Multiplies the first by the second operand, adds the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd123pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5002, 5003, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmadd123pd ymm, ymm, ymm/m256`: Multiplies the first by the second operand, adds the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd123pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5004, 5005, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd123pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmadd123pd(_ operands: any AnyOperand...) {}

  /// `vfmadd123ps xmm, xmm, xmm/m128`: Multiplies the first by the second operand, adds the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd123ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5006, 5007, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmadd123ps ymm, ymm, ymm/m256`: Multiplies the first by the second operand, adds the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd123ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5008, 5009, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd123ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmadd123ps(_ operands: any AnyOperand...) {}

  /// `vfmadd123sd xmm, xmm, xmm/m64`: Multiplies the first by the second operand, adds the third: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfmadd123sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5010, 5011, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd123sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfmadd123sd(_ operands: any AnyOperand...) {}

  /// `vfmadd123ss xmm, xmm, xmm/m32`: Multiplies the first by the second operand, adds the third: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfmadd123ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5012, 5013, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd123ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfmadd123ss(_ operands: any AnyOperand...) {}

  /// `vfmadd132pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the first by the third operand, adds the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd132pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5014, 5015, 5016), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd132pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the first by the third operand, adds the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd132pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5017, 5018, 5019), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd132pd zmm, zmm, zmm`: Multiplies the first by the third operand, adds the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5020, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd132pd zmm, zmm, m512/m64{1to8}`: Multiplies the first by the third operand, adds the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5021, 5022), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd132pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd132pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd132ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the first by the third operand, adds the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmadd132ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5023, 5024, 5025), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd132ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the first by the third operand, adds the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmadd132ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5026, 5027, 5028), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd132ph zmm, zmm, zmm`: Multiplies the first by the third operand, adds the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5029, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd132ph zmm, zmm, m512/m16{1to32}`: Multiplies the first by the third operand, adds the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5030, 5031), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd132ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd132ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd132ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the first by the third operand, adds the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd132ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5032, 5033, 5034), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd132ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the first by the third operand, adds the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd132ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5035, 5036, 5037), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd132ps zmm, zmm, zmm`: Multiplies the first by the third operand, adds the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5038, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd132ps zmm, zmm, m512/m32{1to16}`: Multiplies the first by the third operand, adds the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5039, 5040), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd132ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd132ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd132sd xmm, xmm, xmm`: Multiplies the first by the third operand, adds the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5041, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd132sd xmm, xmm, m64`: Multiplies the first by the third operand, adds the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5042, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd132sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd132sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd132sh xmm, xmm, xmm`: Multiplies the first by the third operand, adds the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5043, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd132sh xmm, xmm, m16`: Multiplies the first by the third operand, adds the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5044, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd132sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd132sh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd132ss xmm, xmm, xmm`: Multiplies the first by the third operand, adds the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5045, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd132ss xmm, xmm, m32`: Multiplies the first by the third operand, adds the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5046, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd132ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd132ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd213pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the first operand, adds the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd213pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5047, 5048, 5049), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd213pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the first operand, adds the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd213pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5050, 5051, 5052), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd213pd zmm, zmm, zmm`: Multiplies the second by the first operand, adds the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5053, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd213pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the first operand, adds the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5054, 5055), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd213pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd213pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd213ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the first operand, adds the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmadd213ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5056, 5057, 5058), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd213ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the first operand, adds the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmadd213ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5059, 5060, 5061), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd213ph zmm, zmm, zmm`: Multiplies the second by the first operand, adds the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5062, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd213ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the first operand, adds the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5063, 5064), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd213ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd213ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd213ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the first operand, adds the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd213ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5065, 5066, 5067), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd213ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the first operand, adds the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd213ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5068, 5069, 5070), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd213ps zmm, zmm, zmm`: Multiplies the second by the first operand, adds the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5071, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd213ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the first operand, adds the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5072, 5073), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd213ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd213ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd213sd xmm, xmm, xmm`: Multiplies the second by the first operand, adds the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5074, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd213sd xmm, xmm, m64`: Multiplies the second by the first operand, adds the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5075, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd213sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd213sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd213sh xmm, xmm, xmm`: Multiplies the second by the first operand, adds the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5076, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd213sh xmm, xmm, m16`: Multiplies the second by the first operand, adds the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5077, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd213sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd213sh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd213ss xmm, xmm, xmm`: Multiplies the second by the first operand, adds the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5078, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd213ss xmm, xmm, m32`: Multiplies the second by the first operand, adds the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5079, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd213ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd213ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd231pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the third operand, adds the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd231pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5080, 5081, 5082), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd231pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the third operand, adds the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd231pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5083, 5084, 5085), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd231pd zmm, zmm, zmm`: Multiplies the second by the third operand, adds the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5086, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd231pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the third operand, adds the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5087, 5088), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd231pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd231pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd231ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the third operand, adds the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmadd231ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5089, 5090, 5091), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd231ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the third operand, adds the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmadd231ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5092, 5093, 5094), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd231ph zmm, zmm, zmm`: Multiplies the second by the third operand, adds the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5095, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd231ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the third operand, adds the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5096, 5097), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd231ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd231ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd231ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the third operand, adds the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd231ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5098, 5099, 5100), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd231ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the third operand, adds the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmadd231ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5101, 5102, 5103), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmadd231ps zmm, zmm, zmm`: Multiplies the second by the third operand, adds the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5104, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd231ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the third operand, adds the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmadd231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5105, 5106), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd231ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd231ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd231sd xmm, xmm, xmm`: Multiplies the second by the third operand, adds the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5107, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd231sd xmm, xmm, m64`: Multiplies the second by the third operand, adds the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5108, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd231sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd231sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd231sh xmm, xmm, xmm`: Multiplies the second by the third operand, adds the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5109, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd231sh xmm, xmm, m16`: Multiplies the second by the third operand, adds the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmadd231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5110, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd231sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd231sh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd231ss xmm, xmm, xmm`: Multiplies the second by the third operand, adds the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5111, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmadd231ss xmm, xmm, m32`: Multiplies the second by the third operand, adds the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmadd231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5112, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd231ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmadd231ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmadd312pd xmm, xmm, xmm/m128`: Multiplies the third by the first operand, adds the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd312pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5113, 5114, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmadd312pd ymm, ymm, ymm/m256`: Multiplies the third by the first operand, adds the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd312pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5115, 5116, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd312pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmadd312pd(_ operands: any AnyOperand...) {}

  /// `vfmadd312ps xmm, xmm, xmm/m128`: Multiplies the third by the first operand, adds the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd312ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5117, 5118, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmadd312ps ymm, ymm, ymm/m256`: Multiplies the third by the first operand, adds the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd312ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5119, 5120, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd312ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmadd312ps(_ operands: any AnyOperand...) {}

  /// `vfmadd312sd xmm, xmm, xmm/m64`: Multiplies the third by the first operand, adds the second: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfmadd312sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5121, 5122, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd312sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfmadd312sd(_ operands: any AnyOperand...) {}

  /// `vfmadd312ss xmm, xmm, xmm/m32`: Multiplies the third by the first operand, adds the second: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfmadd312ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5123, 5124, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd312ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfmadd312ss(_ operands: any AnyOperand...) {}

  /// `vfmadd321pd xmm, xmm, xmm/m128`: Multiplies the third by the second operand, adds the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd321pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5125, 5126, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmadd321pd ymm, ymm, ymm/m256`: Multiplies the third by the second operand, adds the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd321pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5127, 5128, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd321pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmadd321pd(_ operands: any AnyOperand...) {}

  /// `vfmadd321ps xmm, xmm, xmm/m128`: Multiplies the third by the second operand, adds the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd321ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5129, 5130, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmadd321ps ymm, ymm, ymm/m256`: Multiplies the third by the second operand, adds the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmadd321ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5131, 5132, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd321ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmadd321ps(_ operands: any AnyOperand...) {}

  /// `vfmadd321sd xmm, xmm, xmm/m64`: Multiplies the third by the second operand, adds the first: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfmadd321sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5133, 5134, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd321sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfmadd321sd(_ operands: any AnyOperand...) {}

  /// `vfmadd321ss xmm, xmm, xmm/m32`: Multiplies the third by the second operand, adds the first: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfmadd321ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5135, 5136, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmadd321ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfmadd321ss(_ operands: any AnyOperand...) {}

  /// `vfmaddcph xmm, xmm, xmm/m128/m32{1to4}`: Multiplies complex half-precision numbers of the second and third operand and adds them to the first.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddcph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5137, 5138, 5139), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddcph ymm, ymm, ymm/m256/m32{1to8}`: Multiplies complex half-precision numbers of the second and third operand and adds them to the first.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddcph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5140, 5141, 5142), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddcph zmm, zmm, zmm`: Multiplies complex half-precision numbers of the second and third operand and adds them to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5143, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmaddcph zmm, zmm, m512/m32{1to16}`: Multiplies complex half-precision numbers of the second and third operand and adds them to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5144, 5145), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddcph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddcph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmaddcsh xmm, xmm, xmm`: Multiplies a complex half-precision number of the second and third operand and adds it to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5146, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmaddcsh xmm, xmm, m32`: Multiplies a complex half-precision number of the second and third operand and adds it to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5147, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddcsh; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddcsh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmaddpd xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5148, 5150, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmaddpd xmm, xmm, xmm, m128`: Multiplies the second by the third operand, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5149, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  /// `vfmaddpd ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5151, 5153, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmaddpd ymm, ymm, ymm, m256`: Multiplies the second by the third operand, adds the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5152, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmaddpd(_ operands: any AnyOperand...) {}

  /// `vfmaddps xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5154, 5156, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmaddps xmm, xmm, xmm, m128`: Multiplies the second by the third operand, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5155, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  /// `vfmaddps ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5157, 5159, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmaddps ymm, ymm, ymm, m256`: Multiplies the second by the third operand, adds the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5158, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddps; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmaddps(_ operands: any AnyOperand...) {}

  /// `vfmaddsd xmm, xmm, xmm/m64, xmm`: Multiplies the second by the third operand, adds the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfmaddsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5160, 5162, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmaddsd xmm, xmm, xmm, m64`: Multiplies the second by the third operand, adds the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfmaddsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5161, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m64 | xmm,xmm,m64,xmm")
  @_disfavoredOverload public final func vfmaddsd(_ operands: any AnyOperand...) {}

  /// `vfmaddss xmm, xmm, xmm/m32, xmm`: Multiplies the second by the third operand, adds the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfmaddss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5163, 5165, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmaddss xmm, xmm, xmm, m32`: Multiplies the second by the third operand, adds the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfmaddss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5164, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddss; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m32 | xmm,xmm,m32,xmm")
  @_disfavoredOverload public final func vfmaddss(_ operands: any AnyOperand...) {}

  /// `vfmaddsub123pd xmm, xmm, xmm/m128`: Multiplies the first by the second operand, subtracts (even) or adds (odd) the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub123pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5166, 5167, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmaddsub123pd ymm, ymm, ymm/m256`: Multiplies the first by the second operand, subtracts (even) or adds (odd) the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub123pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5168, 5169, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub123pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmaddsub123pd(_ operands: any AnyOperand...) {}

  /// `vfmaddsub123ps xmm, xmm, xmm/m128`: Multiplies the first by the second operand, subtracts (even) or adds (odd) the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub123ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5170, 5171, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmaddsub123ps ymm, ymm, ymm/m256`: Multiplies the first by the second operand, subtracts (even) or adds (odd) the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub123ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5172, 5173, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub123ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmaddsub123ps(_ operands: any AnyOperand...) {}

  /// `vfmaddsub132pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub132pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5174, 5175, 5176), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub132pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub132pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5177, 5178, 5179), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub132pd zmm, zmm, zmm`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5180, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmaddsub132pd zmm, zmm, m512/m64{1to8}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5181, 5182), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub132pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub132pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmaddsub132ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddsub132ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5183, 5184, 5185), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub132ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddsub132ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5186, 5187, 5188), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub132ph zmm, zmm, zmm`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddsub132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5189, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmaddsub132ph zmm, zmm, m512/m16{1to32}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddsub132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5190, 5191), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub132ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub132ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmaddsub132ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub132ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5192, 5193, 5194), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub132ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub132ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5195, 5196, 5197), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub132ps zmm, zmm, zmm`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5198, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmaddsub132ps zmm, zmm, m512/m32{1to16}`: Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5199, 5200), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub132ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub132ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmaddsub213pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub213pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5201, 5202, 5203), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub213pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub213pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5204, 5205, 5206), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub213pd zmm, zmm, zmm`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5207, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmaddsub213pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5208, 5209), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub213pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub213pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmaddsub213ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddsub213ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5210, 5211, 5212), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub213ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddsub213ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5213, 5214, 5215), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub213ph zmm, zmm, zmm`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddsub213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5216, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmaddsub213ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddsub213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5217, 5218), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub213ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub213ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmaddsub213ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub213ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5219, 5220, 5221), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub213ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub213ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5222, 5223, 5224), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub213ps zmm, zmm, zmm`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5225, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmaddsub213ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5226, 5227), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub213ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub213ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmaddsub231pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub231pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5228, 5229, 5230), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub231pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub231pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5231, 5232, 5233), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub231pd zmm, zmm, zmm`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5234, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmaddsub231pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5235, 5236), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub231pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub231pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmaddsub231ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddsub231ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5237, 5238, 5239), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub231ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmaddsub231ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5240, 5241, 5242), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub231ph zmm, zmm, zmm`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddsub231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5243, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmaddsub231ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmaddsub231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5244, 5245), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub231ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub231ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmaddsub231ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub231ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5246, 5247, 5248), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub231ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmaddsub231ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5249, 5250, 5251), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmaddsub231ps zmm, zmm, zmm`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5252, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmaddsub231ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmaddsub231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5253, 5254), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub231ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmaddsub231ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmaddsub312pd xmm, xmm, xmm/m128`: Multiplies the third by the first operand, subtracts (even) or adds (odd) the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub312pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5255, 5256, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmaddsub312pd ymm, ymm, ymm/m256`: Multiplies the third by the first operand, subtracts (even) or adds (odd) the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub312pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5257, 5258, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub312pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmaddsub312pd(_ operands: any AnyOperand...) {}

  /// `vfmaddsub312ps xmm, xmm, xmm/m128`: Multiplies the third by the first operand, subtracts (even) or adds (odd) the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub312ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5259, 5260, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmaddsub312ps ymm, ymm, ymm/m256`: Multiplies the third by the first operand, subtracts (even) or adds (odd) the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub312ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5261, 5262, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub312ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmaddsub312ps(_ operands: any AnyOperand...) {}

  /// `vfmaddsub321pd xmm, xmm, xmm/m128`: Multiplies the third by the second operand, subtracts (even) or adds (odd) the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub321pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5263, 5264, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmaddsub321pd ymm, ymm, ymm/m256`: Multiplies the third by the second operand, subtracts (even) or adds (odd) the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub321pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5265, 5266, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub321pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmaddsub321pd(_ operands: any AnyOperand...) {}

  /// `vfmaddsub321ps xmm, xmm, xmm/m128`: Multiplies the third by the second operand, subtracts (even) or adds (odd) the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub321ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5267, 5268, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmaddsub321ps ymm, ymm, ymm/m256`: Multiplies the third by the second operand, subtracts (even) or adds (odd) the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmaddsub321ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5269, 5270, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsub321ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmaddsub321ps(_ operands: any AnyOperand...) {}

  /// `vfmaddsubpd xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5271, 5273, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmaddsubpd xmm, xmm, xmm, m128`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5272, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  /// `vfmaddsubpd ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5274, 5276, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmaddsubpd ymm, ymm, ymm, m256`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5275, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsubpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmaddsubpd(_ operands: any AnyOperand...) {}

  /// `vfmaddsubps xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5277, 5279, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmaddsubps xmm, xmm, xmm, m128`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5278, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  /// `vfmaddsubps ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5280, 5282, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmaddsubps ymm, ymm, ymm, m256`: Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmaddsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5281, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmaddsubps; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmaddsubps(_ operands: any AnyOperand...) {}

  /// `vfmsub123pd xmm, xmm, xmm/m128`: Multiplies the first by the second operand, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub123pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5283, 5284, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmsub123pd ymm, ymm, ymm/m256`: Multiplies the first by the second operand, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub123pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5285, 5286, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub123pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsub123pd(_ operands: any AnyOperand...) {}

  /// `vfmsub123ps xmm, xmm, xmm/m128`: Multiplies the first by the second operand, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub123ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5287, 5288, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmsub123ps ymm, ymm, ymm/m256`: Multiplies the first by the second operand, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub123ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5289, 5290, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub123ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsub123ps(_ operands: any AnyOperand...) {}

  /// `vfmsub123sd xmm, xmm, xmm/m64`: Multiplies the first by the second operand, subtracts the third: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfmsub123sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5291, 5292, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub123sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfmsub123sd(_ operands: any AnyOperand...) {}

  /// `vfmsub123ss xmm, xmm, xmm/m32`: Multiplies the first by the second operand, subtracts the third: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfmsub123ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5293, 5294, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub123ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfmsub123ss(_ operands: any AnyOperand...) {}

  /// `vfmsub132pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the first by the third operand, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub132pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5295, 5296, 5297), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub132pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the first by the third operand, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub132pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5298, 5299, 5300), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub132pd zmm, zmm, zmm`: Multiplies the first by the third operand, subtracts the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5301, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub132pd zmm, zmm, m512/m64{1to8}`: Multiplies the first by the third operand, subtracts the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5302, 5303), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub132pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub132pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub132ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the first by the third operand, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsub132ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5304, 5305, 5306), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub132ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the first by the third operand, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsub132ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5307, 5308, 5309), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub132ph zmm, zmm, zmm`: Multiplies the first by the third operand, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5310, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub132ph zmm, zmm, m512/m16{1to32}`: Multiplies the first by the third operand, subtracts the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5311, 5312), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub132ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub132ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub132ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the first by the third operand, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub132ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5313, 5314, 5315), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub132ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the first by the third operand, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub132ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5316, 5317, 5318), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub132ps zmm, zmm, zmm`: Multiplies the first by the third operand, subtracts the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5319, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub132ps zmm, zmm, m512/m32{1to16}`: Multiplies the first by the third operand, subtracts the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5320, 5321), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub132ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub132ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub132sd xmm, xmm, xmm`: Multiplies the first by the third operand, subtracts the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5322, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub132sd xmm, xmm, m64`: Multiplies the first by the third operand, subtracts the second: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub132sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5323, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub132sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub132sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub132sh xmm, xmm, xmm`: Multiplies the first by the third operand, subtracts the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5324, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub132sh xmm, xmm, m16`: Multiplies the first by the third operand, subtracts the second: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub132sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5325, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub132sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub132sh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub132ss xmm, xmm, xmm`: Multiplies the first by the third operand, subtracts the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5326, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub132ss xmm, xmm, m32`: Multiplies the first by the third operand, subtracts the second: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub132ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5327, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub132ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub132ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub213pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the first operand, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub213pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5328, 5329, 5330), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub213pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the first operand, subtracts the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub213pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5331, 5332, 5333), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub213pd zmm, zmm, zmm`: Multiplies the second by the first operand, subtracts the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5334, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub213pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the first operand, subtracts the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5335, 5336), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub213pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub213pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub213ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the first operand, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsub213ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5337, 5338, 5339), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub213ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the first operand, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsub213ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5340, 5341, 5342), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub213ph zmm, zmm, zmm`: Multiplies the second by the first operand, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5343, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub213ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the first operand, subtracts the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5344, 5345), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub213ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub213ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub213ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the first operand, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub213ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5346, 5347, 5348), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub213ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the first operand, subtracts the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub213ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5349, 5350, 5351), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub213ps zmm, zmm, zmm`: Multiplies the second by the first operand, subtracts the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5352, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub213ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the first operand, subtracts the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5353, 5354), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub213ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub213ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub213sd xmm, xmm, xmm`: Multiplies the second by the first operand, subtracts the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5355, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub213sd xmm, xmm, m64`: Multiplies the second by the first operand, subtracts the third: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub213sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5356, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub213sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub213sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub213sh xmm, xmm, xmm`: Multiplies the second by the first operand, subtracts the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5357, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub213sh xmm, xmm, m16`: Multiplies the second by the first operand, subtracts the third: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub213sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5358, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub213sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub213sh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub213ss xmm, xmm, xmm`: Multiplies the second by the first operand, subtracts the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5359, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub213ss xmm, xmm, m32`: Multiplies the second by the first operand, subtracts the third: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub213ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5360, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub213ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub213ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub231pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the third operand, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub231pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5361, 5362, 5363), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub231pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the third operand, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub231pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5364, 5365, 5366), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub231pd zmm, zmm, zmm`: Multiplies the second by the third operand, subtracts the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5367, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub231pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the third operand, subtracts the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5368, 5369), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub231pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub231pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub231ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the third operand, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsub231ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5370, 5371, 5372), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub231ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the third operand, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsub231ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5373, 5374, 5375), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub231ph zmm, zmm, zmm`: Multiplies the second by the third operand, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5376, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub231ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the third operand, subtracts the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5377, 5378), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub231ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub231ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub231ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the third operand, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub231ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5379, 5380, 5381), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub231ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the third operand, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsub231ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5382, 5383, 5384), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsub231ps zmm, zmm, zmm`: Multiplies the second by the third operand, subtracts the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5385, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub231ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the third operand, subtracts the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsub231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5386, 5387), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub231ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub231ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub231sd xmm, xmm, xmm`: Multiplies the second by the third operand, subtracts the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5388, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub231sd xmm, xmm, m64`: Multiplies the second by the third operand, subtracts the first: a double-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub231sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5389, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub231sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub231sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub231sh xmm, xmm, xmm`: Multiplies the second by the third operand, subtracts the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5390, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub231sh xmm, xmm, m16`: Multiplies the second by the third operand, subtracts the first: a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsub231sh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5391, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub231sh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub231sh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub231ss xmm, xmm, xmm`: Multiplies the second by the third operand, subtracts the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5392, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsub231ss xmm, xmm, m32`: Multiplies the second by the third operand, subtracts the first: a single-precision number.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vfmsub231ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5393, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub231ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsub231ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsub312pd xmm, xmm, xmm/m128`: Multiplies the third by the first operand, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub312pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5394, 5395, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmsub312pd ymm, ymm, ymm/m256`: Multiplies the third by the first operand, subtracts the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub312pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5396, 5397, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub312pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsub312pd(_ operands: any AnyOperand...) {}

  /// `vfmsub312ps xmm, xmm, xmm/m128`: Multiplies the third by the first operand, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub312ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5398, 5399, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmsub312ps ymm, ymm, ymm/m256`: Multiplies the third by the first operand, subtracts the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub312ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5400, 5401, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub312ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsub312ps(_ operands: any AnyOperand...) {}

  /// `vfmsub312sd xmm, xmm, xmm/m64`: Multiplies the third by the first operand, subtracts the second: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfmsub312sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5402, 5403, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub312sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfmsub312sd(_ operands: any AnyOperand...) {}

  /// `vfmsub312ss xmm, xmm, xmm/m32`: Multiplies the third by the first operand, subtracts the second: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfmsub312ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5404, 5405, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub312ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfmsub312ss(_ operands: any AnyOperand...) {}

  /// `vfmsub321pd xmm, xmm, xmm/m128`: Multiplies the third by the second operand, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub321pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5406, 5407, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmsub321pd ymm, ymm, ymm/m256`: Multiplies the third by the second operand, subtracts the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub321pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5408, 5409, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub321pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsub321pd(_ operands: any AnyOperand...) {}

  /// `vfmsub321ps xmm, xmm, xmm/m128`: Multiplies the third by the second operand, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub321ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5410, 5411, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmsub321ps ymm, ymm, ymm/m256`: Multiplies the third by the second operand, subtracts the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsub321ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5412, 5413, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub321ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsub321ps(_ operands: any AnyOperand...) {}

  /// `vfmsub321sd xmm, xmm, xmm/m64`: Multiplies the third by the second operand, subtracts the first: a double-precision number.
  ///
  /// Needs FMA.
  public final func vfmsub321sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5414, 5415, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub321sd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vfmsub321sd(_ operands: any AnyOperand...) {}

  /// `vfmsub321ss xmm, xmm, xmm/m32`: Multiplies the third by the second operand, subtracts the first: a single-precision number.
  ///
  /// Needs FMA.
  public final func vfmsub321ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5416, 5417, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsub321ss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vfmsub321ss(_ operands: any AnyOperand...) {}

  /// `vfmsubadd123pd xmm, xmm, xmm/m128`: Multiplies the first by the second operand, adds (even) or subtracts (odd) the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd123pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5418, 5419, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmsubadd123pd ymm, ymm, ymm/m256`: Multiplies the first by the second operand, adds (even) or subtracts (odd) the third: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd123pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5420, 5421, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd123pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsubadd123pd(_ operands: any AnyOperand...) {}

  /// `vfmsubadd123ps xmm, xmm, xmm/m128`: Multiplies the first by the second operand, adds (even) or subtracts (odd) the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd123ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5422, 5423, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmsubadd123ps ymm, ymm, ymm/m256`: Multiplies the first by the second operand, adds (even) or subtracts (odd) the third: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd123ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5424, 5425, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd123ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsubadd123ps(_ operands: any AnyOperand...) {}

  /// `vfmsubadd132pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd132pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5426, 5427, 5428), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd132pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd132pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5429, 5430, 5431), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd132pd zmm, zmm, zmm`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5432, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsubadd132pd zmm, zmm, m512/m64{1to8}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd132pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5433, 5434), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd132pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd132pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsubadd132ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsubadd132ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5435, 5436, 5437), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd132ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsubadd132ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5438, 5439, 5440), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd132ph zmm, zmm, zmm`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsubadd132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5441, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsubadd132ph zmm, zmm, m512/m16{1to32}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsubadd132ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5442, 5443), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd132ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd132ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsubadd132ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd132ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5444, 5445, 5446), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd132ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd132ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5447, 5448, 5449), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd132ps zmm, zmm, zmm`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5450, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsubadd132ps zmm, zmm, m512/m32{1to16}`: Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd132ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5451, 5452), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd132ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd132ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsubadd213pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd213pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5453, 5454, 5455), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd213pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd213pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5456, 5457, 5458), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd213pd zmm, zmm, zmm`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5459, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsubadd213pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd213pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5460, 5461), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd213pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd213pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsubadd213ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsubadd213ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5462, 5463, 5464), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd213ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsubadd213ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5465, 5466, 5467), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd213ph zmm, zmm, zmm`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsubadd213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5468, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsubadd213ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsubadd213ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5469, 5470), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd213ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd213ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsubadd213ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd213ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5471, 5472, 5473), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd213ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd213ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5474, 5475, 5476), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd213ps zmm, zmm, zmm`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5477, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsubadd213ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd213ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5478, 5479), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd213ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd213ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsubadd231pd xmm, xmm, xmm/m128/m64{1to2}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd231pd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5480, 5481, 5482), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd231pd ymm, ymm, ymm/m256/m64{1to4}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: double-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd231pd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5483, 5484, 5485), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd231pd zmm, zmm, zmm`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5486, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsubadd231pd zmm, zmm, m512/m64{1to8}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd231pd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5487, 5488), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd231pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd231pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsubadd231ph xmm, xmm, xmm/m128/m16{1to8}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsubadd231ph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5489, 5490, 5491), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd231ph ymm, ymm, ymm/m256/m16{1to16}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmsubadd231ph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5492, 5493, 5494), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd231ph zmm, zmm, zmm`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsubadd231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5495, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsubadd231ph zmm, zmm, m512/m16{1to32}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmsubadd231ph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5496, 5497), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd231ph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd231ph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsubadd231ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd231ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5498, 5499, 5500), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd231ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: single-precision numbers.
  ///
  /// Needs FMA; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vfmsubadd231ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5501, 5502, 5503), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmsubadd231ps zmm, zmm, zmm`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5504, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmsubadd231ps zmm, zmm, m512/m32{1to16}`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vfmsubadd231ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5505, 5506), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd231ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmsubadd231ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmsubadd312pd xmm, xmm, xmm/m128`: Multiplies the third by the first operand, adds (even) or subtracts (odd) the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd312pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5507, 5508, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmsubadd312pd ymm, ymm, ymm/m256`: Multiplies the third by the first operand, adds (even) or subtracts (odd) the second: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd312pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5509, 5510, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd312pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsubadd312pd(_ operands: any AnyOperand...) {}

  /// `vfmsubadd312ps xmm, xmm, xmm/m128`: Multiplies the third by the first operand, adds (even) or subtracts (odd) the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd312ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5511, 5512, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmsubadd312ps ymm, ymm, ymm/m256`: Multiplies the third by the first operand, adds (even) or subtracts (odd) the second: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd312ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5513, 5514, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd312ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsubadd312ps(_ operands: any AnyOperand...) {}

  /// `vfmsubadd321pd xmm, xmm, xmm/m128`: Multiplies the third by the second operand, adds (even) or subtracts (odd) the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd321pd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5515, 5516, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmsubadd321pd ymm, ymm, ymm/m256`: Multiplies the third by the second operand, adds (even) or subtracts (odd) the first: double-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd321pd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5517, 5518, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd321pd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsubadd321pd(_ operands: any AnyOperand...) {}

  /// `vfmsubadd321ps xmm, xmm, xmm/m128`: Multiplies the third by the second operand, adds (even) or subtracts (odd) the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd321ps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5519, 5520, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vfmsubadd321ps ymm, ymm, ymm/m256`: Multiplies the third by the second operand, adds (even) or subtracts (odd) the first: single-precision numbers.
  ///
  /// Needs FMA.
  public final func vfmsubadd321ps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5521, 5522, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubadd321ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vfmsubadd321ps(_ operands: any AnyOperand...) {}

  /// `vfmsubaddpd xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5523, 5525, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmsubaddpd xmm, xmm, xmm, m128`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5524, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  /// `vfmsubaddpd ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5526, 5528, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmsubaddpd ymm, ymm, ymm, m256`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5527, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubaddpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmsubaddpd(_ operands: any AnyOperand...) {}

  /// `vfmsubaddps xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5529, 5531, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmsubaddps xmm, xmm, xmm, m128`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5530, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  /// `vfmsubaddps ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5532, 5534, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmsubaddps ymm, ymm, ymm, m256`: Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5533, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubaddps; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmsubaddps(_ operands: any AnyOperand...) {}

  /// `vfmsubpd xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5535, 5537, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmsubpd xmm, xmm, xmm, m128`: Multiplies the second by the third operand, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5536, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  /// `vfmsubpd ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5538, 5540, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmsubpd ymm, ymm, ymm, m256`: Multiplies the second by the third operand, subtracts the fourth: double-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5539, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmsubpd(_ operands: any AnyOperand...) {}

  /// `vfmsubps xmm, xmm, xmm/m128, xmm`: Multiplies the second by the third operand, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5541, 5543, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmsubps xmm, xmm, xmm, m128`: Multiplies the second by the third operand, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5542, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  /// `vfmsubps ymm, ymm, ymm/m256, ymm`: Multiplies the second by the third operand, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5544, 5546, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmsubps ymm, ymm, ymm, m256`: Multiplies the second by the third operand, subtracts the fourth: single-precision numbers.
  ///
  /// Needs FMA4.
  public final func vfmsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5545, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubps; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,ymm,m256 | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vfmsubps(_ operands: any AnyOperand...) {}

  /// `vfmsubsd xmm, xmm, xmm/m64, xmm`: Multiplies the second by the third operand, subtracts the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfmsubsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5547, 5549, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmsubsd xmm, xmm, xmm, m64`: Multiplies the second by the third operand, subtracts the fourth: a double-precision number.
  ///
  /// Needs FMA4.
  public final func vfmsubsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5548, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubsd; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m64 | xmm,xmm,m64,xmm")
  @_disfavoredOverload public final func vfmsubsd(_ operands: any AnyOperand...) {}

  /// `vfmsubss xmm, xmm, xmm/m32, xmm`: Multiplies the second by the third operand, subtracts the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfmsubss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5550, 5552, 0), 2, destination.rawValue, first.rawValue, third.rawValue, 0, second, file, line, column)
  }

  /// `vfmsubss xmm, xmm, xmm, m32`: Multiplies the second by the third operand, subtracts the fourth: a single-precision number.
  ///
  /// Needs FMA4.
  public final func vfmsubss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5551, destination.rawValue, first.rawValue, second.rawValue, 0, 0, third, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmsubss; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m32 | xmm,xmm,m32,xmm")
  @_disfavoredOverload public final func vfmsubss(_ operands: any AnyOperand...) {}

  /// `vfmulcph xmm, xmm, xmm/m128/m32{1to4}`: Multiplies complex half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmulcph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5553, 5554, 5555), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmulcph ymm, ymm, ymm/m256/m32{1to8}`: Multiplies complex half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfmulcph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5556, 5557, 5558), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vfmulcph zmm, zmm, zmm`: Multiplies complex half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmulcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5559, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmulcph zmm, zmm, m512/m32{1to16}`: Multiplies complex half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vfmulcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 5560, 5561), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmulcph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmulcph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vfmulcsh xmm, xmm, xmm`: Multiplies a complex half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmulcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(5562, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vfmulcsh xmm, xmm, m32`: Multiplies a complex half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vfmulcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(5563, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfmulcsh; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfmulcsh(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
