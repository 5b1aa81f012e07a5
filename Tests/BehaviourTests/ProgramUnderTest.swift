#if os(Linux)
import Glibc
import Synchronization

/// Where the programs under test come from: `asmgen build`, as a user runs it. Everything else in this
/// folder asks here.
enum ProgramUnderTest {
  /// A program as it was built.
  struct Build: Sendable {
    /// The path of the executable.
    let executable: String
    /// The paths of the object files, by the name of the source file: `socket`.
    let objects: [String: String]
  }

  enum System: String, Sendable, CaseIterable {
    case linux, macos
  }

  /// Builds `program`, once for each set of parameters. Throws when a tool says anything.
  static func build(_ program: String, for system: System = .linux, port: UInt16 = 4444) throws -> Build {
    let key = "\(program)-\(system)-\(port)"
    return try builds.withLock { builds in
      if let build = builds[key] { return build }
      let build = try make(program, for: system, port: port, named: key)
      builds[key] = build
      return build
    }
  }

  private static let builds = Mutex([String: Build]())
  private static let output = Result {
    let folder = try TemporaryFolder()
    atexit { ProgramUnderTest.removeOutput() }
    return folder
  }

  private static func removeOutput() {
    guard let folder = try? output.get() else { return }
    for name in names(in: folder.path) {
      let path = "\(folder.path)/\(name)"
      for inner in names(in: path) { unlink("\(path)/\(inner)") }
      if unlink(path) != 0 { rmdir(path) }
    }
    rmdir(folder.path)
  }

  /// The asmgen that was built with these tests.
  static let asmgen: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(decoding: buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/asmgen"
  }()

  /// The machrun that was built with these tests.
  static let machrun = asmgen.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/machrun"

  /// Whether the file at `path` is a macOS program (mach-o/loader.h, MH_MAGIC_64).
  static func isForMacOS(_ path: String) -> Bool {
    bytes(of: path).prefix(4).elementsEqual([0xcf, 0xfa, 0xed, 0xfe])
  }

  /// What runs `executable` here.
  static func command(_ executable: String) -> [String] {
    isForMacOS(executable) ? [machrun, "--", executable] : [executable]
  }

  private static func make(
    _ program: String, for system: System, port: UInt16, named name: String
  ) throws -> Build {
    let executable = try "\(output.get().path)/\(name)"
    let parameters = program == "tcp-server" ? ["--set", "port=\(port)"] : []
    let result = try Child.run(
      [asmgen, "build", program, "--platform", system.rawValue, "--output", executable, "--keep"] + parameters
    )
    let title = system == .linux ? "Linux" : "macOS"
    try require(
      result.ending == .exited(0) && result.output.isEmpty
        && result.error == "\(executable) built for \(title)\n",
      "a tool isn't silent: \(result)")
    let folder = "\(executable).build"
    var objects: [String: String] = [:]
    for file in names(in: folder) where file.hasSuffix(".o") {
      objects[String(file.dropLast(2))] = "\(folder)/\(file)"
    }
    return Build(executable: executable, objects: objects)
  }
}
#endif
