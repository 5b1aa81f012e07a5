import AsmToolchain
import SystemPackage

/// What a system call costs a macOS program that machrun runs, beside the same program for Linux, alone and under strace;
/// and what the code between the calls costs.
struct CallBenchmark {
  /// Of the calls.
  let count: Int
  /// How often each program is run; the medians count.
  let runs: Int

  func run() async throws {
    guard let machrun = ToolLocator.environment.locate(.machrun)?.string else {
      throw BenchmarkProblem.tool("no machrun here: swift build -c release --product machrun")
    }
    try await Tools.withFolder { folder in
      let calls = try await programs(Self.calls, in: folder, named: "calls")
      let sums = try await programs(Self.sums, in: folder, named: "sums")
      let ways: [(name: String, isMacOS: Bool, command: [String])] = [
        ("machrun", true, [machrun, "--"]),
        ("machrun --trap=dispatch", true, [machrun, "--trap=dispatch", "--"]),
        ("machrun -o FILE", true, [machrun, "-o", "trace", "--"]),
        ("Linux", false, []),
        ("Linux, strace -o FILE", false, ["strace", "-o", "trace"]),
      ]
      // One after the other, again and again: what else the machine does hits all of them.
      var callSeconds = [[Double]](repeating: [], count: ways.count)
      var sumSeconds = [[Double]](repeating: [], count: ways.count)
      for _ in 0..<runs {
        for (index, way) in ways.enumerated() {
          let (many, one) = way.isMacOS ? (calls.macos, calls.macosOnce) : (calls.linux, calls.linuxOnce)
          callSeconds[index].append(try await Self.seconds(way.command, many, without: one, in: folder))
          let (sum, once) = way.isMacOS ? (sums.macos, sums.macosOnce) : (sums.linux, sums.linuxOnce)
          sumSeconds[index].append(try await Self.seconds(way.command, sum, without: once, in: folder))
        }
      }
      var table = Table("way", "µs a call", "strace's time to this", "ns a round without calls")
      for (index, way) in ways.enumerated() {
        let ratio = zip(callSeconds[ways.count - 1], callSeconds[index]).map { $0 / $1 }.median
        table.add(
          way.name, (callSeconds[index].median / Double(count) * 1e6).rounded(to: 2), ratio.rounded(to: 1),
          (sumSeconds[index].median / Double(count * Self.roundsForEachCall) * 1e9).rounded(to: 2))
      }
      table.print()
    }
  }

  /// getppid, as often as COUNT says.
  private static let calls = """
    round: mov eax, GETPPID
      syscall
      dec ebx
      jnz round

    """

  private static let roundsForEachCall = 1_000

  /// Multiplications that wait for one another.
  private static let sums = """
    imul rbx, rbx, \(roundsForEachCall)
      mov eax, 3
    round: imul rax, rax
      dec rbx
      jnz round

    """

  private struct Programs {
    var linux, linuxOnce, macos, macosOnce: String
  }

  private func programs(_ body: String, in folder: FilePath, named name: String) async throws -> Programs {
    Programs(
      linux: try await Self.linux(body, count, folder, "\(name).linux"),
      linuxOnce: try await Self.linux(body, 1, folder, "\(name)-once.linux"),
      macos: try await Self.macos(body, count, folder, "\(name).macos"),
      macosOnce: try await Self.macos(body, 1, folder, "\(name)-once.macos"))
  }

  private static func linux(_ body: String, _ count: Int, _ folder: FilePath, _ name: String) async throws
    -> String
  {
    try Tools.write(
      Array(
        "%define GETPPID 110\nglobal _start\n_start: mov ebx, \(count)\n\(body)  xor edi, edi\n mov eax, 60\n syscall\n"
          .utf8),
      to: folder.appending("\(name).s"))
    try await succeed("nasm", ["-f", "elf64", "\(name).s", "-o", "\(name).o"], folder)
    try await succeed("ld", ["\(name).o", "-o", name], folder)
    return "./\(name)"
  }

  private static func macos(_ body: String, _ count: Int, _ folder: FilePath, _ name: String) async throws
    -> String
  {
    guard let linker = ToolLocator.environment.locate(.ld64lld)?.string else {
      throw BenchmarkProblem.tool("no ld64.lld here, which links for macOS")
    }
    try Tools.write(
      Array(
        "%define GETPPID 0x2000027\nglobal _main\n_main: mov ebx, \(count)\n\(body)  xor edi, edi\n mov eax, 0x2000001\n syscall\n"
          .utf8), to: folder.appending("\(name).s"))
    try Tools.write(
      Array(LibrarySystem.stub(exporting: []).utf8), to: folder.appending(LibrarySystem.fileName))
    try await succeed("nasm", ["-f", "macho64", "\(name).s", "-o", "\(name).o"], folder)
    try await succeed(
      linker,
      [
        "-arch", "x86_64", "-platform_version", "macos", "11.0", "13.0", "-L.", "-lSystem", "\(name).o", "-o",
        name,
      ],
      folder)
    return "./\(name)"
  }

  private static func succeed(_ tool: String, _ arguments: [String], _ folder: FilePath) async throws {
    let outcome = try await Tools.run(tool, arguments, in: folder, timeout: 60)
    if !outcome.succeeded { throw BenchmarkProblem.tool("\(tool) \(arguments) failed: \(outcome.output)") }
  }

  /// What `long` takes beyond `short`, which starts in the same way; at least a nanosecond, should the machine have been
  /// busy with something else.
  private static func seconds(
    _ way: [String], _ long: String, without short: String, in folder: FilePath
  ) async throws -> Double {
    let start = try await seconds(way + [short], in: folder)
    return max(try await seconds(way + [long], in: folder) - start, 1e-9)
  }

  private static func seconds(_ command: [String], in folder: FilePath) async throws -> Double {
    let outcome = try await Tools.run(command[0], Array(command.dropFirst()), in: folder, timeout: 120)
    guard outcome.succeeded else { throw BenchmarkProblem.tool("\(command) failed: \(outcome.output)") }
    return outcome.seconds
  }
}
