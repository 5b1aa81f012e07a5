import TestSupport
import Testing

/// The command line itself, as typed.
@Suite struct UsageTests {
  @Test(arguments: [["--help"], ["help"], []])
  func helpOfTheTool(arguments: [String]) async throws {
    let run = try await CommandRun.asmgen(arguments)
    #expect(run.status == 0)
    #expect(run.error == "")
    for command in [
      "list", "emit", "build", "run", "trace", "check", "explain", "instructions", "syscalls", "constants",
      "structs", "doctor",
    ] {
      #expect(run.output.contains("\n  \(command) "))
    }
    #expect(run.output.contains("Exit status: 0 good, 1 files differ"))
  }

  @Test(arguments: [
    "list", "emit", "build", "run", "trace", "check", "explain", "instructions", "syscalls", "constants",
    "structs", "doctor",
  ])
  func helpOfACommand(command: String) async throws {
    let run = try await CommandRun.asmgen([command, "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: asmgen \(command)"))
    #expect(run.output.contains("Examples:\n  asmgen \(command)"))
    #expect(try await CommandRun.asmgen(["help", command]) == run)
  }

  /// As a newcomer copies them, in order, from one folder; the bare `run` and `trace` are servers, which stay.
  @Test func examplesOfHelpWork() async throws {
    let folder = try TemporaryFolder()
    let binary = Package.products.appending("asmgen").string
    var count = 0
    for command in [
      "list", "emit", "build", "run", "trace", "check", "explain", "instructions", "syscalls", "constants",
      "structs", "doctor",
    ] {
      let help = try await CommandRun.asmgen([command, "--help"]).output
      let examples = help.split(separator: "\n", omittingEmptySubsequences: false)
        .drop { $0 != "Examples:" }.dropFirst().prefix { $0.hasPrefix("  ") }
      for example in examples where !["run", "trace"].contains(command) || example.contains("hello-world") {
        // Takes its time; NASMTrialTests run it.
        if example.hasSuffix("--nasm") { continue }
        let line = example.dropFirst("  asmgen ".count)
        let run = try await CommandRun.run("/bin/sh", ["-c", "\"$0\" \(line)", binary], in: folder.path)
        #expect(run.status == 0, "\(example): \(run.error)")
        count += 1
      }
    }
    #expect(count >= 10)
  }

  @Test(arguments: [["emti", "--help"], ["help", "emti"]])
  func helpOfNoCommand(arguments: [String]) async throws {
    let run = try await CommandRun.asmgen(arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.error.hasPrefix("Error: unknown command 'emti'; did you mean 'emit'?\n"))
  }

  @Test func version() async throws {
    #expect(
      try await CommandRun.asmgen(["--version"]) == CommandRun(status: 0, output: "0.1.0\n", error: ""))
  }

  @Test(arguments: [
    ("emti", "Error: unknown command 'emti'; did you mean 'emit'?\n"),
    ("bild", "Error: unknown command 'bild'; did you mean 'build'?\n"),
    ("docter", "Error: unknown command 'docter'; did you mean 'doctor'?\n"),
    ("xyzzy", "Error: unknown command 'xyzzy'\n"),
  ])
  func unknownCommand(word: String, message: String) async throws {
    let run = try await CommandRun.asmgen([word, "--platform", "linux"])
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(
      run.error == message
        + "Commands: list, emit, build, run, trace, check, explain, instructions, syscalls, constants, structs, doctor, help\n"
        + "  See 'asmgen --help' for more information.\n")
  }

  @Test(arguments: [
    (["emit", "--plaform", "linux"], "Error: Unknown option '--plaform'. Did you mean '--platform'?\n"),
    (["emit", "--check", "--diff"], "Error: --check, --diff and --stdout exclude one another\n"),
    (["emit", "--stdout", "--output", "x"], "Error: --stdout and --output exclude one another\n"),
    (
      ["check", "--contracts", "--format", "json"],
      "Error: --contracts prints text: leave out --format json\n"
    ),
    (["emit", "--output", ""], "Error: --output needs the name of a folder\n"),
    (["build", "--output", ""], "Error: --output needs the name of a file\n"),
    (["trace", "--output", ""], "Error: --output needs the name of a file\n"),
    (
      ["emit", "--set", "port=1", "--set", "port=2"], "Error: --set gives 'port' twice; leave one out\n"
    ),
    (
      ["build", "--set", "port"],
      "Error: --set takes name=value, as in --set port=8080; this isn't one: 'port'\n"
    ),
    (["check", "--format", "xml"], "Error: The value 'xml' is invalid for '--format <format>'. "),
    (["check", "--set", "port=1"], "Error: --set is for one program: name it\n"),
    (["list", "extra"], "Error: Unexpected argument 'extra'\n"),
  ])
  func badUsage(arguments: [String], message: String) async throws {
    let run = try await CommandRun.asmgen(arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.error.hasPrefix(message))
  }
}
