import SystemPackage
import Testing

@Suite struct RefusalTests {
  /// Statements that must not compile, each with a part of the compiler's complaint.
  static let samples: [(statement: String, message: String)] = [
    ("f.mov(eax, rbx)", "no such form of mov; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16"),
    ("f.mov(rax, dword[rsp])", "no such form of mov; forms:"),
    ("f.mov(dword[rsp], dword[rsp])", "no such form of mov; forms:"),
    ("f.mov(rax, rbx, rcx)", "no such form of mov; forms:"),
    ("f.mov(rax)", "no such form of mov; forms:"),
    ("f.push(eax)", "no such form of push; forms: r16 | r64 | m16 | m64 | i32s"),
    ("f.je(rax)", "no such form of je; forms: rel"),
    ("f.lea(rax, 5)", "no such form of lea; forms: r16,m | r32,m | r64,m"),
    ("f.add(dword[rax], rcx)", "no such form of add; forms:"),
    ("f.movzx(eax, ecx)", "no such form of movzx; forms:"),
    ("f.movdqu(xmm0, yword[rax])", "no such form of movdqu; forms: xmm,xmm | xmm,m128 | m128,xmm"),
    ("f.vpaddb(ymm0, ymm1, xmm2)", "no such form of vpaddb; forms:"),
    ("f.paddb(ymm0, ymm1)", "no such form of paddb; forms: xmm,xmm | xmm,m128"),
    ("f.syscall(rax)", "no such form of syscall; forms: without operands"),
    ("f.inc(5)", "no such form of inc; forms:"),
    ("f.imul(rax, rbx, rcx)", "no such form of imul; forms:"),
    ("f.jmp(5)", "no such form of jmp; forms: r64 | m64 | rel"),
    ("f.sete(eax)", "no such form of sete; forms: r8 | m8"),
    ("f.bswap(ax)", "no such form of bswap; forms: r32 | r64"),
    ("f.lock.mov(dword[rax], 4)", "value of type 'LockPrefix' has no member 'mov'"),
    ("f.rep.scasb()", "value of type 'RepPrefix' has no member 'scasb'"),
    ("f.mov(eax, dword[eax])", "requires that 'Register32' conform to 'AddressConvertible'"),
    ("f.mov(al, 0x1_0000)", "integer literal '65536' overflows when stored into 'Immediate8'"),
    (
      "f.add(rax, 0x8000_0000)",
      "integer literal '2147483648' overflows when stored into 'Immediate32SignExtended'"
    ),
    ("f.shl(eax, 256)", "integer literal '256' overflows when stored into 'Immediate8Unsigned'"),
  ]

  @Test func theCompilerRefusesThem() async throws {
    try await withTemporaryFolder { folder in
      let source = folder.appending("refused.swift")
      // Overflows are found by a later pass, which runs only where the types are right: two files.
      let (literals, types) = (
        Self.samples.filter { $0.message.contains("overflows") },
        Self.samples.filter { !$0.message.contains("overflows") }
      )
      for samples in [literals, types] {
        let lines = samples.map { "func _(_ f: InstructionBuilder) { \($0.statement) }" }.enumerated().map {
          $1.replacingUnderscore(with: "sample\($0)")
        }
        try write("import AsmX86\n" + lines.joined(separator: "\n") + "\n", to: source)
        let result = try await tool(
          "swiftc",
          [
            "-swift-version", "6", "-emit-sil", "-o", "/dev/null", "-I", modules.string, source.string,
          ])
        #expect(!result.isSuccess)
        for (number, sample) in samples.enumerated() {
          let place = "refused.swift:\(number + 2):"
          let errors = result.errors.split(separator: "\n").filter {
            $0.contains(place) && $0.contains(" error: ")
          }
          #expect(
            errors.contains { $0.contains(sample.message) },
            "\(sample.statement): \(errors.isEmpty ? "compiles" : errors.joined(separator: "\n"))")
        }
      }
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

extension String {
  /// `func _(` with a name.
  fileprivate func replacingUnderscore(with name: String) -> String {
    hasPrefix("func _(") ? "func \(name)(" + dropFirst("func _(".count) : self
  }
}
