/// Makes machine code of instructions.
///
/// Of a form's encodings it takes the first into which the operands fit, and of an address the shortest
/// spelling, as NASM does with `-Ox`; so its bytes are those that NASM should write. They serve to write
/// instructions that NASM gets wrong as numbers, and to hold an assembler to what is right.
public struct InstructionEncoder: Sendable {
  public init() {}

  /// The bytes of `instruction`.
  ///
  /// - Parameters:
  ///   - operands: The kinds of the operands of its form.
  ///   - encodings: The encodings of its form, in the order in which they're tried.
  ///   - address: Where the instruction starts, if that's known: a distance to a symbol depends on it.
  ///   - value: The value of the symbol with a number; nil where it isn't known. For a frame slot: its offset
  ///     from the base register.
  /// - Returns: The bytes, with zeros in the fields that depend on values which aren't known.
  public func encode(
    _ instruction: Instruction, operands: [OperandKind], encodings: [Encoding], at address: Int64? = nil,
    value: (UInt32) -> Int64? = { _ in nil }
  ) throws(EncodingFailure) -> EncodedInstruction {
    let subject = EncodingSubject(
      instruction: instruction, operands: operands, address: address,
      hasLongBranch: encodings.contains { $0.immediates.contains(.branch32) }, value: value)
    var failure = EncodingFailure(attempts: [])
    for encoding in encodings {
      do throws(EncodingMisfit) {
        return try EncodingAttempt(subject: subject, encoding: encoding).encoded()
      } catch {
        failure.attempts.append(EncodingFailure.Attempt(encoding: encoding, misfit: error))
      }
    }
    throw failure
  }
}

/// An instruction with what its numbers stand for.
struct EncodingSubject {
  let instruction: Instruction
  let operands: [OperandKind]
  /// The register of each operand; none where it's no register.
  let registers: OperandRegisters
  /// Where the instruction starts; nil where that isn't known.
  let address: Int64?
  /// Whether any of the form's encodings reaches every target.
  let hasLongBranch: Bool
  /// The first immediate, or the target's place; nil where it isn't known.
  let immediate: Int64?
  /// The second immediate: it has no symbol.
  let secondImmediate: Int64
  /// The displacement, or the place that the address names; nil where it isn't known.
  let displacement: Int64?
  /// Whether an operand or a decoration can only stand in an EVEX encoding.
  let needsEVEX: Bool

  init(
    instruction: Instruction, operands: [OperandKind], address: Int64?, hasLongBranch: Bool,
    value: (UInt32) -> Int64?
  ) {
    self.instruction = instruction
    self.operands = operands
    self.address = address
    self.hasLongBranch = hasLongBranch
    // Four bytes, the next register in the lowest.
    var slots =
      UInt32(instruction.register0) | UInt32(instruction.register1) << 8 | UInt32(instruction.register2) << 16
      | UInt32(instruction.register3) << 24
    var needsEVEX = instruction.decoration & 0x7F != 0
    var registers = OperandRegisters()
    for operand in operands {
      switch operand {
      case .register, .fixed:
        let register = Register(rawValue: UInt8(truncatingIfNeeded: slots))
        slots >>= 8
        if register.isVector, register.encoding >= 16 { needsEVEX = true }
        registers.append(register)
      case .broadcast:
        needsEVEX = true
        registers.append(.none)
      case .vectorIndexed:
        if Register(rawValue: instruction.index).encoding >= 16 { needsEVEX = true }
        registers.append(.none)
      default: registers.append(.none)
      }
    }
    self.registers = registers
    self.needsEVEX = needsEVEX
    immediate = Self.sum(instruction.symbol, instruction.immediate, value)
    secondImmediate = Int64(instruction.displacement)
    displacement = Self.sum(instruction.memorySymbol, Int64(instruction.displacement), value)
  }

  private static func sum(_ symbol: UInt32, _ number: Int64, _ value: (UInt32) -> Int64?) -> Int64? {
    if symbol == 0 { return number }
    return value(symbol).map { $0 &+ number }
  }
}

/// The registers of up to eight operands, without an allocation.
struct OperandRegisters: RandomAccessCollection {
  /// A register in each byte, the first in the lowest.
  private var bits: UInt64 = 0
  private(set) var endIndex = 0
  var startIndex: Int { 0 }

  subscript(position: Int) -> Register {
    Register(rawValue: UInt8(truncatingIfNeeded: bits >> UInt64(8 * position)))
  }

  /// Appends `register`; of no effect on those behind the eighth, which no form has.
  mutating func append(_ register: Register) {
    if endIndex < 8 { bits |= UInt64(register.rawValue) << UInt64(8 * endIndex) }
    endIndex += 1
  }
}
