import Asm
import Testing

/// What statements of the DSL do when the processor and the kernel run them.
@Suite("Programs that run")
struct EndToEndTests {
  @Test("a variadic C function is called through the linkage table, with al set and the stack aligned")
  func printf() async throws {
    let program = Program("printf", "") { _ in
      let format = Text("FORMAT", "%s: %d %d %d %ld\n\0")
      SourceFile("main.s", "") {
        Function.main { f in
          let value = f.frame.saved(rbx, as: "value")
          f.mov(value, 7)
          f.call(
            CFunction("printf", variadic: true), format, f.text("sum\0"), value, 2, -3, Int64(1) << 40)
          f.call(CFunction("fflush"), 0)
          f.return(0)
        }
        format
      }
    }
    let run = try await Executed(program)
    #expect(run.text == "sum: 7 2 -3 1099511627776\n")
    #expect(run.status == 0)
  }

  @Test("every byte of a string survives, as does its length")
  func bytes() async throws {
    let all = (0...255).map { UInt8($0) } + Array("\"'`\\ é 中 😀\r\n\0end".utf8) + [0xff, 0xc3]
    let program = Program("bytes", "", linkage: .standalone) { _ in
      let text = Text("ALL_BYTES", bytes: all)
      SourceFile("main.s", "") {
        Function.start { f in
          f.syscall(.write, STD.output, text, text.length, onError: .fail("write() failed"))
          f.exit(0)
        }
        text
      }
    }
    let run = try await Executed(program)
    #expect(run.output == all)
    #expect(run.status == 0)
  }

  @Test("a child process, a pipe between them, and its exit status")
  func processes() async throws {
    let program = Program("processes", "", linkage: .standalone) { _ in
      SourceFile("main.s", "") {
        Function.start { f in
          let ends = f.frame.bytes(8, "ends")
          let status = f.frame.local(Int32.self, "status")
          let byte = f.frame.bytes(1, "received")
          let child = f.newLabel("child")
          f.syscall(.pipe, ends, onError: .fail("pipe() failed"))
          f.syscall(.fork, onError: .fail("fork() failed"))
          f.test(eax, eax)
          f.jz(child)
          f.syscall(.read, dword[ends], byte, 1, onError: .fail("read() failed"))
          f.syscall(.write, STD.output, byte, 1, onError: .fail("write() failed"))
          f.syscall(.wait4, -1, status, 0, 0, onError: .fail("wait4() failed"))
          f.movzx(edi, AsmX86.byte[status.address + 1])
          f.exit(edi)

          f.place(child)
          f.syscall(.write, dword[ends.address + 4], f.text("x"), 1, onError: .fail("write() failed"))
          f.exit(42)
        }
      }
    }
    let run = try await Executed(program)
    #expect(run.text == "x")
    #expect(run.status == 42)
  }

  @Test("memory from mmap, an error of open, and a call that can't fail")
  func memory() async throws {
    let program = Program("memory", "", linkage: .standalone) { _ in
      SourceFile("main.s", "") {
        Function.start { f in
          let page = f.frame.saved(rbx, as: "page")
          f.syscall(
            .mmap, 0, 4096, PROT.read | PROT.write, MAP.private | MAP.anonymous, -1, 0,
            onError: .fail("mmap() failed"))
          f.mov(page, rax)
          f.syscall(.getppid)
          f.mov(qword[page], rax)
          f.syscall(.munmap, page, 4096, onError: .fail("munmap() failed"))
          f.syscall(
            .open, f.text("/nonexistent/file\0"), O.readOnly, 0,
            onError: .handle { f in
              f.exit(eax)
            })
          f.exit(0)
        }
      }
    }
    let run = try await Executed(program)
    #expect(run.status == 2, "the positive errno, ENOENT")
  }

  @Test("a failed call tells what failed and ends the program")
  func failure() async throws {
    let program = Program("failure", "") { _ in
      SourceFile("main.s", "") {
        Function("give_back", "") { f in
          f.syscall(.close, 1000, onError: .fail("close() failed"))
          f.xor(eax, eax)
        }
        Function.main { f in
          f.call(FunctionNamed("give_back"))
          f.mov(edi, eax)
          f.and(edi, 0x7f)
          f.exit(edi)
        }
      }
    }
    let run = try await Executed(program)
    #expect(run.error == "close() failed\n")
    #expect(run.status == 0x7f)
  }

  @Test("six arguments arrive whatever registers they come from", arguments: 0..<4)
  func arguments(seed: Int) async throws {
    var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let registers = [rdi, rsi, rdx, rcx, r8, r9, rax, rbx, r10, r12]
    let assignments = (0..<60).map { _ in (0..<6).map { _ in random(registers.count) } }
    let program = Program("arguments", "") { _ in
      SourceFile("main.s", "") {
        // Returns whether each argument is what its number says, the six numbers packed in main's r13.
        Function("check") { f in
          let wrong = f.newLabel("wrong")
          for (number, register) in [rdi, rsi, rdx, rcx, r8, r9].enumerated() {
            f.mov(rax, r13)
            if number > 0 { f.shr(rax, UInt8(number * 8)) }
            f.movzx(eax, al)
            f.cmp(rax, register)
            f.jne(wrong)
          }
          f.ret()
          f.place(wrong)
          f.mov(edi, 1)
          f.exit(edi)
        }
        Function.main { f in
          for register in [rbx, r12, r13] { _ = f.frame.saved(register) }
          for assignment in assignments {
            for (number, register) in registers.enumerated() { f.mov(register, number) }
            let packed = assignment.enumerated().reduce(0) { $0 | $1.element << (8 * $1.offset) }
            f.mov(r13, packed)
            let sources = assignment.map { registers[$0] }
            f.call(
              FunctionNamed("check"), sources[0], sources[1], sources[2], sources[3], sources[4], sources[5])
          }
          f.exit(0)
        }
      }
    }
    #expect(try await Executed(program).status == 0)
  }
}
