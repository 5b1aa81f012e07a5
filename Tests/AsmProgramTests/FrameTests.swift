import Asm
import Testing

@Suite("Stack frames")
struct FrameTests {
  @Test("a function with nothing to keep has no frame")
  func leaf() {
    let lowered = Lowered { f in
      f.xor(eax, eax)
    }
    #expect(lowered.mnemonics == ["xor", "ret"])
    #expect(lowered.function?.frame == nil)
  }

  @Test(
    "every mix of saved registers, locals and calls keeps rsp a multiple of 16 at calls", arguments: 0...5,
    0...40)
  func alignment(saved: Int, bytes: Int) throws {
    let registers = [rbx, r12, r13, r14, r15]
    let lowered = Lowered { f in
      for register in registers.prefix(saved) { _ = f.frame.saved(register) }
      if bytes > 0 { _ = f.frame.bytes(bytes, "buffer") }
      f.call(FunctionNamed("main"))
    }
    let frame = try #require(lowered.function?.frame)
    // Return address and rbp are 16 bytes.
    #expect((8 * frame.saved.count + frame.localSize) % 16 == 0)
    #expect(frame.saved.count == saved)
    if bytes > 0 {
      let slot = try #require(frame.slots.first)
      #expect(slot.offset + bytes <= -8 * saved, "the slot overlaps the saved registers")
      #expect(-slot.offset <= 8 * saved + frame.localSize, "the slot lies below rsp")
    }
  }

  @Test("locals don't overlap and are aligned as their types are")
  func slots() throws {
    let lowered = Lowered { f in
      _ = f.frame.saved(rbx)
      _ = f.frame.local(UInt8.self, "a")
      _ = f.frame.local(SocketAddressIPv4.self, "b")
      _ = f.frame.local(UInt16.self, "c")
      _ = f.frame.local(UInt64.self, "d")
      _ = f.frame.bytes(3, "e")
    }
    let slots = try #require(lowered.function?.frame?.slots)
    #expect(slots.map(\.name) == ["a", "b", "c", "d", "e"])
    var bytes = Set(-8..<0)
    for slot in slots {
      for byte in slot.offset..<slot.offset + slot.size {
        #expect(bytes.insert(byte).inserted, "byte \(byte) belongs to \(slot.name) and another")
      }
    }
    #expect(slots[3].offset % 8 == 0)
    #expect(slots[1].offset % 4 == 0)
  }

  @Test("the epilogue undoes the prologue")
  func epilogue() {
    let lowered = Lowered { f in
      _ = f.frame.saved(rbx, as: "one")
      _ = f.frame.saved(r12)
      _ = f.frame.local(UInt64.self, "value")
      f.mov(rbx, 1)
    }
    #expect(
      lowered.mnemonics == ["push", "mov", "push", "push", "sub", "mov", "add", "pop", "pop", "pop", "ret"])
  }

  @Test("a return in the middle goes to the one epilogue; the last one doesn't jump to the next line")
  func returns() {
    let lowered = Lowered { f in
      let later = f.newLabel("later")
      f.test(rdi, rdi)
      f.jnz(later)
      f.return(-1)
      f.place(later)
      f.return(1)
    }
    #expect(
      lowered.mnemonics == ["test", "jne", "mov", "jmp", "mov", "ret"]
        || lowered.mnemonics == ["test", "jnz", "mov", "jmp", "mov", "ret"])
    #expect(lowered.diagnostics.isEmpty)
  }

  @Test("what can't be a frame is told with its place and why")
  func mistakes() {
    let line = #line + 2
    let lowered = Lowered { f in
      _ = f.frame.saved(rcx)
      _ = f.frame.saved(rbx)
      _ = f.frame.saved(rbx)
      _ = f.frame.local(UInt8.self, "twice")
      _ = f.frame.local(UInt8.self, "twice")
      _ = f.frame.local(UInt8.self, "rax")
      _ = f.frame.bytes(0, "none")
      f.ret()
    }
    #expect(
      lowered.messages(from: line) == [
        "+0 rcx isn't a callee-saved register, so a call may overwrite it",
        "+2 rbx is saved twice",
        "+4 the function has two locals called 'twice'",
        "+5 the local 'rax' can't be written: the name is a word of NASM's own, which a macro would replace everywhere",
        "+6 the local 'none' can't have 0 bytes",
        "+7 ret in a function with a stack frame: rsp doesn't point to the return address here",
      ])
  }

  @Test("_start can't return")
  func start() {
    let line = #line + 3
    let program = Program("test", "", linkage: .standalone) { _ in
      SourceFile("test.s", "") {
        Function.start { f in
          f.return(0)
          f.xor(eax, eax)
        }
      }
    }
    #expect(
      Lowered(program).messages(from: line) == [
        "+1 _start was not called, so it has nowhere to return to",
        "+2 control falls off the end of _start, which has nowhere to return to",
      ])
  }

  @Test("_start may end with a system call that never comes back", arguments: Platform.all)
  func rawExit(platform: Platform) throws {
    func start(_ body: @escaping @Sendable (FunctionBuilder) -> Void) -> Lowered {
      let program = Program("test", "", linkage: .standalone) { _ in
        SourceFile("test.s", "") { Function.start { f in body(f) } }
      }
      return Lowered(program, on: platform)
    }
    let number = platform.choose(linux: 60, macos: 0x200_0001)
    let byNumber = start { f in
      f.mov(eax, number)
      f.xor(edi, edi)
      f.syscall()
    }
    #expect(byNumber.mnemonics == ["mov", "xor", "syscall"])
    let byName = start { f in
      f.xor(edi, edi)
      f.mov(eax, Symbol("SYSCALL(EXIT)", kind: .systemCall))
      f.syscall()
      f.hlt()
    }
    #expect(byName.mnemonics == ["xor", "mov", "syscall", "hlt"])
    // macOS's main returns.
    guard platform == .linux else { return }

    let line = #line + 3
    let another = start { f in
      f.mov(eax, 1)
      f.syscall()
    }
    let fallsOff = "control falls off the end of _start, which has nowhere to return to"
    #expect(another.messages(from: line) == ["+0 \(fallsOff)"])
    // Whoever jumps there brings another number.
    let labelLine = #line + 7
    let labelled = start { f in
      let again = f.newLabel("again")
      f.test(edi, edi)
      f.jz(again)
      f.mov(eax, number)
      f.place(again)
      f.syscall()
    }
    #expect(labelled.messages(from: labelLine) == ["+0 \(fallsOff)"])
  }
}
