import AsmNASM
import AsmProgram
import AsmToolchain
import SystemPackage

/// What nasm and the linker make of a module.
enum Linked: Sendable, Equatable {
  case made
  /// They printed this; nothing is to be printed.
  case refused(String)

  /// Assembles and links `module`; the binary is `folder/program`, the objects are in `folder/build`.
  ///
  /// - Parameter leftOut: lines of the sources that hold this are left out.
  static func build(
    _ module: Module, withoutLines leftOut: String? = nil, in folder: FilePath
  ) async throws -> Linked {
    let sources = NASMRenderer().render(module)
    let assembled = module.files.map(\.name)
    let plan = try BuildPlan(
      platform: module.platform, mode: module.linkage == .standalone ? .standalone : .cLibrary,
      sources: assembled, included: sources.map(\.name).filter { !assembled.contains($0) },
      output: folder.appending("program"), folder: folder.appending("build"))
    let outcome = try await ToolRunner().build(
      plan, sources: sources.map { (name: $0.name, bytes: lines(of: $0.bytes, without: leftOut)) })
    let said = outcome.steps.compactMap(\.result).map { $0.standardOutput + $0.standardError }.joined()
    guard outcome.succeeded, said.isEmpty else { return .refused(said) }
    // ld says nothing where no object at all has the note, and the kernel then takes the stack for executable.
    if module.platform == .linux, hasExecutableStack(try FileSystem.read(folder.appending("program"))) {
      return .refused("the stack is executable")
    }
    return .made
  }
}

extension Linked {
  /// Whether the ELF file has no program header that says otherwise (PT_GNU_STACK without PF_X).
  static func hasExecutableStack(_ file: [UInt8]) -> Bool {
    func number(_ offset: Int, _ bytes: Int) -> Int {
      (0..<bytes).reduce(0) { $0 | (offset + $1 < file.count ? Int(file[offset + $1]) << (8 * $1) : 0) }
    }
    let (start, size, count) = (number(32, 8), number(54, 2), number(56, 2))
    for header in 0..<count where number(start + header * size, 4) == 0x6474_e551 {
      return number(start + header * size + 4, 4) & 1 != 0
    }
    return true
  }

  private static func lines(of bytes: [UInt8], without leftOut: String?) -> [UInt8] {
    guard let leftOut else { return bytes }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return Array(lines.filter { !$0.contains(leftOut) }.joined(separator: "\n").utf8)
  }
}
