/// What nasm makes of one line.
public enum AssembledLine: Sendable, Hashable {
  /// What it assembles to.
  case bytes([UInt8])
  /// The message with which it's refused.
  case refused(String)

  /// The byte that fills up the place of each line.
  static let filler: UInt8 = 0xCC

  /// `bytes` without those at the end that can't be told from what fills up a line's place.
  public static func withoutFiller(_ bytes: some BidirectionalCollection<UInt8>) -> [UInt8] {
    var end = bytes.endIndex
    while end > bytes.startIndex, bytes[bytes.index(before: end)] == filler { bytes.formIndex(before: &end) }
    return Array(bytes[..<end])
  }
}

extension ToolRunner {
  /// The room that each line has: more than any instruction takes.
  private static let lineSize = 32
  /// How many lines nasm gets at once: what it refuses costs a run with the others of these.
  private static let batchSize = 1_500
  /// How often nasm is run for the same lines at most: a fault may hide others.
  private static let attempts = 60

  /// Assembles each of `lines` for itself, in 64-bit mode.
  ///
  /// - Parameter target: A name in the lines that stands for the place of the line itself.
  /// - Returns: One for each line. Those of `bytes` that `AssembledLine.withoutFiller` drops are left out.
  /// - Throws: `MissingTools`, `FileError`, or `ToolRunError` where nasm doesn't do what it's told.
  public func assemble(lines: [String], target: String) async throws -> [AssembledLine] {
    let file = try locator.locate([.nasm], host: host)[.nasm] ?? ""
    let starts = Array(stride(from: 0, to: lines.count, by: Self.batchSize))
    return try await withThrowingTaskGroup(of: (Int, [AssembledLine]).self) { group in
      var next = 0
      func begin() {
        guard next < starts.count else { return }
        let start = starts[next]
        next += 1
        let batch = lines[start..<min(start + Self.batchSize, lines.count)]
        group.addTask { (start, try await assemble(batch: Array(batch), target: target, file: file)) }
      }
      for _ in 0..<HostSystem.processorCount { begin() }
      var batches: [(Int, [AssembledLine])] = []
      while let batch = try await group.next() {
        batches.append(batch)
        begin()
      }
      return batches.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  private func assemble(batch lines: [String], target: String, file: FilePath) async throws -> [AssembledLine]
  {
    let folder = try ScratchFolder()
    let source = folder.path.appending("lines.s")
    let output = folder.path.appending("lines.bin")
    let invocation = ToolInvocation(
      .nasm, ["-f", "bin", "-w-all", "-Ox", "-o", output.string, source.string])
    var refusals: [Int: String] = [:]
    for _ in 0..<Self.attempts {
      try AtomicFileWriter.write([
        FileContent(path: source, bytes: Self.source(lines, without: refusals, target: target))
      ])
      let result = try await run(invocation, file: file)
      if result.succeeded {
        return try Self.outcomes(lines.count, refusals, try? FileSystem.read(output), of: invocation, file)
      }
      let found = Self.refusals(in: result.standardError, count: lines.count)
      guard found.contains(where: { refusals[$0.key] == nil }) else {
        let message = result.standardError.prefix { $0 != "\n" }
        throw ToolRunError(
          invocation: invocation, file: file,
          reason: message.isEmpty ? "it fails with \(result.status) and doesn't say why" : "\(message)")
      }
      refusals.merge(found) { first, _ in first }
    }
    throw ToolRunError(
      invocation: invocation, file: file,
      reason: "it finds new faults each time that those it found are taken out")
  }

  /// Lines 1 and 2 of the source, behind which each line has two.
  private static func source(_ lines: [String], without refusals: [Int: String], target: String) -> [UInt8] {
    var text = "bits 64\n%define \(target) $\n"
    for (number, line) in lines.enumerated() {
      if refusals[number] == nil { text += line }
      text += "\ntimes \((number + 1) * lineSize)-($-$$) db \(AssembledLine.filler)\n"
    }
    return Array(text.utf8)
  }

  /// The message for each line, by its number, that `errors` complain about.
  private static func refusals(in errors: String, count: Int) -> [Int: String] {
    var refusals: [Int: String] = [:]
    for message in AssemblerMessage.messages(in: errors) {
      guard [.error, .fatal, .panic].contains(message.severity), let line = message.line else { continue }
      let number = (line - 3) / 2
      if line >= 3, number < count, refusals[number] == nil { refusals[number] = message.text }
    }
    return refusals
  }

  private static func outcomes(
    _ count: Int, _ refusals: [Int: String], _ bytes: [UInt8]?, of invocation: ToolInvocation,
    _ file: FilePath
  ) throws(ToolRunError) -> [AssembledLine] {
    guard let bytes, bytes.count == count * lineSize else {
      throw ToolRunError(
        invocation: invocation, file: file,
        reason: "it says that all is well, but what it wrote isn't what it was told")
    }
    return (0..<count).map { number in
      if let message = refusals[number] { return .refused(message) }
      return .bytes(AssembledLine.withoutFiller(bytes[number * lineSize..<(number + 1) * lineSize]))
    }
  }
}
