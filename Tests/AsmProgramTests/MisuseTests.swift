import Subprocess
import SystemPackage
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Statements that must not compile, and what the compiler says of them.
@Suite("Misuse that the compiler tells")
struct MisuseTests {
  /// Each statement with a part of the complaint.
  static let statements: [(statement: String, message: String)] = [
    ("f.mov(eax, rbx)", "no such form of mov; forms: r8,r8 | r8,m8"),
    ("f.mov(rax, \"text\")", "no such form of mov; forms: r8,r8 | r8,m8"),
    ("f.jmp(\"loop\")", "no such form of jmp; forms: r64 | m64 | m16:16 | m16:32 | m16:64 | rel"),
    ("f.place(\"loop\")", "cannot convert value of type 'String' to expected argument type 'Label'"),
    (
      "f.store(\"text\", to: f.frame.local(Int32.self, \"n\"))",
      "store takes a number, a constant or a general-purpose register"
    ),
    (
      "f.store(1.5, to: f.frame.local(Int32.self, \"n\"))",
      "store takes a number, a constant or a general-purpose register"
    ),
    (
      "f.store(1, to: f.frame.local(SocketAddressIPv4.self, \"a\"))",
      "and a local number or a structure's field"
    ),
    (
      "f.store(0, to: f.frame.local(MessageHeader.self, \"m\").name)",
      "a structure's field called name is local[\\.name]"
    ),
    (
      "f.store(0, to: f.frame.local(FileStatusExtended.self, \"m\").size)",
      "a structure's field called size is local[\\.size]"
    ),
    ("f.store(rax, to: qword[rbx])", "for other memory use f.mov(dword[…], …)"),
    ("f.store(1, to: f.frame.local(SocketAddressIPv4.self, \"a\").prot)", "has no dynamic member 'prot'"),
    ("f.clear(rax)", "clear takes a local of the frame"),
    ("f.syscall(.opne, 1, onError: .fail(\"x\"))", "type 'SystemCall' has no member 'opne'"),
    ("f.syscall(.close, 1.5, onError: .fail(\"x\"))", "only integers and addresses are passed by statements"),
    (
      "f.syscall(.write, STD.output, \"text\", 4, onError: .fail(\"x\"))",
      "put the text in the data and pass that: f.text"
    ),
    (
      "f.syscall(.close, 1, onError: \"failed\")",
      "cannot convert value of type 'String' to expected argument type 'ErrorHandling'"
    ),
    ("f.syscall(.close, 1, onError: .fial(\"failed\"))", "has no member 'fial'"),
    ("f.mov(rax, qword[f.frame.local(Timespec.self, \"t\").size])", "a number is no address"),
    ("f.mov(rax, qword[f.frame.local(Int64.self, \"n\").size])", "for memory name the local"),
    ("f.mov(rax, qword[f.frame.bytes(8, \"b\").size])", "a number is no address"),
    ("f.mov(byte[f.text(\"text\").length], 1)", "a number is no address"),
    ("f.inc(dword[Buffer(\"b\", bytes: 8).length - 4])", "a number is no address"),
    ("f.mov(eax, dword[Variable(\"v\", Int32(1)).length])", "a number is no address"),
    ("f.mov(eax, dword[f.size(of: Timespec.self)])", "a number is no address"),
    ("f.mov(eax, dword[NamedConstant(\"n\", 8)])", "or add the number to a register: qword[rbx + 8]"),
    ("f.mov(eax, dword[AF.inet])", "a number is no address"),
    ("f.mov(eax, dword[64])", "a number is no address"),
    ("f.mov(eax, AF.inte)", "type 'AF' has no member 'inte'"),
    ("f.call(\"printf\", 1)", "say whose it is: FunctionNamed"),
    ("f.call(CFunction(\"sin\"), 2.5)", "only integers and addresses are passed by statements"),
    ("f.call(CFunction(\"puts\"), \"text\")", "put the text in the data and pass that: f.text"),
    ("f.return(\"text\")", "put the text in the data and pass that: f.text"),
    ("_ = f.frame.saved(ebx)", "a register is saved whole: name its 64 bits, rbx for ebx"),
    ("_ = f.frame.local(Double.self, \"d\")", "a local is an integer or one of the kernel's structures"),
    ("_ = f.frame.local(String.self, \"s\")", "for anything else use f.frame.bytes(count, name)"),
    (
      "_ = SourceFile(\"a.s\", \"\") { \"text\" }",
      "a source file consists of Function, Text, Buffer, Variable, Table"
    ),
    ("_ = Program(\"p\", \"\") { _ in Function.main { f in f.exit(0) } }", "a program consists of files"),
    ("_ = Variable(\"v\", 1.5)", "requires that 'Double' conform to 'FixedWidthInteger'"),
    ("_ = Parameter(\"p\", default: 1.5, \"\")", "requires that 'Double' conform to 'ParameterValue'"),
  ]

  @Test("each statement is refused with a message that helps")
  func messages() async throws {
    var template = Array("/tmp/asmgen-misuse-XXXXXX".utf8CString)
    let folder = FilePath(try #require(mkdtemp(&template).map { String(cString: $0) }))
    defer {
      unlink(folder.appending("misuse.swift").string)
      rmdir(folder.string)
    }
    let source = folder.appending("misuse.swift")
    let lines = Self.statements.enumerated().map {
      "func sample\($0)(_ f: FunctionBuilder) { \($1.statement) }"
    }
    let file = try FileDescriptor.open(
      source, .writeOnly, options: .create, permissions: .ownerReadWrite)
    _ = try file.closeAfter {
      try file.writeAll(("import Asm\n" + lines.joined(separator: "\n") + "\n").utf8)
    }
    let result = try await run(
      .name("swiftc"),
      arguments: ["-swift-version", "6", "-typecheck", "-I", modules.string, source.string],
      output: .discarded, error: .string(limit: 1 << 20))
    #expect(!result.terminationStatus.isSuccess)
    let errors = result.standardError.split(separator: "\n").filter { $0.contains(" error: ") }
    for (number, sample) in Self.statements.enumerated() {
      let own = errors.filter { $0.contains("misuse.swift:\(number + 2):") }
      #expect(
        own.contains { $0.contains(sample.message) },
        "\(sample.statement): \(own.isEmpty ? "compiles" : own.joined(separator: "\n"))")
    }
  }

  /// Where the build that runs these tests left `Asm.swiftmodule`.
  private var modules: FilePath {
    get throws {
      var folder = FilePath(try #require(CommandLine.arguments.first)).removingLastComponent()
      for _ in 0..<6 {
        let candidate = folder.appending("Modules")
        if access(candidate.appending("Asm.swiftmodule").string, R_OK) == 0 { return candidate }
        folder = folder.removingLastComponent()
      }
      return FilePath(#filePath).removingLastComponent().removingLastComponent().removingLastComponent()
        .appending(".build/debug/Modules")
    }
  }
}
