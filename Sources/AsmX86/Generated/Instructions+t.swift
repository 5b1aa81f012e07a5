// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `t1mskc r32, r32`: Clears the bits below the lowest clear bit and sets every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func t1mskc(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2439, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `t1mskc r32, m32`: Clears the bits below the lowest clear bit and sets every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func t1mskc(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2440, destination.rawValue, source.address, file, line, column)
  }

  /// `t1mskc r64, r64`: Clears the bits below the lowest clear bit and sets every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func t1mskc(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2441, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `t1mskc r64, m64`: Clears the bits below the lowest clear bit and sets every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func t1mskc(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2442, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of t1mskc; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func t1mskc(_ operands: any AnyOperand...) {}

  /// `tcmmimfp16ps tmm, tmm, tmm`: Multiplies tiles of complex half-precision numbers and adds the imaginary parts to single-precision numbers.
  ///
  /// Needs AMX_COMPLEX.
  public final func tcmmimfp16ps(_ destination: TileRegister, _ first: TileRegister, _ second: TileRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2443, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tcmmimfp16ps; forms: tmm,tmm,tmm")
  @_disfavoredOverload public final func tcmmimfp16ps(_ operands: any AnyOperand...) {}

  /// `tcmmrlfp16ps tmm, tmm, tmm`: Multiplies tiles of complex half-precision numbers and adds the real parts to single-precision numbers.
  ///
  /// Needs AMX_COMPLEX.
  public final func tcmmrlfp16ps(_ destination: TileRegister, _ first: TileRegister, _ second: TileRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2444, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tcmmrlfp16ps; forms: tmm,tmm,tmm")
  @_disfavoredOverload public final func tcmmrlfp16ps(_ operands: any AnyOperand...) {}

  /// `tdcall`: Calls the trust-domain module from a trust domain.
  ///
  /// Needs TDX.
  public final func tdcall(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2445, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tdcall; forms: without operands")
  @_disfavoredOverload public final func tdcall(_ operands: any AnyOperand...) {}

  /// `tdpbf16ps tmm, tmm, tmm`: Multiplies tiles of bfloat16 number pairs and adds the dot products to a tile of single-precision numbers.
  ///
  /// Needs AMX_BF16.
  public final func tdpbf16ps(_ destination: TileRegister, _ first: TileRegister, _ second: TileRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2446, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tdpbf16ps; forms: tmm,tmm,tmm")
  @_disfavoredOverload public final func tdpbf16ps(_ operands: any AnyOperand...) {}

  /// `tdpbssd tmm, tmm, tmm`: Multiplies a tile of signed by one of signed bytes and adds the dot products to doublewords.
  ///
  /// Needs AMX_INT8.
  public final func tdpbssd(_ destination: TileRegister, _ first: TileRegister, _ second: TileRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2447, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tdpbssd; forms: tmm,tmm,tmm")
  @_disfavoredOverload public final func tdpbssd(_ operands: any AnyOperand...) {}

  /// `tdpbsud tmm, tmm, tmm`: Multiplies a tile of signed by one of unsigned bytes and adds the dot products to doublewords.
  ///
  /// Needs AMX_INT8.
  public final func tdpbsud(_ destination: TileRegister, _ first: TileRegister, _ second: TileRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2448, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tdpbsud; forms: tmm,tmm,tmm")
  @_disfavoredOverload public final func tdpbsud(_ operands: any AnyOperand...) {}

  /// `tdpbusd tmm, tmm, tmm`: Multiplies a tile of unsigned by one of signed bytes and adds the dot products to doublewords.
  ///
  /// Needs AMX_INT8.
  public final func tdpbusd(_ destination: TileRegister, _ first: TileRegister, _ second: TileRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2449, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tdpbusd; forms: tmm,tmm,tmm")
  @_disfavoredOverload public final func tdpbusd(_ operands: any AnyOperand...) {}

  /// `tdpbuud tmm, tmm, tmm`: Multiplies a tile of unsigned by one of unsigned bytes and adds the dot products to doublewords.
  ///
  /// Needs AMX_INT8.
  public final func tdpbuud(_ destination: TileRegister, _ first: TileRegister, _ second: TileRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2450, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tdpbuud; forms: tmm,tmm,tmm")
  @_disfavoredOverload public final func tdpbuud(_ operands: any AnyOperand...) {}

  /// `tdpfp16ps tmm, tmm, tmm`: Multiplies tiles of half-precision number pairs and adds the dot products to single-precision numbers.
  ///
  /// Needs AMX_FP16.
  public final func tdpfp16ps(_ destination: TileRegister, _ first: TileRegister, _ second: TileRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2451, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tdpfp16ps; forms: tmm,tmm,tmm")
  @_disfavoredOverload public final func tdpfp16ps(_ operands: any AnyOperand...) {}

  /// `test r8, r8`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: some ByteRegister, _ second: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2452, first.rawValue, second.rawValue, file, line, column)
  }
  /// `test r8, r8`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: HighByteRegister, _ second: some LegacyByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2452, first.rawValue, second.rawValue, file, line, column)
  }
  /// `test r8, r8`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: some ByteRegister & LegacyByteRegister, _ second: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2452, first.rawValue, second.rawValue, file, line, column)
  }

  /// `test r8, m8`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: some ByteRegister, _ second: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2453, first.rawValue, second.address, file, line, column)
  }
  /// `test r8, m8`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: HighByteRegister, _ second: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2453, first.rawValue, second.address, file, line, column)
  }

  /// `test r8, i8`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ source: some ByteRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2454, source.rawValue, immediate.value, file, line, column)
  }
  /// `test r8, i8`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func test(_ source: some ByteRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2454, source.rawValue, immediate, file, line, column)
  }
  /// `test r8, i8`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ source: HighByteRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2454, source.rawValue, immediate.value, file, line, column)
  }
  /// `test r8, i8`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func test(_ source: HighByteRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2454, source.rawValue, immediate, file, line, column)
  }

  /// `test r16, r16`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: Register16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2455, first.rawValue, second.rawValue, file, line, column)
  }

  /// `test r16, m16`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: Register16, _ second: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2456, first.rawValue, second.address, file, line, column)
  }

  /// `test r16, i16`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ source: Register16, _ immediate: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2457, source.rawValue, immediate.value, file, line, column)
  }
  /// `test r16, i16`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func test(_ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2457, source.rawValue, immediate, file, line, column)
  }

  /// `test r32, r32`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2458, first.rawValue, second.rawValue, file, line, column)
  }

  /// `test r32, m32`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2459, first.rawValue, second.address, file, line, column)
  }

  /// `test r32, i32`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ source: Register32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2460, source.rawValue, immediate.value, file, line, column)
  }
  /// `test r32, i32`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func test(_ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2460, source.rawValue, immediate, file, line, column)
  }

  /// `test r64, r64`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2461, first.rawValue, second.rawValue, file, line, column)
  }

  /// `test r64, m64`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: some GeneralRegister64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2462, first.rawValue, second.address, file, line, column)
  }

  /// `test r64, i32s`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ source: some GeneralRegister64, _ immediate: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2463, source.rawValue, immediate.value, file, line, column)
  }
  /// `test r64, i32s`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func test(_ source: some GeneralRegister64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2463, source.rawValue, immediate, file, line, column)
  }

  /// `test m8, r8`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: Memory8, _ second: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2464, second.rawValue, first.address, file, line, column)
  }
  /// `test m8, r8`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: Memory8, _ second: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2464, second.rawValue, first.address, file, line, column)
  }

  /// `test m8, i8`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ source: Memory8, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2465, source.address, immediate.value, file, line, column)
  }
  /// `test m8, i8`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func test(_ source: Memory8, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2465, source.address, immediate, file, line, column)
  }

  /// `test m16, r16`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: Memory16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2466, second.rawValue, first.address, file, line, column)
  }

  /// `test m16, i16`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ source: Memory16, _ immediate: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2467, source.address, immediate.value, file, line, column)
  }
  /// `test m16, i16`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func test(_ source: Memory16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2467, source.address, immediate, file, line, column)
  }

  /// `test m32, r32`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2468, second.rawValue, first.address, file, line, column)
  }

  /// `test m32, i32`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ source: Memory32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2469, source.address, immediate.value, file, line, column)
  }
  /// `test m32, i32`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func test(_ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2469, source.address, immediate, file, line, column)
  }

  /// `test m64, r64`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ first: Memory64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2470, second.rawValue, first.address, file, line, column)
  }

  /// `test m64, i32s`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func test(_ source: Memory64, _ immediate: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2471, source.address, immediate.value, file, line, column)
  }
  /// `test m64, i32s`: Ands without storing: only sets the flags.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func test(_ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2471, source.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of test; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func test(_ operands: any AnyOperand...) {}

  /// `testui`: Copies the user interrupt flag to the carry flag.
  ///
  /// Flags: reads UIF, writes CF, clears OF SF ZF AF PF. Needs UINTR.
  public final func testui(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2472, file, line, column)
  }

  @available(*, unavailable, message: "no such form of testui; forms: without operands")
  @_disfavoredOverload public final func testui(_ operands: any AnyOperand...) {}

  /// `tileloadd tmm, sib`: Loads a tile from memory, its rows as far apart as the index register says.
  ///
  /// Needs AMX_TILE.
  public final func tileloadd(_ destination: TileRegister, _ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2473, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tileloadd; forms: tmm,sib")
  @_disfavoredOverload public final func tileloadd(_ operands: any AnyOperand...) {}

  /// `tileloaddt1 tmm, sib`: Loads a tile from memory, its rows as far apart as the index register says; it won't be needed soon again.
  ///
  /// Needs AMX_TILE.
  public final func tileloaddt1(_ destination: TileRegister, _ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2474, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tileloaddt1; forms: tmm,sib")
  @_disfavoredOverload public final func tileloaddt1(_ operands: any AnyOperand...) {}

  /// `tilerelease`: Clears the tiles and their shapes.
  ///
  /// Needs AMX_TILE.
  public final func tilerelease(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2475, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tilerelease; forms: without operands")
  @_disfavoredOverload public final func tilerelease(_ operands: any AnyOperand...) {}

  /// `tilestored sib, tmm`: Stores a tile in memory, its rows as far apart as the index register says.
  ///
  /// Needs AMX_TILE.
  public final func tilestored(_ destination: some AddressConvertible, _ source: TileRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2476, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tilestored; forms: sib,tmm")
  @_disfavoredOverload public final func tilestored(_ operands: any AnyOperand...) {}

  /// `tilezero tmm`: Clears a tile.
  ///
  /// Needs AMX_TILE.
  public final func tilezero(_ destination: TileRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2477, destination.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tilezero; forms: tmm")
  @_disfavoredOverload public final func tilezero(_ operands: any AnyOperand...) {}

  /// `tlbsync`: Waits until all processors have done the earlier invlpgb.
  ///
  /// Needs INVLPGB.
  public final func tlbsync(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2478, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tlbsync; forms: without operands")
  @_disfavoredOverload public final func tlbsync(_ operands: any AnyOperand...) {}

  /// `tpause r32`: Waits until the time-stamp counter reaches edx:eax.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs WAITPKG.
  public final func tpause(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2479, source.rawValue, file, line, column)
  }

  /// `tpause r32, edx, eax`: Waits until the time-stamp counter reaches edx:eax.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs WAITPKG.
  public final func tpause(_ first: Register32, _ second: Register32, _ third: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2480, first.rawValue, second.rawValue, third.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tpause; forms: r32 | r32,edx,eax")
  @_disfavoredOverload public final func tpause(_ operands: any AnyOperand...) {}

  /// `tzcnt r16, r16`: Counts the trailing zero bits.
  ///
  /// Flags: writes ZF CF, leaves undefined OF SF AF PF. Needs BMI1.
  public final func tzcnt(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2481, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `tzcnt r16, m16`: Counts the trailing zero bits.
  ///
  /// Flags: writes ZF CF, leaves undefined OF SF AF PF. Needs BMI1.
  public final func tzcnt(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2482, destination.rawValue, source.address, file, line, column)
  }

  /// `tzcnt r32, r32`: Counts the trailing zero bits.
  ///
  /// Flags: writes ZF CF, leaves undefined OF SF AF PF. Needs BMI1.
  public final func tzcnt(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2483, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `tzcnt r32, m32`: Counts the trailing zero bits.
  ///
  /// Flags: writes ZF CF, leaves undefined OF SF AF PF. Needs BMI1.
  public final func tzcnt(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2484, destination.rawValue, source.address, file, line, column)
  }

  /// `tzcnt r64, r64`: Counts the trailing zero bits.
  ///
  /// Flags: writes ZF CF, leaves undefined OF SF AF PF. Needs BMI1.
  public final func tzcnt(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2485, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `tzcnt r64, m64`: Counts the trailing zero bits.
  ///
  /// Flags: writes ZF CF, leaves undefined OF SF AF PF. Needs BMI1.
  public final func tzcnt(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2486, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tzcnt; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func tzcnt(_ operands: any AnyOperand...) {}

  /// `tzmsk r32, r32`: Sets the bits below the lowest set bit and clears every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func tzmsk(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2487, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `tzmsk r32, m32`: Sets the bits below the lowest set bit and clears every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func tzmsk(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2488, destination.rawValue, source.address, file, line, column)
  }

  /// `tzmsk r64, r64`: Sets the bits below the lowest set bit and clears every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func tzmsk(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2489, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `tzmsk r64, m64`: Sets the bits below the lowest set bit and clears every other one.
  ///
  /// Flags: writes SF ZF CF, clears OF, leaves undefined AF PF. Needs TBM.
  public final func tzmsk(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2490, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tzmsk; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func tzmsk(_ operands: any AnyOperand...) {}
}
