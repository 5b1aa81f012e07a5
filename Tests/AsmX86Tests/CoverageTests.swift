import AsmX86
import SystemPackage
import Testing

private let exceptions = packageFolder.appending("Sources/AsmX86/Tables/exceptions.tsv")
private var hasExceptions: Bool { (try? FileDescriptor.open(exceptions, .readOnly).close()) != nil }

/// What has no form stands in `exceptions.tsv`, one by one, with the reason.
@Suite(.enabled(if: hasExceptions, "Sources/AsmX86/Tables/exceptions.tsv isn't made yet"))
struct CoverageTests {
  /// Why there may be no form.
  private static let classes: Set = [
    // The instruction, its text or its encoding is of no use.
    "address-32", "alternate-encoding", "amd-o16-branch", "operand-size", "shorthand", "unnamed",
    // It's no instruction of the processors that there are.
    "old-processor", "reserved-nop", "undocumented", "xeon-phi",
    // NASM can't write it, or says something that isn't so.
    "incomplete", "misspelt", "mistaken-line", "nasm-refuses", "nasm-wrong",
  ]

  private struct Row {
    var source: Substring
    var reasonClass: Substring
    var reason: Substring
  }

  private func rows() throws -> [Row] {
    try text(of: exceptions).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(fields.count == 3, "\(line)")
      return Row(source: fields[0], reasonClass: fields[1], reason: fields[2])
    }
  }

  @Test func everyExceptionHasAReason() throws {
    let rows = try rows()
    for row in rows {
      #expect(Self.classes.contains(String(row.reasonClass)), "\(row.source): \(row.reasonClass)")
      #expect(row.reason.count >= 5, "\(row.source): '\(row.reason)' is no reason")
      #expect(
        row.source.hasPrefix("iced:") || row.source.hasPrefix("insns.dat:"), "\(row.source): whose is that?")
    }
    #expect(Set(rows.map(\.source)).count == rows.count, "a source stands there twice")
    let used = Set(rows.map { String($0.reasonClass) })
    #expect(used == Self.classes, "classes without an exception: \(Self.classes.subtracting(used))")
    let counts = Dictionary(grouping: rows, by: \.reasonClass).mapValues(\.count)
    print(
      "\(Forms.count) forms of \(Forms.mnemonics.count) mnemonics; \(rows.count) exceptions:",
      counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
  }

  @Test func noExceptionHasAForm() throws {
    for row in try rows() where row.source.hasPrefix("insns.dat:") {
      let line = InstructionLine(row.source.dropFirst("insns.dat:".count))
      #expect(
        !line.isCovered(by: Forms.forms(named: line.mnemonic)),
        "\(row.source) is an exception, but there's a form for it")
    }
  }

  /// The check above can say no: lines that there are forms for are covered, others aren't.
  @Test(arguments: [
    ("ADD rm32,reg32 [mr: o32 01 /r] 386", true), ("ADD reg32,imm8 [ri: …] 386", true),
    ("ADD rm32,mem [mr: …] 386", false), ("MOVAPS xmmreg,xmmrm128 [rm: …] SSE", true),
    ("VADDPS zmmreg|mask|z,zmmreg*,zmmrm512|b32|er [rvm:fv: …] AVX512", true),
    ("VADDPS zmmreg|mask|z,zmmreg*,zmmrm512|b64|er [rvm:fv: …] AVX512", false),
    ("NOP void [ 90] 8086", true), ("NOP reg_treg [ 90] 8086", false), ("SHL reg_al,unity [ …] 8086", true),
    ("VGATHERDPS xmmreg,xmem32,xmmreg [rmv: …] AVX2", true), ("NONSENSE void [ 90] 8086", false),
  ])
  func coverage(line: String, isCovered: Bool) {
    let line = InstructionLine(line[...])
    #expect(line.isCovered(by: Forms.forms(named: line.mnemonic)) == isCovered)
  }
}
