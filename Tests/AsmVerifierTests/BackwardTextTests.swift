import Asm
import AsmVerifier
import Testing

/// Numbers written as text backward from the end of a local, and printed from where the function says to that end.
@Suite("Text written backward by a function")
struct BackwardTextTests {
  static let format = Function("format") { f in
    f.mov(rax, rdi)
    f.mov(ecx, 10)
    let next = f.placeLabel("next")
    f.xor(edx, edx)
    f.div(rcx)
    f.add(edx, 48)
    f.dec(rsi)
    f.mov(byte[rsi], dl)
    f.test(rax, rax)
    f.jnz(next)
    f.mov(rax, rsi)
    f.ret()
  }

  @Test("ends with what the caller stores there")
  func unwrittenEnd() throws {
    let printing = Function("prints_a_byte_that_nobody_wrote") { f in
      let line = f.frame.bytes(32, "line")
      f.lea(rsi, line.address + 31)
      f.call(Self.format, 7, rsi)
      f.lea(rdx, line.address + 32)
      f.sub(rdx, rax)
      f.syscall(.write, STD.output, rax, rdx, onError: .ignored(because: "it's a test"))
    }
    #expect(
      try Case(printing, calling: [Self.format]).found(.unsetBuffer) == [
        "ASM015 error +6: the system call write looks at the local line for its buf, which isn't written on some way here"
      ])
  }

  @Test("isn't reported where nothing is missing, or it isn't known where it ends", arguments: right)
  func clean(_ right: Case) throws {
    #expect(try right.found(.unsetBuffer) == [])
  }

  static let right: [Case] = [
    Case(
      Function("prints_a_line") { f in
        let line = f.frame.bytes(32, "line")
        f.mov(byte[line.address + 31], 10)
        f.lea(rsi, line.address + 31)
        f.call(format, 7, rsi)
        f.lea(rdx, line.address + 32)
        f.sub(rdx, rax)
        f.syscall(.write, STD.output, rax, rdx, onError: .ignored(because: "it's a test"))
      }, calling: [format]),
    Case(
      Function("prints_the_digits_alone") { f in
        let line = f.frame.bytes(32, "line")
        f.lea(rsi, line.address + 32)
        f.call(format, 7, rsi)
        f.lea(rdx, line.address + 32)
        f.sub(rdx, rax)
        f.syscall(.write, STD.output, rax, rdx, onError: .ignored(because: "it's a test"))
      }, calling: [format]),
    Case(
      Function("prints_one_byte_less") { f in
        let line = f.frame.bytes(32, "line")
        f.lea(rsi, line.address + 31)
        f.call(format, 7, rsi)
        f.lea(rdx, line.address + 32)
        f.sub(rdx, rax)
        f.dec(rdx)
        f.syscall(.write, STD.output, rax, rdx, onError: .ignored(because: "it's a test"))
      }, calling: [format]),
    Case(
      Function("prints_from_what_may_lie_above") { f in
        let line = f.frame.bytes(32, "line")
        f.lea(rdi, line.address + 16)
        f.call(FunctionNamed("skip"), rdi)
        f.lea(rdx, line.address + 32)
        f.sub(rdx, rax)
        f.syscall(.write, STD.output, rax, rdx, onError: .ignored(because: "it's a test"))
      },
      calling: [
        Function("skip") { f in
          f.lea(rax, rdi + 4)
          f.ret()
        }
      ]),
    Case(
      Function("prints_from_one_of_two") { f in
        let line = f.frame.bytes(32, "line")
        f.lea(rdi, line.address + 16)
        f.lea(rsi, line.address + 24)
        f.call(FunctionNamed("either"), rdi, rsi)
        f.lea(rdx, line.address + 32)
        f.sub(rdx, rax)
        f.syscall(.write, STD.output, rax, rdx, onError: .ignored(because: "it's a test"))
      },
      calling: [
        Function("either") { f in
          f.mov(rax, rdi)
          f.test(edx, edx)
          f.cmovz(rax, rsi)
          f.ret()
        }
      ]),
  ]
}
