import AsmToolchain
import AsmX86

/// Finds the Swift file of a location, which carries only `Module/File.swift`, in the package that the
/// current folder belongs to.
struct SourceFinder: Sendable {
  /// The package's folder; nil where there's none.
  var package: FilePath?

  /// The nearest folder with a `Package.swift`, from `folder` upwards.
  init(from folder: FilePath = ".") {
    package = nil
    guard var candidate = FileSystem.resolvingLinks(folder) else { return }
    repeat {
      if FileSystem.status(of: candidate.appending("Package.swift"))?.kind == .file {
        package = candidate
        return
      }
    } while candidate.removeLastComponent()
  }

  /// The file of `location`, from the package's folder on; nil where it isn't found, or found twice.
  func file(of location: SourceLocation) -> FilePath? {
    guard let package, var file = path(of: location), file.removePrefix(package) else { return nil }
    return file
  }

  /// The text of the line at `location`; nil where the file isn't found, or found twice.
  func line(of location: SourceLocation) -> String? {
    guard let path = path(of: location), let bytes = try? FileSystem.read(path) else { return nil }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.indices.contains(location.line - 1) else { return nil }
    return String(decoding: lines[location.line - 1], as: UTF8.self)
  }

  private func path(of location: SourceLocation) -> FilePath? {
    guard let package, let slash = location.file.firstIndex(of: "/") else { return nil }
    let module = String(location.file[..<slash])
    let name = String(location.file[location.file.index(after: slash)...])
    let found = ["Sources", "Tests"].flatMap {
      Self.files(named: name, in: package.appending($0).appending(module), depth: 8)
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func files(named name: String, in folder: FilePath, depth: Int) -> [FilePath] {
    guard depth > 0, let names = try? FileSystem.list(folder) else { return [] }
    return names.flatMap { entry -> [FilePath] in
      let path = folder.appending(entry)
      switch FileSystem.status(of: path, followingLinks: false)?.kind {
      case .file where entry == name: return [path]
      case .folder: return files(named: name, in: path, depth: depth - 1)
      default: return []
      }
    }
  }
}
