import AsmNASM
import AsmToolchain
import Templates

/// How a folder of emitted sources differs from what would be emitted now.
struct FolderComparison: Sendable {
  var folder: FilePath
  /// The differences of files that are there, as unified diffs, in order of name.
  var differences: [String]
  /// Files that aren't there.
  var missing: [String]
  /// Files that were emitted for an earlier form of the program: they carry the banner.
  var stale: [String]

  var isEqual: Bool { differences.isEmpty && missing.isEmpty && stale.isEmpty }

  init(of rendered: RenderedProgram, in folder: FilePath) throws(FileError) {
    self.folder = folder
    let present = try FileSystem.list(folder) ?? []
    differences = []
    missing = []
    stale = []
    for file in rendered.files {
      guard present.contains(file.name) else {
        missing.append(file.name)
        continue
      }
      let path = folder.appending(file.name)
      let bytes = try FileSystem.read(path)
      if bytes != file.bytes {
        differences.append(
          UnifiedDiff(
            from: bytes, to: file.bytes, oldName: path.string, newName: "\(path.string) (emitted)"
          ).text)
      }
    }
    let expected = Set(rendered.files.map(\.name))
    for name in present where !expected.contains(name) {
      let path = folder.appending(name)
      guard FileSystem.status(of: path)?.kind == .file,
        Self.isEmitted(name, of: rendered.name, try FileSystem.read(path))
      else {
        continue
      }
      stale.append(name)
    }
  }

  /// Whether the file called `name` begins with the banner of a source of `program`.
  private static func isEmitted(_ name: String, of program: String, _ bytes: [UInt8]) -> Bool {
    let banner = TemplateText.banner.filled(["program": program, "file": name])
    guard let first = banner.split(separator: "\n").first else { return false }
    return bytes.starts(with: (first + "\n").utf8)
  }

  /// For a person to read: diffs, then one line for each file that's missing or stale.
  func text(style: TextStyle) -> String {
    var text = ""
    for difference in differences {
      let lines = difference.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      for (index, line) in lines.enumerated() {
        if index < 2 {
          text += style.strong(String(line)) + "\n"
        } else if line.hasPrefix("+") {
          text += style.added(String(line)) + "\n"
        } else if line.hasPrefix("-") {
          text += style.removed(String(line)) + "\n"
        } else if line.hasPrefix("@@") {
          text += style.place(String(line)) + "\n"
        } else {
          text += line + "\n"
        }
      }
    }
    for name in missing { text += "missing: \(folder.appending(name).string)\n" }
    for name in stale {
      text += "stale: \(folder.appending(name).string) is no longer part of the program\n"
    }
    return text
  }
}
