// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `pabsb mm, mm/m64`: Takes absolute values of bytes.
  ///
  /// Needs SSSE3.
  public final func pabsb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05e8_05e7, destination.rawValue, source, file, line, column)
  }

  /// `pabsb xmm, xmm/m128`: Takes absolute values of bytes.
  ///
  /// Needs SSSE3.
  public final func pabsb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05ea_05e9, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pabsb; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pabsb(_ operands: any AnyOperand...) {}

  /// `pabsd mm, mm/m64`: Takes absolute values of doublewords.
  ///
  /// Needs SSSE3.
  public final func pabsd(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05ec_05eb, destination.rawValue, source, file, line, column)
  }

  /// `pabsd xmm, xmm/m128`: Takes absolute values of doublewords.
  ///
  /// Needs SSSE3.
  public final func pabsd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05ee_05ed, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pabsd; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pabsd(_ operands: any AnyOperand...) {}

  /// `pabsw mm, mm/m64`: Takes absolute values of words.
  ///
  /// Needs SSSE3.
  public final func pabsw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05f0_05ef, destination.rawValue, source, file, line, column)
  }

  /// `pabsw xmm, xmm/m128`: Takes absolute values of words.
  ///
  /// Needs SSSE3.
  public final func pabsw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05f2_05f1, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pabsw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pabsw(_ operands: any AnyOperand...) {}

  /// `packssdw mm, mm/m64`: Packs doublewords into words with signed saturation.
  public final func packssdw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05f4_05f3, destination.rawValue, source, file, line, column)
  }

  /// `packssdw xmm, xmm/m128`: Packs doublewords into words with signed saturation.
  ///
  /// Needs SSE2.
  public final func packssdw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05f6_05f5, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of packssdw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packssdw(_ operands: any AnyOperand...) {}

  /// `packsswb mm, mm/m64`: Packs words into bytes with signed saturation.
  public final func packsswb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05f8_05f7, destination.rawValue, source, file, line, column)
  }

  /// `packsswb xmm, xmm/m128`: Packs words into bytes with signed saturation.
  ///
  /// Needs SSE2.
  public final func packsswb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05fa_05f9, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of packsswb; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packsswb(_ operands: any AnyOperand...) {}

  /// `packusdw xmm, xmm/m128`: Packs doublewords into words with unsigned saturation.
  ///
  /// Needs SSE4_1.
  public final func packusdw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05fc_05fb, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of packusdw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packusdw(_ operands: any AnyOperand...) {}

  /// `packuswb mm, mm/m64`: Packs words into bytes with unsigned saturation.
  public final func packuswb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05fe_05fd, destination.rawValue, source, file, line, column)
  }

  /// `packuswb xmm, xmm/m128`: Packs words into bytes with unsigned saturation.
  ///
  /// Needs SSE2.
  public final func packuswb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0600_05ff, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of packuswb; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packuswb(_ operands: any AnyOperand...) {}

  /// `paddb mm, mm/m64`: Adds bytes.
  public final func paddb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0602_0601, destination.rawValue, source, file, line, column)
  }

  /// `paddb xmm, xmm/m128`: Adds bytes.
  ///
  /// Needs SSE2.
  public final func paddb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0604_0603, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddb; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddb(_ operands: any AnyOperand...) {}

  /// `paddd mm, mm/m64`: Adds doublewords.
  public final func paddd(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0606_0605, destination.rawValue, source, file, line, column)
  }

  /// `paddd xmm, xmm/m128`: Adds doublewords.
  ///
  /// Needs SSE2.
  public final func paddd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0608_0607, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddd; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddd(_ operands: any AnyOperand...) {}

  /// `paddq mm, mm/m64`: Adds quadwords.
  public final func paddq(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_060a_0609, destination.rawValue, source, file, line, column)
  }

  /// `paddq xmm, xmm/m128`: Adds quadwords.
  ///
  /// Needs SSE2.
  public final func paddq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_060c_060b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddq; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddq(_ operands: any AnyOperand...) {}

  /// `paddsb mm, mm/m64`: Adds signed bytes with saturation.
  public final func paddsb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_060e_060d, destination.rawValue, source, file, line, column)
  }

  /// `paddsb xmm, xmm/m128`: Adds signed bytes with saturation.
  ///
  /// Needs SSE2.
  public final func paddsb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0610_060f, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddsb; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddsb(_ operands: any AnyOperand...) {}

  /// `paddsw mm, mm/m64`: Adds signed words with saturation.
  public final func paddsw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0612_0611, destination.rawValue, source, file, line, column)
  }

  /// `paddsw xmm, xmm/m128`: Adds signed words with saturation.
  ///
  /// Needs SSE2.
  public final func paddsw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0614_0613, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddsw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddsw(_ operands: any AnyOperand...) {}

  /// `paddusb mm, mm/m64`: Adds unsigned bytes with saturation.
  public final func paddusb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0616_0615, destination.rawValue, source, file, line, column)
  }

  /// `paddusb xmm, xmm/m128`: Adds unsigned bytes with saturation.
  ///
  /// Needs SSE2.
  public final func paddusb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0618_0617, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddusb; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddusb(_ operands: any AnyOperand...) {}

  /// `paddusw mm, mm/m64`: Adds unsigned words with saturation.
  public final func paddusw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_061a_0619, destination.rawValue, source, file, line, column)
  }

  /// `paddusw xmm, xmm/m128`: Adds unsigned words with saturation.
  ///
  /// Needs SSE2.
  public final func paddusw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_061c_061b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddusw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddusw(_ operands: any AnyOperand...) {}

  /// `paddw mm, mm/m64`: Adds words.
  public final func paddw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_061e_061d, destination.rawValue, source, file, line, column)
  }

  /// `paddw xmm, xmm/m128`: Adds words.
  ///
  /// Needs SSE2.
  public final func paddw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0620_061f, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddw(_ operands: any AnyOperand...) {}

  /// `palignr mm, mm/m64, u8`: Joins both vectors and takes the bytes from an offset.
  ///
  /// Needs SSSE3.
  public final func palignr(_ destination: MMRegister, _ source: some MMOrMemory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0622_0621, destination.rawValue, source, immediate, file, line, column)
  }

  /// `palignr xmm, xmm/m128, u8`: Joins both vectors and takes the bytes from an offset.
  ///
  /// Needs SSSE3.
  public final func palignr(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0624_0623, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of palignr; forms: mm,mm,u8 | mm,m64,u8 | xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func palignr(_ operands: any AnyOperand...) {}

  /// `pand mm, mm/m64`: Ands the vectors.
  public final func pand(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0626_0625, destination.rawValue, source, file, line, column)
  }

  /// `pand xmm, xmm/m128`: Ands the vectors.
  ///
  /// Needs SSE2.
  public final func pand(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0628_0627, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pand; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pand(_ operands: any AnyOperand...) {}

  /// `pandn mm, mm/m64`: Ands source with the inverted destination.
  public final func pandn(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_062a_0629, destination.rawValue, source, file, line, column)
  }

  /// `pandn xmm, xmm/m128`: Ands source with the inverted destination.
  ///
  /// Needs SSE2.
  public final func pandn(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_062c_062b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pandn; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pandn(_ operands: any AnyOperand...) {}

  /// `pause`: Tells the processor that this is a loop waiting for memory to change.
  public final func pause(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1581, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pause; forms: without operands")
  @_disfavoredOverload public final func pause(_ operands: any AnyOperand...) {}

  /// `pavgb mm, mm/m64`: Averages unsigned bytes, rounding up.
  ///
  /// Needs SSE.
  public final func pavgb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_062f_062e, destination.rawValue, source, file, line, column)
  }

  /// `pavgb xmm, xmm/m128`: Averages unsigned bytes, rounding up.
  ///
  /// Needs SSE2.
  public final func pavgb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0631_0630, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pavgb; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pavgb(_ operands: any AnyOperand...) {}

  /// `pavgusb mm, mm/m64`: Averages unsigned bytes of MMX registers, rounding up.
  ///
  /// Needs D3NOW.
  public final func pavgusb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0633_0632, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pavgusb; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pavgusb(_ operands: any AnyOperand...) {}

  /// `pavgw mm, mm/m64`: Averages unsigned words, rounding up.
  ///
  /// Needs SSE.
  public final func pavgw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0635_0634, destination.rawValue, source, file, line, column)
  }

  /// `pavgw xmm, xmm/m128`: Averages unsigned words, rounding up.
  ///
  /// Needs SSE2.
  public final func pavgw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0637_0636, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pavgw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pavgw(_ operands: any AnyOperand...) {}

  /// `pblendvb xmm, xmm/m128`: Chooses bytes by the top bits of a mask.
  ///
  /// Needs SSE4_1.
  public final func pblendvb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0639_0638, destination.rawValue, source, file, line, column)
  }

  /// `pblendvb xmm, xmm/m128, xmm0`: Chooses bytes by the top bits of a mask.
  ///
  /// Needs SSE4_1.
  public final func pblendvb(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_063b_063a, destination.rawValue, second.rawValue, first, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pblendvb; forms: xmm,xmm | xmm,m128 | xmm,xmm,xmm0 | xmm,m128,xmm0")
  @_disfavoredOverload public final func pblendvb(_ operands: any AnyOperand...) {}

  /// `pblendw xmm, xmm/m128, u8`: Chooses words by the bits of an immediate.
  ///
  /// Needs SSE4_1.
  public final func pblendw(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_063d_063c, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pblendw; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pblendw(_ operands: any AnyOperand...) {}

  /// `pbndkb`: Binds an encrypted key blob to the platform.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs TSE.
  public final func pbndkb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1598, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pbndkb; forms: without operands")
  @_disfavoredOverload public final func pbndkb(_ operands: any AnyOperand...) {}

  /// `pclmulhqhqdq xmm, xmm/m128`: Multiplies the upper quadwords of both operands without carries.
  ///
  /// Needs PCLMULQDQ.
  public final func pclmulhqhqdq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0640_063f, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pclmulhqhqdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pclmulhqhqdq(_ operands: any AnyOperand...) {}

  /// `pclmulhqlqdq xmm, xmm/m128`: Multiplies destination's upper by source's lower quadword without carries.
  ///
  /// Needs PCLMULQDQ.
  public final func pclmulhqlqdq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0642_0641, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pclmulhqlqdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pclmulhqlqdq(_ operands: any AnyOperand...) {}

  /// `pclmullqhqdq xmm, xmm/m128`: Multiplies destination's lower by source's upper quadword without carries.
  ///
  /// Needs PCLMULQDQ.
  public final func pclmullqhqdq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0644_0643, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pclmullqhqdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pclmullqhqdq(_ operands: any AnyOperand...) {}

  /// `pclmullqlqdq xmm, xmm/m128`: Multiplies the lower quadwords of both operands without carries.
  ///
  /// Needs PCLMULQDQ.
  public final func pclmullqlqdq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0646_0645, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pclmullqlqdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pclmullqlqdq(_ operands: any AnyOperand...) {}

  /// `pclmulqdq xmm, xmm/m128, i8`: Multiplies two quadwords without carries; an immediate chooses the half of each operand.
  ///
  /// Needs PCLMULQDQ.
  public final func pclmulqdq(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0648_0647, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pclmulqdq; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func pclmulqdq(_ operands: any AnyOperand...) {}

  /// `pcmpeqb mm, mm/m64`: Compares bytes for equality into a mask.
  public final func pcmpeqb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_064a_0649, destination.rawValue, source, file, line, column)
  }

  /// `pcmpeqb xmm, xmm/m128`: Compares bytes for equality into a mask.
  ///
  /// Needs SSE2.
  public final func pcmpeqb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_064c_064b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpeqb; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqb(_ operands: any AnyOperand...) {}

  /// `pcmpeqd mm, mm/m64`: Compares doublewords for equality into a mask.
  public final func pcmpeqd(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_064e_064d, destination.rawValue, source, file, line, column)
  }

  /// `pcmpeqd xmm, xmm/m128`: Compares doublewords for equality into a mask.
  ///
  /// Needs SSE2.
  public final func pcmpeqd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0650_064f, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpeqd; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqd(_ operands: any AnyOperand...) {}

  /// `pcmpeqq xmm, xmm/m128`: Compares quadwords for equality into a mask.
  ///
  /// Needs SSE4_1.
  public final func pcmpeqq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0652_0651, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpeqq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqq(_ operands: any AnyOperand...) {}

  /// `pcmpeqw mm, mm/m64`: Compares words for equality into a mask.
  public final func pcmpeqw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0654_0653, destination.rawValue, source, file, line, column)
  }

  /// `pcmpeqw xmm, xmm/m128`: Compares words for equality into a mask.
  ///
  /// Needs SSE2.
  public final func pcmpeqw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0656_0655, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpeqw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqw(_ operands: any AnyOperand...) {}

  /// `pcmpestri xmm, xmm/m128, u8`: Compares strings of explicit length; gives an index in ecx.
  ///
  /// Flags: writes OF SF ZF CF, clears AF PF. Needs SSE4_2.
  public final func pcmpestri(_ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0658_0657, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpestri; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpestri(_ operands: any AnyOperand...) {}

  /// `pcmpestrm xmm, xmm/m128, u8`: Compares strings of explicit length; gives a mask in xmm0.
  ///
  /// Flags: writes OF SF ZF CF, clears AF PF. Needs SSE4_2.
  public final func pcmpestrm(_ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_065a_0659, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpestrm; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpestrm(_ operands: any AnyOperand...) {}

  /// `pcmpgtb mm, mm/m64`: Compares signed bytes for greater-than into a mask.
  public final func pcmpgtb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_065c_065b, destination.rawValue, source, file, line, column)
  }

  /// `pcmpgtb xmm, xmm/m128`: Compares signed bytes for greater-than into a mask.
  ///
  /// Needs SSE2.
  public final func pcmpgtb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_065e_065d, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpgtb; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtb(_ operands: any AnyOperand...) {}

  /// `pcmpgtd mm, mm/m64`: Compares signed doublewords for greater-than into a mask.
  public final func pcmpgtd(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0660_065f, destination.rawValue, source, file, line, column)
  }

  /// `pcmpgtd xmm, xmm/m128`: Compares signed doublewords for greater-than into a mask.
  ///
  /// Needs SSE2.
  public final func pcmpgtd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0662_0661, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpgtd; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtd(_ operands: any AnyOperand...) {}

  /// `pcmpgtq xmm, xmm/m128`: Compares signed quadwords for greater-than into a mask.
  ///
  /// Needs SSE4_2.
  public final func pcmpgtq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0664_0663, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpgtq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtq(_ operands: any AnyOperand...) {}

  /// `pcmpgtw mm, mm/m64`: Compares signed words for greater-than into a mask.
  public final func pcmpgtw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0666_0665, destination.rawValue, source, file, line, column)
  }

  /// `pcmpgtw xmm, xmm/m128`: Compares signed words for greater-than into a mask.
  ///
  /// Needs SSE2.
  public final func pcmpgtw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0668_0667, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpgtw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtw(_ operands: any AnyOperand...) {}

  /// `pcmpistri xmm, xmm/m128, u8`: Compares strings that end in NUL; gives an index in ecx.
  ///
  /// Flags: writes OF SF ZF CF, clears AF PF. Needs SSE4_2.
  public final func pcmpistri(_ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_066a_0669, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpistri; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpistri(_ operands: any AnyOperand...) {}

  /// `pcmpistrm xmm, xmm/m128, u8`: Compares strings that end in NUL; gives a mask in xmm0.
  ///
  /// Flags: writes OF SF ZF CF, clears AF PF. Needs SSE4_2.
  public final func pcmpistrm(_ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_066c_066b, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpistrm; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpistrm(_ operands: any AnyOperand...) {}

  /// `pconfig`: Configures the platform feature numbered eax, such as memory encryption.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs PCONFIG.
  public final func pconfig(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1645, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pconfig; forms: without operands")
  @_disfavoredOverload public final func pconfig(_ operands: any AnyOperand...) {}

  /// `pdep r32, r32, r32`: Scatters the low bits of the second operand to the positions that the third has set.
  ///
  /// Needs BMI2.
  public final func pdep(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1646, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `pdep r32, r32, m32`: Scatters the low bits of the second operand to the positions that the third has set.
  ///
  /// Needs BMI2.
  public final func pdep(_ destination: Register32, _ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(1647, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `pdep r64, r64, r64`: Scatters the low bits of the second operand to the positions that the third has set.
  ///
  /// Needs BMI2.
  public final func pdep(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1648, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `pdep r64, r64, m64`: Scatters the low bits of the second operand to the positions that the third has set.
  ///
  /// Needs BMI2.
  public final func pdep(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(1649, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pdep; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func pdep(_ operands: any AnyOperand...) {}

  /// `pext r32, r32, r32`: Gathers the bits that the third operand selects to the low end.
  ///
  /// Needs BMI2.
  public final func pext(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1650, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `pext r32, r32, m32`: Gathers the bits that the third operand selects to the low end.
  ///
  /// Needs BMI2.
  public final func pext(_ destination: Register32, _ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(1651, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `pext r64, r64, r64`: Gathers the bits that the third operand selects to the low end.
  ///
  /// Needs BMI2.
  public final func pext(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1652, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `pext r64, r64, m64`: Gathers the bits that the third operand selects to the low end.
  ///
  /// Needs BMI2.
  public final func pext(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(1653, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pext; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func pext(_ operands: any AnyOperand...) {}

  /// `pextrb r32, xmm, u8`: Extracts one of the bytes.
  ///
  /// Needs SSE4_1.
  public final func pextrb(_ destination: Register32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1654, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pextrb r64, xmm, u8`: Extracts one of the bytes.
  ///
  /// Needs SSE4_1.
  public final func pextrb(_ destination: some GeneralRegister64, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1655, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pextrb m8, xmm, u8`: Extracts one of the bytes.
  ///
  /// Needs SSE4_1.
  public final func pextrb(_ destination: Memory8, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1656, source.rawValue, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pextrb; forms: r32,xmm,u8 | r64,xmm,u8 | m8,xmm,u8")
  @_disfavoredOverload public final func pextrb(_ operands: any AnyOperand...) {}

  /// `pextrd r32, xmm, u8`: Extracts one of the doublewords.
  ///
  /// Needs SSE4_1.
  public final func pextrd(_ destination: Register32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1657, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pextrd m32, xmm, u8`: Extracts one of the doublewords.
  ///
  /// Needs SSE4_1.
  public final func pextrd(_ destination: Memory32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1658, source.rawValue, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pextrd; forms: r32,xmm,u8 | m32,xmm,u8")
  @_disfavoredOverload public final func pextrd(_ operands: any AnyOperand...) {}

  /// `pextrq r64, xmm, u8`: Extracts one of the quadwords.
  ///
  /// Needs SSE4_1.
  public final func pextrq(_ destination: some GeneralRegister64, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1659, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pextrq m64, xmm, u8`: Extracts one of the quadwords.
  ///
  /// Needs SSE4_1.
  public final func pextrq(_ destination: Memory64, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1660, source.rawValue, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pextrq; forms: r64,xmm,u8 | m64,xmm,u8")
  @_disfavoredOverload public final func pextrq(_ operands: any AnyOperand...) {}

  /// `pextrw r32, mm, u8`: Extracts one of the words.
  ///
  /// Needs SSE.
  public final func pextrw(_ destination: Register32, _ source: MMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1661, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pextrw r32, xmm, u8`: Extracts one of the words.
  ///
  /// Needs SSE2.
  public final func pextrw(_ destination: Register32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1662, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pextrw r64, xmm, u8`: Extracts one of the words.
  ///
  /// Needs SSE2.
  public final func pextrw(_ destination: some GeneralRegister64, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1663, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pextrw m16, xmm, u8`: Extracts one of the words.
  ///
  /// Needs SSE4_1.
  public final func pextrw(_ destination: Memory16, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1664, source.rawValue, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pextrw; forms: r32,mm,u8 | r32,xmm,u8 | r64,xmm,u8 | m16,xmm,u8")
  @_disfavoredOverload public final func pextrw(_ operands: any AnyOperand...) {}

  /// `pf2id mm, mm/m64`: Converts single-precision numbers of an MMX register to doublewords, cutting off the fraction, with saturation.
  ///
  /// Needs D3NOW.
  public final func pf2id(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0682_0681, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pf2id; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pf2id(_ operands: any AnyOperand...) {}

  /// `pf2iw mm, mm/m64`: Converts single-precision numbers of an MMX register to words, sign-extended to doublewords, with saturation.
  ///
  /// Needs D3NOWEXT.
  public final func pf2iw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0684_0683, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pf2iw; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pf2iw(_ operands: any AnyOperand...) {}

  /// `pfacc mm, mm/m64`: Sums each MMX operand's two single-precision numbers: destination's pair below, source's above.
  ///
  /// Needs D3NOW.
  public final func pfacc(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0686_0685, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfacc; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfacc(_ operands: any AnyOperand...) {}

  /// `pfadd mm, mm/m64`: Adds single-precision numbers of MMX registers.
  ///
  /// Needs D3NOW.
  public final func pfadd(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0688_0687, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfadd; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfadd(_ operands: any AnyOperand...) {}

  /// `pfcmpeq mm, mm/m64`: Compares single-precision numbers of MMX registers for equality into a mask.
  ///
  /// Needs D3NOW.
  public final func pfcmpeq(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_068a_0689, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfcmpeq; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfcmpeq(_ operands: any AnyOperand...) {}

  /// `pfcmpge mm, mm/m64`: Compares single-precision numbers of MMX registers for greater-or-equal into a mask.
  ///
  /// Needs D3NOW.
  public final func pfcmpge(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_068c_068b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfcmpge; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfcmpge(_ operands: any AnyOperand...) {}

  /// `pfcmpgt mm, mm/m64`: Compares single-precision numbers of MMX registers for greater-than into a mask.
  ///
  /// Needs D3NOW.
  public final func pfcmpgt(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_068e_068d, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfcmpgt; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfcmpgt(_ operands: any AnyOperand...) {}

  /// `pfmax mm, mm/m64`: Takes the larger of single-precision numbers of MMX registers.
  ///
  /// Needs D3NOW.
  public final func pfmax(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0690_068f, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfmax; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfmax(_ operands: any AnyOperand...) {}

  /// `pfmin mm, mm/m64`: Takes the smaller of single-precision numbers of MMX registers.
  ///
  /// Needs D3NOW.
  public final func pfmin(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0692_0691, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfmin; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfmin(_ operands: any AnyOperand...) {}

  /// `pfmul mm, mm/m64`: Multiplies single-precision numbers of MMX registers.
  ///
  /// Needs D3NOW.
  public final func pfmul(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0694_0693, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfmul; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfmul(_ operands: any AnyOperand...) {}

  /// `pfnacc mm, mm/m64`: Subtracts each MMX operand's upper single-precision number from its lower one: destination below, source above.
  ///
  /// Needs D3NOWEXT.
  public final func pfnacc(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0696_0695, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfnacc; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfnacc(_ operands: any AnyOperand...) {}

  /// `pfpnacc mm, mm/m64`: Stores destination's lower minus upper single-precision number below, the sum of source's two above.
  ///
  /// Needs D3NOWEXT.
  public final func pfpnacc(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0698_0697, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfpnacc; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfpnacc(_ operands: any AnyOperand...) {}

  /// `pfrcp mm, mm/m64`: Approximates the reciprocal of the lower single-precision number to 14 bits, in both places.
  ///
  /// Needs D3NOW.
  public final func pfrcp(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_069a_0699, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfrcp; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfrcp(_ operands: any AnyOperand...) {}

  /// `pfrcpit1 mm, mm/m64`: Takes the first step of refining a reciprocal that pfrcp approximated.
  ///
  /// Needs D3NOW.
  public final func pfrcpit1(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_069c_069b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfrcpit1; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfrcpit1(_ operands: any AnyOperand...) {}

  /// `pfrcpit2 mm, mm/m64`: Takes the second and last step of refining a reciprocal or reciprocal square root.
  ///
  /// Needs D3NOW.
  public final func pfrcpit2(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_069e_069d, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfrcpit2; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfrcpit2(_ operands: any AnyOperand...) {}

  /// `pfrsqit1 mm, mm/m64`: Takes the first step of refining a reciprocal square root that pfrsqrt approximated.
  ///
  /// Needs D3NOW.
  public final func pfrsqit1(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06a0_069f, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfrsqit1; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfrsqit1(_ operands: any AnyOperand...) {}

  /// `pfrsqrt mm, mm/m64`: Approximates the reciprocal square root of the lower single-precision number to 15 bits, in both places.
  ///
  /// Needs D3NOW.
  public final func pfrsqrt(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06a2_06a1, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfrsqrt; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfrsqrt(_ operands: any AnyOperand...) {}

  /// `pfsub mm, mm/m64`: Subtracts single-precision numbers of MMX registers.
  ///
  /// Needs D3NOW.
  public final func pfsub(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06a4_06a3, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfsub; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfsub(_ operands: any AnyOperand...) {}

  /// `pfsubr mm, mm/m64`: Subtracts destination's single-precision numbers from source's; destination gets the differences.
  ///
  /// Needs D3NOW.
  public final func pfsubr(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06a6_06a5, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pfsubr; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pfsubr(_ operands: any AnyOperand...) {}

  /// `phaddd mm, mm/m64`: Adds neighbouring doublewords.
  ///
  /// Needs SSSE3.
  public final func phaddd(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06a8_06a7, destination.rawValue, source, file, line, column)
  }

  /// `phaddd xmm, xmm/m128`: Adds neighbouring doublewords.
  ///
  /// Needs SSSE3.
  public final func phaddd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06aa_06a9, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of phaddd; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phaddd(_ operands: any AnyOperand...) {}

  /// `phaddsw mm, mm/m64`: Adds neighbouring words with signed saturation.
  ///
  /// Needs SSSE3.
  public final func phaddsw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06ac_06ab, destination.rawValue, source, file, line, column)
  }

  /// `phaddsw xmm, xmm/m128`: Adds neighbouring words with signed saturation.
  ///
  /// Needs SSSE3.
  public final func phaddsw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06ae_06ad, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of phaddsw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phaddsw(_ operands: any AnyOperand...) {}

  /// `phaddw mm, mm/m64`: Adds neighbouring words.
  ///
  /// Needs SSSE3.
  public final func phaddw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06b0_06af, destination.rawValue, source, file, line, column)
  }

  /// `phaddw xmm, xmm/m128`: Adds neighbouring words.
  ///
  /// Needs SSSE3.
  public final func phaddw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06b2_06b1, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of phaddw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phaddw(_ operands: any AnyOperand...) {}

  /// `phminposuw xmm, xmm/m128`: Finds the smallest unsigned word and its index.
  ///
  /// Needs SSE4_1.
  public final func phminposuw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06b4_06b3, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of phminposuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phminposuw(_ operands: any AnyOperand...) {}

  /// `phsubd mm, mm/m64`: Subtracts neighbouring doublewords.
  ///
  /// Needs SSSE3.
  public final func phsubd(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06b6_06b5, destination.rawValue, source, file, line, column)
  }

  /// `phsubd xmm, xmm/m128`: Subtracts neighbouring doublewords.
  ///
  /// Needs SSSE3.
  public final func phsubd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06b8_06b7, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of phsubd; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phsubd(_ operands: any AnyOperand...) {}

  /// `phsubsw mm, mm/m64`: Subtracts neighbouring words with signed saturation.
  ///
  /// Needs SSSE3.
  public final func phsubsw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06ba_06b9, destination.rawValue, source, file, line, column)
  }

  /// `phsubsw xmm, xmm/m128`: Subtracts neighbouring words with signed saturation.
  ///
  /// Needs SSSE3.
  public final func phsubsw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06bc_06bb, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of phsubsw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phsubsw(_ operands: any AnyOperand...) {}

  /// `phsubw mm, mm/m64`: Subtracts neighbouring words.
  ///
  /// Needs SSSE3.
  public final func phsubw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06be_06bd, destination.rawValue, source, file, line, column)
  }

  /// `phsubw xmm, xmm/m128`: Subtracts neighbouring words.
  ///
  /// Needs SSSE3.
  public final func phsubw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06c0_06bf, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of phsubw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phsubw(_ operands: any AnyOperand...) {}

  /// `pi2fd mm, mm/m64`: Converts doublewords of an MMX register to single-precision numbers.
  ///
  /// Needs D3NOW.
  public final func pi2fd(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06c2_06c1, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pi2fd; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pi2fd(_ operands: any AnyOperand...) {}

  /// `pi2fw mm, mm/m64`: Converts the low word of each doubleword of an MMX register to a single-precision number.
  ///
  /// Needs D3NOWEXT.
  public final func pi2fw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06c4_06c3, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pi2fw; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pi2fw(_ operands: any AnyOperand...) {}

  /// `pinsrb xmm, r32, u8`: Inserts one of the bytes.
  ///
  /// Needs SSE4_1.
  public final func pinsrb(_ destination: XMMRegister, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1733, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pinsrb xmm, m8, u8`: Inserts one of the bytes.
  ///
  /// Needs SSE4_1.
  public final func pinsrb(_ destination: XMMRegister, _ source: Memory8, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1734, destination.rawValue, source.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pinsrb; forms: xmm,r32,u8 | xmm,m8,u8")
  @_disfavoredOverload public final func pinsrb(_ operands: any AnyOperand...) {}

  /// `pinsrd xmm, r32, u8`: Inserts one of the doublewords.
  ///
  /// Needs SSE4_1.
  public final func pinsrd(_ destination: XMMRegister, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1735, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pinsrd xmm, m32, u8`: Inserts one of the doublewords.
  ///
  /// Needs SSE4_1.
  public final func pinsrd(_ destination: XMMRegister, _ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1736, destination.rawValue, source.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pinsrd; forms: xmm,r32,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func pinsrd(_ operands: any AnyOperand...) {}

  /// `pinsrq xmm, r64, u8`: Inserts one of the quadwords.
  ///
  /// Needs SSE4_1.
  public final func pinsrq(_ destination: XMMRegister, _ source: some GeneralRegister64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1737, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pinsrq xmm, m64, u8`: Inserts one of the quadwords.
  ///
  /// Needs SSE4_1.
  public final func pinsrq(_ destination: XMMRegister, _ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1738, destination.rawValue, source.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pinsrq; forms: xmm,r64,u8 | xmm,m64,u8")
  @_disfavoredOverload public final func pinsrq(_ operands: any AnyOperand...) {}

  /// `pinsrw mm, r16, u8`: Inserts one of the words.
  ///
  /// Needs SSE.
  public final func pinsrw(_ destination: MMRegister, _ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1739, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pinsrw mm, r32, u8`: Inserts one of the words.
  ///
  /// Needs SSE.
  public final func pinsrw(_ destination: MMRegister, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1740, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pinsrw mm, m16, u8`: Inserts one of the words.
  ///
  /// Needs SSE.
  public final func pinsrw(_ destination: MMRegister, _ source: Memory16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1741, destination.rawValue, source.address, immediate, file, line, column)
  }

  /// `pinsrw xmm, r16, u8`: Inserts one of the words.
  ///
  /// Needs SSE2.
  public final func pinsrw(_ destination: XMMRegister, _ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1742, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pinsrw xmm, r32, u8`: Inserts one of the words.
  ///
  /// Needs SSE2.
  public final func pinsrw(_ destination: XMMRegister, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1743, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pinsrw xmm, r64, u8`: Inserts one of the words.
  ///
  /// Needs SSE2.
  public final func pinsrw(_ destination: XMMRegister, _ source: some GeneralRegister64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1744, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `pinsrw xmm, m16, u8`: Inserts one of the words.
  ///
  /// Needs SSE2.
  public final func pinsrw(_ destination: XMMRegister, _ source: Memory16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1745, destination.rawValue, source.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pinsrw; forms: mm,r16,u8 | mm,r32,u8 | mm,m16,u8 | xmm,r16,u8 | xmm,r32,u8 | xmm,r64,u8 | xmm,m16,u8")
  @_disfavoredOverload public final func pinsrw(_ operands: any AnyOperand...) {}

  /// `pmaddubsw mm, mm/m64`: Multiplies unsigned by signed bytes and adds neighbours with saturation.
  ///
  /// Needs SSSE3.
  public final func pmaddubsw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06d3_06d2, destination.rawValue, source, file, line, column)
  }

  /// `pmaddubsw xmm, xmm/m128`: Multiplies unsigned by signed bytes and adds neighbours with saturation.
  ///
  /// Needs SSSE3.
  public final func pmaddubsw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06d5_06d4, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaddubsw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaddubsw(_ operands: any AnyOperand...) {}

  /// `pmaddwd mm, mm/m64`: Multiplies words and adds neighbours.
  public final func pmaddwd(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06d7_06d6, destination.rawValue, source, file, line, column)
  }

  /// `pmaddwd xmm, xmm/m128`: Multiplies words and adds neighbours.
  ///
  /// Needs SSE2.
  public final func pmaddwd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06d9_06d8, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaddwd; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaddwd(_ operands: any AnyOperand...) {}

  /// `pmaxsb xmm, xmm/m128`: Takes the larger of signed bytes.
  ///
  /// Needs SSE4_1.
  public final func pmaxsb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06db_06da, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaxsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxsb(_ operands: any AnyOperand...) {}

  /// `pmaxsd xmm, xmm/m128`: Takes the larger of signed doublewords.
  ///
  /// Needs SSE4_1.
  public final func pmaxsd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06dd_06dc, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaxsd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxsd(_ operands: any AnyOperand...) {}

  /// `pmaxsw mm, mm/m64`: Takes the larger of signed words.
  ///
  /// Needs SSE.
  public final func pmaxsw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06df_06de, destination.rawValue, source, file, line, column)
  }

  /// `pmaxsw xmm, xmm/m128`: Takes the larger of signed words.
  ///
  /// Needs SSE2.
  public final func pmaxsw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06e1_06e0, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaxsw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxsw(_ operands: any AnyOperand...) {}

  /// `pmaxub mm, mm/m64`: Takes the larger of unsigned bytes.
  ///
  /// Needs SSE.
  public final func pmaxub(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06e3_06e2, destination.rawValue, source, file, line, column)
  }

  /// `pmaxub xmm, xmm/m128`: Takes the larger of unsigned bytes.
  ///
  /// Needs SSE2.
  public final func pmaxub(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06e5_06e4, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaxub; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxub(_ operands: any AnyOperand...) {}

  /// `pmaxud xmm, xmm/m128`: Takes the larger of unsigned doublewords.
  ///
  /// Needs SSE4_1.
  public final func pmaxud(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06e7_06e6, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaxud; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxud(_ operands: any AnyOperand...) {}

  /// `pmaxuw xmm, xmm/m128`: Takes the larger of unsigned words.
  ///
  /// Needs SSE4_1.
  public final func pmaxuw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06e9_06e8, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaxuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxuw(_ operands: any AnyOperand...) {}

  /// `pminsb xmm, xmm/m128`: Takes the smaller of signed bytes.
  ///
  /// Needs SSE4_1.
  public final func pminsb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06eb_06ea, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pminsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminsb(_ operands: any AnyOperand...) {}

  /// `pminsd xmm, xmm/m128`: Takes the smaller of signed doublewords.
  ///
  /// Needs SSE4_1.
  public final func pminsd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06ed_06ec, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pminsd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminsd(_ operands: any AnyOperand...) {}

  /// `pminsw mm, mm/m64`: Takes the smaller of signed words.
  ///
  /// Needs SSE.
  public final func pminsw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06ef_06ee, destination.rawValue, source, file, line, column)
  }

  /// `pminsw xmm, xmm/m128`: Takes the smaller of signed words.
  ///
  /// Needs SSE2.
  public final func pminsw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06f1_06f0, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pminsw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminsw(_ operands: any AnyOperand...) {}

  /// `pminub mm, mm/m64`: Takes the smaller of unsigned bytes.
  ///
  /// Needs SSE.
  public final func pminub(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06f3_06f2, destination.rawValue, source, file, line, column)
  }

  /// `pminub xmm, xmm/m128`: Takes the smaller of unsigned bytes.
  ///
  /// Needs SSE2.
  public final func pminub(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06f5_06f4, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pminub; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminub(_ operands: any AnyOperand...) {}

  /// `pminud xmm, xmm/m128`: Takes the smaller of unsigned doublewords.
  ///
  /// Needs SSE4_1.
  public final func pminud(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06f7_06f6, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pminud; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminud(_ operands: any AnyOperand...) {}

  /// `pminuw xmm, xmm/m128`: Takes the smaller of unsigned words.
  ///
  /// Needs SSE4_1.
  public final func pminuw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06f9_06f8, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pminuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminuw(_ operands: any AnyOperand...) {}

  /// `pmovmskb r32, mm`: Gathers the top bit of each byte.
  ///
  /// Needs SSE.
  public final func pmovmskb(_ destination: Register32, _ source: MMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1786, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `pmovmskb r32, xmm`: Gathers the top bit of each byte.
  ///
  /// Needs SSE2.
  public final func pmovmskb(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1787, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovmskb; forms: r32,mm | r32,xmm")
  @_disfavoredOverload public final func pmovmskb(_ operands: any AnyOperand...) {}

  /// `pmovsxbd xmm, xmm/m32`: Sign-extends bytes to doublewords.
  ///
  /// Needs SSE4_1.
  public final func pmovsxbd(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06fd_06fc, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovsxbd; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovsxbd(_ operands: any AnyOperand...) {}

  /// `pmovsxbq xmm, xmm/m16`: Sign-extends bytes to quadwords.
  ///
  /// Needs SSE4_1.
  public final func pmovsxbq(_ destination: XMMRegister, _ source: some XMMOrMemory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_06ff_06fe, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovsxbq; forms: xmm,xmm | xmm,m16")
  @_disfavoredOverload public final func pmovsxbq(_ operands: any AnyOperand...) {}

  /// `pmovsxbw xmm, xmm/m64`: Sign-extends bytes to words.
  ///
  /// Needs SSE4_1.
  public final func pmovsxbw(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0701_0700, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovsxbw; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovsxbw(_ operands: any AnyOperand...) {}

  /// `pmovsxdq xmm, xmm/m64`: Sign-extends doublewords to quadwords.
  ///
  /// Needs SSE4_1.
  public final func pmovsxdq(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0703_0702, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovsxdq; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovsxdq(_ operands: any AnyOperand...) {}

  /// `pmovsxwd xmm, xmm/m64`: Sign-extends words to doublewords.
  ///
  /// Needs SSE4_1.
  public final func pmovsxwd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0705_0704, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovsxwd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovsxwd(_ operands: any AnyOperand...) {}

  /// `pmovsxwq xmm, xmm/m32`: Sign-extends words to quadwords.
  ///
  /// Needs SSE4_1.
  public final func pmovsxwq(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0707_0706, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovsxwq; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovsxwq(_ operands: any AnyOperand...) {}

  /// `pmovzxbd xmm, xmm/m32`: Zero-extends bytes to doublewords.
  ///
  /// Needs SSE4_1.
  public final func pmovzxbd(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0709_0708, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovzxbd; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovzxbd(_ operands: any AnyOperand...) {}

  /// `pmovzxbq xmm, xmm/m16`: Zero-extends bytes to quadwords.
  ///
  /// Needs SSE4_1.
  public final func pmovzxbq(_ destination: XMMRegister, _ source: some XMMOrMemory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_070b_070a, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovzxbq; forms: xmm,xmm | xmm,m16")
  @_disfavoredOverload public final func pmovzxbq(_ operands: any AnyOperand...) {}

  /// `pmovzxbw xmm, xmm/m64`: Zero-extends bytes to words.
  ///
  /// Needs SSE4_1.
  public final func pmovzxbw(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_070d_070c, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovzxbw; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovzxbw(_ operands: any AnyOperand...) {}

  /// `pmovzxdq xmm, xmm/m64`: Zero-extends doublewords to quadwords.
  ///
  /// Needs SSE4_1.
  public final func pmovzxdq(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_070f_070e, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovzxdq; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovzxdq(_ operands: any AnyOperand...) {}

  /// `pmovzxwd xmm, xmm/m64`: Zero-extends words to doublewords.
  ///
  /// Needs SSE4_1.
  public final func pmovzxwd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0711_0710, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovzxwd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovzxwd(_ operands: any AnyOperand...) {}

  /// `pmovzxwq xmm, xmm/m32`: Zero-extends words to quadwords.
  ///
  /// Needs SSE4_1.
  public final func pmovzxwq(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0713_0712, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovzxwq; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovzxwq(_ operands: any AnyOperand...) {}

  /// `pmuldq xmm, xmm/m128`: Multiplies the even signed doublewords into quadwords.
  ///
  /// Needs SSE4_1.
  public final func pmuldq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0715_0714, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmuldq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmuldq(_ operands: any AnyOperand...) {}

  /// `pmulhrsw mm, mm/m64`: Multiplies words and keeps the rounded upper half.
  ///
  /// Needs SSSE3.
  public final func pmulhrsw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0717_0716, destination.rawValue, source, file, line, column)
  }

  /// `pmulhrsw xmm, xmm/m128`: Multiplies words and keeps the rounded upper half.
  ///
  /// Needs SSSE3.
  public final func pmulhrsw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0719_0718, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmulhrsw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulhrsw(_ operands: any AnyOperand...) {}

  /// `pmulhrwa mm, mm/m64`: Multiplies signed words of MMX registers and keeps the rounded upper half.
  ///
  /// Needs D3NOW.
  public final func pmulhrwa(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_071b_071a, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmulhrwa; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pmulhrwa(_ operands: any AnyOperand...) {}

  /// `pmulhuw mm, mm/m64`: Multiplies unsigned words and keeps the upper half.
  ///
  /// Needs SSE.
  public final func pmulhuw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_071d_071c, destination.rawValue, source, file, line, column)
  }

  /// `pmulhuw xmm, xmm/m128`: Multiplies unsigned words and keeps the upper half.
  ///
  /// Needs SSE2.
  public final func pmulhuw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_071f_071e, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmulhuw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulhuw(_ operands: any AnyOperand...) {}

  /// `pmulhw mm, mm/m64`: Multiplies signed words and keeps the upper half.
  public final func pmulhw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0721_0720, destination.rawValue, source, file, line, column)
  }

  /// `pmulhw xmm, xmm/m128`: Multiplies signed words and keeps the upper half.
  ///
  /// Needs SSE2.
  public final func pmulhw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0723_0722, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmulhw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulhw(_ operands: any AnyOperand...) {}

  /// `pmulld xmm, xmm/m128`: Multiplies doublewords and keeps the lower half.
  ///
  /// Needs SSE4_1.
  public final func pmulld(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0725_0724, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmulld; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulld(_ operands: any AnyOperand...) {}

  /// `pmullw mm, mm/m64`: Multiplies words and keeps the lower half.
  public final func pmullw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0727_0726, destination.rawValue, source, file, line, column)
  }

  /// `pmullw xmm, xmm/m128`: Multiplies words and keeps the lower half.
  ///
  /// Needs SSE2.
  public final func pmullw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0729_0728, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmullw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmullw(_ operands: any AnyOperand...) {}

  /// `pmuludq mm, mm/m64`: Multiplies the even unsigned doublewords into quadwords.
  ///
  /// Needs SSE2.
  public final func pmuludq(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_072b_072a, destination.rawValue, source, file, line, column)
  }

  /// `pmuludq xmm, xmm/m128`: Multiplies the even unsigned doublewords into quadwords.
  ///
  /// Needs SSE2.
  public final func pmuludq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_072d_072c, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmuludq; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmuludq(_ operands: any AnyOperand...) {}

  /// `pop r16`: Takes the value at the top of the stack.
  public final func pop(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1838, destination.rawValue, file, line, column)
  }

  /// `pop r64`: Takes the value at the top of the stack.
  public final func pop(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1839, destination.rawValue, file, line, column)
  }

  /// `pop fs`: Takes the value at the top of the stack.
  public final func pop(_ destination: ThreadSegmentFS, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1840, destination.rawValue, file, line, column)
  }

  /// `pop gs`: Takes the value at the top of the stack.
  public final func pop(_ destination: ThreadSegmentGS, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1841, destination.rawValue, file, line, column)
  }

  /// `pop m16`: Takes the value at the top of the stack.
  public final func pop(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1842, destination.address, file, line, column)
  }

  /// `pop m64`: Takes the value at the top of the stack.
  public final func pop(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1843, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pop; forms: r16 | r64 | fs | gs | m16 | m64")
  @_disfavoredOverload public final func pop(_ operands: any AnyOperand...) {}

  /// `popcnt r16, r16`: Counts the set bits.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs POPCNT.
  public final func popcnt(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1844, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `popcnt r16, m16`: Counts the set bits.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs POPCNT.
  public final func popcnt(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1845, destination.rawValue, source.address, file, line, column)
  }

  /// `popcnt r32, r32`: Counts the set bits.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs POPCNT.
  public final func popcnt(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1846, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `popcnt r32, m32`: Counts the set bits.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs POPCNT.
  public final func popcnt(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1847, destination.rawValue, source.address, file, line, column)
  }

  /// `popcnt r64, r64`: Counts the set bits.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs POPCNT.
  public final func popcnt(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1848, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `popcnt r64, m64`: Counts the set bits.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs POPCNT.
  public final func popcnt(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1849, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of popcnt; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func popcnt(_ operands: any AnyOperand...) {}

  /// `popf`: Takes the flags from the top of the stack.
  ///
  /// Flags: writes OF SF ZF AF CF PF DF IF AC.
  public final func popf(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1850, file, line, column)
  }

  @available(*, unavailable, message: "no such form of popf; forms: without operands")
  @_disfavoredOverload public final func popf(_ operands: any AnyOperand...) {}

  /// `popfq`: Takes the flags from the top of the stack.
  ///
  /// Flags: writes OF SF ZF AF CF PF DF IF AC.
  public final func popfq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1851, file, line, column)
  }

  @available(*, unavailable, message: "no such form of popfq; forms: without operands")
  @_disfavoredOverload public final func popfq(_ operands: any AnyOperand...) {}

  /// `popfw`: Takes the lower 16 flags from the top of the stack.
  ///
  /// Flags: writes OF SF ZF AF CF PF DF IF.
  public final func popfw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1852, file, line, column)
  }

  @available(*, unavailable, message: "no such form of popfw; forms: without operands")
  @_disfavoredOverload public final func popfw(_ operands: any AnyOperand...) {}

  /// `por mm, mm/m64`: Ors the vectors.
  public final func por(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_073e_073d, destination.rawValue, source, file, line, column)
  }

  /// `por xmm, xmm/m128`: Ors the vectors.
  ///
  /// Needs SSE2.
  public final func por(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0740_073f, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of por; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func por(_ operands: any AnyOperand...) {}

  /// `prefetch m`: Asks for the cache line at an address.
  ///
  /// Needs PREFETCHW.
  public final func prefetch(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1857, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetch; forms: m")
  @_disfavoredOverload public final func prefetch(_ operands: any AnyOperand...) {}

  /// `prefetchit0 m`: Asks for the code at a rip-relative address, into every cache level.
  ///
  /// Needs PREFETCHITI.
  public final func prefetchit0(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1858, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetchit0; forms: m")
  @_disfavoredOverload public final func prefetchit0(_ operands: any AnyOperand...) {}

  /// `prefetchit1 m`: Asks for the code at a rip-relative address, into the second cache level and beyond.
  ///
  /// Needs PREFETCHITI.
  public final func prefetchit1(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1859, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetchit1; forms: m")
  @_disfavoredOverload public final func prefetchit1(_ operands: any AnyOperand...) {}

  /// `prefetchnta m`: Asks for the cache line at an address that is used once.
  ///
  /// Needs SSE.
  public final func prefetchnta(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1860, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetchnta; forms: m")
  @_disfavoredOverload public final func prefetchnta(_ operands: any AnyOperand...) {}

  /// `prefetcht0 m`: Asks for the cache line at an address, into every level.
  ///
  /// Needs SSE.
  public final func prefetcht0(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1861, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetcht0; forms: m")
  @_disfavoredOverload public final func prefetcht0(_ operands: any AnyOperand...) {}

  /// `prefetcht1 m`: Asks for the cache line at an address, into the second level and beyond.
  ///
  /// Needs SSE.
  public final func prefetcht1(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1862, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetcht1; forms: m")
  @_disfavoredOverload public final func prefetcht1(_ operands: any AnyOperand...) {}

  /// `prefetcht2 m`: Asks for the cache line at an address, into the third level and beyond.
  ///
  /// Needs SSE.
  public final func prefetcht2(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1863, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetcht2; forms: m")
  @_disfavoredOverload public final func prefetcht2(_ operands: any AnyOperand...) {}

  /// `prefetchw m`: Asks for the cache line at an address that will be written.
  ///
  /// Needs PREFETCHW.
  public final func prefetchw(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1864, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetchw; forms: m")
  @_disfavoredOverload public final func prefetchw(_ operands: any AnyOperand...) {}

  /// `prefetchwt1 m`: Asks for the cache line at an address that will be written, into the second level.
  ///
  /// Needs PREFETCHWT1.
  public final func prefetchwt1(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1865, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetchwt1; forms: m")
  @_disfavoredOverload public final func prefetchwt1(_ operands: any AnyOperand...) {}

  /// `psadbw mm, mm/m64`: Sums the absolute differences of unsigned bytes.
  ///
  /// Needs SSE.
  public final func psadbw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_074b_074a, destination.rawValue, source, file, line, column)
  }

  /// `psadbw xmm, xmm/m128`: Sums the absolute differences of unsigned bytes.
  ///
  /// Needs SSE2.
  public final func psadbw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_074d_074c, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psadbw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psadbw(_ operands: any AnyOperand...) {}

  /// `pshufb mm, mm/m64`: Shuffles bytes by the indices in source.
  ///
  /// Needs SSSE3.
  public final func pshufb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_074f_074e, destination.rawValue, source, file, line, column)
  }

  /// `pshufb xmm, xmm/m128`: Shuffles bytes by the indices in source.
  ///
  /// Needs SSSE3.
  public final func pshufb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0751_0750, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pshufb; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pshufb(_ operands: any AnyOperand...) {}

  /// `pshufd xmm, xmm/m128, i8`: Shuffles doublewords by an immediate.
  ///
  /// Needs SSE2.
  public final func pshufd(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0753_0752, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pshufd; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func pshufd(_ operands: any AnyOperand...) {}

  /// `pshufhw xmm, xmm/m128, i8`: Shuffles the upper four words by an immediate.
  ///
  /// Needs SSE2.
  public final func pshufhw(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0755_0754, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pshufhw; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func pshufhw(_ operands: any AnyOperand...) {}

  /// `pshuflw xmm, xmm/m128, i8`: Shuffles the lower four words by an immediate.
  ///
  /// Needs SSE2.
  public final func pshuflw(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0757_0756, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pshuflw; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func pshuflw(_ operands: any AnyOperand...) {}

  /// `pshufw mm, mm/m64, i8`: Shuffles the four words of an MMX register by an immediate.
  ///
  /// Needs SSE.
  public final func pshufw(_ destination: MMRegister, _ source: some MMOrMemory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0759_0758, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pshufw; forms: mm,mm,i8 | mm,m64,i8")
  @_disfavoredOverload public final func pshufw(_ operands: any AnyOperand...) {}

  /// `psignb mm, mm/m64`: Negates, keeps or clears bytes by the signs of source.
  ///
  /// Needs SSSE3.
  public final func psignb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_075b_075a, destination.rawValue, source, file, line, column)
  }

  /// `psignb xmm, xmm/m128`: Negates, keeps or clears bytes by the signs of source.
  ///
  /// Needs SSSE3.
  public final func psignb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_075d_075c, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psignb; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psignb(_ operands: any AnyOperand...) {}

  /// `psignd mm, mm/m64`: Negates, keeps or clears doublewords by the signs of source.
  ///
  /// Needs SSSE3.
  public final func psignd(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_075f_075e, destination.rawValue, source, file, line, column)
  }

  /// `psignd xmm, xmm/m128`: Negates, keeps or clears doublewords by the signs of source.
  ///
  /// Needs SSSE3.
  public final func psignd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0761_0760, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psignd; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psignd(_ operands: any AnyOperand...) {}

  /// `psignw mm, mm/m64`: Negates, keeps or clears words by the signs of source.
  ///
  /// Needs SSSE3.
  public final func psignw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0763_0762, destination.rawValue, source, file, line, column)
  }

  /// `psignw xmm, xmm/m128`: Negates, keeps or clears words by the signs of source.
  ///
  /// Needs SSSE3.
  public final func psignw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0765_0764, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psignw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psignw(_ operands: any AnyOperand...) {}

  /// `pslld mm, mm/m64`: Shifts doublewords left.
  public final func pslld(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0767_0766, destination.rawValue, source, file, line, column)
  }

  /// `pslld mm, u8`: Shifts doublewords left.
  public final func pslld(_ destination: MMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1896, destination.rawValue, source, file, line, column)
  }

  /// `pslld xmm, xmm/m128`: Shifts doublewords left.
  ///
  /// Needs SSE2.
  public final func pslld(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_076a_0769, destination.rawValue, source, file, line, column)
  }

  /// `pslld xmm, u8`: Shifts doublewords left.
  ///
  /// Needs SSE2.
  public final func pslld(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1899, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pslld; forms: mm,mm | mm,m64 | mm,u8 | xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func pslld(_ operands: any AnyOperand...) {}

  /// `pslldq xmm, u8`: Shifts the vector left by whole bytes.
  ///
  /// Needs SSE2.
  public final func pslldq(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1900, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pslldq; forms: xmm,u8")
  @_disfavoredOverload public final func pslldq(_ operands: any AnyOperand...) {}

  /// `psllq mm, mm/m64`: Shifts quadwords left.
  public final func psllq(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_076e_076d, destination.rawValue, source, file, line, column)
  }

  /// `psllq mm, u8`: Shifts quadwords left.
  public final func psllq(_ destination: MMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1903, destination.rawValue, source, file, line, column)
  }

  /// `psllq xmm, xmm/m128`: Shifts quadwords left.
  ///
  /// Needs SSE2.
  public final func psllq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0771_0770, destination.rawValue, source, file, line, column)
  }

  /// `psllq xmm, u8`: Shifts quadwords left.
  ///
  /// Needs SSE2.
  public final func psllq(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1906, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psllq; forms: mm,mm | mm,m64 | mm,u8 | xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psllq(_ operands: any AnyOperand...) {}

  /// `psllw mm, mm/m64`: Shifts words left.
  public final func psllw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0774_0773, destination.rawValue, source, file, line, column)
  }

  /// `psllw mm, u8`: Shifts words left.
  public final func psllw(_ destination: MMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1909, destination.rawValue, source, file, line, column)
  }

  /// `psllw xmm, xmm/m128`: Shifts words left.
  ///
  /// Needs SSE2.
  public final func psllw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0777_0776, destination.rawValue, source, file, line, column)
  }

  /// `psllw xmm, u8`: Shifts words left.
  ///
  /// Needs SSE2.
  public final func psllw(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1912, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psllw; forms: mm,mm | mm,m64 | mm,u8 | xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psllw(_ operands: any AnyOperand...) {}

  /// `psmash`: Splits the ownership entry of a 2 MB page at rax into 512 entries of 4 KB pages.
  ///
  /// Flags: writes OF SF ZF AF PF. Needs SEV_SNP.
  public final func psmash(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1913, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psmash; forms: without operands")
  @_disfavoredOverload public final func psmash(_ operands: any AnyOperand...) {}

  /// `psrad mm, mm/m64`: Shifts doublewords right, repeating the sign.
  public final func psrad(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_077b_077a, destination.rawValue, source, file, line, column)
  }

  /// `psrad mm, u8`: Shifts doublewords right, repeating the sign.
  public final func psrad(_ destination: MMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1916, destination.rawValue, source, file, line, column)
  }

  /// `psrad xmm, xmm/m128`: Shifts doublewords right, repeating the sign.
  ///
  /// Needs SSE2.
  public final func psrad(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_077e_077d, destination.rawValue, source, file, line, column)
  }

  /// `psrad xmm, u8`: Shifts doublewords right, repeating the sign.
  ///
  /// Needs SSE2.
  public final func psrad(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1919, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psrad; forms: mm,mm | mm,m64 | mm,u8 | xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrad(_ operands: any AnyOperand...) {}

  /// `psraw mm, mm/m64`: Shifts words right, repeating the sign.
  public final func psraw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0781_0780, destination.rawValue, source, file, line, column)
  }

  /// `psraw mm, u8`: Shifts words right, repeating the sign.
  public final func psraw(_ destination: MMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1922, destination.rawValue, source, file, line, column)
  }

  /// `psraw xmm, xmm/m128`: Shifts words right, repeating the sign.
  ///
  /// Needs SSE2.
  public final func psraw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0784_0783, destination.rawValue, source, file, line, column)
  }

  /// `psraw xmm, u8`: Shifts words right, repeating the sign.
  ///
  /// Needs SSE2.
  public final func psraw(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1925, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psraw; forms: mm,mm | mm,m64 | mm,u8 | xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psraw(_ operands: any AnyOperand...) {}

  /// `psrld mm, mm/m64`: Shifts doublewords right, filling with zeros.
  public final func psrld(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0787_0786, destination.rawValue, source, file, line, column)
  }

  /// `psrld mm, u8`: Shifts doublewords right, filling with zeros.
  public final func psrld(_ destination: MMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1928, destination.rawValue, source, file, line, column)
  }

  /// `psrld xmm, xmm/m128`: Shifts doublewords right, filling with zeros.
  ///
  /// Needs SSE2.
  public final func psrld(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_078a_0789, destination.rawValue, source, file, line, column)
  }

  /// `psrld xmm, u8`: Shifts doublewords right, filling with zeros.
  ///
  /// Needs SSE2.
  public final func psrld(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1931, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psrld; forms: mm,mm | mm,m64 | mm,u8 | xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrld(_ operands: any AnyOperand...) {}

  /// `psrldq xmm, u8`: Shifts the vector right by whole bytes.
  ///
  /// Needs SSE2.
  public final func psrldq(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1932, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psrldq; forms: xmm,u8")
  @_disfavoredOverload public final func psrldq(_ operands: any AnyOperand...) {}

  /// `psrlq mm, mm/m64`: Shifts quadwords right, filling with zeros.
  public final func psrlq(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_078e_078d, destination.rawValue, source, file, line, column)
  }

  /// `psrlq mm, u8`: Shifts quadwords right, filling with zeros.
  public final func psrlq(_ destination: MMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1935, destination.rawValue, source, file, line, column)
  }

  /// `psrlq xmm, xmm/m128`: Shifts quadwords right, filling with zeros.
  ///
  /// Needs SSE2.
  public final func psrlq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0791_0790, destination.rawValue, source, file, line, column)
  }

  /// `psrlq xmm, u8`: Shifts quadwords right, filling with zeros.
  ///
  /// Needs SSE2.
  public final func psrlq(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1938, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psrlq; forms: mm,mm | mm,m64 | mm,u8 | xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrlq(_ operands: any AnyOperand...) {}

  /// `psrlw mm, mm/m64`: Shifts words right, filling with zeros.
  public final func psrlw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0794_0793, destination.rawValue, source, file, line, column)
  }

  /// `psrlw mm, u8`: Shifts words right, filling with zeros.
  public final func psrlw(_ destination: MMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1941, destination.rawValue, source, file, line, column)
  }

  /// `psrlw xmm, xmm/m128`: Shifts words right, filling with zeros.
  ///
  /// Needs SSE2.
  public final func psrlw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0797_0796, destination.rawValue, source, file, line, column)
  }

  /// `psrlw xmm, u8`: Shifts words right, filling with zeros.
  ///
  /// Needs SSE2.
  public final func psrlw(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1944, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psrlw; forms: mm,mm | mm,m64 | mm,u8 | xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrlw(_ operands: any AnyOperand...) {}

  /// `psubb mm, mm/m64`: Subtracts bytes.
  public final func psubb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_079a_0799, destination.rawValue, source, file, line, column)
  }

  /// `psubb xmm, xmm/m128`: Subtracts bytes.
  ///
  /// Needs SSE2.
  public final func psubb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_079c_079b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubb; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubb(_ operands: any AnyOperand...) {}

  /// `psubd mm, mm/m64`: Subtracts doublewords.
  public final func psubd(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_079e_079d, destination.rawValue, source, file, line, column)
  }

  /// `psubd xmm, xmm/m128`: Subtracts doublewords.
  ///
  /// Needs SSE2.
  public final func psubd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07a0_079f, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubd; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubd(_ operands: any AnyOperand...) {}

  /// `psubq mm, mm/m64`: Subtracts quadwords.
  ///
  /// Needs SSE2.
  public final func psubq(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07a2_07a1, destination.rawValue, source, file, line, column)
  }

  /// `psubq xmm, xmm/m128`: Subtracts quadwords.
  ///
  /// Needs SSE2.
  public final func psubq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07a4_07a3, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubq; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubq(_ operands: any AnyOperand...) {}

  /// `psubsb mm, mm/m64`: Subtracts signed bytes with saturation.
  public final func psubsb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07a6_07a5, destination.rawValue, source, file, line, column)
  }

  /// `psubsb xmm, xmm/m128`: Subtracts signed bytes with saturation.
  ///
  /// Needs SSE2.
  public final func psubsb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07a8_07a7, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubsb; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubsb(_ operands: any AnyOperand...) {}

  /// `psubsw mm, mm/m64`: Subtracts signed words with saturation.
  public final func psubsw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07aa_07a9, destination.rawValue, source, file, line, column)
  }

  /// `psubsw xmm, xmm/m128`: Subtracts signed words with saturation.
  ///
  /// Needs SSE2.
  public final func psubsw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07ac_07ab, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubsw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubsw(_ operands: any AnyOperand...) {}

  /// `psubusb mm, mm/m64`: Subtracts unsigned bytes with saturation.
  public final func psubusb(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07ae_07ad, destination.rawValue, source, file, line, column)
  }

  /// `psubusb xmm, xmm/m128`: Subtracts unsigned bytes with saturation.
  ///
  /// Needs SSE2.
  public final func psubusb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07b0_07af, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubusb; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubusb(_ operands: any AnyOperand...) {}

  /// `psubusw mm, mm/m64`: Subtracts unsigned words with saturation.
  public final func psubusw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07b2_07b1, destination.rawValue, source, file, line, column)
  }

  /// `psubusw xmm, xmm/m128`: Subtracts unsigned words with saturation.
  ///
  /// Needs SSE2.
  public final func psubusw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07b4_07b3, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubusw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubusw(_ operands: any AnyOperand...) {}

  /// `psubw mm, mm/m64`: Subtracts words.
  public final func psubw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07b6_07b5, destination.rawValue, source, file, line, column)
  }

  /// `psubw xmm, xmm/m128`: Subtracts words.
  ///
  /// Needs SSE2.
  public final func psubw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07b8_07b7, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubw(_ operands: any AnyOperand...) {}

  /// `pswapd mm, mm/m64`: Exchanges the two doublewords of an MMX register or memory operand on the way to destination.
  ///
  /// Needs D3NOWEXT.
  public final func pswapd(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07ba_07b9, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pswapd; forms: mm,mm | mm,m64")
  @_disfavoredOverload public final func pswapd(_ operands: any AnyOperand...) {}

  /// `ptest xmm, xmm/m128`: Tests the bits of two vectors into the zero and carry flags.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs SSE4_1.
  public final func ptest(_ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07bc_07bb, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ptest; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func ptest(_ operands: any AnyOperand...) {}

  /// `ptwrite r32`: Writes a value into the Processor Trace packets.
  ///
  /// Needs PTWRITE.
  public final func ptwrite(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1981, source.rawValue, file, line, column)
  }

  /// `ptwrite r64`: Writes a value into the Processor Trace packets.
  ///
  /// Needs PTWRITE.
  public final func ptwrite(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1982, source.rawValue, file, line, column)
  }

  /// `ptwrite m32`: Writes a value into the Processor Trace packets.
  ///
  /// Needs PTWRITE.
  public final func ptwrite(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1983, source.address, file, line, column)
  }

  /// `ptwrite m64`: Writes a value into the Processor Trace packets.
  ///
  /// Needs PTWRITE.
  public final func ptwrite(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1984, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ptwrite; forms: r32 | r64 | m32 | m64")
  @_disfavoredOverload public final func ptwrite(_ operands: any AnyOperand...) {}

  /// `punpckhbw mm, mm/m64`: Interleaves the upper bytes.
  public final func punpckhbw(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07c2_07c1, destination.rawValue, source, file, line, column)
  }

  /// `punpckhbw xmm, xmm/m128`: Interleaves the upper bytes.
  ///
  /// Needs SSE2.
  public final func punpckhbw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07c4_07c3, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpckhbw; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhbw(_ operands: any AnyOperand...) {}

  /// `punpckhdq mm, mm/m64`: Interleaves the upper doublewords.
  public final func punpckhdq(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07c6_07c5, destination.rawValue, source, file, line, column)
  }

  /// `punpckhdq xmm, xmm/m128`: Interleaves the upper doublewords.
  ///
  /// Needs SSE2.
  public final func punpckhdq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07c8_07c7, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpckhdq; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhdq(_ operands: any AnyOperand...) {}

  /// `punpckhqdq xmm, xmm/m128`: Interleaves the upper quadwords.
  ///
  /// Needs SSE2.
  public final func punpckhqdq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07ca_07c9, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpckhqdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhqdq(_ operands: any AnyOperand...) {}

  /// `punpckhwd mm, mm/m64`: Interleaves the upper words.
  public final func punpckhwd(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07cc_07cb, destination.rawValue, source, file, line, column)
  }

  /// `punpckhwd xmm, xmm/m128`: Interleaves the upper words.
  ///
  /// Needs SSE2.
  public final func punpckhwd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07ce_07cd, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpckhwd; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhwd(_ operands: any AnyOperand...) {}

  /// `punpcklbw mm, mm/m32`: Interleaves the lower bytes.
  public final func punpcklbw(_ destination: MMRegister, _ source: some MMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07d0_07cf, destination.rawValue, source, file, line, column)
  }

  /// `punpcklbw xmm, xmm/m128`: Interleaves the lower bytes.
  ///
  /// Needs SSE2.
  public final func punpcklbw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07d2_07d1, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpcklbw; forms: mm,mm | mm,m32 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpcklbw(_ operands: any AnyOperand...) {}

  /// `punpckldq mm, mm/m32`: Interleaves the lower doublewords.
  public final func punpckldq(_ destination: MMRegister, _ source: some MMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07d4_07d3, destination.rawValue, source, file, line, column)
  }

  /// `punpckldq xmm, xmm/m128`: Interleaves the lower doublewords.
  ///
  /// Needs SSE2.
  public final func punpckldq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07d6_07d5, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpckldq; forms: mm,mm | mm,m32 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckldq(_ operands: any AnyOperand...) {}

  /// `punpcklqdq xmm, xmm/m128`: Interleaves the lower quadwords.
  ///
  /// Needs SSE2.
  public final func punpcklqdq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07d8_07d7, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpcklqdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpcklqdq(_ operands: any AnyOperand...) {}

  /// `punpcklwd mm, mm/m32`: Interleaves the lower words.
  public final func punpcklwd(_ destination: MMRegister, _ source: some MMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07da_07d9, destination.rawValue, source, file, line, column)
  }

  /// `punpcklwd xmm, xmm/m128`: Interleaves the lower words.
  ///
  /// Needs SSE2.
  public final func punpcklwd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07dc_07db, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpcklwd; forms: mm,mm | mm,m32 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpcklwd(_ operands: any AnyOperand...) {}

  /// `push r16`: Puts a value on top of the stack.
  public final func push(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2013, source.rawValue, file, line, column)
  }

  /// `push r64`: Puts a value on top of the stack.
  public final func push(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2014, source.rawValue, file, line, column)
  }

  /// `push fs`: Puts a value on top of the stack.
  public final func push(_ source: ThreadSegmentFS, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2015, source.rawValue, file, line, column)
  }

  /// `push gs`: Puts a value on top of the stack.
  public final func push(_ source: ThreadSegmentGS, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2016, source.rawValue, file, line, column)
  }

  /// `push m16`: Puts a value on top of the stack.
  public final func push(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2017, source.address, file, line, column)
  }

  /// `push m64`: Puts a value on top of the stack.
  public final func push(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2018, source.address, file, line, column)
  }

  /// `push i32s`: Puts a value on top of the stack.
  public final func push(_ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber0(2019, source.value, file, line, column)
  }
  /// `push i32s`: Puts a value on top of the stack.
  @_disfavoredOverload public final func push(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate0(2019, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of push; forms: r16 | r64 | fs | gs | m16 | m64 | i32s")
  @_disfavoredOverload public final func push(_ operands: any AnyOperand...) {}

  /// `pushf`: Puts the flags on top of the stack.
  ///
  /// Flags: reads OF SF ZF AF CF PF DF IF AC.
  public final func pushf(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2020, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pushf; forms: without operands")
  @_disfavoredOverload public final func pushf(_ operands: any AnyOperand...) {}

  /// `pushfq`: Puts the flags on top of the stack.
  ///
  /// Flags: reads OF SF ZF AF CF PF DF IF AC.
  public final func pushfq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2021, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pushfq; forms: without operands")
  @_disfavoredOverload public final func pushfq(_ operands: any AnyOperand...) {}

  /// `pushfw`: Puts the lower 16 flags on top of the stack.
  ///
  /// Flags: reads OF SF ZF AF CF PF DF IF.
  public final func pushfw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2022, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pushfw; forms: without operands")
  @_disfavoredOverload public final func pushfw(_ operands: any AnyOperand...) {}

  /// `pvalidate`: Marks the guest page at rax as validated or not.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs SEV_SNP.
  public final func pvalidate(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2023, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pvalidate; forms: without operands")
  @_disfavoredOverload public final func pvalidate(_ operands: any AnyOperand...) {}

  /// `pxor mm, mm/m64`: Exclusive-ors the vectors.
  public final func pxor(_ destination: MMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07e9_07e8, destination.rawValue, source, file, line, column)
  }

  /// `pxor xmm, xmm/m128`: Exclusive-ors the vectors.
  ///
  /// Needs SSE2.
  public final func pxor(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07eb_07ea, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pxor; forms: mm,mm | mm,m64 | xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pxor(_ operands: any AnyOperand...) {}
}
