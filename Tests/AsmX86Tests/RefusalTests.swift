import SystemPackage
import Testing

/// Statements that must not compile, with what the compiler has to say: `Refusals/refusals.tsv`.
@Suite struct RefusalTests {
  private struct Refusal {
    var what: String
    var statement: String
    /// A part of the compiler's message.
    var message: String

    /// Overflows of literals are found by a later pass of the compiler, which runs only where the types are right.
    var isOverflow: Bool { message.contains("overflows") }
  }

  private static func refusals() throws -> [Refusal] {
    let path = packageFolder.appending("Tests/AsmX86Tests/Refusals/refusals.tsv")
    return try text(of: path).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Refusal(what: fields[0], statement: fields[1], message: fields[2])
    }
  }

  @Test func theCompilerRefusesThem() async throws {
    let refusals = try Self.refusals()
    #expect(refusals.count >= 300)
    let start = ContinuousClock.now
    for group in [refusals.filter(\.isOverflow), refusals.filter { !$0.isOverflow }] {
      let errors = try await errors(of: group.map(\.statement))
      for (number, refusal) in group.enumerated() {
        let own = errors[number, default: []]
        #expect(
          own.contains { $0.contains(refusal.message) },
          "\(refusal.what): \(refusal.statement): \(own.isEmpty ? "compiles" : own.joined(separator: "\n"))")
      }
    }
    print("\(refusals.count) statements refused in \(ContinuousClock.now - start)")
  }

  /// What's right must compile beside them, or the corpus proves nothing.
  @Test func theCompilerTakesWhatIsRight() async throws {
    let statements = [
      "f.mov(ah, al)", "f.mov(al, bh)", "f.mov(ch, dh)", "f.movzx(eax, ah)", "f.mov(ah, byte[rsi])",
      "f.mov(rax, rsp)", "f.lea(rax, rsp + rcx * 8 + 16)", "f.lea(rax, rcx + rsp)",
      "f.mov(rax, qword[fs: 0x28])",
      "f.mov(ds, ax)", "f.mov(ax, cs)", "f.push(fs)", "f.mov(al, 255)", "f.mov(al, -128)", "f.shl(eax, cl)",
      "f.vaddps(xmm17, xmm31, xmm0)", "f.vaddps(zmm0, zmm1, zmm2, mask: .k1.zeroing, rounding: .towardZero)",
      "f.vaddps(zmm0, zmm1, dword[rsi].broadcast1to16, mask: .k7)",
      "f.vgatherdps(zmm0, rsi + zmm1 * 4, mask: .k1)",
      "f.kandw(k1, k0, k2)", "f.lock.add(dword[rdi], eax)", "f.vex.vpdpbusd(xmm0, xmm1, xmm2)",
      "f.mov(eax, dword[eax + ecx * 4])", "f.jmp(dword[rdi].far)",
      "f.mov(rax, qword[absolute: 0x1122334455667788])",
    ]
    let errors = try await errors(of: statements)
    #expect(errors.isEmpty, "\(errors)")
  }

  /// The compiler's errors in a file with a function around each of `statements`, by the statement's number.
  private func errors(of statements: [String]) async throws -> [Int: [String]] {
    try await withTemporaryFolder { folder in
      let source = folder.appending("statements.swift")
      let lines = statements.enumerated().map { "func statement\($0)(_ f: InstructionBuilder) { \($1) }" }
      try write("import AsmX86\n" + lines.joined(separator: "\n") + "\n", to: source)
      let result = try await tool(
        "swiftc",
        [
          "-swift-version", "6", "-emit-sil", "-o", "/dev/null", "-I", modules.string, source.string,
        ])
      var errors: [Int: [String]] = [:]
      for line in result.errors.split(separator: "\n") where line.contains(" error: ") {
        guard let place = line.firstRange(of: "statements.swift:"),
          let number = Int(line[place.upperBound...].prefix { $0.isNumber })
        else { continue }
        errors[number - 2, default: []].append(String(line))
      }
      return errors
    }
  }

  /// Where the build that runs these tests left `AsmX86.swiftmodule`.
  private var modules: FilePath {
    get throws {
      let executable = try #require(CommandLine.arguments.first.map { FilePath($0) })
      var folder = executable.removingLastComponent()
      for _ in 0..<6 {
        let candidate = folder.appending("Modules")
        if (try? FileDescriptor.open(candidate.appending("AsmX86.swiftmodule"), .readOnly).close()) != nil {
          return candidate
        }
        folder = folder.removingLastComponent()
      }
      let fallback = packageFolder.appending(".build/debug/Modules")
      return fallback
    }
  }
}
