// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `emms`: Marks all x87 registers as empty, so that x87 code may follow MMX code.
  public final func emms(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(731, file, line, column)
  }

  @available(*, unavailable, message: "no such form of emms; forms: without operands")
  @_disfavoredOverload public final func emms(_ operands: any AnyOperand...) {}

  /// `encls`: Calls the SGX function for kernels numbered eax.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs SGX1.
  public final func encls(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(732, file, line, column)
  }

  @available(*, unavailable, message: "no such form of encls; forms: without operands")
  @_disfavoredOverload public final func encls(_ operands: any AnyOperand...) {}

  /// `enclu`: Calls the SGX function for programs numbered eax.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs SGX1.
  public final func enclu(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(733, file, line, column)
  }

  @available(*, unavailable, message: "no such form of enclu; forms: without operands")
  @_disfavoredOverload public final func enclu(_ operands: any AnyOperand...) {}

  /// `enclv`: Calls the SGX function for hypervisors numbered eax.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs OSS.
  public final func enclv(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(734, file, line, column)
  }

  @available(*, unavailable, message: "no such form of enclv; forms: without operands")
  @_disfavoredOverload public final func enclv(_ operands: any AnyOperand...) {}

  /// `encodekey128 r32, r32`: Wraps the AES-128 key in xmm0 into a handle in xmm0 to xmm2.
  ///
  /// Flags: clears OF SF ZF AF CF PF. Needs AESKLE.
  public final func encodekey128(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(735, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of encodekey128; forms: r32,r32")
  @_disfavoredOverload public final func encodekey128(_ operands: any AnyOperand...) {}

  /// `encodekey256 r32, r32`: Wraps the AES-256 key in xmm0 and xmm1 into a handle in xmm0 to xmm3.
  ///
  /// Flags: clears OF SF ZF AF CF PF. Needs AESKLE.
  public final func encodekey256(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(736, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of encodekey256; forms: r32,r32")
  @_disfavoredOverload public final func encodekey256(_ operands: any AnyOperand...) {}

  /// `endbr32`: Marks a valid target of indirect jumps and calls in 32-bit code.
  ///
  /// Needs CET_IBT.
  public final func endbr32(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(737, file, line, column)
  }

  @available(*, unavailable, message: "no such form of endbr32; forms: without operands")
  @_disfavoredOverload public final func endbr32(_ operands: any AnyOperand...) {}

  /// `endbr64`: Marks a valid target of indirect jumps and calls.
  ///
  /// Needs CET_IBT.
  public final func endbr64(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(738, file, line, column)
  }

  @available(*, unavailable, message: "no such form of endbr64; forms: without operands")
  @_disfavoredOverload public final func endbr64(_ operands: any AnyOperand...) {}

  /// `enqcmd r64, m512`: Sends a 64-byte command to a device with the process's identifier; the zero flag says to retry.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs ENQCMD.
  public final func enqcmd(_ first: some GeneralRegister64, _ second: Memory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(739, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of enqcmd; forms: r64,m512")
  @_disfavoredOverload public final func enqcmd(_ operands: any AnyOperand...) {}

  /// `enqcmds r64, m512`: Sends a 64-byte command to a device as it stands in memory (privileged); the zero flag says to retry.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs ENQCMD.
  public final func enqcmds(_ first: some GeneralRegister64, _ second: Memory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(740, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of enqcmds; forms: r64,m512")
  @_disfavoredOverload public final func enqcmds(_ operands: any AnyOperand...) {}

  /// `enter i16, u8`: Makes a frame: pushes rbp, moves rsp to it and reserves bytes; a level above 0 copies frame pointers.
  public final func enter(_ immediate: Immediate16, _ second: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumbers0(741, immediate.value, second.value, file, line, column)
  }

  @available(*, unavailable, message: "no such form of enter; forms: i16,u8")
  @_disfavoredOverload public final func enter(_ operands: any AnyOperand...) {}

  /// `erets`: Returns from an event to the kernel, by the frame on the stack.
  ///
  /// Flags: writes OF SF ZF AF CF PF DF IF AC. Needs FRED.
  public final func erets(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(742, file, line, column)
  }

  @available(*, unavailable, message: "no such form of erets; forms: without operands")
  @_disfavoredOverload public final func erets(_ operands: any AnyOperand...) {}

  /// `eretu`: Returns from an event to user code, by the frame on the stack.
  ///
  /// Flags: writes OF SF ZF AF CF PF DF IF AC. Needs FRED.
  public final func eretu(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(743, file, line, column)
  }

  @available(*, unavailable, message: "no such form of eretu; forms: without operands")
  @_disfavoredOverload public final func eretu(_ operands: any AnyOperand...) {}

  /// `extractps r32, xmm, u8`: Stores one single-precision number of the vector.
  ///
  /// Needs SSE4_1.
  public final func extractps(_ destination: Register32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(744, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `extractps r64, xmm, u8`: Stores one single-precision number of the vector.
  ///
  /// Needs SSE4_1.
  public final func extractps(_ destination: some GeneralRegister64, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(745, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `extractps m32, xmm, u8`: Stores one single-precision number of the vector.
  ///
  /// Needs SSE4_1.
  public final func extractps(_ destination: Memory32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(746, source.rawValue, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of extractps; forms: r32,xmm,u8 | r64,xmm,u8 | m32,xmm,u8")
  @_disfavoredOverload public final func extractps(_ operands: any AnyOperand...) {}

  /// `extrq xmm, xmm`: Extracts a bit field of the lower quadword; two immediates or source give its length and position.
  ///
  /// Needs SSE4A.
  public final func extrq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(747, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `extrq xmm, u8, u8`: Extracts a bit field of the lower quadword; two immediates or source give its length and position.
  ///
  /// Needs SSE4A.
  public final func extrq(_ destination: XMMRegister, _ immediate: Immediate8Unsigned, _ second: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumbers1(748, destination.rawValue, immediate.value, second.value, file, line, column)
  }

  @available(*, unavailable, message: "no such form of extrq; forms: xmm,xmm | xmm,u8,u8")
  @_disfavoredOverload public final func extrq(_ operands: any AnyOperand...) {}
}
