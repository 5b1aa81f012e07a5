#if os(Linux)
import AsmToolchain
import TestSupport
import Testing

extension MachrunTests {
  /// Files that are cut short, with wild numbers, overlapping segments and huge counts: each is refused with a reason
  /// or would be loaded, by a machrun that looks at every access to memory.
  @Test("five thousand spoiled files don't hurt", .timeLimit(.minutes(5)))
  func spoiledFiles() async throws {
    let workshop = try Workshop()
    let folder = workshop.folder.path
    let binary = folder.appending("machrun")
    try workshop.folder.write(Self.shadow, to: "shadow.c")
    let compiled = try await command(
      "clang",
      [
        "-std=gnu11", "-D_GNU_SOURCE", "-I", Machrun.sources.string, "-O1", "-g",
        "-fsanitize=address,undefined",
        "-fno-sanitize-recover=all", folder.appending("shadow.c").string, "-o", binary.string,
      ] + (try await Machrun.sourceFiles()))
    #expect(compiled.status == 0, "\(compiled.error)")

    let bases = try await Self.bases(workshop)
    var random = SeededRandom(seed: 20_261_126)
    let count = 5_000
    var refused = 0
    var reasons: Set<String> = []
    for batch in 0..<10 {
      let part = try TemporaryFolder()
      let names = (0..<count / 10).map { "\(batch)-\($0)" }
      for name in names {
        let bytes = Self.spoiled(bases[Int(random.next(below: UInt64(bases.count)))], &random)
        try AtomicFileWriter.write([FileContent(path: part.path.appending(name), bytes: bytes)])
      }
      let run = try await CommandRun.run(binary, ["--check"] + names, in: part.path)
      #expect(
        run.error == "" && (run.status == 0 || run.status == 126), "\(run.status): \(run.error.prefix(2000))")
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == names.count)
      for (name, line) in zip(names, lines) {
        #expect(line.hasPrefix("\(name): ") && line.utf8.count > name.utf8.count + 10)
        guard !line.hasSuffix(": would be loaded") else { continue }
        refused += 1
        reasons.insert(String(line.drop { $0 != " " }.filter { !$0.isNumber }.prefix(30)))
      }
    }
    #expect(refused > count / 3, "only \(refused) are refused")
    #expect(reasons.count > 25, "only \(reasons.count) reasons: \(reasons.sorted())")
    print("spoiled files: \(count), refused \(refused), for \(reasons.count) reasons")
  }

  /// The sanitizer's shadow lies where programs run; what it keeps free there isn't needed.
  private static let shadow = """
    #include <sys/mman.h>
    __attribute__((constructor)) static void free_window(void) { munmap((void *)0x100000000, 0x100000000); }
    const char *__asan_default_options(void);
    const char *__asan_default_options(void) { return "protect_shadow_gap=0:detect_leaks=0"; }

    """

  /// Files of every kind: fixups by opcodes and by chains, with and without data, static.
  private static func bases(_ workshop: Workshop) async throws -> [[UInt8]] {
    var bases: [[UInt8]] = []
    for minimum in ["11.0", "13.0"] {
      let source = "default rel\nglobal _main\nsection .text\n_main: ret\nsection .data\n times 30 dq _main\n"
      try workshop.folder.write(source, to: "a.s")
      let object = workshop.folder.path.appending("a.o").string
      try await silently(
        "nasm", ["-f", "macho64", workshop.folder.path.appending("a.s").string, "-o", object])
      bases.append(try FileSystem.read(try await workshop.link([object], to: "base", minimum: minimum)))
    }
    for program in ["hello-world", "tcp-server"] {
      let output = workshop.folder.path.appending(program)
      let run = try await CommandRun.asmgen(
        ["build", program, "--platform", "macos", "--output", output.string], in: workshop.folder.path)
      #expect(run.status == 0)
      bases.append(try FileSystem.read(output))
    }
    return bases
  }

  /// Numbers at which arithmetic breaks.
  private static let wild: [UInt64] = [
    0, 1, 7, 8, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0x1_0000_0000, 0x1_ffff_ffff,
    0x7fff_ffff_ffff_ffff, 0x8000_0000_0000_0000, 0xffff_ffff_ffff_fff8, 0xffff_ffff_ffff_ffff,
  ]

  private static func spoiled(_ base: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = base
    if random.next(below: 10) == 0 {
      return Array(bytes.prefix(Int(random.next(below: UInt64(bytes.count)))))
    }
    let commands = 32 + Int(bytes[20]) + Int(bytes[21]) << 8
    for _ in 0..<[1, 1, 1, 2, 3, 8][Int(random.next(below: 6))] {
      // Mostly in the load commands, else anywhere: the fixups and symbols are at the end.
      let place =
        switch random.next(below: 10) {
        case 0...5: Int(random.next(below: UInt64(min(commands, bytes.count))))
        case 6...8: bytes.count - 1 - Int(random.next(below: UInt64(min(400, bytes.count))))
        default: Int(random.next(below: UInt64(bytes.count)))
        }
      let width = [1, 4, 8, 4][Int(random.next(below: 4))]
      let start = width == 1 ? place : place & ~3
      guard start + width <= bytes.count else { continue }
      let value =
        random.next(below: 2) == 0
        ? wild[Int(random.next(below: UInt64(wild.count)))] : random.next(below: .max)
      for index in 0..<width {
        bytes[start + index] = UInt8(truncatingIfNeeded: value >> (8 * UInt64(index)))
      }
    }
    return bytes
  }
}

/// The same numbers each time (splitmix64).
struct SeededRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: UInt64) -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return (mixed ^ mixed >> 31) % limit
  }
}
#endif
