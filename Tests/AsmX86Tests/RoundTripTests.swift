import AsmX86
import Testing

/// Every form from its method to text, to bytes, and back through two decoders of other authors.
@Suite(
  .enabled(
    "this takes iced-x86 in .build/oracles, where ./build.sh test puts it, and llvm-objdump 21 or newer",
    { await Oracles.areReady() }))
struct RoundTripTests {
  @Test func everyFormComesBack() async throws {
    let start = ContinuousClock.now
    let oracles = try await Oracles.find()
    let samples = RoundTripSamples()
    let lines = samples.lines()
    try #require(lines.count == samples.instructions.count)
    let (slots, iced, llvm) = try await withTemporaryFolder { folder in
      let slots = try await Slots(lines, in: folder)
      async let iced = IcedDecoder.readings(of: slots, oracles)
      async let llvm = LLVMDecoder.readings(of: slots, oracles, in: folder)
      return (slots, try await iced, try await llvm)
    }
    try #require(iced.count == lines.count && llvm.count == lines.count)

    let names = try formNames()
    var listed = try ListedDifferences()
    var unlisted: [String] = []
    var counts: [String: Int] = [:]
    for (number, instruction) in samples.instructions.enumerated() {
      let form = Forms.form(instruction.form)
      let meant = Reading(instruction, form, samples.symbols, slot: number).canonical()
      if [.vex, .vexBytes].contains(instruction.prefix), ![0xC4, 0xC5].contains(slots.codes[number][0]) {
        unlisted.append("\(lines[number]): not encoded by VEX")
      }
      for (decoder, reading) in [(IcedDecoder.name, iced[number]), (LLVMDecoder.name, llvm[number])] {
        guard let difference = meant.difference(from: reading.canonical()) else { continue }
        let name = names[Int(instruction.form)]
        if listed.contains(form: name, decoder: decoder, says: reading.text) {
          counts[decoder, default: 0] += 1
        } else {
          unlisted.append("\(name)\t\(decoder)\t\(reading.text)\t\(difference) of\(lines[number])")
        }
      }
    }
    if !unlisted.isEmpty {
      Issue.record("\(unlisted.count) differences:\n\(unlisted.prefix(2000).joined(separator: "\n"))")
    }
    for row in listed.stale(oracles) {
      Issue.record("differences.tsv: \(row.form) doesn't differ for \(row.decoder)")
    }
    print(
      "\(Forms.count) forms in \(lines.count) samples read back by iced-x86 and LLVM in",
      "\(ContinuousClock.now - start); \(listed.rows.count) listed differences met",
      "\(counts.values.reduce(0, +)) times")
  }

  /// Each form as the table writes it.
  private func formNames() throws -> [String] {
    try rows(of: "instructions.tsv").map { $0[1] == "-" ? $0[0] : $0[0] + " " + $0[1] }
  }
}
