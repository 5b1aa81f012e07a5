import Asm
import AsmVerifier
import Testing

@Suite("ASM001: stack misaligned at a call")
struct StackAlignmentTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.stackAlignment)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where the stack is aligned", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.stackAlignment)
    #expect(found == [])
  }

  @Test("the finding says where rsp was moved last, why it matters and what to do")
  func notes() throws {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") {
        Function.main { f in
          f.push(rax)
          f.xor(edi, edi)
          f.call(puts)
          f.pop(rcx)
        }
      }
    }
    let line = #line - 7
    let finding = try #require(Verifier.findings(in: try program.lower(for: .linux)).first)
    #expect(finding.diagnostic.location?.line == line + 2)
    #expect(finding.diagnostic.location?.file == #fileID)
    #expect(finding.diagnostic.notes.map { $0.location?.line } == [nil, line])
    #expect(finding.diagnostic.notes.first?.message.contains("System V ABI 3.2.2") == true)
    #expect(finding.diagnostic.remedy.hasPrefix("take 8 bytes more"))
  }

  static let eight = "rsp is 8 bytes above a multiple of 16"

  static let wrong: [Case] = [
    // At 8 above a multiple of 16 it's a multiple of 8 already.
    Case(
      Function("rounded_where_it_was") { f in
        f.withoutFrame()
        f.push(rbp)
        f.mov(rbp, rsp)
        f.push(rdi)
        f.and(rsp, -8)
        f.call(puts)
        f.leave()
        f.ret()
      }, finds: "ASM001 error +6: the stack is misaligned at the call of puts: \(eight)"),
    Case(
      Function("rounded_to_eight") { f in
        f.withoutFrame()
        f.push(rbp)
        f.mov(rbp, rsp)
        f.and(rsp, -8)
        f.push(rdi)
        f.call(puts)
        f.leave()
        f.ret()
      }, finds: "ASM001 error +6: the stack is misaligned at the call of puts: \(eight)"),
    Case(
      Function("one_push") { f in
        f.push(rdi)
        f.call(leaf)
        f.pop(rdi)
      }, finds: "ASM001 error +2: the stack is misaligned at the call of leaf: \(eight)"),
    Case(
      Function("subtracted") { f in
        f.sub(rsp, 24)
        f.call(puts)
        f.add(rsp, 24)
      }, finds: "ASM001 error +2: the stack is misaligned at the call of puts: \(eight)"),
    Case(
      Function("saved_and_pushed") { f in
        let value = f.frame.saved(rbx)
        f.mov(value, rdi)
        f.push(value)
        f.call(puts, value)
        f.pop(value)
      }, finds: "ASM001 error +4: the stack is misaligned at the call of puts: \(eight)"),
    Case(
      Function("by_address") { f in
        f.mov(rax, rdi)
        f.lea(rsp, rsp - 8)
        f.call(rax)
        f.lea(rsp, rsp + 8)
      }, finds: "ASM001 error +3: the stack is misaligned at the call of a function by its address: \(eight)"),
    Case(
      Function("rounded_then_pushed") { f in
        f.and(rsp, -32)
        f.push(rdi)
        f.call(leaf)
        f.mov(rsp, rbp)
      }, finds: "ASM001 error +3: the stack is misaligned at the call of leaf: \(eight)"),
    Case(
      Function("on_one_of_two_ways") { f in
        let otherwise = f.newLabel("otherwise")
        let done = f.newLabel("done")
        f.test(edi, edi)
        f.jz(otherwise)
        f.call(leaf)
        f.jmp(done)
        f.place(otherwise)
        f.push(word[rdi])
        f.call(leaf)
        f.add(rsp, 2)
        f.place(done)
      },
      finds:
        "ASM001 error +9: the stack is misaligned at the call of leaf: rsp is 14 bytes above a multiple of 16"
    ),
    Case(
      Function.start { f in
        f.push(rdi)
        f.call(leaf)
        f.exit(0)
      }, finds: "ASM001 error +2: the stack is misaligned at the call of leaf: \(eight)"),
    Case(
      Function("child_on_a_copy_of_the_stack") { f in
        let child = f.newLabel("child")
        f.withoutFrame()
        f.mov(edi, 17)
        f.xor(esi, esi)
        f.mov(eax, number("CLONE"))
        f.syscall()
        f.test(eax, eax)
        f.jz(child)
        f.ret()
        f.place(child)
        f.call(puts)
        f.ud2()
      }, finds: "ASM001 error +11: the stack is misaligned at the call of puts: \(eight)"),
  ]

  static let right: [Case] = [
    // What runs there is the function's own, and isn't followed (ASM035).
    Case(
      Function("its_own_label") { f in
        f.withoutFrame()
        let (set, wait) = (f.newLabel("set"), f.newLabel("wait"))
        f.call(set)
        f.place(wait)
        f.pause()
        f.jmp(wait)
        f.place(set)
        f.mov(qword[rsp], rax)
        f.ret()
      }),
    Case(
      Function("framed") { f in
        f.call(leaf)
      }),
    Case(
      Function("with_locals_and_saved") { f in
        let buffer = f.frame.bytes(100, "buffer")
        let value = f.frame.saved(rbx)
        f.mov(value, rdi)
        f.call(puts, buffer)
        f.mov(rax, value)
      }),
    Case(
      Function("padded") { f in
        f.push(rdi)
        f.sub(rsp, 8)
        f.call(puts)
        f.add(rsp, 8)
        f.pop(rdi)
      }),
    Case(
      Function("two_pushes") { f in
        f.push(rdi)
        f.push(rsi)
        f.call(leaf)
        f.pop(rsi)
        f.pop(rdi)
      }),
    Case(
      Function("rounded") { f in
        f.push(rdi)
        f.and(rsp, -16)
        f.call(puts)
        f.mov(rsp, rbp)
      }),
    Case(
      Function("depth_known_at_run_time_only") { f in
        f.sub(rsp, rdi)
        f.and(rsp, -64)
        f.call(leaf)
        f.mov(rsp, rbp)
      }),
    Case(
      Function("address_of_itself") { f in
        let here = f.newLabel("here")
        f.push(rdi)
        f.call(here)
        f.place(here)
        f.pop(rax)
        f.pop(rdi)
      }),
    Case(
      Function.start { f in
        f.call(leaf)
        f.exit(0)
      }),
    Case(
      Function("child_on_its_own_stack") { f in
        let child = f.newLabel("child")
        f.withoutFrame()
        f.mov(qword[rsi - 16], rdi)
        f.sub(rsi, 16)
        f.mov(edi, 0x10f00)
        f.mov(eax, number("CLONE"))
        f.syscall()
        f.test(eax, eax)
        f.jz(child)
        f.ret()
        f.place(child)
        f.pop(rax)
        f.pop(rdi)
        f.call(rax)
        f.ud2()
      }),
  ]
}
