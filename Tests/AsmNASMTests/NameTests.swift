import AsmNASM
import AsmProgram
import AsmX86
import Testing

/// What NASM takes as a name, asked of NASM.
@Suite("Names")
struct NameTests {
  /// A source that defines and uses `name` in every way that programs do.
  private func uses(_ name: String) -> String {
    """
    global \(name)
    \(name):
            ret
            call    \(name)
            lea     rax, [rel \(name)]
            cmp     dword [rel \(name) + 8], 4
            mov     eax, length
    length equ $ - \(name)
            dd      last - \(name) + 4
    last:

    """
  }

  private func takes(_ source: String) async throws -> Bool {
    try await Nasm.assemble("a.s", of: [SourceText(name: "a.s", bytes: Array(source.utf8))], format: "elf64")
      .succeeded
  }

  private static let reserved = [
    "rax", "RAX", "al", "r10b", "xmm31", "k1", "st0", "cr8", "byte", "qword", "rel", "abs", "seg", "wrt",
    "section",
    "Segment", "global", "extern", "common", "default", "times", "rep", "lock", "strict", "near", "short",
    "to", "at",
    "align", "alignb", "struc", "endstruc", "incbin", "bits", "use64", "cpu", "float", "ptr", "wait",
    "static",
  ]

  @Test("a reserved name fails as it is, and works escaped", arguments: reserved)
  func reservedName(name: String) async throws {
    #expect(NASMNames.isReserved(name))
    #expect(try await !takes(uses(name)))
    #expect(try await takes(uses(NASMNames.escaped(name))))
  }

  @Test(
    "other names work as they are",
    arguments: [
      "main", "_start", "print", "Raxx", "sections", "mov", "socket", "é", "a.b", "x1", "_", "equal", "dup",
    ])
  func free(name: String) async throws {
    #expect(!NASMNames.isReserved(name))
    #expect(NASMNames.escaped(name) == name)
    #expect(NASMNames.problem(with: name) == nil)
    #expect(try await takes(uses(name)))
  }

  @Test("a program whose names are all reserved")
  func program() async throws {
    let byte = Symbol("byte", kind: .data)
    let function = Samples.function("rax") { f in
      f.lea(rdi, rel(byte))
      f.mov(al, byte8(rel(byte + 1)))
      f.call(Symbol("section", kind: .function))
      f.call(Symbol("lock", kind: .external))
      f.place(f.label("rax"))
      f.jmp(f.label("rax"))
    }
    let section = Samples.function("section") { $0.ret() }
    let data = Samples.data(
      "byte", [.bytes([1, 2]), .values(size: 4, rows: [[.symbol("byte")]])], lengthName: "size")
    let files = NASMRenderer().render(
      Samples.module(
        files: [
          Samples.file(
            exports: ["rax", "section"], externals: ["lock"], text: [function, section], data: [data])
        ]))
    #expect(files[0].text.contains("global $rax\n"))
    #expect(files[0].text.contains("lea     rdi, [rel $byte]\n"))
    #expect(files[0].text.contains("[rel $byte + 1]\n"))
    #expect(files[0].text.contains("size equ $ - $byte\n"))
    // `byte` alone as a value is a reference to the data.
    #expect(files[0].text.contains("dd      $byte\n"))
  }

  private func byte8(_ address: Address) -> Memory8 { Memory8(address) }

  @Test("names of 4,095 characters are told apart, longer ones are not")
  func length() async throws {
    let source = { (length: Int) in
      let start = String(repeating: "n", count: length - 1)
      return "\(start)a:\n        ret\n\(start)b:\n        call \(start)a\n"
    }
    #expect(try await takes(source(NASMNames.maximumLength)))
    #expect(try await !takes(source(NASMNames.maximumLength + 1)))
    #expect(NASMNames.problem(with: String(repeating: "n", count: 4095)) == nil)
    #expect(
      NASMNames.problem(with: String(repeating: "n", count: 10_000))
        == "has 10000 bytes; NASM distinguishes names by their first 4095")
  }

  @Test(
    "what can't be a name is refused with the reason",
    arguments: [
      ("", "is empty"), ("a b", "contains a space; a name consists of letters, digits, _ and ."),
      ("a-b", "contains “-”; a name consists of letters, digits, _ and ."),
      ("1st", "starts with “1”; a name starts with a letter or _"),
      ("$a", "starts with $, which NASM takes for an escape or a number"),
      (".a", "starts with a dot, which makes it a local label"),
      ("..@x", "starts with a dot, which makes it a local label"),
      ("__FILE__", "looks like one that NASM's preprocessor defines itself"),
      ("__?LINE?__", "looks like one that NASM's preprocessor defines itself"),
      ("a\n", "contains the control character 10; a name consists of letters, digits, _ and ."),
      ("a;b", "contains “;”; a name consists of letters, digits, _ and ."),
    ])
  func problems(name: String, message: String) {
    #expect(
      NASMNames.problem(with: name)?.hasPrefix(message) == true, "\(NASMNames.problem(with: name) ?? "nil")")
  }

  @Test("a macro may not hide a word of the language")
  func macros() {
    #expect(
      NASMNames.problem(with: "rax", as: .macro)
        == "is a word of NASM's own, which a macro would replace everywhere")
    #expect(
      NASMNames.problem(with: "test", as: .macro)
        == "is an instruction, which a macro would replace everywhere")
    #expect(NASMNames.problem(with: "Test", as: .macro) != nil)
    #expect(NASMNames.problem(with: "addr", as: .macro) == nil)
    #expect(NASMNames.problem(with: "test") == nil)
    #expect(NASMNames.problem(with: "1", as: .localLabel) == nil)
    #expect(NASMNames.problem(with: "@x", as: .localLabel) != nil)
  }

  @Test("each word and register in the list fails in nasm or is a register of another version")
  func list() async throws {
    // Registers that nasm 2.16 doesn't know but a later version does, or that it takes as labels.
    let harmless = { (name: String) in name == "rip" || name == "eip" || name == "ip" }
    for raw in 1...239 {
      let name = Register(rawValue: UInt8(raw)).name
      #expect(NASMNames.isReserved(name) && NASMNames.isReserved(name.uppercased()))
      if raw % 16 == 0, !harmless(name) { #expect(try await !takes(uses(name)), "\(name)") }
    }
  }
}
