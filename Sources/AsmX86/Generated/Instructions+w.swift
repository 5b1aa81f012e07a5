// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `wait`: Waits for pending x87 exceptions and raises them.
  public final func wait(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9524, file, line, column)
  }

  @available(*, unavailable, message: "no such form of wait; forms: without operands")
  @_disfavoredOverload public final func wait(_ operands: any AnyOperand...) {}

  /// `wbinvd`: Writes all caches back to memory and drops them.
  public final func wbinvd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9525, file, line, column)
  }

  @available(*, unavailable, message: "no such form of wbinvd; forms: without operands")
  @_disfavoredOverload public final func wbinvd(_ operands: any AnyOperand...) {}

  /// `wbnoinvd`: Writes all caches back to memory but may keep them.
  ///
  /// Needs WBNOINVD.
  public final func wbnoinvd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9526, file, line, column)
  }

  @available(*, unavailable, message: "no such form of wbnoinvd; forms: without operands")
  @_disfavoredOverload public final func wbnoinvd(_ operands: any AnyOperand...) {}

  /// `wrfsbase r32`: Sets the base address of fs.
  ///
  /// Needs FSGSBASE.
  public final func wrfsbase(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(9527, source.rawValue, file, line, column)
  }

  /// `wrfsbase r64`: Sets the base address of fs.
  ///
  /// Needs FSGSBASE.
  public final func wrfsbase(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(9528, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of wrfsbase; forms: r32 | r64")
  @_disfavoredOverload public final func wrfsbase(_ operands: any AnyOperand...) {}

  /// `wrgsbase r32`: Sets the base address of gs.
  ///
  /// Needs FSGSBASE.
  public final func wrgsbase(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(9529, source.rawValue, file, line, column)
  }

  /// `wrgsbase r64`: Sets the base address of gs.
  ///
  /// Needs FSGSBASE.
  public final func wrgsbase(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(9530, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of wrgsbase; forms: r32 | r64")
  @_disfavoredOverload public final func wrgsbase(_ operands: any AnyOperand...) {}

  /// `wrmsr`: Writes edx:eax to the model-specific register numbered ecx.
  public final func wrmsr(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9531, file, line, column)
  }

  @available(*, unavailable, message: "no such form of wrmsr; forms: without operands")
  @_disfavoredOverload public final func wrmsr(_ operands: any AnyOperand...) {}

  /// `wrmsrlist`: Writes a list of model-specific registers: numbers at rsi, values at rdi, rcx selects.
  ///
  /// Needs MSRLIST.
  public final func wrmsrlist(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9532, file, line, column)
  }

  @available(*, unavailable, message: "no such form of wrmsrlist; forms: without operands")
  @_disfavoredOverload public final func wrmsrlist(_ operands: any AnyOperand...) {}

  /// `wrmsrns`: Writes edx:eax to the model-specific register numbered ecx without serializing.
  ///
  /// Needs WRMSRNS.
  public final func wrmsrns(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9533, file, line, column)
  }

  @available(*, unavailable, message: "no such form of wrmsrns; forms: without operands")
  @_disfavoredOverload public final func wrmsrns(_ operands: any AnyOperand...) {}

  /// `wrpkru`: Writes the rights of the protection keys from eax; ecx and edx must be 0.
  ///
  /// Needs PKU.
  public final func wrpkru(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9534, file, line, column)
  }

  @available(*, unavailable, message: "no such form of wrpkru; forms: without operands")
  @_disfavoredOverload public final func wrpkru(_ operands: any AnyOperand...) {}

  /// `wrssd m32, r32`: Stores 32 bits on a shadow stack.
  ///
  /// Needs CET_SS.
  public final func wrssd(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9535, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of wrssd; forms: m32,r32")
  @_disfavoredOverload public final func wrssd(_ operands: any AnyOperand...) {}

  /// `wrssq m64, r64`: Stores 64 bits on a shadow stack.
  ///
  /// Needs CET_SS.
  public final func wrssq(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9536, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of wrssq; forms: m64,r64")
  @_disfavoredOverload public final func wrssq(_ operands: any AnyOperand...) {}

  /// `wrussd m32, r32`: Stores 32 bits on a user's shadow stack (privileged).
  ///
  /// Needs CET_SS.
  public final func wrussd(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9537, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of wrussd; forms: m32,r32")
  @_disfavoredOverload public final func wrussd(_ operands: any AnyOperand...) {}

  /// `wrussq m64, r64`: Stores 64 bits on a user's shadow stack (privileged).
  ///
  /// Needs CET_SS.
  public final func wrussq(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9538, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of wrussq; forms: m64,r64")
  @_disfavoredOverload public final func wrussq(_ operands: any AnyOperand...) {}
}
