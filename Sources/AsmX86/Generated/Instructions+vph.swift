// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vphaddbd xmm, xmm/m128`: Adds every four neighbouring signed bytes to one doubleword.
  ///
  /// Needs XOP.
  public final func vphaddbd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e62_1e61, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddbd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphaddbd(_ operands: any AnyOperand...) {}

  /// `vphaddbq xmm, xmm/m128`: Adds every eight neighbouring signed bytes to one quadword.
  ///
  /// Needs XOP.
  public final func vphaddbq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e64_1e63, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddbq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphaddbq(_ operands: any AnyOperand...) {}

  /// `vphaddbw xmm, xmm/m128`: Adds every two neighbouring signed bytes to one word.
  ///
  /// Needs XOP.
  public final func vphaddbw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e66_1e65, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddbw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphaddbw(_ operands: any AnyOperand...) {}

  /// `vphaddd xmm, xmm, xmm/m128`: Adds neighbouring doublewords.
  ///
  /// Needs AVX.
  public final func vphaddd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1e68_1e67, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vphaddd ymm, ymm, ymm/m256`: Adds neighbouring doublewords.
  ///
  /// Needs AVX2.
  public final func vphaddd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1e6a_1e69, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphaddd(_ operands: any AnyOperand...) {}

  /// `vphadddq xmm, xmm/m128`: Adds every two neighbouring signed doublewords to one quadword.
  ///
  /// Needs XOP.
  public final func vphadddq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e6c_1e6b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphadddq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphadddq(_ operands: any AnyOperand...) {}

  /// `vphaddsw xmm, xmm, xmm/m128`: Adds neighbouring words with signed saturation.
  ///
  /// Needs AVX.
  public final func vphaddsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1e6e_1e6d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vphaddsw ymm, ymm, ymm/m256`: Adds neighbouring words with signed saturation.
  ///
  /// Needs AVX2.
  public final func vphaddsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1e70_1e6f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphaddsw(_ operands: any AnyOperand...) {}

  /// `vphaddubd xmm, xmm/m128`: Adds every four neighbouring unsigned bytes to one doubleword.
  ///
  /// Needs XOP.
  public final func vphaddubd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e72_1e71, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddubd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphaddubd(_ operands: any AnyOperand...) {}

  /// `vphaddubq xmm, xmm/m128`: Adds every eight neighbouring unsigned bytes to one quadword.
  ///
  /// Needs XOP.
  public final func vphaddubq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e74_1e73, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddubq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphaddubq(_ operands: any AnyOperand...) {}

  /// `vphaddubw xmm, xmm/m128`: Adds every two neighbouring unsigned bytes to one word.
  ///
  /// Needs XOP.
  public final func vphaddubw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e76_1e75, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddubw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphaddubw(_ operands: any AnyOperand...) {}

  /// `vphaddudq xmm, xmm/m128`: Adds every two neighbouring unsigned doublewords to one quadword.
  ///
  /// Needs XOP.
  public final func vphaddudq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e78_1e77, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddudq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphaddudq(_ operands: any AnyOperand...) {}

  /// `vphadduwd xmm, xmm/m128`: Adds every two neighbouring unsigned words to one doubleword.
  ///
  /// Needs XOP.
  public final func vphadduwd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e7a_1e79, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphadduwd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphadduwd(_ operands: any AnyOperand...) {}

  /// `vphadduwq xmm, xmm/m128`: Adds every four neighbouring unsigned words to one quadword.
  ///
  /// Needs XOP.
  public final func vphadduwq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e7c_1e7b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphadduwq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphadduwq(_ operands: any AnyOperand...) {}

  /// `vphaddw xmm, xmm, xmm/m128`: Adds neighbouring words.
  ///
  /// Needs AVX.
  public final func vphaddw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1e7e_1e7d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vphaddw ymm, ymm, ymm/m256`: Adds neighbouring words.
  ///
  /// Needs AVX2.
  public final func vphaddw(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1e80_1e7f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphaddw(_ operands: any AnyOperand...) {}

  /// `vphaddwd xmm, xmm/m128`: Adds every two neighbouring signed words to one doubleword.
  ///
  /// Needs XOP.
  public final func vphaddwd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e82_1e81, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddwd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphaddwd(_ operands: any AnyOperand...) {}

  /// `vphaddwq xmm, xmm/m128`: Adds every four neighbouring signed words to one quadword.
  ///
  /// Needs XOP.
  public final func vphaddwq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e84_1e83, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddwq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphaddwq(_ operands: any AnyOperand...) {}

  /// `vphminposuw xmm, xmm/m128`: Finds the smallest unsigned word and its index.
  ///
  /// Needs AVX.
  public final func vphminposuw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e86_1e85, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphminposuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphminposuw(_ operands: any AnyOperand...) {}

  /// `vphsubbw xmm, xmm/m128`: Subtracts each odd signed byte from the even one below it, giving words.
  ///
  /// Needs XOP.
  public final func vphsubbw(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e88_1e87, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphsubbw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphsubbw(_ operands: any AnyOperand...) {}

  /// `vphsubd xmm, xmm, xmm/m128`: Subtracts neighbouring doublewords.
  ///
  /// Needs AVX.
  public final func vphsubd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1e8a_1e89, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vphsubd ymm, ymm, ymm/m256`: Subtracts neighbouring doublewords.
  ///
  /// Needs AVX2.
  public final func vphsubd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1e8c_1e8b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphsubd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphsubd(_ operands: any AnyOperand...) {}

  /// `vphsubdq xmm, xmm/m128`: Subtracts each odd signed doubleword from the even one below it, giving quadwords.
  ///
  /// Needs XOP.
  public final func vphsubdq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e8e_1e8d, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphsubdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphsubdq(_ operands: any AnyOperand...) {}

  /// `vphsubsw xmm, xmm, xmm/m128`: Subtracts neighbouring words with signed saturation.
  ///
  /// Needs AVX.
  public final func vphsubsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1e90_1e8f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vphsubsw ymm, ymm, ymm/m256`: Subtracts neighbouring words with signed saturation.
  ///
  /// Needs AVX2.
  public final func vphsubsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1e92_1e91, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphsubsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphsubsw(_ operands: any AnyOperand...) {}

  /// `vphsubw xmm, xmm, xmm/m128`: Subtracts neighbouring words.
  ///
  /// Needs AVX.
  public final func vphsubw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1e94_1e93, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vphsubw ymm, ymm, ymm/m256`: Subtracts neighbouring words.
  ///
  /// Needs AVX2.
  public final func vphsubw(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1e96_1e95, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphsubw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphsubw(_ operands: any AnyOperand...) {}

  /// `vphsubwd xmm, xmm/m128`: Subtracts each odd signed word from the even one below it, giving doublewords.
  ///
  /// Needs XOP.
  public final func vphsubwd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1e98_1e97, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphsubwd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphsubwd(_ operands: any AnyOperand...) {}
}
