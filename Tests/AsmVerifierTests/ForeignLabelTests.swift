import Asm
import AsmVerifier
import Testing

@Suite("ASM028: jump into another function")
struct ForeignLabelTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.foreignLabel)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where control goes to own labels and functions", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.foreignLabel)
    #expect(found == [])
  }

  /// Where `name` is no label of `function`.
  static func foreign(_ name: String, _ function: String) -> String {
    "control goes to \(name), which is no label of \(function) and no function's beginning"
  }
  static let other = Function("other") { f in
    _ = f.placeLabel("inside")
    f.ret()
  }

  /// Makes of the calls and jumps to `other` ones to its label.
  @Sendable static func intoIt(_ function: inout LoweredFunction) {
    for number in 0..<UInt32(function.symbols.count) where function.symbols[number].text == "other" {
      function.symbols[number].text = "other.inside"
    }
  }

  static let wrong: [Case] = [
    Case(
      Function("jumps_inside") { f in
        f.jmp(Symbol("other", kind: .function))
      }, calling: [other], changing: intoIt,
      finds: "ASM028 error +1: \(foreign("other.inside", "jumps_inside"))"),
    Case(
      Function("branches_inside") { f in
        f.test(edi, edi)
        f.jz(Symbol("other", kind: .function))
        f.ret()
      }, calling: [other], on: .macos, changing: intoIt,
      finds: "ASM028 error +2: \(foreign("other.inside", "branches_inside"))"),
    Case(
      Function("calls_inside") { f in
        f.call(other)
      }, calling: [other], changing: intoIt,
      finds: "ASM028 error +1: \(foreign("other.inside", "calls_inside"))"),
    Case(
      Function("label_taken_away") { f in
        let next = f.newLabel("next")
        f.jmp(next)
        f.place(next)
        f.ret()
      }, changing: { $0.annotations = [] },
      finds: "ASM028 error +2: \(foreign(".next", "label_taken_away"))"),
    Case(
      Function("behind_the_beginning") { f in
        f.jmp(Symbol("other", kind: .function))
      }, calling: [other], changing: { $0.instructions[0].immediate = 4 },
      finds: "ASM028 error +1: \(foreign("other + 4", "behind_the_beginning"))"),
  ]

  static let right: [Case] = [
    Case(
      Function("own_labels") { f in
        let (end, again) = (f.newLabel("end"), f.placeLabel("again"))
        f.dec(edi)
        f.jz(end)
        f.jmp(again)
        f.place(end)
        f.ret()
      }),
    Case(
      Function("other_functions") { f in
        f.call(other)
        f.call(puts)
        f.call(Symbol("other", kind: .function))
      }, calling: [other]),
    Case(
      Function("tail_call") { f in
        f.test(edi, edi)
        f.jz(Symbol("other", kind: .function))
        f.jmp(Symbol("puts wrt ..plt", kind: .external))
      }, calling: [other]),
    Case(
      Function("subroutine_of_its_own") { f in
        let inside = f.newLabel("inside")
        f.withoutFrame()
        f.call(inside)
        f.ret()
        f.place(inside)
        f.ret()
      }, calling: [other]),
    Case(
      Function("through_a_register") { f in
        f.lea(rax, rel(Symbol("other", kind: .function)))
        f.jmp(rax)
      }, calling: [other]),
  ]
}
