extension Forms {
  /// The encodings of the form with this number, in the order in which NASM tries them; empty where there's no such
  /// form.
  public static func encodings(of id: UInt16) -> [Encoding] {
    if let known = encodingsOfByteForms[id] { return known }
    return parsedEncodings(of: id)
  }

  private static func parsedEncodings(of id: UInt16) -> [Encoding] {
    Int(id) < lines.count ? lines[Int(id)].split(separator: ";").compactMap(Encoding.init) : []
  }

  /// Those of the forms that are written as bytes, and so encoded again and again; made when first asked for.
  private static let encodingsOfByteForms: [UInt16: [Encoding]] = {
    var encodings: [UInt16: [Encoding]] = [:]
    for form in all {
      switch form.spelling {
      case .bytes, .bytesForDisplacement, .bytesForRounding: break
      case .plain, .vex, .evex, .text: if !form.effects.prefixes.contains(.vexBytes) { continue }
      }
      encodings[form.id] = parsedEncodings(of: form.id)
    }
    return encodings
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
    try encode(
      instruction, operands: Forms.form(instruction.form).operands,
      encodings: Forms.encodings(of: instruction.form), at: address,
      value: { Int($0) < symbols.count ? symbols[$0].value : nil })
  }
}
