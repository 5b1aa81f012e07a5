import AsmPlatform
import AsmX86

/// Every mnemonic with its forms, as a user asks for them.
struct InstructionCatalogue {
  /// A mnemonic and those of its forms that were asked for.
  struct Entry {
    var mnemonic: Mnemonic
    /// Others for the same instruction, sorted.
    var otherSpellings: [String]
    var forms: [Form]

    /// What the processor must have for some of the forms, sorted.
    var features: [String] { Set(forms.flatMap(\.allFeatures)).sorted() }
  }

  /// Sorted by name.
  let entries: [Entry]
  /// Every feature that some form needs, sorted.
  let features: [String]

  init() {
    let mnemonics = Forms.mnemonics.compactMap(Forms.mnemonic)
    var spellings: [String: [String]] = [:]
    for mnemonic in mnemonics {
      spellings[mnemonic.canonical ?? mnemonic.name, default: []].append(mnemonic.name)
    }
    let forms = Dictionary(grouping: Forms.all, by: \.mnemonic)
    entries = mnemonics.map { mnemonic in
      let all = spellings[mnemonic.canonical ?? mnemonic.name, default: []]
      return Entry(
        mnemonic: mnemonic, otherSpellings: all.filter { $0 != mnemonic.name },
        forms: forms[mnemonic.name, default: []])
    }
    features = Set(entries.flatMap(\.features)).sorted()
  }

  private init(entries: [Entry], features: [String]) {
    self.entries = entries
    self.features = features
  }

  // MARK: Choosing

  /// The entry of `name`, in small or capital letters.
  ///
  /// - Throws: `DiagnosticList` where there's none, with what may have been meant.
  func entry(named name: String, tool: String) throws(DiagnosticList) -> Entry {
    let wanted = name.lowercased()
    if let entry = entries.first(where: { $0.mnemonic.name == wanted }) { return entry }
    throw DiagnosticList([Diagnostic(.error, message(about: wanted), remedy: remedy(wanted, tool), at: nil)])
  }

  /// Only the forms that need `feature`, and the mnemonics that have any.
  func needing(_ feature: String) -> InstructionCatalogue {
    InstructionCatalogue(
      entries: entries.compactMap { entry in
        var entry = entry
        entry.forms.removeAll { !$0.allFeatures.contains(feature) }
        return entry.forms.isEmpty ? nil : entry
      }, features: features)
  }

  /// Only the mnemonics that have each word of `text` in their names or in what they do.
  func matching(_ text: String) -> InstructionCatalogue {
    let words = text.lowercased().split(separator: " ")
    return InstructionCatalogue(
      entries: entries.filter { entry in
        let text = "\(entry.mnemonic.name) \(entry.mnemonic.summary.lowercased())"
        return words.allSatisfy { text.contains($0) }
      }, features: features)
  }

  /// The feature that's meant by `name`: `avx2` is AVX2, `sse4.1` SSE4_1.
  ///
  /// - Throws: `DiagnosticList` where there's none, with all that there are.
  func feature(named name: String) throws(DiagnosticList) -> String {
    if let feature = features.first(where: { Self.plain($0) == Self.plain(name) }) { return feature }
    throw UnknownName.error("feature", name, existing: features)
  }

  /// `name` without what's written in one way here and in another there.
  private static func plain(_ name: String) -> String { name.lowercased().filter { !"_.- ".contains($0) } }

  // MARK: Mnemonics that there aren't

  private func message(about name: String) -> String {
    if Self.prefixes.contains(name) { return "\(name) is a prefix, not a mnemonic" }
    let near = nearest(name)
    var message = "unknown mnemonic '\(name.shown)'"
    if let last = near.last {
      let others = near.dropLast().map { "'\($0)'" }.joined(separator: ", ")
      message += "; did you mean \(others.isEmpty ? "" : others + " or ")'\(last)'?"
    }
    return message
  }

  private func remedy(_ name: String, _ tool: String) -> String {
    if Self.prefixes.contains(name) {
      let example = name.hasPrefix("rep") ? "movsb" : "add"
      return
        "it stands before one, as in f.rep.movsb() and f.lock.add(dword[rdi], eax); the mnemonics that take it"
        + " say so: \(tool) instructions \(example)"
    }
    if let feature = features.first(where: { Self.plain($0) == Self.plain(name) }) {
      return "\(feature) is a feature: \(tool) instructions --feature \(feature.lowercased())"
    }
    return "\(tool) instructions --search WORD looks in names and in what instructions do"
  }

  private static let prefixes: Set<String> = [
    "lock", "rep", "repe", "repz", "repne", "repnz", "xacquire", "xrelease", "bnd", "a32",
  ]

  /// At most three names, the nearest first, none much further away than that one.
  private func nearest(_ name: String) -> [String] {
    var names = entries.map(\.mnemonic.name)
    var found: [String] = []
    while found.count < 3, let next = NearestName.of(name, among: names) {
      found.append(next)
      names.removeAll { $0 == next }
    }
    return found
  }
}

extension Form {
  /// What the processor must have for one encoding or another.
  var allFeatures: [String] { effects.features + effects.otherFeatures }
}
