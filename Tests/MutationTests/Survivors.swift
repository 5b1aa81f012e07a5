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
      guard parts.count == 3, ["equivalent", "missed"].contains(parts[0]), !["", "?"].contains(parts[2]),
        entries.updateValue(Entry(isEquivalent: parts[0] == "equivalent", reason: parts[2]), forKey: parts[1])
          == nil
      else { throw Problem(line: String(line)) }
    }
    return entries
  }

  /// The list with what isn't in it, `?` for the reasons, and without what's rejected now.
  static func renewed(_ names: Set<String>, from listed: [String: Entry]) -> String {
    let lines = names.sorted().map { name in
      let entry = listed[name]
      return "\(entry?.isEquivalent == true ? "equivalent" : "missed")\t\(name)\t\(entry?.reason ?? "?")\n"
    }
    return heading + lines.joined()
  }

  private static let heading = """
    # The mutants that break the ABI or a function's structure and that nobody rejects before they run: equivalent, if the
    # program does the same as before, or missed; the mutant; why. ASMGEN_MUTATION_SURVIVORS=FILE writes the list
    # anew to FILE, with `?` where a reason is to be given.

    """

  struct Problem: Error, CustomStringConvertible {
    var line: String
    var description: String { "survivors.tsv: no line of the list, or a second one: \(line)" }
  }
}
