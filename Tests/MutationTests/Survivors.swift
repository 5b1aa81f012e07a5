import AsmToolchain

/// The mutants that nobody rejects before they run, with the reason for each: `survivors.tsv`.
enum Survivors {
  struct Entry: Sendable {
    /// The program does the same as before.
    var isEquivalent: Bool
    var reason: String
  }

  /// By the mutant's name. A line is `equivalent` or `missed`, the name, and the reason, with tabs between them.
  static func listed() throws -> [String: Entry] {
    let folder = FilePath(#filePath).removingLastComponent()
    let text = String(decoding: try FileSystem.read(folder.appending("survivors.tsv")), as: UTF8.self)
    var entries: [String: Entry] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, ["equivalent", "missed"].contains(parts[0]), !parts[2].isEmpty,
        entries.updateValue(Entry(isEquivalent: parts[0] == "equivalent", reason: parts[2]), forKey: parts[1])
          == nil
      else { throw Problem(line: String(line)) }
    }
    return entries
  }

  struct Problem: Error, CustomStringConvertible {
    var line: String
    var description: String { "survivors.tsv: no line of the list, or a second one: \(line)" }
  }
}
