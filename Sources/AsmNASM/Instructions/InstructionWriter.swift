import AsmX86

/// Writes the instructions of one function: the part that has to be fast.
///
/// Everything it reads lies in plain memory for as long as `SymbolTexts.withWriter` runs; everything it
/// writes is bounded by `maximumLineLength`, for which the buffer makes room before each instruction.
struct InstructionWriter {
  let forms: UnsafePointer<FormText>
  /// The number of the form that stands for all numbers without a form.
  let lastForm: Int
  let registers: UnsafePointer<ShortText>
  let keywords: UnsafePointer<ShortText>
  let symbolBytes: UnsafeRawPointer
  let symbolStarts: UnsafePointer<UInt32>
  let symbolCount: Int
  /// The symbols themselves, for the few instructions that are written as bytes.
  let symbols: SymbolTable
  /// Whether any symbol is an expression with an operator that binds less than `+`.
  let hasOperators: Bool
  /// Bytes that one instruction can take, from its indent to its newline.
  let maximumLineLength: Int
  /// How jumps are sized; nil leaves them to nasm.
  let jumps: JumpSizes?

  /// Indent, prefix, mnemonic, four registers and separators, the parts of a memory operand that aren't its
  /// symbol, a size word, and what a store of 8 or 16 bytes may write beyond its text.
  ///
  /// An instruction written as bytes has 15 of them and its text behind them.
  static let lengthWithoutSymbols = 8 + 16 + 32 + 5 * 10 + 80 + 32 + 24 + (4 + 15 * 6 + 4)

  /// Writes `instructions`, of which the first is number `first` of its function, a line each.
  func write(_ instructions: UnsafeBufferPointer<Instruction>, from first: Int, to buffer: inout TextBuffer) {
    guard let start = instructions.baseAddress else { return }
    let newline = UInt8(ascii: "\n")
    var place = 0
    while place < instructions.count {
      let stop = min(place + 1024, instructions.count)
      buffer.writtenInstructions &+= stop &- place
      while place < stop {
        buffer.reserve(maximumLineLength)
        let end = write(start + place, number: first &+ place, at: buffer.cursor)
        end.storeBytes(of: newline, as: UInt8.self)
        buffer.advance(to: end + 1)
        place &+= 1
      }
    }
  }

  /// Writes one instruction without its newline and returns the place behind it.
  @inline(__always)
  func write(_ instruction: UnsafePointer<Instruction>, number: Int, at start: UnsafeMutableRawPointer)
    -> UnsafeMutableRawPointer
  {
    var cursor = start
    cursor.storeBytes(of: 0x2020_2020_2020_2020, as: UInt64.self)
    cursor += 8
    let form = forms + min(Int(instruction.pointee.form), lastForm)
    // An opmask, a rounding, a prefix, bytes: what few instructions have.
    let special =
      instruction.pointee.decoration & 0x7f | instruction.pointee.prefix.rawValue
      | form.pointee.byteCondition.rawValue
    if special != 0 { return writeSpecial(instruction, form, number: number, at: cursor) }
    cursor.storeBytes(of: form.pointee.mnemonic.0.littleEndian, as: UInt64.self)
    cursor.storeBytes(of: form.pointee.mnemonic.1.littleEndian, toByteOffset: 8, as: UInt64.self)
    cursor.storeBytes(of: form.pointee.mnemonic.2.littleEndian, toByteOffset: 16, as: UInt64.self)
    cursor.storeBytes(of: form.pointee.mnemonic.3.littleEndian, toByteOffset: 24, as: UInt64.self)
    cursor += Int(form.pointee.mnemonicLength)

    var operands = form.pointee.operands
    var next =
      UInt32(instruction.pointee.register0) | UInt32(instruction.pointee.register1) << 8
      | UInt32(instruction.pointee.register2) << 16 | UInt32(instruction.pointee.register3) << 24
    while operands != 0 {
      let operand = UInt8(truncatingIfNeeded: operands)
      operands >>= 8
      if operand == FormText.Operand.register {
        cursor = write(registers[Int(next & 255)], at: cursor)
        next >>= 8
      } else {
        cursor = writeOperand(operand, instruction, form, number: number, at: cursor)
      }
      if operands != 0 {
        cursor.storeBytes(of: (0x202c as UInt16).littleEndian, as: UInt16.self)
        cursor += 2
      }
    }
    return cursor
  }

