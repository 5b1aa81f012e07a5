import AsmPlatform
import AsmX86

extension FunctionBuilder {
  /// Stores a number or constant in a field, as wide as the field is on this platform.
  public func store(
    _ value: some ImmediateConvertible, to field: FieldPlace, file: StaticString = #fileID,
    line: UInt32 = #line,
    column: UInt32 = #column
  ) {
    guard let size = size(of: field, file, line, column) else { return }
    store(value, field.address, size, file, line, column)
  }

  /// Stores a number or constant in a local.
  public func store<Value: FixedWidthInteger & Sendable>(
    _ value: some ImmediateConvertible, to local: Local<Value>, file: StaticString = #fileID,
    line: UInt32 = #line,
    column: UInt32 = #column
  ) {
    store(value, local.address, local.byteCount, file, line, column)
  }

  /// Stores a register in a field that's as wide.
  public func store(
    _ register: some RegisterOperand, to field: FieldPlace, file: StaticString = #fileID,
    line: UInt32 = #line,
    column: UInt32 = #column
  ) {
    guard let size = size(of: field, file, line, column) else { return }
    store(
      register.register, to: field.address, "\(field.structure).\(field.field)", size, file, line, column)
  }

  /// Stores a register in a local that's as wide.
  public func store<Value: FixedWidthInteger & Sendable>(
    _ register: some RegisterOperand, to local: Local<Value>, file: StaticString = #fileID,
    line: UInt32 = #line,
    column: UInt32 = #column
  ) {
    store(register.register, to: local.address, local.name, local.byteCount, file, line, column)
  }

  /// Stores a 16-bit number (a port) in network byte order, most significant byte first.
  public func store(
    networkOrder value: UInt16, to field: FieldPlace, file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) {
    guard hasSize(2, field, "a port", file, line, column) else { return }
    store(Int(value.networkOrder), to: field, file: file, line: line, column: column)
    note("\(value) in network byte order")
  }

  /// Stores an IPv4 address in network byte order.
  public func store(
    _ address: IPv4Address, to field: FieldPlace, file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) {
    guard hasSize(4, field, "an IPv4 address", file, line, column) else { return }
    if address == .any {
      store(INADDR.any, to: field, file: file, line: line, column: column)
      return
    }
    store(Int(address.networkOrder), to: field, file: file, line: line, column: column)
    note(address.description)
  }

  /// Writes zeros over a structure or number in the frame. Overwrites the flags and, from 9 bytes on, rax;
  /// beyond 64 bytes also rcx and rdi.
  public func clear<Value: Sendable>(
    _ local: Local<Value>, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) {
    clear(local.address, count: local.byteCount, file, line, column)
  }

  /// Writes zeros over a run of bytes in the frame: with stores up to 64 bytes, beyond with `rep stosb`.
  /// Overwrites the flags and, from 9 bytes on, rax; beyond 64 bytes also rcx and rdi.
  public func clear(
    _ local: LocalBytes, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) {
    clear(local.address, count: local.count, file, line, column)
  }

  private func clear(
    _ address: Address, count: Int, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    guard count <= 64 else {
      lea(rdi, address, file: file, line: line, column: column)
      mov(ecx, count, file: file, line: line, column: column)
      xor(eax, eax, file: file, line: line, column: column)
      rep.stosb(file: file, line: line, column: column)
      return
    }
    if count > 8 { xor(eax, eax, file: file, line: line, column: column) }
    var offset = 0
    while offset < count {
      let here = address + offset
      switch count - offset {
      case 8... where count > 8:
        mov(qword[here], rax, file: file, line: line, column: column)
        offset += 8
      case 8...:
        mov(qword[here], 0, file: file, line: line, column: column)
        offset += 8
      case 4...:
        mov(dword[here], 0, file: file, line: line, column: column)
        offset += 4
      case 2...:
        mov(word[here], 0, file: file, line: line, column: column)
        offset += 2
      default:
        mov(byte[here], 0, file: file, line: line, column: column)
        offset += 1
      }
    }
  }

  private func store(
    _ value: some ImmediateConvertible, _ address: Address, _ size: Int, _ file: StaticString, _ line: UInt32,
    _ column: UInt32
  ) {
    switch size {
    case 1: mov(byte[address], value, file: file, line: line, column: column)
    case 2: mov(word[address], value, file: file, line: line, column: column)
    case 4: mov(dword[address], value, file: file, line: line, column: column)
    default: mov(qword[address], value, file: file, line: line, column: column)
    }
  }

  private func store(
    _ register: Register, to address: Address, _ name: String, _ size: Int, _ file: StaticString,
    _ line: UInt32, _ column: UInt32
  ) {
    guard register.isGeneral else {
      report(
        "\(register.name) isn't a general-purpose register, so store can't write it",
        remedy: "move it to one first, or use its own instruction", file, line, column)
      return
    }
    guard register.bits == size * 8 else {
      report(
        "\(name) has \(size) bytes and \(register.name) has \(register.bits / 8)",
        remedy: "use the register's part of \(size * 8) bits", file, line, column)
      return
    }
    if let source = Register64(register) {
      mov(qword[address], source, file: file, line: line, column: column)
    } else if let source = Register32(register) {
      mov(dword[address], source, file: file, line: line, column: column)
    } else if let source = Register16(register) {
      mov(word[address], source, file: file, line: line, column: column)
    } else if let source = Register8(register) {
      mov(byte[address], source, file: file, line: line, column: column)
    }
  }

  /// Whether `field` is as wide as `what`; notes a diagnostic where it isn't.
  private func hasSize(
    _ wanted: Int, _ field: FieldPlace, _ what: String, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) -> Bool {
    guard let size = size(of: field, file, line, column) else { return false }
    if size == wanted { return true }
    report(
      "\(field.structure).\(field.field) has \(size) bytes; \(what) has \(wanted)",
      remedy: "store it in the field that's meant for it", file, line, column)
    return false
  }

  /// The field's size in bytes on this platform; nil, with a diagnostic, where there's none that fits.
  private func size(
    of field: FieldPlace, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) -> Int? {
    guard let found = structure(field.structure)?.field(field.field) else {
      report(
        "\(field.structure) has no field \(field.field) on \(platform.title)",
        remedy: "store it only where it exists: if f.platform == …", file, line, column)
      return nil
    }
    if let element = field.element {
      guard (0..<found.count).contains(element.index) else {
        report(
          "\(field.structure).\(field.field) has \(found.count) element\(found.count == 1 ? "" : "s"), and \(element.index) is none of them",
          remedy: found.count == 1 ? "leave the index out" : "use 0…\(found.count - 1)", file, line, column)
        return nil
      }
      return found.elementSize
    }
    guard [1, 2, 4, 8].contains(found.size) else {
      report(
        "\(field.structure).\(field.field) has \(found.size) bytes, more than one store writes",
        remedy: "use f.clear on the structure, or write its parts", file, line, column)
      return nil
    }
    return found.size
  }
}
