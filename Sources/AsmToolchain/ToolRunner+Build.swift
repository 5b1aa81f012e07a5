extension ToolRunner {
  /// Does what `plan` says with `sources`, leaving out each step whose inputs, command and tool are the same
  /// as when its output was made.
  ///
  /// Sources are assembled side by side, at most as many at once as there are processors; all of them are
  /// tried, so that every complaint is seen at once. Each output is written under another name and renamed
  /// when it's whole. Two builds in one folder wait for one another.
  ///
  /// - Parameter sources: the plan's sources and what they include, by name.
  /// - Returns: what was done, also where a tool failed.
  /// - Throws: `MissingTools`, `FileError`, or `ToolRunError`.
  public func build(_ plan: BuildPlan, sources: [(name: String, bytes: [UInt8])]) async throws -> BuildOutcome
  {
    let files = try locator.locate(plan.tools, host: host)
    try AtomicFileWriter.check(plan.output)
    try FileSystem.createFolder(plan.folder)
    let lock = try await FileLock.acquire(plan.folder.appending(".lock"))
    defer { lock.release() }
    try AtomicFileWriter.write(
      sources.map { FileContent(path: plan.folder.appending($0.name), bytes: $0.bytes) } + plan.supportFiles)

    var outcome = BuildOutcome()
    outcome.steps = try await assemble(plan, files: files)
    guard outcome.succeeded else { return outcome }
    try FileSystem.createFolder(plan.output.removingLastComponent())
    outcome.steps.append(try await perform(plan.linkStep, in: plan.folder, files: files))
    return outcome
  }

  private func assemble(_ plan: BuildPlan, files: [Tool: FilePath]) async throws -> [BuildOutcome.Step] {
    let steps = plan.assembleSteps
    return try await withThrowingTaskGroup(of: (Int, BuildOutcome.Step).self) { group in
      var next = 0
      func start() {
        guard next < steps.count else { return }
        let index = next
        next += 1
        group.addTask { (index, try await perform(steps[index], in: plan.folder, files: files)) }
      }
      for _ in 0..<HostSystem.processorCount { start() }
      var finished: [(Int, BuildOutcome.Step)] = []
      while let one = try await group.next() {
        finished.append(one)
        start()
      }
      return finished.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func perform(
    _ step: BuildStep, in folder: FilePath, files: [Tool: FilePath]
  ) async throws -> BuildOutcome.Step {
    guard let file = files[step.tool] else { throw MissingTools(tools: [step.tool], host: host) }
    let stampPath = BuildStamp.path(of: step.output, in: folder)
    if let stamp = BuildStamp(step: step, toolFile: file),
      (try? FileSystem.read(stampPath)) == Array(stamp.text.utf8)
    {
      return BuildOutcome.Step(step: step, result: nil)
    }
    let destination = try AtomicFileWriter.destination(for: step.located(step.output))
    let temporary = AtomicFileWriter.temporaryPath(for: destination)
    let temporaryName =
      step.workingDirectory == nil
      ? temporary : temporary.lastComponent.map { FilePath($0.string) } ?? temporary
    do {
      var result = try await run(step.invocation(writingTo: temporaryName), file: file)
      result.invocation = step.invocation()
      result.standardError.replace(temporaryName.string, with: step.output.string)
      if result.succeeded {
        if FileSystem.status(of: temporary) == nil {
          throw ToolRunError(
            invocation: result.invocation, file: file,
            reason: "it says that all is well, but wrote no \(step.output.string)")
        }
        try FileSystem.rename(temporary, to: destination)
        if let stamp = BuildStamp(step: step, toolFile: file) {
          try AtomicFileWriter.write([FileContent(path: stampPath, bytes: Array(stamp.text.utf8))])
        }
      } else {
        try FileSystem.remove(temporary)
      }
      return BuildOutcome.Step(step: step, result: result)
    } catch {
      try? FileSystem.remove(temporary)
      throw error
    }
  }
}
