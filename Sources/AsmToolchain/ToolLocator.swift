#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Where tools are looked for.
public struct ToolLocator: Sendable, Hashable {
  /// The folders, first wins.
  public var folders: [FilePath]

  public init(folders: [FilePath]) { self.folders = folders }

  /// The folders of `path`, a list separated by colons as in the environment variable; an empty entry is
  /// the current folder, as in a shell.
  public init(path: String) {
    folders = path.split(separator: ":", omittingEmptySubsequences: false).map {
      FilePath($0.isEmpty ? "." : String($0))
    }
    if path.isEmpty { folders = [] }
  }

  /// The environment's `PATH`.
  public static var environment: ToolLocator {
    ToolLocator(path: HostSystem.environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin")
  }

  /// The file of `tool`; nil where it isn't installed.
  ///
  /// ld64.lld is also looked for in the Swift toolchain that `swift` belongs to, which carries one; a tool of this
  /// package first beside the program that runs, where `swift build` puts them all.
  public func locate(_ tool: Tool) -> FilePath? {
    if tool.isOwn, let folder = HostSystem.executableFolder {
      let candidate = folder.appending(tool.name)
      if Self.isExecutable(candidate) { return candidate }
    }
    for name in tool.fileNames {
      if let found = executable(named: name) { return found }
    }
    guard tool == .ld64lld, let toolchain = swiftToolchainFolder else { return nil }
    let candidate = toolchain.appending(tool.name)
    return Self.isExecutable(candidate) ? candidate : nil
  }

  /// The files of `tools`.
  ///
  /// - Throws: `MissingTools` with every one that isn't installed.
  public func locate(_ tools: [Tool], host: HostSystem) throws(MissingTools) -> [Tool: FilePath] {
    var found: [Tool: FilePath] = [:]
    var missing: [Tool] = []
    for tool in tools {
      if let path = locate(tool) {
        found[tool] = path
      } else if !missing.contains(tool) {
        missing.append(tool)
      }
    }
    if !missing.isEmpty { throw MissingTools(tools: missing, host: host) }
    return found
  }

  private func executable(named name: String) -> FilePath? {
    for folder in folders {
      let candidate = folder.appending(name)
      if Self.isExecutable(candidate) { return candidate }
    }
    return nil
  }

  private var swiftToolchainFolder: FilePath? {
    guard let swift = executable(named: "swift") else { return nil }
    return FileSystem.resolvingLinks(swift)?.removingLastComponent()
  }

  private static func isExecutable(_ path: FilePath) -> Bool {
    guard access(path.string, X_OK) == 0 else { return false }
    return FileSystem.status(of: path)?.kind == .file
  }
}

/// Tools that are needed and not installed.
public struct MissingTools: Error, Sendable, Hashable, CustomStringConvertible {
  public var tools: [Tool]
  public var host: HostSystem

  /// One line a tool: what's missing and what it's for.
  public var description: String {
    tools.map { "\($0.name) isn't installed, or not in PATH; it \($0.purpose)" }.joined(separator: "\n")
  }

  /// The command that installs them.
  public var remedy: String {
    let packages = tools.compactMap(\.debianPackage)
    if host == .linux, packages.count == tools.count, !packages.isEmpty {
      return "install with: apt-get install \(packages.joined(separator: " "))"
    }
    return "install with: " + tools.map { $0.installation(on: host) }.joined(separator: "; ")
  }
}
