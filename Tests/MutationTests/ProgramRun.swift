import AsmToolchain
import Glibc
import ReferencePrograms
import Subprocess
import SystemPackage
import TestSupport

/// What a program did: how it ended, what it printed, what it wrote into files.
struct ProgramRun: Sendable, Equatable {
  /// The exit status; 128 and its number for a signal, as in a shell; `tookTooLong` whichever clock said so.
  var status: Int32
  var output: String
  var written: [String: String]
  /// What machrun says of a macOS program that's wrong, without its own name.
  var notes: [String] = []

  /// The status of what had to be ended, timeout(1)'s own.
  static let tookTooLong: Int32 = 124

  static func expected(of reference: ReferenceProgram) -> ProgramRun {
    ProgramRun(status: reference.status, output: reference.output, written: reference.written)
  }

  private init(status: Int32, output: String, written: [String: String]) {
    self.status = status
    self.output = output
    self.written = written
  }

  /// Runs `binary` as `reference` says, in a folder of its own, for at most four seconds of the processor's time, or
  /// fifteen by the clock: both are long after what takes milliseconds, even on a busy machine.
  ///
  /// - Parameter runner: what runs it; nil for the kernel.
  init(
    _ reference: ReferenceProgram, of binary: FilePath, by runner: FilePath? = nil
  ) async throws {
    let folder = try TemporaryFolder()
    for (name, text) in reference.files { try folder.write(text, to: name) }
    let printed = try TemporaryFolder()
    // With limits on what's printed, on memory and on time, because mutants go astray.
    let script = """
      ulimit -c 0; ulimit -f 1024; ulimit -v 4000000; ulimit -S -t 4
      exec timeout -k 1 15 "$@" > "$0/output" 2> "$0/errors"
      """
    let command = [runner, binary].compactMap { $0?.string }
    let result = try await Subprocess.run(
      .path(FilePath("/bin/bash")),
      arguments: Arguments(["-c", script, printed.path.string] + command + reference.arguments),
      workingDirectory: folder.path, input: .string(reference.input), output: .discarded, error: .discarded)
    status =
      switch result.terminationStatus {
      case .exited(let code): code
      case .signaled(SIGXCPU): Self.tookTooLong
      case .signaled(let signal): 128 + signal
      }
    output = try printed.read("output")
    written = [:]
    for name in reference.written.keys where try folder.contents.contains(name) {
      written[name] = try folder.read(name)
    }
    guard let name = runner?.lastComponent?.string else { return }
    notes = try printed.read("errors").split(separator: "\n").filter { $0.hasPrefix("\(name): ") }.map {
      String($0.dropFirst(name.count + 2))
    }
  }
}
