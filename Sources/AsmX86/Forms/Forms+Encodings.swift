extension Forms {
  /// The encodings of the form with this number, in the order in which NASM tries them; empty where there's no such
  /// form.
  public static func encodings(of id: UInt16) -> [Encoding] {
    byteForm(id)?.encodings ?? parsedEncodings(of: id)
  }

  private static func parsedEncodings(of id: UInt16) -> [Encoding] {
    Int(id) < lines.count ? lines[Int(id)].split(separator: ";").compactMap(Encoding.init) : []
  }

  /// What encoding an instruction asks of its form.
  struct ByteForm {
    var operands: [OperandKind]
    var encodings: [Encoding]
  }

  /// The form with this number, where it's one that is written as bytes, and so encoded again and again.
  static func byteForm(_ id: UInt16) -> ByteForm? {
    let (numbers, forms) = byteForms
    return Int(id) < numbers.count ? forms[Int(numbers[Int(id)])] : nil
  }

  /// For each form its number among those that are written as bytes, and those, after nil for all others; made when
  /// first asked for.
  private static let byteForms: (numbers: [UInt16], forms: [ByteForm?]) = {
    var numbers: [UInt16] = []
    var forms: [ByteForm?] = [nil]
    numbers.reserveCapacity(all.count)
    for form in all {
      if form.spelling.byteCondition == .prefix, !form.effects.prefixes.contains(.vexBytes) {
        numbers.append(0)
      } else {
        numbers.append(UInt16(forms.count))
        forms.append(ByteForm(operands: form.operands, encodings: parsedEncodings(of: form.id)))
      }
    }
    return (numbers, forms)
  }()

  /// A line for each form, read once.
  private static let lines: [Substring] = encodingTable.description.split(separator: "\n")
}

extension InstructionEncoder {
  /// The bytes of `instruction`, whose form is one of `Forms`; zeros in the fields that depend on values which aren't
  /// known.
  ///
  /// - Parameters:
  ///   - symbols: The symbols that it names; their values are used where they're known.
  ///   - address: Where it starts, if that's known: a distance to a symbol depends on it.
  public func encode(
    _ instruction: Instruction, symbols: SymbolTable = SymbolTable(), at address: Int64? = nil
  ) throws(EncodingFailure) -> EncodedInstruction {
    let form =
      Forms.byteForm(instruction.form)
      ?? Forms.ByteForm(
        operands: Forms.form(instruction.form).operands, encodings: Forms.encodings(of: instruction.form))
    return try encode(
      instruction, operands: form.operands, encodings: form.encodings, at: address,
      value: { Int($0) < symbols.count ? symbols[$0].value : nil })
  }
}
