import AsmNASM
import AsmPlatform
import AsmProgram
import AsmX86
import Testing

/// Forward jumps in files that are too big for a person.
@Suite("Big files")
struct BigFileTests {
  /// A function of `count` instructions in which every third jumps over as many as `distances` say, in turn.
  private func function(_ count: Int, distances: [Int], filler: (FunctionSketch) -> Void) -> LoweredFunction {
    Samples.function("f") { f in
      for index in 0..<count {
        f.place(f.label("l\(index)"))
        if index % 3 == 0 {
          f.je(f.label("l\(max(0, min(index + 1 + distances[index / 3 % distances.count], count - 1)))"))
        } else {
          filler(f)
        }
      }
    }
  }

  private func render(_ function: LoweredFunction) -> [SourceText] {
    NASMRenderer().render(Samples.module(files: [Samples.file(text: [function])]))
  }

  @Test("small files are left to nasm")
  func small() {
    let text = render(function(2_999, distances: [2, 20, -5]) { $0.nop() })[0].text
    #expect(!text.contains("near") && !text.contains("short"))
  }

  @Test("the longest instructions fit under a short jump over eight")
  func longest() async throws {
    // 15 bytes is the most there can be; these have 14.
    let function = function(4_000, distances: [0, 1, 7, 8, 9, 30, -4, 100]) { f in
      f.lock.add(
        qword[Address(base: .r8, index: .r9, addressing: .init(bits: 6 << 5), displacement: 0x1234_5678)],
        0x1234_5678)
    }
    let files = render(function)
    let lines = files[0].text.split(separator: "\n")
    #expect(lines.contains("        je      short .l14"))
    #expect(lines.contains("        je      short .l18"))
    #expect(lines.contains("        je      near .l22"))
    // Backward jumps stay bare.
    #expect(lines.contains { $0.contains("je      .l") })
    _ = try await Nasm.objects(files, format: "elf64")
  }

  @Test("jumps to other functions are near, an author's own size stands")
  func others() async throws {
    let function = Samples.function("f") { f in
      f.jmp(Symbol("elsewhere", kind: .external))
      f.jne(Symbol("f", kind: .function))
      f.jmp(f.label("end"), size: .short)
      f.loop(f.label("end"))
      f.jrcxz(f.label("end"))
      f.call(Symbol("elsewhere", kind: .external))
      f.place(f.label("end"))
      for _ in 0..<4_000 { f.nop() }
    }
    let files = NASMRenderer().render(
      Samples.module(files: [Samples.file(externals: ["elsewhere"], text: [function])]))
    for line in [
      "jmp     near elsewhere", "jne     near f", "jmp     short .end", "loop    .end", "jrcxz   .end",
      "call    elsewhere",
    ] { #expect(files[0].text.contains("        \(line)\n"), "\(line)") }
    _ = try await Nasm.objects(files, format: "elf64")
  }

  @Test("the portable law holds for them")
  func law() async throws {
    let module = { (platform: Platform) in
      let body = function(4_000, distances: [3, 30, -3]) { f in
        if platform == .linux { f.nop() } else { f.cpuid() }
      }
      return Samples.module(platform, files: [Samples.file(text: [body])])
    }
    let portable = NASMRenderer().renderPortable(linux: module(.linux), macos: module(.macos))
    for (platform, format) in [(Platform.linux, "elf64"), (.macos, "macho64")] {
      let own = try await Nasm.objects(NASMRenderer().render(module(platform)), format: format)
      #expect(own == (try await Nasm.objects(portable, format: format, defining: [platform.macro])))
    }
  }
}
