import AsmNASM
import AsmPlatform
import AsmProgram
import AsmX86
import Programs
import Testing

/// Assembled for a platform, the portable sources give the same objects as the platform's own.
@Suite("The portable law")
struct PortableLawTests {
  private func expectLaw(linux: Module, macos: Module) async throws {
    let renderer = NASMRenderer()
    let portable = renderer.renderPortable(linux: linux, macos: macos)
    for (module, format) in [(linux, "elf64"), (macos, "macho64")] {
      let own = try await Nasm.objects(renderer.render(module), format: format)
      let shared = try await Nasm.objects(portable, format: format, defining: [module.platform.macro])
      #expect(own == shared, "\(module.program) for \(module.platform.title)")
      #expect(!own.isEmpty)
    }
  }

  @Test("of the sample")
  func sample() async throws {
    try await expectLaw(linux: Samples.socket(.linux), macos: Samples.socket(.macos))
  }

  @Test("of the programs that ship", arguments: Catalogue.programs.map(\.name))
  func programs(name: String) async throws {
    let program = try #require(Catalogue.programs.first { $0.name == name })
    try await expectLaw(linux: program.lower(for: .linux), macos: program.lower(for: .macos))
  }

  @Test("of programs made by chance", arguments: 1...24)
  func random(seed: Int) async throws {
    let sketch = RandomProgram(seed: UInt64(seed))
    try await expectLaw(linux: sketch.module(.linux), macos: sketch.module(.macos))
  }

  @Test("of a file that one platform alone has, and of one that's the same on both")
  func uneven() async throws {
    let same = Samples.file("same.s", text: [Samples.function("same") { $0.ret() }])
    let only = Samples.file("only.s", text: [Samples.function("only") { $0.ret() }])
    let linux = Samples.module(files: [same, only])
    let macos = Samples.module(.macos, files: [same])
    let portable = NASMRenderer().renderPortable(linux: linux, macos: macos)
    #expect(portable.map(\.name) == ["same.s", "only.s"])
    let own = try await Nasm.objects(NASMRenderer().render(linux), format: "elf64")
    let shared = try await Nasm.objects(portable, format: "elf64", defining: ["PLATFORM_LINUX"])
    #expect(own == shared)
  }

  @Test("without a platform nasm stops and says what to pass")
  func noPlatform() async throws {
    let portable = NASMRenderer().renderPortable(linux: Samples.socket(.linux), macos: Samples.socket(.macos))
    for file in ["socket.s", "main.s"] {
      let outcome = try await Nasm.assemble(file, of: portable, format: "elf64")
      #expect(!outcome.succeeded)
      #expect(outcome.messages.contains("choose a platform: nasm -dPLATFORM_LINUX or -dPLATFORM_OSX"))
      // The file where the first line depends on the platform is the one that asks.
      #expect(
        outcome.messages.hasPrefix(file == "socket.s" ? "defines.s:" : "main.s:"), "\(outcome.messages)")
    }
  }
}

/// A program of random statements, some of which differ between the platforms.
private struct RandomProgram {
  private let lines: [Line]

  private enum Line {
    case both(Int)
    case differs(Int, Int)
    case linux(Int)
    case macos(Int)
    case label(Int)
    case jump(Int)
    case blank
    case comment(Int)
  }

  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var labels = 0
    lines = (0..<(5 + random.next(60))).map { _ in
      switch random.next(12) {
      case 0: return .differs(random.next(5), random.next(5))
      case 1: return .linux(random.next(5))
      case 2: return .macos(random.next(5))
      case 3:
        labels += 1
        return .label(labels - 1)
      case 4 where labels > 0: return .jump(random.next(labels))
      case 5: return .blank
      case 6: return .comment(random.next(3))
      default: return .both(random.next(5))
      }
    }
  }

  func module(_ platform: Platform) -> Module {
    let isLinux = platform == .linux
    let function = Samples.function(platform.symbolPrefix + "main") { f in
      for line in lines {
        switch line {
        case .both(let kind): statement(kind, f)
        case .differs(let a, let b): statement(isLinux ? a : b, f)
        case .linux(let kind): if isLinux { statement(kind, f) }
        case .macos(let kind): if !isLinux { statement(kind, f) }
        case .label(let number): f.place(f.label("l\(number)"))
        case .jump(let number): f.jne(f.label("l\(number)"))
        case .blank: f.blank()
        case .comment(let number): f.comment("step \(number)")
        }
      }
      f.ret()
    }
    let data = (0..<4).map { Samples.data("data\($0)", [.bytes([UInt8($0), isLinux || $0 < 2 ? 1 : 2])]) }
    return Samples.module(
      platform,
      files: [
        Samples.file(
          "main.s", includes: true, exports: [platform.symbolPrefix + "main"], externals: ["other"],
          text: [function], data: data)
      ], systemCalls: [Samples.systemCall("read", linux: 0, macos: 3)])
  }

  private func statement(_ kind: Int, _ f: FunctionSketch) {
    switch kind {
    case 0: f.mov(eax, Samples.call("READ"))
    case 1: f.syscall()
    case 2: f.mov(rdx, rax)
    case 3: f.lea(rsi, rel(Symbol("data1", kind: .data)))
    default: f.call(Symbol("other", kind: .external))
    }
  }
}
