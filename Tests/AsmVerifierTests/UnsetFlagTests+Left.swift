import Asm
import AsmVerifier
import Testing

/// Flags that a function of the program leaves: by the way, or for its callers.
extension UnsetFlagTests {
  @Test("is found where a function didn't set it for its callers", arguments: wrongLeft)
  func foundLeft(_ wrong: Case) throws {
    let found = try wrong.found(.unsetFlag)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where a function may mean it", arguments: rightLeft)
  func cleanLeft(_ right: Case) throws {
    let found = try right.found(.unsetFlag)
    #expect(found == [])
  }

  /// How the caller looks at a flag.
  enum Look: Sendable { case zero, carry, chosen, carryBehindCount, zeroBehindTest }

  /// A caller of `callee` that looks at a flag right behind the call.
  static func branching(
    behind callee: Function, calling others: [Function] = [],
    lookingAt look: Look = .zero,
    finds findings: String...
  ) -> Case {
    let caller = Function("caller_of_\(callee.name)") { f in
      let failed = f.newLabel("failed")
      f.call(callee, rdi, rsi)
      switch look {
      case .zero: f.jz(failed)
      case .carry: f.jc(failed)
      case .chosen: f.cmovz(rax, rdi)
      case .carryBehindCount:
        f.inc(rax)
        f.jc(failed)
      case .zeroBehindTest:
        f.test(eax, eax)
        f.jz(failed)
      }
      f.mov(eax, 5)
      f.place(failed)
    }
    var made = Case(caller, calling: [callee] + others)
    made.findings = findings
    return made
  }

  static let wrongLeft: [Case] = [
    branching(
      behind: Function("counts") { f in
        f.xor(eax, eax)
        let next = f.placeLabel("next")
        f.inc(eax)
        f.dec(edi)
        f.jnz(next)
        f.ret()
      }, finds: "ASM007 warning +4: jz looks at ZF, which counts doesn't set for its callers"),
    branching(
      behind: Function("copies") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, number("READ"))
        f.syscall()
        f.test(rax, rax)
        f.js(failed)
        f.xor(eax, eax)
        f.ret()
        f.place(failed)
        f.mov(eax, 1)
        f.ret()
      }, finds: "ASM007 warning +4: jz looks at ZF, which copies doesn't set for its callers"),
    branching(
      behind: Function("makes_room") { f in
        f.sub(rsp, 24)
        f.mov(qword[rsp], rdi)
        f.mov(rax, qword[rsp])
        f.add(rsp, 24)
        f.ret()
      }, lookingAt: .carry,
      finds: "ASM007 warning +5: jc looks at CF, which makes_room doesn't set for its callers"),
    branching(
      behind: Function("jumps_on") { f in
        f.mov(rdi, rsi)
        f.jmp(Symbol("clears", kind: .function))
      },
      calling: [
        Function("clears") { f in
          f.xor(eax, eax)
          f.ret()
        }
      ], lookingAt: .chosen,
      finds: "ASM007 warning +6: cmovz looks at ZF, which jumps_on doesn't set for its callers"),
  ]

  static let rightLeft: [Case] = [
    branching(
      behind: Function("compares") { f in
        f.mov(rax, rdi)
        f.cmp(rax, rsi)
        f.ret()
      }),
    branching(
      behind: Function("says_by_the_carry_flag") { f in
        let bad = f.newLabel("bad")
        f.cmp(edi, 10)
        f.jae(bad)
        f.lea(eax, rdi + 48)
        f.clc()
        f.ret()
        f.place(bad)
        f.stc()
        f.ret()
      }, lookingAt: .carry),
    // It returns at two places, and means what it compares at one.
    branching(
      behind: Function("says_so_at_one_return") { f in
        let large = f.newLabel("large")
        f.cmp(edi, 10)
        f.jae(large)
        f.ret()
        f.place(large)
        f.cmp(edi, esi)
        f.ret()
      }),
    // On one way the flag that it branched on is what it says.
    branching(
      behind: Function("says_so_on_one_way") { f in
        let out = f.newLabel("out")
        f.cmp(edi, 48)
        f.jb(out)
        f.lea(eax, rdi - 48)
        f.cmp(eax, 10)
        f.cmc()
        f.place(out)
        f.ret()
      }, lookingAt: .carry),
    branching(
      behind: Function("returns_a_difference") { f in
        f.mov(eax, edi)
        f.sub(eax, esi)
        f.ret()
      }),
    branching(
      behind: Function("clears") { f in
        f.xor(eax, eax)
        f.ret()
      },
      lookingAt: .zeroBehindTest),
    // inc leaves the carry flag, and sets the others.
    branching(
      behind: Function("adds") { f in
        f.mov(rax, rdi)
        f.add(rax, rsi)
        f.ret()
      },
      lookingAt: .carryBehindCount),
    branching(
      behind: Function("jumps_on") { f in
        f.mov(rdi, rsi)
        f.jmp(Symbol("compares", kind: .function))
      },
      calling: [
        Function("compares") { f in
          f.cmp(rdi, 5)
          f.ret()
        }
      ]),
  ]
}
