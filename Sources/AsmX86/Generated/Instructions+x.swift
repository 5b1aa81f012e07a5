// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `xabort i8`: Aborts the transaction; an immediate becomes bits 31 to 24 of eax at the handler.
  ///
  /// Needs RTM.
  public final func xabort(_ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber0(9539, source.value, file, line, column)
  }
  /// `xabort i8`: Aborts the transaction; an immediate becomes bits 31 to 24 of eax at the handler.
  ///
  /// Needs RTM.
  @_disfavoredOverload public final func xabort(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate0(9539, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xabort; forms: i8")
  @_disfavoredOverload public final func xabort(_ operands: any AnyOperand...) {}

  /// `xadd r8, r8`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func xadd(_ destination: some ByteRegister, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9540, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `xadd r8, r8`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func xadd(_ destination: HighByteRegister, _ source: some LegacyByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9540, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `xadd r8, r8`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func xadd(_ destination: some ByteRegister & LegacyByteRegister, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9540, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `xadd r16, r16`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func xadd(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9541, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `xadd r32, r32`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func xadd(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9542, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `xadd r64, r64`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func xadd(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9543, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `xadd m8, r8`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func xadd(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9544, source.rawValue, destination.address, file, line, column)
  }
  /// `xadd m8, r8`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func xadd(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9544, source.rawValue, destination.address, file, line, column)
  }

  /// `xadd m16, r16`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func xadd(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9545, source.rawValue, destination.address, file, line, column)
  }

  /// `xadd m32, r32`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func xadd(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9546, source.rawValue, destination.address, file, line, column)
  }

  /// `xadd m64, r64`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func xadd(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9547, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xadd; forms: r8,r8 | r16,r16 | r32,r32 | r64,r64 | m8,r8 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func xadd(_ operands: any AnyOperand...) {}

  /// `xbegin rel`: Starts a transaction; an abort undoes it and jumps to the target with the reason in eax.
  ///
  /// Needs RTM.
  public final func xbegin(_ target: Label, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(9548, target.number, size, file, line, column)
  }
  /// `xbegin rel`: Starts a transaction; an abort undoes it and jumps to the target with the reason in eax.
  ///
  /// Needs RTM.
  public final func xbegin(_ target: Symbol, size: Instruction.SizeHint = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(9548, symbols.intern(target), size, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xbegin; forms: rel")
  @_disfavoredOverload public final func xbegin(_ operands: any AnyOperand...) {}

  /// `xchg r8, r8`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: some ByteRegister, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9549, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `xchg r8, r8`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: HighByteRegister, _ source: some LegacyByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9549, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `xchg r8, r8`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: some ByteRegister & LegacyByteRegister, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9549, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `xchg r8, m8`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: some ByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9550, destination.rawValue, source.address, file, line, column)
  }
  /// `xchg r8, m8`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: HighByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9550, destination.rawValue, source.address, file, line, column)
  }

  /// `xchg r16, r16`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9551, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `xchg r16, m16`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9552, destination.rawValue, source.address, file, line, column)
  }

  /// `xchg r32, r32`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9553, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `xchg r32, m32`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9554, destination.rawValue, source.address, file, line, column)
  }

  /// `xchg r64, r64`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9555, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `xchg r64, m64`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9556, destination.rawValue, source.address, file, line, column)
  }

  /// `xchg m8, r8`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9557, source.rawValue, destination.address, file, line, column)
  }
  /// `xchg m8, r8`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9557, source.rawValue, destination.address, file, line, column)
  }

  /// `xchg m16, r16`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9558, source.rawValue, destination.address, file, line, column)
  }

  /// `xchg m32, r32`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9559, source.rawValue, destination.address, file, line, column)
  }

  /// `xchg m64, r64`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9560, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xchg; forms: r8,r8 | r8,m8 | r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64 | m8,r8 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func xchg(_ operands: any AnyOperand...) {}

  /// `xcryptcbc`: Encrypts or decrypts rcx blocks with AES in CBC mode, from rsi to rdi (VIA).
  ///
  /// Needs PADLOCK_ACE.
  public final func xcryptcbc(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9561, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xcryptcbc; forms: without operands")
  @_disfavoredOverload public final func xcryptcbc(_ operands: any AnyOperand...) {}

  /// `xcryptcfb`: Encrypts or decrypts rcx blocks with AES in CFB mode, from rsi to rdi (VIA).
  ///
  /// Needs PADLOCK_ACE.
  public final func xcryptcfb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9562, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xcryptcfb; forms: without operands")
  @_disfavoredOverload public final func xcryptcfb(_ operands: any AnyOperand...) {}

  /// `xcryptctr`: Encrypts or decrypts rcx blocks with AES in counter mode, from rsi to rdi (VIA).
  ///
  /// Needs PADLOCK_ACE.
  public final func xcryptctr(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9563, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xcryptctr; forms: without operands")
  @_disfavoredOverload public final func xcryptctr(_ operands: any AnyOperand...) {}

  /// `xcryptecb`: Encrypts or decrypts rcx blocks with AES in ECB mode, from rsi to rdi (VIA).
  ///
  /// Needs PADLOCK_ACE.
  public final func xcryptecb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9564, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xcryptecb; forms: without operands")
  @_disfavoredOverload public final func xcryptecb(_ operands: any AnyOperand...) {}

  /// `xcryptofb`: Encrypts or decrypts rcx blocks with AES in OFB mode, from rsi to rdi (VIA).
  ///
  /// Needs PADLOCK_ACE.
  public final func xcryptofb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9565, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xcryptofb; forms: without operands")
  @_disfavoredOverload public final func xcryptofb(_ operands: any AnyOperand...) {}

  /// `xend`: Commits the transaction.
  ///
  /// Needs RTM.
  public final func xend(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9566, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xend; forms: without operands")
  @_disfavoredOverload public final func xend(_ operands: any AnyOperand...) {}

  /// `xgetbv`: Reads the extended control register numbered ecx into edx:eax.
  ///
  /// Needs XSAVE.
  public final func xgetbv(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9567, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xgetbv; forms: without operands")
  @_disfavoredOverload public final func xgetbv(_ operands: any AnyOperand...) {}

  /// `xlat`: Replaces al by the byte at rbx + al.
  public final func xlat(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9568, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xlat; forms: without operands")
  @_disfavoredOverload public final func xlat(_ operands: any AnyOperand...) {}

  /// `xlatb`: Replaces al by the byte at rbx + al.
  public final func xlatb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9569, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xlatb; forms: without operands")
  @_disfavoredOverload public final func xlatb(_ operands: any AnyOperand...) {}

  /// `xor r8, r8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: some ByteRegister, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9570, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `xor r8, r8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: HighByteRegister, _ source: some LegacyByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9570, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `xor r8, r8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: some ByteRegister & LegacyByteRegister, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9570, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `xor r8, m8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: some ByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9571, destination.rawValue, source.address, file, line, column)
  }
  /// `xor r8, m8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: HighByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9571, destination.rawValue, source.address, file, line, column)
  }

  /// `xor r8, i8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: some ByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(9572, destination.rawValue, source.value, file, line, column)
  }
  /// `xor r8, i8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func xor(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(9572, destination.rawValue, source, file, line, column)
  }
  /// `xor r8, i8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: HighByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(9572, destination.rawValue, source.value, file, line, column)
  }
  /// `xor r8, i8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func xor(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(9572, destination.rawValue, source, file, line, column)
  }

  /// `xor r16, r16`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9573, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `xor r16, m16`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9574, destination.rawValue, source.address, file, line, column)
  }

  /// `xor r16, i16`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(9575, destination.rawValue, source.value, file, line, column)
  }
  /// `xor r16, i16`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func xor(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(9575, destination.rawValue, source, file, line, column)
  }

  /// `xor r32, r32`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9576, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `xor r32, m32`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9577, destination.rawValue, source.address, file, line, column)
  }

  /// `xor r32, i32`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(9578, destination.rawValue, source.value, file, line, column)
  }
  /// `xor r32, i32`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func xor(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(9578, destination.rawValue, source, file, line, column)
  }

  /// `xor r64, r64`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9579, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `xor r64, m64`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9580, destination.rawValue, source.address, file, line, column)
  }

  /// `xor r64, i32s`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: some GeneralRegister64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(9581, destination.rawValue, source.value, file, line, column)
  }
  /// `xor r64, i32s`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func xor(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(9581, destination.rawValue, source, file, line, column)
  }

  /// `xor m8, r8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9582, source.rawValue, destination.address, file, line, column)
  }
  /// `xor m8, r8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9582, source.rawValue, destination.address, file, line, column)
  }

  /// `xor m8, i8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(9583, destination.address, source.value, file, line, column)
  }
  /// `xor m8, i8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func xor(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(9583, destination.address, source, file, line, column)
  }

  /// `xor m16, r16`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9584, source.rawValue, destination.address, file, line, column)
  }

  /// `xor m16, i16`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(9585, destination.address, source.value, file, line, column)
  }
  /// `xor m16, i16`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func xor(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(9585, destination.address, source, file, line, column)
  }

  /// `xor m32, r32`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9586, source.rawValue, destination.address, file, line, column)
  }

  /// `xor m32, i32`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(9587, destination.address, source.value, file, line, column)
  }
  /// `xor m32, i32`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func xor(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(9587, destination.address, source, file, line, column)
  }

  /// `xor m64, r64`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9588, source.rawValue, destination.address, file, line, column)
  }

  /// `xor m64, i32s`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func xor(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(9589, destination.address, source.value, file, line, column)
  }
  /// `xor m64, i32s`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func xor(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(9589, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xor; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func xor(_ operands: any AnyOperand...) {}

  /// `xorpd xmm, xmm/m128`: Exclusive-ors double-precision numbers.
  ///
  /// Needs SSE2.
  public final func xorpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_2577_2576, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xorpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func xorpd(_ operands: any AnyOperand...) {}

  /// `xorps xmm, xmm/m128`: Exclusive-ors single-precision numbers.
  ///
  /// Needs SSE.
  public final func xorps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_2579_2578, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xorps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func xorps(_ operands: any AnyOperand...) {}

  /// `xresldtrk`: Tracks the loads of a transaction again.
  ///
  /// Needs TSXLDTRK.
  public final func xresldtrk(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9594, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xresldtrk; forms: without operands")
  @_disfavoredOverload public final func xresldtrk(_ operands: any AnyOperand...) {}

  /// `xrstor m`: Loads the processor state that edx:eax selects, with 32-bit instruction addresses of the x87 unit.
  ///
  /// Flags: writes C0 C1 C2 C3. Needs XSAVE.
  public final func xrstor(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(9595, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xrstor; forms: m")
  @_disfavoredOverload public final func xrstor(_ operands: any AnyOperand...) {}

  /// `xrstor64 m`: Loads the processor state that edx:eax selects, with 64-bit instruction addresses of the x87 unit.
  ///
  /// Flags: writes C0 C1 C2 C3. Needs XSAVE.
  public final func xrstor64(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(9596, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xrstor64; forms: m")
  @_disfavoredOverload public final func xrstor64(_ operands: any AnyOperand...) {}

  /// `xrstors m`: Loads the user and supervisor state that edx:eax selects; 32-bit instruction addresses of the x87 unit.
  ///
  /// Flags: writes C0 C1 C2 C3. Needs XSAVES.
  public final func xrstors(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(9597, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xrstors; forms: m")
  @_disfavoredOverload public final func xrstors(_ operands: any AnyOperand...) {}

  /// `xrstors64 m`: Loads the user and supervisor state that edx:eax selects; 64-bit instruction addresses of the x87 unit.
  ///
  /// Flags: writes C0 C1 C2 C3. Needs XSAVES.
  public final func xrstors64(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(9598, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xrstors64; forms: m")
  @_disfavoredOverload public final func xrstors64(_ operands: any AnyOperand...) {}

  /// `xsave m`: Stores the processor state that edx:eax selects, with 32-bit instruction addresses of the x87 unit.
  ///
  /// Flags: reads C0 C1 C2 C3. Needs XSAVE.
  public final func xsave(_ destination: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(9599, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xsave; forms: m")
  @_disfavoredOverload public final func xsave(_ operands: any AnyOperand...) {}

  /// `xsave64 m`: Stores the processor state that edx:eax selects, with 64-bit instruction addresses of the x87 unit.
  ///
  /// Flags: reads C0 C1 C2 C3. Needs XSAVE.
  public final func xsave64(_ destination: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(9600, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xsave64; forms: m")
  @_disfavoredOverload public final func xsave64(_ operands: any AnyOperand...) {}

  /// `xsavec m`: Stores the processor state that edx:eax selects, compacted, unless initial; 32-bit x87 addresses.
  ///
  /// Flags: reads C0 C1 C2 C3. Needs XSAVEC.
  public final func xsavec(_ destination: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(9601, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xsavec; forms: m")
  @_disfavoredOverload public final func xsavec(_ operands: any AnyOperand...) {}

  /// `xsavec64 m`: Stores the processor state that edx:eax selects, compacted, unless initial; 64-bit x87 addresses.
  ///
  /// Flags: reads C0 C1 C2 C3. Needs XSAVEC.
  public final func xsavec64(_ destination: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(9602, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xsavec64; forms: m")
  @_disfavoredOverload public final func xsavec64(_ operands: any AnyOperand...) {}

  /// `xsaveopt m`: Stores the processor state that edx:eax selects, unless initial or unchanged; 32-bit x87 addresses.
  ///
  /// Flags: reads C0 C1 C2 C3. Needs XSAVEOPT.
  public final func xsaveopt(_ destination: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(9603, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xsaveopt; forms: m")
  @_disfavoredOverload public final func xsaveopt(_ operands: any AnyOperand...) {}

  /// `xsaveopt64 m`: Stores the processor state that edx:eax selects, unless initial or unchanged; 64-bit x87 addresses.
  ///
  /// Flags: reads C0 C1 C2 C3. Needs XSAVEOPT.
  public final func xsaveopt64(_ destination: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(9604, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xsaveopt64; forms: m")
  @_disfavoredOverload public final func xsaveopt64(_ operands: any AnyOperand...) {}

  /// `xsaves m`: Stores user and supervisor state that edx:eax selects, compacted, unless unchanged; 32-bit x87 addresses.
  ///
  /// Flags: reads C0 C1 C2 C3. Needs XSAVES.
  public final func xsaves(_ destination: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(9605, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xsaves; forms: m")
  @_disfavoredOverload public final func xsaves(_ operands: any AnyOperand...) {}

  /// `xsaves64 m`: Stores user and supervisor state that edx:eax selects, compacted, unless unchanged; 64-bit x87 addresses.
  ///
  /// Flags: reads C0 C1 C2 C3. Needs XSAVES.
  public final func xsaves64(_ destination: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(9606, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xsaves64; forms: m")
  @_disfavoredOverload public final func xsaves64(_ operands: any AnyOperand...) {}

  /// `xsetbv`: Writes edx:eax to the extended control register numbered ecx.
  ///
  /// Needs XSAVE.
  public final func xsetbv(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9607, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xsetbv; forms: without operands")
  @_disfavoredOverload public final func xsetbv(_ operands: any AnyOperand...) {}

  /// `xsha1`: Hashes rcx bytes at rsi with SHA-1 into the state at rdi (VIA).
  ///
  /// Needs PADLOCK_PHE.
  public final func xsha1(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9608, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xsha1; forms: without operands")
  @_disfavoredOverload public final func xsha1(_ operands: any AnyOperand...) {}

  /// `xsha256`: Hashes rcx bytes at rsi with SHA-256 into the state at rdi (VIA).
  ///
  /// Needs PADLOCK_PHE.
  public final func xsha256(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9609, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xsha256; forms: without operands")
  @_disfavoredOverload public final func xsha256(_ operands: any AnyOperand...) {}

  /// `xstore`: Stores random bytes at rdi and moves it on; eax says how many there were (VIA).
  ///
  /// Needs PADLOCK_RNG.
  public final func xstore(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9610, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xstore; forms: without operands")
  @_disfavoredOverload public final func xstore(_ operands: any AnyOperand...) {}

  /// `xsusldtrk`: Lets the loads that follow in a transaction go untracked.
  ///
  /// Needs TSXLDTRK.
  public final func xsusldtrk(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9611, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xsusldtrk; forms: without operands")
  @_disfavoredOverload public final func xsusldtrk(_ operands: any AnyOperand...) {}

  /// `xtest`: Clears the zero flag in a transaction and sets it outside.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs HLE_OR_RTM.
  public final func xtest(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9612, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xtest; forms: without operands")
  @_disfavoredOverload public final func xtest(_ operands: any AnyOperand...) {}
}
