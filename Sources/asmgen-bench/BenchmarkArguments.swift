/// What stands on the command line.
struct BenchmarkArguments {
  enum Command: String {
    case render, instructions, verify, nasm, build
    case help = "--help"
  }

  var command: Command
  /// How many instructions, for each measurement.
  var counts: [Int]
  /// Render once and print nothing: for callgrind.
  var runsOnce = false
  /// How long one run of nasm may take, in seconds.
  var timeout = 60
  /// How often a build is made.
  var runs = 9

  static let usage = """
    usage: asmgen-bench render [--count N] [--once]
           asmgen-bench instructions [--count N]
           asmgen-bench verify [--count N] [--once]
           asmgen-bench nasm [--count N] [--timeout SECONDS]
           asmgen-bench build [--count N] [--runs N]

    render   Instructions written per second, memory, and the same text written in other ways.
             --once renders --count instructions once and prints nothing, to be counted by callgrind
             (which can't read Swift's debug information, hence the copy):
               strip -g -o bench .build/release/asmgen-bench
               valgrind --tool=callgrind --toggle-collect='*renderMeasured*' \\
                 ./bench render --count 200000 --once
    instructions
             Instructions built by typed methods, and written where every form comes as often as any other, per second.
    verify   Instructions proofread per second, in many functions and in one, and the programs that ship.
    nasm     What a line of our output costs nasm, with forward jumps sized as asmgen does it in big files.
    build    Where the time of a build goes, for the programs that ship and for one of --count instructions written
             with the statements of the DSL: each part in one process, where the tables that it makes once are there
             already; then `asmgen build` as a process of its own, beside the same commands run by a shell, where
             asmgen has been built in the same way. Medians of --runs.

    A release binary that needs no Swift installed (about 19 MB; ArgumentParser brings FoundationEssentials in), and
    what it starts with:
      swift build -c release --static-swift-stdlib --product asmgen -Xlinker -s
      readelf -dW .build/release/asmgen | grep NEEDED
    """

  init(_ words: some Sequence<String>) throws {
    var words = Array(words)[...]
    guard let first = words.popFirst() else { throw BenchmarkProblem.usage("name a benchmark") }
    guard let command = Command(rawValue: first) else {
      throw BenchmarkProblem.usage("no benchmark “\(first)”")
    }
    self.command = command
    counts =
      switch command {
      case .render, .instructions, .verify: [1_000, 10_000, 100_000, 1_000_000]
      case .nasm: [10_000, 100_000, 1_000_000]
      case .build, .help: [10_000, 100_000]
      }
    while let option = words.popFirst() {
      switch option {
      case "--once": runsOnce = true
      case "--count": counts = [try Self.number(&words, option)]
      case "--runs": runs = try Self.number(&words, option)
      case "--timeout": timeout = try Self.number(&words, option)
      default: throw BenchmarkProblem.usage("no option “\(option)”")
      }
    }
  }

  private static func number(_ words: inout ArraySlice<String>, _ option: String) throws -> Int {
    guard let word = words.popFirst(), let number = Int(word), (1...10_000_000).contains(number) else {
      throw BenchmarkProblem.usage("\(option) takes a number from 1 to 10000000")
    }
    return number
  }
}

/// Why nothing could be measured.
enum BenchmarkProblem: Error, CustomStringConvertible {
  case usage(String)
  case tool(String)
  /// Two ways of writing the same module gave different texts.
  case different(String)

  var description: String {
    switch self {
    case .usage(let what): "\(what)\n\(BenchmarkArguments.usage)"
    case .tool(let what), .different(let what): what
    }
  }

  var exitCode: Int32 {
    switch self {
    case .usage: 64
    case .tool: 2
    case .different: 1
    }
  }
}
