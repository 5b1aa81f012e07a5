import AsmX86
import TestSupport
import Testing

@testable import AsmCommands

/// `asmgen instructions`, through the command itself; tables of every form in `InstructionPageTests`.
@Suite struct InstructionsCommandTests {
  private func lines(_ arguments: String...) async throws -> [String] {
    let run = try await CommandRun.asmgen(["instructions"] + arguments)
    #expect(run.status == 0, "\(run.error)")
    #expect(run.error == "")
    return run.output.split(separator: "\n").map(squeezed)
  }

  // MARK: One mnemonic

  @Test func allAboutAdd() async throws {
    let lines = try await lines("add")
    #expect(lines[0] == "add Adds source to destination.")
    #expect(lines.contains("Operands 1 read and written, 2 read"))
    #expect(lines.contains("Flags writes OF SF ZF AF CF PF"))
    #expect(lines.contains { $0.hasPrefix("Prefixes lock") })
    let row = try #require(lines.firstIndex(of: "r64, r64 REX.W + 01 /r 48 01 D1"))
    #expect(lines[row + 1] == "add rcx, rdx f.add(rcx, rdx)")
    #expect(lines.contains("r64, imm32 REX.W + 83 /0 ib 48 83 C1 03"))
    #expect(lines.contains("REX.W + 81 /0 id 48 81 C1 78 56 34 12"))
    #expect(lines.contains("add [rdi + 64], cl f.add(byte[rdi + 64], cl)"))
  }

  @Test func decorationsAndBothEncodings() async throws {
    let lines = try await lines("VADDPS")
    #expect(lines.contains("xmm, xmm, xmm VEX.128.0F.WIG 58 /r C5 E8 58 CB"))
    #expect(lines.contains("EVEX.128.0F.W0 58 /r 62 F1 6C 09 58 CB"))
    #expect(lines.contains("Takes an opmask, merging or zeroing; a rounding of its own"))
    #expect(lines.contains("zmm, zmm, zmm EVEX.512.0F.W0 58 /r 62 F1 6C 49 58 CB"))
    #expect(lines.contains("vaddps zmm1{k1}, zmm2, zmm3"))
    #expect(lines.contains("f.vaddps(zmm1, zmm2, zmm3, mask: .k1)"))
    #expect(lines.contains("f.vaddps(zmm1, zmm2, dword[rdi + 64].broadcast1to16, mask: .k1)"))
    #expect(lines.contains { $0.hasPrefix("Needs AVX by VEX, or AVX512") })
  }

  @Test func otherSpellingsAndFlow() async throws {
    let lines = try await lines("jz")
    #expect(lines[1] == "Also written je.")
    #expect(lines.contains("Flags reads ZF"))
    #expect(lines.contains("Flow goes on at its target or behind it"))
    #expect(lines.contains("jz .here f.jz(here)"))
    #expect(lines.contains("jz near .here f.jz(here, size: .near)"))
  }

  @Test func implicitRegistersAndStack() async throws {
    #expect(try await lines("cpuid").contains { $0.hasPrefix("Registers ") && $0.contains("rbx") })
    #expect(try await lines("push").contains("Stack subtracts 8 from rsp"))
    #expect(try await lines("ret").contains("Flow goes on at the address on top of the stack"))
  }

  @Test func onlyTheFormsOfAFeature() async throws {
    let lines = try await lines("vpaddd", "--feature", "avx2")
    #expect(lines.contains { $0.hasPrefix("ymm, ymm, ymm VEX.256.66.0F.WIG FE /r ") })
    #expect(!lines.contains { $0.hasPrefix("xmm, xmm, xmm ") })
  }

