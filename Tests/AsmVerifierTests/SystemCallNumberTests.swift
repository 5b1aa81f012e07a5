import Asm
import AsmVerifier
import Testing

@Suite("ASM013: system call without a number of this system")
struct SystemCallNumberTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.systemCallNumber)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where the number is one", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.systemCallNumber)
    #expect(found == [])
  }

  @Test("a number put together by instructions is known by what its call takes")
  func known() throws {
    let cleared = Case(
      Function("reads") { f in
        let line = f.frame.bytes(16, "line")
        f.xor(edi, edi)
        f.lea(rsi, line)
        f.mov(edx, 32)
        f.xor(eax, eax)
        f.syscall()
        f.test(rax, rax)
      },
      finds: "ASM016 error +6: the system call read may write 32 bytes at its buf, and the local line has 16")
    #expect(try cleared.found(.bufferSize) == cleared.findings)
    let byte = Case(
      Function("writes") { f in
        let line = f.frame.bytes(16, "line")
        f.mov(edi, 1)
        f.lea(rsi, line)
        f.mov(edx, 16)
        f.xor(eax, eax)
        f.mov(al, 1)
        f.syscall()
        f.test(rax, rax)
      },
      finds:
        "ASM015 error +7: the system call write looks at the local line for its buf, which isn't written on some way here"
    )
    #expect(try byte.found(.unsetBuffer) == byte.findings)
    let pushed = Case(
      Function("ends") { f in
        f.push(60)
        f.pop(rax)
        f.syscall()
        f.ret()
      }, droppingLast: 1)
    #expect(try pushed.found(.fallThrough) == [])
  }

  static let wrong: [Case] = [
    Case(
      Function("no_number") { f in
        f.syscall()
        f.ret()
      },
      finds:
        "ASM013 error +1: the number of the system call isn't set: nothing was put in eax on some way here"),
    Case(
      Function("once_for_two_calls") { f in
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.syscall()
        f.ret()
      },
      finds: "ASM013 error +3: eax holds the result of the system call write, not the number of a system call"
    ),
    Case(
      Function("number_of_linux") { f in
        f.mov(eax, 4)
        f.syscall()
        f.ret()
      }, on: .macos,
      finds:
        "ASM013 error +2: the number 4, write's, lacks the class 0x2000000, without which macOS ends the program (SIGSYS)"
    ),
    Case(
      Function("number_of_macos") { f in
        f.mov(eax, 0x2000004)
        f.syscall()
        f.ret()
      }, finds: "ASM013 error +2: Linux has no system call with the number 33554436"),
    Case(
      Function("number_of_nothing") { f in
        f.mov(rax, 9999)
        f.syscall()
        f.ret()
      }, finds: "ASM013 error +2: Linux has no system call with the number 9999"),
    Case(
      Function("in_another_register") { f in
        f.lea(rax, rsp - 8)
        f.mov(edi, 60)
        f.syscall()
        f.ret()
      }, finds: "ASM013 error +3: eax doesn't hold the number of a system call"),
    Case(
      Function("on_one_of_two_ways") { f in
        let skip = f.newLabel("skip")
        f.test(edi, edi)
        f.jz(skip)
        f.mov(eax, 1)
        f.place(skip)
        f.syscall()
        f.ret()
      },
      finds:
        "ASM013 error +6: the number of the system call isn't set: nothing was put in eax on some way here"),
    Case(
      Function("result_of_a_function") { f in
        f.call(puts, rdi)
        f.mov(edi, eax)
        f.syscall()
      },
      finds:
        "ASM013 error +3: the number of the system call isn't set again on some way here: eax holds what the last call returned"
    ),
    Case(
      Function("retried_without_it") { f in
        f.mov(eax, number("READ"))
        let again = f.placeLabel("again")
        f.syscall()
        f.cmp(rax, -4)
        f.je(again)
        f.ret()
      },
      finds:
        "ASM013 error +3: the number of the system call isn't set again on some way here: eax holds what the last call returned"
    ),
  ]

  static let right: [Case] = [
    Case(
      Function("by_number") { f in
        f.mov(eax, 1)
        f.syscall()
        f.mov(rax, 60)
        f.syscall()
        f.ret()
      }),
    Case(
      Function("cleared_for_read") { f in
        f.xor(eax, eax)
        f.syscall()
        f.ret()
      }),
    Case(
      Function("with_the_class") { f in
        f.mov(eax, 0x2000004)
        f.syscall()
        f.mov(eax, 4)
        f.or(eax, 0x2000000)
        f.syscall()
        f.mov(eax, 4)
        f.bts(eax, 25)
        f.syscall()
        f.ret()
      }, on: .macos),
    Case(
      Function("low_byte") { f in
        f.xor(eax, eax)
        f.mov(al, 60)
        f.syscall()
        f.ret()
      }),
    Case(
      Function("pushed_and_popped") { f in
        f.push(60)
        f.pop(rax)
        f.syscall()
        f.ret()
      }),
    Case(
      Function("syscall_of_the_c_library") { f in
        f.mov(rax, rdi)
        f.mov(rdi, rsi)
        f.mov(rsi, rdx)
        f.mov(rdx, rcx)
        f.mov(r10, r8)
        f.mov(r8, r9)
        f.mov(r9, qword[rsp + 8])
        f.syscall()
        f.ret()
      }),
    Case(
      Function("one_of_two") { f in
        let (other, go) = (f.newLabel("other"), f.newLabel("go"))
        f.test(edi, edi)
        f.jz(other)
        f.mov(eax, number("READ"))
        f.jmp(go)
        f.place(other)
        f.mov(eax, number("WRITE"))
        f.place(go)
        f.syscall()
        f.ret()
      }),
    Case(
      Function("retries") { f in
        let again = f.placeLabel("again")
        f.mov(eax, number("READ"))
        f.syscall()
        f.cmp(rax, -4)
        f.je(again)
        f.ret()
      }),
    Case(
      Function("in_a_register") { f in
        f.mov(r8d, number("WRITE"))
        f.mov(eax, r8d)
        f.syscall()
        f.ret()
      }),
  ]
}
