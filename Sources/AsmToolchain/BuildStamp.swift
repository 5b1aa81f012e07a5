/// What a file was made from, kept beside it as text: where nothing in it has changed, neither has the file.
struct BuildStamp: Hashable, Sendable {
  /// Line by line, so that a person can see what differs.
  var text: String

  /// The stamp of what `step` makes with the tool in `toolFile`, as everything stands now; nil where an
  /// input or the output can't be read.
  ///
  /// The tool's version is its file: path, size and time of change. The output is known by its inode too,
  /// so that a file which someone else put there isn't taken for ours.
  init?(step: BuildStep, toolFile: FilePath) {
    guard let tool = FileSystem.status(of: toolFile),
      let output = FileSystem.status(of: step.located(step.output)), output.kind == .file
    else { return nil }
    var lines = [
      "command: \(step.invocation().shellLine)",
      "tool: \(toolFile.string), \(tool.size) bytes, changed \(tool.modified)",
    ]
    for input in step.inputs + step.included {
      guard let bytes = try? FileSystem.read(step.located(FilePath(input))) else { return nil }
      lines.append("input: \(input) \(ContentHash(bytes))")
    }
    lines.append("output: inode \(output.inode), \(output.size) bytes, changed \(output.modified)")
    text = lines.joined(separator: "\n") + "\n"
  }

  /// Where the stamp of `output` is kept in `folder`.
  static func path(of output: FilePath, in folder: FilePath) -> FilePath {
    let name = output.lastComponent?.string ?? "output"
    // Longest name of a file: 255 bytes (NAME_MAX, limits.h).
    let stem = name.utf8.count <= 200 ? name : "\(name.prefix(40))-\(ContentHash(Array(name.utf8)))"
    return folder.appending("\(stem).stamp")
  }
}