  /// Writes an operand that isn't a register.
  @inline(__always)
  func writeOperand(
    _ operand: UInt8, _ instruction: UnsafePointer<Instruction>, _ form: UnsafePointer<FormText>, number: Int,
    at start: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    if operand >= FormText.Operand.farMemory {
      return writeMarkedMemory(operand, instruction, at: start)
    }
    if operand >= FormText.Operand.memory {
      return writeMemory(
        instruction, at: write(keywords[Int(operand - FormText.Operand.memory)], at: start))
    }
    switch operand {
    case FormText.Operand.immediate: return writeImmediate(instruction, at: start)
    case FormText.Operand.target: return writeTarget(instruction, form: form, number: number, at: start)
    case FormText.Operand.secondImmediate:
      return NumberText.write(Int64(instruction.pointee.displacement), at: start)
    default: return writeAbsoluteMemory(instruction, at: start)
    }
  }

  @inline(__always)
  func write(_ text: ShortText, at cursor: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    cursor.storeBytes(of: text.word.littleEndian, as: UInt64.self)
    return cursor + Int(text.length)
  }

  /// Writes the text of symbol `number`; nothing for a number that the function's table doesn't have.
  @inline(__always)
  func writeSymbol(_ number: UInt32, at cursor: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    guard Int(number) < symbolCount else { return cursor }
    let start = Int(symbolStarts[Int(number)])
    let length = Int(symbolStarts[Int(number) + 1]) - start
    let source = symbolBytes + start
    if length <= 16 {
      cursor.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
      cursor.storeBytes(
        of: source.loadUnaligned(fromByteOffset: 8, as: UInt64.self), toByteOffset: 8, as: UInt64.self)
    } else {
      cursor.copyMemory(from: source, byteCount: length)
    }
    return cursor + length
  }

  /// Writes the text of symbol `number` as a part of a sum: `O_CREAT | O_WRONLY` in parentheses.
  @inline(__always)
  private func writeTerm(_ number: UInt32, at cursor: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    hasOperators ? writeParenthesized(number, at: cursor) : writeSymbol(number, at: cursor)
  }

  @inline(never)
  private func writeParenthesized(_ number: UInt32, at start: UnsafeMutableRawPointer)
    -> UnsafeMutableRawPointer
  {
    let end = writeSymbol(number, at: start)
    let text = UnsafeRawBufferPointer(start: start, count: end - start)
    guard text.contains(UInt8(ascii: "|")) else { return end }
    start.storeBytes(of: UInt8(ascii: "("), as: UInt8.self)
    let inner = writeSymbol(number, at: start + 1)
    inner.storeBytes(of: UInt8(ascii: ")"), as: UInt8.self)
    return inner + 1
  }

  /// `7`, `AF_INET`, `LENGTH + 1`.
  @inline(never)
  private func writeImmediate(_ instruction: UnsafePointer<Instruction>, at cursor: UnsafeMutableRawPointer)
    -> UnsafeMutableRawPointer
  {
    if instruction.pointee.symbol == 0 { return NumberText.write(instruction.pointee.immediate, at: cursor) }
    if instruction.pointee.immediate == 0 { return writeSymbol(instruction.pointee.symbol, at: cursor) }
    return writeAddend(instruction.pointee.immediate, at: writeTerm(instruction.pointee.symbol, at: cursor))
  }

