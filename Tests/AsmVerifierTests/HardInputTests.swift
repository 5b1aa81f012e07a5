import Asm
import AsmVerifier
import Testing

@Suite("Inputs that are hard to follow")
struct HardInputTests {
  @Test("loops with two entries, tables, computed depths: no alarm, no crash", arguments: cases)
  func clean(_ input: Case) throws { #expect(try input.found() == []) }

  @Test("a hundred thousand labels, each jumping to the one before it, is followed")
  func manyBlocks() throws {
    let big = Case(
      Function("big") { f in
        let labels = (0...100_000).map { f.newLabel("l\($0)") }
        f.jmp(labels[100_000])
        f.place(labels[0])
        f.xor(ebx, ebx)
        f.ret()
        for number in 1...100_000 {
          f.place(labels[number])
          f.dec(ecx)
          f.jz(labels[0])
          f.jmp(labels[number - 1])
        }
      }, finds: "ASM003 error +4: rbx is changed, but big doesn't save it")
    #expect(try big.found() == big.findings)
  }

  @Test("thousands of divisions, each of whose remainders may get to any other, are followed at once")
  func manyDivisions() throws {
    let big = Case(
      Function("big") { f in
        f.mov(rax, rsi)
        f.xor(edx, edx)
        let top = f.placeLabel("top")
        for number in 0..<5_000 {
          let skip = f.newLabel("skip\(number)")
          f.cmp(edi, number)
          f.jne(skip)
          f.mov(qword[rdi], rax)
          f.div(rsi)
          f.mov(rax, rcx)
          f.place(skip)
        }
        f.dec(edi)
        f.jnz(top)
        f.ret()
      })
    #expect(try big.found(.divisionHigh) == [])
  }

  @Test("thousands of forks on macOS are looked at in one walk")
  func manyForks() throws {
    let big = Case(
      Function("big") { f in
        for number in 0..<5_000 {
          let failed = f.newLabel("failed\(number)")
          f.mov(eax, 0x200_0002)
          f.syscall()
          f.jc(failed)
          f.mov(dword[rdi], edx)
          f.place(failed)
        }
        f.syscall(.fork, onError: .ignored(because: ""))
        f.mov(eax, 0x200_0002)
        f.syscall()
        f.xor(edx, edx)
        f.ret()
      }, on: .macos,
      finds:
        "ASM019 error +11: nothing looks at rdx behind the system call fork, and on macOS only that tells the child from the parent"
    )
    let found = try big.found(.secondResult)
    #expect(found == big.findings)
  }

  @Test("numbers at the ends of their range are counted on without a trap")
  func ends() throws {
    let ends = Case(
      Function("ends") { f in
        f.mov(rax, Int64.max)
        f.inc(rax)
        f.syscall()
        f.mov(rax, Int64.min)
        f.dec(rax)
        f.add(rax, Int32.min)
        f.sub(rax, Int32.min)
        f.lea(rcx, rax + 0x7fff_ffff)
        f.ret()
      })
    // A number of 64 bits isn't followed as far as the call.
    #expect(try ends.found(.systemCallNumber) == [])
  }

  @Test("a function without instructions falls off its end")
  func empty() throws {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") {
        Function("nothing") { f in f.ret() }
        Function.main { f in f.xor(eax, eax) }
      }
    }
    var module = try program.lower(for: .linux)
    module.files[0].sections[0].functions[0].instructions = []
    let finding = try #require(Verifier.findings(in: module).first)
    #expect(finding.code == .fallThrough)
    #expect(finding.diagnostic.location == module.files[0].sections[0].functions[0].location)
  }

  @Test("findings come in order of place, each code belongs to a rule")
  func order() throws {
    let input = Case(
      Function("two") { f in
        f.push(rdi)
        f.call(puts)
        f.mov(ebx, ecx)
      })
    #expect(
      try input.found() == [
        "ASM001 error +2: the stack is misaligned at the call of puts: rsp is 8 bytes above a multiple of 16",
        "ASM002 error +3: ret leaves 8 bytes on the stack",
        "ASM003 error +3: rbx is changed, but two doesn't save it",
        "ASM003 error +3: two returns here without the caller's rbp",
        "ASM004 error +3: rcx is read, but the call of puts overwrote it",
      ])
    #expect(Set(Rules.all.map(\.code)).count == Rules.all.count)
    #expect(Rules.all.map(\.code) == Rules.all.map(\.code).sorted())
    #expect(Rules.rule(.calleeSavedRegisters)?.title == "callee-saved register not restored")
    #expect(RuleCode(rawValue: "ASM999") == nil)
  }

  static let cases: [Case] = [
    Case(
      Function("loop_with_two_entries") { f in
        let (first, second) = (f.newLabel("first"), f.newLabel("second"))
        f.push(rbx)
        f.mov(rbx, rdi)
        f.test(esi, esi)
        f.jz(second)
        f.place(first)
        f.dec(rbx)
        f.place(second)
        f.sub(rbx, rsi)
        f.jnz(first)
        f.pop(rbx)
        f.ret()
      }),
    Case(
      Function("jump_table") { f in
        let (zero, one) = (f.newLabel("zero"), f.newLabel("one"))
        f.push(rbx)
        f.lea(rax, rdi + rdi * 4)
        f.jmp(rax)
        f.place(zero)
        f.pop(rbx)
        f.ret()
        f.place(one)
        f.pop(rbx)
        f.ret()
      }),
    Case(
      Function("depth_by_a_loop") { f in
        f.push(rbp)
        f.mov(rbp, rsp)
        f.push(rbx)
        f.sub(rsp, rdi)
        f.and(rsp, -16)
        f.mov(rbx, rdi)
        f.mov(rbx, qword[rbp - 8])
        f.leave()
        f.ret()
      }),
    Case(
      Function("functions_that_call_each_other") { f in
        let done = f.newLabel("done")
        f.dec(edi)
        f.jz(done)
        f.call(FunctionNamed("other"), rdi)
        f.place(done)
      },
      calling: [
        Function("other") { f in
          let done = f.newLabel("done")
          f.dec(edi)
          f.jz(done)
          f.call(FunctionNamed("functions_that_call_each_other"), rdi)
          f.place(done)
        }
      ]),
    Case(
      Function("a_subroutine_of_its_own") { f in
        let subroutine = f.newLabel("subroutine")
        let saved = f.frame.saved(rbx)
        f.mov(saved, rdi)
        f.call(subroutine)
        f.mov(rax, rcx)
        f.return(saved)
        f.place(subroutine)
        f.mov(ecx, 1)
        f.jmp(qword[rsp])
      }),
    Case(
      Function("another_stack") { f in
        f.mov(rax, rsp)
        f.mov(rsp, rdi)
        f.push(rax)
        f.push(rbx)
        f.mov(ebx, 1)
        f.pop(rbx)
        f.pop(rsp)
        f.ret()
      }),
  ]
}
