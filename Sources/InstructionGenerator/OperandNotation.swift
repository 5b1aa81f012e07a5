/// An operand as the table writes it, and what the generated Swift makes of it.
struct OperandNotation: Hashable {
  /// What the method does with its argument.
  enum Role: Hashable {
    case register, memory, address, immediate, immediate64, branchTarget
  }

  /// `r64`, `m32`, `i8`, `cl`, …
  let text: String
  let role: Role
  /// The Swift type of the parameter.
  let type: String

  static let all: [OperandNotation] = {
    var all: [OperandNotation] = []
    func add(_ texts: String, _ role: Role, _ type: (String) -> String) {
      for text in texts.split(separator: " ").map(String.init) {
        all.append(OperandNotation(text: text, role: role, type: type(text)))
      }
    }
    add("r8 r16 r32 r64", .register) { "Register" + $0.dropFirst() }
    add("xmm ymm", .register) { $0.uppercased() + "Register" }
    add("al cl", .register) { _ in "Register8" }
    add("ax dx", .register) { _ in "Register16" }
    add("eax", .register) { _ in "Register32" }
    add("rax", .register) { _ in "Register64" }
    add("xmm0", .register) { _ in "XMMRegister" }
    add("m8 m16 m32 m64 m128 m256 n8 n16 n32 n64 n128 n256", .memory) { "Memory" + $0.dropFirst() }
    add("n", .address) { _ in "some AddressConvertible" }
    add("i8 i16 i32", .immediate) { "Immediate" + $0.dropFirst() }
    add("i32s", .immediate) { _ in "Immediate32SignExtended" }
    add("u8", .immediate) { _ in "Immediate8Unsigned" }
    add("i64", .immediate64) { _ in "Immediate64" }
    add("rel rel8", .branchTarget) { _ in "Label" }
    return all
  }()

  static let byText = Dictionary(uniqueKeysWithValues: all.map { ($0.text, $0) })

  /// The notation without what the Swift type doesn't tell apart.
  var shape: String {
    switch role {
    case .immediate, .immediate64: "immediate"
    case .branchTarget: "target"
    case .register, .memory, .address: type
    }
  }

  /// As a message shows it: `r64`, `m128`, `m`.
  var shown: String { text.hasPrefix("n") ? "m" + text.dropFirst() : text }
}
