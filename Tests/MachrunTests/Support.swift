#if os(Linux)
import AsmToolchain
import Glibc
import TestSupport
import Testing

/// machrun: the runner of macOS programs, held to XNU's rules.
@Suite("machrun", .serialized)
struct MachrunTests {}

/// Something that isn't as it has to be, in words.
struct Failure: Error, CustomStringConvertible {
  let description: String
}

/// machrun, as built beside these tests.
enum Machrun {
  static let file = Package.products.appending("machrun")

  /// The two ways to catch system calls.
  static let traps = ["seccomp", "dispatch"]

  /// Runs it, at most a minute.
  static func run(_ arguments: [String], in folder: FilePath? = nil) async throws -> CommandRun {
    // What hangs ends with 137.
    try await command("timeout", ["-s", "KILL", "60", file.string] + arguments, in: folder)
  }

  /// Where its sources are.
  static let sources = Package.folder.appending("Sources").appending("machrun")

  /// Its C files, by path.
  static func sourceFiles() async throws -> [String] {
    let found = try await command("find", [sources.string, "-name", "*.c"])
    return found.output.split(separator: "\n").map(String.init).sorted()
  }
}

/// Runs a program of `PATH`, with Swift's own tools behind the others.
func command(_ name: String, _ arguments: [String], in folder: FilePath? = nil) async throws -> CommandRun {
  let script = """
    PATH="$PATH:$(dirname "$(readlink -f "$(command -v swift)")")"; exec "$0" "$@"
    """
  return try await CommandRun.run("/bin/bash", ["-c", script, name] + arguments, in: folder)
}

/// Runs a program of `PATH`, which has to succeed without a word.
func silently(_ name: String, _ arguments: [String], in folder: FilePath? = nil) async throws {
  let run = try await command(name, arguments, in: folder)
  guard run == CommandRun(status: 0, output: "", error: "") else {
    throw Failure(description: "\(name) \(arguments.joined(separator: " ")): \(run)")
  }
}

/// macOS programs for a test, in a folder of its own.
final class Workshop: Sendable {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  static let programs = Package.folder.appending("Tests").appending("MachrunTests").appending("Programs")

  /// The program whose C source is `Programs/NAME.c`.
  func c(_ name: String) async throws -> FilePath {
    let object = folder.path.appending("\(name).o").string
    // An object without a version of macOS, which Swift's linker doesn't take.
    try await silently(
      "clang",
      [
        "-target", "x86_64-none-macho", "-ffreestanding", "-fno-stack-protector", "-fno-builtin", "-O1",
        "-Wall",
        "-Wextra", "-Werror", "-I", Machrun.sources.string, "-c",
        Self.programs.appending("\(name).c").string, "-o", object,
      ])
    return try await link([object], to: name)
  }

  /// The program that `source` is in NASM. `SC 4` calls number 4 of macOS.
  func nasm(_ source: String, to name: String = "program", linking: [String] = []) async throws -> FilePath {
    let text = """
      default rel
      %macro SC 1
        mov eax, 0x2000000 | %1
        syscall
      %endmacro
      section .text
      global _main

      """
    try folder.write(text + source + "\n", to: "\(name).s")
    let object = folder.path.appending("\(name).o").string
    try await silently("nasm", ["-f", "macho64", folder.path.appending("\(name).s").string, "-o", object])
    return try await link([object], to: name, linking)
  }

  func link(
    _ objects: [String], to name: String, _ options: [String] = [], minimum: String = "11.0",
    library: Bool = true
  ) async throws -> FilePath {
    try folder.write(LibrarySystem.stub(exporting: ["_puts"]), to: "libSystem.tbd")
    let output = folder.path.appending(name)
    try await silently(
      "ld64.lld",
      ["-arch", "x86_64", "-platform_version", "macos", minimum, "14.0", "-o", output.string]
        + (library ? ["-L\(folder.path.string)", "-lSystem"] : []) + options + objects)
    return output
  }
}

extension CommandRun {
  /// The lines of standard error that machrun itself wrote, without its name.
  var notes: [String] {
    error.split(separator: "\n").compactMap { line in
      line.hasPrefix("machrun: ") ? String(line.dropFirst("machrun: ".count)) : nil
    }
  }

  /// The lines of standard error, blanks made single.
  var lines: [String] {
    error.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
  }
}
#endif