  /// `.next`, `short .next`, `puts wrt ..plt`.
  @inline(never)
  private func writeTarget(
    _ instruction: UnsafePointer<Instruction>, form: UnsafePointer<FormText>, number: Int,
    at cursor: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    var cursor = cursor
    var size = instruction.pointee.sizeHint
    if size == .none, form.pointee.traits.contains(.sizableJump), let jumps {
      size = jumps.size(to: instruction.pointee.symbol, from: number)
    }
    if size != .none { cursor = write(ShortText.sizeHints[Int(size.rawValue)], at: cursor) }
    return writeImmediate(instruction, at: cursor)
  }

  /// ` + 8`, ` - 8`, nothing for 0.
  @inline(__always)
  private func writeAddend(_ value: Int64, at cursor: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    if value == 0 { return cursor }
    let sign: UInt32 = value < 0 ? 0x202d20 : 0x202b20
    cursor.storeBytes(of: sign.littleEndian, as: UInt32.self)
    return NumberText.write(magnitude: value.magnitude, at: cursor + 3)
  }

  /// `[rdi + rcx*4 + 8]`, `[rel buffer + 8]`, `[addr + sockaddr_in.sin_port]`, `[fs:40]`, `[abs 0x1000]`.
  @inline(never)
  func writeMemory(_ instruction: UnsafePointer<Instruction>, at start: UnsafeMutableRawPointer)
    -> UnsafeMutableRawPointer
  {
    var cursor = start
    let addressing = instruction.pointee.addressing
    cursor.storeBytes(of: UInt8(ascii: "["), as: UInt8.self)
    cursor += 1
    if addressing.bits & 0b1110_0100 != 0 {
      if addressing.segment != 0 {
        cursor = write(ShortText.segments[Int(addressing.segment)], at: cursor)
      }
      if addressing.isRelative {
        cursor.storeBytes(of: (0x206c_6572 as UInt32).littleEndian, as: UInt32.self)
        cursor += 4
      }
    }
    // The symbol comes first where it stands for the base, behind the registers where it's an offset.
    let symbolLeads =
      instruction.pointee.memorySymbol != 0
      && (addressing.symbolContainsBase || instruction.pointee.base | instruction.pointee.index == 0)
    var isFirst = true
    if symbolLeads {
      cursor = writeTerm(instruction.pointee.memorySymbol, at: cursor)
      isFirst = false
    }
    if instruction.pointee.base != 0, !addressing.symbolContainsBase {
      cursor = write(registers[Int(instruction.pointee.base)], at: cursor)
      isFirst = false
    }
    if instruction.pointee.index != 0 {
      if !isFirst { cursor = writePlus(at: cursor) }
      cursor = write(registers[Int(instruction.pointee.index)], at: cursor)
      if addressing.scale != 1 {
        let scale = 0x302a + UInt16(truncatingIfNeeded: addressing.scale) << 8
        cursor.storeBytes(of: scale.littleEndian, as: UInt16.self)
        cursor += 2
      }
      isFirst = false
    }
    if instruction.pointee.memorySymbol != 0, !symbolLeads {
      cursor = writeTerm(instruction.pointee.memorySymbol, at: writePlus(at: cursor))
    }
    if isFirst {
      cursor = writeAbsolute(instruction, at: cursor)
    } else {
      cursor = writeAddend(Int64(instruction.pointee.displacement), at: cursor)
    }
    cursor.storeBytes(of: UInt8(ascii: "]"), as: UInt8.self)
    return cursor + 1
  }

  /// An address without register and symbol.
  @inline(never)
  private func writeAbsolute(_ instruction: UnsafePointer<Instruction>, at start: UnsafeMutableRawPointer)
    -> UnsafeMutableRawPointer
  {
    var cursor = start
    if instruction.pointee.addressing.segment == 0, !instruction.pointee.addressing.isRelative {
      cursor.storeBytes(of: (0x2073_6261 as UInt32).littleEndian, as: UInt32.self)
      cursor += 4
    }
    return NumberText.write(Int64(instruction.pointee.displacement), at: cursor)
  }

  @inline(__always)
  private func writePlus(at cursor: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    cursor.storeBytes(of: (0x202b20 as UInt32).littleEndian, as: UInt32.self)
    return cursor + 3
  }
}
