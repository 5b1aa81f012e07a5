// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension LockPrefix {
  /// `lock adc m8, r8`: Adds source and carry flag to destination.
  public func adc(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 12, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock adc m8, i8`: Adds source and carry flag to destination.
  public func adc(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 13, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock adc m8, i8`: Adds source and carry flag to destination.
  @_disfavoredOverload public func adc(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 13, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock adc m16, r16`: Adds source and carry flag to destination.
  public func adc(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 14, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock adc m16, i16`: Adds source and carry flag to destination.
  public func adc(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 15, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock adc m16, i16`: Adds source and carry flag to destination.
  @_disfavoredOverload public func adc(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 15, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock adc m32, r32`: Adds source and carry flag to destination.
  public func adc(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 16, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock adc m32, i32`: Adds source and carry flag to destination.
  public func adc(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 17, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock adc m32, i32`: Adds source and carry flag to destination.
  @_disfavoredOverload public func adc(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 17, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock adc m64, r64`: Adds source and carry flag to destination.
  public func adc(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 18, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock adc m64, i32s`: Adds source and carry flag to destination.
  public func adc(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 19, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock adc m64, i32s`: Adds source and carry flag to destination.
  @_disfavoredOverload public func adc(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 19, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock add m8, r8`: Adds source to destination.
  public func add(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 36, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock add m8, i8`: Adds source to destination.
  public func add(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 37, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock add m8, i8`: Adds source to destination.
  @_disfavoredOverload public func add(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 37, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock add m16, r16`: Adds source to destination.
  public func add(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 38, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock add m16, i16`: Adds source to destination.
  public func add(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 39, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock add m16, i16`: Adds source to destination.
  @_disfavoredOverload public func add(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 39, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock add m32, r32`: Adds source to destination.
  public func add(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 40, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock add m32, i32`: Adds source to destination.
  public func add(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 41, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock add m32, i32`: Adds source to destination.
  @_disfavoredOverload public func add(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 41, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock add m64, r64`: Adds source to destination.
  public func add(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 42, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock add m64, i32s`: Adds source to destination.
  public func add(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 43, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock add m64, i32s`: Adds source to destination.
  @_disfavoredOverload public func add(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 43, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock and m8, r8`: Keeps in destination the bits that source has too.
  public func and(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 72, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock and m8, i8`: Keeps in destination the bits that source has too.
  public func and(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 73, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock and m8, i8`: Keeps in destination the bits that source has too.
  @_disfavoredOverload public func and(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 73, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock and m16, r16`: Keeps in destination the bits that source has too.
  public func and(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 74, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock and m16, i16`: Keeps in destination the bits that source has too.
  public func and(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 75, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock and m16, i16`: Keeps in destination the bits that source has too.
  @_disfavoredOverload public func and(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 75, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock and m32, r32`: Keeps in destination the bits that source has too.
  public func and(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 76, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock and m32, i32`: Keeps in destination the bits that source has too.
  public func and(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 77, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock and m32, i32`: Keeps in destination the bits that source has too.
  @_disfavoredOverload public func and(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 77, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock and m64, r64`: Keeps in destination the bits that source has too.
  public func and(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 78, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock and m64, i32s`: Keeps in destination the bits that source has too.
  public func and(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 79, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock and m64, i32s`: Keeps in destination the bits that source has too.
  @_disfavoredOverload public func and(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 79, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock btc m16, r16`: Copies a bit to the carry flag, then inverts it.
  public func btc(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 148, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock btc m16, u8`: Copies a bit to the carry flag, then inverts it.
  public func btc(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 149, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock btc m16, u8`: Copies a bit to the carry flag, then inverts it.
  @_disfavoredOverload public func btc(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 149, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock btc m32, r32`: Copies a bit to the carry flag, then inverts it.
  public func btc(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 150, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock btc m32, u8`: Copies a bit to the carry flag, then inverts it.
  public func btc(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 151, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock btc m32, u8`: Copies a bit to the carry flag, then inverts it.
  @_disfavoredOverload public func btc(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 151, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock btc m64, r64`: Copies a bit to the carry flag, then inverts it.
  public func btc(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 152, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock btc m64, u8`: Copies a bit to the carry flag, then inverts it.
  public func btc(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 153, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock btc m64, u8`: Copies a bit to the carry flag, then inverts it.
  @_disfavoredOverload public func btc(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 153, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock btr m16, r16`: Copies a bit to the carry flag, then clears it.
  public func btr(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 160, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock btr m16, u8`: Copies a bit to the carry flag, then clears it.
  public func btr(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 161, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock btr m16, u8`: Copies a bit to the carry flag, then clears it.
  @_disfavoredOverload public func btr(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 161, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock btr m32, r32`: Copies a bit to the carry flag, then clears it.
  public func btr(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 162, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock btr m32, u8`: Copies a bit to the carry flag, then clears it.
  public func btr(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 163, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock btr m32, u8`: Copies a bit to the carry flag, then clears it.
  @_disfavoredOverload public func btr(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 163, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock btr m64, r64`: Copies a bit to the carry flag, then clears it.
  public func btr(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 164, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock btr m64, u8`: Copies a bit to the carry flag, then clears it.
  public func btr(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 165, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock btr m64, u8`: Copies a bit to the carry flag, then clears it.
  @_disfavoredOverload public func btr(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 165, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock bts m16, r16`: Copies a bit to the carry flag, then sets it.
  public func bts(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 172, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock bts m16, u8`: Copies a bit to the carry flag, then sets it.
  public func bts(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 173, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock bts m16, u8`: Copies a bit to the carry flag, then sets it.
  @_disfavoredOverload public func bts(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 173, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock bts m32, r32`: Copies a bit to the carry flag, then sets it.
  public func bts(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 174, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock bts m32, u8`: Copies a bit to the carry flag, then sets it.
  public func bts(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 175, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock bts m32, u8`: Copies a bit to the carry flag, then sets it.
  @_disfavoredOverload public func bts(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 175, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock bts m64, r64`: Copies a bit to the carry flag, then sets it.
  public func bts(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 176, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock bts m64, u8`: Copies a bit to the carry flag, then sets it.
  public func bts(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 177, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock bts m64, u8`: Copies a bit to the carry flag, then sets it.
  @_disfavoredOverload public func bts(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 177, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock cmpxchg m8, r8`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  public func cmpxchg(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 408, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock cmpxchg m16, r16`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  public func cmpxchg(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 409, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock cmpxchg m32, r32`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  public func cmpxchg(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 410, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock cmpxchg m64, r64`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  public func cmpxchg(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 411, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock cmpxchg16b m128`: Stores rcx:rbx if the memory equals rdx:rax, else loads rdx:rax from it.
  public func cmpxchg16b(_ destination: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 412, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock cmpxchg8b m64`: Stores ecx:ebx if the memory equals edx:eax, else loads edx:eax from it.
  public func cmpxchg8b(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 413, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock dec m8`: Subtracts 1; leaves the carry flag alone.
  public func dec(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 480, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock dec m16`: Subtracts 1; leaves the carry flag alone.
  public func dec(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 481, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock dec m32`: Subtracts 1; leaves the carry flag alone.
  public func dec(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 482, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock dec m64`: Subtracts 1; leaves the carry flag alone.
  public func dec(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 483, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock inc m8`: Adds 1; leaves the carry flag alone.
  public func inc(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 550, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock inc m16`: Adds 1; leaves the carry flag alone.
  public func inc(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 551, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock inc m32`: Adds 1; leaves the carry flag alone.
  public func inc(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 552, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock inc m64`: Adds 1; leaves the carry flag alone.
  public func inc(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 553, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock neg m8`: Negates.
  public func neg(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 768, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock neg m16`: Negates.
  public func neg(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 769, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock neg m32`: Negates.
  public func neg(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 770, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock neg m64`: Negates.
  public func neg(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 771, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock not m8`: Inverts every bit.
  public func not(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 777, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock not m16`: Inverts every bit.
  public func not(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 778, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock not m32`: Inverts every bit.
  public func not(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 779, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock not m64`: Inverts every bit.
  public func not(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 780, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock or m8, r8`: Sets in destination the bits that source has.
  public func or(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 793, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock or m8, i8`: Sets in destination the bits that source has.
  public func or(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 794, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock or m8, i8`: Sets in destination the bits that source has.
  @_disfavoredOverload public func or(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 794, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock or m16, r16`: Sets in destination the bits that source has.
  public func or(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 795, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock or m16, i16`: Sets in destination the bits that source has.
  public func or(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 796, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock or m16, i16`: Sets in destination the bits that source has.
  @_disfavoredOverload public func or(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 796, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock or m32, r32`: Sets in destination the bits that source has.
  public func or(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 797, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock or m32, i32`: Sets in destination the bits that source has.
  public func or(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 798, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock or m32, i32`: Sets in destination the bits that source has.
  @_disfavoredOverload public func or(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 798, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock or m64, r64`: Sets in destination the bits that source has.
  public func or(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 799, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock or m64, i32s`: Sets in destination the bits that source has.
  public func or(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 800, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock or m64, i32s`: Sets in destination the bits that source has.
  @_disfavoredOverload public func or(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 800, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock sbb m8, r8`: Subtracts source and carry flag from destination.
  public func sbb(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1227, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock sbb m8, i8`: Subtracts source and carry flag from destination.
  public func sbb(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1228, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock sbb m8, i8`: Subtracts source and carry flag from destination.
  @_disfavoredOverload public func sbb(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1228, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock sbb m16, r16`: Subtracts source and carry flag from destination.
  public func sbb(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1229, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock sbb m16, i16`: Subtracts source and carry flag from destination.
  public func sbb(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1230, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock sbb m16, i16`: Subtracts source and carry flag from destination.
  @_disfavoredOverload public func sbb(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1230, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock sbb m32, r32`: Subtracts source and carry flag from destination.
  public func sbb(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1231, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock sbb m32, i32`: Subtracts source and carry flag from destination.
  public func sbb(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1232, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock sbb m32, i32`: Subtracts source and carry flag from destination.
  @_disfavoredOverload public func sbb(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1232, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock sbb m64, r64`: Subtracts source and carry flag from destination.
  public func sbb(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1233, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock sbb m64, i32s`: Subtracts source and carry flag from destination.
  public func sbb(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1234, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock sbb m64, i32s`: Subtracts source and carry flag from destination.
  @_disfavoredOverload public func sbb(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1234, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock sub m8, r8`: Subtracts source from destination.
  public func sub(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1395, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock sub m8, i8`: Subtracts source from destination.
  public func sub(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1396, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock sub m8, i8`: Subtracts source from destination.
  @_disfavoredOverload public func sub(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1396, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock sub m16, r16`: Subtracts source from destination.
  public func sub(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1397, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock sub m16, i16`: Subtracts source from destination.
  public func sub(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1398, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock sub m16, i16`: Subtracts source from destination.
  @_disfavoredOverload public func sub(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1398, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock sub m32, r32`: Subtracts source from destination.
  public func sub(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1399, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock sub m32, i32`: Subtracts source from destination.
  public func sub(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1400, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock sub m32, i32`: Subtracts source from destination.
  @_disfavoredOverload public func sub(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1400, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock sub m64, r64`: Subtracts source from destination.
  public func sub(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1401, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock sub m64, i32s`: Subtracts source from destination.
  public func sub(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1402, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock sub m64, i32s`: Subtracts source from destination.
  @_disfavoredOverload public func sub(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1402, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock xadd m8, r8`: Exchanges the operands, then stores their sum in destination.
  public func xadd(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2417, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock xadd m16, r16`: Exchanges the operands, then stores their sum in destination.
  public func xadd(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2418, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock xadd m32, r32`: Exchanges the operands, then stores their sum in destination.
  public func xadd(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2419, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock xadd m64, r64`: Exchanges the operands, then stores their sum in destination.
  public func xadd(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2420, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock xchg m8, r8`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2429, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock xchg m16, r16`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2430, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock xchg m32, r32`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2431, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock xchg m64, r64`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2432, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock xor m8, r8`: Inverts in destination the bits that source has.
  public func xor(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2447, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock xor m8, i8`: Inverts in destination the bits that source has.
  public func xor(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2448, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock xor m8, i8`: Inverts in destination the bits that source has.
  @_disfavoredOverload public func xor(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2448, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock xor m16, r16`: Inverts in destination the bits that source has.
  public func xor(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2449, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock xor m16, i16`: Inverts in destination the bits that source has.
  public func xor(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2450, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock xor m16, i16`: Inverts in destination the bits that source has.
  @_disfavoredOverload public func xor(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2450, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock xor m32, r32`: Inverts in destination the bits that source has.
  public func xor(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2451, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock xor m32, i32`: Inverts in destination the bits that source has.
  public func xor(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2452, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock xor m32, i32`: Inverts in destination the bits that source has.
  @_disfavoredOverload public func xor(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2452, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }

  /// `lock xor m64, r64`: Inverts in destination the bits that source has.
  public func xor(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2453, register0: source.rawValue, prefix: .lock), memory: destination.address, file, line, column)
  }

  /// `lock xor m64, i32s`: Inverts in destination the bits that source has.
  public func xor(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2454, immediate: source.value, prefix: .lock), memory: destination.address, file, line, column)
  }
  /// `lock xor m64, i32s`: Inverts in destination the bits that source has.
  @_disfavoredOverload public func xor(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 2454, prefix: .lock), memory: destination.address, immediate: source, file, line, column)
  }
}
