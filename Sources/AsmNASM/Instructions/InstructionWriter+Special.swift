import AsmX86

/// What few instructions have: prefixes, opmasks, roundings, far pointers, elements for a vector, bytes.
extension InstructionWriter {
  /// Writes an instruction with a prefix or decoration, or one that's written as bytes.
  @inline(never)
  func writeSpecial(
    _ instruction: UnsafePointer<Instruction>, _ form: UnsafePointer<FormText>, number: Int,
    at start: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    guard form.pointee.byteCondition.holds(for: instruction.pointee) else {
      return writeText(instruction, form, number: number, at: start)
    }
    guard let bytes = encode(instruction.pointee) else {
      // What can't be encoded was refused before: this is for who renders without asking.
      return writeASCII(
        "%error an instruction that NASM gets wrong, with an address only the linker knows", at: start)
    }
    var cursor = writeASCII("db      ", at: start)
    for (place, byte) in bytes.enumerated() {
      if place > 0 { cursor = writeASCII(", ", at: cursor) }
      cursor = writeASCII("0x", at: cursor)
      cursor.storeBytes(of: Self.digit(byte >> 4), as: UInt8.self)
      (cursor + 1).storeBytes(of: Self.digit(byte & 15), as: UInt8.self)
      cursor += 2
    }
    return writeText(instruction, form, number: number, at: writeASCII("  ; ", at: cursor))
  }

  /// Writes an instruction with all that stands before and behind its operands.
  func writeText(
    _ instruction: UnsafePointer<Instruction>, _ form: UnsafePointer<FormText>, number: Int,
    at start: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    var cursor = start
    var length = form.pointee.mnemonicLength
    if instruction.pointee.prefix != .none {
      let (first, second) = ShortText.prefixes[Int(instruction.pointee.prefix.rawValue)]
      cursor = write(second, at: write(first, at: cursor))
      length = form.pointee.bareLength
    }
    cursor.storeBytes(of: form.pointee.mnemonic.0.littleEndian, as: UInt64.self)
    cursor.storeBytes(of: form.pointee.mnemonic.1.littleEndian, toByteOffset: 8, as: UInt64.self)
    cursor.storeBytes(of: form.pointee.mnemonic.2.littleEndian, toByteOffset: 16, as: UInt64.self)
    cursor.storeBytes(of: form.pointee.mnemonic.3.littleEndian, toByteOffset: 24, as: UInt64.self)
    cursor += Int(length)

    var operands = form.pointee.operands
    var next =
      UInt32(instruction.pointee.register0) | UInt32(instruction.pointee.register1) << 8
      | UInt32(instruction.pointee.register2) << 16 | UInt32(instruction.pointee.register3) << 24
    var place: UInt8 = 1
    while operands != 0 {
      let operand = UInt8(truncatingIfNeeded: operands)
      operands >>= 8
      if operand == FormText.Operand.register {
        cursor = write(registers[Int(next & 255)], at: cursor)
        next >>= 8
      } else {
        cursor = writeOperand(operand, instruction, form, number: number, at: cursor)
      }
      if place == 1, instruction.pointee.decoration & 15 != 0 {
        cursor = write(ShortText.masks[Int(instruction.pointee.decoration & 7)], at: cursor)
        if instruction.pointee.isZeroing { cursor = writeASCII("{z}", at: cursor) }
      }
      if place == form.pointee.roundingPlace, instruction.pointee.rounding != 0 {
        cursor = writeASCII(", ", at: cursor)
        cursor = write(ShortText.roundings[Int(instruction.pointee.rounding)], at: cursor)
      }
      if operands != 0 { cursor = writeASCII(", ", at: cursor) }
      place += 1
    }
    return cursor
  }

  /// `far dword [rdi]`, `dword [rdi]{1to16}`.
  @inline(never)
  func writeMarkedMemory(
    _ operand: UInt8, _ instruction: UnsafePointer<Instruction>, at start: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    let keyword = keywords[Int(operand & 15)]
    if operand < FormText.Operand.broadcast {
      return writeMemory(instruction, at: write(keyword, at: writeASCII("far ", at: start)))
    }
    let end = writeMemory(instruction, at: write(keyword, at: start))
    let count = Int((operand - FormText.Operand.broadcast) >> 4)
    return write(ShortText.counts[min(count, ShortText.counts.count - 1)], at: end)
  }

  /// `[qword 0x123456789abcdef0]`.
  @inline(never)
  func writeAbsoluteMemory(_ instruction: UnsafePointer<Instruction>, at start: UnsafeMutableRawPointer)
    -> UnsafeMutableRawPointer
  {
    var cursor = writeASCII("[qword 0x", at: start)
    let value = UInt64(bitPattern: instruction.pointee.immediate)
    for place in stride(from: 60 as UInt64, through: 0, by: -4) {
      cursor.storeBytes(of: Self.digit(UInt8(truncatingIfNeeded: value >> place) & 15), as: UInt8.self)
      cursor += 1
    }
    return writeASCII("]", at: cursor)
  }

  @inline(__always)
  private func writeASCII(_ text: StaticString, at start: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer
  {
    start.copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
    return start + text.utf8CodeUnitCount
  }

  /// A hexadecimal digit.
  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }

  /// The bytes of an instruction that NASM gets wrong; nil where they depend on what only the linker knows.
  private func encode(_ instruction: Instruction) -> [UInt8]? {
    guard let encoded = try? InstructionEncoder().encode(instruction, symbols: symbols),
      encoded.openFields.isEmpty
    else { return nil }
    return encoded.bytes
  }
}
