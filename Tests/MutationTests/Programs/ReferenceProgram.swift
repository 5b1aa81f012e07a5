import Asm

/// A program to make mutants of, with a run of it and what that prints.
public struct ReferenceProgram: Sendable {
  public let program: Program
  /// The systems that it's for.
  public let platforms: [Platform]
  /// Given on the command line.
  public let arguments: [String]
  /// Files that are there before it runs, by name, in its working directory.
  public let files: [String: String]
  /// On standard input.
  public let input: String
  public let output: String
  /// What it writes into files, by name.
  public let written: [String: String]
  public let status: Int32

  public init(
    _ program: Program, on platforms: [Platform] = Platform.all, arguments: [String] = [],
    files: [String: String] = [:], input: String = "", prints output: String,
    writes written: [String: String] = [:],
    exits status: Int32 = 0
  ) {
    self.program = program
    self.platforms = platforms
    self.arguments = arguments
    self.files = files
    self.input = input
    self.output = output
    self.written = written
    self.status = status
  }

  /// Every reference program, the simplest first.
  public static let all: [ReferenceProgram] = [
    .greeting, .fibonacci, .hanoi, .sort, .averages, .dotProduct, .calculator, .strings, .arguments, .decimal,
    .pipeline, .copyFile, .pages, .ready, .signals, .fileSize, .locals, .sevenArguments, .bits, .primes,
    .errorNames, .checksums,
  ]
}

/// C's printf.
let printf = CFunction("printf", variadic: true)