  @Test func json() async throws {
    let run = try await CommandRun.asmgen(["instructions", "jz", "--json"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("{\n  \"mnemonic\": \"jz\",\n  \"canonical\": \"je\",\n"))
    #expect(
      run.output.contains(
        """
              "flags": {
                "read": [
                  "ZF"
                ],
                "written": [],
                "cleared": [],
                "set": [],
                "undefined": []
              },
              "stackChange": 0,
              "immediateStackFactor": 0,
              "controlFlow": "branch",
              "features": [],
              "otherFeatures": [],
        """))
    #expect(
      run.output.contains(
        """
              "writtenAsBytes": "never",
              "encodings": [
                {
                  "manual": "74 cb",
                  "notation": "legacy.np.op.W0 74 - D cb",
                  "nasm": "jz .here",
                  "swift": "f.jz(here)",
                  "bytes": "74 FE"
                },
        """))
  }

  // MARK: The list

  @Test func everyMnemonic() async throws {
    let lines = try await lines()
    #expect(lines.count == Forms.mnemonics.count)
    #expect(lines.map { $0.prefix { $0 != " " } } == Forms.mnemonics.map { $0[...] })
    #expect(lines.contains("add Adds source to destination."))
    #expect(try await self.lines() == lines)
  }

  @Test func filtersCombine() async throws {
    let both = try await lines("--feature", "avx2", "--search", "xor")
    #expect(both.contains { $0.hasPrefix("vpxor ") })
    #expect(!both.contains { $0.hasPrefix("xor ") || $0.hasPrefix("vpaddd ") })
    let feature = try await lines("--feature", "AVX2")
    let search = try await lines("--search", "XOR")
    #expect(both == feature.filter { search.contains($0) })
    // SSE4_1, as people write it.
    #expect(try await lines("--feature", "sse4.1").contains { $0.hasPrefix("pextrb ") })
    let words = try await lines("--search", "carry", "--search", "destination source")
    #expect(words.contains { $0.hasPrefix("adc ") })
    #expect(!words.contains { $0.hasPrefix("add ") })
  }

  @Test func listAsJSON() async throws {
    let run = try await CommandRun.asmgen(["instructions", "--search", "sets cpu id", "--json"])
    #expect(run.status == 2)
    let list = try await CommandRun.asmgen([
      "instructions", "--feature", "bmi1", "--search", "andn", "--json",
    ])
    #expect(
      list.output.hasPrefix(
        """
        [
          {
            "mnemonic": "andn",
            "canonical": null,
            "otherSpellings": [],
            "summary": "
        """))
    #expect(
      list.output.hasSuffix(
        """
            "features": [
              "BMI1"
            ],
            "formCount": 4
          }
        ]

        """))
  }

  // MARK: What there isn't

  private func refused(_ arguments: String..., status: Int32 = 2) async throws -> String {
    let run = try await CommandRun.asmgen(["instructions"] + arguments)
    #expect(run.status == status)
    #expect(run.output == "")
    return run.error
  }

  @Test func unknownMnemonic() async throws {
    let error = try await refused("vadps")
    #expect(error.hasPrefix("error: unknown mnemonic 'vadps'; did you mean 'vaddps'"))
    #expect(
      error.hasSuffix(
        "\nhelp: asmgen instructions --search WORD looks in names and in what instructions do\n"))
    #expect(try await refused("xyzzyxyzzy").hasPrefix("error: unknown mnemonic 'xyzzyxyzzy'\n"))
    #expect(try await refused("a\u{1B}[31m").contains("'a\\u{1b}[31m'"))
  }

  @Test func prefixesAndFeaturesArentMnemonics() async throws {
    let rep = try await refused("rep")
    #expect(rep.hasPrefix("error: rep is a prefix, not a mnemonic\n"))
    #expect(rep.hasSuffix(": asmgen instructions movsb\n"))
    #expect(
      try await refused("avx2").hasSuffix(
        "help: AVX2 is a feature: asmgen instructions --feature avx2\n"))
  }

  @Test func unknownFeature() async throws {
    let error = try await refused("--feature", "avx22")
    #expect(error.hasPrefix("error: unknown feature 'avx22'; did you mean 'AVX2'?\nhelp: features: "))
    #expect(error.contains(", BMI1, BMI2, "))
    #expect(try await refused("add", "--feature", "nonsense").hasPrefix("error: unknown feature 'nonsense'"))
  }

  @Test func nothingFound() async throws {
    #expect(try await refused("--search", "zzz").hasPrefix("error: no mnemonic matches 'zzz'\n"))
    #expect(
      try await refused("--feature", "avx2", "--search", "zzz").hasPrefix(
        "error: no mnemonic with forms that need AVX2 matches 'zzz'\n"))
    #expect(
      try await refused("add", "--feature", "avx2")
        == "error: no form of add needs AVX2\nhelp: its forms need no feature: leave out --feature\n")
  }

  @Test func searchAndMnemonic() async throws {
    #expect(
      try await refused("add", "--search", "xor", status: 64).hasPrefix(
        "Error: --search looks for mnemonics; leave out either it or 'add'\n"))
  }
}

/// `text` with one space for any number of them, and none at its ends.
func squeezed(_ text: some StringProtocol) -> String { text.split(separator: " ").joined(separator: " ") }
