import AsmPlatform
import AsmX86

/// A named local in the stack frame. Its address is written with its name, `[addr]`, and a structure's
/// fields with theirs, `[addr + sockaddr_in.sin_port]`.
@dynamicMemberLookup
public struct Local<Value: Sendable>: AddressConvertible, CallArgument {
  /// The macro that stands for its place: `addr`.
  public let name: String
  /// Bytes.
  let byteCount: Int
  /// The name of its size in `defines.s`; nil for numbers.
  let sizeName: String?

  /// `[addr]`, which stands for rbp minus its distance.
  public var address: Address { .frameSlot(name) }

  /// Its size in bytes: the structure's name for it, or the number.
  public var size: ByteCount {
    guard let sizeName else {
      return ByteCount(Symbol(String(byteCount), kind: .constant, value: Int64(byteCount)))
    }
    return ByteCount(Symbol(sizeName, kind: .structure, value: Int64(byteCount)))
  }

  public var source: ArgumentSource { .address(address, name: name, size: size.symbol) }
}

/// A run of bytes in the stack frame.
public struct LocalBytes: AddressConvertible, CallArgument {
  /// The macro that stands for its place: `line`.
  public let name: String
  /// Bytes.
  public let count: Int

  /// `[line]`, which stands for rbp minus its distance.
  public var address: Address { .frameSlot(name) }
  /// Its size in bytes.
  public var size: ByteCount { ByteCount(Symbol(String(count), kind: .constant, value: Int64(count))) }
  public var source: ArgumentSource { .address(address, name: name, size: size.symbol) }
}

extension Address {
  /// The address that a frame slot's name stands for, `rbp` and its offset included.
  static func frameSlot(_ text: String) -> Address {
    Address(frameSlot: Symbol(text, kind: .frameSlot), base: .rbp)
  }
}

/// The stack frame that a function declares: locals and saved registers. Offsets, prologue, epilogue and
/// alignment follow from it.
public struct Frame {
  struct Slot {
    var name: String
    var size: Int
    var alignment: Int
    var type: String
  }

  unowned let builder: FunctionBuilder

  /// A local for one structure, of the kernel's or of one's own.
  public func local<Value: KernelStructure>(
    _ type: Value.Type, _ name: String, file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) -> Local<Value> {
    let layout = builder.layout(of: Value.self, file, line, column)
    let (size, alignment) = layout.map { ($0.size, $0.alignment) } ?? (8, 8)
    builder.addSlot(Slot(name: name, size: size, alignment: alignment, type: Value.cName), file, line, column)
    return Local(name: name, byteCount: size, sizeName: "\(Value.cName)_size")
  }

  /// A local for one number of 1, 2, 4 or 8 bytes.
  public func local<Value: FixedWidthInteger & Sendable>(
    _ type: Value.Type, _ name: String, file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) -> Local<Value> {
    let size = Value.bitWidth / 8
    let words = [1: "byte", 2: "word", 4: "dword", 8: "qword"]
    if words[size] == nil {
      builder.report(
        "the local '\(name)' has \(size) bytes; a number has 1, 2, 4 or 8",
        remedy: "use f.frame.bytes(\(size), …)", file, line, column)
    }
    builder.addSlot(
      Slot(name: name, size: size, alignment: size, type: words[size] ?? "\(size) bytes"), file, line, column)
    return Local(name: name, byteCount: size, sizeName: nil)
  }

  /// A run of `count` bytes, aligned to 16 where it's that long.
  public func bytes(
    _ count: Int, _ name: String, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) -> LocalBytes {
    if count < 1 || count > 0x4000_0000 {
      builder.report(
        "the local '\(name)' can't have \(count) bytes", remedy: "give 1 to 1,073,741,824 bytes", file, line,
        column)
    }
    let size = min(max(count, 1), 0x4000_0000)
    builder.addSlot(
      Slot(name: name, size: size, alignment: size >= 16 ? 16 : 1, type: "\(size) bytes"), file, line, column)
    return LocalBytes(name: name, count: size)
  }

  /// A callee-saved register, saved by the prologue and restored by every return. `name` says what the
  /// function keeps in it, for the comments.
  @discardableResult
  public func saved(
    _ register: Register64, as name: String? = nil, file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) -> Register64 {
    builder.addSaved(register.register, name, file, line, column)
    return register
  }
}
