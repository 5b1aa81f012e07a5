/// One instruction, in 32 bytes and without a heap allocation.
///
/// What the operands mean is said by the `form` (see `Forms`): the registers stand in
/// `register0`…`register3` in the order in which the form's register operands are written, and a form
/// has at most one memory operand, one immediate (or two and no memory operand) and one branch target.
@frozen
public struct Instruction: Sendable, Hashable {
  /// The index of the instruction's form in `Forms`.
  public var form: UInt16
  /// `Register.rawValue` of the first register operand; 0 for none.
  public var register0: UInt8
  /// `Register.rawValue` of the second register operand; 0 for none.
  public var register1: UInt8
  /// `Register.rawValue` of the third register operand; 0 for none.
  public var register2: UInt8
  /// `Register.rawValue` of the fourth register operand; 0 for none.
  public var register3: UInt8
  /// The prefix written before the mnemonic.
  public var prefix: Prefix
  /// The size of a branch displacement or immediate that the author demands.
  public var sizeHint: SizeHint
  /// `Register.rawValue` of the memory operand's base register; 0 for none.
  public var base: UInt8
  /// `Register.rawValue` of the memory operand's index register; 0 for none.
  public var index: UInt8
  /// Scale, segment and kind of the memory operand.
  public var addressing: Addressing
  /// Bits 0–2: the opmask's number, 0 for none; bit 3: elements that it leaves out become 0; bits 4–6: rounding (see
  /// `rounding`). Bit 7: the author's immediate has too many bits for `immediate`, which `InstructionValidator`
  /// refuses.
  public var decoration: UInt8
  /// The number added to the memory operand's address, in bytes; the second immediate of the few forms that have two
  /// and no memory operand (`enter`, `extrq`, `insertq`).
  public var displacement: Int32
  /// The immediate's value, or what is added to `symbol` when there is one; the address of memory that's named by a
  /// constant of 64 bits (`mov rax, [qword 0x…]`).
  public var immediate: Int64
  /// The symbol (an id in the function's `SymbolTable`) that is the immediate or the branch target; 0 for
  /// none.
  public var symbol: UInt32
  /// The symbol in the memory operand's address; 0 for none.
  public var memorySymbol: UInt32

  @inlinable
  public init(
    form: UInt16, register0: UInt8 = 0, register1: UInt8 = 0, register2: UInt8 = 0, register3: UInt8 = 0,
    immediate: Int64 = 0, symbol: UInt32 = 0, sizeHint: SizeHint = .none, prefix: Prefix = .none
  ) {
    self.form = form
    self.register0 = register0
    self.register1 = register1
    self.register2 = register2
    self.register3 = register3
    self.prefix = prefix
    self.sizeHint = sizeHint
    self.base = 0
    self.index = 0
    self.addressing = Addressing()
    self.decoration = 0
    self.displacement = 0
    self.immediate = immediate
    self.symbol = symbol
    self.memorySymbol = 0
  }

  /// A prefix written before the mnemonic (Intel SDM volume 2, 2.1.1).
  @frozen
  public enum Prefix: UInt8, Sendable, Hashable, CaseIterable {
    case none, lock, rep, repe, repne
    /// The start and the end of a transaction by lock elision (Intel SDM volume 1, 16.3); those with `Lock` also
    /// write `lock`.
    case xacquire, xrelease, xacquireLock, xreleaseLock
    /// Keeps the bounds of MPX over a branch.
    case bnd
    /// An address or count of 32 bits where the operands don't say so: `a32 movsb`.
    case a32, a32Rep, a32Repe, a32Repne
    /// The encoding by VEX of an instruction that has another one: `{vex}`.
    case vex
    /// The same, written as bytes, because some versions of NASM get it wrong.
    case vexBytes
  }

  /// A size keyword that the author asks for in front of a branch target or immediate.
  @frozen
  public enum SizeHint: UInt8, Sendable, Hashable, CaseIterable {
    case none, short, near
  }

  /// The parts of a memory operand that are neither register nor number, packed in a byte.
  @frozen
  public struct Addressing: Sendable, Hashable {
    /// Bits 0–1: log2 of the scale; bit 2: RIP-relative; bit 3: the symbol stands for a frame slot and its
    /// text contains the base register; bit 4: no instruction can have this address, for the reason that bits
    /// 0–1 then hold (see `problem`); bits 5–7: segment override (0 none, then es, cs, ss, ds, fs, gs).
    public var bits: UInt8

    @inlinable public init(bits: UInt8 = 0) { self.bits = bits }

    /// The factor on the index register: 1, 2, 4 or 8.
    @inlinable public var scale: Int { 1 << Int(bits & 3) }
    /// The address is written `[rel symbol]`.
    @inlinable public var isRelative: Bool { bits & 4 != 0 }
    /// The symbol's text holds the base register (`%define addr (rbp - 32)`), so it isn't written again.
    @inlinable public var symbolContainsBase: Bool { bits & 8 != 0 }
    /// The author gave a scale that no instruction has.
    @inlinable public var hasInvalidScale: Bool { bits & 19 == 16 }
    /// The segment override: 0 for none, then es, cs, ss, ds, fs, gs.
    @inlinable public var segment: UInt8 { bits >> 5 }
  }
}
