import AsmX86
import SystemPackage
import Testing

/// Holds nasm and the encoder to each other: for every form, over registers, addresses and numbers, the same
/// bytes.
@Suite struct EncoderSweepTests {
  /// Samples of each form; a few are refused or come twice.
  private static let samplesPerForm = 10
  /// Every sample starts at a multiple of this many bytes, behind bytes that no sample ends with.
  private static let blockLength = 32
  private static let padding: UInt8 = 0xCC

  /// A sample with its bytes, and those of the encodings that come later.
  private struct Compared {
    var text: String
    var first: EncodedInstruction
    var others: [EncodedInstruction]
  }

  /// What came of comparing some forms.
  private struct Outcome {
    var compared = 0
    /// Of these, the ones that are the same to the byte.
    var exact = 0
    var differences: [String] = []
  }

  @Test func nasmWritesTheSameBytes() async throws {
    let outcome = try await withThrowingTaskGroup(of: Outcome.self) { group in
      for first in stride(from: 0, to: Forms.count, by: 100) {
        group.addTask { try await compare(first..<min(Forms.count, first + 100)) }
      }
      return try await group.reduce(into: Outcome()) { whole, part in
        whole.compared += part.compared
        whole.exact += part.exact
        whole.differences += part.differences
      }
    }
    let version = try await tool("nasm", ["-v"]).output.split(separator: " ").dropFirst(2).first ?? ""
    print(
      "\(outcome.compared) samples of \(Forms.count) forms compared with nasm \(version), \(outcome.exact) the same to"
        + " the byte")
    let differences = outcome.differences
    #expect(
      differences.isEmpty, "\(differences.count) differ: \(differences.prefix(30).joined(separator: "\n"))")
    #expect(outcome.compared > 7 * Forms.count)
    // Other versions choose otherwise here and there: another order of prefixes, no REX.W where it has no effect.
    if version.hasPrefix("2.16.01") { #expect(outcome.exact == outcome.compared) }
  }

  private func compare(_ forms: Range<Int>) async throws -> Outcome {
    var outcome = Outcome()
    let samples = encoded(forms: forms, &outcome.differences)
    let image = try await assembled(samples)
    #expect(image.count == samples.count * Self.blockLength, "\(forms)")
    for (place, sample) in samples.enumerated() where (place + 1) * Self.blockLength <= image.count {
      let block = image[place * Self.blockLength..<(place + 1) * Self.blockLength]
      outcome.compared += 1
      if holds(sample.first.bytes, block) {
        outcome.exact += 1
      } else if !([sample.first] + sample.others).contains(where: { isEquivalent($0, block) }) {
        outcome.differences.append("\(sample.text): nasm \(hex(block)), we \(hex(sample.first.bytes[...]))")
      }
    }
    return outcome
  }

  /// Whether `block` is these bytes and padding.
  private func holds(_ bytes: [UInt8], _ block: ArraySlice<UInt8>) -> Bool {
    block.starts(with: bytes) && block.dropFirst(bytes.count).allSatisfy { $0 == Self.padding }
  }

  private func isEquivalent(_ encoded: EncodedInstruction, _ block: ArraySlice<UInt8>) -> Bool {
    let (own, rest) = (block.prefix(encoded.bytes.count), block.dropFirst(encoded.bytes.count))
    return encoded.isEquivalent(to: own) && rest.allSatisfy { $0 == Self.padding }
  }

  /// The samples of these forms, in the order in which they're assembled. Those that can't be encoded are noted.
  private func encoded(forms: Range<Int>, _ differences: inout [String]) -> [Compared] {
    var samples: [Compared] = []
    var texts: Set<String> = []
    for number in forms {
      let form = Forms.form(UInt16(number))
      // What some nasm gets wrong is always written as bytes: `EncoderFaultTests`.
      if form.spelling == .bytes { continue }
      let sampled = SampledForm(
        id: form.id, mnemonic: form.mnemonic, operands: form.operands, decorations: form.decorations,
        prefixes: form.effects.prefixes, spelling: form.spelling, encodings: Forms.encodings(of: form.id))
      var sampler = EncoderSampler(sampled)
      for sample in sampler.samples(Self.samplesPerForm) {
        if form.spelling.isBytes(sample.instruction) { continue }
        // A last alternative without REX.W, which only other versions of nasm write, would take it.
        if form.operands.contains(.register(.general64)), sample.instruction.namesHighByte { continue }
        let text = sampleText(sample, of: sampled)
        guard texts.insert(text).inserted else { continue }
        let address = Int64(samples.count * Self.blockLength)
        let value: (UInt32) -> Int64? = { $0 == EncoderSample.fileStart ? 0 : address + sample.distance }
        do throws(EncodingFailure) {
          let code = try InstructionEncoder().encode(
            sample.instruction, operands: form.operands, encodings: sampled.encodings, at: address,
            value: value)
          if !code.openFields.isEmpty { differences.append("\(text): open fields") }
          let others = InstructionEncoder().alternatives(
            of: sample.instruction, operands: form.operands, encodings: Array(sampled.encodings.dropFirst()),
            at: address, value: value)
          samples.append(Compared(text: text, first: code, others: others))
        } catch {
          if !error.isTheSamples { differences.append("\(text): \(error)") }
        }
      }
    }
    return samples
  }

  /// The image that nasm makes of `samples`.
  private func assembled(_ samples: [Compared]) async throws -> [UInt8] {
    var source = "bits 64\nfile_start:\n"
    for sample in samples { source += sample.text + "\nalign \(Self.blockLength), db \(Self.padding)\n" }
    return try await withTemporaryFolder { folder in
      let path = folder.appending("samples.asm")
      let image = folder.appending("samples.bin")
      try write(source, to: path)
      let nasm = try await tool("nasm", ["-f", "bin", "-w-all", "-o", image.string, path.string])
      // The line behind which nasm stopped: head, then two lines a sample.
      let lines = nasm.errors.split(separator: "\n").compactMap {
        $0.split(separator: ":").dropFirst().first.flatMap { Int($0) }
      }
      let texts = lines.prefix(5).compactMap { line in
        samples.indices.contains((line - 3) / 2) ? samples[(line - 3) / 2].text : nil
      }
      #expect(nasm.isSuccess, "\(nasm.errors.prefix(2_000))\(texts.joined(separator: "\n"))")
      return nasm.isSuccess ? try bytes(of: image) : []
    }
  }

  private func bytes(of path: FilePath) throws -> [UInt8] {
    let descriptor = try FileDescriptor.open(path, .readOnly)
    return try descriptor.closeAfter {
      var bytes: [UInt8] = []
      while true {
        let chunk = try [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
          count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
        if chunk.isEmpty { return bytes }
        bytes += chunk
      }
    }
  }

  /// The bytes without the padding behind them.
  private func hex(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while bytes.last == Self.padding { bytes.removeLast() }
    return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension EncodingFailure {
  /// Whether it's the sample's fault: ah, ch, dh or bh where they can't stand, or more prefixes than fit.
  fileprivate var isTheSamples: Bool {
    attempts.contains { attempt in
      switch attempt.misfit {
      case .highByte, .tooLong: true
      default: false
      }
    }
  }
}

extension Instruction {
  fileprivate var namesHighByte: Bool {
    [register0, register1, register2, register3].contains { Register(rawValue: $0).isHighByte }
  }
}
