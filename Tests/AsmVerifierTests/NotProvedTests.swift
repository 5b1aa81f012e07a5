import Asm
import AsmVerifier
import Testing

@Suite("ASM035: not proved here")
struct NotProvedTests {
  @Test("is noted, and no error", arguments: noted)
  func found(_ input: Case) throws {
    let found = try input.found(.notProved)
    #expect(found == input.findings)
    let errors = try input.found()
    #expect(errors == [])
  }

  @Test("isn't noted where everything is followed", arguments: followed)
  func clean(_ input: Case) throws {
    let found = try input.found(.notProved)
    #expect(found == [])
  }

  static let jump = "where this jump goes isn't known, so what runs only behind it wasn't proofread"
  static func depth(_ what: String) -> String {
    "how deep the stack is at this \(what) is known only when it runs"
  }

  static let noted: [Case] = [
    Case(
      Function("table_without_targets") { f in
        let (zero, one) = (f.newLabel("zero"), f.newLabel("one"))
        f.jmp(qword[rsi + rdi * 8])
        f.place(zero)
        f.xor(eax, eax)
        f.ret()
        f.place(one)
        f.mov(eax, 1)
        f.ret()
      }, finds: "ASM035 note +2: \(jump)"),
    Case(
      Function("jump_to_a_function_by_its_address") { f in
        f.jmp(rdi)
      }, on: .macos, finds: "ASM035 note +1: \(jump)"),
    Case(
      Function("call_at_a_computed_depth") { f in
        f.sub(rsp, rdi)
        f.call(puts, rsp)
        f.mov(rsp, rbp)
      }, finds: "ASM035 note +2: \(depth("call"))"),
    Case(
      Function("ret_from_another_stack") { f in
        f.push(rbx)
        f.mov(qword[rdi], rsp)
        f.mov(rsp, qword[rsi])
        f.pop(rbx)
        f.ret()
      }, finds: "ASM035 note +5: \(depth("ret"))"),
    Case(
      Function("subroutine_of_its_own") { f in
        let inside = f.newLabel("inside")
        f.withoutFrame()
        f.sub(rsp, 8)
        f.call(inside)
        f.add(rsp, 8)
        f.ret()
        f.place(inside)
        f.ret()
      }, finds: "ASM035 note +4: what this call of the label .inside runs wasn't proofread"),
    Case(
      Function("jump_at_a_computed_depth") { f in
        f.add(rsp, rdi)
        f.jmp(Symbol("leaf", kind: .function))
      }, finds: "ASM035 note +2: \(depth("jump"))"),
    Case(
      Function("child_on_its_own_stack") { f in
        let parent = f.newLabel("parent")
        f.withoutFrame()
        f.mov(edi, 0x10f00)
        f.mov(eax, number("CLONE"))
        f.syscall()
        f.test(rax, rax)
        f.jnz(parent)
        f.pop(rax)
        f.call(rax)
        f.ud2()
        f.place(parent)
        f.ret()
      }, finds: "ASM035 note +9: \(depth("call"))"),
  ]

  static let followed: [Case] = [
    Case(
      Function("table_with_targets") { f in
        let (zero, one) = (f.newLabel("zero"), f.newLabel("one"))
        f.jmp(qword[rsi + rdi * 8])
        f.jumpTargets(zero, one)
        f.place(zero)
        f.xor(eax, eax)
        f.ret()
        f.place(one)
        f.mov(eax, 1)
        f.ret()
      }),
    Case(
      Function("rounded_room") { f in
        f.sub(rsp, rdi)
        f.and(rsp, -16)
        f.call(puts, rsp)
        f.mov(rsp, rbp)
      }),
    Case(
      Function("restored_by_leave") { f in
        f.push(rbp)
        f.mov(rbp, rsp)
        f.sub(rsp, rdi)
        f.mov(byte[rsp], 0)
        f.leave()
        f.ret()
      }),
    Case(
      Function("call_by_an_address") { f in
        f.call(rdi)
      }),
  ]
}
