import Asm
import AsmVerifier
import Testing

@Suite("ASM017: result of a system call not tested")
struct UntestedResultTests {
  @Test("is found", arguments: wrong + wrongCarry + wrongSign)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.untestedResult)
    #expect(found == wrong.findings)
  }

  @Test(
    "isn't found where errors are told from results",
    arguments: right + rightElsewhere + rightCarry + rightSign)
  func clean(_ right: Case) throws {
    let found = try right.found(.untestedResult)
    #expect(found == [])
  }

  static let wrong: [Case] = [
    Case(
      Function("descriptor_used_at_once") { f in
        f.mov(edi, AF.inet)
        f.mov(esi, SOCK.stream)
        f.xor(edx, edx)
        f.mov(eax, number("SOCKET"))
        f.syscall()
        f.mov(edi, eax)
        f.mov(esi, 5)
        f.mov(eax, number("LISTEN"))
        f.syscall()
        f.test(rax, rax)
        f.sets(al)
        f.ret()
      },
      finds:
        "ASM017 error +9: the system call listen is given the result of the system call socket, which may be an error"
    ),
    Case(
      Function("never_looked_at") { f in
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.xor(eax, eax)
        f.ret()
      }, finds: "ASM017 warning +2: the result of the system call write isn't tested"),
    Case(
      Function("error_used_as_an_address") { f in
        f.mov(eax, number("BRK"))
        f.syscall()
        f.mov(qword[rax - 8], rdi)
        f.test(rax, rax)
        f.sets(al)
        f.ret()
      },
      finds: "ASM017 error +3: the result of the system call brk is part of an address, and may be an error"),
    Case(
      Function("at_the_programs_end") { f in
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.exit(0)
      }, finds: "ASM017 warning +2: the result of the system call write isn't tested"),
    Case(
      Function("for_ever") { f in
        let again = f.placeLabel("again")
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.jmp(again)
      }, finds: "ASM017 warning +3: the result of the system call write isn't tested"),
    Case(
      Function("returned_without_the_flag") { f in
        f.mov(eax, 0x2000005)
        f.syscall()
        f.ret()
      }, on: .macos, finds: "ASM017 warning +2: the result of the system call open isn't tested"),
    Case(
      Function("error_used_as_a_length") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, number("READ"))
        f.syscall()
        f.test(rax, rax)
        f.js(failed)
        f.xor(eax, eax)
        f.ret()
        f.place(failed)
        f.mov(rdx, rax)
        f.mov(edi, 1)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.test(rax, rax)
        f.sets(al)
        f.ret()
      },
      finds:
        "ASM017 error +12: the system call write is given the result of the system call read, which is an error here"
    ),
    Case(
      Function("tested_on_one_of_two_ways") { f in
        let (skip, failed) = (f.newLabel("skip"), f.newLabel("failed"))
        f.mov(eax, number("DUP"))
        f.syscall()
        f.mov(r8d, eax)
        f.test(esi, esi)
        f.jz(skip)
        f.test(eax, eax)
        f.js(failed)
        f.place(skip)
        f.mov(edi, r8d)
        f.mov(eax, number("CLOSE"))
        f.syscall()
        f.test(rax, rax)
        f.sets(al)
        f.ret()
        f.place(failed)
        f.or(eax, -1)
        f.ret()
      },
      finds:
        "ASM017 error +12: the system call close is given the result of the system call dup, which may be an error"
    ),
    Case(
      Function("only_zero_is_told") { f in
        let end = f.newLabel("end")
        f.mov(eax, number("READ"))
        f.syscall()
        f.test(rax, rax)
        f.jz(end)
        f.mov(rdx, rax)
        f.mov(edi, 1)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.test(rax, rax)
        f.js(end)
        f.xor(eax, eax)
        f.place(end)
        f.ret()
      },
      finds:
        "ASM017 error +9: the system call write is given the result of the system call read, which may be an error"
    ),
    Case(
      Function("through_the_stack") { f in
        f.push(rbx)
        f.mov(eax, number("DUP"))
        f.syscall()
        f.push(rax)
        f.xor(eax, eax)
        f.pop(rdi)
        f.mov(eax, number("CLOSE"))
        f.syscall()
        f.test(rax, rax)
        f.sets(al)
        f.pop(rbx)
        f.ret()
      },
      finds:
        "ASM017 error +8: the system call close is given the result of the system call dup, which may be an error"
    ),
  ]

  static let right: [Case] = [
    Case(
      Function("sign") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, number("SOCKET"))
        f.syscall()
        f.test(eax, eax)
        f.js(failed)
        f.mov(edi, eax)
        f.mov(eax, number("LISTEN"))
        f.syscall()
        f.cmp(rax, 0)
        f.jl(failed)
        f.place(failed)
        f.ret()
      }),
    Case(
      Function("range_of_errors") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, number("MMAP"))
        f.mov(r10d, 0x22)
        f.syscall()
        f.cmp(rax, -4095)
        f.jae(failed)
        f.mov(rdi, rax)
        f.mov(eax, number("MUNMAP"))
        f.syscall()
        f.cmp(rax, -4096)
        f.ja(failed)
        f.xor(eax, eax)
        f.ret()
        f.place(failed)
        f.neg(eax)
        f.ret()
      }),
    Case(
      Function("address_behind_its_test") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, number("BRK"))
        f.syscall()
        f.cmp(rax, -4095)
        f.jae(failed)
        f.mov(qword[rax - 8], rdi)
        f.place(failed)
        f.ret()
      }),
    Case(
      Function("kept_then_tested") { f in
        let failed = f.newLabel("failed")
        let socket = f.frame.saved(rbx)
        let kept = f.frame.local(UInt32.self, "kept")
        f.mov(eax, number("SOCKET"))
        f.syscall()
        f.mov(socket, rax)
        f.mov(dword[kept], eax)
        f.test(socket, socket)
        f.js(failed)
        f.mov(edi, dword[kept])
        f.mov(eax, number("LISTEN"))
        f.syscall()
        f.test(rax, rax)
        f.js(failed)
        f.place(failed)
      }),
    Case(
      Function("end_and_error_at_once") { f in
        let end = f.newLabel("end")
        f.mov(eax, number("READ"))
        f.syscall()
        f.test(rax, rax)
        f.jle(end)
        f.mov(rdx, rax)
        f.mov(edi, 1)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.cmp(rax, rdx)
        f.jl(end)
        f.place(end)
        f.ret()
      }),
    Case(
      Function("tried_again_after_a_signal") { f in
        let (again, failed) = (f.placeLabel("again"), f.newLabel("failed"))
        f.mov(eax, number("READ"))
        f.syscall()
        f.cmp(rax, -4)
        f.je(again)
        f.test(rax, rax)
        f.js(failed)
        f.mov(rdx, rax)
        f.mov(edi, 1)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.test(rax, rax)
        f.js(failed)
        f.xor(eax, eax)
        f.place(failed)
        f.ret()
      }),
    Case(
      Function("zero_when_good") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, number("LISTEN"))
        f.syscall()
        f.test(eax, eax)
        f.jnz(failed)
        f.ret()
        f.place(failed)
        f.xor(eax, eax)
        f.ret()
      }),
    Case(
      Function("minus_one_and_all_the_others") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, number("SOCKET"))
        f.syscall()
        f.cmp(eax, 0)
        f.jl(failed)
        f.mov(edi, eax)
        f.mov(eax, number("CLOSE"))
        f.syscall()
        f.neg(eax)
        f.sbb(eax, eax)
        f.ret()
        f.place(failed)
        f.or(eax, -1)
        f.ret()
      }),
    Case(
      Function("chosen_by_cmov") { f in
        f.mov(eax, number("READ"))
        f.syscall()
        f.xor(ecx, ecx)
        f.test(rax, rax)
        f.cmovs(rax, rcx)
        f.mov(rdx, rax)
        f.mov(edi, 1)
        f.syscall(.write, 1, rsi, rdx, onError: .ignored(because: ""))
        f.ret()
      }),
  ]

  static let rightElsewhere: [Case] = [
    Case(
      Function("carry") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, 0x2000061)
        f.syscall()
        f.jc(failed)
        f.mov(edi, eax)
        f.mov(eax, 0x200006a)
        f.syscall()
        f.jnc(failed)
        f.neg(eax)
        f.place(failed)
        f.ret()
      }, on: .macos),
    Case(
      Function("carry_behind_a_label") { f in
        let (again, failed) = (f.placeLabel("again"), f.newLabel("failed"))
        f.mov(eax, 0x2000003)
        f.syscall()
        f.mov(r8, rax)
        f.jc(failed)
        f.mov(edi, 1)
        f.mov(rdx, r8)
        f.mov(eax, 0x2000004)
        f.syscall()
        f.jc(failed)
        f.xor(eax, eax)
        f.ret()
        f.place(failed)
        f.cmp(eax, 4)
        f.je(again)
        f.ret()
      }, on: .macos),
    Case(
      Function("carry_to_minus_one") { f in
        f.mov(eax, 0x2000005)
        f.syscall()
        f.sbb(ecx, ecx)
        f.or(eax, ecx)
        f.ret()
      }, on: .macos),
    Case(
      Function("carry_to_a_register") { f in
        f.mov(eax, 0x2000005)
        f.syscall()
        f.setc(cl)
        f.movzx(ecx, cl)
        f.neg(rcx)
        f.or(rax, rcx)
        f.ret()
      }, on: .macos),
    Case(
      Function("raw_result") { f in
        f.mov(eax, number("OPEN"))
        f.syscall()
        f.ret()
      }),
    Case(
      Function("left_to_a_function") { f in
        f.mov(eax, number("OPEN"))
        f.syscall()
        f.mov(rdi, rax)
        f.call(CFunction("check"))
      }),
    Case(
      Function("left_to_who_reads_it") { f in
        f.push(rbx)
        f.mov(rbx, rdi)
        f.mov(eax, number("GETPGID"))
        f.syscall()
        f.mov(dword[rbx], eax)
        f.xor(eax, eax)
        f.pop(rbx)
        f.ret()
      }),
    Case(
      Function("never_fails") { f in
        f.mov(eax, number("GETPPID"))
        f.syscall()
        f.mov(edi, eax)
        f.mov(esi, 9)
        f.syscall(.kill, edi, esi, onError: .ignored(because: "it's this process"))
        f.xor(eax, eax)
        f.ret()
      }),
    Case(
      Function("statements") { f in
        let socket = f.frame.saved(rbx)
        f.syscall(.socket, AF.inet, SOCK.stream, 0, onError: .fail("socket() failed"))
        f.mov(socket, rax)
        f.syscall(.listen, socket, 5, onError: .handle { f in f.return(-1) }.retrying(on: Errno.EINTR))
        f.syscall(.close, socket, onError: .ignored(because: "nothing was written"))
        f.xor(eax, eax)
      }, on: .macos),
  ]
}
