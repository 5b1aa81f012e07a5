import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The programs that say what bytes mean: Python with iced-x86, and LLVM's disassembler.
struct Oracles {
  let python: FilePath
  let disassembler: FilePath
  /// The major version of LLVM.
  let disassemblerVersion: Int

  /// Says which oracle is missing.
  struct Failure: Error, CustomStringConvertible {
    var message: String
    var description: String { message }
  }

  static let icedVersion = "1.21.0"

  /// In continuous integration nothing is left out.
  static var isRequired: Bool { getenv("CI") != nil }

  /// Whether the tests that need them can run, or must.
  static func areReady() async -> Bool {
    if isRequired { return true }
    return (try? await find()) != nil
  }

  /// - Throws: `Failure` where one is missing.
  static func find() async throws -> Oracles {
    let folder =
      getenv("ASMGEN_ORACLES").map { FilePath(platformString: $0) }
      ?? packageFolder.appending(".build/oracles")
    let python = folder.appending("bin/python")
    let version = try? await tool(
      python.string, ["-c", "from importlib.metadata import version; print(version('iced-x86'))"])
    guard version?.output == icedVersion + "\n" else {
      throw Failure(message: "no iced-x86 \(icedVersion) in \(folder): ./build.sh test puts it there")
    }
    // Swift's own toolchain has a newer one than most systems.
    let script =
      "p=$(dirname \"$(readlink -f \"$(command -v swift)\")\")/llvm-objdump; [ -x \"$p\" ] || p=llvm-objdump; "
    let found = try? await tool("sh", ["-c", script + "command -v \"$p\" && \"$p\" --version"])
    let words = (found?.output ?? "").split { $0 == " " || $0 == "\n" }
    guard let path = words.first, let place = words.firstIndex(of: "version"), place + 1 < words.count,
      let major = words[place + 1].split(separator: ".").first.flatMap({ Int($0) }),
      major >= LLVMDecoder.version
    else { throw Failure(message: "no llvm-objdump of LLVM \(LLVMDecoder.version) or newer") }
    return Oracles(python: python, disassembler: FilePath(String(path)), disassemblerVersion: major)
  }
}
