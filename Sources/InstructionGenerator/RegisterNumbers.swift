/// The registers that the table names as implicit operands, by `Register.rawValue`.
///
/// Written anew here, because the generator can't import the module that it makes; a test compares.
package enum RegisterNumbers {
  package static let numbers: [String: UInt8] = {
    var numbers: [String: UInt8] = [:]
    func add(_ names: String, from first: UInt8) {
      for (offset, name) in names.split(separator: " ").enumerated() {
        numbers[String(name)] = first + UInt8(offset)
      }
    }
    add("rax rcx rdx rbx rsp rbp rsi rdi r8 r9 r10 r11 r12 r13 r14 r15", from: 1)
    add("eax ecx edx ebx esp ebp esi edi r8d r9d r10d r11d r12d r13d r14d r15d", from: 17)
    add("ax cx dx bx sp bp si di r8w r9w r10w r11w r12w r13w r14w r15w", from: 33)
    add("al cl dl bl spl bpl sil dil r8b r9b r10b r11b r12b r13b r14b r15b ah ch dh bh", from: 49)
    for number in 0..<8 as Range<UInt8> {
      numbers["mm\(number)"] = 69 + number
      numbers["k\(number)"] = 173 + number
      numbers["tmm\(number)"] = 181 + number
      numbers["st\(number)"] = 231 + number
    }
    add("bnd0 bnd1 bnd2 bnd3", from: 189)
    for number in 0..<16 as Range<UInt8> {
      numbers["cr\(number)"] = 193 + number
      numbers["dr\(number)"] = 209 + number
    }
    add("es cs ss ds fs gs", from: 225)
    add("rip", from: 239)
    for number in 0..<32 as Range<UInt8> {
      numbers["xmm\(number)"] = 77 + number
      numbers["ymm\(number)"] = 109 + number
      numbers["zmm\(number)"] = 141 + number
    }
    return numbers
  }()
}
