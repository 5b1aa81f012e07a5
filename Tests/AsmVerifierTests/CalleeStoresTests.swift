import Asm
import AsmVerifier
import Testing

/// What a function of the program stores through the addresses that it's given, and what its caller may read then.
@Suite("Stores through addresses that are passed")
struct CalleeStoresTests {
  @Test("leave the other bytes of a local unwritten", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.unsetSlot)
    #expect(found == wrong.findings)
  }

  @Test("count as writing all that they may reach", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.unsetSlot)
    #expect(found == [])
  }

  /// A caller of `callee`, which is passed the address of byte `offset` of a local of 16 bytes, and reads 8 bytes from
  /// `read` on.
  static func reading(
    _ read: Int, from offset: Int = 0, behind callee: Function, calling others: [Function] = [],
    finds findings: String...
  ) -> Case {
    let caller = Function("caller_of_\(callee.name)") { f in
      let pair = f.frame.bytes(16, "pair")
      f.lea(rax, pair.address + offset)
      f.call(callee, rax)
      f.mov(rax, qword[pair.address + read])
    }
    var made = Case(caller, calling: [callee] + others)
    made.findings = findings
    return made
  }

  static let unread = "ASM011 error +4: 8 bytes of the local pair are read before anything is stored there"
  static let lastUnread =
    "ASM011 error +4: 8 bytes of the local pair are read, from its byte 4 on, before anything is stored there"

  static let wrong: [Case] = [
    reading(
      0,
      behind: Function("only_reads") { f in
        f.mov(rax, qword[rdi])
        f.add(rax, qword[rdi + 8])
        f.ret()
      }, finds: unread),
    reading(
      8,
      behind: Function("stores_the_first") { f in
        f.mov(qword[rdi], 1)
        f.ret()
      }, finds: unread),
    reading(
      0,
      behind: Function("stores_the_second") { f in
        f.mov(rsi, rdi)
        f.mov(qword[rsi + 8], 1)
        f.ret()
      }, finds: unread),
    reading(
      0,
      behind: Function("stores_half") { f in
        f.lea(rax, rdi)
        f.mov(dword[rax], 1)
        f.ret()
      }, finds: lastUnread),
    reading(
      8, from: 8,
      behind: Function("stores_downward") { f in
        let next = f.placeLabel("next")
        f.dec(rdi)
        f.mov(byte[rdi], 0)
        f.dec(esi)
        f.jnz(next)
        f.ret()
      }, finds: unread),
    reading(
      0, from: 7,
      behind: Function("stores_upward") { f in
        let next = f.placeLabel("next")
        f.inc(rdi)
        f.mov(byte[rdi], 0)
        f.dec(esi)
        f.jnz(next)
        f.ret()
      }, finds: unread),
    reading(
      8,
      behind: Function("lets_another_store") { f in
        f.call(FunctionNamed("stores"), rdi)
      },
      calling: [
        Function("stores") { f in
          f.mov(qword[rdi], 2)
          f.ret()
        }
      ], finds: unread),
    reading(
      8,
      behind: Function("stores_in_rounds") { f in
        let done = f.newLabel("done")
        f.mov(qword[rdi], 2)
        f.test(esi, esi)
        f.jz(done)
        f.dec(esi)
        f.call(FunctionNamed("stores_in_rounds"), rdi, rsi)
        f.place(done)
      }, finds: unread),
    reading(
      8,
      behind: Function("gives_it_to_the_kernel_to_read") { f in
        f.mov(qword[rdi], 2)
        f.mov(rsi, rdi)
        f.mov(edx, 8)
        f.mov(edi, 1)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.ret()
      }, finds: unread),
  ]

  static let right: [Case] = [
    reading(
      8,
      behind: Function("stores_both") { f in
        f.mov(qword[rdi], 1)
        f.mov(qword[rdi + 8], 1)
        f.ret()
      }),
    reading(
      8,
      behind: Function("stores_on_one_way") { f in
        let skip = f.newLabel("skip")
        f.test(esi, esi)
        f.jz(skip)
        f.mov(qword[rdi + 8], 1)
        f.place(skip)
        f.ret()
      }),
    reading(
      8,
      behind: Function("stores_by_an_index") { f in
        f.mov(qword[rdi + rsi * 8], 1)
        f.ret()
      }),
    reading(
      8,
      behind: Function("adds_an_index") { f in
        f.add(rdi, rsi)
        f.mov(qword[rdi], 1)
        f.ret()
      }),
    reading(
      8,
      behind: Function("takes_an_address_by_an_index") { f in
        f.lea(rax, rdi + rsi * 8)
        f.mov(qword[rax], 1)
        f.ret()
      }),
    reading(
      8,
      behind: Function("clears_with_rep") { f in
        f.xor(eax, eax)
        f.mov(ecx, 16)
        f.rep.stosb()
        f.ret()
      }),
    reading(
      8,
      behind: Function("keeps_it_in_a_vector_register") { f in
        f.vmovq(xmm0, rdi)
        f.vmovq(rax, xmm0)
        f.mov(qword[rax + 8], 1)
        f.ret()
      }),
    reading(
      8,
      behind: Function("saves_the_processors_state") { f in
        f.mov(eax, 7)
        f.xor(edx, edx)
        f.xsave(rdi)
        f.ret()
      }),
    reading(
      8,
      behind: Function("stores_what_a_mask_says") { f in
        f.maskmovq(mm0, mm1)
        f.emms()
        f.ret()
      }),
    // What's known of rdi where the ways meet goes back and forth, unless what's lost stays so.
    reading(
      8,
      behind: Function("takes_addresses_from_all_sides") { f in
        let (loaded, third, out) = (f.newLabel("loaded"), f.newLabel("third"), f.newLabel("out"))
        let next = f.placeLabel("next")
        f.dec(rsi)
        f.jz(out)
        f.test(rsi, 1)
        f.jz(loaded)
        f.test(rsi, 2)
        f.jz(third)
        f.call(FunctionNamed("changes_it"), 5)
        f.jmp(next)
        f.place(loaded)
        f.mov(rdi, qword[rcx])
        f.jmp(next)
        f.place(third)
        f.mov(rdi, rdx)
        f.jmp(next)
        f.place(out)
        f.mov(qword[rdi + 8], 1)
      },
      calling: [
        Function("changes_it") { f in
          f.mov(edi, 7)
          f.ret()
        }
      ]),
    // On one way a call left something else in rdi, whose value nobody may look at.
    reading(
      8,
      behind: Function("stores_behind_a_call") { f in
        let skip = f.newLabel("skip")
        f.test(esi, esi)
        f.jz(skip)
        f.call(FunctionNamed("changes"), 5)
        f.place(skip)
        f.mov(qword[rdi + 8], 1)
      },
      calling: [
        Function("changes") { f in
          f.mov(edi, 7)
          f.ret()
        }
      ]),
    reading(
      8,
      behind: Function("keeps_it_in_memory") { f in
        f.mov(qword[rsi], rdi)
        f.ret()
      }),
    reading(
      8,
      behind: Function("gives_it_to_another_object") { f in
        f.call(puts, rdi)
      }),
    reading(
      8,
      behind: Function("leaves_it_to_another_object") { f in
        f.call(puts)
      }),
    reading(
      8,
      behind: Function("pushes_it_for_a_callee") { f in
        f.push(rdi)
        f.mov(edi, 5)
        f.call(leaf)
        f.pop(rdi)
      }),
    reading(
      8,
      behind: Function("gives_it_to_the_kernel_to_fill") { f in
        f.mov(rsi, rdi)
        f.mov(edx, 16)
        f.xor(edi, edi)
        f.mov(eax, number("READ"))
        f.syscall()
        f.ret()
      }),
    reading(
      8, from: 8,
      behind: Function("goes_down_and_up") { f in
        let next = f.placeLabel("next")
        f.dec(rdi)
        f.mov(byte[rdi], 0)
        f.dec(esi)
        f.jnz(next)
        f.add(rdi, 2)
        f.mov(byte[rdi], 0)
        f.ret()
      }),
    reading(
      8,
      behind: Function("pushes_and_pops_it") { f in
        f.push(rdi)
        f.pop(rax)
        f.mov(qword[rax + 8], 1)
        f.ret()
      }),
    // Where the ways meet it isn't known which of the two the address came from.
    reading(
      8,
      behind: Function("stores_through_one_of_two") { f in
        let other = f.newLabel("other")
        f.mov(rax, rsi)
        f.test(edx, edx)
        f.jz(other)
        f.mov(rax, rdi)
        f.place(other)
        f.mov(qword[rax + 8], 1)
        f.ret()
      }),
    reading(
      8,
      behind: Function("keeps_one_of_two_on_the_stack") { f in
        let (other, meet) = (f.newLabel("other"), f.newLabel("meet"))
        f.test(edx, edx)
        f.jz(other)
        f.push(rdi)
        f.jmp(meet)
        f.place(other)
        f.push(rsi)
        f.place(meet)
        f.pop(rax)
        f.mov(qword[rax + 8], 1)
        f.ret()
      }),
    reading(
      8,
      behind: Function("moves_on_by_a_call") { f in
        f.lea(rdi, rdi + 8)
        f.call(FunctionNamed("stores_one"), rdi)
      },
      calling: [
        Function("stores_one") { f in
          f.mov(qword[rdi], 2)
          f.ret()
        }
      ]),
    reading(
      8,
      behind: Function("jumps_to_another") { f in
        f.jmp(Symbol("stores_last", kind: .function))
      },
      calling: [
        Function("stores_last") { f in
          f.mov(qword[rdi + 8], 2)
          f.ret()
        }
      ]),
  ]
}
