import Asm
import AsmVerifier
import Testing

@Suite("ASM002: stack not balanced")
struct StackBalanceTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.stackBalance)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where it's balanced", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.stackBalance)
    #expect(found == [])
  }

  static let wrong: [Case] = [
    Case(
      Function("push_and_return") { f in
        f.push(rax)
        f.ret()
      }, finds: "ASM002 error +2: ret leaves 8 bytes on the stack"),
    Case(
      Function("popped_too_much") { f in
        f.push(rax)
        f.pop(rax)
        f.pop(rcx)
        f.ret()
      }, finds: "ASM002 error +4: ret comes after 8 bytes too many were taken from the stack"),
    Case(
      Function("subtracted_and_added") { f in
        f.sub(rsp, 40)
        f.mov(qword[rsp], rdi)
        f.add(rsp, 32)
        f.ret()
      }, finds: "ASM002 error +4: ret leaves 8 bytes on the stack"),
    Case(
      Function("on_one_way_out") { f in
        let early = f.newLabel("early")
        f.push(rdi)
        f.test(edi, edi)
        f.jz(early)
        f.pop(rdi)
        f.ret()
        f.place(early)
        f.ret()
      }, finds: "ASM002 error +8: ret leaves 8 bytes on the stack"),
    Case(
      Function("pushes_in_a_loop") { f in
        let next = f.placeLabel("next")
        f.push(rax)
        f.dec(edi)
        f.jnz(next)
        f.ret()
      }, finds: "ASM002 error +4: the stack is 8 bytes deeper on this way than on another to the same place"),
    Case(
      Function("one_branch_pushes") { f in
        let skip = f.newLabel("skip")
        f.test(edi, edi)
        f.jz(skip)
        f.push(rdi)
        f.place(skip)
        f.mov(eax, edi)
        f.ret()
      }, finds: "ASM002 error +4: the stack is 8 bytes deeper on this way than on another to the same place"),
    Case(
      Function("rounded_down") { f in
        f.and(rsp, -64)
        f.ret()
      }, finds: "ASM002 error +2: ret comes while rsp is still rounded down"),
    Case(
      Function("jump_to_another") { f in
        f.push(rdi)
        f.jmp(Symbol("leaf", kind: .function))
      }, finds: "ASM002 error +2: the jump to leaf leaves 8 bytes on the stack"),
  ]

  static let right: [Case] = [
    Case(
      Function("push_and_pop") { f in
        f.push(rdi)
        f.pop(rax)
        f.ret()
      }),
    Case(
      Function("by_lea") { f in
        f.lea(rsp, rsp - 24)
        f.mov(qword[rsp + 8], rdi)
        f.add(rsp, 16)
        f.pop(rax)
        f.ret()
      }),
    Case(
      Function("by_lea_that_keeps_flags") { f in
        let bad = f.newLabel("bad")
        f.sub(rsp, 8)
        f.test(edi, edi)
        f.lea(rsp, rsp + 8)
        f.js(bad)
        f.ret()
        f.place(bad)
        f.mov(eax, 1)
        f.ret()
      }),
    Case(
      Function("rounded_and_restored") { f in
        f.mov(r11, rsp)
        f.and(rsp, -64)
        f.mov(rsp, r11)
        f.ret()
      }),
    Case(
      Function("kept_on_the_stack") { f in
        f.mov(rax, rsp)
        f.and(rsp, -64)
        f.sub(rsp, 64)
        f.mov(qword[rsp + 8], rax)
        f.pxor(xmm0, xmm0)
        f.movdqa(oword[rsp + 16], xmm0)
        f.mov(rsp, qword[rsp + 8])
        f.ret()
      }),
    Case(
      Function("depth_known_at_run_time_only") { f in
        f.push(rbp)
        f.mov(rbp, rsp)
        f.sub(rsp, rdi)
        f.leave()
        f.ret()
      }),
    Case(
      Function("both_branches_push") { f in
        let otherwise = f.newLabel("otherwise")
        let join = f.newLabel("join")
        f.test(edi, edi)
        f.jz(otherwise)
        f.push(rdi)
        f.jmp(join)
        f.place(otherwise)
        f.push(rsi)
        f.place(join)
        f.pop(rax)
        f.ret()
      }),
    Case(
      Function("a_balanced_loop") { f in
        let next = f.placeLabel("next")
        f.push(rdi)
        f.pop(rax)
        f.dec(edi)
        f.jnz(next)
        f.ret()
      }),
    Case(
      Function("takes_its_arguments") { f in
        f.mov(rax, qword[rsp + 8])
        f.ret(8)
      }),
    Case(
      Function("calls_what_takes_its_arguments") { f in
        f.sub(rsp, 8)
        f.push(rdi)
        f.call(FunctionNamed("takes"))
        f.add(rsp, 8)
      },
      calling: [
        Function("takes") { f in
          f.mov(rax, qword[rsp + 8])
          f.ret(8)
        }
      ]),
    Case(
      Function("jumps_to_another") { f in
        f.push(rdi)
        f.pop(rdi)
        f.jmp(Symbol("leaf", kind: .function))
      }),
  ]
}
