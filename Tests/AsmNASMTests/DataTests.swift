import AsmNASM
import AsmProgram
import AsmX86
import Testing

/// Data comes out of nasm as it went in.
@Suite("Data")
struct DataTests {
  private func lines(_ items: [DataItem], in kind: ModuleSection.Kind = .data) -> String {
    let text = NASMRenderer().render(Samples.module(.macos, files: [Samples.file(data: items, in: kind)]))[0]
      .text
    let start = "section \(kind.rawValue)\n\n"
    guard let range = text.firstRange(of: start) else { return text }
    return String(text[range.upperBound...])
  }

  /// What nasm makes of `pieces`, and the text it was given.
  private func assemble(_ pieces: [DataItem.Piece]) async throws -> (bytes: [UInt8], text: String) {
    let text = lines([Samples.data("it", pieces)])
    let outcome = try await Nasm.flat(text)
    #expect(outcome.succeeded, "\(outcome.messages)\(text)")
    return (outcome.output, text)
  }

  @Test("every byte survives, alone and in company")
  func everyByte() async throws {
    let all = (0...255).map { UInt8($0) }
    var pieces: [DataItem.Piece] = [.bytes(all), .bytes(all.reversed()), .bytes([])]
    pieces += all.map { .bytes([$0]) } + all.map { .bytes([65, $0, 66, $0]) }
    let expected = pieces.flatMap { piece in if case .bytes(let bytes) = piece { bytes } else { [UInt8]() } }
    let (bytes, _) = try await assemble(pieces)
    #expect(bytes == expected)
  }

  @Test("bytes by chance survive, in lines of at most 100 columns", arguments: 1...12)
  func random(seed: Int) async throws {
    var random = SeededRandom(seed: UInt64(seed))
    let alphabets: [[UInt8]] = [
      (0...255).map { UInt8($0) }, Array("ab\"'`\\%;$\n ".utf8), Array(32...126), [0, 255, 65],
      Array("naïve – 日本語 😀 \u{202e}\u{301}".utf8),
    ]
    let alphabet = alphabets[seed % alphabets.count]
    var expected: [UInt8] = []
    for _ in 0..<(1 + random.next(600)) {
      let count = random.next(20) == 0 ? 1 + random.next(40) : 1
      expected += Array(repeating: alphabet[random.next(alphabet.count)], count: count)
    }
    let (bytes, text) = try await assemble([.bytes(expected)])
    #expect(bytes == expected)
    for line in text.split(separator: "\n") { #expect(line.unicodeScalars.count <= 100, "\(line)") }
  }

  @Test(
    "text reads as text",
    arguments: [
      ("Hello, World!\n\0", #"db      "Hello, World!", 10, 0"#),
      ("one\ntwo\n", "db      \"one\", 10\n        db      \"two\", 10"),
      ("say \"hi\"", #"db      'say "hi"'"#),
      ("it's", #"db      "it's""#),
      ("\"it's\"", #"db      '"it', "'s", '"'"#),
      ("\u{1b}[1m", #"db      27, "[1m""#),
      ("naïve 😀", #"db      "naïve 😀""#),
      // What turns the direction of text or joins the letter before is written as numbers.
      ("a\u{202e}b", #"db      "a", 0xe2, 0x80, 0xae, "b""#),
    ])
  func strings(input: String, expected: String) {
    #expect(
      lines([Samples.data("it", [.bytes(Array(input.utf8))])]) == "it:\n        \(expected)\n")
  }

  @Test("bytes that are no text are numbers, runs of them counted")
  func numbers() {
    let bytes: [UInt8] = [0x7f, 69, 76, 70, 2, 1, 1] + Array(repeating: 0, count: 17) + [3]
    #expect(
      lines([Samples.data("it", [.bytes(bytes)])]) == """
        it:
                db      0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x01
                times 17 db 0x00
                db      0x03

        """)
  }

  @Test("numbers of every size, with names among them")
  func values() async throws {
    let pieces: [DataItem.Piece] = [
      .values(
        size: 1,
        rows: [[.number(-1), .number(255)], [.number(7), .bytes(Array("it's 7".utf8)), .number(0)]]),
      .values(size: 2, rows: [[.number(0x1234)]]),
      .values(size: 4, rows: [[.symbol("it.end - it"), .number(-2)]]),
      .values(size: 8, rows: [[.number(.min), .number(.max)]]),
    ]
    let text = lines([Samples.data("it", pieces)]) + ".end:\n"
    let outcome = try await Nasm.flat(text)
    #expect(outcome.succeeded, "\(outcome.messages)")
    #expect(
      outcome.output == [255, 255, 7] + Array("it's 7".utf8) + [
        0, 0x34, 0x12, 36, 0, 0, 0, 254, 255, 255, 255,
      ]
        + [0, 0, 0, 0, 0, 0, 0, 0x80] + [255, 255, 255, 255, 255, 255, 255, 0x7f])
    #expect(text.contains("        dd      it.end - it, -2\n"))
  }

  @Test("a long row goes on in the next line")
  func longRow() {
    let row = (0..<40).map { DataItem.Value.number(Int64(1000 + $0)) }
    let text = lines([Samples.data("it", [.values(size: 4, rows: [row])])]).split(separator: "\n")
    #expect(text.count == 4)
    #expect(text.allSatisfy { $0.utf8.count <= 100 && !$0.hasSuffix(",") })
  }

  @Test(
    "alignment, reserved space and lengths, for each section",
    arguments: ModuleSection.Kind.allCases.dropFirst())
  func reserved(kind: ModuleSection.Kind) async throws {
    let item = Samples.data(
      "it", [.reserve(count: .number(40)), .reserve(count: .symbol("COUNT"))], alignment: 32,
      lengthName: "it_length")
    let isZero = kind == .zeroInitialized
    #expect(
      lines([item], in: kind) == """
                \(isZero ? "alignb  32" : "align   32, db 0")
        it:
                \(isZero ? "resb    40" : "times 40 db 0")
                \(isZero ? "resb    COUNT" : "times COUNT db 0")
        it_length equ $ - it

        """)
    for (platform, format) in [
      (Samples.socket(.linux).platform, "elf64"), (Samples.socket(.macos).platform, "macho64"),
    ] {
      let module = Samples.module(
        platform,
        files: [Samples.file(constants: [NamedNumber(name: "COUNT", value: 3)], data: [item], in: kind)])
      let outcome = try await Nasm.assemble("sample.s", of: NASMRenderer().render(module), format: format)
      #expect(outcome.succeeded, "\(outcome.messages)")
    }
  }

  @Test("items of one line stand together, others apart")
  func gaps() {
    let one = { (name: String) in Samples.data(name, [.bytes([1])]) }
    let told = Samples.data("c", [.bytes([1])], documentation: ["What it is."])
    #expect(
      lines([one("a"), one("b"), told, one("d")]) == """
        a:
                db      1
        b:
                db      1

        ; What it is.
        c:
                db      1

        d:
                db      1

        """)
  }
}
