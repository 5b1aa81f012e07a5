import Asm
import AsmVerifier
import Testing

@Suite("ASM024: length of another text")
struct TextLengthTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.textLength)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where it's the text's own", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.textLength)
    #expect(found == [])
  }

  static let hello = Text("HELLO", "hello\n")
  static let goodbye = Text("GOODBYE", "goodbye\n")
  static let path = Text("PATH", "/etc/passwd")
  static let pathWithEnd = Text("FILE", "/etc/passwd\0")

  static let wrong: [Case] = [
    Case(
      Function("length_of_another") { f in
        f.syscall(.write, 1, hello, goodbye.length, onError: .ignored(because: ""))
        f.ret()
      }, with: [hello, goodbye],
      finds:
        "ASM024 error +1: the system call write is given HELLO with GOODBYE_LENGTH, another text's length"),
    Case(
      Function("counted_by_hand") { f in
        f.mov(edi, 1)
        f.lea(rsi, hello)
        f.mov(edx, 5)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.ret()
      }, with: [hello],
      finds: "ASM024 warning +5: the system call write is given 5 bytes of HELLO, which has 6"),
    Case(
      Function("path_without_an_end") { f in
        f.syscall(.open, path, 0, 0, onError: .fail("open() failed"))
        f.ret()
      }, with: [path], on: .macos,
      finds: "ASM024 error +1: the system call open reads its pathname up to a zero byte, and PATH has none"),
    Case(
      Function("by_hand_on_macos") { f in
        f.mov(edi, 1)
        f.lea(rsi, hello)
        f.mov(edx, goodbye.length)
        f.mov(eax, 0x2000004)
        f.syscall()
        f.ret()
      }, with: [hello, goodbye], on: .macos,
      finds:
        "ASM024 error +5: the system call write is given HELLO with GOODBYE_LENGTH, another text's length"),
    Case(
      Function("one_less") { f in
        f.mov(edi, 1)
        f.lea(rsi, hello)
        f.mov(edx, hello.length)
        f.dec(edx)
        f.mov(edx, 1)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.ret()
      }, with: [hello],
      finds: "ASM024 warning +7: the system call write is given 1 byte of HELLO, which has 6"),
  ]

  static let right: [Case] = [
    Case(
      Function("its_own") { f in
        f.syscall(.write, 1, hello, onError: .ignored(because: ""))
        f.syscall(.write, 1, goodbye, goodbye.length, onError: .ignored(because: ""))
        f.syscall(.open, pathWithEnd, 0, 0, onError: .fail("open() failed"))
        f.ret()
      }, with: [hello, goodbye, pathWithEnd]),
    Case(
      Function("counted_right") { f in
        f.mov(edi, 1)
        f.lea(rsi, hello)
        f.mov(edx, 6)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.ret()
      }, with: [hello]),
    Case(
      Function("computed") { f in
        f.mov(edx, hello.length)
        f.dec(edx)
        f.syscall(.write, 1, hello, rdx, onError: .ignored(because: ""))
        f.ret()
      }, with: [hello]),
    Case(
      Function("from_the_middle") { f in
        f.lea(rsi, hello)
        f.inc(rsi)
        f.syscall(.write, 1, rsi, 3, onError: .ignored(because: ""))
        f.ret()
      }, with: [hello]),
    Case(
      Function("chosen") { f in
        let (other, go) = (f.newLabel("other"), f.newLabel("go"))
        f.test(edi, edi)
        f.jz(other)
        f.lea(rsi, hello)
        f.mov(edx, hello.length)
        f.jmp(go)
        f.place(other)
        f.lea(rsi, goodbye)
        f.mov(edx, goodbye.length)
        f.place(go)
        f.mov(edi, 1)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.ret()
      }, with: [hello, goodbye]),
    Case(
      Function("with_a_zero_at_its_end") { f in
        f.syscall(.write, 1, pathWithEnd, 11, onError: .ignored(because: ""))
        f.ret()
      }, with: [pathWithEnd]),
  ]
}
