import Asm
import AsmX86
import Testing

/// Sizes and lengths: numbers, and no addresses.
@Suite("Numbers of bytes")
struct ByteCountTests {
  private static let hello = Text("HELLO", "hello\n")
  private static let lineSize = NamedConstant("LINE_SIZE", 64)
  private static let line = Buffer("LINE", bytes: lineSize)
  private static let number = Variable("NUMBER", Int32(1))
  private static let table = Table("TABLE", of: UInt16.self, [[1, 2]])

  @Test("stand where numbers do, and are added to addresses", arguments: Platform.all)
  func right(platform: Platform) {
    let lowered = Lowered(
      on: platform, declarations: [Self.hello, Self.lineSize, Self.line, Self.number, Self.table]
    ) { f in
      let time = f.frame.local(Timespec.self, "time")
      let bytes = f.frame.bytes(64, "bytes")
      let count = f.frame.local(Int32.self, "count")
      f.mov(eax, time.size)
      f.cmp(rdx, bytes.size)
      f.add(rcx, Self.hello.length - 1)
      f.mov(ecx, Self.number.length)
      f.mov(ecx, Self.table.length + 2)
      f.mov(ecx, Self.line.length)
      f.mov(ecx, f.size(of: Timespec.self))
      f.mov(ecx, Self.hello.length + Self.table.length)
      f.store(time.size, to: count)
      f.call(FunctionNamed("main"), time.size, Self.hello.length)
      f.mov(al, byte[rsi + Self.hello.length])
      f.mov(al, byte[esi + Self.hello.length])
      f.mov(al, byte[rsp + bytes.size])
      f.mov(al, byte[rsi + rcx * 2 + Self.hello.length - 1])
      f.mov(al, byte[rcx * 2 + Self.hello.length])
      f.lea(rdi, time.address + time.size)
      f.mov(rax, qword[rdi + f.offset(of: \Timespec.nanoseconds)])
      f.mov(rax, qword[fs: Symbol("16", kind: .constant, value: 16)])
      f.lea(rax, f.offset(of: \Timespec.nanoseconds))
    }
    #expect(lowered.diagnostics.isEmpty, "\(lowered.diagnostics)")
    let texts = Set((lowered.function?.symbols.symbols ?? []).map(\.text))
    for text in [
      "timespec_size", "HELLO_LENGTH", "LINE_SIZE", "TABLE_LENGTH", "HELLO_LENGTH + TABLE_LENGTH",
      "time + timespec_size", "64", "4",
    ] {
      #expect(texts.contains(text), "\(text) in \(texts.sorted())")
    }
  }

  /// What the compiler can't tell, because a symbol may be a place as well.
  @Test("a number alone is told where memory is asked for there, at its place", arguments: Platform.all)
  func bare(platform: Platform) {
    let line = #line + 2
    let lowered = Lowered(on: platform) { f in
      f.mov(rax, qword[f.offset(of: \Timespec.nanoseconds)])
      f.add(dword[Symbol("8", kind: .constant, value: 8)], 1)
      f.mov(rax, qword[Symbol("16", kind: .constant, value: 16) + 8])
      f.movups(xmm0, oword[f.size(of: Timespec.self).symbol])
      f.jmp(qword[f.offset(of: \Timespec.nanoseconds)])
    }
    func message(_ text: String) -> String {
      "\(text) is a number, and by itself the address of nothing in the program; for the number leave the size keyword"
        + " out, for memory add it to what it's counted from: qword[rbx + \(text)]"
    }
    #expect(
      lowered.messages(from: line) == [
        "+0 \(message("timespec.tv_nsec"))",
        "+1 \(message("8"))",
        "+2 \(message("16"))",
        "+3 \(message("timespec_size"))",
        "+4 \(message("timespec.tv_nsec"))",
      ])
  }
}
