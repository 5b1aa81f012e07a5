// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `xadd r8, r8`: Exchanges the operands, then stores their sum in destination.
  public final func xadd(_ destination: Register8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2413, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `xadd r16, r16`: Exchanges the operands, then stores their sum in destination.
  public final func xadd(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2414, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `xadd r32, r32`: Exchanges the operands, then stores their sum in destination.
  public final func xadd(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2415, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `xadd r64, r64`: Exchanges the operands, then stores their sum in destination.
  public final func xadd(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2416, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `xadd m8, r8`: Exchanges the operands, then stores their sum in destination.
  public final func xadd(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2417, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `xadd m16, r16`: Exchanges the operands, then stores their sum in destination.
  public final func xadd(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2418, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `xadd m32, r32`: Exchanges the operands, then stores their sum in destination.
  public final func xadd(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2419, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `xadd m64, r64`: Exchanges the operands, then stores their sum in destination.
  public final func xadd(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2420, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xadd; forms: r8,r8 | r16,r16 | r32,r32 | r64,r64 | m8,r8 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func xadd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of xadd; forms: r8,r8 | r16,r16 | r32,r32 | r64,r64 | m8,r8 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func xadd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of xadd; forms: r8,r8 | r16,r16 | r32,r32 | r64,r64 | m8,r8 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func xadd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `xchg r8, r8`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Register8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2421, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `xchg r8, m8`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Register8, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2422, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `xchg r16, r16`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2423, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `xchg r16, m16`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2424, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `xchg r32, r32`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2425, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `xchg r32, m32`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2426, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `xchg r64, r64`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2427, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `xchg r64, m64`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2428, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `xchg m8, r8`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2429, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `xchg m16, r16`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2430, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `xchg m32, r32`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2431, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `xchg m64, r64`: Exchanges the operands; with memory, atomically.
  public final func xchg(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2432, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xchg; forms: r8,r8 | r8,m8 | r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64 | m8,r8 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func xchg(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of xchg; forms: r8,r8 | r8,m8 | r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64 | m8,r8 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func xchg(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of xchg; forms: r8,r8 | r8,m8 | r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64 | m8,r8 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func xchg(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `xgetbv`: Reads the extended control register numbered ecx into edx:eax.
  public final func xgetbv(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2433), file, line, column)
  }

  @available(*, unavailable, message: "no such form of xgetbv; forms: without operands")
  @_disfavoredOverload public final func xgetbv(_ operand1: some AnyOperand) {}

  /// `xlatb`: Replaces al by the byte at rbx + al.
  public final func xlatb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2434), file, line, column)
  }

  @available(*, unavailable, message: "no such form of xlatb; forms: without operands")
  @_disfavoredOverload public final func xlatb(_ operand1: some AnyOperand) {}

  /// `xor r8, r8`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Register8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2435, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `xor r8, m8`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Register8, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2436, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `xor r8, i8`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Register8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2437, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `xor r8, i8`: Inverts in destination the bits that source has.
  @_disfavoredOverload public final func xor(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2437, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `xor r16, r16`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2438, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `xor r16, m16`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2439, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `xor r16, i16`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2440, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `xor r16, i16`: Inverts in destination the bits that source has.
  @_disfavoredOverload public final func xor(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2440, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `xor r32, r32`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2441, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `xor r32, m32`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2442, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `xor r32, i32`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2443, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `xor r32, i32`: Inverts in destination the bits that source has.
  @_disfavoredOverload public final func xor(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2443, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `xor r64, r64`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2444, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `xor r64, m64`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2445, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `xor r64, i32s`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Register64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2446, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `xor r64, i32s`: Inverts in destination the bits that source has.
  @_disfavoredOverload public final func xor(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2446, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `xor m8, r8`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2447, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `xor m8, i8`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2448, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `xor m8, i8`: Inverts in destination the bits that source has.
  @_disfavoredOverload public final func xor(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2448), memory: destination.address, immediate: source, file, line, column)
  }

  /// `xor m16, r16`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2449, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `xor m16, i16`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2450, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `xor m16, i16`: Inverts in destination the bits that source has.
  @_disfavoredOverload public final func xor(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2450), memory: destination.address, immediate: source, file, line, column)
  }

  /// `xor m32, r32`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2451, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `xor m32, i32`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2452, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `xor m32, i32`: Inverts in destination the bits that source has.
  @_disfavoredOverload public final func xor(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2452), memory: destination.address, immediate: source, file, line, column)
  }

  /// `xor m64, r64`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2453, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `xor m64, i32s`: Inverts in destination the bits that source has.
  public final func xor(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2454, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `xor m64, i32s`: Inverts in destination the bits that source has.
  @_disfavoredOverload public final func xor(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2454), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xor; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func xor(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of xor; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func xor(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of xor; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func xor(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `xorpd xmm, xmm`: Exclusive-ors double-precision numbers.
  public final func xorpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2455, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `xorpd xmm, m128`: Exclusive-ors double-precision numbers.
  public final func xorpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2456, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xorpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func xorpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of xorpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func xorpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of xorpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func xorpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `xorps xmm, xmm`: Exclusive-ors single-precision numbers.
  public final func xorps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2457, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `xorps xmm, m128`: Exclusive-ors single-precision numbers.
  public final func xorps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2458, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of xorps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func xorps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of xorps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func xorps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of xorps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func xorps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
}
