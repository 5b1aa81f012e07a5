import AsmNASM
import AsmProgram
import AsmX86
import Testing

/// How instructions are written.
@Suite("Text of instructions")
struct InstructionTextTests {
  /// The lines of a function that `body` makes, without its label.
  private func lines(_ body: (FunctionSketch) -> Void) -> [String] {
    let module = Samples.module(.macos, files: [Samples.file(text: [Samples.function("f", body)])])
    let text = NASMRenderer().render(module)[0].text
    guard let label = text.firstRange(of: "\nf:\n") else { return [text] }
    return text[label.upperBound...].split(separator: "\n").map(String.init)
  }

  private let buffer = Symbol("buffer", kind: .data)
  private let slot = Symbol("slot", kind: .frameSlot)
  private let port = Symbol("sockaddr_in.sin_port", kind: .structure, value: 2)

  @Test("addresses")
  func addresses() {
    let text = lines { f in
      f.mov(rax, qword[rdi])
      f.mov(rax, qword[rsp + 8])
      f.mov(rax, qword[rbp - 24])
      f.mov(eax, dword[rdi + rcx * 4 + 8])
      f.mov(eax, dword[rdi + rcx])
      f.mov(eax, dword[rcx * 8 + 16])
      f.mov(eax, dword[rdi + 100_000])
      f.lea(rsi, rel(buffer))
      f.mov(al, byte[rel(buffer + 8)])
      f.mov(al, byte[rel(buffer - 8)])
      f.mov(ax, word[Address(frameSlot: slot, base: .rbp)])
      f.mov(ax, word[Address(frameSlot: slot + port, base: .rbp) + 4])
      f.mov(ax, word[Address(frameSlot: slot, base: .rbp) + rcx * 2])
      f.mov(ax, word[rdi + port])
      f.mov(ax, word[rdi + rcx * 2 + port])
      f.mov(eax, dword[Address(displacement: 0x4000)])
      f.mov(rax, qword[Address(addressing: .init(bits: 5 << 5), displacement: 40)])
      f.mov(rax, qword[Address(base: .rdi, addressing: .init(bits: 6 << 5), displacement: -8)])
      f.lea(rax, Address(symbol: Symbol("A | B", kind: .constant)) + rdi)
    }
    #expect(
      text == [
        "        mov     rax, [rdi]",
        "        mov     rax, [rsp + 8]",
        "        mov     rax, [rbp - 24]",
        "        mov     eax, [rdi + rcx*4 + 8]",
        "        mov     eax, [rdi + rcx]",
        "        mov     eax, [rcx*8 + 16]",
        "        mov     eax, [rdi + 100000]",
        "        lea     rsi, [rel buffer]",
        "        mov     al, [rel buffer + 8]",
        "        mov     al, [rel buffer - 8]",
        "        mov     ax, [slot]",
        "        mov     ax, [slot + sockaddr_in.sin_port + 4]",
        "        mov     ax, [slot + rcx*2]",
        "        mov     ax, [rdi + sockaddr_in.sin_port]",
        "        mov     ax, [rdi + rcx*2 + sockaddr_in.sin_port]",
        "        mov     eax, [abs 0x4000]",
        "        mov     rax, [fs:40]",
        "        mov     rax, [gs:rdi - 8]",
        "        lea     rax, [rdi + (A | B)]",
      ])
  }

  @Test("a size stands where no register says it")
  func sizes() {
    let text = lines { f in
      f.mov(dword[rdi], 7)
      f.mov(byte[rdi], al)
      f.movzx(eax, byte[rsi])
      f.movsx(rax, word[rsi])
      f.inc(qword[rdi])
      f.shl(byte[rdi], cl)
      f.crc32(eax, dword[rsi])
      f.push(qword[rdi])
      f.call(qword[rdi])
      f.movdqu(xmm0, oword[rdi])
      f.movd(xmm0, dword[rdi])
      f.cvtsi2sd(xmm0, qword[rdi])
      f.lea(rax, rdi + 1)
    }
    #expect(
      text == [
        "        mov     dword [rdi], 7",
        "        mov     [rdi], al",
        "        movzx   eax, byte [rsi]",
        "        movsx   rax, word [rsi]",
        "        inc     qword [rdi]",
        "        shl     byte [rdi], cl",
        "        crc32   eax, dword [rsi]",
        "        push    qword [rdi]",
        "        call    qword [rdi]",
        "        movdqu  xmm0, [rdi]",
        "        movd    xmm0, dword [rdi]",
        "        cvtsi2sd xmm0, qword [rdi]",
        "        lea     rax, [rdi + 1]",
      ])
  }

  @Test("numbers: decimal where short or round, hexadecimal elsewhere")
  func numbers() {
    let values: [(Int64, String)] = [
      (0, "0"), (9, "9"), (10, "10"), (99, "99"), (100, "100"), (999, "999"), (1000, "1000"), (9999, "9999"),
      (10_000, "10000"), (10_001, "0x2711"), (-1, "-1"), (-9999, "-9999"), (-10_000, "-10000"),
      (0x1_0000_0000, "0x100000000"),
      (.max, "0x7fffffffffffffff"), (.min, "-0x8000000000000000"), (0xffff_ffff, "0xffffffff"),
    ]
    let text = lines { f in for (value, _) in values { f.mov(rax, value) } }
    #expect(text == values.map { "        mov     rax, \($0.1)" })
  }

  @Test("names stand for numbers, sums in parentheses where they need them")
  func symbols() {
    let flags = Symbol("O_CREAT | O_TRUNC", kind: .constant)
    let text = lines { f in
      f.mov(eax, Samples.call("BIND"))
      f.mov(eax, Symbol("LENGTH", kind: .dataLength) + 1)
      f.mov(eax, Symbol("LENGTH", kind: .dataLength) - 1)
      f.mov(esi, flags)
      f.mov(esi, flags + 1)
    }
    #expect(
      text == [
        "        mov     eax, SYSCALL(BIND)",
        "        mov     eax, LENGTH + 1",
        "        mov     eax, LENGTH - 1",
        "        mov     esi, O_CREAT | O_TRUNC",
        "        mov     esi, (O_CREAT | O_TRUNC) + 1",
      ])
  }

  @Test("prefixes and sizes that the author asks for")
  func prefixes() {
    let text = lines { f in
      f.rep.stosb()
      f.repne.scasb()
      f.lock.add(qword[rdi], 1)
      f.je(f.label("near"), size: .near)
      f.jmp(f.label("near"), size: .short)
      f.call(Symbol("puts wrt ..plt", kind: .external))
      f.place(f.label("near"))
    }
    #expect(
      text == [
        "        rep stosb",
        "        repne scasb",
        "        lock add qword [rdi], 1",
        "        je      near .near",
        "        jmp     short .near",
        "        call    puts wrt ..plt",
        ".near:",
      ])
  }

  @Test("comments stand in column 40, or two columns behind a long instruction")
  func comments() {
    let text = lines { f in
      f.ret()
      f.behind("short")
      f.mov(dword[rdi + rcx * 4 + 8], 1234)
      f.behind("longer")
    }
    #expect(
      text == [
        "        ret                             ; short",
        "        mov     dword [rdi + rcx*4 + 8], 1234  ; longer",
      ])
  }

  @Test("a comment stays a comment, whatever it holds")
  func hostileComments() async throws {
    let texts = [
      "ends with \\", "two\nlines", "\r\u{1a}\0 ud2", "", " ", "tab\there", "\u{202e}right to left", "\\",
    ]
    let function = Samples.function("f", documentation: texts) { f in
      for text in texts {
        f.comment(text)
        f.ret()
        f.behind(text)
      }
    }
    var file = Samples.file(summary: texts, text: [function])
    file.constants = [NamedNumber(name: "N", value: 1, comment: "ends with \\\nud2")]
    let files = NASMRenderer().render(Samples.module(.macos, files: [file]))
    let outcome = try await Nasm.assemble("sample.s", of: files, format: "bin")
    #expect(outcome.succeeded, "\(outcome.messages)")
    #expect(outcome.output == Array(repeating: 0xc3, count: texts.count))
    #expect(files[0].bytes.allSatisfy { $0 == 10 || $0 >= 32 })
    #expect(!files[0].text.unicodeScalars.contains("\u{202e}"))
  }

  @Test("a number that no form has stops nasm")
  func unknownForm() async throws {
    let files = NASMRenderer().render(
      Samples.module(
        .macos,
        files: [Samples.file(text: [Samples.function("f") { $0.append(Instruction(form: .max), "f", 1, 1) }])]
      ))
    let outcome = try await Nasm.assemble("sample.s", of: files, format: "bin")
    #expect(!outcome.succeeded)
    #expect(outcome.messages.contains("no such form"))
  }

  @Test("a name of 4,095 characters fits in the line")
  func longName() async throws {
    let name = String(repeating: "n", count: 4095)
    let function = Samples.function(name) { f in
      for _ in 0..<100 { f.mov(rax, qword[rel(Symbol(name, kind: .function))]) }
      f.jmp(Symbol(name, kind: .function))
    }
    let files = NASMRenderer().render(
      Samples.module(files: [Samples.file(exports: [name], text: [function])]))
    #expect(files[0].bytes.count > 100 * 4095)
    _ = try await Nasm.objects(files, format: "elf64")
  }

  @Test("any bits can be written, each instruction on its line", arguments: [100, 6_000])
  func anyBits(count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let function = Samples.function("f") { f in
      let names = ["a", String(repeating: "n", count: 300), "A | B", ".label", "rax"]
      for name in names { _ = f.symbols.intern(Symbol(name, kind: name == "A | B" ? .constant : .function)) }
      for _ in 0..<count {
        let byte = { (random: inout SeededRandom) in UInt8(random.next(256)) }
        var instruction = Instruction(
          form: UInt16(random.next(3) == 0 ? random.next(65_536) : random.next(Forms.count)))
        instruction.register0 = byte(&random)
        instruction.register1 = byte(&random)
        instruction.register2 = byte(&random)
        instruction.register3 = byte(&random)
        instruction.base = byte(&random)
        instruction.index = byte(&random)
        instruction.addressing = .init(bits: byte(&random))
        instruction.decoration = byte(&random)
        instruction.prefix = Instruction.Prefix.allCases[random.next(Instruction.Prefix.allCases.count)]
        instruction.sizeHint = Instruction.SizeHint.allCases[random.next(Instruction.SizeHint.allCases.count)]
        instruction.displacement = [0, 1, -1, .max, .min, 4096][random.next(6)]
        instruction.immediate = [0, 1, -1, .max, .min, 4096][random.next(6)]
        instruction.symbol = [0, 1, 2, 3, 4, 5, 6, .max][random.next(8)]
        instruction.memorySymbol = [0, 1, 2, 3, 4, 5, 6, .max][random.next(8)]
        f.append(instruction, "f", 1, 1)
      }
    }
    let text = NASMRenderer().render(Samples.module(.macos, files: [Samples.file(text: [function])]))[0]
    #expect(text.bytes.count { $0 == UInt8(ascii: "\n") } == count + 5)
    #expect(!text.bytes.contains(0))
  }
}
