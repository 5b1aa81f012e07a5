import Asm
import AsmProgram
import Testing

@Suite("Structures in functions")
struct StructureTests {
  /// A structure of the author's, with C's padding, an array and structures in it.
  struct Header: DeclaredStructure {
    static let cName = "header"
    let kind = StructureField("kind", UInt8.self)
    let length = StructureField("length", UInt32.self)
    let name = StructureField("name", UInt8.self, count: 5)
    let made = NestedField<Timespec>("made")
    let pair = NestedField<Pair>("pair", count: 2)
  }

  struct Pair: DeclaredStructure {
    static let cName = "pair"
    static let rule = LayoutRule.packed
    let small = StructureField("small", UInt8.self)
    let large = StructureField("large", UInt64.self)
  }

  struct Either: DeclaredStructure {
    static let cName = "either"
    static let rule = LayoutRule.union
    let number = StructureField("number", UInt64.self)
    let bytes = StructureField("bytes", UInt8.self, count: 12)
  }

  struct Twice: DeclaredStructure {
    static let cName = "twice"
    let first = StructureField("same", UInt8.self)
    let second = StructureField("same", UInt8.self)
  }

  struct Clash: DeclaredStructure {
    static let cName = "timespec"
    let only = StructureField("only", UInt8.self)
  }

  struct OnlyLinux: DeclaredStructure {
    static let cName = "only_linux"
    let event = NestedField<EpollEvent>("event")
  }

  @Test("a field called as the local's own name is reached by its key path")
  func ownNames() throws {
    let lowered = Lowered { f in
      let message = f.frame.local(MessageHeader.self, "message")
      f.store(0, to: message[\.name])
      f.store(0, to: message.namelen)
      f.store(0, to: f.pointer(to: SignalStack.self, in: rdi)[\.size])
    }
    let function = try #require(lowered.function)
    #expect(
      function.symbols.symbols.map(\.text).filter { $0.contains(".") } == [
        "message + msghdr.msg_name", "message + msghdr.msg_namelen", "sigaltstack.ss_size",
      ])
  }

  @Test("a structure of one's own is laid out as C does, packed, or as a union")
  func layouts() throws {
    let header = try #require(Header.layout(on: .linux))
    #expect(header.fields.map(\.offset) == [0, 4, 8, 16, 32])
    #expect(header.fields.map(\.size) == [1, 4, 5, 16, 18])
    #expect(header.size == 56)
    #expect(header.alignment == 8)
    let pair = try #require(Pair.layout(on: .macos))
    #expect(pair.fields.map(\.offset) == [0, 1])
    #expect((pair.size, pair.alignment) == (9, 1))
    let either = try #require(Either.layout(on: .linux))
    #expect(either.fields.map(\.offset) == [0, 0])
    #expect((either.size, either.alignment) == (16, 8))
    #expect(OnlyLinux.layout(on: .macos) == nil)
  }

  @Test("fields of structures in structures have names all the way, in the frame and behind a register")
  func nestedFields() throws {
    let lowered = Lowered { f in
      let timer = f.frame.local(IntervalTimerSpecification.self, "timer")
      f.clear(timer)
      f.store(5, to: timer.value.seconds)
      f.mov(rax, qword[timer.interval.nanoseconds])
      let entry = f.pointer(to: DirectoryEntry.self, in: rsi)
      f.movzx(eax, word[entry.length])
      f.lea(rdi, entry.name)
      let header = f.pointer(to: Header.self, in: rbx)
      f.mov(rcx, qword[header.made.seconds])
      f.mov(dl, byte[header.name[4]])
      f.mov(edi, f.size(of: Header.self))
      f.mov(edi, f.offset(of: \Header.length))
    }
    #expect(lowered.diagnostics.isEmpty, "\(lowered.diagnostics)")
    let texts = Set((lowered.function?.symbols.symbols ?? []).map(\.text))
    for text in [
      "timer + itimerspec.it_value + timespec.tv_sec", "timer + itimerspec.it_interval + timespec.tv_nsec",
      "dirent.d_reclen", "dirent.d_name", "header.made + timespec.tv_sec", "header.name + 4", "header_size",
      "header.length",
    ] {
      #expect(texts.contains(text), "\(text) in \(texts.sorted())")
    }
    let values = Dictionary(
      (lowered.function?.symbols.symbols ?? []).map { ($0.text, $0.value) },
      uniquingKeysWith: { first, _ in first })
    #expect(values["header.made + timespec.tv_sec"] == .some(16))
    #expect(values["header.name + 4"] == .some(12))
    #expect(values["header_size"] == .some(56))
    let defined = lowered.module?.definitions.structures.map(\.name) ?? []
    #expect(defined == ["dirent", "header", "itimerspec", "timespec"])
  }

  @Test("what isn't in a structure is told with its place and the remedy")
  func mistakes() {
    let line = #line + 2
    let lowered = Lowered(on: .macos) { f in
      let header = f.pointer(to: Header.self, in: rbx)
      f.mov(al, byte[header.name[5]])
      let settings = f.frame.local(TerminalSettings.self, "settings")
      f.store(0, to: settings.cc[20])
      f.store(0, to: settings.line)
      _ = f.frame.local(EpollEvent.self, "event")
      _ = f.frame.local(OnlyLinux.self, "only")
      _ = f.frame.local(Twice.self, "two")
      _ = f.frame.local(Clash.self, "clash")
      _ = f.offset(of: \TerminalSettings.line)
    }
    #expect(
      lowered.messages(from: line) == [
        "+1 header.name has 5 bytes, 5 of 1: there's nothing of it 5 bytes further",
        "+3 termios.c_cc has 20 elements, and 20 is none of them",
        "+4 termios has no field c_line on macOS",
        "+5 macOS has no structure epoll_event",
        "+6 macOS has no structure only_linux",
        "+7 the structure twice has two fields called same",
        "+8 the structure timespec has the name of another one",
        "+9 termios has no field c_line on macOS",
      ])
    #expect(lowered.diagnostics.allSatisfy { !$0.remedy.isEmpty })
  }
}
