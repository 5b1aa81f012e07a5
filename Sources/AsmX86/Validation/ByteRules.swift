/// Instructions that are written as bytes, because NASM gets them wrong, with a number that only NASM or the linker
/// knows.
enum ByteRules {
  static func problems(_ subject: InstructionSubject) -> [String] {
    let (instruction, form) = (subject.instruction, subject.form)
    guard form.spelling.isBytes(instruction) else { return [] }
    // What no encoding fits has been refused by the other rules.
    guard let encoded = try? InstructionEncoder().encode(instruction, symbols: subject.symbols),
      let field = encoded.openFields.first
    else { return [] }
    return [
      "\(form.mnemonic) is written as bytes, because versions of NASM assemble \(form) to something else, and bytes can't"
        + " hold \(subject.symbol(field.symbol)?.text ?? "an address"), which isn't known before the linker runs; load the address with"
        + " lea first: f.lea(rax, …), then use [rax]"
    ]
  }
}
