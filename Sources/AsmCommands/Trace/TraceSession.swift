import AsmToolchain
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// One run of a program under strace, or by machrun.
struct TraceSession: Sendable {
  var binary: FilePath
  var arguments: [String]
  var programRunner = ProgramRunner.native
  var runner = ToolRunner()

  /// Runs the program on this terminal; its calls go to `output`, when it has ended, or to standard error
  /// while it runs.
  ///
  /// - Returns: how the program ended.
  func run(to output: FilePath?) async throws -> ToolResult.Status {
    let log = binary.removingLastComponent().appending(".trace.\(getpid())")
    try AtomicFileWriter.write([FileContent(path: log, bytes: [])])
    defer { try? FileSystem.remove(log) }
    let follower = try TraceFollower(
      log: log, filter: programRunner == .native ? .strace(TraceFilter()) : .machrun(MachrunFilter()),
      showsLines: output == nil)

    // Ctrl-C is for the program: its last calls are still to be shown.
    ProcessSignals.ignoreInterrupt()
    ProcessSignals.noteRequestsToEnd()
    let tracer = Atomic<Int32>(0)
    let reading = Task {
      while !Task.isCancelled {
        await follower.drain()
        if ProcessSignals.requestToEnd != 0 {
          let process = tracer.load(ordering: .relaxed)
          for program in programs(of: process) { kill(program, ProcessSignals.requestToEnd) }
        }
        try? await Task.sleep(for: .milliseconds(50))
      }
    }
    defer { reading.cancel() }
    let status = try await runner.runAttached(
      invocation(log),
      started: { tracer.store($0, ordering: .relaxed) })
    await follower.drain()
    if let output {
      try AtomicFileWriter.write([FileContent(path: output, bytes: await follower.shown)])
    }
    return status
  }

  private func invocation(_ log: FilePath) -> ToolInvocation {
    let program = ["--", binary.string] + arguments
    switch programRunner {
    // -i: the instruction pointer tells the loader's calls from the program's.
    case .native: return ToolInvocation(.strace, ["-f", "-i", "-o", log.string] + program)
    case .machrun: return ToolInvocation(.machrun, ["-f", "-o", log.string] + program)
    }
  }

  /// The processes to tell of a signal that came here. strace -o lets no signal end it: what it traces is told to.
  /// machrun is the program.
  private func programs(of process: Int32) -> [Int32] {
    programRunner == .native ? Self.children(of: process) : process > 0 ? [process] : []
  }

  /// The processes that `parent` has started (Linux, `proc(5)`).
  private static func children(of parent: Int32) -> [Int32] {
    guard parent > 0, let bytes = try? FileSystem.read(FilePath("/proc/\(parent)/task/\(parent)/children"))
    else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap {
      Int32($0)
    }
  }
}

/// What is shown of a trace.
private enum Filter: Sendable {
  case strace(TraceFilter)
  case machrun(MachrunFilter)

  mutating func lines(in bytes: [UInt8]) -> [String] {
    switch self {
    case .strace(var filter):
      defer { self = .strace(filter) }
      return filter.lines(in: bytes)
    case .machrun(var filter):
      defer { self = .machrun(filter) }
      return filter.lines(in: bytes)
    }
  }
}

/// Reads a file that strace or machrun is writing.
private actor TraceFollower {
  private let descriptor: FileDescriptor
  private let showsLines: Bool
  private var filter: Filter
  /// Everything that was let through.
  private(set) var shown: [UInt8] = []

  init(log: FilePath, filter: Filter, showsLines: Bool) throws(FileError) {
    self.filter = filter
    do {
      descriptor = try FileDescriptor.open(log, .readOnly, options: [.closeOnExec])
    } catch {
      throw FileError(.read, log, .system(error as? Errno ?? .ioError))
    }
    self.showsLines = showsLines
  }

  deinit { try? descriptor.close() }

  /// Takes what was written since the last time.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = (try? buffer.withUnsafeMutableBytes { try descriptor.read(into: $0) }) ?? 0
      guard count > 0 else { return }
      let text = filter.lines(in: Array(buffer[..<count])).joined()
      if showsLines { Console.standardError(text) } else { shown += Array(text.utf8) }
    }
  }
}
